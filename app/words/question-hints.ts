import { translator } from "#app/translate";
import { type Answers, questionsById } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { optionsOf, type Question } from "#lib/instrument/question";
import { abstentionsOffered, isApplicable, settingAside } from "#lib/instrument/shown";
import type { Locale } from "#lib/text/text";

type Sources = { locale: Locale; edition: Edition; answers: Answers };

/** The answers that a page cannot change while it is open, but for a question's own. */
export function answersElsewhere(question: Question, page: Question[], answers: Answers): Answers {
  const others = new Set(page.flatMap(({ id }) => (id === question.id ? [] : [id])));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !others.has(id)));
}

/** Beside a question: why it must be answered, and when it counts as one that does not apply. */
export function hintsOf(question: Question, page: Question[], { locale, edition, answers }: Sources): string[] {
  const reason = question.required?.[locale];
  const applying = applicability(question, page, { locale, edition, answers });
  return [...(reason ? [translator(locale)("section.required", { reason })] : []), ...(applying ? [applying] : [])];
}

/** When "not applicable" leaves a question out, where it is offered and other answers decide. */
function applicability(question: Question, page: Question[], { locale, edition, answers }: Sources): string | null {
  const known = answersElsewhere(question, page, answers);
  if (!abstentionsOffered(question, known).includes("not-applicable")) return null;
  const questions = questionsById(edition);
  const choicesOf = (id: string) => {
    const asked = questions.get(id);
    return asked ? optionsOf(asked) : [];
  };
  const deciding = settingAside(question, (id) => choicesOf(id).map((option) => option.id));
  if (!deciding) return null;
  const { truth } = isApplicable(question, known);
  const chosen = truth === "no" ? deciding.options.filter((id) => id === known[deciding.question]) : deciding.options;
  const options = choicesOf(deciding.question).flatMap(({ id, text }) => (chosen.includes(id) ? [text[locale]] : []));
  const words = { no: "section.setAside", unknown: "section.setAsideIf", yes: "section.setAsideNot" } as const;
  return translator(locale)(words[truth], {
    question: questions.get(deciding.question)?.text[locale] ?? "",
    options: options.join(" / "),
  });
}
