import type { ClientSheet } from "#db/advising/client-sheet";
import { type CorrectionLine, isStanding } from "#db/advising/corrections";
import type { ReviewMark, ReviewRecord } from "#db/advising/reviews";
import type { EvidenceRecord } from "#db/sheets/evidence";
import {
  changesFound,
  contradictionsFound,
  type Ground,
  type QueueItem,
  queueOf,
  uncertainFound,
  unknownsFound,
} from "#lib/advising/queue";
import { type ChangedAnswer, type Judged, judge, type Reviewed, review } from "#lib/advising/review";
import type { Asked, Asking } from "#lib/entry/asked";
import type { Clash } from "#lib/entry/contradictions";
import type { StoredEntry } from "#lib/entry/entry";
import { type EntryKey, keyOfFact, kindOf, subjectOf } from "#lib/entry/key";
import { answerOf, factValueOf } from "#lib/entry/reading";
import type { Answers } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { journey } from "#lib/instrument/journey";
import { isOfGoal } from "#lib/programme/goal";
import type { FactKey, FactValue } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import { canonical } from "#lib/text/canonical";
import { dayOf } from "#lib/text/day";
import { editionOf, layoutOf } from "#questionnaires";
import { factsById } from "../programme/rules";
import { askingOn } from "../sheets/asking";
import { clashesAmong } from "../sheets/clashes";
import { answersAmong, factsAmong, valuesAmong } from "../sheets/entries";

/**
 * How an entry of the queue stands: nothing was done, it was confirmed, passed over or corrected, the firm is asked, or has
 * taken a correction over or declined it.
 */
export type ItemState = "open" | "confirmed" | "skipped" | "corrected" | "asked" | "taken" | "declined";

/** An entry to look at, as far as the practice is with it; without grounds where nothing asks for it. */
export type ReviewItem = Pick<QueueItem, "key"> & {
  grounds: readonly Ground[];
  asked: Asked;
  /** What the firm gave; `null` where it gave nothing. */
  stored: StoredEntry | null;
  correction: CorrectionLine | null;
  state: ItemState;
  /** It was confirmed or passed over, and an entry that it is about was changed since. */
  isStale: boolean;
};

/** A client's sheet under review. */
export type OpenReview = {
  edition: Edition;
  asking: Asking;
  stored: ReadonlyMap<EntryKey, StoredEntry>;
  answers: Answers;
  /** The corrections that wait for the firm. */
  standing: CorrectionLine[];
  /** Those that the firm decided about, the last first. */
  decided: CorrectionLine[];
  reviewed: Reviewed;
  /** What the corrected answers come to where those that were held against a file are surer; `null` where none was. */
  verified: Judged | null;
  items: ReviewItem[];
  /** Any entry that the practice sees; `null` where it sees none. */
  itemOf: (key: EntryKey) => ReviewItem | null;
  /** What does not go together among the facts, and between these and the answers. */
  clashes: readonly Clash[];
  notes: readonly ReviewNote[];
};

type Opened = ClientSheet & { entries: readonly StoredEntry[]; evidence: readonly Pick<EvidenceRecord, "fact">[] };

type Sources = {
  client: Opened;
  record: ReviewRecord;
  /** What was submitted on the firm's sheet before, where the practice sees that. */
  before: { answers: Answers; year: number } | null;
  /** What does not go together between figures and answers, in words. */
  notes: readonly ReviewNote[];
  /** The entries about which the firm has been asked, and nobody has settled it yet. */
  askedAbout: ReadonlySet<string>;
  now: Date;
};

/** What does not go together, in words, and the entries that it is about. */
export type ReviewNote = { id: string; keys: readonly EntryKey[]; words: string };

const isDecided = ({ settledAs }: CorrectionLine): boolean => settledAs === "taken" || settledAs === "declined";

