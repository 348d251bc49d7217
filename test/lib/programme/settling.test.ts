import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decidedOf, firstFacts, settlingFacts } from "#lib/programme/settling";
import { factsOf } from "#lib/rules/asked";
import type { FactValue, FirmFacts } from "#lib/rules/fact";
import { only, pairsOf, partsOf } from "#lib/rules/keys";
import { factsById } from "#lib/rules/parse-facts";
import { lastYearOf, type Screening } from "#lib/rules/reading";
import { type Tier, tiers } from "#lib/rules/rule-set";
import { screen } from "#lib/rules/screen";
import { factCatalogue, ruleSetFor } from "#questionnaires";
import { firstCount, lateFacts, nextCount, ordinaryFirm } from "#questionnaires/facts/first";

const today = new Date().toISOString().slice(0, 10);
const late = new Set(lateFacts);
const lore = { facts: factsById(factCatalogue), late };

function lawOf(tier: Tier) {
  const screening: Screening = { tier, action: "new", openedOn: today, appliedOn: today, province: null };
  const choice = ruleSetFor(screening);
  if (!("ruleSet" in choice)) throw new Error(`${tier} has no rules`);
  return { rules: choice.ruleSet, screening };
}

type Firm = {
  /** How much larger all amounts are than the ordinary firm's, and how much they grow. */
  size: number;
  growth: number;
  research: number;
  debt: number;
  yes: boolean;
  titles: readonly string[];
  since: string;
  patents: number;
  line: string;
};

/** A firm whose figures go together, in the years before one. */
function factsOfFirm(firm: Firm, year: number): FirmFacts {
  const amount = (base: number, back: number) => Math.round((base * firm.size) / firm.growth ** (back - 1));
  const scaled = (fact: string, back: number, value: FactValue): FactValue => {
    if (typeof value !== "number" || /share|rank/.test(fact)) return value;
    const factor = /research-spending/.test(fact) ? firm.research : /liabilities/.test(fact) ? firm.debt : 1;
    return amount(value * factor, back);
  };
  const said = Object.entries(ordinaryFirm).map(([fact, value]): [string, FirmFacts[string]] => {
    if (typeof value === "object" && !Array.isArray(value))
      return [
        fact,
        Object.fromEntries(
          Object.entries(value as Record<number, FactValue>).map(([back, each]) => [
            String(year - Number(back)),
            scaled(fact, Number(back), each),
          ]),
        ),
      ];
    return [fact, typeof value === "boolean" ? firm.yes : (value as FactValue)];
  });
  const right = (ordinaryFirm["intellectual-property"] as readonly object[])[0];
  return {
    ...Object.fromEntries(said),
    "industry-line": firm.line,
    "niche-since": firm.since,
    titles: firm.titles.map((kind) => ({ kind, granted: `${year - 2}-08-01`, expires: `${year + 1}-07-31` })),
    "intellectual-property": Array.from({ length: firm.patents }, (_, place) => ({
      ...right,
      number: `ZL20191000000${place + 1}.1`,
      name: `轴承 ${place}`,
    })),
    "platform-score": { [year]: 60 },
  };
}

const someFirm: fc.Arbitrary<Firm> = fc.record({
  size: fc.double({ min: 0.2, max: 4, noNaN: true }),
  growth: fc.double({ min: 0.9, max: 1.3, noNaN: true }),
  research: fc.double({ min: 0.2, max: 3, noNaN: true }),
  debt: fc.double({ min: 0.3, max: 2, noNaN: true }),
  yes: fc.boolean(),
  titles: fc.subarray(["technology", "innovative", "specialised"]),
  since: fc.constantFrom("2010-01-01", "2024-06-30"),
  patents: fc.integer({ min: 0, max: 5 }),
  line: fc.constantFrom("industry", "software", "wholesale"),
});

/** Facts of a firm by their ids. */
const ofFacts = (facts: FirmFacts, ids: Iterable<string>) => only(facts, new Set(ids));

