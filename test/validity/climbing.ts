import type { Answer, Sheet } from "#lib/instrument/answers";
import { factsOf } from "#lib/instrument/condition";
import { type Edition, questionsOf } from "#lib/instrument/edition";
import { isAsked } from "#lib/instrument/question";
import { isShown } from "#lib/instrument/shown";
import { type Chance, chanceOf } from "./chance";
import { chancesOf, isBetter, type Said, saidOf } from "./classes";

/** What must not get better by withholding: classes, and the probabilities of the better side. */
export const goals = [
  ...["quadrant", "stage", "government", "business", "technological", "profile", "fit", "alignment"],
  ...["P(high)", "P(strong)", "P(better class)"],
] as const;

/** What is looked at beside: a worse class may well be surer where a good answer is withheld. */
export const beside = "P(any class)";
export type Goal = (typeof goals)[number] | typeof beside;

type Move = { question: string; to: Answer | undefined };

/** A sheet whose goal got better, by which answers withheld. */
export type Raise = { goal: Goal; from: string; to: string; moves: Move[]; sheet: Sheet };

const tolerance = 1e-9;

/** Each answer that counts, withheld in each way that the question takes: said so, or else left open. */
export function movesOf(edition: Edition, { answers, depth }: Sheet): Move[] {
  const questions = edition.sections.flatMap((section) => section.questions);
  const conditions = [...questions, ...edition.indicators].flatMap((each) => [
    ...("shownWhen" in each && each.shownWhen ? [each.shownWhen] : []),
    ...(each.applicableWhen ? [each.applicableWhen] : []),
  ]);
  const read = new Set([
    ...edition.indicators.flatMap(({ items }) => items.flatMap(questionsOf)),
    ...conditions.flatMap(factsOf),
  ]);
  return questions
    .filter((question) => read.has(question.id) && isAsked(question, depth))
    .filter((question) => answers[question.id] !== undefined && isShown(question, answers).truth !== "no")
    .flatMap(({ id, allows }): Move[] => {
      const ways = allows.includes("dont-know") ? allows : [undefined, ...allows];
      return ways.filter((to) => answers[id] !== to).map((to) => ({ question: id, to }));
    });
}

const made = (sheet: Sheet, moves: readonly Move[]): Sheet => {
  const answers: Record<string, Answer> = { ...sheet.answers };
  for (const { question, to } of moves) {
    if (to === undefined) delete answers[question];
    else answers[question] = to;
  }
  return { ...sheet, answers };
};

/** What is better in one sheet than in the other. */
function better(before: Said, after: Said): Goal[] {
  const [had, has] = [chancesOf(before.diagnosis), chancesOf(after.diagnosis)];
  return [...goals, beside].filter((goal): goal is Goal => {
    if (goal === beside) return isSurer(before, after);
    if (goal === "P(high)") return has.high > had.high + tolerance;
    if (goal === "P(strong)") return has.strong > had.strong + tolerance;
    if (goal === "P(better class)") return isSurerOfTheBetter(before, after);
    return isBetter(goal, before.classes[goal] ?? null, after.classes[goal] ?? null);
  });
}

const best: Record<string, string> = {
  ...{ level: "high", capability: "strong", quadrant: "leading", profile: "comprehensive" },
  ...{ government: "strong", business: "strong", technological: "strong" },
};

/** Whether the certainty of a class than which there is no better one grew. */
const isSurerOfTheBetter = (before: Said, after: Said): boolean =>
  Object.entries(best).some(([name, top]) => {
    const [was, is] = [before.surety[name], after.surety[name]];
    return was?.class === top && is?.class === top && is.probability > was.probability + tolerance;
  });

const isSurer = (before: Said, after: Said): boolean =>
  Object.entries(before.surety).some(([name, was]) => {
    const is = after.surety[name];
    return was && is && was.class === is.class && is.probability > was.probability + tolerance;
  });

/** What a climb is led by: numbers that come before a class gives way. */
function heights({ diagnosis, classes }: Said): number[] {
  const { technicalStrength: strength, networks } = diagnosis;
  const { high, strong } = chancesOf(diagnosis);
  const score = (each: { score: number | null }) => each.score ?? -1;
  const rank = (name: string, best: string) => (classes[name] === best ? 1 : 0);
  return [
    score(strength.level) + high,
    score(strength.capability) + strong,
    score(strength.level) + score(strength.capability) + 10 * (high + strong),
    ...[score(networks.government), score(networks.business), score(networks.technological)],
    rank("fit", "fits") + rank("fit", "ahead"),
    rank("alignment", "inLine"),
  ];
}

/** How a search goes about it: so many pairs, so many starts at random, and at most so many answers withheld. */
export type Effort = { pairs: number; starts: number; most: number };

/** Looks for anything that withholding makes better in a sheet; the first way found of each goal. */
export function raisesOf(edition: Edition, sheet: Sheet, chance: Chance, effort: Effort) {
  const before = saidOf(edition, sheet);
  let tried = 0;
  const found = new Map<Goal, Raise>();
  const seen = (moves: Move[]): Said => {
    const after = saidOf(edition, made(sheet, moves));
    tried++;
    for (const goal of better(before, after)) {
      const shown = (said: Said) => said.classes[goal] ?? JSON.stringify(chancesOf(said.diagnosis));
      if (!found.has(goal)) found.set(goal, { goal, from: shown(before), to: shown(after), moves, sheet });
    }
    return after;
  };
  const moves = movesOf(edition, sheet);
  const climb = (start: Move[], height: number): void => {
    let taken = start;
    let top = heights(start.length > 0 ? seen(start) : before)[height] ?? 0;
    for (;;) {
      let next: { move: Move; at: number } | null = null;
      for (const move of moves) {
        if (taken.some(({ question }) => question === move.question)) continue;
        const at = heights(seen([...taken, move]))[height] ?? 0;
        if (at > (next?.at ?? top) + tolerance) next = { move, at };
      }
      if (!next || taken.length >= effort.most) return;
      taken = [...taken, next.move];
      top = next.at;
    }
  };
  const first = moves.map((move) => heights(seen([move])));
  const base = heights(before);
  for (const [height, at] of base.entries()) {
    if (first.some((reached) => (reached[height] ?? 0) > at + tolerance)) climb([], height);
  }
  const picked = () => moves[chance.below(moves.length)] as Move;
  for (let pair = 0; pair < effort.pairs && moves.length > 1; pair++) seen([picked(), picked()]);
  for (let start = 0; start < effort.starts && moves.length > 1; start++) {
    climb(Array.from({ length: 2 + chance.below(6) }, picked), chance.below(base.length));
  }
  return { raises: [...found.values()], tried };
}

/** How many sheets of each kind are raised in each goal, with the first raise of each. */
export function searchFor(edition: Edition, sheets: readonly Sheet[], seed: number, effort: Effort) {
  const chance = chanceOf(seed);
  const counts = new Map<Goal, number>([...goals, beside].map((goal): [Goal, number] => [goal as Goal, 0]));
  const examples = new Map<Goal, Raise>();
  let all = 0;
  for (const sheet of sheets) {
    const { raises, tried } = raisesOf(edition, sheet, chance, effort);
    all += tried;
    for (const raise of raises) {
      counts.set(raise.goal, (counts.get(raise.goal) ?? 0) + 1);
      if (!examples.has(raise.goal)) examples.set(raise.goal, raise);
    }
  }
  return { counts, examples, tried: all };
}
