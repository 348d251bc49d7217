import { type ClauseStatus, countedIn, gapOf } from "../programme/counted-clauses";
import type { Criterion } from "../rules/criterion";
import { excessText } from "../rules/excess-text";
import { type CriterionKind, type Explanation, kindOf, named } from "../rules/explain";
import type { Fact, FactCatalogue } from "../rules/fact";
import { factsById } from "../rules/parse-facts";
import { type RuleSet, type Tier, tiers } from "../rules/rule-set";
import { type NamedRows, namedRows } from "../rules/same-rows";
import type { Scored, ToldComparison } from "../rules/scored";
import { numberedLine, type SourceLine } from "../rules/source-line";
import { otherWaysIn } from "../rules/stand-ins";
import type { Comparison, CriterionVerdict, DisputeVerdict, Shortfall, Status, Verdict } from "../rules/verdict";
import type { Text } from "../text/text";
import { asksTitle, isGate } from "./conditions";
import { unmetFirst } from "./gap";
import { isHeld, levelOf, type TitleState } from "./held";
import { factNamedBy, type NamedFact } from "./named-fact";

export type { NamedFact } from "./named-fact";

export type LadderClause = {
  id: string;
  item: string;
  title: Text;
  demands: Text;
  status: Status;
  /** A condition, an indicator that only gives points, or a class: neither of the last two is ever failed. */
  kind: CriterionKind;
  /** Each with what it compares, where that is known. */
  comparisons: readonly (Comparison & Partial<ToldComparison>)[];
  /** Tables of points with what the firm's facts give. */
  scored: readonly Scored[];
  /** Where its clause stands, and what a province has of its own for it. */
  sources: readonly SourceLine[];
  shortfalls: readonly (Shortfall & { name: Text })[];
  missing: NamedFact[];
  findings: NamedFact[];
  /** Why nothing can be told: parts that exceed their wholes, with the charts to mend. */
  excesses: { text: Text; facts: NamedFact[] }[];
  /** Disputed texts whose readings do not come to the same. */
  disputes: readonly DisputeVerdict[];
  /** Rows of lists that are one thing and count once, or may be. */
  sameRows: readonly NamedRows[];
  /** Titles of clauses that are met and make this one dispensable. */
  replacedBy: Text[];
  /** Titles of the other ways to the same end: it need not be met where another one is. */
  others: Text[];
  /** Of one that is not known: the other ways that are not met, so that it is one more where this one is not, either. */
  unmetWays: readonly Pick<LadderClause, "title" | "comparisons" | "isGate">[];
  /** How it counts: several ways to one end count once. */
  standing: ClauseStatus;
  /** Another way to the same end is met or still open. */
  isOpenElsewhere: boolean;
  /** It asks what the firm is or has, not how much: nothing else is of use while it is not met. */
  isGate: boolean;
  /** It asks for a title of the level below, or its own. */
  asksTitle: boolean;
  /** It is not known whether it concerns the firm: none of its charts is told. */
  mayNotApply: boolean;
  advice: Text;
};

/** One tier: what its rules say; no rule set where none was found for the day. */
export type LadderStep = {
  tier: Tier;
  rules: { id: string; name: Text; document: Text; source: string } | null;
  /** Why there are no rules, where a reason is known. */
  reason: Text | null;
  status: Verdict["status"] | null;
  verdict: Verdict | null;
  /** The firm's own title of this tier. */
  held: TitleState | null;
  /** The tier is not for this firm to apply for: it holds the title, the other one of the level, or a higher one. */
  isBehind: boolean;
  clauses: LadderClause[];
  /** Clauses by how they count. */
  counts: Record<ClauseStatus, number>;
  /** Where it is not met, what to do first, or what stands in the way: a gate before all others, else the nearest unmet clause. */
  first: LadderClause | null;
  /** Where it cannot be said yet, what is missing for it. */
  missing: NamedFact[];
};

/** Whether a clause is not met only since the firm is too large for it, by its staff or its accounts. */
export const isTooLarge = ({ status, comparisons }: Pick<LadderClause, "status" | "comparisons">): boolean => {
  const unmet = comparisons.filter((comparison) => comparison.status === "unmet");
  return (
    status === "unmet" &&
    unmet.length > 0 &&
    unmet.every(
      ({ is, unit }) => (is === "at-most" || is === "less-than") && (unit === "people" || unit === "wan-yuan"),
    )
  );
};

/** What is said of each criterion of a verdict beside it. */
type Explain = (verdict: Verdict, rules: RuleSet) => ReadonlyMap<string, Explanation>;

/** What a ladder says beside verdicts and rules. */
type Reader = { facts: ReadonlyMap<string, Fact>; held: ReadonlyMap<Tier, TitleState>; explain: Explain };

