import { canonical } from "../text/canonical";
import type { Text } from "../text/text";
import { factsOf } from "./asked";
import type { Criterion, Parameter } from "./criterion";
import { criteriaOf, provinceOf } from "./reading";
import type { Occasion, RuleSet } from "./rule-set";
import { parametersOf, testsOf } from "./soundness";

/** A clause that two versions of a rule set do not say alike. */
export type ClauseChange = {
  kind: "added" | "removed" | "changed";
  title: Text;
  /** Its numbers of law that differ. */
  numbers: readonly { before: Parameter; after: Parameter }[];
};

/** How one version of a rule set differs from another on an occasion: in meaning, not in words. */
export type RuleSetChanges = {
  clauses: readonly ClauseChange[];
  /** Whether other clauses have to hold together, of those that both have. */
  formula: boolean;
  /** Whether the province computes something else. */
  measures: boolean;
  /** Ids of facts that the later version alone asks of a firm. */
  facts: readonly string[];
};

const meaningOf = ({ test, testAtReview, appliesWhen, notExaminedAt, waivedIn, rounds }: Criterion): string =>
  canonical({ test, testAtReview, appliesWhen, notExaminedAt, waivedIn, rounds });

const lawOf = (ruleSet: RuleSet, occasion: Occasion): Map<string, Parameter> =>
  new Map([...ruleSet.parameters, ...(provinceOf(ruleSet, occasion)?.parameters ?? [])].map((each) => [each.id, each]));

const askedBy = (ruleSet: RuleSet, occasion: Occasion): string[] =>
  factsOf(ruleSet, { ...occasion, appliedOn: occasion.openedOn })
    .filter(({ isFinding }) => !isFinding)
    .map(({ fact }) => fact);

export function changesBetween(before: RuleSet, after: RuleSet, occasion: Occasion): RuleSetChanges {
  const [lawBefore, lawAfter] = [lawOf(before, occasion), lawOf(after, occasion)];
  const earlier = new Map(criteriaOf(before, occasion).map((criterion) => [criterion.id, criterion]));
  const later = new Set(after.criteria.map(({ id }) => id));
  const numbersOf = (criterion: Criterion) =>
    [...new Set(testsOf(criterion).flatMap(parametersOf))].flatMap((id) => {
      const [one, other] = [lawBefore.get(id), lawAfter.get(id)];
      const isAlike = !one || !other || (one.value === other.value && one.unit === other.unit);
      return isAlike ? [] : [{ before: one, after: other }];
    });
  const clauses = criteriaOf(after, occasion).flatMap((criterion): ClauseChange[] => {
    const old = earlier.get(criterion.id);
    if (!old) return [{ kind: "added", title: criterion.title, numbers: [] }];
    const numbers = numbersOf(criterion);
    const isAlike = numbers.length === 0 && meaningOf(old) === meaningOf(criterion);
    return isAlike ? [] : [{ kind: "changed", title: criterion.title, numbers }];
  });
  const removed = before.criteria
    .filter(({ id }) => !later.has(id))
    .map(({ title }): ClauseChange => ({ kind: "removed", title, numbers: [] }));
  const [provinceBefore, provinceAfter] = [provinceOf(before, occasion), provinceOf(after, occasion)];
  const asked = new Set(askedBy(before, occasion));
  const isSameClauses = removed.length === 0 && clauses.every(({ kind }) => kind === "changed");
  return {
    clauses: [...clauses, ...removed],
    formula: isSameClauses && canonical(before.requires) !== canonical(after.requires),
    measures: canonical(provinceBefore?.measures ?? []) !== canonical(provinceAfter?.measures ?? []),
    facts: [...new Set(askedBy(after, occasion))].filter((fact) => !asked.has(fact)),
  };
}
