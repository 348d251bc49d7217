import type { FactKey } from "../rules/fact";

/** What an entry is of: a question, a fact (with its year where it has one), or what only a round brings about. */
export type EntryKey = `${EntryKind}:${string}`;
export type EntryKind = "question" | "fact" | "round";

/**
 * Who gave an entry: the firm itself, its sheet of the year before, a colleague by a link of their own, a verifier of
 * the bureau, or the firm's advisor.
 */
export type Author = "firm" | "previous-sheet" | "colleague" | "verifier" | "advisor";

/** Whether a fact is of those that only a round brings about. */
export const isOfRound = (fact: FactKey): boolean => fact.startsWith("extra.") || fact.startsWith("lack.");

export const keyOfQuestion = (question: string): EntryKey => `question:${question}`;

export const keyOfFact = (fact: FactKey): EntryKey => `${isOfRound(fact) ? "round" : "fact"}:${fact}`;

export const kindOf = (key: EntryKey): EntryKind => key.slice(0, key.indexOf(":")) as EntryKind;

/** The question, fact or round's question of a key. */
export const subjectOf = (key: string): string => key.slice(key.indexOf(":") + 1);

/** Whether something is written as a key is. */
export const isKey = (word: unknown): word is EntryKey =>
  typeof word === "string" && /^(question|fact|round):[a-z0-9]+([.-][a-z0-9]+)*$/.test(word);
