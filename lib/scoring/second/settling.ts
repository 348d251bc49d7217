import { exceeds } from "../certainty";
import { networkIds, stages } from "../classes";
import type { Compiled, CompiledIndicator, Group } from "../compile";
import type { Learning, Settling } from "../findings";
import type { CompiledItem } from "../item";
import type { SecondSheet } from "./measured";
import { isSettled, type Pole } from "./opportunity";
import type { Reading } from "./reading";
import { bestStage, type Sides } from "./sides";
import type { TwoWay } from "./two-way";

/** Withheld items, each with what it could add to a score. */
type Open = { item: CompiledItem; gain: number }[];

/** The withheld questions of an item, in the order in which they are asked. */
const withheldOf = ({ index, questions, first, second, third }: CompiledItem, sheet: SecondSheet): string[] => [
  ...(sheet.unsure.get(index) ?? []),
  ...[first, second, third].flatMap((place, order) =>
    place >= 0 && sheet.given[place] === undefined && sheet.asked[place] ? (questions[order] ?? []) : [],
  ),
];

/** The withheld items among indicators that make a mean together. */
function openAmong(indicators: CompiledIndicator[], { readings }: SecondSheet): Open {
  const applying = indicators.filter(({ index }) => readings.indicators[index]);
  const all = applying.reduce((sum, { weight }) => sum + weight, 0);
  return applying.flatMap(({ weight, items }) => {
    const whole = items.reduce((sum, item) => sum + (readings.items[item.index] ? item.weight : 0), 0);
    return items.flatMap((item) => openOf(item, (weight / all) * (item.weight / whole), readings));
  });
}

const openInGroup = (group: Group, { readings }: SecondSheet): Open =>
  group.flatMap(({ item, weight }) => openOf(item, weight, readings));

function openOf(item: CompiledItem, share: number, { items }: SecondSheet["readings"]): Open {
  const reading = items[item.index];
  return reading && reading.withheld > 0 ? [{ item, gain: share * (reading.high - reading.low) }] : [];
}

const heaviest = (open: Open): Open =>
  open.toSorted((one, other) => other.gain - one.gain || one.item.index - other.item.index);

const questionsIn = (open: Open, sheet: SecondSheet): string[] => [
  ...new Set(open.flatMap(({ item }) => withheldOf(item, sheet))),
];

/** The fewest withheld answers that could bring a score over its cut. */
function overCut(side: TwoWay | null, cut: number, open: Open, sheet: SecondSheet): string[] {
  if (!side || side.isUpper || !side.couldBeUpper) return [];
  let reached = side.low;
  const needed: Open = [];
  for (const each of heaviest(open)) {
    if (exceeds(reached, cut)) break;
    reached += each.gain;
    needed.push(each);
  }
  return questionsIn(needed, sheet);
}

/** The withheld questions that would settle each class. */
export function settlingOf(compiled: Compiled, sheet: SecondSheet, sides: Sides, learning: Learning): Settling {
  return sheet.readings.items.some(isOpen) ? settledBy(compiled, sheet, sides, learning) : nothing;
}

const isOpen = (reading: Reading | null): boolean => reading !== null && reading.withheld > 0;

const nothing: Settling = {
  level: [],
  capability: [],
  quadrant: [],
  identification: { entry: [], now: [] },
  path: [],
  orientation: { entry: [], now: [] },
  alignment: [],
  stage: [],
  mode: [],
  fit: [],
  networks: { government: [], business: [], technological: [] },
  profile: [],
};

function settledBy(compiled: Compiled, sheet: SecondSheet, sides: Sides, learning: Learning): Settling {
  const { cuts } = compiled.calibration;
  const dimension = (side: TwoWay | null, indicators: CompiledIndicator[], cut: number) =>
    overCut(side, cut, openAmong(indicators, sheet), sheet);
  const pole = (found: Pole, ...groups: Group[]): string[] =>
    !found || isSettled(found.side)
      ? []
      : questionsIn(heaviest(groups.flatMap((group) => openInGroup(group, sheet))), sheet);
  const identification = (phase: "entry" | "now") =>
    pole(sides.identification[phase], compiled.identification[phase].passive, compiled.identification[phase].active);
  const orientation = (phase: "entry" | "now") => pole(sides.orientation[phase], compiled.orientation[phase]);
  const level = dimension(sides.level, compiled.level, cuts.level);
  const capability = dimension(sides.capability, compiled.capability, cuts.capability);
  const networks = Object.fromEntries(
    networkIds.map((id) => [id, dimension(sides.networks[id], compiled[id], cuts.network)]),
  ) as Settling["networks"];
  const [entry, now] = [identification("entry"), identification("now")];
  const [oriented, nowOriented] = [orientation("entry"), orientation("now")];
  const stage = forStage(compiled, sheet, learning);
  const mode = learning.mode === null ? questionsIn(openInGroup(partnerOf(compiled), sheet), sheet) : [];
  return {
    level,
    capability,
    quadrant: [...new Set([...level, ...capability])],
    identification: { entry, now },
    path: [...new Set([...entry, ...now])],
    orientation: { entry: oriented, now: nowOriented },
    alignment: [...new Set([...nowOriented, ...capability])],
    stage,
    mode,
    fit: learning.fit === null ? [...new Set([...stage, ...mode])] : [],
    networks,
    profile: [...new Set(Object.values(networks).flat())],
  };
}

const partnerOf = ({ partner }: Compiled): Group =>
  [...new Set(Object.values(partner))].map((item) => ({ item, weight: item.weight }));

/** The withheld milestones between the stage that the firm is in and the one that it could be in. */
function forStage(compiled: Compiled, sheet: SecondSheet, { stage, met }: Learning): string[] {
  if (!stage) return [];
  const [from, to] = [stages.indexOf(stage), stages.indexOf(bestStage(met))];
  if (met[stage] === false) return [];
  return stages.slice(from, to + 1).flatMap((each) => questionsIn(openAmong([compiled.stages[each]], sheet), sheet));
}
