import { factsOf, usesOf } from "../rules/asked";
import type { Criterion } from "../rules/criterion";
import type { FactKey, FactValue, FirmFacts } from "../rules/fact";
import { factsFrom, only, overlaid, pairsOf, partsOf, valueAt } from "../rules/keys";
import type { Screening } from "../rules/reading";
import type { RuleSet } from "../rules/rule-set";
import { screen } from "../rules/screen";
import type { Verdict } from "../rules/verdict";

/** What is known of a firm, by who stands behind it. */
export type KnownValues = {
  /** What the firm said when it submitted. */
  claimed: FirmFacts;
  /** Facts, or facts of one year, with a file attached. */
  evidenced: ReadonlySet<string>;
  /** What persons of the bureau found. */
  verified: ReadonlyMap<FactKey, FactValue>;
};

/** What one rule set says of what the firm said, on what it proved, on what was found, and on what stands of these. */
export type FourVerdicts = { claimed: Verdict; evidenced: Verdict; verified: Verdict; decisive: Verdict };

export const valueKinds = ["claimed", "evidenced", "verified"] as const;
export type ValueKind = (typeof valueKinds)[number];

/** The values that a criterion looks at on an occasion, in the order in which it does. */
export const keysOf = (criterion: Criterion, ruleSet: RuleSet, screening: Screening): FactKey[] =>
  factsOf({ ...ruleSet, criteria: [criterion] }, screening).map(({ key }) => key);

/** What a person of the bureau establishes beside the clauses of a rule set: its provinces, and what divides by nothing. */
type Findings = Pick<RuleSet, "criteria"> & Partial<Pick<RuleSet, "provinces" | "findingsOfNothing">>;

/** Facts that only a person of the bureau can establish. */
export const findingsOf = ({ criteria, provinces = [], findingsOfNothing }: Findings): Set<string> =>
  new Set([
    ...[...criteria, ...provinces.flatMap(({ clauses }) => clauses ?? [])]
      .flatMap((each) => ("notExaminedAt" in each ? [each.test, each.testAtReview, each.appliesWhen] : [each.test]))
      .flatMap((test) => (test ? usesOf(test) : []))
      .flatMap(({ fact, as }) => (as === "finding" ? [fact] : [])),
    ...Object.values(findingsOfNothing ?? {}),
  ]);

/** What counts of a firm's own words: a finding is not the firm's to make, whatever it declared. */
export const withoutFindings = (facts: FirmFacts, ruleSet: Findings): FirmFacts => {
  const findings = findingsOf(ruleSet);
  return factsFrom(pairsOf(facts).filter(([key]) => !findings.has(partsOf(key).fact)));
};

/** What stands of a firm's values under a rule set: the verified one where there is one, else the firm's. */
export const decisiveOf = (
  { claimed, verified }: Pick<KnownValues, "claimed" | "verified">,
  ruleSet: Findings,
): FirmFacts => overlaid(withoutFindings(claimed, ruleSet), verified);

/** The verdicts on each kind of value. */
export function fourVerdicts(ruleSet: RuleSet, screening: Screening, known: KnownValues): FourVerdicts {
  const claimed = withoutFindings(known.claimed, ruleSet);
  const judge = (facts: FirmFacts) => screen(ruleSet, facts, screening);
  return {
    claimed: judge(claimed),
    evidenced: judge(only(claimed, known.evidenced)),
    verified: judge(factsFrom(known.verified)),
    decisive: judge(overlaid(claimed, known.verified)),
  };
}

/** One value as the firm gave it, as far as a file stands behind it, and as it was found; absent where not known. */
export type ThreeValues = { key: FactKey } & { [Kind in ValueKind]?: FactValue };

export function threeValues(key: FactKey, { claimed, evidenced, verified }: KnownValues): ThreeValues {
  const claim = valueAt(claimed, key);
  const proved = valueAt(only(claimed, evidenced), key);
  const verification = verified.get(key);
  return {
    key,
    ...(claim !== undefined && { claimed: claim }),
    ...(proved !== undefined && { evidenced: proved }),
    ...(verification !== undefined && { verified: verification }),
  };
}
