import type { AskedFact } from "../rules/asked";
import { type Fact, type FactCatalogue, type FactKey, type FactSection, type FactValue, isYearly } from "../rules/fact";
import { keyOf } from "../rules/keys";
import type { Requirement } from "./round";

/** Where a sheet keeps the tier that its firm aims at, among its facts. */
export const aimKey: FactKey = "aim";

/** A fact that a firm is asked, with the keys of its years, or its own. */
export type FactQuestion = { fact: Fact; keys: FactKey[]; isRequired: boolean };

/** A page of the facts as far as it is asked. */
export type AskedSection = { section: FactSection; facts: FactQuestion[] };

/** Accounting years that are asked of a fact that no clause names a year for. */
const yearsAsked = 3;

/**
 * What a firm is asked: the facts that the rule sets use, those that a round demands, and `always`; in the order of
 * the catalogue. Findings are left out: they are for a person of the authority to make.
 * @param lastYear the last complete accounting year
 */
export function askedSections(
  catalogue: FactCatalogue,
  uses: Iterable<AskedFact>,
  {
    requirements,
    always,
    lastYear,
  }: { requirements: readonly Requirement[]; always: readonly string[]; lastYear: number },
): AskedSection[] {
  const years = new Map<string, Set<number>>();
  const used = new Set<string>(always);
  for (const { fact, year } of uses) {
    used.add(fact);
    if (year !== null) years.set(fact, (years.get(fact) ?? new Set()).add(year));
  }
  const required = new Set(requirements.map(({ fact }) => fact));
  const keysOf = (fact: Fact): FactKey[] => {
    if (!isYearly(fact)) return [fact.id];
    const yearsOfFact = years.get(fact.id) ?? Array.from({ length: yearsAsked }, (_, back) => lastYear - back);
    return [...yearsOfFact].sort().map((year) => keyOf(fact.id, year));
  };
  return catalogue.sections.flatMap((section) => {
    const facts = section.facts
      .filter((fact) => fact.kind !== "finding" && (used.has(fact.id) || required.has(fact.id)))
      .map((fact) => ({ fact, keys: keysOf(fact), isRequired: required.has(fact.id) }));
    return facts.length > 0 ? [{ section, facts }] : [];
  });
}

/** How much of it is given. */
export function progressOf(
  sections: readonly AskedSection[],
  values: ReadonlyMap<FactKey, FactValue>,
): { given: number; total: number; missing: FactKey[] } {
  const keys = sections.flatMap(({ facts }) => facts.flatMap((fact) => fact.keys));
  const missing = keys.filter((key) => !values.has(key));
  return { given: keys.length - missing.length, total: keys.length, missing };
}
