import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { entries } from "#db/schema";
import { deleteSheet } from "#db/sheets/sheets";
import { revisionsOf, submitSheet } from "#db/sheets/snapshots";
import { type AnswerSave, currentAnswers, saveAnswers, waitingAnswers } from "../make/entries";
import { answer, at, diagnosis, type Firm, freshDatabase, fulfilled, newFirm, stranger } from "./fresh";

const database = await freshDatabase();

const save = async (firm: Firm, saves: AnswerSave[], when = at()) =>
  fulfilled(await saveAnswers(database, firm, saves, when));
const rows = (firm: Firm) => database.db.select().from(entries).where(eq(entries.sheet, firm.sheet));
const log = async (firm: Firm) => (await rows(firm)).filter(({ late }) => !late);
const kept = async (firm: Firm) => (await rows(firm)).filter(({ late }) => late);

test("a first entry becomes revision 1, the next one 2, and both stay in the log", async () => {
  const firm = await newFirm(database);
  expect(await save(firm, [answer("other-rights", 120, 0, "年末在册")], at(1))).toMatchObject([
    { question: "other-rights", status: "saved", revision: 1, at: at(1) },
  ]);
  expect(await save(firm, [answer("other-rights", 121, 1)], at(2))).toMatchObject([{ status: "saved", revision: 2 }]);
  expect(fulfilled(await currentAnswers(database, firm))).toMatchObject([
    { question: "other-rights", entry: { value: 121 }, note: null, revision: 2, author: "firm", at: at(2) },
  ]);
  expect((await log(firm)).map((row) => [row.revision, row.entry, row.note])).toEqual([
    [1, { value: 120 }, "年末在册"],
    [2, { value: 121 }, null],
  ]);
});

test("every kind of entry comes back as it went in, far revisions included", async () => {
  const firm = await newFirm(database);
  const entries: AnswerSave["entry"][] = [
    { value: "high" },
    { value: 12.5 },
    { value: ["regulators", "own-embassy"] },
    { value: "我们的主导产品：'; drop table answers; --" },
    { value: "" },
    { typed: "一百二十" },
    { typed: "" },
    { cleared: true },
    ...Array.from({ length: 12 }, (_, step) => ({ value: step })),
  ];
  for (const [base, entry] of entries.entries()) {
    await save(firm, [{ question: "main-product", entry, note: null, base }]);
    const [stored] = fulfilled(await currentAnswers(database, firm));
    expect(stored).toMatchObject({ entry, revision: base + 1 });
  }
});

test("the same entry again changes nothing and writes nothing", async () => {
  const firm = await newFirm(database);
  await save(firm, [answer("other-rights", 120)], at(1));
  for (const base of [0, 1, 7]) {
    expect(await save(firm, [answer("other-rights", 120, base)], at(5))).toMatchObject([
      { question: "other-rights", status: "unchanged", revision: 1, at: at(1) },
    ]);
  }
  expect(await log(firm)).toHaveLength(1);
  expect(await kept(firm)).toHaveLength(0);
});

test("a cleared question that was never answered writes nothing; with a note it does", async () => {
  const firm = await newFirm(database);
  const cleared: AnswerSave = { question: "other-rights", entry: { cleared: true }, note: null, base: 0 };
  expect(await save(firm, [cleared])).toMatchObject([{ status: "unchanged", revision: 0 }]);
  expect(await log(firm)).toHaveLength(0);
  expect(await save(firm, [{ ...cleared, note: "要问财务" }])).toMatchObject([{ status: "saved", revision: 1 }]);
});

test("a changed note alone is a new revision", async () => {
  const firm = await newFirm(database);
  await save(firm, [answer("other-rights", 120)]);
  expect(await save(firm, [answer("other-rights", 120, 1, "含派遣")])).toMatchObject([
    { status: "saved", revision: 2 },
  ]);
});

test("a save that came late is kept as a conflict, once, and the stored entry stays", async () => {
  const firm = await newFirm(database);
  await save(firm, [answer("other-rights", 120)], at(1));
  const [first] = await save(firm, [answer("other-rights", 99, 0, "旧数")], at(2));
  expect(first).toMatchObject({
    status: "conflict",
    revision: 1,
    at: at(2),
    current: { entry: { value: 120 }, note: null, revision: 1, author: "firm", at: at(1) },
  });
  expect(await save(firm, [answer("other-rights", 99, 0, "旧数")], at(3))).toEqual([first]);
  expect(fulfilled(await waitingAnswers(database, firm))).toMatchObject([
    { question: "other-rights", entry: { value: 99 }, note: "旧数", base: 0, at: at(2) },
  ]);
  expect(fulfilled(await currentAnswers(database, firm))).toMatchObject([{ entry: { value: 120 }, revision: 1 }]);
  await save(firm, [answer("other-rights", 99)], at(4));
  expect(fulfilled(await waitingAnswers(database, firm))).toHaveLength(2);
});

test("a save whose acknowledgement was lost is recognised, even after a later one, at its own revision", async () => {
  const firm = await newFirm(database);
  await save(firm, [answer("other-rights", 1)], at(1));
  await save(firm, [answer("other-rights", 2, 1)], at(2));
  expect(await save(firm, [answer("other-rights", 1)], at(3))).toMatchObject([
    { status: "unchanged", revision: 1, at: at(1), current: { entry: { value: 2 }, revision: 2 } },
  ]);
  expect(await save(firm, [answer("other-rights", 3, 1)], at(4))).toMatchObject([{ status: "conflict", revision: 2 }]);
});

