import type { Header, Tiers } from "#app/_view/result/result-view";
import type { CodedCase, Limit } from "#lib/diagnosis/case";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import type { Answers } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import type { Question } from "#lib/instrument/question";
import type { Locale } from "#lib/text/text";

/** The parts of the report, in their order. */
export const chapterIds = [
  "finding",
  "strength",
  "learning",
  "networks",
  "abroad",
  "innovation",
  "corrected",
  "tiers",
  "advice",
  "method",
  "sources",
] as const;
export type ChapterId = (typeof chapterIds)[number];

export type Logo = { bytes: Buffer; type: "png" | "jpg"; width: number; height: number };

/** An answer or figure that the practice holds wrong, in words of the report's language. */
export type Correction = { what: string; from: string; to: string; reason: string; by: string };

/** A correction about which the firm decided, with what became of it. */
export type Decided = Correction & { fate: string };

type Corrected = {
  diagnosis: Diagnosis;
  /** The answers with what was corrected, as far as they are at hand. */
  answers?: Answers;
  /** The official tiers by the corrected figures, where the firm opened them. */
  tiers?: Tiers | null;
  corrections: readonly Correction[];
};

/** Everything that a practice's report on a submission says, as values: what is not there is left out. */
export type AdvisorReport = {
  locale: Locale;
  practice: { name: string; logo: Logo | null };
  header: Header;
  /** Whether the answers were submitted, or are a draft's as it stood. */
  standsOn: "submission" | "draft";
  edition: Edition;
  scorer: string;
  diagnosis: Diagnosis;
  answers: Answers;
  cases: readonly CodedCase[];
  questions: ReadonlyMap<string, Question>;
  /** What the studies say themselves that they do not prove. */
  limits: readonly Limit[];
  /** The official tiers, where the firm opened them. */
  tiers: Tiers | null;
  /** What the practice corrected, and what the answers and figures come to with it. */
  corrected: Corrected | null;
  /** The corrections that the firm took over, so that its own answers hold them, or declined. */
  decided: readonly Decided[];
  /** The practice's own words: a summary under `finding`, a paragraph or more under each other part. */
  texts: Partial<Record<ChapterId, string>>;
  /** The advice that it chose, in order; what the program proposes where it has not chosen. */
  advice: readonly { title: string; text: string }[] | null;
  signature: { name: string; day: Date; version: number; hash: string } | null;
  /** When and why the signature was taken back. */
  withdrawal: { day: Date; reason: string } | null;
  countersignature: { name: string; day: Date } | null;
};