/** What the firm decided about a correction, for as long as the entry is still the one that came of it. */
function decisionOn(
  { settledAs, entry, base }: CorrectionLine,
  mine: StoredEntry | null,
): "taken" | "declined" | undefined {
  if (settledAs === "taken") return mine && canonical(mine.entry) === canonical(entry) ? "taken" : undefined;
  return (mine?.revision ?? 0) === base ? "declined" : undefined;
}

/** The revisions that stand under an entry of the queue and those that it is held against. */
export const basisOf = (
  { key, grounds }: Pick<ReviewItem, "key" | "grounds">,
  stored: ReadonlyMap<EntryKey, StoredEntry>,
): ReviewMark["basis"] => {
  const keys = [key, ...grounds.flatMap((ground) => (ground.kind === "contradiction" ? ground.keys : []))];
  return Object.fromEntries([...new Set(keys)].map((each) => [each, stored.get(each)?.revision ?? 0]));
};

const isSameBasis = (one: ReviewMark["basis"], other: ReviewMark["basis"]): boolean =>
  Object.keys({ ...one, ...other }).every((key) => one[key as EntryKey] === other[key as EntryKey]);

/** The answers of a sheet that corrections change; one that is no answer leaves none. */
export const changedBy = (asking: Asking, corrections: readonly CorrectionLine[]): ChangedAnswer[] =>
  corrections.flatMap(({ key, entry }) => {
    const asked = asking.under(key);
    return asked?.question ? [{ question: asked.question.id, to: answerOf(asked, entry) }] : [];
  });

/** What is to be looked at of a client's sheet, what its practice did about it, and what its corrections make of it. */
export function openReview({ client, record, before, notes, askedAbout, now }: Sources): OpenReview {
  const { sheet, entries } = client;
  const edition = editionOf(sheet);
  const asking = askingOn({ edition, year: sheet.year });
  const { answers } = answersAmong({ edition, sheet }, entries);
  const stored = new Map(entries.map((entry) => [entry.key, entry]));
  // What its firm has closed since is told no more, nor what the practice thought of it.
  const isOpen = ({ key }: CorrectionLine) => {
    const asked = asking.under(key);
    return asked !== null && sees(client, asked);
  };
  const corrected = record.corrections.filter(isOpen);
  const standing = corrected.filter(isStanding);
  const reviewed = review({ edition, depth: sheet.depth }, answers, changedBy(asking, standing));
  const clashes = clashesAmong(valuesSeen(client), dayOf(now));
  const found = [
    ...contradictionsFound(reviewed.claimed.diagnosis, asking.keyOfQuestion),
    ...clashesFound(clashes),
    ...notes.flatMap(({ id, keys }) =>
      keys.map((key) => ({ key, ground: { kind: "contradiction" as const, id, keys } })),
    ),
    ...unknownsFound(reviewed.claimed.diagnosis, asking.keyOfQuestion),
    ...uncertainFound(reviewed.claimed.diagnosis, asking.keyOfQuestion),
    ...(before ? changesFound(shownQuestions(edition, client, answers), before, answers, asking.keyOfQuestion) : []),
    ...unsupported(client),
  ];
  const corrections = new Map(standing.map((each) => [each.key, each]));
  const decided = corrected.filter(isDecided);
  const decisions = new Map(decided.map((each) => [each.key, each]));
  const marks = new Map(record.marks.map((mark) => [mark.item, mark]));
  const itemOf = ({ key, grounds }: Pick<ReviewItem, "key" | "grounds">): ReviewItem | null => {
    const asked = asking.under(key);
    if (!asked || !sees(client, asked)) return null;
    const mine = stored.get(asked.key) ?? null;
    const correction = corrections.get(asked.key) ?? null;
    const mark = marks.get(asked.key);
    const isFresh = mark !== undefined && isSameBasis(mark.basis, basisOf({ key: asked.key, grounds }, stored));
    const isStale = correction ? correction.base !== (mine?.revision ?? 0) : mark !== undefined && !isFresh;
    const decided = decisions.get(asked.key);
    const left = (decided && decisionOn(decided, mine)) ?? (askedAbout.has(asked.key) ? "asked" : "open");
    const state = correction ? "corrected" : mark && isFresh ? mark.mark : left;
    return { key: asked.key, grounds, asked, stored: mine, correction, state, isStale };
  };
  const items = queueOf(found).flatMap((item) => itemOf(item) ?? []);
  const looked = [...new Set([...marks.keys(), ...corrections.keys()])].flatMap((key) => {
    const groundsOf = items.find((item) => item.key === key)?.grounds ?? [];
    return itemOf({ key: key as EntryKey, grounds: groundsOf }) ?? [];
  });
  const checked = new Set(looked.flatMap((item) => checkedQuestion(item, client)));
  const verified = checked.size > 0 ? judge({ edition, depth: sheet.depth }, reviewed.changed.answers, checked) : null;
  return {
    ...{ edition, asking, stored, answers, standing, reviewed, verified, items, clashes, notes },
    decided: decided.toReversed(),
    itemOf: (key) => items.find((item) => item.key === key) ?? itemOf({ key, grounds: [] }),
  };
}

