import { type AskedFact, factsOf } from "../rules/asked";
import { type Fact, type FactCatalogue, type FactKey, type FactSection, type FactValue, isYearly } from "../rules/fact";
import { type AskedFigure, type Held, yesNo } from "../rules/figures";
import { keyOf } from "../rules/keys";
import { lastYearOf, type Screening } from "../rules/reading";
import type { RuleSet, Tier } from "../rules/rule-set";
import type { Text } from "../text/text";
import { askingsOf, type FormAsking, fieldsOf, whyAsked } from "./form-asking";
import type { Requirement } from "./round";

/**
 * A fact that a firm is asked, with the keys of its years, or its own; `optional` are those of them that no rule and no
 * round needs, and `why` says what they, or fields of a list, are asked for. `fields` are the fields of a list that are
 * asked, `fieldsNeeded` those that a clause reads.
 */
export type FactQuestion = {
  fact: Fact;
  keys: FactKey[];
  isRequired: boolean;
  optional: ReadonlySet<FactKey>;
  why: readonly Text[];
  fields: ReadonlySet<string>;
  fieldsNeeded: ReadonlySet<string>;
};

/** A page of the facts as far as it is asked. */
export type AskedSection = { section: FactSection; facts: FactQuestion[] };

/** Accounting years that are asked of a fact that no clause names a year for. */
const yearsAsked = 3;

type Asking = {
  requirements: readonly Requirement[];
  always: readonly string[];
  /** What official forms ask, and the tiers whose forms are meant. */
  forms: readonly FormAsking[];
  tiers: readonly Tier[];
  /** The last complete accounting year. */
  lastYear: number;
};

/**
 * What a firm is asked: the facts that the rule sets use, those that a round demands, `always`, and what the official
 * forms of the tiers ask; in the order of the catalogue. Findings are left out: they are for a person of the authority
 * to make.
 */
export function askedSections(
  catalogue: FactCatalogue,
  uses: Iterable<AskedFact>,
  { requirements, always, forms, tiers, lastYear }: Asking,
): AskedSection[] {
  const years = new Map<string, Set<number>>();
  const fields = new Map<string, string[]>();
  const used = new Set<string>(always);
  for (const { fact, year, fields: read } of uses) {
    used.add(fact);
    fields.set(fact, [...(fields.get(fact) ?? []), ...read]);
    if (year !== null) years.set(fact, (years.get(fact) ?? new Set()).add(year));
  }
  const required = new Set(requirements.map(({ fact }) => fact));
  const needed = (fact: Fact): FactKey[] => {
    if (!used.has(fact.id) && !required.has(fact.id)) return [];
    return isYearly(fact) ? keysOf(fact, years.get(fact.id) ?? lastYears(lastYear, yearsAsked)) : [fact.id];
  };
  const questionOf = (fact: Fact): FactQuestion[] => {
    const keys = needed(fact);
    const wanted = askingsOf(forms, tiers).filter(({ facts }) => facts.includes(fact.id));
    const more = wanted.flatMap((each) =>
      isYearly(fact) ? keysOf(fact, lastYears(lastYear, each.years ?? 1)) : [fact.id],
    );
    const optional = new Set(more.filter((key) => !keys.includes(key)));
    const all = [...new Set([...keys, ...optional])].sort();
    if (fact.kind === "finding" || all.length === 0) return [];
    const isRequired = required.has(fact.id);
    const why = whyAsked(fact, optional.size > 0, askingsOf(forms, tiers));
    const fieldsNeeded = new Set(fields.get(fact.id));
    const asked = fieldsOf(fact, [...fieldsNeeded], forms, tiers);
    return [{ fact, keys: all, isRequired, optional, why, fields: asked, fieldsNeeded }];
  };
  return catalogue.sections.flatMap((section) => {
    const facts = section.facts.flatMap(questionOf);
    return facts.length > 0 ? [{ section, facts }] : [];
  });
}

const lastYears = (lastYear: number, count: number): number[] =>
  Array.from({ length: count }, (_, back) => lastYear - back);

const keysOf = (fact: Fact, years: Iterable<number>): FactKey[] =>
  [...years].sort().map((year) => keyOf(fact.id, year));

/** The keys that rules or the round need. */
export const neededKeys = ({ keys, optional }: FactQuestion): FactKey[] => keys.filter((key) => !optional.has(key));

/** How much is given of what is needed; what only an official form asks is not counted. */
export function progressOf(
  sections: readonly AskedSection[],
  values: ReadonlyMap<FactKey, FactValue>,
): { given: number; total: number; missing: FactKey[] } {
  const keys = sections.flatMap(({ facts }) => facts.flatMap(neededKeys));
  const missing = keys.filter((key) => !values.has(key));
  return { given: keys.length - missing.length, total: keys.length, missing };
}

/** What a fact holds that can stand in a column; `null` for words, lists, and what a person finds. */
function heldBy(fact: Fact): Held | null {
  switch (fact.kind) {
    case "number":
      return { unit: fact.unit };
    case "date":
      return { isDay: true };
    case "yes-no":
      return { options: yesNo };
    case "choice":
      return { options: fact.options.map(({ id }) => id) };
    default:
      return null;
  }
}

/**
 * The facts that a rule set and a round ask of a firm and that can stand in a column, in the order of the catalogue, the
 * latest year first.
 */
export function askedFigures(
  catalogue: FactCatalogue,
  ruleSet: RuleSet,
  screening: Screening,
  requirements: readonly Requirement[],
): AskedFigure[] {
  const asking = { requirements, always: [], forms: [], tiers: [], lastYear: lastYearOf(screening) };
  return askedSections(catalogue, factsOf(ruleSet, screening), asking).flatMap(({ facts }) =>
    facts.flatMap(({ fact, keys }) => {
      const held = heldBy(fact);
      return held ? keys.toReversed().map((key) => ({ key, held })) : [];
    }),
  );
}
