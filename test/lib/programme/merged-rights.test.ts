import { describe, expect, it } from "vitest";
import { linesIn, merged, nothingSaid, withSaid } from "#lib/programme/merged-rights";
import type { ReadRight } from "#lib/programme/rights-rows";
import { valuesCounted } from "#lib/rules/asked";
import type { Occasion } from "#lib/rules/rule-set";
import { findRuleSet } from "#questionnaires";
import { identities } from "#questionnaires/facts/identities";
import { rightsReading } from "#questionnaires/facts/rights-reading";

const right = (line: number, number: string, more: Partial<ReadRight> = {}): ReadRight => ({
  line,
  kind: "invention-patent",
  cells: { kind: "invention-patent", number, name: `轴承 ${line}` },
  owners: "",
  problems: [],
  doubts: [],
  ...more,
});
const wanted = new Set(["invention-patent"]);
const identity = identities.find(({ list }) => list === rightsReading.list);

describe("a table beside the list", () => {
  it("adds what is new, once, and touches nothing that stands", () => {
    const listed = [{ kind: "invention-patent", number: "2019 1 0000001.X" }];
    const table = [
      right(2, "ZL201910000001.X"),
      right(3, "ZL201910000002.4"),
      right(4, "201910000002.4"),
      right(5, "", { kind: null, problems: ["kind"] }),
      right(6, "ZL201920000003.1", { kind: "utility-model" }),
    ];
    const { added, listed: known, repeated, aside, bad } = merged(listed, table, identity, wanted);
    expect(added.map(({ line }) => line)).toEqual([3]);
    expect(known.map(({ right: { line }, row }) => [line, row])).toEqual([[2, 1]]);
    expect(repeated.map(({ right: { line }, line: first }) => [line, first])).toEqual([[4, 3]]);
    expect([aside.map(({ line }) => line), bad.map(({ line }) => line)]).toEqual([[6], [5]]);
  });

  it("is said of all only where it says nothing itself", () => {
    const cells = { "transferred-in": "no", "owner-rank": "1", linked: "yes" };
    const said = { ...nothingSaid, cells };
    expect(withSaid({ name: "a", "owner-rank": "2" }, said, rightsReading, false)).toEqual({
      ...{ name: "a", "owner-rank": "2", "transferred-in": "no", linked: "yes" },
    });
    expect(withSaid({ name: "a" }, said, rightsReading, false)).toEqual({ name: "a", ...cells });
    expect(withSaid({ name: "a" }, nothingSaid, rightsReading, false)).toEqual({ name: "a" });
  });

  it("cannot make the firm the owner of what stands under other names", () => {
    const said = { ...nothingSaid, cells: { "owner-rank": "1", linked: "yes" } };
    expect(withSaid({ name: "a" }, said, rightsReading, true)).toEqual({ name: "a", linked: "yes" });
  });

  it("has lines that are named one by one or as a range", () => {
    expect([...linesIn("12，40-42、 ７ 99999999")].slice(0, 5)).toEqual([12, 40, 41, 42, 7]);
    expect([...linesIn("无")]).toEqual([]);
    expect(linesIn("1-99999").size).toBeLessThanOrEqual(5001);
  });
});

describe("the kinds that are counted", () => {
  const counted = (id: string, tier: Occasion["tier"]) => {
    const rules = findRuleSet(id);
    if (!rules) throw new Error(id);
    const occasion: Occasion = { tier, action: "new", openedOn: "2026-11-01", province: null };
    return valuesCounted(rules, occasion, { list: rightsReading.list, field: rightsReading.fields.kind });
  };

  it("are those of the rule set", () => {
    const littleGiant = counted("little-giant-2026-2", "little-giant");
    expect(littleGiant === "any" ? [] : [...littleGiant]).toContain("circuit-layout");
    expect(littleGiant === "any" || littleGiant.has("utility-model")).toBe(false);
    const technology = counted("technology-2017-2", "technology");
    expect(technology === "any" || technology.has("utility-model")).toBe(true);
  });
});
