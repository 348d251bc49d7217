import type { Answer } from "../instrument/answers";
import type { Contradiction } from "../instrument/edition";
import type { CrossCheck, CrossFinding } from "../rules/cross-check";
import { crossFindings, yearsGiven } from "../rules/cross-findings";
import { type DayOrder, type Disorder, disordersIn } from "../rules/day-order";
import type { FactKey, FactValue } from "../rules/fact";
import { keyOf } from "../rules/keys";
import { excessIn, type PartOf } from "../rules/part-of";
import type { Text } from "../text/text";

/** The contradictions among numbers that answer questions: of each, the smaller number exceeds the sum of the others. */
export const contradictionsAmong = (
  contradictions: readonly Contradiction[],
  amountOf: (question: string) => Answer | null | undefined,
): Contradiction[] =>
  contradictions.filter(({ smaller, larger }) => {
    const part = amountOf(smaller);
    if (typeof part !== "number") return false;
    let whole = 0;
    for (const question of larger) {
      const amount = amountOf(question);
      if (typeof amount !== "number") return false;
      whole += amount;
    }
    return part > whole;
  });

/**
 * Facts of one year of which the smaller cannot exceed the larger, being a part of it, or hardly ever does; not compared
 * where `unless` is given for that year.
 */
export type FactCheck = {
  id: string;
  isPart: boolean;
  smaller: string;
  larger: string;
  unless?: string;
  text: Text;
};

/**
 * Facts of a year that do not go together, the smaller one first, days of a row that are the wrong way round, or what
 * a cross-check found; what is not impossible is worth a second look.
 */
export type Clash = { id: string; isImpossible: boolean; keys: readonly [FactKey, ...FactKey[]] } & (
  | { check: FactCheck; year: number }
  | { disorder: Disorder }
  | { finding: CrossFinding }
);

/** Which of the facts of a clash is likeliest to be wrong: the one that most others clash with; all of them where none stands out. */
export function likeliestIn({ keys }: Clash, clashes: readonly Clash[]): readonly FactKey[] {
  const counts = keys.map((key) => clashes.filter((clash) => clash.keys.includes(key)).length);
  const most = Math.max(...counts);
  const odd = keys.filter((_, place) => counts[place] === most);
  return odd.length === 1 ? odd : keys;
}

type Comparisons = {
  checks: readonly FactCheck[];
  dayOrders: readonly DayOrder[];
  crossChecks: readonly CrossCheck[];
};

/** What a check compares, as a part and its whole. */
const pairOf = ({ smaller, larger, unless }: FactCheck): PartOf => ({
  part: smaller,
  whole: larger,
  ...(unless !== undefined && { unless }),
});

/**
 * What does not go together, exactly: facts, in the years that any was given for, days, and what cross-checks find.
 * @param today the day on which it is asked, YYYY-MM-DD
 */
export function clashesIn(
  { checks, dayOrders, crossChecks }: Comparisons,
  values: ReadonlyMap<FactKey, FactValue>,
  today: string,
): Clash[] {
  const years = yearsGiven(values);
  const excesses = checks.flatMap((check) =>
    (years.get(check.smaller) ?? []).flatMap((year): Clash[] => {
      const excess = excessIn(pairOf(check), year, (key) => values.get(key));
      const keys = [keyOf(check.smaller, year), keyOf(check.larger, year)] as const;
      return excess ? [{ check, year, keys, id: `${check.id} ${year}`, isImpossible: check.isPart }] : [];
    }),
  );
  const disorders = disordersIn(dayOrders, values).map(
    (disorder): Clash => ({
      disorder,
      id: `${disorder.order.id} ${disorder.row}`,
      isImpossible: true,
      keys: [disorder.order.list],
    }),
  );
  const found = crossFindings(crossChecks, values, years, today).map(
    (finding): Clash => ({
      finding,
      id: [finding.check.id, finding.year ?? finding.rows.join("-")].filter((part) => part !== "").join(" "),
      isImpossible: finding.check.isHard,
      keys: finding.keys,
    }),
  );
  return [...excesses, ...disorders, ...found];
}
