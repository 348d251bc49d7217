import { wordsOf } from "#app/_view/charts/words";
import type { Foreseen } from "#lib/charts/foreseen";
import type { Locale } from "#lib/text/text";
import { QuestionLinks } from "./question-links";

type LinkProps = { locale: Locale; hrefOf: (question: string) => string };
type Props = LinkProps & { foresight: Foreseen };

/** Before submitting: which classes the answers leave open and what would settle them, or the full depth alone. */
export function Foresight({ foresight, locale, hrefOf }: Props) {
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
