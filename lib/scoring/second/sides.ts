import { type NetworkId, type Stage, stages } from "../classes";
import type { Compiled } from "../compile";
import type { Dimension, Learning } from "../findings";
import { type DimensionReading, dimensionOf, readDimension } from "./dimension";
import type { SecondSheet } from "./measured";
import { identificationIn, orientationIn, type Pole } from "./opportunity";
import { sided, type TwoWay } from "./two-way";

/** Level, capability and the networks, each as the pages show it and with its side. */
type Dimensions<Value> = { level: Value; capability: Value; networks: Record<NetworkId, Value> };

/** The two-way classes of a sheet, each with its side; `null` where too few answers tell. */
export type Sides = Dimensions<TwoWay | null> & {
  dimensions: Dimensions<Dimension>;
  identification: { entry: Pole; now: Pole };
  orientation: { entry: Pole; now: Pole };
};

export function sidesOf(compiled: Compiled, sheet: SecondSheet): Sides {
  const { cuts } = compiled.calibration;
  const level = readDimension(compiled, compiled.level, sheet);
  const capability = readDimension(compiled, compiled.capability, sheet);
  const government = readDimension(compiled, compiled.government, sheet);
  const business = readDimension(compiled, compiled.business, sheet);
  const technological = readDimension(compiled, compiled.technological, sheet);
  return {
    dimensions: {
      level: dimensionOf(compiled, level),
      capability: dimensionOf(compiled, capability),
      networks: {
        government: dimensionOf(compiled, government),
        business: dimensionOf(compiled, business),
        technological: dimensionOf(compiled, technological),
      },
    },
    level: sideOf(compiled, level, cuts.level),
    capability: sideOf(compiled, capability, cuts.capability),
    networks: {
      government: sideOf(compiled, government, cuts.network),
      business: sideOf(compiled, business, cuts.network),
      technological: sideOf(compiled, technological, cuts.network),
    },
    identification: {
      entry: identificationIn(compiled, sheet, "entry"),
      now: identificationIn(compiled, sheet, "now"),
    },
    orientation: { entry: orientationIn(compiled, sheet, "entry"), now: orientationIn(compiled, sheet, "now") },
  };
}

const sideOf = ({ second }: Compiled, { reading }: DimensionReading, cut: number): TwoWay | null =>
  reading && second && sided(reading, cut, second);

/** The stage that the firm is in where all that is withheld is at its best. */
export const bestStage = (met: Learning["met"]): Stage => stages.find((stage) => met[stage] === false) ?? "overturn";
