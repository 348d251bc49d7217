import type { FactKey } from "../rules/fact";
import type { ApplicationState, DecisionOutcome, DecisionStage } from "./application";
import type { OpinionOutcome } from "./region";
import { isCounted } from "./standing";

/** What can be done for many firms at once, one act a firm. */
export const batchActs = [
  ...(["verify", "judge", "opinion", "propose", "confirm", "tell", "return", "admit", "assign"] as const),
] as const;
export type BatchAct = (typeof batchActs)[number];

/** The right that each of them takes, besides that to a batch. */
export const rightOfBatch = {
  verify: "verify",
  judge: "verify",
  opinion: "give-opinion",
  propose: "decide",
  confirm: "confirm-decision",
  tell: "tell-firm",
  return: "return-application",
  admit: "admit-late",
  assign: "assign",
} as const satisfies Record<BatchAct, string>;

/** A firm of a batch waits, is left out from the beginning, is done, or was refused when its turn came. */
export const itemStates = ["planned", "left-out", "done", "refused"] as const;
export type ItemState = (typeof itemStates)[number];

/** Why nothing is done for a firm. The last ones come up only when its turn has come. */
export const itemReasons = [
  "recused",
  "not-submitted",
  "nothing-to-verify",
  "judged-already",
  "not-to-judge",
  "proposed-already",
  "decided-already",
  "unmet-unexplained",
  "nothing-proposed",
  "same-person",
  "no-decision",
  "told-already",
  "outdated",
  "cannot-return",
  "not-late",
  "not-asked",
  "opinion-missing",
  "opinion-given",
  "handed-in",
  "quota",
  "withdrawn",
  "assigned-already",
  "stale",
  "no-colleague",
  "bad-day",
  "out-of-reach",
] as const;
export type ItemReason = (typeof itemReasons)[number];

/** Refusals of the acts that are of one firm alone; any other is of the whole batch. */
const reasonsOfRefusals: Readonly<Record<string, ItemReason>> = {
  "not-open": "cannot-return",
  "nothing-verified": "nothing-to-verify",
};

/** Why one firm of a batch was refused; `null` where that is not of this firm alone. */
export const itemReasonOf = (refusal: string): ItemReason | null =>
  reasonsOfRefusals[refusal] ?? itemReasons.find((each) => each === refusal) ?? null;

/** What is asked for the firms of a batch; of an act only what it takes. */
export type BatchWish =
  | { act: "verify"; reason: string }
  | { act: "judge"; fact: FactKey; holds: boolean; reason: string }
  | { act: "opinion"; outcome: OpinionOutcome; reason: string }
  | { act: "propose"; outcome: DecisionOutcome; reason: string; despite: Readonly<Record<string, string>> }
  | { act: "confirm" }
  | { act: "tell" }
  | { act: "return"; note: string; dueOn: string }
  | { act: "admit"; reason: string }
  | { act: "assign"; assignee: string | null };

/** A wish as a job keeps it. */
export function storedWish(wish: BatchWish): Readonly<Record<string, string | null>> {
  if (wish.act === "propose") return { ...wish, despite: JSON.stringify(wish.despite) };
  return wish.act === "judge" ? { ...wish, holds: String(wish.holds) } : wish;
}

/** The wish that a job keeps. */
export function wishIn(input: Readonly<Record<string, unknown>>): BatchWish {
  if (input.act === "propose") return { ...input, despite: JSON.parse(String(input.despite)) } as BatchWish;
  return (input.act === "judge" ? { ...input, holds: input.holds === "true" } : input) as BatchWish;
}

/** The submission that was looked at, and the latest verification of the fact, as an item keeps them. */
export const storedSeen = ({ snapshot, fact }: { snapshot: number; fact: number }): string => `${snapshot} ${fact}`;
export function seenIn(about: string | null): { snapshot: number; fact: number } {
  const [snapshot, fact] = (about ?? "").split(" ").map(Number);
  return { snapshot: snapshot ?? 0, fact: fact ?? 0 };
}

