import { canonical } from "../text/canonical";
import type { Anchor } from "./anchor";
import type { WrittenAdvice, WrittenText } from "./written";

/** The parts of a report that an advisor writes, in its order: words to each, and the advice that is chosen. */
export const textParts = ["summary", "position", "stage", "networks", "tiers"] as const;
export const writingParts = [...textParts, "advice"] as const;
export type TextPart = (typeof textParts)[number];
export type WritingPart = (typeof writingParts)[number];

/** What a part says. */
export type Written = WrittenText | WrittenAdvice;

export const isTextPart = (part: WritingPart): part is TextPart => part !== "advice";

/** Whether two say the same. */
export const saysSame = (one: Written, other: Written): boolean => canonical(one) === canonical(other);

/** A version of a part, as far as it matters to which one stands. */
export type Version = { revision: number; late: boolean };

/**
 * The version of a part that stands, and those beside it that were written without having seen it: they wait until
 * somebody who sees all of them saves what shall stand.
 */
export function currentAndWaiting<Of extends Version>(versions: readonly Of[]): { current: Of | null; waiting: Of[] } {
  const inOrder = versions.toSorted((one, other) => one.revision - other.revision);
  const current = inOrder.findLast(({ late }) => !late) ?? null;
  return { current, waiting: inOrder.filter(({ late, revision }) => late && revision > (current?.revision ?? 0)) };
}

/** What becomes of a part that somebody saves who had seen its versions up to `base`. */
export type Fate = "unchanged" | "stands" | "waits";

/** The latest version of all is what one has to have seen: what was typed beside an older one replaces nothing. */
export function fateOf(
  versions: readonly (Version & { content: Written })[],
  { content, base }: { content: Written; base: number },
): Fate {
  const { current, waiting } = currentAndWaiting(versions);
  const last = Math.max(0, ...versions.map(({ revision }) => revision));
  const isSeen = base === last;
  if (current && saysSame(current.content, content) && (waiting.length === 0 || !isSeen)) return "unchanged";
  if (isSeen) return "stands";
  return waiting.some((each) => saysSame(each.content, content)) ? "unchanged" : "waits";
}

/** The places of a result that a part of the report speaks of; `tiers` speaks of the clauses, which are the caller's to name. */
export function placesOf(part: WritingPart, content: Written): Anchor[] {
  const all = (["position", "stage", "government", "business", "technological"] as const).map(
    (each): Anchor => ({ on: "part", part: each }),
  );
  switch (part) {
    case "summary":
      return all;
    case "position":
    case "stage":
      return [{ on: "part", part }];
    case "networks":
      return all.slice(2);
    case "tiers":
      return [];
    case "advice":
      return "advice" in content
        ? content.advice.flatMap(({ advice }): Anchor[] => (advice === null ? [] : [{ on: "advice", advice }]))
        : [];
  }
}
