import { type CompareTest, comparisonOf, shortfallOf } from "./comparison";
import type { Criterion, Test } from "./criterion";
import { isExamined, testAt } from "./examined";
import { type CodeIn, formulaCode } from "./expression";
import type { FirmFacts } from "./fact";
import { judge } from "./judge";
import { type Judgement, selects } from "./judgement";
import { allExcesses, joined, none } from "./range";
import { criteriaOf, type Reading, readingOf, type Screening } from "./reading";
import { type Formula, membersOf, type RuleSet } from "./rule-set";
import { standInsFor } from "./stand-ins";
import { appliedTruth, codeOf, statuses, Truth, wholeTruth } from "./truth";
import type { CriterionVerdict, DisputeVerdict, Verdict } from "./verdict";

/**
 * What a rule set says of a firm on an occasion. Exact: values are fractions until they are shown. Total: facts that
 * are absent or unreadable are missing, and only what could change an answer makes it unknown.
 */
export const screen = (ruleSet: RuleSet, facts: FirmFacts, screening: Screening): Verdict =>
  examine(ruleSet, facts, screening).verdict;

/** A comparison of a criterion with what it came to. */
export type Compared = { judged: Judgement; test: CompareTest };

/** A verdict with what every one of its comparisons compares, by criterion and in its order. */
export type Examination = { verdict: Verdict; reading: Reading; compared: ReadonlyMap<string, readonly Compared[]> };

/** A verdict together with what it was made of. */
export function examine(ruleSet: RuleSet, facts: FirmFacts, screening: Screening): Examination {
  const reading = readingOf(ruleSet, facts, screening);
  const compared = new Map<string, readonly Compared[]>();
  const keep = (criterion: string, found: readonly Compared[]) => compared.set(criterion, found);
  const answers = new Map(
    criteriaOf(ruleSet, screening).map((each) => [each.id, answered(each, reading, screening, keep)]),
  );
  return { verdict: verdictBy({ ruleSet, screening, reading, answers }), reading, compared };
}

type Answers = ReadonlyMap<string, CriterionVerdict>;
type Answered = { ruleSet: RuleSet; screening: Screening; reading: Reading; answers: Answers };

function verdictBy({ ruleSet, screening, reading, answers }: Answered): Verdict {
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

function answered(
  criterion: Criterion,
  reading: Reading,
  screening: Screening,
  keep: (criterion: string, found: readonly Compared[]) => void,
): CriterionVerdict {
  const { id, item, confidence, clause, source, copy, appliesWhen, waivedBy } = criterion;
  const verdict: CriterionVerdict = {
    criterion: id,
    item,
    replacedBy: [],
    confidence,
    clause,
    source,
    status: "not-applicable",
    comparisons: [],
    shortfalls: [],
    missing: [],
    findings: [],
  };
  if (copy !== undefined) verdict.copy = copy;
  if (confidence === "N") verdict.byNotice = true;
  if (waivedBy) verdict.waivedBy = waivedBy;
  const applies = appliesWhen ? judge(appliesWhen, reading) : null;
  if (!isExamined(criterion, screening) || applies?.truth === Truth.unmet) return verdict;
  const judged = judge(testAt(criterion, screening), reading);
  const truth = appliedTruth(judged.truth, applies?.truth ?? Truth.met);
  const comparisons = comparisonsIn(judged);
  keep(id, comparisons);
  verdict.status = statuses[truth];
  verdict.comparisons = comparisons.map(({ judged: each, test }) => comparisonOf(each, test, reading));
  if (truth === Truth.unmet)
    verdict.shortfalls = comparisons.flatMap(({ judged: each, test }) => shortfallOf(each, test, reading) ?? []);
  if (truth === Truth.unknown) {
    verdict.missing = [...joined([applies?.missing ?? none, judged.missing])];
    Object.assign(verdict, allExcesses(applies ? [applies, judged] : [judged]));
  }
  if (judged.sameRows) verdict.sameRows = judged.sameRows;
  if (isDisputed(judged.test)) Object.assign(verdict, disputesOf(judged));
  if (applies && applies.truth !== Truth.met) verdict.mayNotApply = true;
  if (truth !== Truth.met && truth !== Truth.unmet) verdict.findings = [...judged.findings];
  return verdict;
}

/** The disputed texts of a question whose readings do not come to the same; no property where there are none. */
function disputesOf(judged: Judgement): { disputes?: DisputeVerdict[] } {
  const disputes = disputesIn(judged);
  return disputes.length > 0 ? { disputes } : {};
}

const disputed = new WeakMap<Test, boolean>();

/** Whether a question holds a disputed text anywhere. */
function isDisputed(test: Test): boolean {
  const before = disputed.get(test);
  if (before !== undefined) return before;
  const parts = "all" in test ? test.all : "any" in test ? test.any : "not" in test ? [test.not] : [];
  const found = "disputed" in test || parts.some(isDisputed);
  disputed.set(test, found);
  return found;
}

function disputesIn({ test, parts }: Judgement): DisputeVerdict[] {
  if (!("disputed" in test)) return parts.flatMap(disputesIn);
  const { finding, interpretations } = test.disputed;
  const asked = parts.values();
  const read = interpretations.map(({ asks, ...said }) => ({
    ...said,
    status: statuses[asks ? (asked.next().value?.truth ?? Truth.unknown) : Truth.met],
  }));
  return new Set(read.map(({ status }) => status)).size > 1 ? [{ finding, interpretations: read }] : [];
}

/**
 * The comparisons of a question in order, without those of a branch that is not for this firm. One of which nobody knows
 * whether it is, tells its own where it fails by them.
 */
export function comparisonsIn(judged: Judgement): Compared[] {
  if ("compare" in judged.test) return judged.test.selects ? [] : [{ judged, test: judged.test }];
  if ("disputed" in judged.test) return eachOnce(judged.parts.flatMap(comparisonsIn));
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

const keys = new WeakMap<Test, string>();

function keyOfTest(test: Test): string {
  const key = keys.get(test) ?? JSON.stringify(test);
  keys.set(test, key);
  return key;
}

/** Readings of one text may rest on the same comparison. */
const eachOnce = (comparisons: { judged: Judgement; test: CompareTest }[]) => [
  ...new Map(comparisons.map((each) => [keyOfTest(each.test), each])).values(),
];

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
