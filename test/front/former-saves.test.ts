import { describe, expect, it } from "vitest";
import { fulfilled } from "../db/fresh";
import { currentAnswers, currentFacts } from "../make/entries";
import { savedSheets } from "./saved-sheets";

type Reply = {
  saved: { question: string; status: string; at: string; current?: { entry: unknown }; problem?: string }[];
  beside?: { question: string; problem: string | null }[];
  error: { code: string; problems?: { question: string; code: string }[] };
};

describe("a page of a questionnaire from before 2026-11-29", () => {
  const { current, save } = savedSheets<Reply>("answers");
  const one = (question: string, entry: unknown, base = 0, note: unknown = null) => ({ question, entry, note, base });
  const stored = async () =>
    Object.fromEntries(
      fulfilled(await currentAnswers(current.database, current.firm)).map(({ question, entry }) => [question, entry]),
    );

  it("saves what it holds, and is answered in the words that it knows", async () => {
    const { saved } = await save(one("staff", { answer: 120 }), one("main-product", { typed: "轴承" }, 0, "自产"));
    expect(saved.map(({ question, status }) => [question, status])).toEqual([
      ["staff", "saved"],
      ["main-product", "saved"],
    ]);
    expect(await stored()).toEqual({ staff: { value: 120 }, "main-product": { value: "轴承" } });
  });

  it("is told what it will never be rid of by the names that it sent", async () => {
    const { error } = await save(one("none-such", { answer: 1 }), one("staff", { answer: -1 }));
    expect(error.problems).toMatchObject([
      { question: "none-such", code: "unknown-question" },
      { question: "staff", code: "too-small" },
    ]);
  });

  it("overwrites nothing that came since", async () => {
    await save(one("staff", { answer: 120 }));
    const { saved } = await save(one("staff", { answer: 99 }));
    const current = { entry: { answer: 120 }, at: expect.stringMatching(/^\d{4}-.*Z$/) };
    expect(saved).toMatchObject([{ question: "staff", status: "conflict", at: current.at, current }]);
    expect(await stored()).toEqual({ staff: { value: 120 } });
  });
});

describe("a page of facts from before 2026-11-29", () => {
  const { current, save } = savedSheets<Reply>("figures");
  const one = (question: string, typed: string, base = 0) => ({ question, entry: { typed }, note: null, base });

  it("saves what it holds, keeps a note that it does not know of, and is told what does not go together", async () => {
    const { saved } = await save(one("revenue.2025", "9100"), one("main-business-revenue.2025", "9700"));
    expect(saved.map(({ question, status }) => [question, status])).toEqual([
      ["revenue.2025", "saved"],
      ["main-business-revenue.2025", "saved"],
    ]);
    expect(saved[1]?.problem).toMatch(/Main-business revenue is more than revenue/);
    const { saved: again } = await save(one("revenue.2025", "9200"));
    expect(again).toMatchObject([{ status: "conflict", current: { entry: { typed: "9100" } } }]);
    const facts = fulfilled(await currentFacts(current.database, current.firm));
    expect(facts.map(({ fact, entry }) => [fact, entry])).toContainEqual(["revenue.2025", { value: 9100 }]);
  });
});
