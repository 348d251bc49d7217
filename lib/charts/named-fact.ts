import type { Fact, FactKey } from "../rules/fact";
import { type Cell, cellOf, partsOf } from "../rules/keys";
import { byLocale } from "../text/languages";
import type { Text } from "../text/text";

/** A fact as a reader knows it, or a field in a row of a list. */
export type NamedFact = {
  key: FactKey;
  name: Text;
  year: number | null;
  /** The list that it is a field of. */
  list?: Text;
};

type Facts = ReadonlyMap<string, Fact>;

function cellName({ list, row, field }: Cell, facts: Facts): Text {
  const fact = facts.get(list);
  const named = fact?.kind === "list" ? fact.fields.find(({ id }) => id === field) : undefined;
  return byLocale((locale) => `${fact?.text[locale] ?? list} ${row} · ${named?.text[locale] ?? field}`);
}

/** Names facts by their keys. */
export const factNamedBy =
  (facts: Facts) =>
  (key: FactKey): NamedFact => {
    const cell = cellOf(key);
    const list = cell && facts.get(cell.list)?.text;
    if (cell) return { key, name: cellName(cell, facts), year: null, ...(list && { list }) };
    const { fact, year } = partsOf(key);
    return { key, name: facts.get(fact)?.text ?? byLocale(() => key), year };
  };
