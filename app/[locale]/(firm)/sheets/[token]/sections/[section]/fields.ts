import { isDeepStrictEqual } from "node:util";
import { wordsOf } from "#app/_view/charts/words";
import type { Choice, ShownField } from "#app/_view/section/card";
import type { Field } from "#app/_view/section/field";
import { differenceOf } from "#app/acts/sheets/offers";
import { formats, type Translate, translator } from "#app/translate";
import { answerWords } from "#app/words/answer-words";
import { withGiver } from "#app/words/given-by";
import { problemText } from "#app/words/problem-text";
import { answersElsewhere, hintsOf } from "#app/words/question-hints";
import { entryOfForm } from "#lib/entry/answer-form";
import { type Entry, isCarried } from "#lib/entry/entry";
import { problemsOf, valuesOf } from "#lib/entry/reading";
import type { Answers } from "#lib/instrument/answers";
import { factsOf } from "#lib/instrument/condition";
import type { Edition } from "#lib/instrument/edition";
import { optionsOf, type Question } from "#lib/instrument/question";
import { abstentionsOffered, isShown } from "#lib/instrument/shown";
import type { Locale } from "#lib/text/text";
import { numberParts } from "./number-parts";
import { sentAnswer } from "./sent-answer";
import { askedAs, givenBy, type Sources } from "./sources";

/** A question as the section page shows it. */
export function fieldOf(question: Question, page: Question[], sources: Sources): ShownField {
  const { locale, edition, stored, answers } = sources;
  const translate = translator(locale);
  const mine = stored.get(question.id);
  const problem = problemWords(question, sources);
  return {
    id: question.id,
    kind: question.kind,
    text: question.text[locale],
    help: question.help[locale],
    choices: optionsOf(question).map(
      ({ id, text, exclusive }): Choice => ({ id, text: text[locale], ...(exclusive && { exclusive }) }),
    ),
    abstentions: abstentionsOffered(question, answersElsewhere(question, page, answers)).map((id) => ({
      id,
      text: translate(`abstentions.${id}`),
    })),
    hints: [...hintsOf(question, page, sources), ...givenBy(question, sources)],
    sources: sourcesOf(question, locale),
    values: valuesOf(question, mine?.entry),
    note: mine?.note ?? "",
    revision: mine?.revision ?? 0,
    isCarried: isCarried(mine) && mine !== undefined && !("cleared" in mine.entry),
    ...unsavedParts(question, sources),
    ...(problem && { problem }),
    ...numberParts(question, page, sources),
    ...(question.kind === "text" && { maxLength: question.maxLength }),
    ...conditionParts(question, page, locale, translate),
    ...waitingParts(question, sources, translate),
    ...decisionParts(question, edition, answers),
  };
}

/** What was sent and not taken in, where it is another answer than the stored one, and none was given since. */
function unsavedParts(question: Question, sources: Sources): Partial<ShownField> {
  const { stored, unsentForm } = sources;
  const mine = stored.get(question.id);
  const answer = unsentForm && sentAnswer(unsentForm.form, question.id);
  const asked = askedAs(question, sources);
  if (!answer || !asked || (mine && mine.at > unsentForm.at)) return {};
  const entry = entryOfForm(asked, answer, mine?.entry) ?? undefined;
  const unsavedEntry = { values: valuesOf(question, entry), note: answer.note ?? "" };
  const isSame = isDeepStrictEqual(unsavedEntry, { values: valuesOf(question, mine?.entry), note: mine?.note ?? "" });
  return isSame ? {} : { unsavedEntry, revision: answer.base };
}

/** What is wrong with an entry that is current as it was given, because it is no answer. */
function problemWords(question: Question, sources: Sources): string | null {
  const asked = askedAs(question, sources);
  const [problem] = asked ? problemsOf(asked, sources.stored.get(question.id)?.entry) : [];
  return problem ? problemText(sources.locale, { question }, problem) : null;
}

/** Where a question comes from, and how an official fact that is nearly the same differs. */
const sourcesOf = (question: Question, locale: Locale): string[] => {
  const difference = differenceOf(question.id);
  return [wordsOf(locale).source(question.source), ...(difference ? [difference[locale]] : [])];
};

/** Which choices of a question on the same page make this one asked. */
function conditionParts(
  question: Question,
  page: Question[],
  locale: Locale,
  translate: Translate,
): Partial<ShownField> {
  const gate = page.find(({ id }) => question.shownWhen && factsOf(question.shownWhen).includes(id));
  if (!gate) return {};
  const opening = optionsOf(gate).filter(({ id }) => isShown(question, { [gate.id]: id }).truth === "yes");
  return {
    onlyIf: {
      question: gate.id,
      choices: opening.map(({ id }) => id),
      words: translate("section.onlyIf", { option: opening.map(({ text }) => text[locale]).join(" / ") }),
    },
  };
}

function waitingParts(
  question: Question,
  { locale, stored }: Sources,
  translate: Translate,
): Pick<ShownField, "conflict" | "isConflicting"> {
  const current = stored.get(question.id);
  if (!current || current.waiting.length === 0) return { isConflicting: false };
  const words = (entry: Entry) => answerWords(question, entry, locale);
  const timeOf = (at: Date) => formats(locale).dateTime(at, { timeStyle: "medium" });
  return {
    isConflicting: true,
    conflict: {
      stored: withGiver(
        translate("section.conflictStored", { time: timeOf(current.at), answer: words(current.entry) }),
        current,
        locale,
      ),
      waiting: current.waiting.map((late) => ({
        revision: late.revision,
        words: withGiver(
          translate("section.conflictWaiting", { time: timeOf(late.at), answer: words(late.entry) }),
          late,
          locale,
        ),
      })),
    },
  };
}

/** Whether an answer decides over other questions, and how many answers given so far each choice would set aside. */
function decisionParts(question: Question, edition: Edition, answers: Answers): Pick<Field, "decides" | "hides"> {
  const deciding = edition.sections
    .flatMap(({ questions }) => questions)
    .filter(({ shownWhen }) => shownWhen && factsOf(shownWhen).includes(question.id));
  const answered = deciding.filter(({ id }) => answers[id] !== undefined);
  if (answered.length === 0) return { decides: deciding.length > 0 };
  const aside = (choice: string) =>
    answered.filter((candidate) => isShown(candidate, { ...answers, [question.id]: choice }).truth !== "yes").length;
  return { decides: true, hides: Object.fromEntries(optionsOf(question).map(({ id }) => [id, aside(id)])) };
}