/** Every clause of a verdict with what it says of the firm, in the rules' order. */
function clausesOf(verdict: Verdict, rules: RuleSet, { facts, explain }: Reader): LadderClause[] {
  const factNamed = factNamedBy(facts);
  const explanations = explain(verdict, rules);
  const ways = otherWaysIn(rules.requires);
  const criteria = new Map(rules.criteria.map((criterion) => [criterion.id, criterion]));
  const verdicts = new Map(verdict.criteria.map((each) => [each.criterion, each]));
  const standings = countedIn(rules.requires, {
    statusOf: (id) => verdicts.get(id)?.status ?? "not-applicable",
    gapOf: (id) => gapOf(verdicts.get(id)?.comparisons ?? []),
  });
  const units = new Map(rules.parameters.map(({ id, unit }) => [id, unit]));
  // Whatever holds in every industry tells nothing of this firm's while nobody knows which that is.
  const counted = ({ mayNotApply, status, criterion }: CriterionVerdict) =>
    mayNotApply && status === "met" ? undefined : standings.get(criterion)?.status;
  const isGateOf = (criterion: Criterion) => isGate(criterion, (parameter) => units.get(parameter) ?? "");
  const unmetWay = (id: string): LadderClause["unmetWays"] => {
    const [clause, criterion] = [verdicts.get(id), criteria.get(id)];
    if (clause?.status !== "unmet" || !criterion) return [];
    const comparisons = named(clause.comparisons, explanations.get(id)?.comparisons ?? []);
    return [{ title: criterion.title, comparisons, isGate: isGateOf(criterion) }];
  };
  return verdict.criteria.flatMap((clause) => {
    const criterion = criteria.get(clause.criterion);
    if (!criterion) return [];
    const { id, item, title, demands, advice } = criterion;
    const told = explanations.get(id);
    const standing = counted(clause) ?? "reference";
    return {
      kind: kindOf(criterion, rules, verdict),
      ...{ id, item, title, demands, advice },
      status: clause.status,
      standing,
      mayNotApply: clause.mayNotApply === true,
      isOpenElsewhere: standings.get(id)?.isOpenElsewhere ?? false,
      asksTitle: asksTitle(criterion),
      isGate: isGateOf(criterion),
      comparisons: clause.mayNotApply ? [] : named(clause.comparisons, told?.comparisons ?? []),
      scored: clause.mayNotApply ? [] : (told?.scored ?? []),
      sources: told?.sources ?? [numberedLine(clause, rules)],
      shortfalls: clause.shortfalls.map((shortfall) => ({ ...shortfall, name: factNamed(shortfall.fact).name })),
      missing: clause.missing.map(factNamed),
      findings: clause.findings.map(factNamed),
      excesses: (clause.excesses ?? []).map((each) => ({
        text: excessText(each, facts),
        facts: [each.part, each.whole].map(factNamed),
      })),
      disputes: clause.mayNotApply ? [] : (clause.disputes ?? []),
      sameRows: clause.mayNotApply ? [] : namedRows(clause.sameRows, facts),
      replacedBy: clause.replacedBy.flatMap((other) => criteria.get(other)?.title ?? []),
      others: (ways.get(id) ?? []).flatMap((other) => criteria.get(other)?.title ?? []),
      unmetWays: standing === "unknown" ? (ways.get(id) ?? []).flatMap(unmetWay) : [],
    };
  });
}

function stepOf(verdict: Verdict, rules: RuleSet, reader: Reader): LadderStep {
  const clauses = clausesOf(verdict, rules, reader);
  const counts = { ...noCounts };
  for (const { standing } of clauses) counts[standing] += 1;
  const { id, name, document, source } = rules;
  return {
    ...holdingOf(verdict.tier, reader.held),
    tier: verdict.tier,
    rules: { id, name, document, source },
    reason: null,
    status: verdict.status,
    verdict,
    clauses,
    counts,
    first: verdict.status === "unmet" ? (unmetFirst(clauses)[0] ?? null) : null,
    missing: verdict.status === "unknown" ? verdict.missing.map(factNamedBy(reader.facts)) : [],
  };
}

const noCounts: Readonly<Record<ClauseStatus, number>> = {
  met: 0,
  unmet: 0,
  unknown: 0,
  person: 0,
  "not-applicable": 0,
  alternative: 0,
  reference: 0,
};

/** The titles of the first level are both held with either; a title above a tier leaves nothing to apply for in it. */
function holdingOf(tier: Tier, held: ReadonlyMap<Tier, TitleState>): Pick<LadderStep, "held" | "isBehind"> {
  const highest = Math.max(0, ...[...held].flatMap(([other, title]) => (isHeld(title) ? levelOf[other] : [])));
  return { held: held.get(tier) ?? null, isBehind: tier !== "sme" && levelOf[tier] <= highest };
}

/** Every tier from the lowest to the highest, with every clause of the rule set that it was screened by. */
export function ladderOf(
  verdicts: readonly Verdict[],
  findRuleSet: (id: string) => RuleSet | undefined,
  catalogue: FactCatalogue,
  reasonOf: (tier: Tier) => Text | null,
  held: ReadonlyMap<Tier, TitleState> = new Map(),
  explain: Explain = () => new Map(),
): LadderStep[] {
  const facts = factsById(catalogue);
  return tiers.map((tier) => {
    const verdict = verdicts.find((each) => each.tier === tier);
    const rules = verdict && findRuleSet(verdict.ruleSet);
    return verdict && rules
      ? stepOf(verdict, rules, { facts, held, explain })
      : {
          ...holdingOf(tier, held),
          tier,
          rules: null,
          reason: reasonOf(tier),
          status: null,
          verdict: null,
          clauses: [],
          counts: { ...noCounts },
          first: null,
          missing: [],
        };
  });
}
