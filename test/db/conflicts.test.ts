import { expect, test } from "vitest";
import { entries } from "#db/schema";
import { conflictsOf, currentAnswers, saveAnswers, settleConflict } from "#db/sheets/answers";
import { revisionsOf, submitSheet } from "#db/sheets/snapshots";
import { answer, at, diagnosis, freshDatabase, fulfilled, newFirm, trailOf } from "./fresh";

const database = await freshDatabase();

/** A firm of which one person stored 120 and another, who had not seen it, 99. */
async function divided() {
  const firm = await newFirm(database);
  await saveAnswers(database, firm, [answer("staff", 120)], at(1));
  await saveAnswers(database, firm, [answer("staff", 99, 0, "旧数")], at(2));
  const [conflict] = fulfilled(await conflictsOf(database, firm));
  if (!conflict) throw new Error("no conflict");
  return { firm, conflict };
}

test("who keeps the stored entry changes no answer", async () => {
  const { firm, conflict } = await divided();
  const choice = { question: "staff", conflict: conflict.id, keep: "stored", base: 1 } as const;
  expect(fulfilled(await settleConflict(database, firm, choice, at(3)))).toMatchObject({ entry: { answer: 120 } });
  expect(fulfilled(await conflictsOf(database, firm))).toEqual([]);
  expect(fulfilled(await currentAnswers(database, firm))).toMatchObject([{ entry: { answer: 120 }, revision: 1 }]);
  expect((await trailOf(database, firm.sheet))[0]).toEqual({
    actor: "firm",
    act: "settle",
    at: at(3),
    detail: { question: "staff", keep: "stored" },
  });
});

test("who keeps the other one makes it the next revision, once", async () => {
  const { firm, conflict } = await divided();
  const choice = { question: "staff", conflict: conflict.id, keep: "mine", base: 1 } as const;
  const chosen = { question: "staff", entry: { answer: 99 }, note: "旧数", revision: 3, by: "firm", at: at(3) };
  expect(fulfilled(await settleConflict(database, firm, choice, at(3)))).toEqual(chosen);
  expect(fulfilled(await settleConflict(database, firm, choice, at(4)))).toEqual(chosen);
  expect(fulfilled(await currentAnswers(database, firm))).toEqual([chosen]);
});

test("a choice against an entry that has changed since is stale and settles nothing", async () => {
  const { firm, conflict } = await divided();
  await saveAnswers(database, firm, [answer("staff", 130, 1)], at(3));
  for (const keep of ["stored", "mine"] as const) {
    expect(
      await settleConflict(database, firm, { question: "staff", conflict: conflict.id, keep, base: 1 }, at(4)),
    ).toEqual({
      ok: false,
      reason: "stale",
      questions: ["staff"],
    });
  }
  expect(fulfilled(await conflictsOf(database, firm))).toHaveLength(1);
});

test("saving the entry of a conflict on the right base settles it", async () => {
  const { firm } = await divided();
  await saveAnswers(database, firm, [answer("staff", 99, 1, "旧数")], at(3));
  expect(fulfilled(await conflictsOf(database, firm))).toEqual([]);
  expect(fulfilled(await currentAnswers(database, firm))).toMatchObject([{ entry: { answer: 99 }, revision: 3 }]);
  const log = await database.db.select().from(entries);
  expect(log.find((row) => row.sheet === firm.sheet && row.late)).toMatchObject({ base: 0, settledAt: at(3) });
});

test("another firm neither sees nor settles it", async () => {
  const { conflict } = await divided();
  const other = await newFirm(database);
  expect(fulfilled(await conflictsOf(database, other))).toEqual([]);
  const choice = { question: "staff", conflict: conflict.id, keep: "mine", base: 1 } as const;
  expect(await settleConflict(database, other, choice, at())).toMatchObject({ ok: false, reason: "not-found" });
});

test("a sheet with a conflict cannot be submitted, nor a conflict of a submitted sheet be settled", async () => {
  const { firm, conflict } = await divided();
  const expected = revisionsOf(fulfilled(await currentAnswers(database, firm)));
  const submission = { expected, snapshot: { answers: { staff: 120 }, notes: {}, diagnosis, scorer: "1" } };
  expect(await submitSheet(database, firm, submission, at(3))).toEqual({
    ok: false,
    reason: "unsettled",
    questions: ["staff"],
  });
  const choice = { question: "staff", conflict: conflict.id, keep: "stored", base: 1 } as const;
  fulfilled(await settleConflict(database, firm, choice, at(3)));
  fulfilled(await submitSheet(database, firm, submission, at(3)));
  expect(await settleConflict(database, firm, choice, at(4))).toMatchObject({ ok: false, reason: "not-draft" });
});
