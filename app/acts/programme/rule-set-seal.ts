import { sha256 } from "#db/service/seals";
import type { RuleSet } from "#lib/rules/rule-set";
import { meaningOf } from "#lib/text/meaning";

/** SHA-256 of what a rule set means, in hexadecimal, as in questionnaires/seals.json. */
export const sealOfRuleSet = (ruleSet: RuleSet): string => sha256(meaningOf(ruleSet));
