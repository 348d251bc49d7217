import fc from "fast-check";
import type { Criterion, Interpretation, Parameter, Test } from "#lib/rules/criterion";
import type { FactValue, FirmFacts } from "#lib/rules/fact";
import type { Screening } from "#lib/rules/reading";
import type { Formula, RuleSet } from "#lib/rules/rule-set";
import { byLocale } from "#lib/text/languages";

/** Rule sets of every shape over a few facts, to try what has to hold for all of them. */

export const tinyOccasion: Screening = {
  tier: "specialised",
  action: "new",
  openedOn: "2026-04-25",
  province: null,
  appliedOn: "2026-05-06",
};

const clause = byLocale(() => "Article 1");
const source = "https://example.org/rules";
const parameterIds = ["share", "cost", "score", "staff"];
const factIds = ["one-figure", "two-figure", "three-figure", "four-figure"];

export const parameter = (id: string, value: number): Parameter => ({
  id,
  value,
  unit: "percent",
  clause,
  source,
  confidence: "V1",
});

const leaf: fc.Arbitrary<Test> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      compare: fc.oneof(
        fc.constantFrom(...factIds).map((fact) => ({ fact })),
        fc.tuple(fc.constantFrom(...factIds), fc.constantFrom(...factIds)).map(([one, other]) => ({
          ratio: [{ fact: one }, { fact: other }] as [{ fact: string }, { fact: string }],
        })),
      ),
      is: fc.constantFrom("at-least" as const, "at-most" as const, "more-than" as const, "less-than" as const),
      parameter: fc.constantFrom(...parameterIds),
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom("first", "second").map((fact) => ({ fact, is: true })) },
  { weight: 1, arbitrary: fc.constantFrom("seen", "heard").map((finding) => ({ finding })) },
);

const readAs = (asks: Test | null): Interpretation => ({
  words: byLocale(() => "Reading"),
  clause,
  source,
  confidence: "V3",
  asks,
});

const test: fc.Arbitrary<Test> = fc.letrec<{ test: Test }>((tie) => ({
  test: fc.oneof(
    { maxDepth: 3 },
    { weight: 3, arbitrary: leaf },
    { weight: 1, arbitrary: fc.array(tie("test"), { minLength: 1, maxLength: 3 }).map((all) => ({ all })) },
    { weight: 1, arbitrary: fc.array(tie("test"), { minLength: 1, maxLength: 3 }).map((any) => ({ any })) },
    { weight: 1, arbitrary: tie("test").map((not) => ({ not })) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom("seen", "heard"), tie("test"), fc.option(tie("test"), { freq: 3 }))
        .map(([finding, one, other]) => ({ disputed: { finding, interpretations: [one, other].map(readAs) } })),
    },
  ),
})).test;

const formula = (ids: string[]): fc.Arbitrary<Formula> =>
  fc.letrec<{ formula: Formula }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 2 },
      { weight: 2, arbitrary: fc.constantFrom<Formula>(...ids) },
      { weight: 1, arbitrary: fc.array(tie("formula"), { minLength: 1, maxLength: 3 }).map((all) => ({ all })) },
      { weight: 1, arbitrary: fc.array(tie("formula"), { minLength: 1, maxLength: 3 }).map((any) => ({ any })) },
    ),
  })).formula;

const text = byLocale(() => "Condition");

/** A rule set with two to five criteria of any shape. */
export const tinyRuleSet: fc.Arbitrary<RuleSet> = fc
  .record({
    tests: fc.array(fc.tuple(test, fc.option(test, { nil: undefined }), fc.boolean()), { minLength: 2, maxLength: 5 }),
    values: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 4, maxLength: 4 }),
  })
  .chain(({ tests, values }) => {
    const criteria = tests.map(
      ([asked, applies, examined], place): Criterion => ({
        id: `T-${place + 1}`,
        item: String(place + 1),
        title: text,
        demands: text,
        advice: text,
        clause,
        source,
        confidence: "V1",
        test: asked,
        ...(applies && { appliesWhen: applies }),
        notExaminedAt: examined ? [] : ["new"],
      }),
    );
    return formula(criteria.map(({ id }) => id)).map(
      (requires): RuleSet => ({
        id: "tiny",
        tier: "specialised",
        name: text,
        document: text,
        source,
        parameters: parameterIds.map((id, place) => parameter(id, values[place] as number)),
        criteria,
        requires,
        provinces: [],
      }),
    );
  });

const figure = fc.option(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constantFrom(0.1, 2.5, 7.99)), {
  nil: undefined,
});
const claim = fc.option(fc.boolean(), { nil: undefined });

/** What firms tell of the few facts, with gaps. */
export const tinyFacts: fc.Arbitrary<FirmFacts> = fc
  .record({
    ...Object.fromEntries(factIds.map((id) => [id, figure])),
    first: claim,
    second: claim,
    seen: claim,
    heard: claim,
  })
  .map(
    (told) =>
      Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as Record<string, FactValue>,
  );

/** Values for some of the parameters. */
export const tinyMoves: fc.Arbitrary<Record<string, number>> = fc
  .dictionary(fc.constantFrom(...parameterIds), fc.integer({ min: 0, max: 12 }), { minKeys: 1 })
  .map((moves) => ({ ...moves }));
