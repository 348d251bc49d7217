import type { Text } from "../instrument/text";
import { provinceOf } from "./reading";
import type { RuleSet } from "./rule-set";
import type { CriterionVerdict, Figure, Verdict } from "./verdict";

/** Where a number of law comes from, told where that is not the clause that uses it: a province's own number. */
type Origin = { clause?: Text; source?: string; confidence?: string };
export type CriterionInWords = Omit<CriterionVerdict, "figures"> & { title: Text; figures: (Figure & Origin)[] };
export type VerdictInWords = Omit<Verdict, "criteria"> & { document: Text; reason: Text; criteria: CriterionInWords[] };

/** A verdict that is read without the rule set beside it: which document, why that version, what each clause is. */
export function inWords(ruleSet: RuleSet, reason: Text, verdict: Verdict): VerdictInWords {
  const { ruleSet: id, criteria, ...rest } = verdict;
  const titles = new Map(ruleSet.criteria.map((criterion) => [criterion.id, criterion.title]));
  const own = new Map(provinceOf(ruleSet, verdict)?.parameters.map((parameter) => [parameter.id, parameter]));
  const originOf = (parameter: string): Origin => {
    const found = own.get(parameter);
    return found ? { clause: found.clause, source: found.source, confidence: found.confidence } : {};
  };
  return {
    ruleSet: id,
    document: ruleSet.document,
    reason,
    ...rest,
    criteria: criteria.map(({ criterion, figures, ...said }) => ({
      criterion,
      title: titles.get(criterion) ?? { zh: criterion, en: criterion },
      ...said,
      figures: figures.map((figure) => ({ ...figure, ...originOf(figure.parameter) })),
    })),
  };
}
