import { expect, test } from "vitest";
import { entries } from "#db/schema";
import { revisionsOf, submitSheet } from "#db/sheets/snapshots";
import { currentAnswers, saveAnswers, settleAnswer, storeFacts, waitingAnswers } from "../make/entries";
import { answer, at, diagnosis, freshDatabase, fulfilled, newFirm, trailOf } from "./fresh";

const database = await freshDatabase();

/** A firm of which one person stored 120 and another, who had not seen it, 99. */
async function divided() {
  const firm = await newFirm(database);
  await saveAnswers(database, firm, [answer("other-rights", 120)], at(1));
  await saveAnswers(database, firm, [answer("other-rights", 99, 0, "旧数")], at(2));
  const [conflict] = fulfilled(await waitingAnswers(database, firm));
  if (!conflict) throw new Error("no conflict");
  return { firm, conflict };
}

test("who keeps the stored entry changes no answer", async () => {
  const { firm, conflict } = await divided();
  const choice = { question: "other-rights", shown: [conflict.revision], keep: "stored", base: 1 } as const;
  expect(fulfilled(await settleAnswer(database, firm, choice, at(3)))).toMatchObject({ entry: { value: 120 } });
  expect(fulfilled(await waitingAnswers(database, firm))).toEqual([]);
  expect(fulfilled(await currentAnswers(database, firm))).toMatchObject([{ entry: { value: 120 }, revision: 1 }]);
  expect((await trailOf(database, firm.sheet))[0]).toEqual({
    actor: "firm",
    act: "settle",
    at: at(3),
    detail: { question: "other-rights", keep: "stored" },
  });
});

test("who keeps the other one makes it the next revision, once", async () => {
  const { firm, conflict } = await divided();
  const choice = { question: "other-rights", shown: [conflict.revision], keep: conflict.revision, base: 1 } as const;
  const chosen = {
    question: "other-rights",
    entry: { value: 99 },
    note: "旧数",
    revision: 3,
    author: "firm",
    at: at(3),
  };
  expect(fulfilled(await settleAnswer(database, firm, choice, at(3)))).toMatchObject(chosen);
  expect(fulfilled(await settleAnswer(database, firm, choice, at(4)))).toMatchObject(chosen);
  expect(fulfilled(await currentAnswers(database, firm))).toMatchObject([chosen]);
});

test("a choice against an entry that has changed since is stale and settles nothing", async () => {
  const { firm, conflict } = await divided();
  await saveAnswers(database, firm, [answer("other-rights", 130, 1)], at(3));
  for (const keep of ["stored", conflict.revision] as const) {
    expect(
      await settleAnswer(
        database,
        firm,
        { question: "other-rights", shown: [conflict.revision], keep, base: 1 },
        at(4),
      ),
    ).toEqual({
      ok: false,
      reason: "stale",
      questions: ["other-rights"],
    });
  }
  expect(fulfilled(await waitingAnswers(database, firm))).toHaveLength(1);
});

test("saving the entry of a conflict on the right base settles it", async () => {
  const { firm } = await divided();
  await saveAnswers(database, firm, [answer("other-rights", 99, 1, "旧数")], at(3));
  expect(fulfilled(await waitingAnswers(database, firm))).toEqual([]);
  expect(fulfilled(await currentAnswers(database, firm))).toMatchObject([{ entry: { value: 99 }, revision: 3 }]);
  const log = await database.db.select().from(entries);
  expect(log.find((row) => row.sheet === firm.sheet && row.late)).toMatchObject({ base: 0, settledAt: at(3) });
});

test("another firm neither sees nor settles it", async () => {
  const { conflict } = await divided();
  const other = await newFirm(database);
  expect(fulfilled(await waitingAnswers(database, other))).toEqual([]);
  const choice = { question: "other-rights", shown: [conflict.revision], keep: conflict.revision, base: 1 } as const;
  expect(await settleAnswer(database, other, choice, at())).toMatchObject({ ok: false, reason: "not-found" });
});

test("a sheet with a conflict cannot be submitted, nor a conflict of a submitted sheet be settled", async () => {
  const { firm, conflict } = await divided();
  const expected = revisionsOf(fulfilled(await currentAnswers(database, firm)));
  const submission = { expected, snapshot: { answers: { "other-rights": 120 }, notes: {}, diagnosis, scorer: "1" } };
  expect(await submitSheet(database, firm, submission, at(3))).toEqual({
    ok: false,
    reason: "unsettled",
    questions: ["other-rights"],
  });
  const choice = { question: "other-rights", shown: [conflict.revision], keep: "stored", base: 1 } as const;
  fulfilled(await settleAnswer(database, firm, choice, at(3)));
  fulfilled(await submitSheet(database, firm, submission, at(3)));
  expect(await settleAnswer(database, firm, choice, at(4))).toMatchObject({ ok: false, reason: "not-draft" });
});

test("an entry without a note of its own leaves the newest one, whichever is chosen", async () => {
  const firm = await newFirm(database);
  await saveAnswers(database, firm, [answer("staff", 180, 0, "A")], at(1));
  await storeFacts(database, firm, [{ fact: "staff.2025", entry: { value: 200 }, base: 0 }], at(2));
  await saveAnswers(database, firm, [answer("staff", 180, 1, "B")], at(3));
  const [late] = fulfilled(await waitingAnswers(database, firm));
  expect(late).toMatchObject({ entry: { value: 200 }, note: null });
  // Sent again, it still waits once.
  await storeFacts(database, firm, [{ fact: "staff.2025", entry: { value: 200 }, base: 0 }], at(4));
  expect(fulfilled(await waitingAnswers(database, firm))).toHaveLength(1);
  const choice = { question: "staff", keep: late?.revision ?? 0, shown: [late?.revision ?? 0], base: 3 };
  expect(fulfilled(await settleAnswer(database, firm, choice, at(5)))).toMatchObject({
    ...{ entry: { value: 200 }, note: "B" },
  });
});
