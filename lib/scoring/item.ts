import { type Calibration, type Item, questionsOf } from "../instrument/edition";
import { optionsOf, type Question } from "../instrument/question";

/** A question by its place in the edition. */
export type CompiledQuestion = { index: number; id: string; quick: boolean; question: Question };

/** An item with everything that scoring it takes: the places of its questions, points by option, breakpoints. */
export type CompiledItem = {
  index: number;
  id: string;
  kind: Item["kind"];
  indicator: string;
  indicatorIndex: number;
  questions: string[];
  /** Places of the questions that it reads; -1 where it reads fewer. */
  first: number;
  second: number;
  third: number;
  /** Asked in the quick depth, too. */
  quick: boolean;
  weight: number;
  /** Standard deviation of an answered item, 0 to 1. */
  error: number;
  /** Options that count, and their points from 0 to 1; `null` for one that is not scored. */
  options: string[];
  points: (number | null)[];
  at: number[];
  worth: number[];
  phase: "entry" | "now" | null;
};

/** Points of an item's option, 0 to 1; `null` where it is not scored, `undefined` where it does not count. */
export function pointsOf({ options, points }: CompiledItem, option: string): number | null | undefined {
  const place = options.indexOf(option);
  return place === -1 ? undefined : points[place];
}

/** Finds by id. Throws, naming the id, where there is none. */
export function finder<Value>(what: string, values: Map<string, Value>): (id: string) => Value {
  return (id) => {
    const value = values.get(id);
    if (value === undefined) throw new Error(`no ${what} ${id}`);
    return value;
  };
}

/** Lays an item out by its place among all of an edition, and its indicator's. */
export function layOutItem(
  item: Item,
  index: number,
  indicator: { id: string; index: number },
  byId: Map<string, CompiledQuestion>,
  { errors }: Calibration,
): CompiledItem {
  const ids = questionsOf(item);
  const read = ids.map(finder("question", byId));
  const breakpoints = "breakpoints" in item ? item.breakpoints : [];
  return {
    index,
    id: item.id,
    kind: item.kind,
    indicator: indicator.id,
    indicatorIndex: indicator.index,
    questions: ids,
    first: read[0]?.index ?? -1,
    second: read[1]?.index ?? -1,
    third: read[2]?.index ?? -1,
    quick: read.every((question) => question.quick),
    weight: item.weight,
    error: breakpoints.length > 0 ? errors.number : errors.choice,
    ...scaleOf(item, read[0]?.question),
    at: breakpoints.map((point) => point.at),
    worth: breakpoints.map((point) => point.score),
    phase: item.phase ?? null,
  };
}

type Scale = Pick<CompiledItem, "options" | "points">;
const scales = new Map<string, Scale>();

/** Equal scales are one, because one that is at hand is read faster than sixty that are not. */
function scaleOf(item: Item, question: Question | undefined): Scale {
  const counted =
    question && (item.kind === "answer" || item.kind === "choices")
      ? optionsOf(question).filter((option) => item.kind === "answer" || item.options.includes(option.id))
      : [];
  const scale = { options: counted.map(({ id }) => id), points: counted.map(({ points }) => points) };
  const name = JSON.stringify(scale);
  const same = scales.get(name) ?? scale;
  scales.set(name, same);
  return same;
}
