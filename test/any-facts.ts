import fc from "fast-check";
import { type Fact, type FactCatalogue, type Field, type FirmFacts, isYearly } from "#lib/rules/fact";
import { factsFrom, pairsOf } from "#lib/rules/keys";
import { excessesIn } from "#lib/rules/part-of";
import { parts as partsOfAll } from "#questionnaires/facts/checks";

/** Values that rules compare with, and their neighbours. */
const borders = [
  0, 1, 2, 3, 4, 5, 10, 20, 47.5, 50, 60, 75, 80, 90, 95, 100, 110, 150, 300, 499, 500, 600, 999, 1000, 1200, 1500,
  2000, 4000, 4500, 5000, 5250, 5512.5, 10000, 40000,
];

const day = fc.oneof(
  fc.constantFrom(
    "2022-12-31",
    "2023-01-01",
    "2023-01-02",
    "2023-04-25",
    "2025-12-31",
    "2026-04-24",
    "2026-04-25",
    "2026-04-26",
  ),
  fc.constantFrom("1999-05-01", "2016-01-01", "2024-02-29", "2025-04-25", "2027-01-01"),
);

const amount = (min: number, max: number, decimals: number): fc.Arbitrary<number | string> =>
  fc.oneof(
    fc.constantFrom(
      ...borders.filter((each) => each >= min && each <= max && Number.isInteger(each * 10 ** decimals)),
      min < 0 ? -5 : min,
    ),
    decimals === 0
      ? fc.integer({ min: Math.max(min, 0), max: Math.min(max, 2000) })
      : fc
          .tuple(fc.integer({ min: Math.max(min, 0), max: Math.min(max, 9999) - 1 }), fc.integer({ min: 0, max: 99 }))
          .map(([whole, rest]) => `${whole}.${String(rest).padStart(2, "0")}`),
  );

function single(fact: Exclude<Fact, { kind: "list" }> | Field): fc.Arbitrary<string | number | boolean> {
  switch (fact.kind) {
    case "number":
      return amount(fact.min, fact.max, fact.decimals);
    case "yes-no":
    case "finding":
      return fc.boolean();
    case "date":
      return day;
    case "choice":
      return fc.constantFrom(...fact.options.map(({ id }) => id));
    case "text":
      return fc.constant("format" in fact && fact.format === "uscc" ? "91350100M000100Y43" : "x");
  }
}

function arbitrary(fact: Fact): fc.Arbitrary<unknown> {
  if (fact.kind === "list") {
    const required = fact.fields.filter((field) => field.required).map(({ id }) => id);
    const fields = Object.fromEntries(fact.fields.map((field) => [field.id, single(field)]));
    return fc.array(fc.record(fields, { requiredKeys: required }), { maxLength: 5 });
  }
  if (!isYearly(fact)) return single(fact);
  const years = Object.fromEntries([2022, 2023, 2024, 2025, 2026].map((year) => [year, single(fact)]));
  return fc.record(years, { requiredKeys: [] });
}

/** Facts without the parts that exceed their wholes. */
export const withoutExcesses = (facts: FirmFacts): FirmFacts => {
  const parts = new Set(excessesIn(partsOfAll, facts).map(({ part }) => part));
  return factsFrom(pairsOf(facts).filter(([key]) => !parts.has(key)));
};

/** Facts of a firm that a catalogue allows, some told and some not; in every second, no part exceeds its whole. */
export const anyFacts = (catalogue: FactCatalogue): fc.Arbitrary<FirmFacts> => {
  const facts = fc.record(
    Object.fromEntries(catalogue.sections.flatMap(({ facts }) => facts.map((fact) => [fact.id, arbitrary(fact)]))),
    { requiredKeys: [] },
  ) as fc.Arbitrary<FirmFacts>;
  return fc.oneof(facts, facts.map(withoutExcesses));
};
