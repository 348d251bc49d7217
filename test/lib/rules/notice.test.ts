import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ground, noticeOf, plannedRules, rulesUnder, supersededIn } from "#app/acts/programme/notice-rules";
import { sealOfRuleSet } from "#app/acts/programme/rule-set-seal";
import type { FirmFacts } from "#lib/rules/fact";
import { compileLeaves } from "#lib/rules/leaves";
import { type Bar, type BarTest, type Notice, noNotice, versionIn } from "#lib/rules/notice";
import { defectsOfNotice } from "#lib/rules/notice-defects";
import { parseNotice } from "#lib/rules/notice-shape";
import type { Occasion, RuleSet } from "#lib/rules/rule-set";
import { criteriaIn } from "#lib/rules/rule-set";
import { screen } from "#lib/rules/screen";
import { factCatalogue, findRuleSet } from "#questionnaires";
import { anyFacts } from "../../any-facts";
import { newest } from "../../make/versions";

const base = findRuleSet("specialised-2026") as RuleSet;
const occasion: Occasion = { tier: "specialised", action: "new", openedOn: "2026-11-01", province: null };

const bar = (when: BarTest, given: Partial<Bar> = {}): Bar => ({
  ...{ id: "N-1", title: "研发投入下限", demands: "上年研发费用不低于500万元。", clause: "第二条（一）", when },
  ...given,
});
const notice = (given: Partial<Notice>): Notice => ({ ...noNotice, document: "粤工信函〔2026〕12号", ...given });
const spending: BarTest = { kind: "number", fact: "research-spending", year: -1, is: "at-least", value: 500 };

/** How the first bar of a notice stands for a firm that applies on 1 November 2026. */
function statusOf(when: BarTest, facts: FirmFacts) {
  const rules = rulesUnder(base, notice({ bars: [bar(when)] }));
  return screen(rules, facts, occasion).criteria.find(({ criterion }) => criterion === "N-1")?.status;
}

describe("a bar of a notice", () => {
  it.each([
    ["at-least", 499.99, "unmet"],
    ["at-least", 500, "met"],
    ["more-than", 500, "unmet"],
    ["more-than", 500.01, "met"],
    ["at-most", 500, "met"],
    ["at-most", 500.01, "unmet"],
    ["less-than", 500, "unmet"],
    ["less-than", 499.99, "met"],
  ] as const)("%s 500 with %d is %s", (is, value, status) => {
    expect(statusOf({ ...spending, is }, { "research-spending": { 2025: value } })).toBe(status);
  });

  it("asks for the year that it names", () => {
    const facts = { "research-spending": { 2024: 600, 2025: 400 } };
    expect(statusOf({ ...spending, year: -2 }, facts)).toBe("met");
    expect(statusOf({ ...spending, year: -1 }, facts)).toBe("unmet");
    expect(statusOf({ ...spending, year: -3 }, facts)).toBe("unknown");
  });

  it.each([
    [49.9, "unmet"],
    [50, "met"],
  ] as const)("compares a ratio: %d of 1000 with 5%% is %s", (part, status) => {
    const ratio: BarTest = {
      ...{ kind: "ratio", is: "at-least", value: 5 },
      ...{ part: { fact: "research-spending", year: -1 }, whole: { fact: "revenue", year: -1 } },
    };
    expect(statusOf(ratio, { "research-spending": { 2025: part }, revenue: { 2025: 1000 } })).toBe(status);
  });

  it("asks for a yes or a no", () => {
    const own: BarTest = { kind: "yes-no", fact: "own-brand", is: true };
    expect(statusOf(own, { "own-brand": true })).toBe("met");
    expect(statusOf(own, { "own-brand": false })).toBe("unmet");
    expect(statusOf(own, {})).toBe("unknown");
  });

  it.each([
    ["2026-11-01", "met", "unmet"],
    ["2026-10-31", "unmet", "met"],
  ] as const)("asks for a title that is valid on the day: until %s it is %s", (expires, held, notHeld) => {
    const facts = { titles: [{ kind: "high-technology", granted: "2023-11-02", expires }] };
    expect(statusOf({ kind: "title", title: "high-technology", held: true }, facts)).toBe(held);
    expect(statusOf({ kind: "title", title: "high-technology", held: false }, facts)).toBe(notHeld);
    expect(statusOf({ kind: "title", title: "innovative", held: true }, facts)).toBe("unmet");
  });

  it("leaves to a person what only a person can find", () => {
    const visit: BarTest = { kind: "finding", finding: "notice-visit" };
    expect(statusOf(visit, {})).toBe("person");
    expect(statusOf(visit, { "notice-visit": true })).toBe("met");
    expect(statusOf(visit, { "notice-visit": false })).toBe("unmet");
  });

  it("keeps a firm from the whole, and says that it comes from the notice", () => {
    const rules = rulesUnder(base, notice({ bars: [bar(spending)] }));
    const verdict = screen(rules, { "research-spending": { 2025: 400 } }, occasion);
    expect(verdict.status).toBe("unmet");
    expect(verdict.criteria.at(-1)).toMatchObject({
      ...{ criterion: "N-1", byNotice: true, confidence: "N" },
      clause: { zh: "本轮通知（粤工信函〔2026〕12号）第二条（一）" },
    });
    expect(verdict.criteria.filter(({ byNotice }) => byNotice)).toHaveLength(1);
  });
});

