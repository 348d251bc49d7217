import { byLocale } from "../text/languages";
import type { Text } from "../text/text";
import { excessText } from "./excess-text";
import type { Fact } from "./fact";
import type { Notice } from "./notice";
import type { Excess } from "./part-of";
import { provinceOf } from "./reading";
import type { RuleSet } from "./rule-set";
import type { Comparison, CriterionVerdict, Verdict } from "./verdict";

/** Where a number of law comes from, told where that is not the clause that uses it: a province's own number. */
type Origin = { clause?: Text; source?: string; confidence?: string };
type Excesses = { excesses?: (Excess & { reason: Text })[] };
type CriterionInWords = Omit<CriterionVerdict, "comparisons" | "excesses"> &
  Excesses & { title: Text; figures: (Comparison & Origin)[] };
/** The notice by which bars were added, clauses waived, or a version chosen. */
type NoticeInWords = { document: string; source?: string };
type VerdictInWords = Omit<Verdict, "criteria" | "excesses"> &
  Excesses & { document: Text; notice?: NoticeInWords; reason: Text; criteria: CriterionInWords[] };

const noticeInWords = ({ document, source }: Notice): NoticeInWords => ({ document, ...(source && { source }) });

/** A verdict that is read without the rule set beside it: which document, why that version, what each clause is. */
export function inWords(
  ruleSet: RuleSet,
  reason: Text,
  verdict: Verdict,
  facts: ReadonlyMap<string, Fact>,
): VerdictInWords {
  const { ruleSet: id, criteria, excesses, ...rest } = verdict;
  const explained = (found: readonly Excess[] | undefined): Excesses =>
    found ? { excesses: found.map((each) => ({ ...each, reason: excessText(each, facts) })) } : {};
  const titles = new Map(ruleSet.criteria.map((criterion) => [criterion.id, criterion.title]));
  const provincial = new Map(provinceOf(ruleSet, verdict)?.parameters.map((parameter) => [parameter.id, parameter]));
  const originOf = (parameter: string): Origin => {
    const number = provincial.get(parameter);
    return number ? { clause: number.clause, source: number.source, confidence: number.confidence } : {};
  };
  return {
    ruleSet: id,
    document: ruleSet.document,
    ...(ruleSet.notice && { notice: noticeInWords(ruleSet.notice) }),
    reason,
    ...rest,
    ...explained(excesses),
    criteria: criteria.map(({ criterion, comparisons, excesses: own, ...said }) => ({
      criterion,
      title: titles.get(criterion) ?? byLocale(() => criterion),
      ...said,
      ...explained(own),
      figures: comparisons.map((comparison) => ({ ...comparison, ...originOf(comparison.parameter) })),
    })),
  };
}
