import { type NetworkId, type Stage, stages } from "../classes";
import type { Compiled, CompiledIndicator } from "../compile";
import type { Learning } from "../findings";
import { readDimension } from "./dimension";
import type { SecondSheet } from "./measured";
import { identificationIn, orientationIn, type Pole } from "./opportunity";
import { sided, type TwoWay } from "./two-way";

/** The two-way classes of a sheet, each with its side; `null` where too few answers tell. */
export type Sides = {
  level: TwoWay | null;
  capability: TwoWay | null;
  networks: Record<NetworkId, TwoWay | null>;
  identification: { entry: Pole; now: Pole };
  orientation: { entry: Pole; now: Pole };
};

export function sidesOf(compiled: Compiled, sheet: SecondSheet): Sides {
  const { cuts } = compiled.calibration;
  const side = (indicators: CompiledIndicator[], cut: number): TwoWay | null => {
    const { reading } = readDimension(compiled, indicators, sheet);
    return reading && compiled.second && sided(reading, cut, compiled.second);
  };
  return {
    level: side(compiled.level, cuts.level),
    capability: side(compiled.capability, cuts.capability),
    networks: {
      government: side(compiled.government, cuts.network),
      business: side(compiled.business, cuts.network),
      technological: side(compiled.technological, cuts.network),
    },
    identification: {
      entry: identificationIn(compiled, sheet, "entry"),
      now: identificationIn(compiled, sheet, "now"),
    },
    orientation: { entry: orientationIn(compiled, sheet, "entry"), now: orientationIn(compiled, sheet, "now") },
  };
}

/** The stage that the firm is in where all that is withheld is at its best. */
export const bestStage = (met: Learning["met"]): Stage => stages.find((stage) => met[stage] === false) ?? "overturn";