/** Most firms of one batch. */
export const mostInBatch = 2_000;

/** How a firm stands before a batch. */
export type BatchFirm = {
  state: ApplicationState;
  decisionStage: DecisionStage | null;
  assignee: string | null;
  isRecused: boolean;
};

/** What is to be known of a firm for one act; each asked for only where it matters. */
export type BatchFacts = {
  /** How many facts with a file nobody has verified yet. */
  unverified: () => number;
  /** Why the finding that is asked for is not made of it; `null` where it waits for a person. */
  noFinding: () => "judged-already" | "not-to-judge" | null;
  /** Why the region of whoever asks has nothing to say of it now; `null` where it has. */
  noOpinion: () => ItemReason | null;
  /** Who said first that it be admitted late, where that takes two persons. */
  admittedBy: () => string | null;
  /** Clauses that the firm fails and of which nothing is said. */
  unexplained: () => readonly string[];
  /** Who proposed what waits for a second person, and whether it still rests on what is stored. */
  proposal: () => { by: string; isCurrent: boolean } | null;
  /** Why the firm is not told the decision on it; `null` where that waits to be told. */
  notTold: () => "no-decision" | "told-already" | null;
};

export type BatchPlan = { act: BatchAct; by: string; assignee: string | null };

/** Why a batch would do nothing for a firm; `null` where it would. */
export function leftOutFor(plan: BatchPlan, firm: BatchFirm, facts: BatchFacts): ItemReason | null {
  if (plan.act !== "assign" && firm.isRecused) return "recused";
  switch (plan.act) {
    case "verify":
      if (!isCounted(firm.state)) return "not-submitted";
      return facts.unverified() === 0 ? "nothing-to-verify" : null;
    case "judge":
      return isCounted(firm.state) ? facts.noFinding() : "not-submitted";
    case "opinion":
      return whyNoOpinion(firm, facts);
    case "propose":
      return whyNotProposed(firm, facts);
    case "confirm":
      return whyNotConfirmed(plan, firm, facts);
    case "tell":
      return whyNotTold(firm, facts);
    case "return":
      return firm.state === "submitted" || firm.state === "late" ? null : "cannot-return";
    case "admit":
      if (firm.state !== "late") return "not-late";
      return facts.admittedBy() === plan.by ? "same-person" : null;
    case "assign":
      if (firm.state === "withdrawn") return "withdrawn";
      return firm.assignee === plan.assignee ? "assigned-already" : null;
  }
}

function whyNoOpinion({ state }: BatchFirm, { noOpinion, unexplained }: BatchFacts): ItemReason | null {
  if (state !== "submitted") return "not-submitted";
  return noOpinion() ?? (unexplained().length > 0 ? "unmet-unexplained" : null);
}

function whyNotProposed({ state, decisionStage }: BatchFirm, { unexplained }: BatchFacts): ItemReason | null {
  if (decisionStage === "proposed") return "proposed-already";
  if (decisionStage === "final") return "decided-already";
  if (state !== "submitted") return "not-submitted";
  return unexplained().length > 0 ? "unmet-unexplained" : null;
}

function whyNotTold({ state, decisionStage }: BatchFirm, { notTold }: BatchFacts): ItemReason | null {
  if (state === "withdrawn") return "withdrawn";
  return decisionStage === "proposed" ? "proposed-already" : notTold();
}

function whyNotConfirmed({ by }: BatchPlan, firm: BatchFirm, facts: BatchFacts): ItemReason | null {
  const proposal = firm.decisionStage === "proposed" ? facts.proposal() : null;
  if (!proposal) return "nothing-proposed";
  if (proposal.by === by) return "same-person";
  if (firm.state !== "submitted") return "not-submitted";
  return proposal.isCurrent ? null : "outdated";
}
