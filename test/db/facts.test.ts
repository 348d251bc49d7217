import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { entries } from "#db/schema";
import { type Choice, settleEntry } from "#db/sheets/entries";
import { readSnapshot, submitSheet } from "#db/sheets/snapshots";
import type { StoredEntry } from "#lib/entry/entry";
import { currentFacts, type FactSave, saveAnswers, storeFacts } from "../make/entries";
import { answer, at, diagnosis, type Firm, freshDatabase, fulfilled, newFirm, stranger } from "./fresh";

const database = await freshDatabase();

const figure = (fact: string, value: number, base = 0): FactSave => ({ fact, entry: { value }, base });
const save = async (firm: Firm, saves: FactSave[], when = at()) =>
  fulfilled(await storeFacts(database, firm, saves, when));
const current = async (firm: Firm) => fulfilled(await currentFacts(database, firm));
const stay = ({ key, waiting, revision: base }: StoredEntry): Choice => ({
  ...{ key, base, keep: "stored" },
  shown: waiting.map(({ revision }) => revision),
});
const log = (firm: Firm) => database.db.select().from(entries).where(eq(entries.sheet, firm.sheet));

test("a first entry becomes revision 1, the next one 2, and both stay", async () => {
  const firm = await newFirm(database);
  expect(await save(firm, [figure("revenue.2025", 5200)], at(1))).toMatchObject([
    { fact: "revenue.2025", status: "saved", revision: 1, at: at(1) },
  ]);
  await save(firm, [{ fact: "revenue.2025", entry: { typed: "五千" }, base: 1 }], at(2));
  await save(firm, [{ fact: "revenue.2025", entry: { cleared: true }, base: 2 }], at(3));
  expect(await current(firm)).toMatchObject([
    { fact: "revenue.2025", entry: { cleared: true }, revision: 3, at: at(3), waiting: [] },
  ]);
  expect((await log(firm)).map(({ revision, entry }) => [revision, entry])).toEqual([
    [1, { value: 5200 }],
    [2, { typed: "五千" }],
    [3, { cleared: true }],
  ]);
});

test("the same again changes nothing; no list and an empty list are not the same", async () => {
  const firm = await newFirm(database);
  expect(await save(firm, [{ fact: "titles", entry: { cleared: true }, base: 0 }])).toMatchObject([
    { status: "unchanged", revision: 0 },
  ]);
  await save(firm, [{ fact: "titles", entry: { value: [] }, base: 0 }]);
  expect(await save(firm, [{ fact: "titles", entry: { value: [] }, base: 1 }])).toMatchObject([
    { status: "unchanged", revision: 1 },
  ]);
  expect(await save(firm, [{ fact: "titles", entry: { cleared: true }, base: 1 }])).toMatchObject([
    { status: "saved", revision: 2 },
  ]);
});

test("a number and the same digits are told apart", async () => {
  const firm = await newFirm(database);
  await save(firm, [figure("revenue.2025", 1)]);
  expect(await save(firm, [{ fact: "revenue.2025", entry: { value: "1" }, base: 1 }])).toMatchObject([
    { status: "saved" },
  ]);
});

test("a late one never overwrites: it waits until somebody chooses", async () => {
  const firm = await newFirm(database);
  await save(firm, [figure("revenue.2025", 5200)], at(1));
  await save(firm, [figure("revenue.2025", 5300, 1)], at(2));
  expect(await save(firm, [figure("revenue.2025", 5400, 1)], at(3))).toMatchObject([
    {
      fact: "revenue.2025",
      status: "conflict",
      revision: 2,
      at: at(3),
      current: { entry: { value: 5300 }, at: at(2) },
    },
  ]);
  // Sent again, it waits once.
  expect(await save(firm, [figure("revenue.2025", 5400, 1)], at(4))).toMatchObject([{ status: "conflict", at: at(3) }]);
  expect(await current(firm)).toMatchObject([
    { entry: { value: 5300 }, revision: 2, waiting: [{ revision: 3, entry: { value: 5400 } }] },
  ]);
  // A window that has not seen it goes on, and settles nothing.
  expect(await save(firm, [figure("revenue.2025", 5350, 2)], at(5))).toMatchObject([{ status: "saved", revision: 4 }]);
  const [split] = await current(firm);
  if (!split) throw new Error("no fact");
  expect(split).toMatchObject({ entry: { value: 5350 }, waiting: [{ revision: 3 }] });
  fulfilled(await settleEntry(database, firm, stay(split), at(6)));
  expect(await current(firm)).toMatchObject([{ entry: { value: 5350 }, revision: 4, waiting: [] }]);
  expect(await log(firm)).toHaveLength(4);
});

