import type { ComponentProps } from "react";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { translator } from "#app/translate";
import { factOfQuestion } from "#lib/programme/demands";
import type { ExtraQuestion } from "#lib/programme/round";
import type { Locale } from "#lib/text/text";
import { controlOf } from "../official/[section]/fields";
import { FactField } from "../official/fact-field";
import { officialWords } from "../official/words";
import { DemandList } from "./demand-list";

type QuestionProps = { questions: readonly ExtraQuestion[]; entries: OpenFacts["entries"]; locale: Locale };
type Props = ComponentProps<typeof DemandList> & Pick<QuestionProps, "questions"> & { home: string };

/** What a firm says to its round: what it does not have of what is required, and the answers to the round's questions. */
export function RoundForm({ questions, home, ...list }: Props) {
  const { canFill, entries, locale } = list;
  return (
    <form method="post" action={`${home}/application/save`}>
      <DemandList {...list} />
      {canFill && questions.length > 0 && <RoundQuestions {...{ questions, entries, locale }} />}
      {canFill && (
        <p>
          <button type="submit" className="button quiet">
            {translator(locale)("application.save")}
          </button>
        </p>
      )}
    </form>
  );
}

/** A round's own questions, with what the firm has answered. */
function RoundQuestions({ questions, entries, locale }: QuestionProps) {
  const translate = translator(locale);
  const words = officialWords(locale, true);
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{translate("application.askedQuestions")}</h2>
      {questions.map((question) => {
        const { id, required: isRequired } = question;
        const fact = factOfQuestion(question);
        const text = question.text[locale];
        const control = {
          ...controlOf(fact, fact.id, { locale, entries, offers: new Map(), clashing: new Map() }),
          unit: null,
          label: text,
        };
        return <FactField key={id} single={{ id, text, isRequired, control }} words={words} />;
      })}
    </section>
  );
}
