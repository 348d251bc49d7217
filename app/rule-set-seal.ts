import { createHash } from "node:crypto";
import { canonical } from "../lib/instrument/canonical";
import type { RuleSet } from "../lib/rules/rule-set";

/** SHA-256 of all that a rule set says, in hexadecimal, as in questionnaires/seals.json. */
export const sealOfRuleSet = (ruleSet: RuleSet): string =>
  createHash("sha256").update(canonical(ruleSet)).digest("hex");