test("saves of one request are taken in order, also of the same question", async () => {
  const firm = await newFirm(database);
  const queue = [
    answer("other-rights", 1, 0),
    answer("other-rights", 2, 1),
    answer("generation-months", 5, 0),
    answer("other-rights", 3, 2),
  ];
  expect((await save(firm, queue)).map((result) => result.revision)).toEqual([1, 2, 1, 3]);
  expect((await save(firm, queue)).map((result) => [result.status, result.revision])).toEqual([
    ["unchanged", 1],
    ["unchanged", 2],
    ["unchanged", 1],
    ["unchanged", 3],
  ]);
  const other = await newFirm(database);
  const inOne = [
    answer("other-rights", 1, 0),
    answer("other-rights", 2, 1),
    answer("other-rights", 1, 0),
    answer("other-rights", 9, 0),
  ];
  expect((await save(other, inOne)).map((result) => [result.status, result.revision])).toEqual([
    ["saved", 1],
    ["saved", 2],
    ["unchanged", 1],
    ["conflict", 2],
  ]);
});

test("a base that does not exist yet refuses the whole request as stale and writes nothing", async () => {
  const firm = await newFirm(database);
  await save(firm, [answer("other-rights", 1)]);
  const saves = [answer("generation-months", 5), answer("other-rights", 9, 0), answer("other-rights", 2, 2)];
  expect(await saveAnswers(database, firm, saves, at())).toEqual({
    ok: false,
    reason: "stale",
    questions: ["other-rights"],
  });
  expect(await log(firm)).toHaveLength(1);
  expect(await kept(firm)).toHaveLength(0);
});

test("some questions can be asked for alone", async () => {
  const firm = await newFirm(database);
  await save(firm, [answer("other-rights", 1), answer("generation-months", 2), answer("main-product", "阀门")]);
  const some = fulfilled(await currentAnswers(database, firm, ["generation-months", "main-product", "not-there"]));
  expect(some.map((stored) => stored.question).sort()).toEqual(["generation-months", "main-product"]);
  expect(fulfilled(await currentAnswers(database, firm, []))).toEqual([]);
});

test("strangers, readers and holders of unknown sheets find nothing; other firms only their own", async () => {
  const firm = await newFirm(database);
  const other = await newFirm(database);
  await save(firm, [answer("other-rights", 1)]);
  const reader = { kind: "reader", sheet: firm.sheet, share: "x", revision: 1 } as const;
  for (const actor of [stranger, reader, { kind: "firm", sheet: "not-there" } as const]) {
    const notFound = { ok: false, reason: "not-found" };
    expect(await saveAnswers(database, actor, [answer("other-rights", 2, 1)], at())).toMatchObject(notFound);
    expect(await currentAnswers(database, actor)).toMatchObject(notFound);
    expect(await waitingAnswers(database, actor)).toMatchObject(notFound);
  }
  expect(fulfilled(await currentAnswers(database, other))).toEqual([]);
  await save(other, [answer("other-rights", 2)]);
  expect(fulfilled(await currentAnswers(database, firm))).toMatchObject([{ entry: { value: 1 } }]);
});

test("a submitted sheet takes no answer, a deleted one says so", async () => {
  const firm = await newFirm(database);
  await save(firm, [answer("other-rights", 1)]);
  const stored = fulfilled(await currentAnswers(database, firm));
  const snapshot = { answers: { "other-rights": 1 }, notes: {}, diagnosis, scorer: "1" };
  fulfilled(await submitSheet(database, firm, { expected: revisionsOf(stored), snapshot }, at()));
  expect(await saveAnswers(database, firm, [answer("other-rights", 2, 1)], at())).toMatchObject({
    reason: "not-draft",
  });
  fulfilled(await deleteSheet(database, firm, at()));
  expect(await saveAnswers(database, firm, [answer("other-rights", 2, 1)], at())).toMatchObject({ reason: "deleted" });
  expect(await currentAnswers(database, firm)).toMatchObject({ reason: "deleted" });
});

test("50 parallel saves of different questions are all stored", async () => {
  const firm = await newFirm(database);
  const questions = Array.from({ length: 50 }, (_, number) => `question-${number}`);
  const results = await Promise.all(questions.map((question) => save(firm, [answer(question, "high")])));
  expect(results.flat().every((result) => result.status === "saved")).toBe(true);
  expect(await log(firm)).toHaveLength(50);
});

test("of 50 parallel saves of one question on the same base one is stored and 49 are kept beside it", async () => {
  const firm = await newFirm(database);
  const values = Array.from({ length: 50 }, (_, number) => number);
  const results = (await Promise.all(values.map((value) => save(firm, [answer("other-rights", value)])))).flat();
  expect(results.filter((result) => result.status === "saved")).toHaveLength(1);
  expect(results.filter((result) => result.status === "conflict")).toHaveLength(49);
  const everything = [...(await log(firm)), ...(await kept(firm))].map((row) => JSON.stringify(row.entry)).sort();
  expect(everything).toEqual(values.map((value) => JSON.stringify({ value: value })).sort());
});

test("20 parallel writers that build on each other number the revisions without gaps", async () => {
  const firm = await newFirm(database);
  const append = async (value: number): Promise<void> => {
    const [stored] = fulfilled(await currentAnswers(database, firm, ["other-rights"]));
    const [result] = await save(firm, [answer("other-rights", value, stored?.revision ?? 0)]);
    if (result?.status === "conflict") return append(value);
  };
  await Promise.all(Array.from({ length: 20 }, (_, value) => append(value)));
  const all = await rows(firm);
  expect(all.map((row) => row.revision).sort((one, other) => one - other)).toEqual(all.map((_, index) => index + 1));
  expect(new Set((await log(firm)).map((row) => JSON.stringify(row.entry))).size).toBe(20);
});
