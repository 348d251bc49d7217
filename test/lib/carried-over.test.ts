import { expect, it } from "vitest";
import { answersOfLastYear } from "#app/acts/sheets/start-next";
import type { Answer } from "#lib/instrument/answers";
import { latestEdition } from "#questionnaires";

const at = new Date(0);
const stored = (question: string, answer: Answer) => ({
  question,
  entry: { answer },
  note: null,
  revision: 1,
  by: "firm" as const,
  at,
});

it("carries judgements over, and figures only to the same calendar year", () => {
  const carried = answersOfLastYear(latestEdition, [
    stored("product-performance", "high"),
    stored("staff", 120),
    stored("patents-granted-two-years-before", 1),
    stored("patents-granted-year-before", 2),
    stored("patents-granted-year", 3),
    stored("no-such-question", "high"),
  ]);
  expect(Object.fromEntries(carried.map(({ question, entry }) => [question, entry]))).toEqual({
    "product-performance": { answer: "high" },
    "patents-granted-two-years-before": { answer: 2 },
    "patents-granted-year-before": { answer: 3 },
  });
});
