import type { Column, ListEditor } from "#app/_view/official/asked";
import { isToLookAt } from "#app/acts/sheets/carried-facts";
import { translator } from "#app/translate";
import { amountOfFact } from "#app/words/amount-reading";
import { problemText } from "#app/words/problem-text";
import type { Entry, StoredEntry } from "#lib/entry/entry";
import { type EntryProblem, rowsOf } from "#lib/entry/list";
import { readFact } from "#lib/entry/reading";
import type { FactQuestion } from "#lib/programme/asked-facts";
import type { Fact, FactKey, FactValue, Field } from "#lib/rules/fact";
import { type Locale, languages } from "#lib/text/languages";
import { foldedFields } from "#questionnaires/facts/folded-fields";
import { choiceWords } from "../words";

type ListFact = Extract<Fact, { kind: "list" }>;

/** What a list is shown from. */
type ListSources = {
  locale: Locale;
  entries: ReadonlyMap<FactKey, StoredEntry>;
  clashing: ReadonlyMap<FactKey, string>;
  values: ReadonlyMap<FactKey, FactValue>;
  adding: string | null;
};

/** What is wrong with an entry that is no value. */
export const problemsOfFact = (fact: Fact, entry: Entry | undefined): EntryProblem[] =>
  entry && "typed" in entry ? readFact(fact, entry.typed).problems : [];

export const choicesOf = (fact: Fact | Field, locale: Locale) =>
  fact.kind === "choice" ? fact.options.map(({ id, text }) => ({ id, text: text[locale] })) : [];

/** Why what no rule needs is asked. */
export function whyWords({ why }: FactQuestion, locale: Locale): string | null {
  const reasons = why.map((each) => each[locale]).join(languages[locale].gap);
  return reasons === "" ? null : translator(locale)("official.why", { reasons });
}

/** A list with its rows as the page shows it. */
export function listOf(
  fact: ListFact,
  question: FactQuestion,
  { locale, entries, clashing, adding, values }: ListSources,
): ListEditor {
  const entry = entries.get(fact.id);
  const rows = rowsOf(entry?.entry);
  const { isRequired, optional, fields } = question;
  // What a row holds is never left out of the form: saving the page would lose it.
  const columns = fact.fields.filter(({ id }) => fields.has(id) || rows.some((row) => row[id] !== undefined));
  const folded = foldedFields[fact.id];
  const isNone = entry !== undefined && "value" in entry.entry && rows.length === 0;
  return {
    key: fact.id,
    text: fact.text[locale],
    help: fact.help[locale],
    isRequired,
    isOptional: optional.has(fact.id),
    why: whyWords(question, locale),
    columns: columns.map(
      (field): Column => ({
        id: field.id,
        kind: field.kind,
        text: field.text[locale],
        help: field.help[locale],
        isRequired: field.required,
        isFolded: folded?.fields.includes(field.id) ?? false,
        options: choicesOf(field, locale),
        maxLength: field.kind === "text" ? field.maxLength : null,
        amount: amountOfFact(field, fact.id, values, locale),
      }),
    ),
    foldedTitle: folded?.title[locale] ?? null,
    rows,
    blanks: Math.min(fact.atMost - rows.length, adding === fact.id || rows.length === 0 ? 1 : 0),
    isNone,
    isCarried: isToLookAt(fact.id, entry),
    atMost: fact.atMost,
    revision: entry?.revision ?? 0,
    problems: [
      ...problemsOfFact(fact, entry?.entry).map((problem) => problemText(locale, { fact }, problem)),
      ...(clashing.has(fact.id) ? [clashing.get(fact.id) as string] : []),
    ],
    ...choiceWords(fact, entry, locale),
  };
}
