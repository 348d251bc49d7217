import { expect, test } from "vitest";
import { sealOfSnapshot } from "#db/service/seals";
import { readSheet, reopenSheet } from "#db/sheets/sheets";
import { listSnapshots, readSnapshot, revisionsOf, submitSheet } from "#db/sheets/snapshots";
import type { Answers } from "#lib/instrument/answers";
import { currentAnswers, saveAnswers } from "../make/entries";
import { answer, at, diagnosis, type Firm, freshDatabase, fulfilled, newFirm, stranger, trailOf } from "./fresh";

const database = await freshDatabase();

const submission = async (firm: Firm, answers: Answers, notes: Record<string, string> = {}) => ({
  expected: revisionsOf(fulfilled(await currentAnswers(database, firm))),
  snapshot: { answers, notes, diagnosis, scorer: "7" },
});

async function answered(): Promise<Firm> {
  const firm = await newFirm(database, { firmName: "精诚" });
  fulfilled(
    await saveAnswers(database, firm, [answer("other-rights", 120, 0, "年末"), answer("generation-months", 5)], at()),
  );
  return firm;
}

test("submitting freezes the answers and closes the sheet", async () => {
  const firm = await answered();
  const line = fulfilled(
    await submitSheet(
      database,
      firm,
      await submission(firm, { "other-rights": 120 }, { "other-rights": "年末" }),
      at(1),
    ),
  );
  expect(line).toMatchObject({ revision: 1, submittedAt: at(1), edition: "2026-1", depth: "full", year: 2025 });
  expect(fulfilled(await readSheet(database, firm))).toMatchObject({ state: "submitted", revision: 1 });
  const snapshot = fulfilled(await readSnapshot(database, firm, 1));
  expect(snapshot).toEqual({
    sheet: firm.sheet,
    firmName: "精诚",
    ...line,
    answers: { "other-rights": 120 },
    notes: { "other-rights": "年末" },
    diagnosis,
    scorer: "7",
    facts: null,
    ladder: null,
  });
  expect(sealOfSnapshot(snapshot)).toBe(line.hash);
  expect(sealOfSnapshot({ ...snapshot, answers: { "other-rights": 121 } })).not.toBe(line.hash);
  expect(sealOfSnapshot({ ...snapshot, answers: { b: 1, a: 2 } })).toBe(
    sealOfSnapshot({ ...snapshot, answers: { a: 2, b: 1 } }),
  );
  expect((await trailOf(database, firm.sheet))[0]).toMatchObject({
    act: "submit",
    at: at(1),
    detail: { revision: 1, hash: line.hash },
  });
});

test("a second submission of the same form is refused and freezes nothing", async () => {
  const firm = await answered();
  const form = await submission(firm, { "other-rights": 120 });
  const both = await Promise.all([submitSheet(database, firm, form, at(1)), submitSheet(database, firm, form, at(1))]);
  expect(both.map((outcome) => (outcome.ok ? "done" : outcome.reason)).sort()).toEqual(["done", "not-draft"]);
  expect(fulfilled(await listSnapshots(database, firm))).toHaveLength(1);
});

test("what changed since the caller read it refuses the submission: another revision, one more, one less", async () => {
  const firm = await answered();
  const form = await submission(firm, { "other-rights": 120 });
  const { "question:generation-months": _, ...fewer } = form.expected;
  const stale = (questions: string[]) => ({ ok: false, reason: "stale", questions });
  expect(await submitSheet(database, firm, { ...form, expected: fewer }, at(1))).toEqual(stale(["generation-months"]));
  const more = { ...form.expected, "question:price-position": 1 };
  expect(await submitSheet(database, firm, { ...form, expected: more }, at(1))).toEqual(stale(["price-position"]));
  fulfilled(await saveAnswers(database, firm, [answer("other-rights", 121, 1)], at(1)));
  expect(await submitSheet(database, firm, form, at(1))).toEqual(stale(["other-rights"]));
  expect(fulfilled(await readSheet(database, firm))).toMatchObject({ state: "draft", revision: 0 });
});

test("without a valid answer there is nothing to submit", async () => {
  const firm = await newFirm(database);
  expect(await submitSheet(database, firm, await submission(firm, {}), at())).toMatchObject({
    reason: "nothing-to-submit",
  });
  const typed = { question: "other-rights", entry: { typed: "很多" }, note: null, base: 0 };
  const cleared = { question: "generation-months", entry: { cleared: true as const }, note: "n", base: 0 };
  fulfilled(await saveAnswers(database, firm, [typed, cleared], at()));
  expect(await submitSheet(database, firm, await submission(firm, {}), at())).toMatchObject({
    reason: "nothing-to-submit",
  });
});

test("an earlier result stays as it was while the sheet is reopened, changed and submitted again", async () => {
  const firm = await answered();
  fulfilled(await submitSheet(database, firm, await submission(firm, { "other-rights": 120 }), at(1)));
  const first = fulfilled(await readSnapshot(database, firm, 1));
  fulfilled(await reopenSheet(database, firm, at(2)));
  expect(fulfilled(await readSnapshot(database, firm, 1))).toEqual(first);
  fulfilled(await saveAnswers(database, firm, [answer("other-rights", 150, 1)], at(3)));
  fulfilled(await submitSheet(database, firm, await submission(firm, { "other-rights": 150 }), at(4)));
  expect(fulfilled(await readSnapshot(database, firm, 1))).toEqual(first);
  expect(fulfilled(await readSnapshot(database, firm, 2)).answers).toEqual({ "other-rights": 150 });
  expect(fulfilled(await listSnapshots(database, firm)).map((line) => line.revision)).toEqual([2, 1]);
});

test("another firm, a stranger and a made-up revision find no snapshot", async () => {
  const firm = await answered();
  const other = await newFirm(database);
  fulfilled(await submitSheet(database, firm, await submission(firm, { "other-rights": 120 }), at(1)));
  const notFound = { ok: false, reason: "not-found" };
  expect(await readSnapshot(database, firm, 2)).toMatchObject(notFound);
  expect(await readSnapshot(database, other, 1)).toMatchObject(notFound);
  expect(await readSnapshot(database, stranger, 1)).toMatchObject(notFound);
  expect(await listSnapshots(database, stranger)).toMatchObject(notFound);
  expect(
    await submitSheet(
      database,
      stranger,
      { expected: {}, snapshot: { answers: {}, notes: {}, diagnosis, scorer: "1" } },
      at(),
    ),
  ).toMatchObject(notFound);
  expect(fulfilled(await listSnapshots(database, other))).toEqual([]);
});
