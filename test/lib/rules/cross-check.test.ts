import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clashesIn, likeliestIn } from "#lib/entry/contradictions";
import { factsOf } from "#lib/rules/asked";
import { type CrossCheck, factsCompared } from "#lib/rules/cross-check";
import type { FirmFacts } from "#lib/rules/fact";
import { pairsOf } from "#lib/rules/keys";
import { factsById } from "#lib/rules/parse-facts";
import type { RuleSet } from "#lib/rules/rule-set";
import { screen } from "#lib/rules/screen";
import { factCatalogue, findRuleSet, ruleSets } from "#questionnaires";
import { comparisons, crossChecks, parts } from "#questionnaires/facts/checks";
import { anyFacts } from "#test/any-facts";

const today = "2026-11-29";
const found = (facts: FirmFacts): string[] =>
  clashesIn(comparisons, new Map(pairsOf(facts)), today).map(
    ({ id, isImpossible }) => `${isImpossible ? "hard" : "soft"} ${id}`,
  );

const balance = (assets: number | string, liabilities: number | string, net: number | string): FirmFacts => ({
  "total-assets": { 2025: assets },
  "total-liabilities": { 2025: liabilities },
  "net-assets": { 2025: net },
});
const products = (total: number | string, ...rows: (number | string | undefined)[]): FirmFacts => ({
  "main-product-revenue": { 2024: 1, 2025: total },
  "main-products": rows.map((revenue) => ({ name: "泵", ...(revenue !== undefined && { revenue }) })),
});
const right = (row: Record<string, string | boolean>) => ({ kind: "invention-patent", ...row });
const rights = (...rows: Record<string, string | boolean>[]): FirmFacts => ({
  "intellectual-property": rows.map(right),
});
const uses = (words: string, ...numbers: string[]): FirmFacts => ({
  ...rights(...numbers.map((number) => ({ number }))),
  "main-products": [{ name: "泵", rights: words }],
});
const technology = (row: Record<string, string>): FirmFacts => ({ titles: [{ kind: "technology", ...row }] });
const entered = { "entry-number": "202532058300000012" };

