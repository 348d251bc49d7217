import type { Entry, StoredEntry } from "#lib/entry/entry";
import type { FactKey } from "#lib/rules/fact";

// The names in the download are those that it has always had.

const answerPrinted = (entry: Entry) => ("value" in entry ? { answer: entry.value } : entry);

/** The current entries of questions. */
export const answersPrinted = (stored: ReadonlyMap<string, StoredEntry>) =>
  [...stored].map(([question, { entry, note, revision, author, at }]) => ({
    question,
    entry: answerPrinted(entry),
    ...{ note, revision, by: author, at },
  }));

/** Entries of questions that wait for a choice. */
export const conflictsPrinted = (stored: ReadonlyMap<string, StoredEntry>) =>
  [...stored].flatMap(([question, { waiting }]) =>
    waiting.map(({ revision, entry, note, base, author, at }) => ({
      id: revision,
      question,
      entry: answerPrinted(entry),
      ...{ note, base, by: author, at },
    })),
  );

/** The current entries of facts and of a round's questions, each with those that wait for a choice. */
export const factsPrinted = (facts: ReadonlyMap<FactKey, StoredEntry>) =>
  [...facts].map(([fact, { entry, revision, author, at, waiting }]) => ({
    ...{ fact, entry, revision, by: author, at },
    waiting: waiting.map((late) => ({
      fact,
      ...{ revision: late.revision, entry: late.entry, by: late.author, at: late.at },
      late: true,
    })),
  }));
