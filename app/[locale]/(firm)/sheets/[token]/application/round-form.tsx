import type { ComponentProps } from "react";
import { FactsForm } from "#app/_view/official/facts-form";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import { translator } from "#app/translate";
import { factOfLack, factOfQuestion, mayBeAbsent } from "#lib/programme/demands";
import type { ExtraQuestion } from "#lib/programme/round";
import type { Locale } from "#lib/text/text";
import { controlOf, factShape } from "../official/[section]/fields";
import { FactField } from "../official/fact-field";
import { officialWords } from "../official/words";
import { DemandList } from "./demand-list";

type QuestionProps = { questions: readonly ExtraQuestion[]; entries: OpenFacts["entries"]; locale: Locale };
type Props = ComponentProps<typeof DemandList> &
  Pick<QuestionProps, "questions"> & { opened: OpenFacts; token: string; home: string };

/** What a firm says to its round: what it does not have of what is required, and the answers to the round's questions. */
export function RoundForm({ questions, opened, token, home, ...list }: Props) {
  const { demands, canFill, entries, locale } = list;
  if (!canFill) return <DemandList {...list} />;
  const lacks = demands.filter((demand) => demand.state !== "given" && mayBeAbsent(demand)).map(factOfLack);
  if (lacks.length === 0 && questions.length === 0) return <DemandList {...list} />;
  return (
    <FactsForm
      {...{ token, locale }}
      sheet={opened.sheet.id}
      action={`${home}/application/save`}
      facts={[...lacks, ...questions.map(factOfQuestion)].map((fact) =>
        factShape(fact, fact.id, opened.entries, entries),
      )}
      words={officialWords(locale, translator(locale)("application.save"))}
      isFollowed
    >
      <DemandList {...list} />
      {questions.length > 0 && <RoundQuestions {...{ questions, entries, locale }} />}
    </FactsForm>
  );
}

const nothingBeside = { offers: new Map(), shared: new Map(), clashing: new Map(), values: new Map() };

/** A round's own questions, with what the firm has answered. */
function RoundQuestions({ questions, entries, locale }: QuestionProps) {
  const translate = translator(locale);
  const words = officialWords(locale, translate("application.save"));
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">{translate("application.askedQuestions")}</h2>
      {questions.map((question) => {
        const { id, required: isRequired } = question;
        const fact = factOfQuestion(question);
        const text = question.text[locale];
        const plain = controlOf(fact, fact.id, { locale, entries, ...nothingBeside });
        const control = {
          ...plain,
          unit: null,
          amount: plain.amount && { ...plain.amount, words: { ...plain.amount.words, unit: "" } },
          label: text,
        };
        return <FactField key={id} single={{ id, text, isRequired, control }} words={words} />;
      })}
    </section>
  );
}
