import type { SupplementState } from "#lib/programme/supplement";
import type { Status } from "#lib/rules/verdict";
import type { ShownOpinions } from "../levels/shown-opinions";
import type { ShownFinding } from "../outside/findings";
import type { ShownDecision, Since } from "./decision";
import type { ClauseText } from "./decision-form";
import type { ShownDocuments } from "./documents";
import type { ShownEvent } from "./history";
import type { SelfAssessment, ShownAnswers } from "./self-assessment";
import type { ShownCriterion } from "./shown";
import type { ShownRuleSet } from "./verdict-sheet";

/** What a firm's page says of its decisions. */
export type ShownDecisions = {
  /** The one that counts; `null` before there is any. */
  inForce: { decision: ShownDecision; since: Since } | null;
  /** The one that waits for a second person. */
  waiting: { decision: ShownDecision; since: Since; by: string; person: string } | null;
  /** Who objected to the latest proposal and why, as long as nobody has proposed anew. */
  objected: { person: string; at: string; reason: string } | null;
  /** Every step, oldest first. */
  all: ShownDecision[];
};

/** One firm of a round, in words. */
export type ReviewProps = {
  /** Path of its page. */
  home: string;
  firm: string;
  /** Code, number, state, when it was submitted. */
  facts: string[];
  revision: number;
  /** The submission that is reviewed; 0 before there is any. */
  snapshot: number;
  deciders: number;
  /** Where it stands, in words. */
  standing: string;
  isOpenToVerify: boolean;
  isOpenToDecide: boolean;
  canReturn: boolean;
  canAdmit: boolean;
  /** How many persons it takes to admit what came late, and what the first of two said. */
  lateDeciders: number;
  lateProposal: { person: string; at: string; note: string; isOwn: boolean } | null;
  /** What the firm was last asked for, while it has not come back. */
  lastNote: string | null;
  /** Until when it has to come back, in words; `null` where no day was set or it is not returned. */
  due: string | null;
  /** Whether a returned application still has time to come back; `null` where it was not returned. */
  supplement: SupplementState | null;
  /** The day that is proposed for coming back. */
  dueDay: string;
  ruleSet: ShownRuleSet;
  /** On the values that stand; `null` before a submission. */
  status: Exclude<Status, "not-applicable"> | null;
  /** Why there is nothing to review, where there is no submission. */
  nothing: "nothing" | "setAside" | "nothingDeleted" | "nothingExpired" | "nothingWithdrawn";
  newer: { name: string; status: Status } | null;
  /** What does not go together among the facts. */
  factFlags: { contradictions: string[]; oddities: string[]; across: string[]; differences: string[] };
  criteria: ShownCriterion[];
  /** What no clause reads: the round's own questions, and facts for the application form. */
  others: ShownAnswers[];
  /** How many facts have a file behind them and nobody has verified. */
  unverified: number;
  /** What the firm declared that it does not have. */
  absent: { id: string; title: string }[];
  outside: ShownFinding[];
  /** What was signed and sealed, and declared; `null` where nothing of that was asked. */
  documents: ShownDocuments | null;
  opinions: ShownOpinions;
  decisions: ShownDecisions;
  clauses: ClauseText[];
  /** The clauses that the firm fails, with what the verdict says of each. */
  failing: ClauseText[];
  /** How many clauses nobody knows the answer to yet, and how many wait for a person. */
  open: { unknown: number; person: number };
  /** That the firm gave no self-assessment, since the round does without one or leaves it to the firm. */
  unassessed: string | null;
  assessment: Omit<Parameters<typeof SelfAssessment>[0], "words"> | null;
  events: ShownEvent[];
  trail: ShownEvent[] | null;
  reference: string;
  printed: string;
};

/** What a form of the page held that was not taken in, with why. */
export type KeptForm = { form: string; problem: string; typed: Record<string, string> } | null;
