import { type EntryKey, keyOfFact, kindOf, subjectOf } from "../entry/key";
import { partsOf } from "../rules/keys";

/** A line of what somebody is asked, and what is needed of it; of one that may be left out altogether, nothing is. */
export type AskedLine = { keys: readonly EntryKey[]; needed: readonly EntryKey[] };

/** Entries in the lines in which they are asked: a question, a list, or a fact with its years. */
export function linesOf({ keys, optional }: { keys: readonly EntryKey[]; optional: readonly EntryKey[] }): AskedLine[] {
  const idOf = (key: EntryKey) => (kindOf(key) === "fact" ? keyOfFact(partsOf(subjectOf(key)).fact) : key);
  const lines = new Map<EntryKey, EntryKey[]>();
  for (const key of keys) lines.set(idOf(key), [...(lines.get(idOf(key)) ?? []), key]);
  return [...lines.values()].map((keys) => ({ keys, needed: keys.filter((key) => !optional.includes(key)) }));
}

/** Whether everything of a line is given that is needed; of what may be left out, all. */
export const isWhole = ({ keys, needed }: AskedLine, isGiven: (key: EntryKey) => boolean): boolean =>
  (needed.length > 0 ? needed : keys).every(isGiven);
