import { askedBy, sectionOfFact } from "#app/acts/sheets/asked";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import type { FactKey } from "#lib/rules/fact";
import { cellOf, partsOf } from "#lib/rules/keys";
import type { Tier } from "#lib/rules/rule-set";

/** Where a fact can be given; `tier` is asked there as well as the one that the firm aims at. */
export function factHref(home: string, key: FactKey, tier?: Tier): string {
  const cell = cellOf(key);
  const section = sectionOfFact(cell?.list ?? partsOf(key).fact);
  const anchor = cell ? `${cell.list}.${cell.row}` : key;
  return `${home}/official/${section}${tier === undefined ? "" : `?tier=${tier}`}#${anchor}`;
}

/** Where a fact can be given that the firm's aim may no longer ask; `null` where nothing asks it any more. */
export function askedFactHref(opened: OpenFacts, home: string, key: FactKey): string | null {
  const asker = askedBy(opened, key);
  return asker && factHref(home, key, asker.tier);
}
