import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsOf } from "#app/_view/charts/words";
import { headlineWords } from "#app/_view/ladder/headline";
import { stateOf } from "#app/_view/ladder/ladder";
import { reviewWords } from "#app/_view/review/words";
import { gapIn } from "#lib/charts/gap";
import { headlineOf } from "#lib/charts/headline";
import { heldTitles } from "#lib/charts/held";
import { type LadderStep, ladderOf } from "#lib/charts/ladder";
import type { FirmFacts } from "#lib/rules/fact";
import { factsSchemaOf } from "#lib/rules/facts-schema";
import { parseFacts } from "#lib/rules/parse-facts";
import { type Tier, tiers } from "#lib/rules/rule-set";
import { screen } from "#lib/rules/screen";
import { locales } from "#lib/text/languages";
import { factCatalogue, findRuleSet, ruleSetFor, ruleSets } from "#questionnaires";
import { titles } from "#questionnaires/facts/titles";
import { cases } from "#questionnaires/rule-sets/little-giant-2026/cases";
import { anyFacts } from "#test/any-facts";

const occasion = (tier: (typeof tiers)[number]) =>
  ({ tier, action: "new", openedOn: "2026-11-20", appliedOn: "2026-11-20", province: null }) as const;
const verdictsOf = (facts: FirmFacts) =>
  tiers.flatMap((tier) => {
    const choice = ruleSetFor(occasion(tier));
    return "ruleSet" in choice ? [screen(choice.ruleSet, facts, occasion(tier))] : [];
  });
const ladder = (facts: FirmFacts) => ladderOf(verdictsOf(facts), findRuleSet, factCatalogue, () => null);
const step = (facts: FirmFacts, tier: (typeof tiers)[number]) => {
  const found = ladder(facts).find((each) => each.tier === tier);
  if (!found) throw new Error(tier);
  return found;
};

