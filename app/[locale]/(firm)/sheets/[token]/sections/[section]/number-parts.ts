import type { ShownField } from "#app/_view/section/card";
import { factsById } from "#app/acts/programme/rules";
import { countingAt, differenceOf } from "#app/acts/sheets/offers";
import { formats, translator } from "#app/translate";
import { amountReading, unreadableWords } from "#app/words/amount-reading";
import { problemText } from "#app/words/problem-text";
import { hintsOf } from "#app/words/question-hints";
import { isCarried } from "#lib/entry/entry";
import type { Question } from "#lib/instrument/question";
import { slipBounds } from "#questionnaires/facts/unit-slip";
import { askedAs, givenBy, type Sources } from "./sources";

/** What the field of a number has beside those of other questions. */
export function numberParts(question: Question, page: Question[], sources: Sources): Partial<ShownField> {
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
  const shared = askedAs(question, sources)?.fact;
  return {
    unit: unitWords,
    hints: [
      ...hintsOf(question, page, sources),
      ...(shared ? [translate("section.shared"), countingAt(shared.id)?.[locale] ?? ""].filter(Boolean) : []),
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
    ...offerParts(question, unitWords, sources),
    amount: amountReading(
      locale,
      { unit, min, max, decimals },
      unitWords,
      moneyBeside(question, sources),
      wholeOf(question, sources),
    ),
    ...(typeof previous === "number" &&
      before && {
        before: translate("section.lastYear", {
          year: String(before.year - (yearsBefore ?? 0)),
          value: `${numbers.number(previous)} ${unitWords}`,
        }),
      }),
  };
}

/** What the official facts say of nearly the same, while nobody has answered for this year. */
function offerParts(question: Question, unit: string, { known, stored, locale }: Sources): Partial<ShownField> {
  const offer = known.get(question.id);
  const mine = stored.get(question.id);
  const isOpen = mine === undefined || "cleared" in mine.entry || isCarried(mine);
  if (!offer || !isOpen || (mine && "value" in mine.entry && mine.entry.value === offer.amount)) return {};
  const list = factsById.get(offer.key);
  const translate = translator(locale);
  return {
    offer: {
      text: list
        ? translate("section.offerRows", { list: list.text[locale], value: "{value}" })
        : translate("section.offer", { value: "{value}" }),
      value: `${formats(locale).number(offer.amount)} ${unit}`,
      digits: String(offer.amount),
      note: differenceOf(question.id)?.[locale] ?? null,
    },
  };
}

/** The one question of money whose amount a question cannot exceed; `null` where there is none. */
function wholeOf(question: Question, { edition, answers }: Sources) {
  const [whole, ...others] = edition.contradictions.find(({ smaller }) => smaller === question.id)?.larger ?? [];
  return whole === undefined || others.length > 0 ? null : { control: whole, name: "", value: answers[whole] };
}

/** The other amounts of money that the sheet answers. */
const moneyBeside = (question: Question, { edition, answers }: Sources): unknown[] =>
  edition.sections
    .flatMap(({ questions }) => questions)
    .flatMap((other) =>
      other.kind === "number" && other.unit === slipBounds.unit && other.id !== question.id ? [answers[other.id]] : [],
    );
