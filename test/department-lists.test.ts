import { describe, expect, it } from "vitest";
import { listsFor } from "#app/acts/sheets/department-lists";
import { optionsOf } from "#lib/instrument/question";
import { isWhole, linesOf } from "#lib/programme/asked-lines";
import { isYearly } from "#lib/rules/fact";
import { tiers } from "#lib/rules/rule-set";
import { departments, editions, factCatalogue, whereabouts } from "#questionnaires";

const now = new Date("2026-11-29T08:00:00Z");
const facts = factCatalogue.sections.flatMap((section) => section.facts).filter(({ kind }) => kind !== "finding");
const questions = editions.flatMap(({ sections }) => sections.flatMap((section) => section.questions));

describe("departments", () => {
  it("have every fact that a firm can be asked, each in one of them", () => {
    const placed = departments.flatMap((department) => department.facts);
    expect([...placed].sort()).toEqual(facts.map(({ id }) => id).sort());
  });

  it("name questions that some edition asks, among them every number that stands in somebody's books", () => {
    const placed = departments.flatMap((department) => department.questions);
    const ids = new Set(questions.map(({ id }) => id));
    expect(placed.filter((id) => !ids.has(id))).toEqual([]);
    const numbers = editions.at(-1)?.sections.flatMap((section) => section.questions) ?? [];
    for (const { id, kind } of numbers) if (kind === "number") expect(placed).toContain(id);
  });

  it("say where everything is found, and nothing else", () => {
    expect(Object.keys(whereabouts.facts).filter((id) => !facts.some((fact) => fact.id === id))).toEqual([]);
    const placed = departments.flatMap((department) => department.questions);
    for (const id of Object.keys(whereabouts.questions)) expect(placed).toContain(id);
    for (const question of questions)
      if (placed.includes(question.id) && optionsOf(question).length > 0)
        expect(whereabouts.questions[question.id], question.id).toBeDefined();
  });
});

describe("the lists of departments", () => {
  it("ask what the questionnaire asks, too, once and as the fact", () => {
    const lines = listsFor(null, "full", 2025, now).flatMap((list) => list.lines);
    const ids = lines.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("fact:revenue");
    expect(ids).not.toContain("question:revenue");
    expect(lines.find(({ id }) => id === "fact:revenue")?.keys).toEqual(["fact:revenue.2025"]);
    expect(listsFor(null, "quick", 2025, now).flatMap((list) => list.lines).length).toBeLessThan(lines.length);
  });

  it("ask what a fact is offered for once, too, and as a question where no tier asks the fact", () => {
    const idsFor = (tier: "little-giant" | null) =>
      listsFor(tier, "full", 2025, now).flatMap((list) => list.lines.map(({ id }) => id));
    expect(idsFor(null)).toEqual(expect.arrayContaining(["question:research-spending", "question:research-staff"]));
    const ids = idsFor("little-giant");
    expect(ids).toEqual(expect.arrayContaining(["fact:research-spending", "question:overseas-revenue"]));
    expect(ids).not.toContain("question:research-spending");
  });

  it.each(tiers)("hold every key that %s asks, once", (tier) => {
    const lines = listsFor(tier, "full", 2025, now).flatMap((list) => list.lines);
    const keys = lines.flatMap((line) => line.keys);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { asked, keys: own } of lines) if (own.length > 1) expect(asked && isYearly(asked.fact)).toBe(true);
  });

  it("are counted by a link in the lines that were ticked, of which earlier years may be left out", () => {
    const lines = listsFor("little-giant", "full", 2025, now).flatMap((list) => list.lines);
    const yearly = lines.filter(({ keys, needed }) => keys.length > needed.length && needed.length > 0);
    expect(yearly.length).toBeGreaterThan(1);
    const keys = lines.flatMap((line) => line.keys);
    const optional = keys.filter((key) => !lines.some(({ needed }) => needed.includes(key)));
    expect(linesOf({ keys, optional })).toEqual(lines.map(({ keys, needed }) => ({ keys, needed })));
    for (const line of yearly) expect(isWhole(line, (key) => line.needed.includes(key))).toBe(true);
  });
});
