import { describe, expect, test } from "vitest";
import { objectionsAgainst, type PublishedFirm, publicityState } from "#lib/programme/publicity";
import { recommendationOf } from "#lib/programme/recommendation";
import { nextStage, planProblem, type StageCount, type StageId, timelineOf } from "#lib/programme/stages";
import { assignVisitors, noVisit, type VisitContent, visitProblem, visitState } from "#lib/programme/visit";
import { triggersOf, visitRuleFor } from "#lib/rules/visit-rule";
import { lastWorkingDay, workingDays } from "#lib/text/working-days";
import { holidays, visitRules } from "#questionnaires";

const none: Record<StageId, StageCount> = {
  ...{ acceptance: { done: 0, of: 0 }, "first-check": null, review: { done: 0, of: 0 } },
  ...{ visit: { done: 0, of: 0 }, publicity: { done: 0, of: 0 }, recommendation: { done: 0, of: 0 } },
};
const planned = (stage: StageId, from: string | null, to: string | null) => ({ stage, from, to, owner: "" });

describe("the line of a round", () => {
  test("leaves the first check out where nobody planned it", () => {
    const line = timelineOf({ stages: [], counts: none, isClosed: false }, "2026-11-20");
    expect(line.map(({ stage }) => stage)).not.toContain("first-check");
    const stages = [planned("first-check", "2026-11-01", "2026-11-05")];
    expect(timelineOf({ stages, counts: none, isClosed: false }, "2026-11-20")).toHaveLength(6);
  });

  test("calls a stage late the day after its last, and over only when the one before is", () => {
    const stages = [planned("acceptance", "2026-11-01", "2026-11-20"), planned("review", "2026-11-10", "2026-11-25")];
    const counts = { ...none, acceptance: { done: 3, of: 3 }, review: { done: 3, of: 3 } };
    const on = (today: string, isClosed: boolean) =>
      timelineOf({ stages, counts, isClosed }, today)
        .map(({ state }) => state)
        .slice(0, 2);
    expect(on("2026-11-20", false)).toEqual(["running", "running"]);
    expect(on("2026-11-21", false)).toEqual(["overdue", "running"]);
    expect(on("2026-11-21", true)).toEqual(["done", "done"]);
    const partly = { ...counts, review: { done: 2, of: 3 } };
    const line = timelineOf({ stages, counts: partly, isClosed: true }, "2026-11-26");
    expect(line[1]?.state).toBe("overdue");
    expect(nextStage(line)?.stage).toBe("review");
  });

  test("refuses days that are none, end before they begin, or go back", () => {
    expect(planProblem([planned("review", "2026-02-30", null)])).toEqual({ problem: "bad-day", stage: "review" });
    expect(planProblem([planned("review", "2026-03-02", "2026-03-01")])?.problem).toBe("ends-before");
    const back = [planned("review", "2026-03-02", null), planned("visit", "2026-03-01", null)];
    expect(planProblem(back)).toEqual({ problem: "out-of-order", stage: "visit" });
    expect(planProblem([planned("review", "2026-03-02", "2026-03-02")])).toBeNull();
  });
});

describe("a visit", () => {
  const asked = ["staff", "place"];
  const people = ["王", "李"].map((name) => ({ visitor: name, name, employer: "" }));
  const all = { staff: { finding: "as-declared", note: "" }, place: { finding: "as-declared", note: "" } } as const;
  const whole: VisitContent = {
    ...{ people, seed: null, plannedOn: null, visitedOn: "2026-11-20", items: all },
    ...{ findings: "一致", conclusion: "consistent" },
  };
  const problem = (change: Partial<VisitContent>) => visitProblem({ ...whole, ...change }, asked, "2026-11-20");

  test("is recorded half done, and concluded only whole", () => {
    expect(problem({})).toBeNull();
    expect(visitProblem(noVisit, asked, "2026-11-20")).toBeNull();
    expect(problem({ visitedOn: "2026-11-21" })).toBe("visited-ahead");
    expect(problem({ plannedOn: "11月" })).toBe("bad-day");
    expect(problem({ visitedOn: null })).toBe("no-visit-day");
    expect(problem({ people: people.slice(1) })).toBe("too-few-people");
    expect(problem({ findings: " " })).toBe("findings-missing");
    expect(problem({ items: { staff: all.staff } })).toBe("items-open");
    expect(problem({ items: {}, conclusion: "not-possible" })).toBeNull();
  });

  test("asks a word on whatever differs, and does not call that consistent", () => {
    const differs = (note: string) => ({ ...all, staff: { finding: "differs" as const, note } });
    expect(problem({ items: differs("") })).toBe("note-missing");
    expect(problem({ items: differs("少12人") })).toBe("conclusion-differs");
    expect(problem({ items: differs("少12人"), conclusion: "differences" })).toBeNull();
  });

  test("says how far it is", () => {
    expect(visitState(noVisit)).toBe("unassigned");
    expect(visitState({ ...noVisit, people })).toBe("assigned");
    expect(visitState({ ...noVisit, people, plannedOn: "2026-11-22" })).toBe("planned");
    expect(visitState({ ...whole, conclusion: null })).toBe("visited");
    expect(visitState(whole)).toBe("concluded");
  });

  test("goes to two who are not barred, fairly spread; to nobody where only one is left", () => {
    const visitors = ["a", "b", "c"].map((id) => ({ id, load: 0, barred: new Set(id === "a" ? ["2"] : []) }));
    const drawn = assignVisitors(["1", "2", "3"], visitors, (firm, visitor) => `${firm}${visitor}`);
    expect(drawn).toEqual(
      new Map([
        ["1", ["a", "b"]],
        ["2", ["c", "b"]],
        ["3", ["a", "c"]],
      ]),
    );
    const few = [
      { id: "a", load: 0, barred: new Set<string>() },
      { id: "b", load: 0, barred: new Set(["1"]) },
    ];
    expect(assignVisitors(["1"], few, (firm, visitor) => firm + visitor).size).toBe(0);
  });
});

