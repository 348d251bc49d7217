import type { CorrectionLine } from "#db/advising/corrections";
import type { Desk } from "#db/advising/desk";
import { type Ground, type QueueItem, queueOf } from "#lib/advising/queue";
import { type Judged, judge, type Reviewed, review } from "#lib/advising/review";
import type { Asked, Asking } from "#lib/entry/asked";
import type { Clash } from "#lib/entry/contradictions";
import type { Entry, StoredEntry } from "#lib/entry/entry";
import { type EntryKey, keyOfFact } from "#lib/entry/key";
import type { Answers } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import type { FactKey, FactValue } from "#lib/rules/fact";
import { editionOf } from "#questionnaires";
import { askingOn } from "../sheets/asking";
import { answersAmong } from "../sheets/entries";
import { changedBy, withCorrectedFacts } from "./corrected";
import { foundOn, type OpenClient, type ReviewNote, sees, valuesSeen } from "./review-found";
import { type ItemState, isDecided, ReviewHistory, revisedAfter } from "./review-state";

/** An entry to look at, as far as the practice is with it; without grounds where nothing asks for it. */
export type ReviewItem = Pick<QueueItem, "key"> & {
  grounds: readonly Ground[];
  asked: Asked;
  /** What the firm gave; `null` where it gave nothing. */
  stored: StoredEntry | null;
  isGiven: boolean;
  correction: CorrectionLine | null;
  state: ItemState;
  /** It was done with, and what it does not go together with was found since. */
  isFoundSince: boolean;
};

/** A correction with what the firm had when it was made, and where it decided about it, what it made of the entry since. */
export type CorrectionShown = {
  correction: CorrectionLine;
  before: Entry | null;
  /** What the firm has now, where that is neither what was corrected nor what it decided for; `undefined` elsewhere. */
  since: Entry | null | undefined;
};

/** A client's sheet under review. */
export type OpenReview = {
  edition: Edition;
  asking: Asking;
  stored: ReadonlyMap<EntryKey, StoredEntry>;
  answers: Answers;
  /** The facts as the firm gave them, and with what is corrected of them. */
  values: Record<"claimed" | "corrected", ReadonlyMap<FactKey, FactValue>>;
  /** The corrections that wait for the firm. */
  standing: CorrectionLine[];
  /** These and those that the firm decided about, the last of the latter first. */
  shown: Record<"standing" | "decided", CorrectionShown[]>;
  reviewed: Reviewed;
  /** What the corrected answers come to where those that were held against a file are surer; `null` where none was. */
  verified: Judged | null;
  items: ReviewItem[];
  /** Any entry that the practice sees; `null` where it sees none. */
  itemOf: (key: EntryKey) => ReviewItem | null;
  /** What does not go together among the facts, and between these and the answers, with corrections and without. */
  clashes: readonly Clash[];
  notes: readonly ReviewNote[];
};

type Sources = Pick<Desk, "record" | "entryAt"> & {
  client: OpenClient;
  /** What was submitted on the firm's sheet before, where the practice sees that. */
  before: { answers: Answers; year: number } | null;
  /** What does not go together between figures and answers, in words. */
  notesOn: (answers: Answers, values: ReadonlyMap<FactKey, FactValue>) => readonly ReviewNote[];
  /** The entries about which the firm has been asked, and nobody has settled it yet. */
  askedAbout: ReadonlySet<string>;
  now: Date;
};

/** What is to be looked at of a client's sheet, what its practice did about it, and what its corrections make of it. */
export function openReview({ client, record, entryAt, before, notesOn, askedAbout, now }: Sources): OpenReview {
  const { sheet, entries } = client;
  const edition = editionOf(sheet);
  const asking = askingOn({ edition, year: sheet.year });
  const { answers } = answersAmong({ edition, sheet }, entries);
  const stored = new Map(entries.map((entry) => [entry.key, entry]));
  // What its firm has closed since is told no more, nor what the practice thought of it.
  const isSeen = (key: EntryKey) => {
    const asked = asking.under(key);
    return asked !== null && sees(client, asked);
  };
  const seen = { ...record, corrections: record.corrections.filter(({ key }) => isSeen(key)) };
  const history = new ReviewHistory({ record: seen, stored, entryAt, isSeen, askedAbout });
  const standing = [...history.standing.values()];
  const reviewed = review({ edition, depth: sheet.depth }, answers, changedBy(asking, standing));
  const claimed = valuesSeen(client);
  const values = { claimed, corrected: withCorrectedFacts(claimed, standing) };
  const isCorrected = (key: EntryKey) => history.standing.has(key);
  const { found, clashes, notes } = foundOn({
    ...{ edition, asking, client, reviewed, values, isCorrected, before, notesOn, now },
  });
  const looked = history.keys();
  const again = looked.flatMap((key) => {
    const ground = history.revised(key);
    return ground ? [{ key, ground }] : [];
  });
  const queue = queueOf([...found, ...again]);
  const grounds = new Map<EntryKey, readonly Ground[]>(queue.map((item) => [item.key, item.grounds]));
  const itemOf = (key: EntryKey): ReviewItem | null => {
    const asked = asking.under(key);
    if (!asked || !sees(client, asked)) return null;
    const mine = stored.get(asked.key) ?? null;
    const about = grounds.get(asked.key) ?? [];
    return {
      ...{ key: asked.key, grounds: about, asked, stored: mine, ...history.stateOf(asked.key, about) },
      isGiven: mine !== null && !("cleared" in mine.entry),
      correction: history.standing.get(asked.key) ?? null,
    };
  };
  // What was passed over stays in the queue until somebody has looked at it.
  const passedOver = looked.filter((key) => !grounds.has(key) && history.stateOf(key, []).state === "skipped");
  const items = [...grounds.keys(), ...passedOver].flatMap((key) => itemOf(key) ?? []);
  const checked = new Set(looked.flatMap((key) => checkedQuestion(itemOf(key), client)));
  const verified = checked.size > 0 ? judge({ edition, depth: sheet.depth }, reviewed.changed.answers, checked) : null;
  const shown = (correction: CorrectionLine): CorrectionShown => {
    const isLast = history.decided.get(correction.key) === correction;
    return {
      correction,
      before: entryAt(correction.key, correction.base),
      since: isLast ? revisedAfter(correction, { stored, entryAt })?.after : undefined,
    };
  };
  return {
    ...{ edition, asking, stored, answers, values, standing, reviewed, verified, items, itemOf, clashes, notes },
    shown: { standing: standing.map(shown), decided: seen.corrections.filter(isDecided).toReversed().map(shown) },
  };
}

/** The question of an entry that was confirmed or corrected with a file of the firm's beside it. */
function checkedQuestion(item: ReviewItem | null, { evidence }: OpenClient): string[] {
  if (!item?.asked.question || (item.state !== "confirmed" && item.state !== "corrected")) return [];
  return evidence.some(({ fact }) => keyOfFact(fact) === item.key) ? [item.asked.question.id] : [];
}