/** The question of an entry that was confirmed or corrected with a file of the firm's beside it. */
const checkedQuestion = ({ asked, state, isStale }: ReviewItem, { evidence }: Opened): string[] => {
  const isChecked = (state === "confirmed" || state === "corrected") && !isStale;
  const hasFile = evidence.some(({ fact }) => keyOfFact(fact) === asked.key);
  return isChecked && hasFile && asked.question ? [asked.question.id] : [];
};

/** Whether the practice sees what is asked: answers always, facts where they are open; never what a round asks besides. */
const sees = ({ engagement }: Opened, { key, question }: Asked): boolean =>
  question !== null || (kindOf(key) === "fact" && engagement.opens.includes("facts") && !isOfGoal(subjectOf(key)));

const shownQuestions = (edition: Edition, { sheet }: Opened, answers: Answers) =>
  journey({ sections: layoutOf(edition).pages }, sheet.depth, answers).legs.flatMap(({ stops }) =>
    stops.flatMap(({ question, shown }) => (shown === "no" ? [] : [question])),
  );

/** The facts of a client that the practice sees, by what they are worth. */
const valuesSeen = ({ engagement, entries }: Opened): ReadonlyMap<FactKey, FactValue> =>
  engagement.opens.includes("facts") ? valuesAmong(factsAmong(entries)) : new Map();

/** Facts that do not go together. */
const clashesFound = (clashes: readonly Clash[]): Parameters<typeof queueOf>[0] =>
  clashes.flatMap(({ id, keys }) => {
    const all = keys.map(keyOfFact);
    return all.map((key) => ({ key, ground: { kind: "contradiction" as const, id, keys: all } }));
  });

/** The figures among the facts for which the firm attached no file. */
function unsupported(client: Opened): Parameters<typeof queueOf>[0] {
  if (!client.engagement.opens.includes("evidence")) return [];
  const supported = new Set(client.evidence.map(({ fact }) => fact));
  const given = [...valuesSeen(client).keys()];
  return given.flatMap((key) => {
    const { fact: id, year } = partsOf(key);
    const fact = factsById.get(id);
    // Of a figure of several years the last: what stands behind it stands behind the others, too.
    const isLast = !given.some((other) => partsOf(other).fact === id && (partsOf(other).year ?? 0) > (year ?? 0));
    const isFigure = fact?.kind === "number" && !isOfGoal(key) && isLast;
    return isFigure && !supported.has(key) ? [{ key: keyOfFact(key), ground: { kind: "unsupported" as const } }] : [];
  });
}

/** The value of a fact that a correction gives; `undefined` where it gives none. */
export const correctedFact = ({ key, entry }: Pick<CorrectionLine, "key" | "entry">): FactValue | undefined =>
  factValueOf(factsById.get(partsOf(subjectOf(key)).fact), entry);