describe("the rule of the technology tier", () => {
  const rule = visitRuleFor(visitRules, { tier: "technology", opensOn: "2026-06-01" });
  const facts = {
    ...{ "employees-with-part-time": { 2025: 6 }, "deductible-research-spending": { 2025: "10" } },
    ...{ "serious-dishonesty": false, "abnormal-operations": false, "no-recent-accident-or-dishonesty": true },
    "intellectual-property": [{ kind: "invention-patent" }],
    titles: [{ kind: "technology" }],
  };
  const holding = (change: Record<string, unknown>) =>
    rule ? triggersOf(rule, { ...facts, ...change } as never, 2026).hold : null;

  test("holds from its day on, for its tier", () => {
    expect(visitRuleFor(visitRules, { tier: "technology", opensOn: "2026-05-31" })).toBeNull();
    expect(visitRuleFor(visitRules, { tier: "specialised", opensOn: "2026-06-01" })).toBeNull();
    expect(rule?.share).toBe(5);
  });

  test("names each trigger at its border", () => {
    expect(holding({})).toEqual([]);
    expect(holding({ "employees-with-part-time": { 2025: 5 } })).toEqual(["few-employees"]);
    expect(holding({ "deductible-research-spending": { 2025: "9.99" } })).toEqual(["little-research"]);
    expect(holding({ "intellectual-property": [] })).toEqual(["no-intellectual-property"]);
    expect(holding({ titles: [{ kind: "innovative" }] })).toEqual(["first-time"]);
    expect(holding({ "serious-dishonesty": true })).toEqual(["bad-record"]);
    expect(holding({ "no-recent-accident-or-dishonesty": false })).toEqual(["bad-record"]);
  });

  test("says of what is not known that nobody can tell", () => {
    const { titles: _, ...rest } = facts;
    expect(rule && triggersOf(rule, rest as never, 2026)).toEqual({ hold: [], unknown: ["first-time"] });
    const bad = { ...facts, "no-recent-accident-or-dishonesty": undefined, "abnormal-operations": true };
    expect(rule && triggersOf(rule, bad as never, 2026)).toEqual({ hold: ["bad-record"], unknown: [] });
  });
});

test("days of work leave out weekends and days off, and count the days that make up for them", () => {
  expect(workingDays({ from: "2026-09-28", to: "2026-10-10" }, holidays)).toEqual({ days: 6, isKnown: true });
  expect(lastWorkingDay("2026-09-28", 5, holidays)).toBe("2026-10-09");
  expect(lastWorkingDay("2026-11-21", 1, holidays)).toBe("2026-11-23");
  expect(workingDays({ from: "2026-12-31", to: "2027-01-01" }, holidays).isKnown).toBe(false);
});

describe("what is sent up", () => {
  const firm = (application: string, number: number): PublishedFirm => ({
    ...{ application, number, name: application, uscc: null, region: null, industry: null },
    ...{ decision: `d-${application}`, seal: "0" },
  });
  const published = [firm("c", 3), firm("a", 1), firm("b", 2)];
  const decided = new Map(published.map(({ application, decision }) => [application, decision]));
  const list = (objections: { application: string; outcome: "upheld" | "partly" | "dismissed" | null }[], left = {}) =>
    recommendationOf({ published, objections, inForce: decided, leftOut: new Map(Object.entries(left)) });

  test("leaves out whom an open or a right objection is about, and counts the others", () => {
    const { firms, excluded } = list([
      { application: "a", outcome: null },
      { application: "a", outcome: "dismissed" },
      { application: "b", outcome: "dismissed" },
      { application: "c", outcome: "upheld" },
    ]);
    expect(firms.map(({ application, place, objections }) => [application, place, objections])).toEqual([["b", 1, 1]]);
    expect(excluded.map(({ application, why }) => [application, why])).toEqual([
      ["a", "objection-open"],
      ["c", "objection-upheld"],
    ]);
  });

  test("leaves out whose decision is no longer the one that was published, and whom an officer leaves out", () => {
    const moved = new Map([...decided, ["b", "another"]]);
    const { firms, excluded } = recommendationOf({
      ...{ published, objections: [], inForce: moved },
      leftOut: new Map([["a", "企业自愿放弃"]]),
    });
    expect(firms.map(({ application }) => application)).toEqual(["c"]);
    expect(excluded.map(({ why, reason }) => [why, reason])).toEqual([
      ["left-out", "企业自愿放弃"],
      ["not-recommended", ""],
    ]);
  });

  test("goes by the gravest word on a firm", () => {
    const outcomes = (...all: ("upheld" | "dismissed" | null)[]) =>
      objectionsAgainst(
        all.map((outcome) => ({ application: "a", outcome })),
        "a",
      );
    expect(outcomes()).toBeNull();
    expect(outcomes("dismissed", null)).toBe("open");
    expect(outcomes("dismissed", "upheld")).toBe("upheld");
  });

  test("a list runs through its last day", () => {
    const period = { from: "2026-11-20", to: "2026-11-26", closedAt: null };
    expect(["2026-11-19", "2026-11-20", "2026-11-26", "2026-11-27"].map((day) => publicityState(period, day))).toEqual([
      "ahead",
      "running",
      "running",
      "over",
    ]);
  });
});
