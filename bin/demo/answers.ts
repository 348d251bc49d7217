import type { Answer, Answers } from "#lib/instrument/answers";
import type { Breakpoints, Edition } from "#lib/instrument/edition";
import { optionsOf, type Question } from "#lib/instrument/question";
import { isShown } from "#lib/instrument/shown";
import type { FirmFacts } from "#lib/rules/fact";
import { valueAt } from "#lib/rules/keys";
import { type Chance, pressed, rounded } from "./chance";
import type { DemoFirm, Latent } from "./firm";

/** What mostly stands behind the answers of a section; what is not named is a blend of everything. */
const behind: Record<string, (latent: Latent) => number> = {
  "technology-level": ({ technology }) => technology,
  "technology-capability": ({ technology, growth }) => 0.8 * technology + 0.4 * growth,
  "foreign-entry": ({ outward }) => outward - 0.4,
  "foreign-now": ({ outward, technology }) => 0.7 * outward + 0.4 * technology,
  partner: ({ networks, outward }) => 0.7 * networks + 0.3 * outward,
  "networks-government": ({ networks, order }) => 0.8 * networks + 0.3 * order,
  "networks-business": ({ networks, size }) => 0.8 * networks + 0.3 * size,
  "networks-technology": ({ networks, technology }) => 0.6 * networks + 0.5 * technology - 0.4,
};
const blend = ({ technology, growth, outward, networks }: Latent) =>
  0.4 * technology + 0.2 * growth + 0.3 * outward + 0.3 * networks;

/** The number that scores so much: the way back through the breakpoints. */
function amountFor(breakpoints: Breakpoints, score: number): number {
  for (const [place, { at, score: upper }] of breakpoints.entries()) {
    const before = breakpoints[place - 1];
    if (!before || (score > upper && score > before.score)) continue;
    const step = upper - before.score;
    if (step !== 0) return before.at + ((at - before.at) * (score - before.score)) / step;
  }
  return (score <= (breakpoints[0]?.score ?? 0) ? breakpoints[0] : breakpoints.at(-1))?.at ?? 0;
}

const within = (question: Extract<Question, { kind: "number" }>, value: number): number =>
  Math.min(question.max, Math.max(question.min, rounded(value, question.decimals)));

/** A year's count as that of the year before lets expect it, by the growth that an edition's arithmetic reads. */
function grown({ calibration }: Edition, before: number, growth: number): number {
  if (!("arithmetic" in calibration)) return (before + 1) * (1 + growth) - 1;
  const { added } = calibration.growth;
  return (before + added) * Math.exp(growth) - added;
}

/** How many times what a typical firm holds one of that size does. */
function sizeOf({ calibration }: Edition, staff: number): number {
  return "arithmetic" in calibration ? (staff / calibration.size.typical) ** calibration.size.exponent : 1;
}

/** Numbers as the indicators read them: alone, against the size, as a share of another one, or as three years in a row. */
function amountOf(edition: Edition, question: Extract<Question, { kind: "number" }>, score: number, known: Answers) {
  for (const item of edition.indicators.flatMap(({ items }) => items)) {
    if (item.kind === "sized" && item.count === question.id) {
      const staff = known[item.size];
      return amountFor(item.breakpoints, score) * sizeOf(edition, typeof staff === "number" ? staff : 120);
    }
    if (item.kind === "number" && item.question === question.id) return amountFor(item.breakpoints, score);
    if (item.kind === "ratio" && item.over === question.id) {
      const under = known[item.under];
      if (typeof under === "number") return under * amountFor(item.breakpoints, score);
    }
    if (item.kind === "growth") {
      const place = item.counts.indexOf(question.id);
      const before = known[item.counts[place - 1] ?? ""];
      if (place === 0) return 8 * score ** 2;
      if (place > 0 && typeof before === "number") return grown(edition, before, amountFor(item.breakpoints, score));
    }
  }
  return question.min + Math.min(question.max - question.min, 60) * score ** 2;
}

function drawn(edition: Edition, question: Question, score: number, firm: DemoFirm, known: Answers, fact: unknown) {
  const options = optionsOf(question);
  const { chance } = firm;
  switch (question.kind) {
    case "text":
      return firm.product;
    case "number":
      return within(question, typeof fact === "number" ? fact : amountOf(edition, question, score, known));
    case "many": {
      const shared = options.filter(({ exclusive }) => !exclusive);
      const some = shared.filter(() => chance.happens(0.15 + 0.6 * score));
      const none = options.find(({ exclusive }) => exclusive) ?? shared[0];
      return (some.length > 0 ? some : none ? [none] : []).map(({ id }) => id);
    }
    case "one":
      // What is a fact of the firm, neither better nor worse than another.
      if (options.length > 3 && options.every(({ points }) => points === null)) return chance.one(options).id;
      return options[Math.min(options.length - 1, Math.floor(score * options.length))]?.id;
    case "rating":
    case "bipolar":
    case "milestone":
      return options[Math.min(options.length - 1, Math.floor(score * options.length))]?.id;
  }
}

/** The first of two numbers cannot exceed the second: mended, or put at odds where the firm is careless of it. */
function settle(edition: Edition, answers: Record<string, Answer>, atOdds: boolean): void {
  for (const { smaller, larger } of edition.contradictions) {
    const part = answers[smaller];
    const whole = larger.map((id) => answers[id]);
    if (typeof part !== "number" || !whole.every((each) => typeof each === "number")) continue;
    const sum = whole.reduce<number>((total, each) => total + (each as number), 0);
    if (atOdds) answers[smaller] = Math.ceil(sum * 1.4) + 2;
    else if (part > sum) answers[smaller] = Math.floor(sum);
  }
}

const sectionOf = (edition: Edition) =>
  edition.sections.flatMap(({ id, questions }) => questions.map((question, place) => ({ id, question, place })));

/** Answers of a firm to a whole edition, in accord with its facts of that year. */
export function answersOf(edition: Edition, firm: DemoFirm, facts: FirmFacts, year: number): Answers {
  const { chance, latent, manner } = firm;
  const answers: Record<string, Answer> = {};
  const same = chance.whole(1, 3);
  for (const { id, question, place } of sectionOf(edition)) {
    if (isShown(question, answers).truth !== "yes") continue;
    const leaning = (behind[id] ?? blend)(latent);
    // Milestones stand in the order in which firms reach them.
    const later = question.kind === "milestone" ? 3 - 0.55 * place : 0;
    const score = pressed(1.1 * leaning + later + 0.9 * chance.normal());
    const isPassedOver = chance.happens(manner === "patchy" ? 0.25 : 0.015);
    if (isPassedOver && !question.required) {
      if (question.allows.includes("dont-know") && chance.happens(0.6)) answers[question.id] = "dont-know";
      continue;
    }
    if (manner === "careless" && question.kind !== "number" && question.kind !== "text") {
      const step = optionsOf(question)[same];
      if (step) answers[question.id] = question.kind === "many" ? [step.id] : step.id;
      continue;
    }
    const fact = valueAt(facts, `${question.id}.${year}`);
    const answer = drawn(edition, question, score, firm, answers, fact);
    if (answer !== undefined) answers[question.id] = answer;
  }
  settle(edition, answers, manner === "contradictory");
  return answers;
}

/** How long the answering took, in seconds. */
export const secondsOf = (firm: DemoFirm, chance: Chance, count: number): number =>
  Math.round(count * (firm.manner === "careless" ? 0.6 + 0.6 * chance.share() : 8 + 20 * chance.share()));
