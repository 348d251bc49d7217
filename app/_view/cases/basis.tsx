import { bases, differentAnswers } from "#lib/charts/bases";
import type { CodedCase } from "#lib/diagnosis/case";
import type { Basis } from "#lib/instrument/coding";
import type { Words } from "../charts/words";
import styles from "./cases.module.css";

/** What a coded answer rests on, as a mark. */
export function BasisMark({ of, words }: { of: Basis; words: Words }) {
  return <span className={`${styles.basis} ${styles[of]}`}>{words.translate(`cases.basis.${of}.name`)}</span>;
}

/** What an answer may rest on, what each says, and how many there are. */
export function BasisLegend({ cases, words }: { cases: readonly CodedCase[]; words: Words }) {
  const { translate } = words;
  const counts = differentAnswers(cases);
  return (
    <>
      <p>{translate("cases.basis.lead", counts)}</p>
      <ul className={styles.legend}>
        {bases.map((basis) => (
          <li key={basis}>
            <BasisMark of={basis} words={words} /> {translate("cases.basis.count", { count: counts[basis] })}
            {translate(`cases.basis.${basis}.means`)}
          </li>
        ))}
        <li>
          <span className={styles.basis}>{translate("cases.basis.silent.name")}</span>{" "}
          {translate("cases.basis.silent.means")}
        </li>
      </ul>
      <p>{translate("cases.basis.boxes")}</p>
    </>
  );
}
