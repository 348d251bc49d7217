import { expect, it } from "vitest";
import { entriesOfLastYear } from "#app/acts/sheets/start-next";
import type { StoredEntry } from "#lib/entry/entry";
import type { Answer } from "#lib/instrument/answers";
import { latestEdition } from "#questionnaires";

const at = new Date(0);
const stored = (question: string, value: Answer): [string, StoredEntry] => [
  question,
  {
    key: `question:${question}`,
    entry: { value },
    ...{ note: null, revision: 1, author: "firm", at, waiting: [] },
  },
];

it("carries judgements over, and figures only to the same calendar year", () => {
  const carried = entriesOfLastYear(
    latestEdition,
    new Map([
      stored("product-performance", "high"),
      stored("staff", 120),
      stored("patents-granted-two-years-before", 1),
      stored("patents-granted-year-before", 2),
      stored("patents-granted-year", 3),
      stored("no-such-question", "high"),
    ]),
  );
  expect(Object.fromEntries(carried.map(({ key, entry }) => [key, entry]))).toEqual({
    "question:product-performance": { value: "high" },
    "question:patents-granted-two-years-before": { value: 2 },
    "question:patents-granted-year-before": { value: 3 },
  });
});
