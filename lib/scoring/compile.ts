import type { Condition } from "../instrument/condition";
import { type Calibration, type Edition, type Item, questionsOf } from "../instrument/edition";
import { optionsOf, type Question } from "../instrument/question";
import { notApplicable } from "./absence";
import { type Stage, stages } from "./classes";

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
  /** Options that count, and their points from 0 to 1; `notApplicable` for one that is not scored. */
  options: string[];
  points: number[];
  at: number[];
  worth: number[];
  phase: "entry" | "now" | null;
};

/** Points of an item's option, 0 to 1; `undefined` where it does not count. */
export function pointsOf({ options, points }: CompiledItem, option: string): number | undefined {
  const found = points[options.indexOf(option)];
  return found === undefined || found === notApplicable ? undefined : found;
}

export type CompiledIndicator = { index: number; id: string; weight: number; items: CompiledItem[] };

/** Items that together carry a class that is not a dimension, each with its weight. */
export type Group = { item: CompiledItem; weight: number }[];

/** An edition laid out for scoring: everything by place, in the edition's order. */
export type Compiled = {
  edition: Edition;
  calibration: Calibration;
  questions: CompiledQuestion[];
  /** A sheet without answers. */
  blank: undefined[];
  /** Ids of the questions by place, and their places by id. */
  order: string[];
  places: ReadonlyMap<string, number>;
  /** Each condition that shows questions, with their places. */
  conditions: { when: Condition; questions: number[] }[];
  items: CompiledItem[];
  /** The items that read choices, and those that read figures: apart, since deciding which is which costs time. */
  choiceItems: CompiledItem[];
  figureItems: CompiledItem[];
  /** A list as long as the items, to copy and fill; not of whole numbers, so that it need not change its kind. */
  blankItems: number[];
  /** The items that read a question, by its place. */
  readers: CompiledItem[][];
  indicators: CompiledIndicator[];
  level: CompiledIndicator[];
  capability: CompiledIndicator[];
  identification: Record<"entry" | "now", { passive: Group; active: Group }>;
  orientation: Record<"entry" | "now", Group>;
  stages: Record<Stage, CompiledIndicator>;
  partner: Record<keyof Edition["model"]["partner"], CompiledItem>;
  government: CompiledIndicator[];
  business: CompiledIndicator[];
  technological: CompiledIndicator[];
  technology: CompiledIndicator;
  market: CompiledIndicator;
};

const readsChoices = ({ kind }: CompiledItem): boolean => kind === "answer" || kind === "choices";

const cache = new WeakMap<Edition, Compiled>();

/** Lays an edition out for scoring, once. Throws, naming the id, where the edition refers to something it lacks. */
export function compile(edition: Edition): Compiled {
  const known = cache.get(edition);
  if (known) return known;
  const compiled = layOut(edition);
  cache.set(edition, compiled);
  return compiled;
}

function layOut(edition: Edition): Compiled {
  const questions = edition.sections
    .flatMap((section) => section.questions)
    .map((question, index) => ({
      index,
      id: question.id,
      quick: question.depth === "quick",
      question,
    }));
  const byId = new Map(questions.map((question) => [question.id, question]));
  const items: CompiledItem[] = [];
  const indicators = edition.indicators.map((indicator, index) => ({
    index,
    id: indicator.id,
    weight: indicator.weight,
    items: indicator.items.map((item) => {
      const compiled = layOutItem(item, items.length, { id: indicator.id, index }, byId, edition.calibration);
      items.push(compiled);
      return compiled;
    }),
  }));
  const indicator = finder("indicator", new Map(indicators.map((each) => [each.id, each])));
  const partner = finder("item reading", new Map(items.map((item) => [item.questions[0] as string, item])));
  const { model } = edition;
  const group = (ids: string[], phase: "entry" | "now"): Group =>
    ids
      .map(indicator)
      .flatMap(({ weight, items }) =>
        items.filter((item) => item.phase === phase).map((item) => ({ item, weight: weight * item.weight })),
      );
  const identification = (phase: "entry" | "now") => ({
    passive: group(model.identification.passive, phase),
    active: group(model.identification.active, phase),
  });
  return {
    edition,
    calibration: edition.calibration,
    questions,
    blank: questions.map(() => undefined),
    choiceItems: items.filter(readsChoices),
    figureItems: items.filter((item) => !readsChoices(item)),
    blankItems: items.map(() => Number.NaN),
    order: questions.map(({ id }) => id),
    places: new Map(questions.map(({ id, index }) => [id, index])),
    conditions: conditionsOf(questions),
    items,
    readers: questions.map(({ id }) => items.filter((item) => item.questions.includes(id))),
    indicators,
    level: model.level.map(indicator),
    capability: model.capability.map(indicator),
    identification: { entry: identification("entry"), now: identification("now") },
    orientation: { entry: group(model.orientation, "entry"), now: group(model.orientation, "now") },
    stages: Object.fromEntries(stages.map((stage) => [stage, indicator(model.stages[stage])])) as Compiled["stages"],
    partner: {
      direction: partner(model.partner.direction),
      frequency: partner(model.partner.frequency),
      distance: partner(model.partner.distance),
      reciprocity: partner(model.partner.reciprocity),
      status: partner(model.partner.status),
      governance: partner(model.partner.governance),
    },
    government: Object.values(model.networks.government).map(indicator),
    business: Object.values(model.networks.business).map(indicator),
    technological: Object.values(model.networks.technological).map(indicator),
    technology: indicator(model.innovation.technology),
    market: indicator(model.innovation.market),
  };
}

/** Equal conditions are one, so that a sheet is held against each only once. */
function conditionsOf(questions: CompiledQuestion[]): Compiled["conditions"] {
  const conditions = new Map<string, Compiled["conditions"][number]>();
  for (const { index, question } of questions) {
    if (!question.shownWhen) continue;
    const key = JSON.stringify(question.shownWhen);
    const known = conditions.get(key);
    if (known) known.questions.push(index);
    else conditions.set(key, { when: question.shownWhen, questions: [index] });
  }
  return [...conditions.values()];
}

function finder<Found>(what: string, known: Map<string, Found>): (id: string) => Found {
  return (id) => {
    const found = known.get(id);
    if (found === undefined) throw new Error(`no ${what} ${id}`);
    return found;
  };
}

function layOutItem(
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
  const scale = { options: counted.map(({ id }) => id), points: counted.map(({ points }) => points ?? notApplicable) };
  const key = JSON.stringify(scale);
  const known = scales.get(key) ?? scale;
  scales.set(key, known);
  return known;
}