describe("a waiver of a notice", () => {
  const waivers = [{ criterion: "Z26-5", reason: "本省首批，放宽。", clause: "第三条" }];

  it("has the clause not examined, with its reason", () => {
    const rules = rulesUnder(base, notice({ waivers }));
    const [before, after] = [base, rules].map((each) =>
      screen(each, {}, occasion).criteria.find(({ criterion }) => criterion === "Z26-5"),
    );
    expect(before).toMatchObject({ status: "person" });
    expect(before?.waivedBy).toBeUndefined();
    expect(after).toMatchObject({ status: "not-applicable", waivedBy: { reason: { zh: "本省首批，放宽。" } } });
  });
});

describe("the rules under a notice", () => {
  it("have the id and seal of their version where nothing is added or waived", () => {
    const rules = rulesUnder(base, { ...noNotice, ruleSet: base.id, reason: "通知如此" });
    expect(rules.id).toBe(base.id);
    expect(sealOfRuleSet(rules)).toBe(sealOfRuleSet(base));
  });

  it("have an id that tells what the bars and waivers mean, not how they are worded", () => {
    const id = (given: Partial<Bar>, when = spending) => rulesUnder(base, notice({ bars: [bar(when, given)] })).id;
    expect(versionIn(id({}))).toBe(base.id);
    expect(id({ title: "别的名称", demands: "别的话", clause: "第九条" })).toBe(id({}));
    expect(id({}, { ...spending, value: 501 })).not.toBe(id({}));
    expect(id({}, { ...spending, is: "more-than" })).not.toBe(id({}));
    // What rounds go by is told by this id: were it made otherwise, nobody could read their rules any more.
    expect(id({})).toMatchInlineSnapshot(`"specialised-2026+e6ebaac85d0d"`);
  });
});

