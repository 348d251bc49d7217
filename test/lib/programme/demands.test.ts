import { describe, expect, it } from "vitest";
import { questionsByFact } from "#app/acts/sheets/asking";
import { clashesIn } from "#lib/entry/contradictions";
import { readFact } from "#lib/entry/reading";
import { askedSections, progressOf } from "#lib/programme/asked-facts";
import { declaredAbsent, demandsOf, factOfQuestion, lackKey, pointsOf } from "#lib/programme/demands";
import type { ExtraQuestion } from "#lib/programme/round";
import { factsOf } from "#lib/rules/asked";
import { partsOf } from "#lib/rules/keys";
import { factCatalogue, findRuleSet, latestEdition } from "#questionnaires";
import { checks } from "#questionnaires/facts/checks";
import { evidenceAsked } from "#questionnaires/facts/evidence-asked";

const rules = findRuleSet("specialised-2026");
if (!rules) throw new Error("specialised-2026");
const occasion = { tier: "specialised", action: "new", openedOn: "2026-11-20", province: null } as const;
const given = (requirements: { fact: string; evidence: boolean }[] = []) =>
  askedSections(factCatalogue, factsOf(rules, occasion), {
    ...{ requirements, always: ["uscc"], forms: [], tiers: [], lastYear: 2025 },
  });
const keys = (sections: ReturnType<typeof given>) =>
  sections.flatMap(({ facts }) => facts.flatMap((each) => each.keys));

const both = (words: string) => ({ zh: words, en: words });
const question = (id: string, points: (number | null)[], required = false): ExtraQuestion => ({
  id,
  text: both(id),
  kind: "choice",
  required,
  options: points.map((worth, place) => ({ id: `o${place}`, text: both(`o${place}`), points: worth })),
});

describe("what is asked", () => {
  it("is what the tier needs, in the years that it needs, and no findings", () => {
    const asked = keys(given());
    expect(asked).toContain("uscc");
    expect(asked.filter((key) => key.startsWith("research-spending"))).toEqual([
      "research-spending.2024",
      "research-spending.2025",
    ]);
    expect(asked).not.toContain("net-profit.2025");
    expect(asked).not.toContain("law-abiding");
    expect(new Set(asked).size).toBe(asked.length);
  });

  it("is also what a round requires, of the last three years where no clause says which", () => {
    const asked = keys(given([{ fact: "net-profit", evidence: false }]));
    expect(asked.filter((key) => key.startsWith("net-profit"))).toEqual([
      "net-profit.2023",
      "net-profit.2024",
      "net-profit.2025",
    ]);
  });

  it("counts what is given", () => {
    const sections = given();
    const values = new Map([["uscc", "x"]]);
    expect(progressOf(sections, values)).toMatchObject({ given: 1, total: keys(sections).length });
  });
});

describe("figures that do not go together", () => {
  const found = (values: [string, number | string][]) =>
    clashesIn({ checks, dayOrders: [], crossChecks: [] }, new Map(values), "2026-11-20").map(({ id }) => id);

  it.each([
    [5200, 5200, []],
    [5200.000001, 5200, ["main-business-above-revenue 2025"]],
    ["5200.1", "5200.10", []],
  ])("%s of %s", (main, revenue, ids) => {
    expect(
      found([
        ["main-business-revenue.2025", main],
        ["revenue.2025", revenue],
      ]),
    ).toEqual(ids);
  });

  it("are of one year", () => {
    expect(
      found([
        ["research-staff.2024", 9],
        ["staff.2025", 5],
      ]),
    ).toEqual([]);
  });
});

describe("what a round requires", () => {
  const round = {
    requirements: [
      { fact: "research-spending", evidence: true },
      { fact: "law-abiding", evidence: true },
    ],
    extraQuestions: [question("field", [1, 2], true), question("other", [null, null])],
  };
  const states = (values: [string, number | string | boolean][], files: string[] = []) =>
    demandsOf(round, given(round.requirements), new Map(values), new Set(files)).map(
      ({ kind, id, state }) => `${kind} ${id} ${state}`,
    );

  it("lacks until all years, the file and the answer are there", () => {
    expect(states([["research-spending.2025", 1]])).toEqual([
      "figure research-spending lacking",
      "evidence research-spending lacking",
      "evidence law-abiding lacking",
      "question field lacking",
    ]);
    const all: [string, number | string][] = [
      ["research-spending.2024", 1],
      ["research-spending.2025", 1],
      ["extra.field", "o1"],
    ];
    expect(states(all, ["research-spending", "law-abiding"]).every((each) => each.endsWith("given"))).toBe(true);
  });

  it("may be what the firm says it does not have", () => {
    const key = lackKey({ kind: "evidence", id: "law-abiding" });
    expect(partsOf(key)).toEqual({ fact: key, year: null });
    expect(states([[key, true]])).toContain("evidence law-abiding confirmed");
    expect(states([[key, false]])).toContain("evidence law-abiding lacking");
  });

  it("gives points only when every question with points is answered", () => {
    const questions = [question("a", [4, 0]), question("b", [1.5, null]), question("c", [null, null])];
    expect(pointsOf(questions, new Map([["extra.a", "o0"]]))).toBeNull();
    const answers = new Map([
      ["extra.a", "o0"],
      ["extra.b", "o0"],
    ]);
    expect(pointsOf(questions, answers)).toBe(5.5);
    expect(pointsOf([question("c", [null, null])], new Map())).toBeNull();
  });

  it("asks its own questions like figures", () => {
    const fact = factOfQuestion(question("field", [1, 2]));
    expect(fact.id).toBe("extra.field");
    expect(readFact(fact, "o1").entry).toEqual({ value: "o1" });
    expect(readFact(fact, "o9").problems).toEqual([{ code: "unknown-option" }]);
  });
});

it("the data beside the catalogue name facts that it has", () => {
  const facts = new Set(factCatalogue.sections.flatMap((section) => section.facts.map(({ id }) => id)));
  const named = [
    ...checks.flatMap(({ smaller, larger }) => [smaller, larger]),
    ...Object.keys(evidenceAsked),
    ...Object.keys(questionsByFact(latestEdition)),
  ];
  expect(named.filter((id) => !facts.has(id))).toEqual([]);
});

it("what a firm declared as not there is told unless it was given after all", () => {
  const asked = ["revenue.2024", "revenue.2025"];
  const lacks = { "lack.figure.revenue": true, "lack.evidence.revenue": true, "lack.question.reason": true };
  const none = new Set<string>();
  const all = [
    { kind: "figure", id: "revenue" },
    { kind: "evidence", id: "revenue" },
    { kind: "question", id: "reason" },
  ];
  expect(declaredAbsent(lacks, none, asked)).toEqual(all);
  expect(declaredAbsent({ ...lacks, revenue: { 2025: 100 } }, none, asked)).toEqual(all);
  const given = { ...lacks, revenue: { 2024: 90, 2025: 100 }, "extra.reason": "为了出口" };
  expect(declaredAbsent(given, new Set(["revenue"]), asked)).toEqual([]);
  expect(declaredAbsent({ "lack.figure.own-brand": true, "own-brand": false }, none, asked)).toEqual([]);
  expect(declaredAbsent({ "lack.figure.own-brand": false }, none, asked)).toEqual([]);
});
