import type { Control, ListEditor, SingleFact, YearRow } from "#app/_view/official/asked";
import type { FactShape } from "#app/_view/official/fact-controls";
import { isToLookAt } from "#app/acts/sheets/carried-facts";
import { countingAt } from "#app/acts/sheets/offers";
import { formats, translator } from "#app/translate";
import { amountOfFact } from "#app/words/amount-reading";
import { givenByWords } from "#app/words/given-by";
import { problemText, unfitText } from "#app/words/problem-text";
import type { Asked } from "#lib/entry/asked";
import type { StoredEntry } from "#lib/entry/entry";
import { keyOfFact } from "#lib/entry/key";
import { shapeOf } from "#lib/entry/list";
import { confirmationOf, entryText } from "#lib/entry/reading";
import type { FactQuestion } from "#lib/programme/asked-facts";
import { type Fact, type FactKey, type FactValue, isYearly } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import { confirmedCode } from "#lib/rules/uscc";
import type { Locale } from "#lib/text/languages";
import { choiceWords } from "../words";
import { choicesOf, listOf, problemsOfFact, whyWords } from "./list-fields";

/** What the page of a sheet's facts is made from. */
type Sources = {
  locale: Locale;
  /** What the form holds when the page is made. */
  entries: ReadonlyMap<FactKey, StoredEntry>;
  /** What the questionnaire holds of nearly the same, with how the two differ. */
  offers: ReadonlyMap<FactKey, { answer: number; difference: string }>;
  /** Facts that the questionnaire asks, too, while it may be answered. */
  shared: ReadonlyMap<FactKey, Asked>;
  /** What stands as values, of which other amounts are held against one. */
  values: ReadonlyMap<FactKey, FactValue>;
  /** What cannot be about facts, in view of others or of themselves. */
  clashing: ReadonlyMap<FactKey, string>;
  /** What is stored. */
  stored: ReadonlyMap<FactKey, StoredEntry>;
  years: number[];
  /** The list to which rows are being added. */
  adding: string | null;
};

type PlainFact = Exclude<Fact, { kind: "list" | "finding" }>;
type Controls = Pick<Sources, "locale" | "entries" | "offers" | "shared" | "clashing" | "values">;

/** One fact with its entry as the page shows it. */
export function controlOf(
  fact: PlainFact,
  key: FactKey,
  { locale, entries, offers, shared, clashing, values }: Controls,
  isOptional = false,
): Control {
  const translate = translator(locale);
  const entry = entries.get(key);
  const [problem] = problemsOfFact(fact, entry?.entry);
  const { year } = partsOf(key);
  const unit = fact.kind === "number" ? translate(`official.units.${fact.unit}`) : null;
  const offer = offers.get(key);
  const isSame = entry && "value" in entry.entry && Number(entry.entry.value) === offer?.answer;
  return {
    key,
    kind: fact.kind,
    label: [
      fact.text[locale],
      year === null ? null : translate("official.year", { year: String(year) }),
      unit,
      isOptional ? translate("official.optional") : null,
    ]
      .filter(Boolean)
      .join(" · "),
    isOptional,
    unit,
    options: choicesOf(fact, locale),
    maxLength: fact.kind === "text" ? fact.maxLength : null,
    amount: amountOfFact(fact, key, values, locale),
    text: entryText(entry?.entry),
    confirmation: confirmationOf(fact, entry?.entry),
    isCode: fact.kind === "text" && fact.format === "uscc",
    revision: entry?.revision ?? 0,
    problem: problem
      ? problemText(locale, { fact }, problem)
      : (unfitText(locale, shared.get(key), entry?.entry) ?? clashing.get(key) ?? null),
    isCarried: isToLookAt(key, entry),
    hint:
      [
        ...(shared.has(key) ? [translate("official.shared"), countingAt(key)?.[locale]] : [offer?.difference]),
        givenByWords(entry, locale),
      ]
        .filter(Boolean)
        .join(" ") || null,
    offer:
      offer === undefined || isSame
        ? null
        : translate("official.offer", { value: `${formats(locale).number(offer.answer)} ${unit ?? ""}`.trim() }),
    ...choiceWords(fact, entry, locale),
  };
}

