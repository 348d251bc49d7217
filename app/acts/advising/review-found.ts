import type { ClientSheet } from "#db/advising/client-sheet";
import type { EvidenceRecord } from "#db/sheets/evidence";
import {
  changesFound,
  contradictionsFound,
  type Found,
  uncertainFound,
  unknownsFound,
  withCorrections,
} from "#lib/advising/queue";
import type { Judged, Reviewed } from "#lib/advising/review";
import { foreseen } from "#lib/charts/foreseen";
import type { Asked, Asking } from "#lib/entry/asked";
import type { Clash } from "#lib/entry/contradictions";
import type { StoredEntry } from "#lib/entry/entry";
import { type EntryKey, keyOfFact, kindOf, subjectOf } from "#lib/entry/key";
import type { Answers } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { journey } from "#lib/instrument/journey";
import { isOfGoal } from "#lib/programme/goal";
import type { FactKey, FactValue } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import { dayOf } from "#lib/text/day";
import { layoutOf } from "#questionnaires";
import { factsById } from "../programme/rules";
import { clashesAmong } from "../sheets/clashes";
import { factsAmong, valuesAmong } from "../sheets/entries";

/** A client's sheet as its practice has it open. */
export type OpenClient = ClientSheet & {
  entries: readonly StoredEntry[];
  evidence: readonly Pick<EvidenceRecord, "fact">[];
};

/** What does not go together, in words, and the entries that it is about. */
export type ReviewNote = { id: string; keys: readonly EntryKey[]; words: string };

/** Whether the practice sees what is asked: answers always, facts where they are open; never what a round asks besides. */
export const sees = ({ engagement }: OpenClient, { key, question }: Asked): boolean =>
  question !== null || (kindOf(key) === "fact" && engagement.opens.includes("facts") && !isOfGoal(subjectOf(key)));

/** The facts of a client that the practice sees, by what they are worth. */
export const valuesSeen = ({ engagement, entries }: OpenClient): ReadonlyMap<FactKey, FactValue> =>
  engagement.opens.includes("facts") ? valuesAmong(factsAmong(entries)) : new Map();

type Values = ReadonlyMap<FactKey, FactValue>;

type Sources = {
  edition: Edition;
  asking: Asking;
  client: OpenClient;
  reviewed: Reviewed;
  /** The facts as the firm gave them, and with what is corrected of them. */
  values: Record<"claimed" | "corrected", Values>;
  isCorrected: (key: EntryKey) => boolean;
  before: { answers: Answers; year: number } | null;
  notesOn: (answers: Answers, values: Values) => readonly ReviewNote[];
  now: Date;
};

/** What does not go together among facts, and between these and the answers. */
type Doubts = { clashes: readonly Clash[]; notes: readonly ReviewNote[] };

/** All that asks to look at entries of a client's sheet, and in which words. */
export function foundOn(sources: Sources): { found: Found[] } & Doubts {
  const { edition, asking, client, reviewed, values, isCorrected, before } = sources;
  const { claimed, changed } = reviewed;
  const { keyOfQuestion } = asking;
  const doubts = doubtsIn(sources, claimed, values.claimed);
  const isSame = claimed === changed && values.claimed === values.corrected;
  const corrected = isSame ? doubts : doubtsIn(sources, changed, values.corrected);
  const { depth } = client.sheet;
  const found = [
    ...(isSame ? doubts.found : withCorrections(doubts.found, corrected.found, isCorrected)),
    ...unknownsFound(claimed.diagnosis, foreseen(edition, depth, claimed.answers), keyOfQuestion),
    ...uncertainFound(claimed.diagnosis, keyOfQuestion),
    ...(before
      ? changesFound(shownQuestions(edition, client, claimed.answers), before, claimed.answers, keyOfQuestion)
      : []),
    ...unsupported(client, values.claimed),
  ];
  const once = <Doubt extends { id: string }>(all: readonly Doubt[]) => [
    ...new Map(all.map((each) => [each.id, each])).values(),
  ];
  return {
    found,
    clashes: isSame ? doubts.clashes : once([...doubts.clashes, ...corrected.clashes]),
    notes: isSame ? doubts.notes : once([...doubts.notes, ...corrected.notes]),
  };
}

/** What does not go together by one set of answers and facts. */
function doubtsIn(
  { asking, notesOn, now }: Pick<Sources, "asking" | "notesOn" | "now">,
  { answers, diagnosis }: Judged,
  values: Values,
): Doubts & { found: Found[] } {
  const clashes = clashesAmong(values, dayOf(now));
  const notes = notesOn(answers, values);
  const about = (id: string, keys: readonly EntryKey[]) =>
    keys.map((key): Found => ({ key, ground: { kind: "contradiction", id, keys } }));
  const found = [
    ...contradictionsFound(diagnosis, asking.keyOfQuestion),
    ...clashes.flatMap(({ id, keys }) => about(id, keys.map(keyOfFact))),
    ...notes.flatMap(({ id, keys }) => about(id, keys)),
  ];
  return { found, clashes, notes };
}

/** The questions that a sheet asks as it stands. */
export const shownQuestions = (edition: Edition, { sheet }: Pick<OpenClient, "sheet">, answers: Answers) =>
  journey({ sections: layoutOf(edition).pages }, sheet.depth, answers).legs.flatMap(({ stops }) =>
    stops.flatMap(({ question, shown }) => (shown === "no" ? [] : [question])),
  );

/** The figures among the facts for which the firm attached no file. */
function unsupported({ engagement, evidence }: OpenClient, values: Values): Found[] {
  if (!engagement.opens.includes("evidence")) return [];
  const supported = new Set(evidence.map(({ fact }) => fact));
  const given = [...values.keys()];
  return given.flatMap((key) => {
    const { fact: id, year } = partsOf(key);
    const fact = factsById.get(id);
    // Of a figure of several years the last: what stands behind it stands behind the others, too.
    const isLast = !given.some((other) => partsOf(other).fact === id && (partsOf(other).year ?? 0) > (year ?? 0));
    const isFigure = fact?.kind === "number" && !isOfGoal(key) && isLast;
    // A file stands behind one year of a fact, or all of them.
    const hasFile = supported.has(key) || supported.has(id);
    return isFigure && !hasFile ? [{ key: keyOfFact(key), ground: { kind: "unsupported" as const } }] : [];
  });
}
