import { settle } from "../certainty";
import type { Compiled, CompiledIndicator, Group } from "../compile";
import type { Dimension } from "../findings";
import { isAnswered } from "../weights";
import type { SecondSheet } from "./measured";
import { meanOf, type Reading } from "./reading";

/** What stands behind a dimension; without a reading where too few of its indicators are answered. */
export type DimensionReading = { reading: Reading | null; answered: number; applicable: number };

export function readDimension(
  { calibration: { enough } }: Compiled,
  indicators: CompiledIndicator[],
  sheet: SecondSheet,
): DimensionReading {
  const { indicators: readings } = sheet.readings;
  let whole = 0;
  let applying = 0;
  let scored = 0;
  let answered = 0;
  let applicable = 0;
  for (const { index, weight } of indicators) {
    const measure = sheet.measures[index];
    if (!readings[index] || !measure) continue;
    answered += measure.answered;
    applicable += measure.applicable;
    if (measure.score !== null) scored++;
    applying++;
    whole += weight;
  }
  const needed = indicators.length > enough.dimension ? Math.min(enough.dimension, applying) : applying;
  if (scored === 0 || scored < needed) return { reading: null, answered, applicable };
  return { reading: meanOf(indicators, readings, whole), answered, applicable };
}

/** A dimension as its class reads it: with what is withheld at its worst, what was not asked in the middle. */
export function dimensionOf({ second }: Compiled, { reading, answered, applicable }: DimensionReading): Dimension {
  if (!reading) return { score: null, sd: null, answered, applicable };
  const leniency = second?.errors.leniency ?? 0;
  const chance = Math.max(reading.chanceBelow, reading.chanceAbove);
  const variance =
    reading.error + chance + reading.withheldError + reading.notAsked + (leniency * reading.lenient) ** 2;
  return { score: settle(reading.low), sd: Math.sqrt(variance), answered, applicable };
}

/** The answered items behind a dimension, each with its share of the whole weight; what is not answered has the rest. */
export function weightsBehind(indicators: CompiledIndicator[], { score }: Dimension, sheet: SecondSheet): Group {
  const behind: Group = [];
  if (score === null) return behind;
  const { items, indicators: readings } = sheet.readings;
  let all = 0;
  for (const { index, weight } of indicators) if (readings[index] !== null) all += weight;
  for (const indicator of indicators) {
    if (readings[indicator.index] === null) continue;
    let whole = 0;
    for (const { index, weight } of indicator.items) if (items[index] !== null) whole += weight;
    const share = indicator.weight / all / whole;
    for (const item of indicator.items) {
      if (isAnswered(sheet, item.index)) behind.push({ item, weight: share * item.weight });
    }
  }
  return behind;
}

/** The mean of a group's items that apply; `null` where too little of what was asked of it is answered. */
export function readGroup({ calibration: { enough } }: Compiled, group: Group, sheet: SecondSheet): Reading | null {
  const { items } = sheet.readings;
  let whole = 0;
  let asked = 0;
  let answered = 0;
  for (const { item, weight } of group) {
    const reading = items[item.index];
    if (!reading) continue;
    whole += weight;
    if (reading.notAsked > 0) continue;
    asked += weight;
    if (isAnswered(sheet, item.index)) answered += weight;
  }
  if (answered === 0 || answered < enough.indicator * asked - 1e-12) return null;
  const parts = group.map(({ item, weight }) => ({ index: item.index, weight }));
  return meanOf(parts, items, whole);
}
