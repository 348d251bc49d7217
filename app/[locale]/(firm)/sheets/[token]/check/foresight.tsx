import { wordsOf } from "#app/_view/charts/words";
import { flagsShown } from "#lib/charts/flags";
import type { Foreseen } from "#lib/charts/foreseen";
import { diagnose } from "#lib/diagnosis/diagnose";
import type { Answers } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import type { Depth, Question } from "#lib/instrument/question";
import type { Locale } from "#lib/text/text";

type LinkProps = { locale: Locale; hrefOf: (question: string) => string };
type OddProps = LinkProps & { edition: Edition; depth: Depth; answers: Answers };
type Props = OddProps & { foresight: Foreseen };

/** Before submitting: which classes the answers leave open and what would settle them, and what looks unusual. */
export function Foresight({ foresight, locale, hrefOf, ...source }: Props) {
  const { translate, list } = wordsOf(locale);
  return (
    <>
      <Without {...{ locale, hrefOf }} classes={foresight.without} />
      {foresight.onlyInFull.length > 0 && (
        <p className="soft">
          {translate("check.onlyInFull", {
            names: list(foresight.onlyInFull.map((id) => translate(`check.classes.${id}`))),
          })}
        </p>
      )}
      <Oddities {...{ locale, hrefOf, ...source }} />
    </>
  );
}

/** The classes that the result will not name, each with the questions whose answers would settle it. */
function Without({ classes, locale, hrefOf }: LinkProps & { classes: Foreseen["without"] }) {
  const { translate } = wordsOf(locale);
  if (classes.length === 0) return null;
  return (
    <div className="notice" id="without">
      <p>
        <strong>{translate("check.without", { count: classes.length })}</strong>
      </p>
      <ul>
        {classes.map(({ id, questions, settles }) => {
          const name = translate(`check.classes.${id}`);
          return (
            <li key={id}>
              {questions.length === 0
                ? translate("check.withoutCure", { name })
                : translate(settles ? "check.withoutAnswers" : "check.withoutFirst", { name, count: questions.length })}
              <QuestionLinks {...{ questions, locale, hrefOf }} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Answers that are unlikely beside each other: to be looked at, not in the way. */
function Oddities({ locale, hrefOf, edition, depth, answers }: OddProps) {
  const { translate, of } = wordsOf(locale);
  const flags = flagsShown(edition, diagnose(edition, { edition: edition.id, depth, answers }));
  const odd = flags.filter(({ kind }) => kind === "oddity");
  if (odd.length === 0) return null;
  return (
    <div className="notice" id="odd">
      <p>
        <strong>{translate("check.odd", { count: odd.length })}</strong>
      </p>
      <ul>
        {odd.map(({ id, text, questions }) => (
          <li key={id}>
            {of(text)}
            <QuestionLinks {...{ questions, locale, hrefOf }} />
          </li>
        ))}
      </ul>
      <p>{translate("check.oddHint")}</p>
    </div>
  );
}

function QuestionLinks({ questions, locale, hrefOf }: LinkProps & { questions: readonly Question[] }) {
  if (questions.length === 0) return null;
  return (
    <ul>
      {questions.map(({ id, text }) => (
        <li key={id}>
          <a href={hrefOf(id)}>{text[locale]}</a>
        </li>
      ))}
    </ul>
  );
}
