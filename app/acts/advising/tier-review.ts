import type { CorrectionLine } from "#db/advising/corrections";
import { kindOf } from "#lib/entry/key";
import type { FactKey, FactValue, FirmFacts } from "#lib/rules/fact";
import { criteriaIn, type Tier } from "#lib/rules/rule-set";
import type { Status, Verdict } from "#lib/rules/verdict";
import { findRuleSet } from "#questionnaires";
import { claimedOf } from "../sheets/claims";
import { verdictsOn } from "../sheets/law-today";
import { withCorrectedFacts } from "./corrected";
import type { OpenReview } from "./review";
import type { OpenClient } from "./review-found";

/** Figures and what the rules of every tier say of them. */
export type Screened = { facts: FirmFacts; verdicts: readonly Verdict[] };

/** A condition of a tier that figures move, from what to what. */
export type ConditionMove = { tier: Tier; criterion: string; from: Status; to: Status };

/** What corrected figures make of the tiers. */
export type ReviewedTiers = {
  claimed: Screened;
  /** The same as the firm's own where no figure is corrected. */
  corrected: Screened;
  /** By correction of a figure, the conditions that it moves alone. */
  alone: ReadonlyMap<string, readonly ConditionMove[]>;
  /** Conditions that no correction moves alone, and all do together. */
  together: readonly ConditionMove[];
};

const nameOf = ({ tier, criterion }: ConditionMove): string => `${tier} ${criterion}`;

/** The conditions that another set of figures moves; what only gives points is none. */
export function conditionsMoved(before: readonly Verdict[], after: readonly Verdict[]): ConditionMove[] {
  return before.flatMap(({ tier, ruleSet, criteria }) => {
    const others = new Map(
      after.find((each) => each.tier === tier)?.criteria.map(({ criterion, status }) => [criterion, status]),
    );
    const rules = findRuleSet(ruleSet);
    const conditions = rules ? criteriaIn(rules.requires) : [];
    return criteria.flatMap(({ criterion, status: from }): ConditionMove[] => {
      const to = others.get(criterion) ?? from;
      return to !== from && conditions.includes(criterion) ? [{ tier, criterion, from, to }] : [];
    });
  });
}

/** What the tiers come to by the firm's own figures and by the corrected ones; `null` where they are not open to the practice. */
export function reviewTiers(
  { engagement }: Pick<OpenClient, "engagement">,
  { values, standing }: Pick<OpenReview, "values" | "standing">,
  now: Date,
): ReviewedTiers | null {
  if (!engagement.opens.includes("tiers") || !engagement.opens.includes("facts")) return null;
  const screened = (given: ReadonlyMap<FactKey, FactValue>): Screened => {
    const facts = claimedOf(given);
    return { facts, verdicts: verdictsOn(facts, now) };
  };
  const claimed = screened(values.claimed);
  const figures = standing.filter(({ key }) => kindOf(key) === "fact");
  if (figures.length === 0) return { claimed, corrected: claimed, alone: new Map(), together: [] };
  const corrected = screened(values.corrected);
  const by = (correction: CorrectionLine) =>
    figures.length === 1 ? corrected : screened(withCorrectedFacts(values.claimed, [correction]));
  const alone = new Map(
    figures.map((correction) => [correction.id, conditionsMoved(claimed.verdicts, by(correction).verdicts)] as const),
  );
  const byOne = new Set([...alone.values()].flatMap((moves) => moves.map(nameOf)));
  const together = conditionsMoved(claimed.verdicts, corrected.verdicts).filter((move) => !byOne.has(nameOf(move)));
  return { claimed, corrected, alone, together };
}
