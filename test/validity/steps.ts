import type { Answer, Answers } from "#lib/instrument/answers";
import { isAbstention } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { optionsOf, type Question } from "#lib/instrument/question";
import { type Role, rolesOf } from "./figures";

/** 1 where more of a figure scores more, -1 where less does, 0 where it only is what others are held against. */
export function directionOf(edition: Edition, question: string): 1 | -1 | 0 {
  const telling = rolesOf(edition, question).find((role) => !isBase(role));
  if (!telling || telling.kind === "fact" || telling.kind === "base") return 0;
  const { breakpoints } = telling.item;
  return (breakpoints.at(-1)?.score ?? 0) >= (breakpoints[0]?.score ?? 0) ? 1 : -1;
}

const isBase = (role: Role): boolean =>
  role.kind === "base" || role.kind === "fact" || (role.kind === "growth" && role.place === 0);

/** Whether a figure is the base of a comparison and nothing else: staff, revenue, the oldest year. */
export const isOnlyBase = (edition: Edition, question: string): boolean => rolesOf(edition, question).every(isBase);

/**
 * An answer one step better; `null` where there is none.
 * @param part by how much of itself a figure grows, at least by the least that it takes
 */
export function oneUp(
  edition: Edition,
  question: Question,
  answers: Answers,
  pick: number,
  part: number,
): Answer | null {
  const answer = answers[question.id];
  if (answer === undefined || isAbstention(answer)) return null;
  const options = optionsOf(question).filter(({ points }) => points !== null);
  if (question.kind === "number" && typeof answer === "number") {
    const direction = directionOf(edition, question.id);
    if (direction === 0) return null;
    const scale = 10 ** question.decimals;
    const step = Math.max(1, Math.round(answer * scale * part));
    const next = Math.min(
      question.max,
      Math.max(question.min, (Math.round(answer * scale) + direction * step) / scale),
    );
    return next === answer ? null : next;
  }
  if (question.kind === "many" && Array.isArray(answer)) {
    const more = options.filter(({ id, points, exclusive }) => !exclusive && (points ?? 0) > 0 && !answer.includes(id));
    const added = more[Math.floor(pick * more.length)];
    if (!added) return null;
    return [...answer.filter((id) => !options.some((option) => option.id === id && option.exclusive)), added.id];
  }
  const worth = options.find(({ id }) => id === answer)?.points;
  if (worth === null || worth === undefined) return null;
  const above = options.filter(({ points }) => (points ?? 0) > worth).sort((a, b) => (a.points ?? 0) - (b.points ?? 0));
  return above[0]?.id ?? null;
}

/** An answer one step to a side; as it is where the scale ends there. */
export function stepped(question: Question, answer: Answer, up: boolean, pick: number): Answer {
  if (isAbstention(answer)) return answer;
  const options = optionsOf(question);
  if (question.kind === "number" && typeof answer === "number") {
    const scale = 10 ** question.decimals;
    const step = Math.max(1, Math.round(answer * scale * 0.2));
    return Math.min(question.max, Math.max(question.min, (Math.round(answer * scale) + (up ? step : -step)) / scale));
  }
  if (question.kind === "many" && Array.isArray(answer)) {
    const shared = options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
    const chosen = answer.filter((id) => shared.includes(id));
    const others = shared.filter((id) => !chosen.includes(id));
    const from = up ? others : chosen;
    const turned = from[Math.floor(pick * from.length)];
    if (turned === undefined) return answer;
    const next = up ? [...chosen, turned] : chosen.filter((id) => id !== turned);
    if (next.length > 0) return next;
    const none = options.find(({ exclusive }) => exclusive);
    return none ? [none.id] : answer;
  }
  const graded = options.filter(({ points }) => points !== null).sort((a, b) => (a.points ?? 0) - (b.points ?? 0));
  const place = graded.findIndex(({ id }) => id === answer);
  if (place === -1) return answer;
  return graded[Math.min(graded.length - 1, Math.max(0, place + (up ? 1 : -1)))]?.id ?? answer;
}
