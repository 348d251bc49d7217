import { type Calibration, credits, type Item, questionsOf, type SecondCalibration } from "../instrument/edition";
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
  /** Standard deviation of an answered item, 0 to 1; and where evidence of it was verified. */
  error: number;
  errorVerified: number;
  /** It is a level or milestone, which the leniency of the respondent moves. */
  isLenient: boolean;
  isNecessary: boolean;
  /** Options that count, and their points from 0 to 1; `null` for one that is not scored. */
  options: string[];
  points: (number | null)[];
  at: number[];
  worth: number[];
  /** The least and the most that any answer makes of it. */
  least: number;
  most: number;
  /** How counts are read against the size of the firm, and how growth is told; `null` in the first arithmetic. */
  counts: Pick<SecondCalibration, "size" | "growth"> | null;
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
  calibration: Calibration,
): CompiledItem {
  const ids = questionsOf(item);
  const read = ids.map(finder("question", byId));
  const breakpoints = "breakpoints" in item ? item.breakpoints : [];
  const scale = scaleOf(item, read[0]?.question);
  const error = errorOf(item, calibration);
  const worth = breakpoints.map((point) => point.score);
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
    error,
    errorVerified: error * calibration.errors.verified,
    isLenient: isLevel(item, read[0]?.question),
    isNecessary: item.necessary === true,
    ...scale,
    at: breakpoints.map((point) => point.at),
    worth,
    ...extremesOf(item, scale, worth),
    counts: "arithmetic" in calibration ? calibration : null,
    phase: item.phase ?? null,
  };
}

/** A level or milestone on a described scale; poles have no better end, and several choices no scale. */
const isLevel = (item: Item, question: Question | undefined): boolean =>
  item.kind === "answer" && (question?.kind === "rating" || question?.kind === "milestone" || question?.kind === "one");

function errorOf(item: Item, { errors }: Calibration): number {
  if ("breakpoints" in item) return errors.number;
  if ("choice" in errors) return errors.choice;
  return item.kind === "choices" ? errors.choices : errors.level;
}

function extremesOf(item: Item, { points }: Scale, worth: number[]): Pick<CompiledItem, "least" | "most"> {
  const known = points.filter((each) => each !== null);
  switch (item.kind) {
    case "answer":
      return { least: Math.min(...known), most: Math.max(...known) };
    case "choices":
      return {
        least: 0,
        most: Math.min(
          1,
          known.reduce((sum, each) => sum + each, 0),
        ),
      };
    case "number":
    case "sized":
    case "ratio":
    case "growth":
      return { least: Math.min(...worth), most: Math.max(...worth) };
  }
}

type Scale = Pick<CompiledItem, "options" | "points">;
const scales = new Map<string, Scale>();

/** Equal scales are one, because one that is at hand is read faster than sixty that are not. */
function scaleOf(item: Item, question: Question | undefined): Scale {
  const all = question && (item.kind === "answer" || item.kind === "choices") ? optionsOf(question) : [];
  const counted = all.filter(({ id }) => item.kind === "answer" || credits(item, id));
  const scale = {
    options: counted.map(({ id }) => id),
    points: counted.map(({ id, points }) => (credits(item, id) ? points : 0)),
  };
  const name = JSON.stringify(scale);
  const same = scales.get(name) ?? scale;
  scales.set(name, same);
  return same;
}
