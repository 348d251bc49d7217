import type { Foreseen } from "../charts/foreseen";
import type { Diagnosis, Reason } from "../diagnosis/diagnosis";
import type { Entry } from "../entry/entry";
import type { EntryKey } from "../entry/key";
import type { Answer, Answers } from "../instrument/answers";
import { optionsOf, type Question } from "../instrument/question";
import { type NetworkId, networkIds } from "../scoring/classes";
import type { StandingPart } from "./standing";

/** What an answer that is not known leaves open: a part of the result, or a class that is told besides. */
export type OpenPart = StandingPart | Exclude<Foreseen["without"][number]["id"], "strength" | StandingPart>;

/** An entry that is another one than somebody saw, from what to what; `null` for none. */
export type Revised = { key: EntryKey; before: Entry | null; after: Entry | null };

/** Why a review asks to look at an entry. */
export type Ground =
  /**
   * It does not go together with others; `id` names the pattern, `keys` those that it is about. `corrections` says what those
   * that stand do to it, where they do anything: bring it about, or mend it.
   */
  | { kind: "contradiction"; id: string; keys: readonly EntryKey[]; corrections?: "make" | "mend" }
  /** The firm changed it, or what it was held against, after the practice or the firm itself had done with it. */
  | {
      kind: "revised";
      after: "confirmed" | "skipped" | "corrected" | "taken" | "declined";
      changes: readonly Revised[];
    }
  /** It is not known, and would settle these parts; `leadsTo` can only be asked once it is. */
  | { kind: "unknown"; parts: readonly OpenPart[]; leadsTo?: readonly OpenPart[] }
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
  "revised",
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

export type Found = { key: EntryKey; ground: Ground };

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

/**
 * What contradicts by what a firm gave and by what is corrected of it: what corrections bring about is told of all that it
 * concerns, what they mend of what was corrected alone.
 */
export function withCorrections(
  claimed: readonly Found[],
  corrected: readonly Found[],
  isCorrected: (key: EntryKey) => boolean,
): Found[] {
  const namesOf = (all: readonly Found[]) =>
    new Set(all.flatMap(({ ground }) => (ground.kind === "contradiction" ? ground.id : [])));
  const [before, after] = [namesOf(claimed), namesOf(corrected)];
  const found = (each: Found, corrections?: "make" | "mend"): Found[] =>
    each.ground.kind === "contradiction" && corrections
      ? [{ ...each, ground: { ...each.ground, corrections } }]
      : [each];
  const isIn = ({ ground }: Found, names: ReadonlySet<string>) =>
    ground.kind === "contradiction" && names.has(ground.id);
  return [
    ...corrected.flatMap((each) => found(each, isIn(each, before) ? undefined : "make")),
    ...claimed.flatMap((each) => (isIn(each, after) || !isCorrected(each.key) ? [] : found(each, "mend"))),
  ];
}

const partOf = (id: Foreseen["without"][number]["id"]): OpenPart => (id === "strength" ? "quadrant" : id);

/**
 * What is not known and would settle a class, by how many parts it would: what a diagnosis says of the classes that it
 * found, and what a firm is told before it submits of those that it does not come to.
 */
export function unknownsFound(
  { settle, unchecked = [] }: Pick<Diagnosis, "settle" | "unchecked">,
  { without }: Pick<Foreseen, "without">,
  keyOf: KeyOf,
): Found[] {
  const by = new Map<string, { parts: Set<OpenPart>; leadsTo: Set<OpenPart> }>();
  const at = (question: string) => {
    const there = by.get(question) ?? { parts: new Set(), leadsTo: new Set() };
    by.set(question, there);
    return there;
  };
  for (const question of unchecked) at(question);
  const add = (part: OpenPart, questions: readonly string[] = []) => {
    for (const question of questions) at(question).parts.add(part);
  };
  for (const part of ["quadrant", "level", "capability", "stage", "mode"] as const) add(part, settle?.[part]);
  for (const id of networkIds) add(id, settle?.networks[id]);
  for (const { id, questions, settles } of without)
    for (const question of questions) at(question.id)[settles ? "parts" : "leadsTo"].add(partOf(id));
  return [...by]
    .toSorted(([, one], [, other]) => other.parts.size - one.parts.size)
    .map(([question, { parts, leadsTo }]) => ({
      key: keyOf(question),
      ground: { kind: "unknown", parts: [...parts], ...(leadsTo.size > 0 && { leadsTo: [...leadsTo] }) },
    }));
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