describe("the first facts of a tier", () => {
  const asked = tiers.map((tier) => {
    const { rules, screening } = lawOf(tier);
    const year = lastYearOf(screening) + 1;
    const ordinary: Firm = {
      ...{ size: 1, growth: 1.05, research: 1, debt: 1, yes: true, titles: ["innovative"] },
      ...{ since: "2012-03-01", patents: 1, line: "industry" },
    };
    const known = factsOfFirm(ordinary, year);
    return { tier, rules, screening, year, first: firstFacts(rules, screening, known, lore, firstCount) };
  });

  it.each(asked)("$tier: asks at most six, each once, that its rules use and the firm can know", (each) => {
    const { rules, screening, first } = each;
    const used = new Set(factsOf(rules, screening).flatMap(({ fact, isFinding }) => (isFinding ? [] : [fact])));
    expect(first.length).toBeGreaterThan(0);
    expect(first.length).toBeLessThanOrEqual(firstCount);
    expect(new Set(first).size).toBe(first.length);
    expect(first.filter((fact) => !used.has(fact) || late.has(fact))).toEqual([]);
  });

  it.each(asked)(
    "$tier: of whatever maker, they decide at least half of the clauses that are not a person's",
    (each) => {
      const { rules, screening, year, first } = each;
      fc.assert(
        fc.property(someFirm, (some) => {
          const firm = { ...some, line: "industry" };
          const verdict = screen(rules, ofFacts(factsOfFirm(firm, year), first), screening);
          const { decided, of } = decidedOf(rules.requires, verdict);
          expect(decided * 2).toBeGreaterThanOrEqual(of);
        }),
        { numRuns: 60 },
      );
    },
  );

  it("begin for a little giant with the title, the growth and the R&D, not with what every firm says yes to", () => {
    const first = asked.find(({ tier }) => tier === "little-giant")?.first ?? [];
    expect(first.slice(0, 3).sort()).toEqual(["research-spending", "revenue", "titles"]);
  });
});

describe("the facts that settle most", () => {
  it.each(tiers)("%s: are missing, and given never leave more open, but settle at least what is said", (tier) => {
    const { rules, screening } = lawOf(tier);
    const year = lastYearOf(screening) + 1;
    const all = [...new Set(factsOf(rules, screening).map(({ fact }) => fact))];
    fc.assert(
      fc.property(someFirm, fc.subarray(all), (firm, given) => {
        const whole = factsOfFirm(firm, year);
        const facts = ofFacts(whole, given);
        const openIn = (known: FirmFacts) => {
          const { decided, of } = decidedOf(rules.requires, screen(rules, known, screening));
          return of - decided;
        };
        const next = settlingFacts(rules.requires, screen(rules, facts, screening), lore, nextCount);
        const named = next.facts.map(({ fact }) => fact);
        const keys = new Set(pairsOf(facts).map(([key]) => key));
        expect(named.length).toBeLessThanOrEqual(nextCount);
        expect(named.filter((fact) => late.has(fact))).toEqual([]);
        expect(next.facts.flatMap(({ missing }) => missing).filter((key) => keys.has(key))).toEqual([]);
        for (const { fact, missing } of next.facts)
          expect(missing.every((key) => partsOf(key).fact === fact) && missing.length > 0).toBe(true);
        const after = openIn(ofFacts(whole, [...given, ...named]));
        expect(after).toBeLessThanOrEqual(openIn(facts) - next.settled);
      }),
      { numRuns: 60 },
    );
  });

  it("of a little giant are no foregone yes while there is anything else to tell", () => {
    const { rules, screening } = lawOf("little-giant");
    const { facts } = settlingFacts(rules.requires, screen(rules, {}, screening), lore, nextCount);
    expect(facts).toHaveLength(nextCount);
    expect(facts.map(({ fact }) => lore.facts.get(fact)?.kind)).not.toContain("yes-no");
  });

  it("are none where everything is known", () => {
    const { rules, screening } = lawOf("sme");
    const year = lastYearOf(screening) + 1;
    const firm: Firm = {
      ...{ size: 1, growth: 1, research: 1, debt: 1, yes: true, titles: [] },
      ...{ since: "2012-03-01", patents: 0, line: "industry" },
    };
    const verdict = screen(rules, factsOfFirm(firm, year), screening);
    expect(settlingFacts(rules.requires, verdict, lore, nextCount)).toEqual({ facts: [], settled: 0 });
  });
});