/** What is said on the one side of a border and on the other. */
const cases: [name: string, said: [FirmFacts, string], silent: FirmFacts[]][] = [
  [
    "assets that are not liabilities and net assets, but for rounding",
    [balance(100, 70, "28.499999"), "hard balance 2025"],
    [balance(100, 70, 28.5), balance(100, 70, "31.5"), balance(100, 100, 0), { "total-assets": { 2025: 9 } }],
  ],
  [
    "an amount ten times that of the year before",
    [{ revenue: { 2024: 910, 2025: 9100 } }, "soft revenue-jumps 2025"],
    [{ revenue: { 2024: 911, 2025: 9100 } }, { revenue: { 2024: 9, 2025: 99 } }, { revenue: { 2024: 0, 2025: 9100 } }],
  ],
  [
    "a fall to a tenth",
    [{ staff: { 2024: 500, 2025: 50 } }, "soft staff-jumps 2025"],
    [{ staff: { 2024: 500, 2025: 51 } }, { staff: { 2024: 49, 2025: 4 } }, { staff: { 2023: 500, 2025: 5 } }],
  ],
  [
    "a year left out",
    [{ "total-assets": { 2023: 9, 2025: 9 } }, "soft total-assets-gap 2024"],
    [{ "total-assets": { 2023: 9, 2024: 9, 2025: 9 } }, { "total-assets": { 2025: 9 } }],
  ],
  [
    "no tax on revenue",
    [{ "tax-paid": { 2025: 0 }, revenue: { 2025: "0.01" } }, "soft revenue-without-tax 2025"],
    [
      { "tax-paid": { 2025: "0.01" }, revenue: { 2025: 9 } },
      { "tax-paid": { 2025: 0 }, revenue: { 2025: 0 } },
      { "tax-paid": { 2024: 0 }, revenue: { 2025: 9 } },
    ],
  ],
  [
    "more tax than revenue",
    [{ "tax-paid": { 2025: 901 }, revenue: { 2025: 900 } }, "soft tax-above-revenue 2025"],
    [{ "tax-paid": { 2025: 900 }, revenue: { 2025: 900 } }],
  ],
  [
    "R&D spending of nobody",
    [{ "research-staff": { 2025: 0 }, "research-spending": { 2025: 1 } }, "soft research-without-staff 2025"],
    [{ "research-staff": { 2025: 1 }, "research-spending": { 2025: 1 } }],
  ],
  [
    "R&D staff without spending",
    [{ "research-staff": { 2025: 1 }, "research-spending": { 2025: 0 } }, "soft staff-without-research 2025"],
    [{ "research-staff": { 2025: 0 }, "research-spending": { 2025: 0 } }],
  ],
  [
    "revenue per head that another scope explains",
    [{ revenue: { 2025: "20000.000001" }, staff: { 2025: 20 } }, "soft revenue-per-head 2025"],
    [
      { revenue: { 2025: 20000 }, staff: { 2025: 20 } },
      { revenue: { 2025: 20000 }, staff: { 2025: 0 } },
    ],
  ],
  [
    "products that do not add up to the fact, in its latest year",
    [products(5000, 3000, "1998.499999"), "soft main-products-total 2025"],
    [products(5000, 3000, 2000), products(5000, 3000, 1998.5), products(5000, 3000, undefined), products(5000)],
  ],
  [
    "a product sold before the niche",
    [
      { "main-products": [{ name: "泵", since: "2015-12-31" }], "niche-since": "2016-01-01" },
      "soft main-products-before-niche 1",
    ],
    [{ "main-products": [{ name: "泵", since: "2016-01-01" }], "niche-since": "2016-01-01" }],
  ],
  [
    "a product's right that is not listed",
    [uses("ZL201910000001.1、ZL201910000009.9", "ZL201910000001.1"), "soft main-products-strange-rights 1"],
    [
      uses("zl 2019 1000 0001.1", "201910000001.1"),
      uses("", "1"),
      { "main-products": [{ name: "泵", rights: "1" }] },
      { ...rights({ name: "ZL201910000001.1" }), "main-products": [{ name: "泵", rights: "ZL201910000001.1" }] },
    ],
  ],
  [
    "one right in two rows",
    [rights({ number: "ZL201910000001.1" }, { number: "2019 10000001 1" }), "soft rights-twice 1-2"],
    [rights({ number: "ZL201910000001.1" }, { number: "ZL201910000001.2" }), rights({}, {})],
  ],
  [
    "an expired right",
    [rights({ status: "in-force" }, { status: "expired" }), "soft rights-lapsed-in-use 2"],
    [rights({ status: "fees-unpaid" }, {})],
  ],
  [
    "a standard led from the sixth place",
    [{ standards: [{ level: "national", led: true, rank: 6 }] }, "soft standards-led-behind 1"],
    [
      { standards: [{ level: "national", led: true, rank: 5 }] },
      { standards: [{ level: "national", led: false, rank: 6 }] },
    ],
  ],
  [
    "a technology title without its national entry",
    [technology({ number: "浙科型001" }), "soft technology-title-without-entry 1"],
    [technology(entered), { titles: [{ kind: "provincial-technology" }] }],
  ],
  [
    "a technology title that lasts too long for a national one",
    [technology({ ...entered, granted: "2024-06-01", expires: "2026-06-02" }), "soft technology-title-too-long 1"],
    [
      technology({ ...entered, granted: "2024-06-01", expires: "2026-06-01" }),
      { titles: [{ kind: "innovative", granted: "2024-06-01", expires: "2027-06-01" }] },
    ],
  ],
  [
    "nearly everybody in R&D",
    [{ staff: { 2025: 60 }, "research-staff": { 2025: 58 } }, "soft research-staff-nearly-all 2025"],
    [{ staff: { 2025: 60 }, "research-staff": { 2025: 48 } }],
  ],
  [
    "a share of the world that the one at home does not bear",
    [
      { "main-product-share-domestic": { 2025: 2 }, "main-product-share-global": { 2025: 45 } },
      "soft share-in-world-above-share-at-home 2025",
    ],
    [{ "main-product-share-domestic": { 2025: 9 }, "main-product-share-global": { 2025: 45 } }],
  ],
  [
    "a little giant with next to no revenue",
    [{ titles: [{ kind: "little-giant" }], revenue: { 2025: 1999 } }, "soft little-giant-with-little-revenue 1"],
    [
      { titles: [{ kind: "little-giant" }], revenue: { 2025: 2000 } },
      { titles: [{ kind: "specialised" }], revenue: { 2025: 9 } },
      { titles: [{ kind: "little-giant" }] },
    ],
  ],
  [
    "a niche that begins tomorrow",
    [{ "niche-since": "2026-11-30" }, "soft niche-since-ahead"],
    [{ "niche-since": today }],
  ],
  [
    "a day that has not come yet",
    [{ titles: [{ kind: "innovative", granted: "2026-11-30" }] }, "hard titles-granted-ahead 1"],
    [{ titles: [{ kind: "innovative", granted: today, expires: "2029-11-28" }] }],
  ],
];