describe("the ladder", () => {
  it("has every tier from the lowest to the highest, and every clause of its rule set once", () => {
    const steps = ladder({});
    expect(steps.map(({ tier }) => tier)).toEqual(tiers);
    for (const { rules, clauses, counts } of steps) {
      const ids = findRuleSet(rules?.id ?? "")?.criteria.map(({ id }) => id);
      expect(clauses.map(({ id }) => id)).toEqual(ids);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(clauses.length);
      for (const { sources, advice } of clauses) {
        expect(advice.zh && advice.en).toBeTruthy();
        for (const { clause, source, confidence } of sources) expect(clause.zh && source && confidence).toBeTruthy();
        expect(sources.length).toBeGreaterThan(0);
      }
    }
  });

  it("knows nothing of a firm that has given nothing, and names what is missing", () => {
    for (const { status, first, missing } of ladder({})) {
      expect(status).toBe("unknown");
      expect(first).toBeNull();
      expect(missing.length).toBeGreaterThan(0);
      for (const { name } of missing) expect(name.zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it("tells no size of an industry while nobody knows the firm's", () => {
    const facts = { staff: { 2025: 100 }, revenue: { 2025: 5000 }, "total-assets": { 2025: 3000 } };
    const size = step(facts, "sme");
    expect(size.status).toBe("met");
    expect(size.counts.met).toBe(0);
    for (const clause of size.clauses.filter(({ mayNotApply }) => mayNotApply)) expect(clause.comparisons).toEqual([]);
    expect(size.clauses.filter(({ mayNotApply }) => mayNotApply).length).toBeGreaterThan(9);
    expect(headlineOf(ladder(facts), "sme")).toEqual({ kind: "size", status: "met", size: null });
    const known = step({ ...facts, "industry-line": "wholesale" }, "sme");
    expect(known.counts.met).toBeGreaterThan(0);
    expect(known.clauses.some(({ mayNotApply }) => mayNotApply)).toBe(false);
  });

  it("tells what is short in the firm's own numbers", () => {
    const { status, first } = step({ "research-spending": { 2024: 400, 2025: 520 } }, "little-giant");
    expect(status).toBe("unmet");
    expect(first?.shortfalls).toMatchObject([{ fact: "research-spending", amount: 280, change: "more" }]);
    expect(first?.shortfalls[0]?.name.zh).toBe("研发费用");
  });

  it("advises the nearest of what is unmet", () => {
    const facts = {
      revenue: { 2025: 4999 },
      "research-spending": { 2024: 10, 2025: 10 },
      "total-assets": { 2025: 100 },
      "total-liabilities": { 2025: 90 },
    };
    const { first, clauses } = step(facts, "little-giant");
    expect(clauses.filter(({ status }) => status === "unmet").length).toBeGreaterThan(2);
    expect(first?.comparisons).toMatchObject([{ threshold: 5000, distance: -1 }]);
  });

  it("says of a waiver that it is one of several ways", () => {
    const { clauses } = step({}, "specialised");
    expect(clauses.some(({ others }) => others.length > 0)).toBe(true);
    expect(clauses.some(({ others }) => others.length === 0)).toBe(true);
  });

  it("says of what is not known which other way is not enough, and puts figures before what is a yes", () => {
    const own = { kind: "invention-patent", "owner-rank": 1, linked: true, applied: true, "self-developed": true };
    const rights = [1, 2, 3].map((number) => ({ ...own, number: `ZL20201000000${number}`, "transferred-in": false }));
    const few = { "intellectual-property": rights } as unknown as FirmFacts;
    const open = (facts: FirmFacts) => gapIn(step(facts, "little-giant").clauses).unknown;
    const told = open(few).flatMap(({ unmetWays }) => unmetWays);
    expect(told).toMatchObject([{ comparisons: [{ distance: -1 }] }]);
    expect(open({}).flatMap(({ unmetWays }) => unmetWays)).toEqual([]);
    const gates = open({}).map(({ isGate }) => isGate);
    expect(gates).toEqual(gates.toSorted((one, other) => Number(one) - Number(other)));
    expect(new Set(gates).size).toBe(2);
  });

  it("says why a tier has no rules", () => {
    const [first] = ladderOf([], findRuleSet, factCatalogue, () => ({ zh: "没有", en: "none" }));
    expect(first).toMatchObject({ rules: null, status: null, reason: { zh: "没有" }, clauses: [] });
  });
});

const law = cases[0]?.facts as FirmFacts;
const known = (facts: FirmFacts, day = "2026-11-20") =>
  ladderOf(verdictsOf(facts), findRuleSet, factCatalogue, () => null, heldTitles(facts, titles, day));
const headline = (facts: FirmFacts, aim: Tier | null) => headlineOf(known(facts), aim);
const title = (kind: string, expires?: string) => ({ kind, granted: "2024-09-01", ...(expires && { expires }) });

describe("the headline", () => {
  it("is of the tier that the firm aims at", () => {
    const facts = { ...law, titles: [], "research-spending": { 2024: 100, 2025: 120 } };
    const told = headline(facts, "little-giant");
    expect(told).toMatchObject({ kind: "gap", tier: "little-giant" });
    const { counts, first } = known(facts).find(({ tier }) => tier === "little-giant") ?? {};
    expect(told).toMatchObject({ unmet: counts?.unmet, unknown: counts?.unknown, person: counts?.person });
    expect(counts?.unmet).toBeGreaterThan(2);
    expect(first).toMatchObject({ id: "X26-1a", isGate: true });
    expect(headline(law, "little-giant")).toEqual({ kind: "met", tier: "little-giant" });
    expect(headline({}, "champion")).toMatchObject({ kind: "gap", tier: "champion", unmet: 0 });
  });

  it("tells what is not known beside what is, and never the one without the other", () => {
    const words = wordsOf("zh");
    const told = (facts: FirmFacts) => headlineWords(known(facts), "little-giant", words);
    const short = { ...law, titles: [] };
    expect(told(short)).toBe("离小巨人还差 1 条");
    const { "research-spending": _, ...unsaid }: FirmFacts = short;
    const { unknown } = headline(unsaid, "little-giant") as { unknown: number };
    expect(unknown).toBeGreaterThan(0);
    expect(told(unsaid)).toBe(`离小巨人已知差 1 条，还有 ${unknown} 条没填`);
    expect(told({})).toMatch(/^小巨人：还有 \d+ 条没填，已填的没有不符合的$/);
  });

  it("is without an aim of the next tier above the titles", () => {
    expect(headline({ ...law, titles: [] }, null)).toMatchObject({ tier: "innovative" });
    expect(headline({ ...law, titles: [title("technology", "2026-12-31")] }, null)).toMatchObject({
      tier: "specialised",
    });
    expect(headline(law, null)).toMatchObject({ tier: "little-giant" });
    expect(headline({ ...law, titles: [title("little-giant", "2027-06-30")] }, null)).toMatchObject({
      tier: "champion",
    });
    expect(headline({ ...law, titles: [title("champion-product")] }, null)).toEqual({
      kind: "held",
      tier: "champion",
      held: { state: "undated", expires: null },
      unmet: 0,
    });
  });

  it("doubts a title that the firm's own figures do not bear", () => {
    const little = { "main-product-share-domestic": { 2025: 1 } };
    const steps = known({ ...law, ...little, titles: [title("little-giant", "2027-06-30")] });
    expect(headlineOf(steps, "little-giant")).toMatchObject({ kind: "held", unmet: 1 });
    expect(headlineWords(steps, "little-giant", wordsOf("zh"))).toBe(
      "您填了“小巨人”称号，但按您的数有 1 条不符合，请先核对证书和数字",
    );
  });

  it("never sends a firm to a title that it is too large for", () => {
    const large = { "industry-line": "industry", staff: { 2025: 420 }, revenue: { 2025: 28_700, 2024: 26_000 } };
    expect(headline(large, null)).toMatchObject({ tier: "innovative" });
    expect(known(large).find(({ tier }) => tier === "technology")?.first).toMatchObject({ isGate: true });
    const giant = { "industry-line": "industry", staff: { 2025: 4200 }, revenue: { 2025: 90_000 } };
    expect(headline(giant, null)).toEqual({ kind: "size", status: "unmet", size: null });
    for (const aim of ["technology", "innovative", "specialised", "little-giant"] as const) {
      expect(headline(giant, aim)).toMatchObject({ kind: "gap", tier: aim, isLarge: true });
      expect(headlineWords(known(giant), aim, wordsOf("zh"))).toMatch(/^按划型标准，您已不是中小企业；离.*(还|已知)差/);
    }
    expect(headline(giant, "champion")).not.toHaveProperty("isLarge");
  });

  it("says of the other title of a level that it is not held, and of neither that it is", () => {
    const steps = known({ ...law, titles: [title("technology", "2026-12-31")] });
    const innovative = steps.find(({ tier }) => tier === "innovative") as LadderStep;
    expect(stateOf(innovative, steps, wordsOf("zh"))).toBe("没有，已有的称号同样够用");
    expect(headlineWords(steps, "innovative", wordsOf("zh"))).toMatch(/^您没有“创新型中小企业”称号，但已有“/);
    expect(headlineWords(steps, "innovative", wordsOf("en"))).toMatch(/^You do not hold the title “Innovative SME”/);
  });

  it("says of titles that they are held, have expired, or bear no day", () => {
    const held = (expires?: string) => headline({ ...law, titles: [title("specialised", expires)] }, "specialised");
    expect(held("2026-11-20")).toMatchObject({ kind: "held", held: { state: "valid", expires: "2026-11-20" } });
    expect(held()).toMatchObject({ kind: "held", held: { state: "undated" } });
    expect(held("2026-11-19")).toMatchObject({ kind: "gap", tier: "specialised" });
    expect(headline({ ...law, titles: [title("specialised", "2026-11-19")] }, null)).toMatchObject({
      tier: "innovative",
    });
    expect(headline(law, "technology")).toEqual({
      kind: "behind",
      tier: "technology",
      by: "specialised",
      as: "apart",
    });
    const either = { ...law, titles: [title("innovative", "2027-01-01")] };
    expect(headline(either, "technology")).toEqual({
      kind: "behind",
      tier: "technology",
      by: "innovative",
      as: "beside",
    });
    expect(known({ ...law, titles: [{ ...title("specialised"), granted: "2026-12-01" }] })[3]?.held).toBeNull();
  });

  it("says of a title from the day of its withdrawal on that it was withdrawn, and of what it leaves what is to go", () => {
    const withdrawn = (day: string) => ({
      ...law,
      titles: [{ ...title("specialised", "2028-01-01"), withdrawn: day, cause: "falsified" }],
    });
    expect(headline(withdrawn("2026-11-21"), "specialised")).toMatchObject({ kind: "held", held: { state: "valid" } });
    expect(headline(withdrawn("2026-11-20"), "specialised")).toMatchObject({ kind: "gap", tier: "specialised" });
    const sentence = headlineWords(known(withdrawn("2026-11-20")), "specialised", wordsOf("zh"));
    expect(sentence).toContain("原有称号已于 2026年11月20日 被撤销");
  });

  it("names the size class, not those that the firm is not in", () => {
    const small = { "industry-line": "industry", staff: { 2025: 250 }, revenue: { 2025: 8000 } };
    expect(headline(small, "sme")).toMatchObject({ kind: "size", status: "met", size: { zh: "小型企业" } });
    expect(known(small)[0]?.counts).toMatchObject({ met: 1, unmet: 0, reference: 3 });
  });

  it("says nothing before there is anything", () => {
    expect(
      headlineOf(
        ladderOf([], findRuleSet, factCatalogue, () => null),
        "little-giant",
      ),
    ).toEqual({ kind: "none" });
  });
});

describe("what counts", () => {
  it("is every condition once, several ways to one end together, as the verdict combines them", () => {
    for (const tier of tiers) {
      fc.assert(
        fc.property(anyFacts(factCatalogue), (facts) => {
          const { clauses, counts, verdict, rules } = step(facts, tier);
          const requires = findRuleSet(rules?.id ?? "")?.requires;
          const conditions = requires && typeof requires !== "string" && "all" in requires ? requires.all : [];
          const counting = clauses.filter(({ standing }) => !["alternative", "reference"].includes(standing));
          const general = clauses.filter(({ mayNotApply, status }) => mayNotApply && status === "met");
          expect(counting.length + general.length).toBe(conditions.length);
          for (const { standing, status } of counting) expect(standing).toBe(status);
          const worst = (["unmet", "unknown", "person", "met"] as const).find((status) => counts[status] > 0) ?? "met";
          expect(verdict?.status).toBe(worst);
        }),
        { numRuns: 40 },
      );
    }
  });

  it("asks nothing of ways that need not be gone", () => {
    const facts = { ...law, awards: [], "equity-investments": [] };
    for (const { clauses } of known(facts))
      for (const { status, isOpenElsewhere, standing } of clauses)
        if (isOpenElsewhere) expect([status, standing]).toEqual([expect.not.stringMatching(/^met$/), "alternative"]);
    const waiver = step(facts, "little-giant").clauses.find(({ id }) => id === "X26-4-waiver");
    expect(waiver).toMatchObject({ status: "unmet", standing: "alternative", isOpenElsewhere: true });
  });
});

describe("a ladder that was frozen before", () => {
  it("is drawn with what its verdicts hold", () => {
    const verdicts = JSON.parse(JSON.stringify(verdictsOf(law))) as ReturnType<typeof verdictsOf>;
    const steps = ladderOf(verdicts, findRuleSet, factCatalogue, () => null, heldTitles(law, titles, "2026-11-20"));
    expect(headlineOf(steps, "little-giant")).toEqual({ kind: "met", tier: "little-giant" });
    expect(steps.map(({ isBehind }) => isBehind)).toEqual([false, true, true, true, false, false]);
  });
});

describe("advice", () => {
  it("calls for no papers made afterwards", () => {
    const said = ruleSets.flatMap(({ criteria }) => criteria.map(({ advice }) => advice.zh));
    expect(said.filter((advice) => /补齐|补上|补做(?!。|；)|做实/.test(advice.replace("不要补做", "")))).toEqual([]);
  });
});

describe("a figure that lies on its threshold", () => {
  it.each(locales)("is said not to be enough where it has to exceed it, in %s", (locale) => {
    const { distanceText } = reviewWords(locale);
    const enough = /未达到|not enough/;
    expect(distanceText({ distance: 0, unit: "points", status: "unmet" })).toMatch(enough);
    expect(distanceText({ distance: 0, unit: "points", status: "met" })).not.toMatch(enough);
  });
});

describe("the schema of the facts", () => {
  it("does not say that a code is refused which every form takes", () => {
    const { description } = factsSchemaOf(factCatalogue) as { description: string };
    expect(description).not.toMatch(/不予受理|refused/);
    expect(parseFacts(factCatalogue, { uscc: "91350211M0001ABC2P" })).toHaveProperty("facts.uscc");
  });
});
