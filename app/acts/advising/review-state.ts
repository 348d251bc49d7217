import { type CorrectionLine, isStanding } from "#db/advising/corrections";
import type { ReviewMark, ReviewRecord } from "#db/advising/reviews";
import { changedSince } from "#lib/advising/basis";
import type { Ground, Revised } from "#lib/advising/queue";
import type { Entry, StoredEntry } from "#lib/entry/entry";
import type { EntryKey } from "#lib/entry/key";
import { canonical } from "#lib/text/canonical";

/**
 * How an entry of the queue stands: nothing was done, or what was done no longer holds; it was confirmed, passed over or
 * corrected, the firm is asked, or has taken a correction over or declined it.
 */
export type ItemState = "open" | "confirmed" | "skipped" | "corrected" | "asked" | "taken" | "declined";

/** What the firm had at a revision; `null` for nothing. */
export type EntryAt = (key: EntryKey, revision: number) => Entry | null;

type Sources = {
  stored: ReadonlyMap<EntryKey, StoredEntry>;
  record: ReviewRecord;
  entryAt: EntryAt;
  /** Whether the practice sees what stands under a key. */
  isSeen: (key: EntryKey) => boolean;
  askedAbout: ReadonlySet<string>;
};

/** The revisions that stand under an entry of the queue and those that it is held against. */
export const basisOf = (
  { key, grounds }: { key: EntryKey; grounds: readonly Ground[] },
  stored: ReadonlyMap<EntryKey, StoredEntry>,
): ReviewMark["basis"] => {
  const keys = [key, ...grounds.flatMap((ground) => (ground.kind === "contradiction" ? ground.keys : []))];
  return Object.fromEntries([...new Set(keys)].map((each) => [each, stored.get(each)?.revision ?? 0]));
};

/** Whether the firm decided about a correction. */
export const isDecided = ({ settledAs }: CorrectionLine): boolean => settledAs === "taken" || settledAs === "declined";

/** What the firm changed after it had decided about a correction of the entry; `null` where that one still stands. */
export function revisedAfter(
  { key, settledAs, entry, base }: CorrectionLine,
  { stored, entryAt }: Pick<Sources, "stored" | "entryAt">,
): Revised | null {
  const before = settledAs === "taken" ? entry : entryAt(key, base);
  return moved({ key, before, after: stored.get(key)?.entry ?? null });
}

/** A change as far as it is one: what was given anew as it was is none. */
const moved = (change: Revised): Revised | null =>
  canonical(change.before) === canonical(change.after) ? null : change;

/** What a practice did about the entries of a sheet, and what its firm changed after that. */
export class ReviewHistory {
  /** The corrections that wait for the firm, and the last of each entry that it decided about. */
  readonly standing: ReadonlyMap<EntryKey, CorrectionLine>;
  readonly decided: ReadonlyMap<EntryKey, CorrectionLine>;
  readonly #marks: ReadonlyMap<EntryKey, ReviewMark>;
  readonly #revisions: ReadonlyMap<EntryKey, number>;

  constructor(readonly sources: Sources) {
    const { record, stored } = sources;
    this.standing = new Map(record.corrections.filter(isStanding).map((each) => [each.key, each]));
    this.decided = new Map(record.corrections.filter(isDecided).map((each) => [each.key, each]));
    this.#marks = new Map(record.marks.map((mark) => [mark.item as EntryKey, mark]));
    this.#revisions = new Map([...stored].map(([key, { revision }]) => [key, revision]));
  }

  /** The entries about which something was done. */
  keys(): EntryKey[] {
    return [...new Set([...this.#marks.keys(), ...this.standing.keys(), ...this.decided.keys()])];
  }

  /** What the firm changed after that was done which was done last about an entry; `null` for nothing. */
  revised(key: EntryKey): Extract<Ground, { kind: "revised" }> | null {
    const { entryAt, stored } = this.sources;
    const correction = this.standing.get(key);
    if (correction) {
      const before = entryAt(key, correction.base);
      const change = moved({ key, before, after: stored.get(key)?.entry ?? null });
      return change && { kind: "revised", after: "corrected", changes: [change] };
    }
    const decision = this.#decision(key);
    if (decision) {
      const change = revisedAfter(decision, this.sources);
      const after = decision.settledAs === "taken" ? "taken" : "declined";
      return change && { kind: "revised", after, changes: [change] };
    }
    const mark = this.#marks.get(key);
    const changes = mark ? this.#moved(mark) : [];
    return mark && changes.length > 0 ? { kind: "revised", after: mark.mark, changes } : null;
  }

  /** How an entry stands, and whether it was looked at before something was found that it does not go together with. */
  stateOf(key: EntryKey, grounds: readonly Ground[]): { state: ItemState; isFoundSince: boolean } {
    const { stored, askedAbout } = this.sources;
    const mark = this.#marks.get(key);
    const isRevised = grounds.some(({ kind }) => kind === "revised");
    const isFoundSince =
      mark !== undefined && !Object.keys(basisOf({ key, grounds }, stored)).every((each) => each in mark.basis);
    const isFresh = mark !== undefined && !isFoundSince && this.#moved(mark).length === 0;
    const isPut = (state: ItemState, isAgain = false) => ({ state, isFoundSince: isAgain });
    if (this.standing.has(key)) {
      if (!isRevised) return isPut("corrected");
      return isPut(isFresh && mark.mark === "skipped" ? "skipped" : "open");
    }
    const decision = this.#decision(key);
    if (decision && !isRevised) return isPut(decision.settledAs === "taken" ? "taken" : "declined");
    if (!decision && isFresh) return isPut(mark.mark);
    if (!isRevised && askedAbout.has(key)) return isPut("asked");
    return isPut("open", isFoundSince && !decision && !isRevised);
  }

  /** The firm's decision about an entry, where nobody looked at it after that. */
  #decision(key: EntryKey): CorrectionLine | null {
    const decided = this.decided.get(key);
    const mark = this.#marks.get(key);
    return decided && !(mark && mark.at > (decided.settledAt ?? decided.at)) ? decided : null;
  }

  #moved({ basis }: ReviewMark): Revised[] {
    const { entryAt, isSeen, stored } = this.sources;
    return changedSince(basis, this.#revisions).flatMap(({ key, from }) =>
      isSeen(key) ? (moved({ key, before: entryAt(key, from), after: stored.get(key)?.entry ?? null }) ?? []) : [],
    );
  }
}
