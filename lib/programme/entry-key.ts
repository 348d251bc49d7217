import type { Entry } from "../instrument/entry";
import type { FactKey } from "../rules/fact";
import type { FactEntry } from "../rules/form";
import { isOfRound } from "./demands";

/** What an entry is of: a question, a fact (with its year where it has one), or what only a round brings about. */
export type EntryKey = `${EntryKind}:${string}`;
export type EntryKind = "question" | "fact" | "round";

/** What the log holds for a key. */
export type StoredContent = Entry | FactEntry;

/** Who gave an entry: the firm itself, or the firm's sheet of the year before, from which it was copied. */
export type Author = "firm" | "previous-sheet";

export const keyOfQuestion = (question: string): EntryKey => `question:${question}`;

export const keyOfFact = (fact: FactKey): EntryKey => `${isOfRound(fact) ? "round" : "fact"}:${fact}`;

export const kindOf = (key: EntryKey): EntryKind => key.slice(0, key.indexOf(":")) as EntryKind;

/** The question, fact or round's question of a key. */
export const subjectOf = (key: string): string => key.slice(key.indexOf(":") + 1);
