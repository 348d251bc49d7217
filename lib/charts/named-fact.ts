import type { Fact, FactKey } from "../rules/fact";
import { type Cell, cellOf, partsOf } from "../rules/keys";
import { byLocale } from "../text/languages";
import type { Text } from "../text/text";

/** A fact as a reader knows it, or a field in a row of a list. */
export type NamedFact = {
  key: FactKey;
  name: Text;
  year: number | null;
  /** The list that it is a field of, and the field. */
  list?: Text;
  field?: Text;
};

type Facts = ReadonlyMap<string, Fact>;

function cellNamed(key: FactKey, { list, row, field }: Cell, facts: Facts): NamedFact {
  const fact = facts.get(list);
  const named = fact?.kind === "list" ? fact.fields.find(({ id }) => id === field)?.text : undefined;
  const name = byLocale((locale) => `${fact?.text[locale] ?? list} ${row} · ${named?.[locale] ?? field}`);
  return { key, name, year: null, ...(fact && { list: fact.text }), ...(named && { field: named }) };
}

/** Names facts by their keys. */
export const factNamedBy =
  (facts: Facts) =>
  (key: FactKey): NamedFact => {
    const cell = cellOf(key);
    if (cell) return cellNamed(key, cell, facts);
    const { fact, year } = partsOf(key);
    return { key, name: facts.get(fact)?.text ?? byLocale(() => key), year };
  };
