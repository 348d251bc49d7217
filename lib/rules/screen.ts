import { type CompareTest, comparisonOf, shortfallOf, statusOfTruth } from "./comparison";
import type { Criterion } from "./criterion";
import { isExamined, testAt } from "./examined";
import type { FirmFacts } from "./fact";
import { type Judgement, judge, selects } from "./judge";
import { allExcesses, joined, none } from "./range";
import { type Reading, readingOf, type Screening } from "./reading";
import { criteriaIn, type Formula, membersOf, type RuleSet } from "./rule-set";
import { appliedTruth, combinedTruth, Truth } from "./truth";
import type { CriterionVerdict, Verdict } from "./verdict";

/** A clause's answer; `null` where it is not applicable. */
type Answer = { verdict: CriterionVerdict; truth: Truth | null };

/**
 * What a rule set says of a firm on an occasion. Exact: values are fractions until they are shown. Total: facts that
 * are absent or unreadable are missing, and only what could change an answer makes it unknown.
 */
export function screen(ruleSet: RuleSet, facts: FirmFacts, screening: Screening): Verdict {
  const reading = readingOf(ruleSet, facts, screening);
  const answers = new Map(ruleSet.criteria.map((each) => [each.id, answered(each, reading, screening)]));
  const truth = heldBy(ruleSet.requires, answers) ?? Truth.met;
  const open = openIn(ruleSet.requires, answers);
  replace(ruleSet.requires, answers, none);
  const criteria = [...answers.values()].map(({ verdict }) => verdict);
  const still = criteria.filter(({ criterion }) => open.has(criterion));
  return {
    ruleSet: ruleSet.id,
    tier: ruleSet.tier,
    action: screening.action,
    openedOn: screening.openedOn,
    appliedOn: reading.appliedOn,
    lastYear: reading.lastYear,
    province: screening.province,
    status: statusOfTruth(truth),
    criteria,
    missing: [...joined(still.map(({ missing }) => missing))],
    ...allExcesses(still),
    findings: [...joined(still.map(({ findings }) => findings))],
  };
}

function answered(criterion: Criterion, reading: Reading, screening: Screening): Answer {
  const { id, item, confidence, clause, source, appliesWhen } = criterion;
  const common = { criterion: id, item, replacedBy: [], confidence, clause, source };
  const empty = { comparisons: [], shortfalls: [], missing: [], findings: [] };
  const applies = appliesWhen ? judge(appliesWhen, reading) : null;
  if (!isExamined(criterion, screening) || applies?.truth === Truth.unmet) {
    return { verdict: { ...common, status: "not-applicable", ...empty }, truth: null };
  }
  const judged = judge(testAt(criterion, screening), reading);
  const truth = appliedTruth(judged.truth, applies?.truth ?? Truth.met);
  const comparisons = comparisonsIn(judged);
  return {
    verdict: {
      ...common,
      status: statusOfTruth(truth),
      comparisons: comparisons.map(({ judged: each, test }) => comparisonOf(each, test, reading)),
      shortfalls:
        truth === Truth.unmet
          ? comparisons.flatMap(({ judged: each, test }) => shortfallOf(each, test, reading) ?? [])
          : [],
      missing: truth === Truth.unknown ? [...joined([applies?.missing ?? none, judged.missing])] : [],
      ...(truth === Truth.unknown && allExcesses(applies ? [applies, judged] : [judged])),
      ...(applies && applies.truth !== Truth.met && { mayNotApply: true as const }),
      findings: truth === Truth.met || truth === Truth.unmet ? [] : [...judged.findings],
    },
    truth,
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

type Answers = ReadonlyMap<string, Answer>;

/** How a formula stands, without the clauses that are not applicable; `null` where none is. */
function heldBy(formula: Formula, answers: Answers): Truth | null {
  if (typeof formula === "string") return answers.get(formula)?.truth ?? null;
  const truths = membersOf(formula)
    .map((part) => heldBy(part, answers))
    .filter((truth) => truth !== null);
  if (truths.length === 0) return null;
  return combinedTruth("all" in formula ? "all" : "any", truths);
}

/** The clauses whose answer could still change something: not those of a route beside one that is met. */
function openIn(formula: Formula, answers: Answers): Set<string> {
  if (typeof formula === "string") return new Set([formula]);
  if ("any" in formula && heldBy(formula, answers) === Truth.met) return new Set();
  return new Set(membersOf(formula).flatMap((part) => [...openIn(part, answers)]));
}

/** Tells each clause that is not met which met clauses stand in for it. */
function replace(formula: Formula, answers: Answers, by: readonly string[]): void {
  if (typeof formula === "string") {
    const answer = answers.get(formula);
    if (answer && answer.truth !== Truth.met && answer.truth !== null) answer.verdict.replacedBy = [...by];
    return;
  }
  const parts = membersOf(formula);
  const met = "any" in formula ? parts.filter((part) => heldBy(part, answers) === Truth.met) : [];
  const standIn = met.flatMap(criteriaIn).filter((id) => answers.get(id)?.truth === Truth.met);
  for (const part of parts) replace(part, answers, standIn.length > 0 && !met.includes(part) ? standIn : by);
}
