import { wordsOf } from "#app/_view/charts/words";
import { flagsShown } from "#lib/charts/flags";
import type { Foreseen } from "#lib/charts/foreseen";
import { diagnose } from "#lib/diagnosis/diagnose";
import type { Answers } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import type { Depth, Question } from "#lib/instrument/question";
import type { Locale } from "#lib/text/text";

type Props = {
  locale: Locale;
  edition: Edition;
  depth: Depth;
  answers: Answers;
  seen: Foreseen;
  hrefOf: (question: string) => string;
};

/** Before submitting: which classes the answers leave open and what would settle them, and what looks unusual. */
export function Foresight({ locale, edition, depth, answers, seen, hrefOf }: Props) {
  const { translate, list, of } = wordsOf(locale);
  const flags = flagsShown(edition, diagnose(edition, { edition: edition.id, depth, answers }));
  const odd = flags.filter(({ kind }) => kind === "oddity");
  const links = (questions: Question[]) => (
    <ul>
      {questions.map((question) => (
        <li key={question.id}>
          <a href={hrefOf(question.id)}>{of(question.text)}</a>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {seen.without.length > 0 && (
        <div className="notice" id="without">
          <p>
            <strong>{translate("check.without", { count: seen.without.length })}</strong>
          </p>
          <ul>
            {seen.without.map(({ id, questions, settles }) => {
              const name = translate(`check.classes.${id}`);
              return (
                <li key={id}>
                  {questions.length === 0
                    ? translate("check.withoutCure", { name })
                    : translate(settles ? "check.withoutAnswers" : "check.withoutFirst", {
                        name,
                        count: questions.length,
                      })}
                  {questions.length > 0 && links(questions)}
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {seen.onlyInFull.length > 0 && (
        <p className="soft">
          {translate("check.onlyInFull", {
            names: list(seen.onlyInFull.map((id) => translate(`check.classes.${id}`))),
          })}
        </p>
      )}
      {odd.length > 0 && (
        <div className="notice" id="odd">
          <p>
            <strong>{translate("check.odd", { count: odd.length })}</strong>
          </p>
          <ul>
            {odd.map(({ id, text, questions }) => (
              <li key={id}>
                {of(text)}
                {questions.length > 0 && links(questions)}
              </li>
            ))}
          </ul>
          <p>{translate("check.oddHint")}</p>
        </div>
      )}
    </>
  );
}