/**
 * A fact as browsers read it from its form.
 * @param stored what is stored
 * @param entries what the form holds when the page is made
 */
export function factShape(fact: Fact, key: FactKey, stored: Sources["stored"], entries: Sources["entries"]): FactShape {
  const entry = stored.get(key)?.entry;
  const text = entryText(entry);
  const isConfirmed = confirmationOf(fact, entry) === "given";
  return {
    ...shapeOf(fact, key),
    place: keyOfFact(key),
    text: isConfirmed ? confirmedCode(text) : text,
    revision: entries.get(key)?.revision ?? 0,
  };
}

/** A fact of several years: a cell for each year of the page, empty where it is not asked. */
function yearRowOf(question: FactQuestion, years: readonly number[], sources: Sources): YearRow[] {
  const { fact, keys, isRequired, optional } = question;
  if (fact.kind === "list" || fact.kind === "finding") return [];
  const { locale } = sources;
  const isOptional = keys.every((key) => optional.has(key));
  const cells = years.map((year) => {
    const key = keys.find((candidate) => partsOf(candidate).year === year);
    return { year, control: key === undefined ? null : controlOf(fact, key, sources, optional.has(key)) };
  });
  const unit = fact.kind === "number" ? translator(locale)(`official.units.${fact.unit}`) : null;
  const { id, text, help } = fact;
  const why = whyWords(question, locale);
  return [{ id, text: text[locale], help: help[locale], unit, isRequired, isOptional, why, cells }];
}

/** Reasons that several rows give, each once, and the rows with the others. */
function reasonsApart(rows: readonly YearRow[]): { whys: string[]; yearRows: YearRow[] } {
  const given = rows.flatMap(({ why }) => (why === null ? [] : [why]));
  const whys = [...new Set(given)].filter((why) => given.indexOf(why) !== given.lastIndexOf(why));
  const isOnce = (why: string | null) => why === null || !whys.includes(why);
  return { whys, yearRows: rows.map((row) => (isOnce(row.why) ? row : { ...row, why: null })) };
}

/** Rows of years, and why several of them are asked. */
type YearRows = ReturnType<typeof reasonsApart>;

type Page = {
  needed: YearRows;
  /** What only an official form asks. */
  optional: YearRows;
  years: number[];
  singles: (SingleFact | ListEditor)[];
  shapes: FactShape[];
};

/** What a page of the facts shows, in one language. */
export function pageOf(facts: readonly FactQuestion[], sources: Sources): Page {
  const { locale, years } = sources;
  const [yearly, others] = [facts.filter(({ fact }) => isYearly(fact)), facts.filter(({ fact }) => !isYearly(fact))];
  const yearsHere = new Set(yearly.flatMap(({ keys }) => keys.map((key) => partsOf(key).year)));
  const columns = years.filter((year) => yearsHere.has(year));
  const rows = yearly.flatMap((question) => yearRowOf(question, columns, sources));
  const [needed, optional] = [false, true].map((is) =>
    reasonsApart(rows.filter(({ isOptional }) => isOptional === is)),
  );
  const singles = others.flatMap((question, place): (SingleFact | ListEditor)[] => {
    const { fact, isRequired, optional } = question;
    if (fact.kind === "finding") return [];
    if (fact.kind === "list") return [listOf(fact, question, sources)];
    const { id, text, help } = fact;
    const isOptional = optional.has(id);
    const [why, before] = [question, others[place - 1]].map((each) => each && whyWords(each, locale));
    // One reason for several in a row is told at the first.
    const told = { isRequired, isOptional, why: why === before ? null : (why ?? null) };
    return [{ id, text: text[locale], help: help[locale], ...told, control: controlOf(fact, id, sources, isOptional) }];
  });
  const shapes = facts.flatMap(({ fact, keys }) =>
    keys.map((key) => factShape(fact, key, sources.stored, sources.entries)),
  );
  return { needed: needed as YearRows, optional: optional as YearRows, years: columns, singles, shapes };
}
