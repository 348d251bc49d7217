import { type CorrectionLine, isStanding, listCorrections } from "#db/advising/corrections";
import type { Database } from "#db/client";
import { type Reviewed, review } from "#lib/advising/review";
import type { Asked } from "#lib/entry/asked";
import type { StoredEntry } from "#lib/entry/entry";
import { done } from "#lib/outcome";
import type { FirmFacts } from "#lib/rules/fact";
import { askingOn } from "../sheets/asking";
import { claimedOf } from "../sheets/claims";
import { answersAmong, factsAmong, type OpenedSheet, valuesAmong } from "../sheets/entries";
import { changedBy, correctedFacts } from "./corrected";

/** Why a correction is not among those that are taken over at once: the sheet is submitted, or the firm changed its entry since. */
export type Hold = "submitted" | "changed";

/** A correction as its firm sees it: beside what the firm's sheet holds now. */
export type FirmCorrection = {
  correction: CorrectionLine;
  asked: Asked;
  stored: StoredEntry | null;
  /** The firm has changed the entry since. */
  isStale: boolean;
  hold: Hold | null;
};

/** What taking some corrections over comes to. */
export type Effect = {
  reviewed: Reviewed;
  /** The firm's figures with what is corrected of them; `null` where no figure is. */
  facts: FirmFacts | null;
};

/** The corrections of the actor's sheet: those that wait, what they come to, and those that are settled, the last first. */
export async function openCorrections(store: Database, opened: OpenedSheet, entries: readonly StoredEntry[]) {
  const found = await listCorrections(store, opened.actor);
  if (!found.ok) return found;
  const { edition, sheet } = opened;
  const asking = askingOn({ edition, year: sheet.year });
  const stored = new Map(entries.map((entry) => [entry.key, entry]));
  const isSubmitted = sheet.state === "submitted";
  const shown = found.value.flatMap((correction): FirmCorrection[] => {
    const asked = asking.under(correction.key);
    const mine = stored.get(correction.key) ?? null;
    if (!asked) return [];
    const isStale = (mine?.revision ?? 0) !== correction.base;
    // A submitted sheet takes no answers.
    const hold = isSubmitted && asked.question !== null ? "submitted" : isStale ? "changed" : null;
    return [{ correction, asked, stored: mine, isStale, hold }];
  });
  const waiting = shown.filter(({ correction }) => isStanding(correction));
  const { answers } = answersAmong({ edition, sheet }, entries);
  const values = valuesAmong(factsAmong(entries));
  const effectOf = (of: readonly FirmCorrection[]): Effect => {
    const corrections = of.map(({ correction }) => correction);
    return {
      reviewed: review({ edition, depth: sheet.depth }, answers, changedBy(asking, corrections)),
      facts: correctedFacts(values, corrections),
    };
  };
  const ready = waiting.filter(({ hold }) => hold === null);
  return done({
    waiting,
    settled: shown.filter(({ correction }) => !isStanding(correction)).toReversed(),
    /** What each of those that wait comes to alone, by its id. */
    alone: new Map(waiting.map((each) => [each.correction.id, effectOf([each])])),
    /** Those that are taken over at once, and what they come to together. */
    ready,
    together: effectOf(ready),
    claimedFacts: claimedOf(values),
  });
}
