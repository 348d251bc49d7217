import type { FactKey } from "../../../../../../lib/rules/fact";
import { partsOf } from "../../../../../../lib/rules/keys";
import type { Tier } from "../../../../../../lib/rules/rule-set";
import { sectionOfFact } from "../../../../../official-figures";

/** Where a figure can be given; `tier` is asked there as well as the one that the firm aims at. */
export const figureHref = (home: string, key: FactKey, tier?: Tier): string =>
  `${home}/official/${sectionOfFact(partsOf(key).fact)}${tier === undefined ? "" : `?tier=${tier}`}#${key}`;