describe("a cross-check", () => {
  it.each(cases)("tells %s, and nothing on the other side", (_name, [facts, said], silent) => {
    expect(found(facts)).toEqual([said]);
    for (const each of silent) expect(found(each)).toEqual([]);
  });

  it.each([
    ["exports", "revenue"],
    ["main-business-cost", "total-costs"],
    ["deductible-research-spending", "total-costs"],
    ["selling-expenses", "total-costs"],
    ["administrative-expenses", "total-costs"],
    ["net-assets", "total-assets"],
    ["loans", "total-liabilities"],
    ["technology-staff", "employees-with-part-time"],
  ])("tells %s above %s as what cannot be", (part, whole) => {
    expect(found({ [part]: { 2025: 9 }, [whole]: { 2025: 9 } })).toEqual([]);
    expect(found({ [part]: { 2025: 10 }, [whole]: { 2025: 9 } })).toEqual([expect.stringMatching(/^hard .* 2025$/)]);
  });

  it("compares technology staff with all employees where they are told, and else with staff", () => {
    const facts = { staff: { 2025: 100 }, "technology-staff": { 2025: 110 } };
    expect(found(facts)).toEqual(["hard technology-staff-above-staff 2025"]);
    expect(found({ ...facts, "employees-with-part-time": { 2025: 110 } })).toEqual([]);
    expect(found({ ...facts, "employees-with-part-time": { 2025: 109 } })).toEqual([
      "hard technology-staff-above-employees 2025",
    ]);
    expect(found({ ...facts, "employees-with-part-time": { 2024: 110 } })).toEqual([
      "hard technology-staff-above-staff 2025",
    ]);
  });

  it.each([
    ["staff", "employees-with-part-time"],
    ["deductible-research-spending", "research-spending"],
    ["net-profit", "total-profit"],
    ["main-product-rank-domestic", "main-product-rank-global"],
  ])("tells %s above %s as rare", (smaller, larger) => {
    expect(found({ [smaller]: { 2025: 9 }, [larger]: { 2025: 9 } })).toEqual([]);
    expect(found({ [smaller]: { 2025: 10 }, [larger]: { 2025: 9 } })).toEqual([
      expect.stringMatching(/^soft .* 2025$/),
    ]);
  });

  it("names facts, fields and options that there are", () => {
    const facts = factsById(factCatalogue);
    const fieldsOf = (check: CrossCheck): string[] =>
      Object.entries(check).flatMap(([key, value]) =>
        ["field", "earlier", "later"].includes(key) ? [String(value)] : key === "fields" ? (value as string[]) : [],
      );
    for (const check of crossChecks) {
      for (const id of factsCompared(check)) expect(facts.has(id), `${check.id} ${id}`).toBe(true);
      const list = "list" in check ? facts.get(check.list) : null;
      if (list?.kind === "list")
        expect(list.fields.map(({ id }) => id)).toEqual(expect.arrayContaining(fieldsOf(check)));
    }
    const ids = crossChecks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("that is hard has a case of its own here, and so has each soft one", () => {
    const told = new Set(cases.map(([, [, said]]) => said.split(" ")[1]));
    const kinds = new Set(crossChecks.filter(({ id }) => told.has(id)).map(({ kind }) => kind));
    expect(new Set(crossChecks.map(({ kind }) => kind))).toEqual(kinds);
  });

  it("is total over whatever a catalogue allows", () => {
    fc.assert(fc.property(anyFacts(factCatalogue), (facts) => void found(facts)));
  });
});

it("of several clashes, the fact that most of them have in common is to blame; of one, nobody knows which", () => {
  const clashes = (facts: FirmFacts) => clashesIn(comparisons, new Map(pairsOf(facts)), today);
  const slip = { revenue: { 2025: 9000 }, "main-business-revenue": { 2025: 8800 } };
  const all = clashes({ ...slip, "main-product-revenue": { 2025: 96_000_000 } });
  expect(all.map((each) => likeliestIn(each, all))).toEqual([
    ["main-product-revenue.2025"],
    ["main-product-revenue.2025"],
  ]);
  const [one] = clashes({ revenue: { 2025: 9 }, exports: { 2025: 10 } });
  expect(one && likeliestIn(one, [one])).toEqual(["exports.2025", "revenue.2025"]);
});

describe("a verdict", () => {
  const littleGiant = findRuleSet("little-giant-2026") as RuleSet;
  const opened = { tier: "little-giant", action: "new", openedOn: "2026-04-25", province: null } as const;
  const clause = (facts: FirmFacts) =>
    screen(littleGiant, facts, opened).criteria.find(({ criterion }) => criterion === "X26-2d");

  it("rests on no fact that stands in an impossible pair", () => {
    const facts = { "total-assets": { 2025: 100 }, "total-liabilities": { 2025: 60 } };
    expect(clause(facts)?.status).toBe("met");
    expect(clause({ ...facts, "net-assets": { 2025: 40 } })?.status).toBe("met");
    expect(clause({ ...facts, "net-assets": { 2025: 101 } })).toMatchObject({
      status: "unknown",
      excesses: [{ part: "net-assets.2025", whole: "total-assets.2025" }],
    });
    expect(clause({ ...facts, loans: { 2025: 61 } })?.status).toBe("unknown");
    expect(clause({ ...facts, loans: { 2025: 60 } })?.status).toBe("met");
  });

  it("is never changed by what only a soft check compares", () => {
    const hard = new Set(parts.flatMap(({ part, whole }) => [part, whole]));
    for (const ruleSet of ruleSets) {
      const screening = { ...opened, tier: ruleSet.tier };
      const read = new Set(
        ["new", "review"].flatMap((action) =>
          factsOf(ruleSet, { ...screening, action: action as "new" }).map(({ fact }) => fact),
        ),
      );
      const idle = new Set(
        [...factsById(factCatalogue)].flatMap(([id, { kind }]) =>
          // What a person finds is no fact that is compared.
          kind !== "finding" && !hard.has(id) && !read.has(id) ? [id] : [],
        ),
      );
      expect(idle.size).toBeGreaterThan(5);
      fc.assert(
        fc.property(anyFacts(factCatalogue), (facts) => {
          const without = Object.fromEntries(Object.entries(facts).filter(([id]) => !idle.has(id)));
          expect(screen(ruleSet, facts, screening)).toEqual(screen(ruleSet, without, screening));
        }),
        { numRuns: 40 },
      );
    }
  });
});
