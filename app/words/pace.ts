import { askedQuestions } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import type { Leg } from "#lib/instrument/journey";
import { type Depth, isAsked } from "#lib/instrument/question";
import { type AskedSection, type FactQuestion, neededKeys } from "#lib/programme/asked-facts";
import type { FactKey } from "#lib/rules/fact";
import { layoutOf } from "#questionnaires";
import { pace } from "#questionnaires/facts/pace";
import type { Translate } from "../translate";

/** Minutes of one part, at least one of what takes any time: what is told of a whole is the sum of what is told of its parts. */
const minutesOf = (seconds: number): number => (seconds > 0 ? Math.max(1, Math.round(seconds / 60)) : 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Minutes that some questions of one section take at the edition's pace. */
export const minutesFor = ({ calibration }: Edition, questions: number): number =>
  minutesOf(questions * calibration.secondsPerQuestion);

/**
 * Questions of a section that are still to be answered, those counted of which nobody knows yet whether they will be
 * asked: what is left never grows, unless an answer is changed to one that asks for more.
 */
export const openIn = ({ stops }: Leg): number =>
  stops.filter(({ shown, answered }) => shown !== "no" && !answered).length;

export const minutesLeft = (edition: Edition, legs: readonly Leg[]): number =>
  sum(legs.map((leg) => minutesFor(edition, openIn(leg))));

/** Questions and minutes of a depth when everything is asked, and the questions that nobody is spared. */
export function lengthOf(edition: Edition, depth: Depth): { count: number; fewest: number; minutes: number } {
  const questions = askedQuestions(edition, depth);
  const fewest = questions.filter(({ shownWhen }) => !shownWhen).length;
  const counts = layoutOf(edition).pages.map((page) => page.questions.filter((each) => isAsked(each, depth)).length);
  return { count: questions.length, fewest, minutes: sum(counts.map((count) => minutesFor(edition, count))) };
}

/** How many questions there are, in words: a range where it depends on the answers. */
export const countWords = (translate: Translate, fewest: number, most: number): string =>
  fewest === most ? translate("start.count", { count: most }) : translate("start.countBetween", { fewest, most });

function secondsOf(question: FactQuestion, isOpen: (key: FactKey) => boolean): number {
  const { kind } = question.fact;
  const open = neededKeys(question).filter(isOpen).length;
  return kind === "finding" || open === 0 ? 0 : pace[kind].reading + open * pace[kind].value;
}

/** Minutes that facts of one page take which are still to be given. */
export const minutesForFacts = (
  facts: readonly FactQuestion[],
  isOpen: (key: FactKey) => boolean = () => true,
): number => minutesOf(sum(facts.map((fact) => secondsOf(fact, isOpen))));

export const minutesForSections = (sections: readonly AskedSection[], isOpen?: (key: FactKey) => boolean): number =>
  sum(sections.map(({ facts }) => minutesForFacts(facts, isOpen)));
