import { diagnose } from "#lib/diagnosis/diagnose";
import { type Answer, type Answers, problemOf, type Sheet } from "#lib/instrument/answers";
import { holds } from "#lib/instrument/condition";
import type { Edition } from "#lib/instrument/edition";
import { optionsOf, type Question } from "#lib/instrument/question";
import { factOf, isShown } from "#lib/instrument/shown";
import { type Chance, chanceOf, deviateAt } from "./chance";
import { figuresFor } from "./figures";
import { type Trait, type Traits, traitsOf } from "./traits";

/** A firm on paper: its sheet in both depths, and the same answers before any was withheld. */
export type Firm = { full: Sheet; quick: Sheet; truth: Answers };

/** How a population comes about: loadings of dimension, indicator and item, or every answer at random. */
export type Population = {
  id: string;
  loadings: { dimension: number; indicator: number; item: number };
  /** How far the traits lie apart; 0.3 keeps nearly all answers in the middle. */
  spread: number;
  /** Every level alike often, instead of the middle ones more often. */
  isEven: boolean;
};

const of = (id: string, dimension: number, indicator: number, spread = 1, isEven = false): Population => ({
  ...{ id, loadings: { dimension, indicator, item: indicator }, spread, isEven },
});

export const populations = {
  plausible: of("plausible", 0.6, 0.75),
  weaker: of("weaker", 0.4, 0.6),
  stronger: of("stronger", 0.75, 0.85),
  random: of("random", 0, 0, 1, true),
  middle: of("middle", 0.6, 0.75, 0.3),
};

/** What an average firm makes of a choice of several, of the points of one: a little under the middle. */
const ticked = 0.42;
const withheld = 0.03;
const abroad = { now: 0.5, stopped: 0.1 };
/** Milestones: from where on they are partly and wholly reached, and how much later each next stage is. */
const reached = { partly: -1, done: -0.1, later: 0.55 };

/** The traits of one firm, drawn as they are asked for. */
function drawn({ loadings, spread }: Population, chance: Chance) {
  const known = new Map<string, number>();
  const once = (key: string, make: () => number): number => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make();
    known.set(key, made);
    return made;
  };
  const under = (loading: number, parent: number) => loading * parent + Math.sqrt(1 - loading ** 2) * chance.bell();
  const whole = () => once("", chance.bell);
  const dimension = (id: string) => once(`dimension ${id}`, () => under(loadings.dimension, whole()));
  const indicator = ({ dimension: id, indicator: name, sign }: Trait) =>
    once(`indicator ${name}`, () => under(loadings.indicator, sign * dimension(id)));
  const item = (trait: Trait, id: string) => once(`item ${id}`, () => under(loadings.item, indicator(trait)));
  return {
    item: (trait: Trait, id: string) => spread * item(trait, id),
    option: (trait: Trait, id: string, option: string) =>
      spread * once(`option ${id} ${option}`, () => under(loadings.item, item(trait, id))),
  };
}

type Drawn = ReturnType<typeof drawn>;
type Draft = { edition: Edition; traits: Traits; population: Population; chance: Chance; drawn: Drawn };

/** The levels' upper ends as deviates: cut from a normal trait at ±.5 and ±1.5, or into equal shares. */
function cutsOf(levels: number, isEven: boolean): number[] {
  return Array.from({ length: levels - 1 }, (_, place) =>
    isEven ? deviateAt((place + 1) / levels) : levels === 2 ? 0 : -1.5 + (3 * place) / (levels - 2),
  );
}

function levelAt(cuts: number[], deviate: number): number {
  const place = cuts.findIndex((cut) => deviate < cut);
  return place === -1 ? cuts.length : place;
}

/** How far the trait behind an answer stands from the middle; a trait of its own where no item reads it. */
function deviateOf({ edition, traits, drawn: { item }, population }: Draft, question: string, abroadToo: boolean) {
  const first = traits.byQuestion.get(question)?.[0];
  if (!first) {
    const alone: Trait = { ...traits.ofLevelAtEntry, dimension: question, indicator: question };
    return item(question === edition.model.levelAtEntry ? traits.ofLevelAtEntry : alone, question);
  }
  return item(first.trait, question) - (first.trait.isAbroad && !abroadToo && !population.isEven ? 1 : 0);
}

/** One of several: graded ones by the trait, facts evenly. */
function oneOf(draft: Draft, question: Question, sellsAbroad: boolean): string {
  const { chance, population, traits } = draft;
  const options = optionsOf(question);
  const graded = options.filter(({ points }) => points !== null);
  if (graded.length < options.length) return options[chance.below(options.length)]?.id ?? "";
  const inOrder = [...graded].sort((one, other) => (one.points ?? 0) - (other.points ?? 0));
  const { partly, done, later } = reached;
  const stage = traits.byQuestion.get(question.id)?.[0]?.trait.stage ?? 0;
  const cuts =
    question.kind === "milestone" && !population.isEven
      ? [partly + later * stage, done + later * stage]
      : cutsOf(inOrder.length, population.isEven);
  return inOrder[levelAt(cuts, deviateOf(draft, question.id, sellsAbroad))]?.id ?? "";
}

