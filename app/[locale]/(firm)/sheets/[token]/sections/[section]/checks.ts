import type { Check, CheckedNumber } from "#app/_view/section/field";
import { answerWords } from "#app/words/answer-words";
import { type Answers, questionsById } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import type { Question } from "#lib/instrument/question";
import { isShown } from "#lib/instrument/shown";
import type { Locale } from "#lib/text/text";

/** The contradictions that numbers of this page can be part of, with the numbers that other pages hold. */
export function checksOf(
  { edition, answers, locale }: { edition: Edition; answers: Answers; locale: Locale },
  page: Question[],
  hrefOf: (question: string) => string,
): Check[] {
  const here = new Set(page.map(({ id }) => id));
  const questions = questionsById(edition);
  const numberOf = (id: string): CheckedNumber[] => {
    const question = questions.get(id);
    if (question?.kind !== "number") return [];
    const answer = isShown(question, answers).truth === "yes" ? answers[id] : undefined;
    return [
      {
        question: id,
        unit: question.unit,
        text: question.text[locale],
        value: typeof answer === "number" ? answer : null,
        words: answerWords(question, answer === undefined ? undefined : { value: answer }, locale),
        href: here.has(id) ? null : hrefOf(id),
      },
    ];
  };
  return edition.contradictions
    .filter(({ smaller, larger }) => [smaller, ...larger].some((id) => here.has(id)))
    .map(({ id, text, smaller, larger }) => ({
      id,
      text: text[locale],
      numbers: [smaller, ...larger].flatMap(numberOf),
    }));
}
