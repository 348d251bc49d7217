import type { Diagnosis, Reason } from "../diagnosis/diagnosis";
import type { Entry } from "../entry/entry";
import type { EntryKey } from "../entry/key";
import type { Answer, Answers } from "../instrument/answers";
import { optionsOf, type Question } from "../instrument/question";
import { type NetworkId, networkIds } from "../scoring/classes";
import type { StandingPart } from "./standing";

/** Why a review asks to look at an entry. */
export type Ground =
  /** It does not go together with others; `id` names the pattern, `questions` those that it is about. */
  | { kind: "contradiction"; id: string; keys: readonly EntryKey[] }
  /** It is not known, and would settle these parts. */
  | { kind: "unknown"; parts: readonly StandingPart[] }
  /** It carries this share, from 0 to 1, of a part that is not sure. */
  | { kind: "uncertain"; part: StandingPart; share: number }
  /** A figure that no file stands behind. */
  | { kind: "unsupported" }
  /** It differs greatly from what was given the year before. */
  | { kind: "changed"; before: Entry; year: number };

export type GroundKind = Ground["kind"];

/** The kinds of grounds, what is to be looked at first, first. */
export const groundKinds = [
  "contradiction",
  "unknown",
  "uncertain",
  "changed",
  "unsupported",
] as const satisfies readonly GroundKind[];

/** An entry to look at, with all grounds for it, the weightiest first. */
export type QueueItem = { key: EntryKey; grounds: readonly [Ground, ...Ground[]] };

/** How many of the answers that carry an unsure part are looked at: below the fifth, one alone moves a score by little. */
const heaviest = 5;

/** From how many times as much on a number has changed greatly. */
const greatFactor = 2;
/** From how many steps of its scale on an answer has. */
const greatSteps = 2;

type Found = { key: EntryKey; ground: Ground };

/** Entries with their grounds, each entry once: by the first kind of ground, and within it in the order found. */
export function queueOf(found: readonly Found[]): QueueItem[] {
  const items = new Map<EntryKey, [Ground, ...Ground[]]>();
  for (const kind of groundKinds)
    for (const { key, ground } of found) {
      if (ground.kind !== kind) continue;
      const there = items.get(key);
      if (there) there.push(ground);
      else items.set(key, [ground]);
    }
  return [...items].map(([key, grounds]) => ({ key, grounds }));
}

type KeyOf = (question: string) => EntryKey;

/** What contradicts among answers. */
export const contradictionsFound = ({ flags }: Diagnosis, keyOf: KeyOf): Found[] =>
  flags.flatMap(({ id, kind, questions }) => {
    if (kind !== "contradiction") return [];
    const keys = questions.map(keyOf);
    return keys.map((key): Found => ({ key, ground: { kind: "contradiction", id, keys } }));
  });

/** What is not known and would settle a class, by how many parts it would. */
export function unknownsFound({ settle, unchecked = [] }: Diagnosis, keyOf: KeyOf): Found[] {
  const by = new Map<string, StandingPart[]>(unchecked.map((question) => [question, []]));
  const add = (part: StandingPart, questions: readonly string[] = []) => {
    for (const question of questions) by.set(question, [...(by.get(question) ?? []), part]);
  };
  for (const part of ["quadrant", "level", "capability", "stage", "mode"] as const) add(part, settle?.[part]);
  for (const id of networkIds) add(id, settle?.networks[id]);
  return [...by]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([question, parts]) => ({ key: keyOf(question), ground: { kind: "unknown", parts } }));
}

/** The answers that carry most of a part that is not clear. */
export function uncertainFound({ reasons, certainty }: Diagnosis, keyOf: KeyOf): Found[] {
  const parts: [StandingPart, readonly Reason[], { certainty: string } | null | undefined][] = [
    ["level", reasons.level, certainty?.level],
    ["capability", reasons.capability, certainty?.capability],
    ["stage", reasons.stage, certainty?.stage],
    ["mode", reasons.mode, certainty?.mode],
    ...networkIds.map((id): [NetworkId, readonly Reason[], { certainty: string } | null | undefined] => [
      id,
      reasons.networks[id],
      certainty?.networks[id],
    ]),
  ];
  const found = parts.flatMap(([part, carrying, sure]) => {
    if (!sure || sure.certainty === "clear") return [];
    return carrying.slice(0, heaviest).flatMap(({ questions, weight }) =>
      questions.map((question): Found & { share: number } => ({
        key: keyOf(question),
        ground: { kind: "uncertain", part, share: weight },
        share: weight,
      })),
    );
  });
  return found.toSorted((one, other) => other.share - one.share).map(({ key, ground }) => ({ key, ground }));
}

/** Whether a number is greatly more or less than it was. */
const isGreat = (before: number, after: number): boolean => {
  const [less, more] = [Math.min(before, after), Math.max(before, after)];
  return less <= 0 ? more > less : more / less >= greatFactor;
};

/** Whether an answer differs greatly from what it was. */
export function hasChanged(question: Question, before: Answer | undefined, after: Answer | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  if (question.kind === "number")
    return typeof before === "number" && typeof after === "number" && isGreat(before, after);
  if (question.kind === "many" || question.kind === "text" || question.kind === "one") return false;
  const steps = optionsOf(question).map(({ id }) => id);
  const [one, other] = [steps.indexOf(String(before)), steps.indexOf(String(after))];
  return one >= 0 && other >= 0 && Math.abs(one - other) >= greatSteps;
}

/** The answers that differ greatly from those of the year before. */
export const changesFound = (
  questions: Iterable<Question>,
  before: { answers: Answers; year: number },
  answers: Answers,
  keyOf: KeyOf,
): Found[] =>
  [...questions].flatMap((question) => {
    const was = before.answers[question.id];
    if (was === undefined || !hasChanged(question, was, answers[question.id])) return [];
    return [{ key: keyOf(question.id), ground: { kind: "changed", before: { value: was }, year: before.year } }];
  });
