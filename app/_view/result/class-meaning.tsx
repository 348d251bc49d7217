import type { Quadrant } from "#lib/diagnosis/diagnosis";
import { Origin } from "../charts/origin";
import type { Words } from "../charts/words";
import styles from "./verdict.module.css";

/** What a class means, what comes next, and how the study calls it. */
export function ClassMeaning({ quadrant, words: { translate, locale } }: { quadrant: Quadrant; words: Words }) {
  const term = translate(`classes.quadrant.${quadrant}.term`);
  return (
    <>
      <p className={styles.lead}>{translate(`classes.quadrant.${quadrant}.means`)}</p>
      <p className={styles.lead}>{translate(`classes.quadrant.${quadrant}.next`)}</p>
      <p className={styles.term}>
        {translate("result.verdict.term", { term })} <Origin of="published" locale={locale} />
      </p>
    </>
  );
}

/** What each of two classes means, either of which may be the firm's, and how the study calls them. */
export function EitherMeaning({ classes, words }: { classes: readonly [Quadrant, Quadrant]; words: Words }) {
  const { translate, locale } = words;
  const [term, other] = classes.map((id) => translate(`classes.quadrant.${id}.term`));
  return (
    <>
      <ul className={styles.either}>
        {classes.map((id) => (
          <li key={id}>
            <strong>{translate("result.verdict.if", { name: translate(`classes.quadrant.${id}.name`) })}</strong>{" "}
            {translate(`classes.quadrant.${id}.means`)}
          </li>
        ))}
      </ul>
      <p className={styles.term}>
        {translate("result.verdict.terms", { term: term ?? "", other: other ?? "" })}{" "}
        <Origin of="published" locale={locale} />
      </p>
    </>
  );
}
