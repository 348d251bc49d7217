import type { Criterion } from "./criterion";
import { testAt } from "./examined";
import { measureText, type Names } from "./measure-text";
import { originsIn } from "./origin";
import { criteriaOf, type Screening } from "./reading";
import { criteriaIn, type RuleSet } from "./rule-set";
import { isIndicator, type Scored, scoredIn, type ToldComparison } from "./scored";
import type { Examination } from "./screen";
import { numberedLine, type SourceLine, sourceLine } from "./source-line";
import type { Comparison } from "./verdict";

/**
 * What a criterion is to the whole: a condition of it; an indicator that gives points of which only the total counts;
 * or a class that says what a firm is. Neither of the last two can be failed.
 */
export type CriterionKind = "condition" | "indicator" | "class";

/** What is said of a criterion beside its verdict. */
export type Explanation = {
  kind: CriterionKind;
  comparisons: ToldComparison[];
  /** The most points that it can give, and its tables; none where it gives no points. */
  most: number | null;
  scored: Scored[];
  /** Where its clause stands, and then what the province has of its own for it. */
  sources: SourceLine[];
};

/** What a criterion is to the whole of its rule set. */
export const kindOf = (
  criterion: Criterion,
  { requires }: RuleSet,
  screening: Pick<Screening, "action">,
): CriterionKind =>
  criteriaIn(requires).includes(criterion.id)
    ? "condition"
    : isIndicator(testAt(criterion, screening))
      ? "indicator"
      : "class";

/**
 * The comparisons of a verdict with what each compares, where the explanation is of the same ones: a verdict that was
 * frozen before keeps its values.
 */
export function named(
  comparisons: readonly Comparison[],
  told: readonly ToldComparison[],
): (Comparison & Partial<ToldComparison>)[] {
  const isSame =
    comparisons.length === told.length &&
    comparisons.every(({ parameter, is }, place) => parameter === told[place]?.parameter && is === told[place]?.is);
  return comparisons.map((comparison, place) => {
    const found = isSame ? told[place] : undefined;
    return found ? { ...comparison, measure: found.measure } : comparison;
  });
}

/** What is the same of a criterion for every firm. */
type Standing = Pick<Explanation, "kind" | "sources">;

const standings = new WeakMap<RuleSet, Map<string, ReadonlyMap<string, Standing>>>();

/** What a criterion is and where it stands, by its id; worked out once for an occasion. */
function standingsOf(ruleSet: RuleSet, screening: Screening): ReadonlyMap<string, Standing> {
  const occasions = standings.get(ruleSet) ?? new Map<string, ReadonlyMap<string, Standing>>();
  standings.set(ruleSet, occasions);
  const occasion = [screening.action, screening.openedOn, screening.province].join(" ");
  const found =
    occasions.get(occasion) ??
    new Map(
      criteriaOf(ruleSet, screening).map((criterion) => [
        criterion.id,
        standingByClause(criterion, ruleSet, screening),
      ]),
    );
  occasions.set(occasion, found);
  return found;
}

const standingByClause = (criterion: Criterion, ruleSet: RuleSet, screening: Screening): Standing => ({
  kind: kindOf(criterion, ruleSet, screening),
  sources: [numberedLine(criterion, ruleSet), ...originsIn(criterion, ruleSet, screening).map(sourceLine)],
});

/** What is said of every criterion beside its verdict, by its id. */
export function explain(
  ruleSet: RuleSet,
  { verdict, reading, compared }: Examination,
  screening: Screening,
  names: Names,
): Map<string, Explanation> {
  const explaining = { reading, names };
  const said = standingsOf(ruleSet, screening);
  return new Map(
    criteriaOf(ruleSet, screening).map((criterion, index) => {
      const { id } = criterion;
      const found = compared.get(id);
      const comparisons = (verdict.criteria[index]?.comparisons ?? []).flatMap((comparison, place) => {
        const of = found?.[place]?.test.compare;
        return of ? { ...comparison, measure: measureText(of, reading.lastYear, names) } : [];
      });
      const points = found ? scoredIn(testAt(criterion, screening), explaining) : { most: null, scored: [] };
      return [id, { kind: "condition", sources: [], ...said.get(id), comparisons, ...points }];
    }),
  );
}
