import type { RoundRecord } from "#db/programme/admission";
import type { Edition } from "#lib/instrument/edition";
import type { MeasureUnit } from "#lib/rules/criterion";
import type { Fact } from "#lib/rules/fact";
import type { Leaves } from "#lib/rules/leaves";
import type { RuleSet } from "#lib/rules/rule-set";

/** What a round's tables are described by. */
export type Definitions = {
  round: RoundRecord;
  ruleSet: RuleSet;
  /** The rule set, compiled for the round. */
  leaves: Leaves;
  /** The unit of each number of law. */
  units: Readonly<Record<string, MeasureUnit>>;
  edition: Edition;
  facts: ReadonlyMap<string, Fact>;
};
