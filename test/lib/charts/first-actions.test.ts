import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adviceShown } from "#lib/charts/advice";
import { type ActionGrounds, firstActions } from "#lib/charts/first-actions";
import { gapIn, isShut } from "#lib/charts/gap";
import { goalOf } from "#lib/charts/headline";
import { heldTitles } from "#lib/charts/held";
import { isTooLarge, type LadderStep, ladderOf } from "#lib/charts/ladder";
import { diagnose } from "#lib/diagnosis/diagnose";
import { dutiesOf, titlesAmong } from "#lib/rules/duties";
import type { FirmFacts } from "#lib/rules/fact";
import { type Tier, tiers } from "#lib/rules/rule-set";
import { screen } from "#lib/rules/screen";
import { isDay, monthsAfter } from "#lib/text/day";
import { factCatalogue, findRuleSet, latestEdition, ruleSetFor, upkeep } from "#questionnaires";
import { titles } from "#questionnaires/facts/titles";
import { sound } from "#questionnaires/rule-sets/little-giant-2026/cases";
import { anyFacts } from "#test/any-facts";

const today = "2026-11-29";

function stepsOf(facts: FirmFacts): LadderStep[] {
  const verdicts = tiers.flatMap((tier) => {
    const occasion = { tier, action: "new", openedOn: today, appliedOn: today, province: null } as const;
    const choice = ruleSetFor(occasion);
    return "ruleSet" in choice ? [screen(choice.ruleSet, facts, occasion)] : [];
  });
  return ladderOf(verdicts, findRuleSet, factCatalogue, () => null, heldTitles(facts, titles, today));
}

const advice = adviceShown(
  latestEdition,
  diagnose(latestEdition, { edition: latestEdition.id, depth: "full", answers: {} }),
);

const groundsOf = (facts: FirmFacts, aim: Tier | null, more: Partial<ActionGrounds> = {}): ActionGrounds => ({
  goal: goalOf(stepsOf(facts), aim),
  lines: [],
  duties: dutiesOf(titlesAmong(facts, titles), upkeep, today),
  advice,
  isContradictory: false,
  openAnswers: 0,
  today,
  ...more,
});

const short: FirmFacts = { ...sound, titles: [], "research-spending": { 2025: 300, 2024: 250 } };

describe("what to do first", () => {
  it("is a gate of the goal before all else, also before what does not agree", () => {
    const [first, second] = firstActions(groundsOf(short, "little-giant", { isContradictory: true }));
    expect(first).toMatchObject({ kind: "clause", clause: { asksTitle: true } });
    expect(second).toMatchObject({ kind: "contradictions", by: "2026-12-29" });
  });

  it("is to apply where nothing of the goal is missing, by its round, and not without one", () => {
    const line = { tier: "little-giant", action: "new", place: null, last: null, current: [] } as const;
    const next = { kind: "months", from: "2027-04", until: "2027-05", isPast: false, basis: [] } as const;
    const kinds = (more: Partial<ActionGrounds>) =>
      firstActions(groundsOf(sound, "little-giant", { duties: [], ...more })).map(({ kind }) => kind);
    expect(kinds({ lines: [{ ...line, next } as never] })[0]).toBe("apply");
    expect(kinds({})).not.toContain("apply");
  });

  it("goes by the round that closes, that opens, or that may come", () => {
    const round = { tier: "little-giant", opens: "2027-04-20", closes: "2027-06-10" } as never;
    const line = { tier: "little-giant", action: "new", place: null, last: null } as const;
    const ways = [
      [{ ...line, current: [{ round, phase: "open" }], next: null }, "2027-06-10", "closes"],
      [{ ...line, current: [{ round, phase: "ahead" }], next: null }, "2027-04-20", "opens"],
      [
        { ...line, current: [], next: { kind: "months", from: "2027-04", until: "2027-05", isPast: false, basis: [] } },
        "2027-04-01",
        "expected",
      ],
      [{ ...line, current: [], next: { kind: "unknown" } }, "2027-02-28", "quarter"],
    ] as const;
    for (const [each, by, basis] of ways)
      expect(firstActions(groundsOf(short, "little-giant", { lines: [each as never] }))[0]).toMatchObject({
        by,
        basis,
      });
  });

  it("gives figures of a year until its end", () => {
    const held = { ...short, titles: sound.titles as never };
    const [first] = firstActions(groundsOf(held, "little-giant"));
    expect(first).toMatchObject({ kind: "clause", by: "2026-12-31", basis: "year-end" });
  });

  it("never sends a firm after a title that it is too large for, nor after one that it can do without", () => {
    const large = { ...sound, staff: { 2025: 1000 }, revenue: { 2025: 40000, 2024: 30000, 2023: 20000 } };
    for (const [facts, aim] of [
      [large, "little-giant"],
      [large, null],
      [sound, "innovative"],
    ] as const)
      expect(firstActions(groundsOf(facts, aim)).filter(({ kind }) => kind === "clause" || kind === "facts")).toEqual(
        [],
      );
  });

  it("is never more than three, each by a day, and nothing that takes years", () => {
    fc.assert(
      fc.property(
        anyFacts(factCatalogue),
        fc.constantFrom(...tiers, null),
        fc.boolean(),
        fc.nat(5),
        (facts, aim, isContradictory, openAnswers) => {
          const grounds = groundsOf(facts, aim, { isContradictory, openAnswers });
          const actions = firstActions(grounds);
          expect(actions.length).toBeLessThanOrEqual(3);
          for (const action of actions) {
            expect(isDay(action.by)).toBe(true);
            if (action.kind === "advice") expect(action.advice.horizon).not.toBe("three-years");
            if (action.kind === "clause") expect(isTooLarge(action.clause)).toBe(false);
          }
          const gate = actions.findIndex((action) => action.kind === "clause" && isShut(action.clause));
          expect(gate).toBeLessThanOrEqual(0);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe("a gap", () => {
  it("holds every clause once, as many as are counted", () => {
    for (const { clauses, counts } of stepsOf(short)) {
      const gap = gapIn(clauses);
      expect(Object.values(gap).flat()).toHaveLength(clauses.length);
      for (const id of ["unmet", "unknown", "person", "met"] as const) expect(gap[id]).toHaveLength(counts[id]);
    }
  });
});

describe("months later", () => {
  it("keep the day, or take the last of a shorter month", () => {
    expect(monthsAfter("2026-11-29", 1)).toBe("2026-12-29");
    expect(monthsAfter("2026-11-30", 3)).toBe("2027-02-28");
    expect(monthsAfter("2027-11-30", 3)).toBe("2028-02-29");
    expect(monthsAfter("2026-01-31", 12)).toBe("2027-01-31");
  });
});
