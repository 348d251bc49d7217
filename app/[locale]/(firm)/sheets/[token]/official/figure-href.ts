import { askedOf, type OpenFigures, sectionOfFact, tierAsking } from "#app/acts/sheets/official-figures";
import type { FactKey } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import type { Tier } from "#lib/rules/rule-set";

/** Where a figure can be given; `tier` is asked there as well as the one that the firm aims at. */
export const figureHref = (home: string, key: FactKey, tier?: Tier): string =>
  `${home}/official/${sectionOfFact(partsOf(key).fact)}${tier === undefined ? "" : `?tier=${tier}`}#${key}`;

/** The same for a figure that may no longer be asked by what the firm aims at; `null` where nothing asks it any more. */
export function askedFigureHref(opened: OpenFigures, home: string, key: FactKey): string | null {
  const isAsked = askedOf(opened).sections.some(({ facts }) => facts.some(({ keys }) => keys.includes(key)));
  const tier = isAsked ? undefined : tierAsking(key, opened.now);
  return tier === null ? null : figureHref(home, key, tier);
}
