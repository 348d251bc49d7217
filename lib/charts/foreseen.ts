import type { Answer, Answers } from "../instrument/answers";
import type { Edition } from "../instrument/edition";
import { type Depth, isAsked, optionsOf, type Question } from "../instrument/question";
import { isShown } from "../instrument/shown";
import { type Compiled, compile } from "../scoring/compile";
import { type Scores, score } from "../scoring/scores";
import { questionIndex, questionsBehind } from "./questions";

/** The classes that a result shows, each in a part of its own. */
const foreseenClasses = ["strength", "stage", "networks", "direction", "mode", "innovation"] as const;
type ForeseenClass = (typeof foreseenClasses)[number];

/** A class, or one of the two dimensions of strength. */
export type Settled = ForeseenClass | "level" | "capability";

/** Open questions for a class, and whether their answers settle it whatever they are, or only let it be asked for. */
type Settling = { questions: Question[]; settles: boolean };

/** What a sheet, as it stands, will come to nothing in. */
export type Foreseen = {
  /** Each with the fewest open questions whose answers settle it; none where no answer could. */
  without: ({ id: ForeseenClass } & Settling)[];
  /** Asked only in the full depth. */
  onlyInFull: ForeseenClass[];
};

/** Says before a sheet is submitted which classes its answers leave open, and which answers would settle them. */
export function foreseen(edition: Edition, depth: Depth, answers: Answers): Foreseen {
  const lists: Foreseen = { without: [], onlyInFull: [] };
  for (const id of foreseenClasses) {
    const settling = settlingOf(edition, depth, answers, id);
    if (settling === "only-in-full") lists.onlyInFull.push(id);
    else if (settling) lists.without.push({ id, ...settling });
  }
  return lists;
}

/** What a class lacks: the fewest open questions that settle it, or the full depth; `null` where it is settled. */
export function settlingOf(
  edition: Edition,
  depth: Depth,
  answers: Answers,
  id: Settled,
): Settling | "only-in-full" | null {
  const compiled = compile(edition);
  const isKnown = (given: Answers) => isSettled(id, compiled, given, score(compiled, given, depth));
  if (isKnown(answers)) return null;
  const behind = questionsBehind(edition, indicatorsOf(edition, id));
  if (behind.some((question) => isAsked(question, depth))) {
    const questions = settling(edition, depth, answers, behind, isKnown);
    const isLeftOut = questions.length === 0 && behind.some((question) => !isAsked(question, depth));
    return isLeftOut ? "only-in-full" : { questions, settles: true };
  }
  const sales = id === "direction" ? questionIndex(edition).get(edition.model.foreignSales.question) : undefined;
  return sales && isAsked(sales, depth) && isOpen(answers, sales)
    ? { questions: [sales], settles: false }
    : "only-in-full";
}

function indicatorsOf({ model, indicators }: Edition, id: Settled): string[] {
  switch (id) {
    case "strength":
      return [...model.level, ...model.capability];
    case "level":
    case "capability":
      return model[id];
    case "stage":
      return Object.values(model.stages);
    case "networks":
      return Object.values(model.networks).flatMap((parts) => Object.values(parts));
    case "direction":
      return [...model.identification.passive, ...model.identification.active, ...model.orientation];
    case "innovation":
      return Object.values(model.innovation);
    case "mode": {
      const partners = new Set<string>(Object.values(model.partner));
      return indicators
        .filter(({ items }) => items.some((item) => item.kind === "answer" && partners.has(item.question)))
        .map((indicator) => indicator.id);
    }
  }
}

function isSettled(id: Settled, compiled: Compiled, answers: Answers, scores: Scores): boolean {
  const { edition, technology, market } = compiled;
  const innovation = [technology, market];
  switch (id) {
    case "strength":
      return scores.position.quadrant !== null;
    case "level":
    case "capability":
      return scores[id].score !== null;
    case "stage": {
      const { stage, met } = scores.learning;
      return stage !== null && met[stage] !== null;
    }
    case "networks":
      // Where the profile is too near the line for a name, answers are not what it lacks.
      return (scores.sureness?.certainty ?? scores.networks).profile !== null;
    case "mode":
      return scores.learning.mode !== null;
    case "innovation":
      return innovation.every(({ index }) => scores.measures[index]?.score !== null);
    case "direction": {
      const { question, never, stopped } = edition.model.foreignSales;
      // A firm that does not sell abroad now is told what would suit its strength, which the verdict settles.
      if (answers[question] === never || answers[question] === stopped) return true;
      return scores.orientation.now !== null && scores.opportunity.now !== null;
    }
  }
}

/**
 * The fewest of the open questions that settle a class, whatever is answered: all of them, then without each that is
 * not needed, the last first.
 */
function settling(
  edition: Edition,
  depth: Depth,
  given: Answers,
  behind: Question[],
  isKnown: (answers: Answers) => boolean,
): Question[] {
  const filled = (questions: Question[], part: number): Answers => ({
    ...given,
    ...Object.fromEntries(questions.map((question) => [question.id, someAnswer(edition, question, part)])),
  });
  const settles = (questions: Question[]) => [0, 0.5, 1].every((part) => isKnown(filled(questions, part)));
  let needed: Question[] = [];
  for (;;) {
    const open = openAmong(edition, depth, filled(needed, 1), behind);
    if (open.length === 0) break;
    needed.push(...open);
  }
  if (!settles(needed)) return [];
  for (const question of needed.toReversed()) {
    const without = needed.filter((other) => other !== question);
    if (settles(without)) needed = without;
  }
  return [...new Set([...decidingAmong(edition, given, needed), ...needed])];
}

/** The questions whose answers decide whether these are asked, where that is open. */
function decidingAmong(edition: Edition, answers: Answers, questions: Question[]): Question[] {
  const index = questionIndex(edition);
  return questions.flatMap((question) => isShown(question, answers).missing).flatMap((id) => index.get(id) ?? []);
}

/** The questions without a usable answer, and those that decide whether they are asked. */
function openAmong(edition: Edition, depth: Depth, answers: Answers, behind: Question[]): Question[] {
  const inDepth = behind.filter((question) => isAsked(question, depth));
  const open = inDepth.filter((question) => isShown(question, answers).truth === "yes");
  return [...new Set([...decidingAmong(edition, answers, inDepth), ...open])].filter((question) =>
    isOpen(answers, question),
  );
}

const isOpen = (answers: Answers, { id }: Question): boolean =>
  answers[id] === undefined || answers[id] === "dont-know";

/** An answer that counts, `part` of the way from the lowest to the highest; abroad, the one that asks most. */
function someAnswer({ model }: Edition, question: Question, part: number): Answer {
  if (question.id === model.foreignSales.question) return model.foreignSales.now;
  if (question.kind === "number") return Math.max(1, question.min);
  if (question.kind === "text") return "–";
  const options = optionsOf(question).filter(({ exclusive }) => !exclusive);
  const id = options[Math.floor((options.length - 1) * part)]?.id ?? "";
  return question.kind === "many" ? [id] : id;
}
