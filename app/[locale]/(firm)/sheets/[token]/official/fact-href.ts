import { askedBy, sectionOfFact } from "#app/acts/sheets/asked";
import type { OpenFacts } from "#app/acts/sheets/open-facts";
import type { FactKey } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import type { Tier } from "#lib/rules/rule-set";

/** Where a fact can be given; `tier` is asked there as well as the one that the firm aims at. */
export const factHref = (home: string, key: FactKey, tier?: Tier): string =>
  `${home}/official/${sectionOfFact(partsOf(key).fact)}${tier === undefined ? "" : `?tier=${tier}`}#${key}`;

/** Where a fact can be given that the firm's aim may no longer ask; `null` where nothing asks it any more. */
export function askedFactHref(opened: OpenFacts, home: string, key: FactKey): string | null {
  const asker = askedBy(opened, key);
  return asker && factHref(home, key, asker.tier);
}
