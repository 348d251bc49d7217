import { askedBy, sectionOfFact } from "#app/acts/sheets/asked";
import type { OpenFigures } from "#app/acts/sheets/open-figures";
import type { FactKey } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import type { Tier } from "#lib/rules/rule-set";

/** Where a figure can be given; `tier` is asked there as well as the one that the firm aims at. */
export const figureHref = (home: string, key: FactKey, tier?: Tier): string =>
  `${home}/official/${sectionOfFact(partsOf(key).fact)}${tier === undefined ? "" : `?tier=${tier}`}#${key}`;

/** Where a figure can be given that the firm's aim may no longer ask; `null` where nothing asks it any more. */
export function askedFigureHref(opened: OpenFigures, home: string, key: FactKey): string | null {
  const asker = askedBy(opened, key);
  return asker && figureHref(home, key, asker.tier);
}
