import { type CompareTest, comparisonOf, shortfallOf } from "./comparison";
import type { Criterion } from "./criterion";
import { isExamined, testAt } from "./examined";
import { type CodeIn, formulaCode } from "./expression";
import type { FirmFacts } from "./fact";
import { type Judgement, judge, selects } from "./judge";
import { allExcesses, joined, none } from "./range";
import { type Reading, readingOf, type Screening } from "./reading";
import { type Formula, membersOf, type RuleSet } from "./rule-set";
import { standInsFor } from "./stand-ins";
import { appliedTruth, codeOf, statuses, Truth, wholeTruth } from "./truth";
import type { CriterionVerdict, Verdict } from "./verdict";

/**
 * What a rule set says of a firm on an occasion. Exact: values are fractions until they are shown. Total: facts that
 * are absent or unreadable are missing, and only what could change an answer makes it unknown.
 */
export function screen(ruleSet: RuleSet, facts: FirmFacts, screening: Screening): Verdict {
  const reading = readingOf(ruleSet, facts, screening);
  const answers = new Map(ruleSet.criteria.map((each) => [each.id, answered(each, reading, screening)]));
  const codeIn: CodeIn = (id) => codeOf(answers.get(id)?.status ?? "not-applicable");
  const open = openIn(ruleSet.requires, codeIn);
  const standIns = standInsFor(ruleSet.requires, codeIn);
  const criteria = [...answers.values()].map((each) => ({
    ...each,
    replacedBy: [...(standIns.get(each.criterion) ?? none)],
  }));
  const still = criteria.filter(({ criterion }) => open.has(criterion));
  return {
    ruleSet: ruleSet.id,
    tier: ruleSet.tier,
    action: screening.action,
    openedOn: screening.openedOn,
    appliedOn: reading.appliedOn,
    lastYear: reading.lastYear,
    province: screening.province,
    status: statuses[wholeTruth(formulaCode(ruleSet.requires, codeIn))],
    criteria,
    missing: [...joined(still.map(({ missing }) => missing))],
    ...allExcesses(still),
    findings: [...joined(still.map(({ findings }) => findings))],
  };
}

function answered(criterion: Criterion, reading: Reading, screening: Screening): CriterionVerdict {
  const { id, item, confidence, clause, source, appliesWhen, waivedBy } = criterion;
  const common = {
    criterion: id,
    item,
    replacedBy: [],
    confidence,
    clause,
    source,
    ...(confidence === "N" && { byNotice: true as const }),
    ...(waivedBy && { waivedBy }),
  };
  const empty = { comparisons: [], shortfalls: [], missing: [], findings: [] };
  const applies = appliesWhen ? judge(appliesWhen, reading) : null;
  if (!isExamined(criterion, screening) || applies?.truth === Truth.unmet) {
    return { ...common, status: "not-applicable", ...empty };
  }
  const judged = judge(testAt(criterion, screening), reading);
  const truth = appliedTruth(judged.truth, applies?.truth ?? Truth.met);
  const comparisons = comparisonsIn(judged);
  return {
    ...common,
    status: statuses[truth],
    comparisons: comparisons.map(({ judged: each, test }) => comparisonOf(each, test, reading)),
    shortfalls:
      truth === Truth.unmet
        ? comparisons.flatMap(({ judged: each, test }) => shortfallOf(each, test, reading) ?? [])
        : [],
    missing: truth === Truth.unknown ? [...joined([applies?.missing ?? none, judged.missing])] : [],
    ...(truth === Truth.unknown && allExcesses(applies ? [applies, judged] : [judged])),
    ...(applies && applies.truth !== Truth.met && { mayNotApply: true as const }),
    findings: truth === Truth.met || truth === Truth.unmet ? [] : [...judged.findings],
  };
}

/**
 * The comparisons of a question in order, without those of a branch that is not for this firm. One of which nobody knows
 * whether it is, tells its own where it fails by them.
 */
function comparisonsIn(judged: Judgement): { judged: Judgement; test: CompareTest }[] {
  if ("compare" in judged.test) return judged.test.selects ? [] : [{ judged, test: judged.test }];
  const isForOthers =
    "all" in judged.test &&
    judged.parts.some(
      (part) =>
        selects(part) && part.truth !== Truth.met && (part.truth === Truth.unmet || judged.truth !== Truth.unmet),
    );
  if (isForOthers) return [];
  const branches = "any" in judged.test ? judged.parts.filter(isForFirm) : [];
  return (branches.length > 0 ? branches : judged.parts).flatMap(comparisonsIn);
}

/** A branch whose selecting questions all hold: where there is one, the others are not what the firm is measured by. */
function isForFirm({ test, parts }: Judgement): boolean {
  const selecting = "all" in test ? parts.filter(selects) : [];
  return selecting.length > 0 && selecting.length < parts.length && selecting.every(({ truth }) => truth === Truth.met);
}

/** The clauses whose answer could still change something: not those of a route beside one that is met. */
function openIn(formula: Formula, codeIn: CodeIn): Set<string> {
  if (typeof formula === "string") return new Set([formula]);
  if ("any" in formula && formulaCode(formula, codeIn) === Truth.met) return new Set();
  return new Set(membersOf(formula).flatMap((part) => [...openIn(part, codeIn)]));
}
