import type { Diagnosis } from "../diagnosis/diagnosis";
import { diagnosisFrom, type StoredDiagnosis, storedDiagnosis } from "../diagnosis/stored-diagnosis";
import type { Entry } from "../entry/entry";
import { type EntryKey, kindOf } from "../entry/key";
import type { Answers } from "../instrument/answers";
import type { Depth } from "../instrument/question";
import type { FirmFacts } from "../rules/fact";
import { type StoredVerdict, storedVerdict, verdictFrom } from "../rules/stored-verdict";
import type { Verdict } from "../rules/verdict";
import { canonical } from "../text/canonical";
import type { EngagedPart } from "./engagement";
import type { WritingPart, Written } from "./writing";

/** A correction as it was signed: what the firm had, what its practice holds right, why, and who says so. */
export type SignedCorrection = { key: EntryKey; from: Entry | null; to: Entry; reason: string; by: string };

/** A correction about which the firm had decided when it was signed: `now` is what the firm put in its place again, if it did. */
export type SignedDecision = SignedCorrection & { fate: "taken" | "declined"; now: Entry | null };

/** What a part of the report said when it was signed. */
export type SignedWriting = { part: WritingPart; revision: number; content: Written; by: string };

/** All that a signed report stands on and says. */
export type SignedReport = {
  version: number;
  practiceName: string;
  /** Who signed it, and when, in milliseconds since 1970. */
  signerName: string;
  signedAt: number;
  firmName: string | null;
  /** Whether the answers are those of a submission, or those of a draft at that moment. */
  standsOn: "submission" | "draft";
  edition: string;
  scorer: string;
  depth: Depth;
  year: number;
  /** The last submission of the sheet; 0 for none. */
  revision: number;
  /** When the answers were submitted, or were a draft's, in milliseconds since 1970. */
  answeredAt: number;
  answers: Answers;
  diagnosis: Diagnosis;
  /** The official figures and verdicts, as far as they were open to the practice. */
  facts: FirmFacts | null;
  ladder: readonly Verdict[] | null;
  /** The revision of every entry that the practice saw. */
  revisions: Readonly<Record<EntryKey, number>>;
  /** Those that waited for the firm. */
  corrections: readonly SignedCorrection[];
  /** Those that the firm had decided about, in their order; `null` in reports that were sealed without them. */
  decided: readonly SignedDecision[] | null;
  /** What the answers come to with the corrections; `null` where there are none. */
  corrected: Diagnosis | null;
  /** The figures and verdicts with what was corrected of them; `null` where no figure was. */
  correctedFacts: FirmFacts | null;
  correctedLadder: readonly Verdict[] | null;
  writings: readonly SignedWriting[];
};

/** What is to be signed. */
export type UnsignedReport = Omit<SignedReport, "version" | "practiceName" | "signerName" | "signedAt">;

type Stored = Omit<SignedReport, "diagnosis" | "corrected" | "ladder" | "correctedLadder" | "decided"> & {
  /** The first had no decisions. */
  format: 1 | 2;
  decided?: readonly SignedDecision[];
  diagnosis: StoredDiagnosis;
  corrected: StoredDiagnosis | null;
  ladder: StoredVerdict[] | null;
  correctedLadder: StoredVerdict[] | null;
};

/** A signed report as the text that is stored and sealed. */
export const sealedText = ({
  diagnosis,
  corrected,
  ladder,
  correctedLadder,
  decided,
  ...report
}: SignedReport): string =>
  canonical({
    ...(decided ? { format: 2, decided } : { format: 1 }),
    ...report,
    diagnosis: storedDiagnosis(diagnosis),
    corrected: corrected && storedDiagnosis(corrected),
    ladder: ladder?.map(storedVerdict) ?? null,
    correctedLadder: correctedLadder?.map(storedVerdict) ?? null,
  } satisfies Stored);

/** The report of a stored text. */
export function reportIn(text: string): SignedReport {
  const { format: _, diagnosis, corrected, ladder, correctedLadder, decided, ...report } = JSON.parse(text) as Stored;
  return {
    ...report,
    decided: decided ?? null,
    diagnosis: diagnosisFrom(diagnosis),
    corrected: corrected && diagnosisFrom(corrected),
    ladder: ladder?.map(verdictFrom) ?? null,
    correctedLadder: correctedLadder?.map(verdictFrom) ?? null,
  };
}

type Made = Pick<
  SignedReport,
  "revisions" | "corrections" | "decided" | "writings" | "standsOn" | "revision" | "edition"
>;

/** Whether two reports are made of the same entries, corrections and texts: signing the one after the other would say nothing new. */
export function isMadeOfSame(one: Made, other: Made): boolean {
  const parts = ({ revisions, corrections, decided, writings, standsOn, revision, edition }: Made) =>
    canonical({
      ...{ revisions, corrections, decided: decided ?? [], standsOn, revision, edition },
      writings: writings.map((writing) => [writing.part, writing.revision]).toSorted(),
    });
  return parts(one) === parts(other);
}

/** What of a client the practice may see, and whether a key is that of an answer. */
type Seen = { opens: readonly EngagedPart[]; isAnswer: (key: EntryKey) => boolean };

/** A signed report as its practice reads it: without what its client has closed since. The firm always has it whole. */
export function asOpen(report: SignedReport, { opens, isAnswer }: Seen): SignedReport {
  const [hasFacts, hasTiers] = [opens.includes("facts"), opens.includes("tiers")];
  const mayFacts = hasFacts || hasTiers;
  const isSeen = ({ key }: SignedCorrection) => hasFacts || kindOf(key) === "question" || isAnswer(key);
  return {
    ...report,
    facts: mayFacts ? report.facts : null,
    correctedFacts: mayFacts ? report.correctedFacts : null,
    ladder: hasTiers ? report.ladder : null,
    correctedLadder: hasTiers ? report.correctedLadder : null,
    corrections: report.corrections.filter(isSeen),
    decided: report.decided?.filter(isSeen) ?? null,
    writings: report.writings.filter(({ part }) => hasTiers || part !== "tiers"),
  };
}

/** How a signed report stands: in force, replaced by a later version in force, or withdrawn. */
export type SignedState = "standing" | "replaced" | "withdrawn";

type Line = { version: number; withdrawnAt: Date | null };

/** How each of the signed reports of a practice on a sheet stands. */
export function signedState(line: Line, all: readonly Line[]): SignedState {
  if (line.withdrawnAt !== null) return "withdrawn";
  const isLater = (other: Line) => other.version > line.version && other.withdrawnAt === null;
  return all.some(isLater) ? "replaced" : "standing";
}

/** Characters that the name of a countersigner, and the reason of a withdrawal, may have. */
export const longestSigner = 60;
export const longestWithdrawal = 500;
