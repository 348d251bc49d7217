import { factsOf } from "../rules/asked";
import type { Fact, FactKey, FirmFacts } from "../rules/fact";
import { cellOf, only, partsOf } from "../rules/keys";
import type { Screening } from "../rules/reading";
import { criteriaIn, type Formula, type RuleSet } from "../rules/rule-set";
import { screen } from "../rules/screen";
import type { CriterionVerdict, Verdict } from "../rules/verdict";
import { type ClauseStatus, countedIn, gapOf } from "./counted-clauses";

/** What is known of facts besides what rules say of them. */
export type FactLore = {
  facts: ReadonlyMap<string, Fact>;
  /** Facts that a firm cannot give before it applies. */
  late: ReadonlySet<string>;
};

/** How every clause counts; what holds whatever the firm is, while nobody knows what it is, says nothing. */
export function standingsOf(requires: Formula, { criteria }: Pick<Verdict, "criteria">): Map<string, ClauseStatus> {
  const verdicts = new Map(criteria.map((each) => [each.criterion, each]));
  const counts = countedIn(requires, {
    statusOf: (id) => verdicts.get(id)?.status ?? "not-applicable",
    gapOf: (id) => gapOf(verdicts.get(id)?.comparisons ?? []),
  });
  return new Map(
    criteria.map(({ criterion, mayNotApply, status }) => [
      criterion,
      mayNotApply && status === "met" ? "reference" : (counts.get(criterion)?.status ?? "reference"),
    ]),
  );
}

/** Of the clauses that count and are not a person's: how many the facts decide, and how many there are. */
export function decidedOf(requires: Formula, verdict: Pick<Verdict, "criteria">): { decided: number; of: number } {
  const standings = [...standingsOf(requires, verdict).values()];
  const decided = standings.filter((each) => each === "met" || each === "unmet").length;
  return { decided, of: decided + standings.filter((each) => each === "unknown").length };
}

type Choice = {
  /** Facts that can be chosen, the likeliest first. */
  candidates: readonly string[];
  /** Facts of which all are needed to settle something, in view of those that are chosen. */
  together: (chosen: ReadonlySet<string>) => readonly (readonly string[])[];
  /** What so many facts are worth. */
  worthOf: (chosen: ReadonlySet<string>) => number;
  atMost: number;
};

/** Step by step what is worth most for each fact that it takes; at a tie the fewest, then in the order of the candidates. */
function chosenFrom({ candidates, together, worthOf, atMost }: Choice): string[] {
  let chosen: readonly string[] = [];
  for (;;) {
    const before = new Set(chosen);
    const worth = worthOf(before);
    const bundles = [...candidates.map((fact) => [fact]), ...together(before).flatMap(withPairs)];
    const [best] = bundles
      .filter((bundle) => bundle.every((fact) => candidates.includes(fact)))
      .map((bundle) => bundle.filter((fact) => !before.has(fact)))
      .filter(({ length }) => length > 0 && length <= atMost - chosen.length)
      .map((bundle) => ({ bundle, gain: (worthOf(new Set([...chosen, ...bundle])) - worth) / bundle.length }))
      .sort((one, other) => other.gain - one.gain || one.bundle.length - other.bundle.length);
    if (!best || best.gain <= 0) return [...chosen];
    chosen = [...chosen, ...best.bundle];
  }
}

/** Of several facts that may all be needed, two may do. */
const withPairs = (facts: readonly string[]): (readonly string[])[] => [
  facts,
  ...facts.flatMap((one, place) => facts.slice(place + 1).map((other) => [one, other])),
];

/** The fact of a key, of a list also where the key is that of a field in a row. */
const factOf = (key: FactKey): string => cellOf(key)?.list ?? partsOf(key).fact;

/** Facts whose absence keeps a clause open. */
const lackingFor = ({ missing }: Pick<CriterionVerdict, "missing">): string[] => [...new Set(missing.map(factOf))];

/** What tells a distance comes before what is only so or not; a list is the longest to fill in. */
const handiest: readonly Fact["kind"][] = ["number", "date", "choice", "yes-no", "list", "text", "finding"];

/**
 * What the clauses of a rule set say of some of a firm's facts, each worked out once for those that it asks: most of
 * what is tried differs in what other clauses ask.
 */
