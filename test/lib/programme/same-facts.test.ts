import { describe, expect, it } from "vitest";
import { questionsByFact, sharedOf } from "#app/acts/sheets/asking";
import { questionsById } from "#lib/instrument/answers";
import { differencesIn, knownAmounts } from "#lib/programme/same-facts";
import type { FactKey, FactValue } from "#lib/rules/fact";
import { factsById } from "#lib/rules/parse-facts";
import { editions, factCatalogue, latestEdition } from "#questionnaires";
import { countsFromQuestionnaire as counts, relatedFacts, sharedFacts } from "#questionnaires/facts/from-questionnaire";

const facts = questionsByFact(latestEdition);

const right = { kind: "invention-patent", linked: true, granted: "2025-03-01" };

const differing = (answers: Record<string, number | "dont-know">, values: Record<FactKey, FactValue>) =>
  differencesIn({ facts, counts }, { edition: latestEdition, year: 2025, answers }, (key) => values[key]).map(
    ({ key, question, answer, value }) => [key, question.id, answer, value],
  );

describe("a figure that is given twice", () => {
  it("is told where it differs", () => {
    expect(differing({ revenue: 10_500 }, { "revenue.2025": 9100 })).toEqual([
      ["revenue.2025", "revenue", 10_500, 9100],
    ]);
    expect(differing({ staff: 120, "research-staff": 9 }, { "staff.2025": 120, "research-staff.2025": "8" })).toEqual([
      ["research-staff.2025", "research-staff", 9, "8"],
    ]);
  });

  it("agrees to the last decimal that the question takes", () => {
    expect(differing({ revenue: 9100.12 }, { "revenue.2025": "9100.123456" })).toEqual([]);
    expect(differing({ revenue: 9100.12 }, { "revenue.2025": "9100.13" })).toHaveLength(1);
  });

  it("differs from nothing where one of the two is not given, or of another year", () => {
    expect(differing({ revenue: "dont-know" }, { "revenue.2025": 9100 })).toEqual([]);
    expect(differing({ revenue: 9100 }, {})).toEqual([]);
    expect(differing({ revenue: 9100 }, { "revenue.2024": 8000 })).toEqual([]);
  });
});

describe("rights that are counted twice", () => {
  const list = (...rows: object[]) => ({ "intellectual-property": rows as { kind: string }[] });

  it("are told where the list has more or fewer on the main product", () => {
    expect(differing({ "invention-patents": 1 }, list(right))).toEqual([]);
    expect(differing({ "invention-patents": 6 }, list(right, right))).toEqual([
      ["intellectual-property", "invention-patents", 6, 2],
    ]);
    expect(differing({ "invention-patents": 1 }, list(right, right))).toHaveLength(1);
  });

  it("are in doubt where a row does not say", () => {
    const unsure = { kind: "invention-patent" };
    expect(differing({ "invention-patents": 1 }, list(right, unsure))).toEqual([]);
    expect(differing({ "invention-patents": 2 }, list(right, unsure))).toEqual([]);
    expect(differing({ "invention-patents": 3 }, list(right, unsure))).toHaveLength(1);
  });

  it("granted in a year are at least those of the list", () => {
    const model = { kind: "utility-model", granted: "2025-12-31", "transferred-in": false };
    expect(differing({ "patents-granted-year": 1 }, list(right, model))).toEqual([
      ["intellectual-property", "patents-granted-year", 1, 2],
    ]);
    expect(differing({ "patents-granted-year": 3 }, list(right, model))).toEqual([]);
    expect(differing({ "patents-granted-year-before": 0 }, list(right, model))).toEqual([]);
    expect(differing({ "patents-granted-year": 1 }, list(right, { ...model, "transferred-in": true }))).toEqual([]);
  });
});

it("questions and facts that stand for each other are there, in one unit", () => {
  const facts = factsById(factCatalogue);
  for (const edition of editions) {
    const questions = questionsById(edition);
    for (const [fact, id] of Object.entries(facts)) {
      const [question, figure] = [questions.get(id), facts.get(fact)];
      expect(question).toMatchObject({ kind: "number", unit: figure?.kind === "number" ? figure.unit : null });
    }
    for (const { question, list, kinds, holds, lacks, dayInYear } of counts) {
      const fact = facts.get(list);
      if (fact?.kind !== "list") throw new Error(list);
      expect(questions.get(question)).toMatchObject({ kind: "number", unit: "pieces" });
      const kind = fact.fields.find(({ id }) => id === "kind");
      const options = kind?.kind === "choice" ? kind.options.map(({ id }) => id) : [];
      expect(kinds.filter((each) => !options.includes(each))).toEqual([]);
      const fields = fact.fields.map(({ id }) => id);
      expect([holds, lacks, dayInYear].filter((id) => id !== undefined && !fields.includes(id))).toEqual([]);
    }
  }
});

describe("what the facts say of a question", () => {
  const known = (values: Record<FactKey, FactValue>) =>
    Object.fromEntries(
      knownAmounts({ facts, counts }, { edition: latestEdition, year: 2025 }, (key) => values[key]).map(
        ({ question, amount }) => [question.id, amount],
      ),
    );

  it("is the amount of its year, as exactly as the question takes it", () => {
    expect(
      known({ "research-staff.2025": 14, "research-staff.2024": 12, "research-spending.2025": "480.123456" }),
    ).toEqual({ "research-staff": 14, "research-spending": 480.12 });
    expect(known({ "exports.2025": 0 })).toEqual({ "overseas-revenue": 0 });
  });

  it("is how many rows of a list count, where there are some and every row says whether it does", () => {
    const rows = (...each: object[]) => ({ "intellectual-property": each as { kind: string }[] });
    expect(known(rows(right, right, { ...right, granted: "2024-05-01" }))).toEqual({
      "invention-patents": 3,
      "patents-granted-year": 2,
      "patents-granted-year-before": 1,
    });
    expect(known(rows(right, { kind: "invention-patent" }))).toEqual({});
    expect(known(rows())).toEqual({});
  });
});

describe("what is one key, and what stays two", () => {
  it("is named by edition with a number question and a fact of the same unit, and nothing is both", () => {
    for (const [id, shared] of Object.entries(sharedFacts)) {
      const questions = questionsById(editions.find((edition) => edition.id === id) ?? latestEdition);
      for (const [fact, question] of Object.entries(shared)) {
        const [asked, named] = [questions.get(question), factsById(factCatalogue).get(fact)];
        if (asked?.kind !== "number" || named?.kind !== "number") throw new Error(`${id}: ${question} or ${fact}`);
        expect([asked.unit, asked.yearsBefore !== null, named.perYear], question).toEqual([named.unit, true, true]);
        expect(named.decimals, question).toBeGreaterThanOrEqual(asked.decimals);
        expect(Object.keys(relatedFacts)).not.toContain(fact);
      }
    }
    for (const edition of editions) expect(sharedOf(edition)).toMatchObject({ staff: "staff", revenue: "revenue" });
    expect(sharedOf({ id: "none" })).toEqual({});
  });
});
