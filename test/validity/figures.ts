import { type Breakpoints, type Edition, type Item, questionsOf } from "#lib/instrument/edition";
import type { Question } from "#lib/instrument/question";
import type { Chance } from "./chance";

type NumberQuestion = Extract<Question, { kind: "number" }>;

/** What a figure is to the items that read it: the part that moves it, most telling first. */
export type Role =
  | { kind: "growth"; place: number; item: Extract<Item, { kind: "growth" }> }
  | { kind: "sized"; item: Extract<Item, { kind: "sized" }> }
  | { kind: "part"; item: Extract<Item, { kind: "ratio" }> }
  | { kind: "plain"; item: Extract<Item, { kind: "number" }> }
  | { kind: "base" }
  | { kind: "fact" };

/** A firm of the middle: its staff, and its revenue a head in 10,000 yuan. */
export const typical = { staff: 120, spread: 0.9, revenueEach: 80, exponent: 0.7, granted: 4 };

/** Every role of a figure among the items, most telling first. */
export function rolesOf({ indicators }: Edition, question: string): Role[] {
  const order = ["growth", "sized", "part", "plain", "base", "fact"];
  const roles = indicators
    .flatMap(({ items }) => items)
    .filter((item) => questionsOf(item).includes(question))
    .map((item): Role => {
      switch (item.kind) {
        case "growth":
          return { kind: "growth", place: item.counts.indexOf(question), item };
        case "sized":
          return item.count === question ? { kind: "sized", item } : { kind: "base" };
        case "ratio":
          return item.over === question ? { kind: "part", item } : { kind: "base" };
        case "number":
          return { kind: "plain", item };
        default:
          return { kind: "fact" };
      }
    });
  return (roles.length > 0 ? roles : [{ kind: "fact" } satisfies Role]).sort(
    (one, other) => order.indexOf(one.kind) - order.indexOf(other.kind),
  );
}

/** Where straight lines through breakpoints first reach a score. */
export function amountAt(breakpoints: Breakpoints, score: number): number {
  for (let right = 1; right < breakpoints.length; right++) {
    const [from, to] = breakpoints.slice(right - 1, right + 1) as [Breakpoints[number], Breakpoints[number]];
    if ((from.score - score) * (to.score - score) > 0 || from.score === to.score) continue;
    return from.at + ((score - from.score) / (to.score - from.score)) * (to.at - from.at);
  }
  const nearest = [...breakpoints].sort((one, other) => Math.abs(one.score - score) - Math.abs(other.score - score))[0];
  return nearest?.at ?? 0;
}

/**
 * A log-normal figure: in the middle where the item scores a half, two deviations from where it scores a quarter to
 * where it scores three, so that figures spread as ratings do.
 */
export function amountOf(breakpoints: Breakpoints, deviate: number): number {
  const least = Math.max(1e-9, 0.001 * Math.abs(breakpoints.at(-1)?.at ?? 1));
  const at = (score: number) => Math.log(Math.max(least, amountAt(breakpoints, score)));
  return Math.exp(at(0.5) + (deviate * (at(0.75) - at(0.25))) / 2);
}

/** A figure as the question takes it. */
export function fitted({ min, max, decimals }: NumberQuestion, amount: number): number {
  const scale = 10 ** decimals;
  return Math.round(Math.min(max, Math.max(min, amount)) * scale) / scale;
}

/** The staff question: what counts are held against, or the base of people among people. */
export function staffOf({ indicators, sections }: Edition): string | null {
  const items = indicators.flatMap((indicator) => indicator.items);
  const size = items.find((item) => item.kind === "sized");
  if (size?.kind === "sized") return size.size;
  const people = new Set(
    sections.flatMap(({ questions }) =>
      questions.filter((each) => each.kind === "number" && each.unit === "people").map(({ id }) => id),
    ),
  );
  const overs = new Set(items.flatMap((item) => (item.kind === "ratio" ? [item.over] : [])));
  const ratio = items.find((item) => item.kind === "ratio" && people.has(item.under) && !overs.has(item.under));
  return ratio?.kind === "ratio" ? ratio.under : null;
}

/**
 * All figures of a firm. Counts grow with the staff to the power of .7; grants of three years lie around a rate
 * that grows as the trait says.
 * @param deviate how far the trait behind a question stands from the middle
 */
export function figuresFor(
  edition: Edition,
  questions: readonly NumberQuestion[],
  deviate: (question: string) => number,
  chance: Chance,
  spread: number,
): Map<string, number> {
  const staff = staffOf(edition);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const found = new Map<string, number>();
  const size = () => (staff ? figure(staff) / typical.staff : 1);
  const granted = ({ counts }: Extract<Item, { kind: "growth" }>, place: number): number => {
    const z = deviate(counts[2]);
    const rate = typical.granted * size() ** typical.exponent * Math.exp(0.5 * z);
    return rate * Math.exp((place - 1) * 0.35 * z + 0.2 * spread * chance.bell());
  };
  const make = (question: NumberQuestion): number => {
    const [role = { kind: "fact" } as Role] = rolesOf(edition, question.id);
    const z = deviate(question.id);
    switch (role.kind) {
      case "growth":
        return granted(role.item, role.place);
      case "sized":
        return amountOf(role.item.breakpoints, z) * size() ** typical.exponent;
      case "part":
        return amountOf(role.item.breakpoints, z) * figure(role.item.under);
      case "plain": {
        const grows = question.unit === "pieces" ? size() ** typical.exponent : 1;
        return amountOf(role.item.breakpoints, z) * grows;
      }
      case "base":
        if (question.id === staff) return typical.staff * Math.exp(typical.spread * spread * chance.bell());
        return typical.staff * size() * typical.revenueEach * Math.exp(0.4 * spread * chance.bell());
      case "fact":
        return question.unit === "percent" ? 40 * Math.exp(0.4 * z) : Math.exp(1 + z);
    }
  };
  const figure = (id: string): number => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const question = byId.get(id);
    if (!question) throw new Error(`no figure ${id}`);
    const made = fitted(question, make(question));
    found.set(id, made);
    return made;
  };
  for (const { id } of questions) figure(id);
  return found;
}
