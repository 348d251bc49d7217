import { questionIndex } from "#lib/charts/questions";
import type { Oddity } from "#lib/instrument/edition";
import { languages } from "#lib/text/languages";
import { Origin } from "../charts/origin";
import { conditionWords } from "./condition-words";
import type { MethodContext } from "./context";
import styles from "./method.module.css";

/** What is refused, and what is only pointed out. */
export function CheckRules({ context }: { context: MethodContext }) {
  const { edition, words } = context;
  const { translate, of, list, locale } = words;
  const contradicting = edition.oddities.filter(({ contradicts }) => contradicts);
  const questionLink = (id: string) => askedFor(id, context);
  return (
    <>
      <p>
        <Origin of="ours" locale={locale} />
      </p>
      <h3>{translate("method.checks.contradictions")}</h3>
      <ul className={styles.rules}>
        {edition.contradictions.map(({ id, larger, smaller, text }) => (
          <li key={id}>
            <p className={styles.label}>
              {translate("method.checks.contradiction", {
                smaller: questionLink(smaller),
                larger: list(larger.map(questionLink)),
              })}
            </p>
            <p>{of(text)}</p>
          </li>
        ))}
      </ul>
      {contradicting.length > 0 ? (
        <>
          <h3>{translate("method.checks.contradicting")}</h3>
          <Patterns oddities={contradicting} context={context} />
        </>
      ) : null}
      <h3>{translate("method.checks.oddities")}</h3>
      <Patterns oddities={edition.oddities.filter(({ contradicts }) => !contradicts)} context={context} />
    </>
  );
}

function Patterns({ oddities, context }: { oddities: Oddity[]; context: MethodContext }) {
  const { translate, of, locale } = context.words;
  return (
    <ul className={styles.rules}>
      {oddities.map((oddity) => (
        <li key={oddity.id}>
          <p>{of(oddity.text)}</p>
          <p className="soft">
            {translate("method.checks.when")}
            {languages[locale].colon}
            {whenWords(oddity, context)}
          </p>
        </li>
      ))}
    </ul>
  );
}

function whenWords({ when }: Oddity, context: MethodContext): string {
  const { translate, number } = context.words;
  if ("sameRating" in when) return translate("method.checks.sameRating", { count: when.sameRating });
  if ("secondsPerAnswerBelow" in when)
    return translate("method.checks.fast", {
      count: when.answersAtLeast,
      seconds: number(when.secondsPerAnswerBelow, 1),
    });
  if ("above" in when) {
    const [figure, other] = [when.figure, when.above].map((id) => askedFor(id, context));
    return translate("method.checks.above", {
      figure: figure ?? "",
      other: other ?? "",
      isTimes: when.times === 1 ? "no" : "yes",
      times: number(when.times),
    });
  }
  return conditionWords(when, context);
}

/** A question named in the middle of a sentence. */
function askedFor(id: string, { edition, words }: MethodContext): string {
  const question = questionIndex(edition).get(id);
  return question ? words.of(question.text).replace(/[？?]$/, "") : id;
}
