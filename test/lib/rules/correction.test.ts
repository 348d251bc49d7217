import { describe, expect, test } from "vitest";
import { type Correction, correctionsFrom, defectsOfCorrections } from "#lib/rules/correction";
import type { Occasion, RuleSet } from "#lib/rules/rule-set";
import { changesBetween } from "#lib/rules/rule-set-changes";
import { correctionOf, faultyRuleSets, findRuleSet, ruleSets } from "#questionnaires";

const correction = (corrects: string, ruleSet: string, from = "2026-11-29"): Correction => ({
  ...{ corrects, ruleSet, from, source: "https://example.org/notice" },
  fault: { zh: "门槛抄错了一位", en: "A threshold was copied with a wrong digit" },
});

describe("corrections", () => {
  const chain = [correction("b", "c"), correction("a", "b"), correction("x", "y")];

  test("lead from a rule set to its newest version, oldest first", () => {
    const idsFrom = (id: string) => correctionsFrom(chain, id, "2026-05-01").map(({ ruleSet }) => ruleSet);
    expect(idsFrom("a")).toEqual(["b", "c"]);
    expect(idsFrom("b")).toEqual(["c"]);
    expect(idsFrom("c")).toEqual([]);
    expect(idsFrom("nobody-knows")).toEqual([]);
  });

  test("that go round in a circle are followed once, and refused", () => {
    const circle = [
      correction("little-giant-2022", "little-giant-2026"),
      correction("little-giant-2026", "little-giant-2022"),
    ];
    expect(correctionsFrom(circle, "little-giant-2022", "2026-05-01")).toHaveLength(2);
    expect(defectsOfCorrections(circle, ruleSets)).toEqual([
      "correction(little-giant-2022): a circle",
      "correction(little-giant-2026): a circle",
    ]);
  });

  test("are refused where a version is not held, of another tier, or has two ways on, and where the day is none", () => {
    const [old, now] = ["little-giant-2022", "little-giant-2026"];
    const defects = (...given: Correction[]) => defectsOfCorrections(given, ruleSets);
    expect(defects(correction(old, now))).toEqual([]);
    expect(defects(correction(old, "nobody-knows"))).toEqual([`correction(${old}): no rule set nobody-knows`]);
    expect(defects(correction("nobody-knows", now))).toEqual(["correction(nobody-knows): no rule set nobody-knows"]);
    expect(defects(correction(old, "champion-2023"))).toContain(`correction(${old}): champion for little-giant`);
    expect(defects(correction(old, now), correction(old, now))).toEqual([`correction(${old}): corrected twice`]);
    const of = (from: string, until: string) => ({ ...correction(old, now), rounds: { from, until } });
    expect(defects(of("2026-01-01", "2026-03-31"), of("2026-04-01", "2026-12-31"))).toEqual([]);
    expect(defects(of("2026-01-01", "2026-04-01"), of("2026-04-01", "2026-12-31"))).toEqual([
      `correction(${old}): corrected twice`,
    ]);
    expect(defects(correction(old, now, "2026-02-30"))).toEqual([`correction(${old}): no day 2026-02-30`]);
    const lacking = ruleSets.map((each) => (each.id === "specialised-2026" ? { ...each, provinces: [] } : each));
    expect(defectsOfCorrections([correction("specialised-2026", "specialised-2026")], lacking)).toEqual([
      "correction(specialised-2026): a circle",
    ]);
    const provinces = ruleSets.find(({ id }) => id === "specialised-2022")?.provinces ?? [];
    expect(defectsOfCorrections([correction("specialised-2022", "specialised-2026")], lacking)).toEqual(
      provinces.map(({ id }) => `correction(specialised-2022): no province ${id}`),
    );
  });

  test("of the register lead a round to the rule set that is the law of its day", () => {
    const to = (id: string, openedOn: string) => correctionOf(id, openedOn)?.ruleSet.id;
    expect(to("innovative-2022", "2026-03-31")).toBe("innovative-2022-2");
    expect(to("innovative-2022", "2026-04-01")).toBe("innovative-2026");
    expect(to("little-giant-2022", "2026-04-25")).toBe("little-giant-2022-2");
  });

  test("of the register name rule sets that it holds", () => {
    for (const id of faultyRuleSets) expect(correctionOf(id, "2026-03-01")?.ruleSet.tier).toBe(findRuleSet(id)?.tier);
    expect(correctionOf("nobody-knows", "2026-03-01")).toBeNull();
  });
});

describe("what changes between two versions", () => {
  const before = findRuleSet("little-giant-2026") as RuleSet;
  const occasion: Occasion = { tier: "little-giant", action: "new", openedOn: "2026-04-25", province: null };
  const changes = (after: RuleSet, at = occasion) => changesBetween(before, after, at);
  const nothing = { clauses: [], formula: false, measures: false, facts: [] };
  const words = { zh: "另一种说法", en: "Other words" };

  test("is nothing where they mean the same, whatever the words", () => {
    expect(changes(before)).toEqual(nothing);
    const reworded = before.criteria.map((each) => ({ ...each, title: words, demands: words, advice: words }));
    expect(changes({ ...before, id: "other", name: words, criteria: reworded })).toEqual(nothing);
  });

  test("is each clause that rests on a number, with the number before and after", () => {
    const [moved] = before.parameters;
    if (!moved) throw new Error("no parameter");
    const parameters = before.parameters.map((each) => (each === moved ? { ...each, value: each.value + 1 } : each));
    const { clauses, ...rest } = changes({ ...before, parameters });
    expect(rest).toEqual({ formula: false, measures: false, facts: [] });
    expect(clauses.length).toBeGreaterThan(0);
    for (const { kind, numbers } of clauses) {
      expect(kind).toBe("changed");
      expect(numbers).toEqual([{ before: moved, after: { ...moved, value: moved.value + 1 } }]);
    }
  });

  test("is not a number that the province of the round sets itself", () => {
    const [moved, other] = before.parameters;
    if (!moved || !other) throw new Error("no parameters");
    const own = { id: "here", name: words, parameters: [moved], measures: [] };
    const raised = before.parameters.map((each) => (each === moved ? { ...each, value: each.value + 1 } : each));
    const here = { ...before, provinces: [own] };
    const at = { ...occasion, province: "here" };
    expect(changesBetween(here, { ...here, parameters: raised }, at)).toEqual(nothing);
    expect(changesBetween(here, { ...here, parameters: raised }, occasion).clauses).not.toEqual([]);
    const computed = { ...own, measures: [{ fact: "revenue", measure: { fact: "revenue", year: -1 } }] };
    expect(changesBetween(here, { ...here, provinces: [computed] }, at)).toMatchObject({ clauses: [], measures: true });
  });

  test("is what was added, dropped, and asked besides", () => {
    const [first, ...rest] = before.criteria;
    if (!first) throw new Error("no criterion");
    const fewer = { ...before, criteria: rest };
    expect(changes(fewer).clauses).toEqual([{ kind: "removed", title: first.title, numbers: [] }]);
    const back = changesBetween(fewer, before, occasion);
    expect(back.clauses).toEqual([{ kind: "added", title: first.title, numbers: [] }]);
    expect(changes({ ...before, requires: { any: before.criteria.map(({ id }) => id) } })).toEqual({
      ...nothing,
      formula: true,
    });
    const bare: RuleSet = { ...before, criteria: rest.slice(-1) };
    const { facts } = changesBetween(bare, before, occasion);
    expect(facts).toContain("revenue");
    expect(changesBetween(before, bare, occasion).facts).toEqual([]);
  });
});
