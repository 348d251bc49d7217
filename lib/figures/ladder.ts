import type { Text } from "../instrument/text";
import { alternativesIn } from "../programme/replaced";
import type { Confidence } from "../rules/criterion";
import { excessText } from "../rules/excess-text";
import type { Fact, FactCatalogue, FactKey } from "../rules/fact";
import { partsOf } from "../rules/keys";
import { type RuleSet, type Tier, tiers } from "../rules/rule-set";
import type { CriterionVerdict, Figure, Shortfall, Status, Verdict } from "../rules/verdict";

/** A fact as a reader knows it. */
export type NamedFact = { key: FactKey; name: Text; year: number | null };

export type LadderClause = {
  id: string;
  item: string;
  title: Text;
  demands: Text;
  status: Status;
  figures: readonly Figure[];
  shortfalls: readonly (Shortfall & { name: Text })[];
  missing: NamedFact[];
  findings: NamedFact[];
  /** Why no share can be told: parts that exceed their wholes, with the figures to mend. */
  excesses: { text: Text; facts: NamedFact[] }[];
  /** Titles of clauses that are met and make this one dispensable. */
  replacedBy: Text[];
  /** One of several ways: it need not be met where another one is. */
  isAlternative: boolean;
  clause: Text;
  source: string;
  confidence: Confidence;
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
  clauses: LadderClause[];
  /** Clauses by status; one that another stands in for counts as replaced, whatever it is itself. */
  counts: Record<Status | "replaced", number>;
  /** Where it is not met, the nearest unmet clause: what to do first. */
  first: LadderClause | null;
  /** Where it cannot be said yet, what is missing for it. */
  missing: NamedFact[];
};

/** How far outside its thresholds a clause is, as a share of them; without figures it is farthest. */
function gapOf({ figures }: LadderClause): number {
  const gaps = figures.flatMap(({ distance, threshold, status }) =>
    status === "unmet" && distance !== null && threshold !== 0 ? [Math.abs(distance / threshold)] : [],
  );
  return gaps.length > 0 ? Math.max(...gaps) : Number.POSITIVE_INFINITY;
}

/** Of what is unmet and nothing stands in for, what is nearest; what has to hold goes before what is one way of several. */
function nearest(clauses: readonly LadderClause[]): LadderClause | null {
  const open = clauses.filter(({ status, replacedBy }) => status === "unmet" && replacedBy.length === 0);
  const order = (clause: LadderClause) => [clause.isAlternative ? 1 : 0, gapOf(clause)] as const;
  return (
    open.toSorted((one, other) => {
      const [[mine, near], [theirs, far]] = [order(one), order(other)];
      return mine - theirs || (near === far ? 0 : near - far);
    })[0] ?? null
  );
}

function stepOf(verdict: Verdict, rules: RuleSet, factsById: ReadonlyMap<string, Fact>): LadderStep {
  const named = (key: FactKey): NamedFact => {
    const { fact, year } = partsOf(key);
    return { key, name: factsById.get(fact)?.text ?? { zh: key, en: key }, year };
  };
  const alternatives = alternativesIn(rules.requires);
  const criteria = new Map(rules.criteria.map((criterion) => [criterion.id, criterion]));
  const clauseOf = (said: CriterionVerdict): LadderClause[] => {
    const criterion = criteria.get(said.criterion);
    if (!criterion) return [];
    const { id, item, title, demands, advice } = criterion;
    return [
      {
        ...{ id, item, title, demands, advice },
        status: said.status,
        figures: said.figures,
        shortfalls: said.shortfalls.map((shortfall) => ({ ...shortfall, name: named(shortfall.fact).name })),
        missing: said.missing.map(named),
        findings: said.findings.map(named),
        excesses: (said.excesses ?? []).map((each) => ({
          text: excessText(each, factsById),
          facts: [each.part, each.whole].map(named),
        })),
        replacedBy: said.replacedBy.flatMap((other) => criteria.get(other)?.title ?? []),
        isAlternative: alternatives.has(id),
        clause: said.clause,
        source: said.source,
        confidence: said.confidence,
      },
    ];
  };
  const clauses = verdict.criteria.flatMap(clauseOf);
  const counts = { met: 0, unmet: 0, unknown: 0, person: 0, "not-applicable": 0, replaced: 0 };
  for (const { status, replacedBy } of clauses) counts[replacedBy.length > 0 ? "replaced" : status] += 1;
  const { id, name, document, source } = rules;
  return {
    tier: verdict.tier,
    rules: { id, name, document, source },
    reason: null,
    status: verdict.status,
    verdict,
    clauses,
    counts,
    first: verdict.status === "unmet" ? nearest(clauses) : null,
    missing: verdict.status === "unknown" ? verdict.missing.map(named) : [],
  };
}

/** Every tier from the lowest to the highest, with every clause of the rule set that it was screened by. */
export function ladderOf(
  verdicts: readonly Verdict[],
  findRuleSet: (id: string) => RuleSet | undefined,
  catalogue: FactCatalogue,
  reasonOf: (tier: Tier) => Text | null,
): LadderStep[] {
  const factsById = new Map(catalogue.sections.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact] as const)));
  return tiers.map((tier) => {
    const verdict = verdicts.find((each) => each.tier === tier);
    const rules = verdict && findRuleSet(verdict.ruleSet);
    return verdict && rules
      ? stepOf(verdict, rules, factsById)
      : {
          tier,
          rules: null,
          reason: reasonOf(tier),
          status: null,
          verdict: null,
          clauses: [],
          counts: { met: 0, unmet: 0, unknown: 0, person: 0, "not-applicable": 0, replaced: 0 },
          first: null,
          missing: [],
        };
  });
}
