import type { LeadershipFigures, LeadershipLine } from "#lib/cohort/leadership";
import type { SelfAssessment } from "#lib/programme/round";
import type { Locale, Text } from "#lib/text/text";
import type { NamedRatio } from "../ratio-variables";

/** A round as its report tells it. */
export type ToldRound = {
  name: string;
  opensOn: string;
  closesOn: string;
  /** Whether firms were asked for the self-assessment. */
  selfAssessment: SelfAssessment;
  figures: LeadershipFigures;
};

/** What is counted of visits, publicity and objections; `null` where nothing of them is on record. */
export type ProcessCounts = {
  visits: { planned: number; done: number } | null;
  objections: { received: number; upheld: number; open: number } | null;
};

/** Everything that the report for a bureau's leadership says, as values. */
export type LeadershipReport = {
  locale: Locale;
  bureau: string;
  round: ToldRound;
  /** The round of the same tier before it. */
  earlier: ToldRound | null;
  tier: string;
  document: Text;
  clauses: readonly { item: string; title: Text }[];
  ratios: readonly NamedRatio[];
  process: ProcessCounts;
  /** The list that was signed and is in force: on which day, and its firms. */
  signed: { on: string; firms: readonly Pick<LeadershipLine, "number" | "name" | "uscc" | "region">[] } | null;
  /** When the figures stood as they are told. */
  madeAt: Date;
  isSynthetic: boolean;
};
