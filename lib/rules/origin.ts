import { canonical } from "../text/canonical";
import { eachOnce } from "../text/each-once";
import { usesOf } from "./asked";
import type { Criterion, Parameter } from "./criterion";
import { testAt } from "./examined";
import { ownMeasuresOf, provinceOf, type Screening, thresholdsOf } from "./reading";
import type { RuleSet } from "./rule-set";
import { parametersOf, parametersOfMeasure } from "./soundness";

/** Where a province's own number or table stands. */
export type Origin = Pick<Parameter, "clause" | "source" | "copy" | "confidence">;

const originOf = ({ clause, source, copy, confidence }: Parameter): Origin => ({
  clause,
  source,
  ...(copy && { copy }),
  confidence,
});

/** The texts of the province of a round that a criterion goes by: its own numbers, and tables of its own, each once. */
export function originsIn(criterion: Criterion, ruleSet: RuleSet, screening: Screening): Origin[] {
  const province = provinceOf(ruleSet, screening);
  if (!province) return [];
  const test = testAt(criterion, screening);
  const thresholds = thresholdsOf(ruleSet, screening);
  const ownNumbers = new Set(province.parameters.map(({ id }) => id));
  const measures = ownMeasuresOf(ruleSet, screening);
  const ownTables = usesOf(test).flatMap(({ fact }) => measures.get(fact) ?? []);
  const parameters = [
    ...parametersOf(test).filter((id) => ownNumbers.has(id)),
    ...ownTables.flatMap(parametersOfMeasure),
  ];
  const isOther = ({ clause, source }: Origin) =>
    source !== criterion.source || canonical(clause) !== canonical(criterion.clause);
  const origins = parameters
    .flatMap((id) => thresholds.get(id)?.parameter ?? [])
    .map(originOf)
    .filter(isOther);
  return eachOnce(origins);
}