function clauseByClause(ruleSet: RuleSet, screening: Screening, facts: FirmFacts) {
  const clauses = ruleSet.criteria.map((criterion) => {
    const alone = { ...ruleSet, criteria: [criterion], requires: criterion.id };
    const asked = [...new Set(factsOf(alone, screening).map(({ fact }) => fact))];
    const before = new Map<string, readonly CriterionVerdict[]>();
    return (chosen: ReadonlySet<string>) => {
      const own = asked.filter((fact) => chosen.has(fact));
      const name = own.join();
      const found = before.get(name) ?? screen(alone, only(facts, new Set(own)), screening).criteria;
      before.set(name, found);
      return found;
    };
  });
  return (chosen: ReadonlySet<string>) => ({ criteria: clauses.flatMap((clause) => [...clause(chosen)]) });
}

/** A clause that does not count, such as an indicator, still tells something. */
const worthOfAside = 0.25;

/**
 * The facts with which an ordinary firm has most clauses of a rule set decided, each with all its years.
 * @param ordinary all facts of such a firm, by which that is reckoned
 */
export function firstFacts(
  ruleSet: RuleSet,
  screening: Screening,
  ordinary: FirmFacts,
  { facts, late }: FactLore,
  atMost: number,
): string[] {
  const asked = [...new Set(factsOf(ruleSet, screening).flatMap(({ fact, isFinding }) => (isFinding ? [] : [fact])))];
  const rank = (fact: string) => handiest.indexOf(facts.get(fact)?.kind ?? "finding");
  const candidates = asked.filter((fact) => !late.has(fact)).toSorted((one, other) => rank(one) - rank(other));
  const verdictOf = clauseByClause(ruleSet, screening, ordinary);
  return chosenFrom({
    candidates,
    atMost,
    together: (chosen) => verdictOf(chosen).criteria.map(lackingFor),
    worthOf: (chosen) => {
      const verdict = verdictOf(chosen);
      const aside = verdict.criteria.filter(
        ({ status, mayNotApply }) => (status === "met" || status === "unmet") && !mayNotApply,
      );
      return decidedOf(ruleSet.requires, verdict).decided + worthOfAside * aside.length;
    },
  });
}

/** What a formula asks for at its top: clauses, and ends to which several ways lead, with the clauses of all of them. */
const endsOf = (formula: Formula): string[][] =>
  typeof formula !== "string" && "all" in formula ? formula.all.flatMap(endsOf) : [criteriaIn(formula)];

/** A fact that would settle something, with what of it is missing, and the clauses that are open for it, too. */
export type Settling = { fact: string; missing: FactKey[]; clauses: string[] };

/** What nearly every firm says yes to tells least. */
const isForegone = (fact: string, { facts }: FactLore): boolean => facts.get(fact)?.kind === "yes-no";

/**
 * The missing facts that settle most of what is still open in a verdict and that the firm can give now, and how many
 * ends they settle together whatever they say, once no field of a list is left out that counts. What is not foregone
 * comes first.
 */
export function settlingFacts(
  requires: Formula,
  verdict: Verdict,
  lore: FactLore,
  atMost: number,
): { facts: Settling[]; settled: number } {
  const standings = standingsOf(requires, verdict);
  const open = endsOf(requires)
    .filter((end) => end.some((id) => standings.get(id) === "unknown"))
    .map((end) => verdict.criteria.filter(({ criterion, status }) => end.includes(criterion) && status === "unknown"));
  const needs = open.map((clauses) => [...new Set(clauses.flatMap(lackingFor))]).filter(({ length }) => length > 0);
  const settledBy = (chosen: ReadonlySet<string>) =>
    needs.filter((need) => need.every((fact) => chosen.has(fact))).length;
  // What settles nothing alone still brings whatever needs it nearer, the more the less else it needs.
  const nearer = (chosen: ReadonlySet<string>) =>
    needs.reduce((sum, need) => sum + (need.filter((fact) => chosen.has(fact)).length / need.length) ** 2, 0);
  const candidates = [...new Set(needs.flat())].filter((fact) => !lore.late.has(fact));
  const bestOf = (facts: readonly string[], room: number) =>
    chosenFrom({
      candidates: facts,
      atMost: room,
      together: () => needs,
      worthOf: (among) => settledBy(among) + nearer(among) / (needs.length + 1),
    });
  const telling = bestOf(
    candidates.filter((fact) => !isForegone(fact, lore)),
    atMost,
  );
  const foregone = candidates.filter((fact) => isForegone(fact, lore));
  const chosen = [...telling, ...bestOf(foregone, atMost - telling.length)];
  const clauses = open.flat();
  const needing = (fact: string) => clauses.filter((clause) => lackingFor(clause).includes(fact));
  const facts = chosen.map((fact) => ({
    fact,
    missing: [...new Set(needing(fact).flatMap(({ missing }) => missing))].filter((key) => factOf(key) === fact).sort(),
    clauses: needing(fact).map(({ criterion }) => criterion),
  }));
  return { facts, settled: settledBy(new Set(chosen)) };
}
