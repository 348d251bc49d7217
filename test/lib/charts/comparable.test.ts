import { describe, expect, it } from "vitest";
import { apart, errorsNeeded, isComparable } from "#lib/charts/comparable";
import { networksApart } from "#lib/charts/networks";
import { planeChart } from "#lib/charts/plane";
import { diagnose } from "#lib/diagnosis/diagnose";
import { type Answer, type Answers, askedQuestions } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { type Depth, optionsOf } from "#lib/instrument/question";
import { latestEdition as edition, findEdition } from "#questionnaires";

/** Everything that the full depth asks, in the middle. */
const whole: Answers = Object.fromEntries(
  askedQuestions(edition, "full").map((question): [string, Answer] => {
    if (question.kind === "number") return [question.id, Math.max(1, question.min)];
    if (question.kind === "text") return [question.id, "轴承"];
    const option = optionsOf(question)[2]?.id ?? optionsOf(question)[0]?.id ?? "";
    return [question.id, question.kind === "many" ? [option] : option];
  }),
);
const full: Answers = {
  ...whole,
  staff: 120,
  "research-staff": 20,
  "research-leavers": 2,
  "generation-pace": "high",
  "new-product-revenue-share": 40,
  "patents-granted-two-years-before": 3,
  "patents-granted-year-before": 4,
  "patents-granted-year": 6,
};
const sheet = (answers: Answers, depth: Depth = "full") => ({
  answers,
  depth,
  diagnosis: diagnose(edition, { edition: edition.id, depth, answers }),
});
const named = (questions: { id: string }[]) => questions.map(({ id }) => id);
const without = (answers: Answers, ...ids: string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));
const drawn = (before: ReturnType<typeof sheet>, after: ReturnType<typeof sheet>) =>
  planeChart(edition, after, [], [{ ...before, year: 2024 }]);

describe("a change between two years", () => {
  it("counts where both rest on the same answers, whatever these are", () => {
    const later = { ...full, "research-staff": 40, "generation-pace": "low" };
    expect(isComparable(apart(edition, sheet(full), sheet(later), "capability"))).toBe(true);
    expect(drawn(sheet(full), sheet(later)).past[0]?.leads).toBe(true);
  });

  it.each([
    ["blank", without(full, "patents-granted-year", "research-staff")],
    ["don't know", { ...full, "patents-granted-year": "dont-know", "research-staff": "dont-know" }],
  ])("does not where this year's are %s, and names them", (_, blank) => {
    const between = apart(edition, sheet(full), sheet(blank), "capability");
    expect(isComparable(between)).toBe(false);
    expect(named(between.after.questions)).toEqual(["research-staff", "patents-granted-year"]);
    expect(between.before.questions).toEqual([]);
    const chart = drawn(sheet(full), sheet(blank));
    expect(chart.past[0]?.leads).toBe(false);
    expect(isComparable(apart(edition, sheet(full), sheet(blank), "level"))).toBe(true);
  });

  it("does not where last year's were, and says so of last year", () => {
    const between = apart(edition, sheet(without(full, "research-leavers")), sheet(full), "capability");
    expect(named(between.before.questions)).toEqual(["research-leavers"]);
    expect(between.after.questions).toEqual([]);
  });

  it("does not between the quick and the full version, in either order", () => {
    const after = apart(edition, sheet(full), sheet(full, "quick"), "capability").after;
    expect(after.notAsked).toBeGreaterThan(0);
    expect(after.questions).toEqual([]);
    expect(apart(edition, sheet(full, "quick"), sheet(full), "capability").before.notAsked).toBe(after.notAsked);
    expect(drawn(sheet(full, "quick"), sheet(full)).past[0]?.leads).toBe(false);
    expect(drawn(sheet(full, "quick"), sheet(full, "quick")).past[0]?.leads).toBe(true);
  });

  it("does not between editions", () => {
    const other = { ...sheet(full), diagnosis: { ...sheet(full).diagnosis, edition: "2025-1" } };
    const chart = drawn(other, sheet(full));
    expect(chart.past[0]?.leads).toBe(false);
    expect(chart.since?.sameEdition).toBe(false);
    expect(chart.past[0]).toMatchObject({ edition: "2025-1", isOfOtherEdition: true });
  });

  it("is told since the first year of the same edition, and the years before are marked", () => {
    const other = { ...sheet(full), diagnosis: { ...sheet(full).diagnosis, edition: "2025-1" } };
    const past = [
      { ...other, year: 2023 },
      { ...other, year: 2024 },
      { ...sheet(full), year: 2024 },
    ];
    const { since, past: earlier } = planeChart(edition, sheet(full), [], past);
    expect([since?.sameEdition, since?.from.year]).toEqual([true, 2024]);
    expect(earlier.map(({ isOfOtherEdition, leads }) => [isOfOtherEdition, leads])).toEqual([
      [true, true],
      [true, false],
      [false, true],
    ]);
    // Of a year that was done anew, the newer edition is the one to be set against.
    expect(networksApart(edition, sheet(full), past)).toBeNull();
  });

  it("has to exceed 1.96 standard errors by the second arithmetic, one by the first", () => {
    expect(drawn(sheet(full), sheet(full)).since?.errors).toBe(1.96);
    expect(errorsNeeded(findEdition("2026-1") as Edition)).toBe(1);
  });
});

describe("the networks beside the year before", () => {
  const blank = without(whole, "suppliers-sharing", "associations-role", "technology-ties");

  it("are not set against it where figures are blank, and name them", () => {
    const since = networksApart(edition, sheet(blank), [
      { ...sheet(without(whole, "staff")), year: 2023 },
      { ...sheet(whole), year: 2024 },
    ]);
    expect(since?.year).toBe(2024);
    expect(since?.apart.map(({ id }) => id)).toEqual(["business", "technological"]);
    expect(since?.apart.flatMap(({ apart: { after } }) => named(after.questions))).toEqual(
      expect.arrayContaining(["suppliers-sharing", "associations-role", "technology-ties"]),
    );
  });

  it("need no word where both years rest on the same answers, or there is none", () => {
    expect(networksApart(edition, sheet(whole), [{ ...sheet(whole), year: 2024 }])).toBeNull();
    expect(networksApart(edition, sheet(blank), [])).toBeNull();
  });
});
