import { createHash } from "node:crypto";
import type { RuleSet } from "#lib/rules/rule-set";
import { canonical } from "#lib/text/canonical";

/** SHA-256 of all that a rule set says, in hexadecimal, as in questionnaires/seals.json. */
export const sealOfRuleSet = (ruleSet: RuleSet): string =>
  createHash("sha256").update(canonical(ruleSet)).digest("hex");