describe("the defects of a notice", () => {
  const found = (given: Partial<Notice>) =>
    defectsOfNotice(notice(given), base, occasion, ground).map(({ part, line, field, reason }) =>
      [part, line, field, reason].join(" "),
    );

  it("are none where it is sound", () => {
    const bars = [bar(spending), bar({ kind: "title", title: "innovative", held: true }, { id: "N-2" })];
    expect(found({ bars, waivers: [{ criterion: "Z26-5", reason: "放宽", clause: "第三条" }] })).toEqual([]);
  });

  it.each<[BarTest, string]>([
    [{ ...spending, fact: "nobody-knows" }, "bars 1 when.fact unknown-fact"],
    [{ ...spending, fact: "own-brand" }, "bars 1 when.fact wrong-kind"],
    [{ kind: "number", fact: "research-spending", is: "at-least", value: 1 }, "bars 1 when.fact needs-year"],
    [{ ...spending, value: -1 }, "bars 1 when.value range"],
    [{ ...spending, value: 1e12 }, "bars 1 when.value range"],
    [{ ...spending, value: 0.1234567 }, "bars 1 when.value decimals"],
    [{ kind: "yes-no", fact: "revenue", is: true }, "bars 1 when.fact wrong-kind"],
    [{ kind: "title", title: "king", held: true }, "bars 1 when.title unknown-title"],
    [{ kind: "finding", finding: "own-brand" }, "bars 1 when.finding wrong-kind"],
    [{ kind: "finding", finding: "nobody-knows" }, "bars 1 when.finding unknown-fact"],
  ])("name the line: %o", (when, defect) => {
    expect(found({ bars: [bar(when)] })).toEqual([defect]);
  });

  it("name two units, and a number beside itself", () => {
    const ratio = (whole: { fact: string; year: number }): BarTest => ({
      ...{ kind: "ratio", is: "at-least", value: 5, whole },
      part: { fact: "research-spending", year: -1 },
    });
    expect(found({ bars: [bar(ratio({ fact: "staff", year: -1 }))] })).toEqual(["bars 1 when.whole units"]);
    expect(found({ bars: [bar(ratio({ fact: "research-spending", year: -1 }))] })).toEqual([
      "bars 1 when.whole same-fact",
    ]);
  });

  it("name what is said twice", () => {
    const waiver = { criterion: "Z26-5", reason: "放宽", clause: "第三条" };
    expect(found({ bars: [bar(spending), bar(spending, { id: "N-2" })] })).toEqual(["bars 2 when twice"]);
    expect(found({ bars: [bar(spending), bar({ ...spending, value: 9 })] })).toEqual(["bars 2 id twice"]);
    expect(found({ waivers: [waiver, waiver] })).toEqual(["waivers 2 criterion twice"]);
  });

  it("name a waiver of what is not there, not asked, or one of several ways", () => {
    const waived = (...ids: string[]) =>
      found({ waivers: ids.map((criterion) => ({ criterion, reason: "放宽", clause: "第三条" })) });
    expect(waived("Z99")).toEqual(["waivers 1 criterion unknown-criterion"]);
    expect(waived("Z26-2a")).toEqual(["waivers 1 criterion one-way"]);
    expect(waived("Z26-2a", "Z26-2a-exception")).toEqual([]);
    const optional = base.criteria.find(({ id }) => !criteriaIn(base.requires).includes(id));
    if (optional) expect(waived(optional.id)).toEqual(["waivers 1 criterion not-needed"]);
  });

  it("name a document that is missing", () => {
    expect(found({ document: "", bars: [bar(spending)] })).toEqual(["notice 0 document missing"]);
  });

  it("tell by line what is no notice at all", () => {
    const lines = (input: unknown) => {
      const outcome = parseNotice(input);
      return "defects" in outcome
        ? outcome.defects.map(({ part, line, field, reason }) => [part, line, field, reason].join(" "))
        : [];
    };
    expect(lines(noNotice)).toEqual([]);
    const blank = { ...bar(spending), title: "", when: { ...spending, value: "many" } };
    expect(lines({ ...noNotice, bars: [bar(spending), blank] })).toEqual([
      "bars 2 title missing",
      "bars 2 when.value unreadable",
    ]);
    expect(lines({ ...noNotice, source: "javascript:alert(1)" })).toEqual(["notice 0 source unreadable"]);
    fc.assert(fc.property(fc.anything(), (input) => void parseNotice(input)));
  });
});

describe("the version that a notice names", () => {
  const reasons = (given: Partial<Notice>, at = occasion) => {
    const planned = plannedRules(at, notice(given));
    return "defects" in planned ? planned.defects.map(({ field, reason }) => `${field} ${reason}`) : planned.ruleSet.id;
  };

  it("is that of the law where it names none", () => {
    expect(reasons({})).toBe(newest("specialised-2026"));
  });

  it("is another one of the tier, with a reason", () => {
    const other = newest("specialised-2022");
    expect(reasons({ ruleSet: other, reason: "通知第一条" })).toBe(other);
    expect(reasons({ ruleSet: other })).toEqual(["reason missing"]);
    expect(reasons({ ruleSet: "champion-2023", reason: "x" })).toEqual(["ruleSet other-tier"]);
    expect(reasons({ ruleSet: "specialised-1999", reason: "x" })).toEqual(["ruleSet unknown-version"]);
  });
});

