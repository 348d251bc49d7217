import { describe, expect, it } from "vitest";
import { questionsByFact } from "#app/acts/sheets/asking";
import { questionsById } from "#lib/instrument/answers";
import { excessesAcross, pairsAcross } from "#lib/programme/across-sheets";
import type { FactKey, FactValue } from "#lib/rules/fact";
import { factsById } from "#lib/rules/parse-facts";
import { editions, factCatalogue, latestEdition } from "#questionnaires";
import { parts } from "#questionnaires/facts/checks";

const pairs = pairsAcross(parts, latestEdition, questionsByFact(latestEdition));

const excesses = (answers: Record<string, number | "dont-know">, values: Record<FactKey, FactValue>) =>
  excessesAcross(pairs, { edition: latestEdition, year: 2025, answers }, (key) => values[key]).map(
    ({ key, question, answer, value, part }) => [part, key, value, question.id, answer],
  );

describe("a part on one sheet and its whole on the other", () => {
  it("are told where the part exceeds the whole", () => {
    expect(excesses({ revenue: 9600 }, { "main-business-revenue.2025": 9700 })).toEqual([
      ["fact", "main-business-revenue.2025", 9700, "revenue", 9600],
    ]);
    expect(excesses({ "overseas-revenue": 2100 }, { "revenue.2025": 2000 })).toEqual([
      ["question", "revenue.2025", 2000, "overseas-revenue", 2100],
    ]);
    expect(excesses({ "research-staff": 27, staff: 30 }, { "staff.2025": 20 })).toEqual([
      ["question", "staff.2025", 20, "research-staff", 27],
    ]);
    expect(excesses({ staff: 20 }, { "research-staff.2025": 27, "technology-staff.2025": 28 })).toHaveLength(2);
    expect(excesses({ "research-spending": 900 }, { "total-costs.2025": "899.5" })).toHaveLength(1);
  });

  it("go together where the part is no more than the whole, to the last decimal that the question takes", () => {
    expect(excesses({ revenue: 9600 }, { "main-business-revenue.2025": 9600 })).toEqual([]);
    expect(excesses({ revenue: 9600.12 }, { "main-business-revenue.2025": "9600.123456" })).toEqual([]);
    expect(excesses({ revenue: 9600.12 }, { "main-business-revenue.2025": "9600.13" })).toHaveLength(1);
    expect(excesses({ "overseas-revenue": 10 }, { "revenue.2025": 2000 })).toEqual([]);
  });

  it("are not compared where one is not given, or of another year", () => {
    expect(excesses({ revenue: "dont-know" }, { "main-business-revenue.2025": 9700 })).toEqual([]);
    expect(excesses({}, { "main-business-revenue.2025": 9700 })).toEqual([]);
    expect(excesses({ revenue: 9600 }, { "main-business-revenue.2024": 9700 })).toEqual([]);
  });
});

it("every pair is in one unit, and named once", () => {
  const facts = factsById(factCatalogue);
  for (const edition of editions) {
    const declared = pairsAcross(parts, edition, questionsByFact(latestEdition));
    expect(new Set(declared.map((pair) => JSON.stringify(pair))).size).toBe(declared.length);
    expect(declared.length).toBeGreaterThan(7);
    for (const { fact, question } of declared) {
      const figure = facts.get(fact);
      expect(questionsById(edition).get(question)).toMatchObject({
        kind: "number",
        unit: figure?.kind === "number" ? figure.unit : null,
      });
    }
  }
});
