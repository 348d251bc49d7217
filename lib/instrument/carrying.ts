import { type Answer, isAbstention, problemOf, questionsById, type Sheet } from "./answers";
import type { Edition } from "./edition";
import { isAsked, type Question } from "./question";
import { isShown } from "./shown";

type Find = (edition: string) => Edition | undefined;

/**
 * The questions of an edition that mean the same as those of an earlier one, by the earlier ids; through the editions
 * between them, too. `null` where the one does not follow from the other.
 */
export function carriedBetween(from: Edition, to: Edition, find: Find): ReadonlyMap<string, string> | null {
  if (from.id === to.id) return new Map([...questionsById(to).keys()].map((id) => [id, id]));
  if (!to.carries) return null;
  const last = find(to.carries.from);
  const before = last ? carriedBetween(from, last, find) : null;
  if (!before) return null;
  const next = new Map(Object.entries(to.carries.questions));
  return new Map(
    [...before].flatMap(([earlier, between]) => {
      const later = next.get(between);
      return later === undefined ? [] : [[earlier, later] as const];
    }),
  );
}

/** What is wrong with what an edition carries over, given the editions before it. */
export function defectsOfCarrying(edition: Edition, earlier: readonly Edition[]): string[] {
  if (!edition.carries) return [];
  const { from, questions } = edition.carries;
  const before = earlier.find(({ id }) => id === from);
  if (!before) return [`${edition.id}: carries: no earlier edition ${from}`];
  const [theirs, ours] = [questionsById(before), questionsById(edition)];
  const later = Object.values(questions);
  return [
    ...Object.keys(questions).flatMap((id) => (theirs.has(id) ? [] : [`carries: ${from} has no question ${id}`])),
    ...later.flatMap((id) => (ours.has(id) ? [] : [`carries: no question ${id}`])),
    ...later.flatMap((id, place) => (later.indexOf(id) < place ? [`carries: question ${id} twice`] : [])),
  ].map((defect) => `${edition.id}: ${defect}`);
}

/** A sheet under a later edition, and how many of its answers came over. */
type CarriedSheet = { sheet: Sheet; carried: number };

/**
 * A sheet of an earlier edition under a later one: answers to questions that mean the same, and as not asked what was
 * never put to the firm in that form. `null` where the one edition does not follow from the other.
 */
export function carriedSheet(sheet: Sheet, from: Edition, to: Edition, find: Find): CarriedSheet | null {
  const between = carriedBetween(from, to, find);
  if (!between) return null;
  const earlier = new Map([...between].map(([before, after]) => [after, before]));
  const theirs = questionsById(from);
  const answers: Record<string, Answer> = {};
  const notAsked: string[] = [];
  for (const question of questionsById(to).values()) {
    const before = theirs.get(earlier.get(question.id) ?? "");
    const answer = before && sheet.answers[before.id];
    if (answer !== undefined && problemOf(question, answer) === null) answers[question.id] = answer;
    else if (!before || !isWithheld(before, sheet)) notAsked.push(question.id);
  }
  const { depth } = sheet;
  return { sheet: { edition: to.id, depth, answers, notAsked }, carried: Object.keys(answers).length };
}

/** Whether a question was put and left without an answer, or with an abstention. */
function isWithheld(question: Question, { answers, depth, notAsked = [] }: Sheet): boolean {
  const answer = answers[question.id];
  if (answer !== undefined) return isAbstention(answer);
  return isAsked(question, depth) && isShown(question, answers).truth === "yes" && !notAsked.includes(question.id);
}

/** The questions that an edition asks, or may ask once others are answered, and to which a sheet has no answer. */
export const unansweredIn = (edition: Edition, { depth, answers }: Sheet): string[] =>
  [...questionsById(edition).values()]
    .filter((question) => isAsked(question, depth) && isShown(question, answers).truth !== "no")
    .flatMap(({ id }) => (Object.hasOwn(answers, id) ? [] : [id]));