/** Option by option, each as often as it takes to make the item `ticked` on average. */
function severalOf(draft: Draft, question: Question, sellsAbroad: boolean): string[] {
  const { traits, population, drawn: traitOf, chance } = draft;
  const readers = traits.byQuestion.get(question.id) ?? [];
  const options = optionsOf(question);
  const pointsOf = (id: string) => options.find((option) => option.id === id)?.points ?? 0;
  const chosen = options.filter(({ id, exclusive }) => {
    if (exclusive) return false;
    const behind = readers.find(({ item }) => item.kind === "choices" && item.options.includes(id));
    if (population.isEven) return chance.even() < 0.5;
    if (behind?.item.kind !== "choices") return chance.even() < ticked;
    const all = behind.item.options.reduce((sum, each) => sum + pointsOf(each), 0);
    const share = Math.min(0.75, Math.max(0.12, all > 0 ? ticked / all : ticked));
    const away = behind.trait.isAbroad && !sellsAbroad ? 1 : 0;
    return traitOf.option(behind.trait, behind.item.id, id) - away > deviateAt(1 - share);
  });
  if (chosen.length > 0) return chosen.map(({ id }) => id);
  const none = options.find(({ exclusive }) => exclusive) ?? options[chance.below(options.length)];
  return [none?.id ?? ""];
}

function foreignSales({ edition: { model }, chance }: Draft): string {
  const { now, stopped, never } = model.foreignSales;
  const drawnShare = chance.even();
  if (drawnShare < abroad.now) return now;
  return drawnShare < abroad.now + abroad.stopped ? stopped : never;
}

/** Answers to everything that such a firm is shown, nothing withheld. */
function truthOf(draft: Draft): Answers {
  const { edition, population, chance } = draft;
  const questions = edition.sections.flatMap((section) => section.questions);
  const { question: abroadId, now } = edition.model.foreignSales;
  const sales = foreignSales(draft);
  const numbers = questions.filter((question) => question.kind === "number");
  const deviate = (id: string) => deviateOf(draft, id, sales === now);
  const figures = figuresFor(edition, numbers, deviate, chance, population.spread);
  for (const { larger, smaller } of edition.contradictions) {
    const most = larger.reduce((sum, id) => sum + (figures.get(id) ?? 0), 0);
    if ((figures.get(smaller) ?? 0) > most) figures.set(smaller, most);
  }
  const answerTo = (question: Question): Answer => {
    if (question.id === abroadId) return sales;
    if (question.kind === "number") return figures.get(question.id) ?? question.min;
    if (question.kind === "text") return "产品";
    return question.kind === "many" ? severalOf(draft, question, sales === now) : oneOf(draft, question, sales === now);
  };
  const all: Answers = Object.fromEntries(questions.map((question) => [question.id, answerTo(question)]));
  const shown = questions.filter((question) => isShown(question, all).truth === "yes");
  return Object.fromEntries(shown.map((question) => [question.id, applied(question, all)]));
}

/** Where other answers make a question pointless, the answer says so. */
function applied(question: Question, all: Answers): Answer {
  const { applicableWhen, allows, id } = question;
  const isPointless = applicableWhen && holds(applicableWhen, (fact) => factOf(all[fact])).truth === "no";
  return isPointless && allows.includes("not-applicable") ? "not-applicable" : (all[id] as Answer);
}

/** Whether what a sheet says does not go together by the edition's own checks. */
export function contradictsItself(edition: Edition, sheet: Sheet): boolean {
  const contradicting = new Set(edition.oddities.filter(({ contradicts }) => contradicts).map(({ id }) => id));
  return diagnose(edition, sheet).flags.some(({ id, kind }) => kind === "contradiction" || contradicting.has(id));
}

function throwUnlessValid(edition: Edition, answers: Answers): void {
  for (const question of edition.sections.flatMap((section) => section.questions)) {
    const answer = answers[question.id];
    const problem = answer === undefined ? null : problemOf(question, answer);
    if (problem) throw new Error(`${question.id}: ${JSON.stringify(answer)} is ${problem.code}`);
  }
}

/** So many firms of a population, by a seed; `thrownAway` counts those that contradicted themselves. */
export function firmsOf(edition: Edition, population: Population, count: number, seed: number) {
  const chance = chanceOf(seed);
  const traits = traitsOf(edition);
  const questions = new Map(edition.sections.flatMap((section) => section.questions.map((each) => [each.id, each])));
  const firms: Firm[] = [];
  let thrownAway = 0;
  while (firms.length < count) {
    const truth = truthOf({ edition, traits, population, chance, drawn: drawn(population, chance) });
    const answers = Object.fromEntries(
      Object.entries(truth).map(([id, answer]) => {
        const mayHide = answer !== "not-applicable" && questions.get(id)?.allows.includes("dont-know");
        return [id, mayHide && chance.even() < withheld ? "dont-know" : answer];
      }),
    );
    throwUnlessValid(edition, answers);
    const full: Sheet = { edition: edition.id, depth: "full", answers };
    if (contradictsItself(edition, { ...full, answers: truth }) || contradictsItself(edition, full)) thrownAway++;
    else firms.push({ full, quick: { ...full, depth: "quick" }, truth });
  }
  return { firms, thrownAway };
}
