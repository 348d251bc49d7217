import { expect, it } from "vitest";
import { entriesOfLastYear, entriesOfSameYear } from "#app/acts/sheets/start-next";
import type { StoredEntry } from "#lib/entry/entry";
import type { Answer } from "#lib/instrument/answers";
import { editionOf, editions, latestEdition } from "#questionnaires";

const at = new Date(0);
const stored = (question: string, value: Answer): [string, StoredEntry] => [
  question,
  {
    key: `question:${question}`,
    entry: { value },
    ...{ note: null, revision: 1, author: "firm", at, waiting: [] },
  },
];

const first = editionOf({ edition: "2026-1" });

const answersOf = [
  stored("product-performance", "high"),
  stored("staff", 120),
  stored("patents-granted-two-years-before", 1),
  stored("patents-granted-year-before", 2),
  stored("patents-granted-year", 3),
  stored("no-such-question", "high"),
];

it("carries judgements over, and figures only to the same calendar year", () => {
  for (const edition of editions) {
    const carried = entriesOfLastYear(edition, { edition, stored: new Map(answersOf) });
    expect(Object.fromEntries(carried.map(({ key, entry }) => [key, entry]))).toEqual({
      "question:product-performance": { value: "high" },
      "question:patents-granted-two-years-before": { value: 2 },
      "question:patents-granted-year-before": { value: 3 },
    });
  }
});

it("carries of an earlier edition only answers that mean the same, with their notes", () => {
  const [id, entry] = stored("market-position", "high");
  const old = [...answersOf, stored("price-position", "high"), stored("strictest-standard", "high")];
  const carried = entriesOfLastYear(latestEdition, {
    edition: first,
    stored: new Map([...old, [id, { ...entry, note: "份额" }]]),
  });
  expect(carried.map(({ key, note }) => [key, note])).toEqual([
    ["question:product-performance", null],
    ["question:market-position", "份额"],
    ["question:patents-granted-two-years-before", null],
    ["question:patents-granted-year-before", null],
  ]);
});

it("carries into the same year the figures, too, and none that the newest edition does not take", () => {
  const before = { edition: first, stored: new Map([...answersOf, stored("revenue", 9600)]) };
  expect(entriesOfSameYear(latestEdition, 2025, before).map(({ key, entry }) => [key, entry])).toEqual([
    ["fact:staff.2025", { value: 120 }],
    ["fact:revenue.2025", { value: 9600 }],
    ["question:product-performance", { value: "high" }],
    ["question:patents-granted-two-years-before", { value: 1 }],
    ["question:patents-granted-year-before", { value: 2 }],
    ["question:patents-granted-year", { value: 3 }],
  ]);
  const unknown = { edition: first, stored: new Map([stored("staff", "dont-know"), stored("revenue", "dont-know")]) };
  expect(entriesOfSameYear(latestEdition, 2025, unknown).map(({ key }) => key)).toEqual(["fact:revenue.2025"]);
});
