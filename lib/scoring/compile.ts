import type { Answer } from "../instrument/answers";
import { type Condition, conditionTest, type Truth } from "../instrument/condition";
import type { Calibration, Edition, SecondCalibration } from "../instrument/edition";
import { optionsOf } from "../instrument/question";
import { factOf } from "../instrument/shown";
import { type Stage, stages } from "./classes";
import { type CompiledItem, type CompiledQuestion, finder, layOutItem } from "./item";

/** The answers that count, by the question's place: `undefined` unanswered, `null` not applicable or hidden. */
export type AnswersByPlace = (Answer | null | undefined)[];

export type CompiledIndicator = { index: number; id: string; weight: number; items: CompiledItem[] };

/** Items that together carry a class that is not a dimension, each with its weight. */
export type Group = { item: CompiledItem; weight: number }[];

/** An edition laid out for scoring: everything by place, in the edition's order. */
export type Compiled = {
  edition: Edition;
  calibration: Calibration;
  /** Standard deviation of what is not answered, in the first arithmetic. */
  unanswered: number;
  /** The calibration of an edition that the second arithmetic scores. */
  second: SecondCalibration | null;
  questions: CompiledQuestion[];
  /** A sheet without answers. */
  blank: undefined[];
  /** Ids of the questions by place, and their places by id. */
  order: string[];
  places: ReadonlyMap<string, number>;
  /** Each condition that shows questions, with their places. */
  conditions: { when: Condition; questions: number[] }[];
  /** Each condition where items apply, with their places. */
  applicability: { when: Condition; truth: (given: AnswersByPlace) => Truth; items: number[] }[];
  items: CompiledItem[];
  /** The items that read a question, by its place. */
  readers: CompiledItem[][];
  indicators: CompiledIndicator[];
  level: CompiledIndicator[];
  capability: CompiledIndicator[];
  identification: Record<"entry" | "now", { passive: Group; active: Group }>;
  orientation: Record<"entry" | "now", Group>;
  stages: Record<Stage, CompiledIndicator>;
  /** Where the level at entry is asked, and what each answer is worth. */
  levelAtEntry: { place: number; points: ReadonlyMap<string, number> } | null;
  partner: Record<keyof Edition["model"]["partner"], CompiledItem>;
  government: CompiledIndicator[];
  business: CompiledIndicator[];
  technological: CompiledIndicator[];
  technology: CompiledIndicator;
  market: CompiledIndicator;
};

const cache = new WeakMap<Edition, Compiled>();

/** Lays an edition out for scoring, once. Throws, naming the id, where the edition refers to something it lacks. */
export function compile(edition: Edition): Compiled {
  const before = cache.get(edition);
  if (before) return before;
  const compiled = layOut(edition);
  cache.set(edition, compiled);
  return compiled;
}

function layOut(edition: Edition): Compiled {
  const questions = edition.sections
    .flatMap((section) => section.questions)
    .map((question, index) => ({ index, id: question.id, quick: question.depth === "quick", question }));
  const indicators = indicatorsOf(edition, new Map(questions.map((question) => [question.id, question])));
  const items = indicators.flatMap((indicator) => indicator.items);
  const { calibration } = edition;
  return {
    edition,
    calibration,
    unanswered: "unanswered" in calibration.errors ? calibration.errors.unanswered : 0,
    second: "arithmetic" in calibration ? calibration : null,
    questions,
    blank: questions.map(() => undefined),
    order: questions.map(({ id }) => id),
    places: new Map(questions.map(({ id, index }) => [id, index])),
    conditions: conditionsOf(questions),
    applicability: applicabilityOf(edition, questions, items),
    levelAtEntry: levelAtEntryOf(edition.model.levelAtEntry, questions),
    items,
    readers: questions.map(({ id }) => items.filter((item) => item.questions.includes(id))),
    indicators,
    ...carriersOf(edition.model, indicators, items),
  };
}

function indicatorsOf(edition: Edition, questions: Map<string, CompiledQuestion>): CompiledIndicator[] {
  let place = 0;
  return edition.indicators.map(({ id, weight, items }, index) => ({
    index,
    id,
    weight,
    items: items.map((item) => layOutItem(item, place++, { id, index }, questions, edition.calibration)),
  }));
}

/** What carries each class that an edition's model knows, in the phases in which it is asked. */
function carriersOf(model: Edition["model"], indicators: CompiledIndicator[], items: CompiledItem[]) {
  const indicator = finder("indicator", new Map(indicators.map((each) => [each.id, each])));
  const partner = finder("item reading", new Map(items.map((item) => [item.questions[0] as string, item])));
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

function levelAtEntryOf(id: string | undefined, questions: CompiledQuestion[]): Compiled["levelAtEntry"] {
  if (id === undefined) return null;
  const { index, question } = finder("question", new Map(questions.map((each) => [each.id, each])))(id);
  return { place: index, points: new Map(optionsOf(question).map((option) => [option.id, option.points ?? 0])) };
}

/** The items of indicators and of questions that apply only where a condition over the answers holds. */
function applicabilityOf(
  { indicators }: Edition,
  questions: CompiledQuestion[],
  items: CompiledItem[],
): Compiled["applicability"] {
  const ofIndicators = indicators.flatMap(({ applicableWhen, id }) =>
    applicableWhen ? [{ when: applicableWhen, read: ({ indicator }: CompiledItem) => indicator === id }] : [],
  );
  const ofQuestions = questions.flatMap(({ id, question: { applicableWhen } }) =>
    applicableWhen ? [{ when: applicableWhen, read: (item: CompiledItem) => item.questions.includes(id) }] : [],
  );
  return [...ofIndicators, ...ofQuestions].map(({ when, read }) => ({
    when,
    truth: conditionTest<AnswersByPlace>(when, (fact) => {
      const place = questions.findIndex(({ id }) => id === fact);
      return (given) => factOf(given[place]);
    }),
    items: items.filter(read).map(({ index }) => index),
  }));
}

/** Equal conditions are one, so that a sheet is held against each only once. */
function conditionsOf(questions: CompiledQuestion[]): Compiled["conditions"] {
  const conditions = new Map<string, Compiled["conditions"][number]>();
  for (const { index, question } of questions) {
    if (!question.shownWhen) continue;
    const key = JSON.stringify(question.shownWhen);
    const equal = conditions.get(key);
    if (equal) equal.questions.push(index);
    else conditions.set(key, { when: question.shownWhen, questions: [index] });
  }
  return [...conditions.values()];
}