describe("the notices that a round holds", () => {
  it("tell what it says now, and which rules no longer stand", () => {
    const before = newest("specialised-2026");
    const held = [
      { ruleSet: before, notice: noNotice },
      { ruleSet: `${before}+1`, notice: notice({ bars: [bar(spending)] }) },
    ];
    const round = { ruleSet: `${before}+1`, ruleNotices: held };
    expect(noticeOf(round).bars).toHaveLength(1);
    expect(supersededIn(round)).toContain(before);
    expect(supersededIn(round)).not.toContain(`${before}+1`);
  });
});

const numbers = [...ground.facts.values()].filter((fact) => fact.kind === "number");
const figure = fc
  .record({ fact: fc.constantFrom(...numbers), back: fc.constantFrom(-1, -2) })
  .map(({ fact, back }) => ({
    fact: fact.id,
    ...(fact.perYear && { year: back }),
  }));
const is = fc.constantFrom("at-least", "at-most", "more-than", "less-than" as const);
const value = fc.constantFrom(0, 1, 3, 5, 50, 60, 100, 500, 1000, 5000);
const anyBarTest: fc.Arbitrary<BarTest> = fc.oneof(
  fc.tuple(figure, is, value).map(([at, by, number]) => ({ kind: "number" as const, ...at, is: by, value: number })),
  fc
    .tuple(figure, figure, is, value)
    .map(([part, whole, by, number]) => ({ kind: "ratio" as const, part, whole, is: by, value: number })),
  fc.boolean().map((yes) => ({ kind: "yes-no" as const, fact: "own-brand", is: yes })),
  fc
    .tuple(fc.constantFrom("innovative", "high-technology", "other"), fc.boolean())
    .map(([title, held]) => ({ kind: "title" as const, title, held })),
  fc.constantFrom("law-abiding", "notice-visit").map((finding) => ({ kind: "finding" as const, finding })),
);

describe("the compiled form under a notice", () => {
  it.each(["specialised-2026", "specialised-2022", "little-giant-2026"])(
    "is what the exact one says: %s",
    { timeout: 120_000 },
    (id) => {
      const version = findRuleSet(id) as RuleSet;
      const screening = { tier: version.tier, action: "new" as const, openedOn: "2026-11-01", province: null };
      const ids = version.criteria.map((criterion) => criterion.id);
      const anyNotice = fc
        .record({ tests: fc.array(anyBarTest, { maxLength: 4 }), waived: fc.subarray(ids, { maxLength: 4 }) })
        .map(({ tests, waived }) =>
          notice({
            bars: tests.map((when, place) => bar(when, { id: `N-${place + 1}` })),
            waivers: waived.map((criterion) => ({ criterion, reason: "放宽", clause: "第三条" })),
          }),
        );
      const seen = new Set<string>();
      fc.assert(
        fc.property(anyNotice, anyFacts(factCatalogue), fc.boolean(), (each, facts, visited) => {
          const rules = rulesUnder(version, each);
          const leaves = compileLeaves(rules, screening);
          const all = { ...facts, "notice-visit": visited };
          const values = leaves.valuesOf(all, screening.openedOn);
          const verdict = screen(rules, all, screening);
          expect(leaves.statusOf(values)).toBe(verdict.status);
          for (const [place, { status }] of verdict.criteria.entries())
            expect(leaves.criterionStatusOf(place, values)).toBe(status);
          for (const { status, byNotice } of verdict.criteria) if (byNotice) seen.add(status);
        }),
        { numRuns: 300 },
      );
      expect([...seen].sort()).toEqual(["met", "person", "unknown", "unmet"].filter((status) => seen.has(status)));
      expect(seen.size).toBeGreaterThanOrEqual(3);
    },
  );
});
