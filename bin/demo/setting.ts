import type { RoundRecord } from "#db/programme/admission";
import type { Edition } from "#lib/instrument/edition";
import type { Leaves } from "#lib/rules/leaves";
import type { RuleSet } from "#lib/rules/rule-set";
import type { DemoFile, Papered } from "./evidence-files";
import type { Cast } from "./people";
import type { DemoRound } from "./rounds";

/** Everything that a round's firms are made from. */
export type Setting = {
  seed: string;
  plan: DemoRound;
  round: RoundRecord;
  ruleSet: RuleSet;
  leaves: Leaves;
  edition: Edition;
  cast: Cast;
  files: Record<Papered, DemoFile[]>;
  now: Date;
};