test("a save whose acknowledgement was lost is not a conflict", async () => {
  const firm = await newFirm(database);
  await save(firm, [figure("staff.2025", 100)], at(1));
  await save(firm, [figure("staff.2025", 120, 1)], at(2));
  expect(await save(firm, [figure("staff.2025", 100)], at(3))).toMatchObject([
    { status: "unchanged", revision: 1, current: { entry: { value: 120 } } },
  ]);
  expect(await save(firm, [figure("staff.2025", 120)], at(3))).toMatchObject([{ status: "unchanged", revision: 2 }]);
});

test("a revision that does not exist is refused with nothing written", async () => {
  const firm = await newFirm(database);
  expect(await storeFacts(database, firm, [figure("staff.2025", 1), figure("revenue.2025", 1, 3)], at())).toMatchObject(
    { ok: false, reason: "stale", questions: ["revenue.2025"] },
  );
  expect(await log(firm)).toEqual([]);
});

test("more entries of one fact than a person can leave behind are refused", async () => {
  const firm = await newFirm(database);
  await save(firm, [figure("staff.2025", 1)]);
  await save(firm, [figure("staff.2025", 2, 1)]);
  for (let count = 3; count < 23; count++) await save(firm, [figure("staff.2025", count, 1)]);
  expect(await storeFacts(database, firm, [figure("staff.2025", 999, 1)], at())).toMatchObject({
    ok: false,
    reason: "unsettled",
  });
});

test("only the firm of a draft saves and reads", async () => {
  const firm = await newFirm(database);
  const other = await newFirm(database);
  await save(firm, [figure("staff.2025", 1)]);
  expect(await current(other)).toEqual([]);
  const nobody = { kind: "firm", sheet: "none" } as const;
  for (const actor of [stranger, nobody]) {
    expect(await storeFacts(database, actor, [figure("staff.2025", 2, 1)], at())).toMatchObject({ ok: false });
    expect(await currentFacts(database, actor)).toMatchObject({ ok: false });
  }
  const reader = { kind: "reader", sheet: firm.sheet, share: "any", revision: 1 } as const;
  expect(await currentFacts(database, reader)).toMatchObject({ ok: false, reason: "not-found" });
});

test("parallel writers that build on each other number the revisions without gaps", async () => {
  const firm = await newFirm(database);
  const results = await Promise.all(
    Array.from({ length: 12 }, (_, count) => save(firm, [figure("staff.2025", count + 1)])),
  );
  expect(results.flat().filter(({ status }) => status === "saved")).toHaveLength(1);
  expect((await log(firm)).map(({ revision }) => revision).sort((one, other) => one - other)).toEqual(
    Array.from({ length: 12 }, (_, count) => count + 1),
  );
});

const snapshot = { answers: { "main-product": "阀门" }, notes: {}, diagnosis, scorer: "1" };

test("submitting freezes what was seen, and nothing that changed or waits", async () => {
  const firm = await newFirm(database);
  fulfilled(await saveAnswers(database, firm, [answer("main-product", "阀门")], at()));
  await save(firm, [figure("revenue.2025", 5200)]);
  const expected = { "question:main-product": 1 };
  const facts = { revenue: { 2025: 5200 } };
  expect(await submitSheet(database, firm, { expected, snapshot }, at())).toMatchObject({ reason: "stale" });
  await save(firm, [figure("revenue.2025", 5300, 1)]);
  const seen = (revision: number) => ({ expected: { ...expected, "fact:revenue.2025": revision } });
  const old = { ...seen(1), snapshot: { ...snapshot, facts, ladder: [] } };
  expect(await submitSheet(database, firm, old, at())).toMatchObject({ reason: "stale", questions: ["revenue.2025"] });
  const wrong = { ...old, ...seen(2) };
  await save(firm, [figure("revenue.2025", 5400, 1)]);
  const right = { ...wrong, snapshot: { ...snapshot, facts: { revenue: { 2025: 5300 } }, ladder: [] } };
  expect(await submitSheet(database, firm, right, at())).toMatchObject({
    reason: "unsettled",
    questions: ["revenue.2025"],
  });
  const [split] = await current(firm);
  if (!split) throw new Error("no fact");
  fulfilled(await settleEntry(database, firm, stay(split), at()));
  fulfilled(await submitSheet(database, firm, right, at()));
  // The facts may be mended still, for the law as it stands; what was frozen stays.
  expect(await save(firm, [figure("revenue.2025", 5500, 2)])).toMatchObject([{ status: "saved" }]);
  expect(fulfilled(await readSnapshot(database, firm, 1)).facts).toEqual({ revenue: { 2025: 5300 } });
  const answered = { ...answer("main-product", "泵", 1), isAnswer: true };
  expect(await saveAnswers(database, firm, [answered], at())).toMatchObject({ reason: "not-draft" });
});
