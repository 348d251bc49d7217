import { isDeepStrictEqual } from "node:util";
import { wordsOf } from "#app/_view/charts/words";
import type { Choice, ShownField } from "#app/_view/section/card";
import type { Field } from "#app/_view/section/field";
import { differenceOf } from "#app/acts/sheets/offers";
import { formats, type Translate, translator } from "#app/translate";
import { amountReading, unreadableWords } from "#app/words/amount-reading";
import { answerWords } from "#app/words/answer-words";
import { givenByWords, withGiver } from "#app/words/given-by";
import { problemText } from "#app/words/problem-text";
import { answersElsewhere, hintsOf } from "#app/words/question-hints";
import { entryOfForm } from "#lib/entry/answer-form";
import type { Asked, Asking } from "#lib/entry/asked";
import { type Entry, isCarried, type StoredEntry } from "#lib/entry/entry";
import { problemsOf, valuesOf } from "#lib/entry/reading";
import type { Answers } from "#lib/instrument/answers";
import { factsOf } from "#lib/instrument/condition";
import type { Edition } from "#lib/instrument/edition";
import { optionsOf, type Question } from "#lib/instrument/question";
import { abstentionsOffered, isShown } from "#lib/instrument/shown";
import type { Locale } from "#lib/text/text";
import { slipBounds } from "#questionnaires/facts/unit-slip";
import { sentAnswer } from "./sent-answer";

type Sources = {
  locale: Locale;
  edition: Edition;
  /** Reporting year of the sheet. */
  year: number;
  asking: Asking;
  stored: ReadonlyMap<string, StoredEntry>;
  answers: Answers;
  /** What was sent while its sender's session had ended, and when. */
  unsentForm: { form: FormData; at: Date } | null;
  /** The firm's sheet of the year before. */
  before: { year: number; answers: Answers } | null;
};

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

/** By which colleague it was answered. */
function givenBy({ id }: Question, { stored, locale }: Sources): string[] {
  const words = givenByWords(stored.get(id), locale);
  return words === null ? [] : [words];
}

/** How a sheet asks a question: by itself, or as a fact, too. */
const askedAs = (question: Question, { asking }: Sources) => {
  const asked = asking.under(asking.keyOfQuestion(question.id));
  return asked?.question ? (asked as Extract<Asked, { question: object }>) : null;
};

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

function numberParts(question: Question, page: Question[], sources: Sources): Partial<ShownField> {
  const { locale, year, before } = sources;
  const translate = translator(locale);
  if (question.kind !== "number") return {};
  const { min, max, unit, yearsBefore, period } = question;
  // What is a fact, too, is kept as exactly as the fact is asked.
  const { decimals } = askedAs(question, sources)?.fact ?? question;
  const numbers = formats(locale);
  const unitWords = translate(`units.${unit}`);
  const ofYear = yearsBefore === null ? null : year - yearsBefore;
  const previous = before?.answers[question.id];
  const isShared = (askedAs(question, sources)?.fact ?? null) !== null;
  return {
    unit: unitWords,
    hints: [
      ...hintsOf(question, page, sources),
      ...(isShared ? [translate("section.shared")] : []),
      ...givenBy(question, sources),
    ],
    where: question.whereToFind[locale],
    ...(ofYear !== null && {
      year: ofYear,
      period: translate(period === "year-end" ? "section.yearEnd" : "section.year", { year: String(ofYear) }),
    }),
    limits: {
      unit,
      min,
      max,
      decimals,
      unreadable: unreadableWords((code) => problemText(locale, { question }, { code })),
      outOfRange: problemText(locale, { question }, { code: "too-large", max }),
      tooPrecise: problemText(locale, { question }, { code: "too-many-decimals", decimals }),
    },
    amount: amountReading(locale, { unit, min, max, decimals }, unitWords, moneyBeside(question, sources)),
    ...(typeof previous === "number" &&
      before && {
        before: translate("section.lastYear", {
          year: String(before.year - (yearsBefore ?? 0)),
          value: `${numbers.number(previous)} ${unitWords}`,
        }),
      }),
  };
}

/** The other amounts of money that the sheet answers. */
const moneyBeside = (question: Question, { edition, answers }: Sources): unknown[] =>
  edition.sections
    .flatMap(({ questions }) => questions)
    .flatMap((other) =>
      other.kind === "number" && other.unit === slipBounds.unit && other.id !== question.id ? [answers[other.id]] : [],
    );

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
  const timeOf = (at: Date) => formats(locale).dateTime(at, { hour: "2-digit", minute: "2-digit" });
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
