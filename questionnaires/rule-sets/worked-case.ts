import type { FirmFacts } from "#lib/rules/fact";
import type { Occasion } from "#lib/rules/rule-set";
import type { Status, Verdict } from "#lib/rules/verdict";
import type { Text } from "#lib/text/text";

/** A firm's situation that an officer can read, and what a rule set must say of it. */
export type WorkedCase = {
  id: string;
  title: Text;
  /** The day of the application where it is not the day on which the round opened. */
  occasion: Omit<Occasion, "tier"> & { appliedOn?: string };
  facts: FirmFacts;
  /** The whole verdict, and the criteria that matter in this case. */
  expect: { status: Verdict["status"]; criteria: Readonly<Record<string, Status>> };
};

/** A round, and the rule set that is the law for it; `null` where none is known. */
export type OccasionCase = { id: string; title: Text; occasion: Occasion; ruleSet: string | null };
