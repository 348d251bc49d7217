import { type CorrectionLine, isStanding, listCorrections } from "#db/advising/corrections";
import type { Database } from "#db/client";
import { type Reviewed, review } from "#lib/advising/review";
import type { Asked } from "#lib/entry/asked";
import type { StoredEntry } from "#lib/entry/entry";
import { kindOf } from "#lib/entry/key";
import { done } from "#lib/outcome";
import { askingOn } from "../sheets/asking";
import { answersAmong, type OpenedSheet } from "../sheets/entries";
import { changedBy } from "./review";

/** A correction as its firm sees it: beside what the firm's sheet holds now. */
export type FirmCorrection = {
  correction: CorrectionLine;
  asked: Asked;
  stored: StoredEntry | null;
  /** The firm has changed the entry since. */
  isStale: boolean;
};

/** The corrections of the actor's sheet: those that wait, what they come to together, and those that are settled, the last first. */
export async function openCorrections(store: Database, opened: OpenedSheet, entries: readonly StoredEntry[]) {
  const found = await listCorrections(store, opened.actor);
  if (!found.ok) return found;
  const { edition, sheet } = opened;
  const asking = askingOn({ edition, year: sheet.year });
  const stored = new Map(entries.map((entry) => [entry.key, entry]));
  const shown = found.value.flatMap((correction): FirmCorrection[] => {
    const asked = asking.under(correction.key);
    const mine = stored.get(correction.key) ?? null;
    if (!asked) return [];
    return [{ correction, asked, stored: mine, isStale: (mine?.revision ?? 0) !== correction.base }];
  });
  const waiting = shown.filter(({ correction }) => isStanding(correction));
  const { answers } = answersAmong({ edition, sheet }, entries);
  const changes = changedBy(
    asking,
    waiting.map(({ correction }) => correction),
  );
  const reviewed: Reviewed = review({ edition, depth: sheet.depth }, answers, changes);
  return done({
    waiting,
    settled: shown.filter(({ correction }) => !isStanding(correction)).toReversed(),
    reviewed,
    /** Whether one of those that wait is of an answer, which a submitted sheet does not take. */
    hasAnswers: waiting.some(({ asked }) => asked.question !== null || kindOf(asked.key) === "question"),
  });
}
