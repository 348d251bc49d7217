import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { eq, getTableColumns, getTableName, is, sql } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { expect, test } from "vitest";
import { pathOf } from "#db/client";
import * as schema from "#db/schema";
import { dueMail } from "#db/service/outbox";
import { createShare, identifyShare, recordView } from "#db/sheets/shares";
import { createSheet, deleteSheet, identify, readSheet, renameFirm, reopenSheet, widenSheet } from "#db/sheets/sheets";
import { previousSnapshots, readSnapshot, revisionsOf, submitSheet } from "#db/sheets/snapshots";
import { currentAnswers, saveAnswers } from "../make/entries";
import {
  answer,
  at,
  diagnosis,
  type Firm,
  freshDatabase,
  fulfilled,
  hashOf,
  newFirm,
  newSheet,
  stranger,
  trailOf,
} from "./fresh";

const database = await freshDatabase();

async function submit(firm: Firm, value: number, minutes: number) {
  const [before] = fulfilled(await currentAnswers(database, firm, ["other-rights"]));
  fulfilled(await saveAnswers(database, firm, [answer("other-rights", value, before?.revision)], at(minutes)));
  const expected = revisionsOf(fulfilled(await currentAnswers(database, firm)));
  const snapshot = { answers: { "other-rights": value }, notes: {}, diagnosis, scorer: "1" };
  return fulfilled(await submitSheet(database, firm, { expected, snapshot }, at(minutes)));
}

test("a sheet starts as a draft, and its link leads to it", async () => {
  const given = newSheet({ linkHash: hashOf("a"), firmName: "精诚", email: "boss@example.com", year: 2024 });
  const sheet = fulfilled(await createSheet(database, stranger, given, at()));
  expect(sheet).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    edition: "2026-1",
    isDemonstration: false,
    depth: "full",
    year: 2024,
    firmName: "精诚",
    email: "boss@example.com",
    locale: "zh",
    previousSheet: null,
    linkEndedAt: null,
    createdAt: at(),
    state: "draft",
    revision: 0,
    reopenedAt: null,
    organisation: null,
  });
  expect(await identify(database, hashOf("a"))).toEqual({ kind: "firm", sheet, link: hashOf("a") });
  expect(fulfilled(await readSheet(database, { kind: "firm", sheet: sheet.id }))).toEqual(sheet);
  expect(await identify(database, hashOf("b"))).toBeNull();
  expect(await identify(database, "' or 1=1 --")).toBeNull();
});

test("two sheets cannot have the same link", async () => {
  await newFirm(database, { linkHash: hashOf("same") });
  await expect(newFirm(database, { linkHash: hashOf("same") })).rejects.toMatchObject({
    cause: { message: expect.stringContaining("UNIQUE constraint failed") },
  });
});

test("mail goes into the outbox with the sheet, and not without it", async () => {
  const mail = { to: "boss@example.com", subject: "链接", body: "https://leapmark.example/s/token" };
  const { id } = fulfilled(await createSheet(database, stranger, newSheet({ linkHash: hashOf("c"), mail }), at()));
  await expect(newFirm(database, { linkHash: hashOf("c"), mail })).rejects.toThrow();
  const due = await dueMail(database, at());
  expect(due).toMatchObject([{ ...mail, attempts: 0 }]);
  expect(await database.db.select({ sheet: schema.outbox.sheet }).from(schema.outbox)).toEqual([{ sheet: id }]);
});

test("next year's sheet takes over entries and shows the years before to its own firm only", async () => {
  const first = await newFirm(database, { year: 2023 });
  await submit(first, 100, 1);
  const copied = [{ key: "question:product-performance", entry: { value: "high" }, note: "年末" }] as const;
  const given = newSheet({ year: 2024, previous: first.sheet, entries: copied });
  const second: Firm = { kind: "firm", sheet: fulfilled(await createSheet(database, first, given, at(2))).id };
  expect(fulfilled(await currentAnswers(database, second))).toMatchObject([
    { ...copied[0], revision: 1, author: "previous-sheet", at: at(2) },
  ]);
  await submit(second, 110, 3);
  const third: Firm = {
    kind: "firm",
    sheet: fulfilled(await createSheet(database, second, newSheet({ year: 2025, previous: second.sheet }), at(4))).id,
  };
  const before = fulfilled(await previousSnapshots(database, third));
  expect(before.map((snapshot) => [snapshot.year, snapshot.answers])).toEqual([
    [2023, { "other-rights": 100 }],
    [2024, { "other-rights": 110 }],
  ]);
  expect(fulfilled(await previousSnapshots(database, first))).toEqual([]);
  expect(await readSnapshot(database, second, 2)).toMatchObject({ reason: "not-found" });
  expect((await trailOf(database, first.sheet))[0]).toMatchObject({
    act: "start-next",
    detail: { next: second.sheet },
  });
});

test("nobody can start a sheet that follows another firm's", async () => {
  const firm = await newFirm(database);
  const other = await newFirm(database);
  const reader = { kind: "reader", sheet: firm.sheet, share: "x", revision: 1 } as const;
  for (const actor of [stranger, other, reader]) {
    const outcome = await createSheet(database, actor, newSheet({ previous: firm.sheet }), at());
    expect(outcome).toMatchObject({ ok: false, reason: "not-found" });
  }
  const following = database.db.select().from(schema.sheets).where(eq(schema.sheets.previousSheet, firm.sheet));
  expect(await following).toHaveLength(0);
});

test("a sheet is reopened only after it was submitted, and by its firm", async () => {
  const firm = await newFirm(database);
  expect(await reopenSheet(database, firm, at())).toMatchObject({ reason: "not-submitted" });
  await submit(firm, 5, 1);
  expect(await reopenSheet(database, stranger, at(2))).toMatchObject({ reason: "not-found" });
  expect(await reopenSheet(database, { kind: "firm", sheet: "not-there" }, at(2))).toMatchObject({
    reason: "not-found",
  });
  const reopened = fulfilled(await reopenSheet(database, firm, at(2)));
  expect(reopened).toMatchObject({ state: "draft", revision: 1, reopenedAt: at(2) });
  expect(fulfilled(await readSheet(database, firm))).toEqual(reopened);
  expect(fulfilled(await currentAnswers(database, firm))).toMatchObject([{ entry: { value: 5 } }]);
  expect((await trailOf(database, firm.sheet)).map((line) => line.act)).toEqual(["reopen", "submit", "start"]);
});

test("a deleted sheet leaves hashes and trail, and nothing that was typed, in rows or bytes", async () => {
  const mail = { to: "secret-address@example.com", subject: "s", body: "b" };
  const secrets = { firmName: "Secret-Firm", email: "secret-address@example.com", mail };
  const firm = await newFirm(database, { ...secrets, linkHash: hashOf("gone") });
  fulfilled(await saveAnswers(database, firm, [answer("main-product", "secret-product", 0, "secret-note")], at()));
  fulfilled(await saveAnswers(database, firm, [answer("main-product", "secret-conflict")], at()));
  fulfilled(await saveAnswers(database, firm, [answer("main-product", "secret-conflict", 1)], at()));
  const expected = revisionsOf(fulfilled(await currentAnswers(database, firm)));
  const snapshot = { answers: { "main-product": "secret-conflict" }, notes: {}, diagnosis, scorer: "1" };
  fulfilled(await submitSheet(database, firm, { expected, snapshot }, at()));
  const share = { revision: 1, tokenHash: hashOf("shared"), expiresAt: at(50), label: "secret-label" };
  fulfilled(await createShare(database, firm, share, at()));
  const reader = await identifyShare(database, hashOf("shared"), at());
  if (reader?.kind !== "reader") throw new Error("no reader");
  await recordView(database, reader, at());
  const next: Firm = {
    kind: "firm",
    sheet: fulfilled(await createSheet(database, firm, newSheet({ previous: firm.sheet }), at())).id,
  };

  expect(fulfilled(await deleteSheet(database, firm, at(9)))).toEqual({ deletedAt: at(9) });

  expect(await identify(database, hashOf("gone"))).toEqual({ kind: "deleted" });
  expect(await identifyShare(database, hashOf("shared"), at(10))).toEqual({ kind: "deleted" });
  for (const refused of [
    await readSheet(database, firm),
    await deleteSheet(database, firm, at(10)),
    await reopenSheet(database, firm, at(10)),
    await readSnapshot(database, firm, 1),
    await readSnapshot(database, reader, 1),
  ]) {
    expect(refused).toMatchObject({ ok: false, reason: "deleted" });
  }
  for (const table of Object.values(schema).filter((part) => is(part, SQLiteTable))) {
    const name = getTableName(table);
    if (["tombstones", "trail", "limits", "share_views"].includes(name)) continue;
    const column = name === "sheets" ? "id" : "sheet";
    if (!Object.values(getTableColumns(table)).some((each) => each.name === column)) continue;
    const left = sql`select * from ${sql.identifier(name)} where ${sql.identifier(column)} = ${firm.sheet}`;
    expect(await database.db.all(left), name).toEqual([]);
  }
  expect(await database.db.select().from(schema.shareViews)).toEqual([]);
  const folder = dirname(pathOf(database.url));
  for (const file of readdirSync(folder)) {
    expect(readFileSync(join(folder, file)).toString("latin1").toLowerCase(), file).not.toMatch(/secret-/);
  }
  expect(fulfilled(await readSheet(database, next)).previousSheet).toBeNull();
  expect(fulfilled(await previousSnapshots(database, next))).toEqual([]);
  const trail = await database.db.select().from(schema.trail).where(eq(schema.trail.sheet, firm.sheet));
  expect(trail.map((line) => line.act)).toEqual(["start", "submit", "share", "start-next", "delete"]);
});

test("a quick draft is widened by its firm, once, with its answers; a submitted one is not", async () => {
  const firm = await newFirm(database, { depth: "quick" });
  fulfilled(await saveAnswers(database, firm, [answer("other-rights", 1)], at()));
  expect(await widenSheet(database, stranger, at())).toMatchObject({ reason: "not-found" });
  expect(fulfilled(await widenSheet(database, firm, at(1)))).toMatchObject({ depth: "full", state: "draft" });
  expect(fulfilled(await widenSheet(database, firm, at(2)))).toEqual(fulfilled(await readSheet(database, firm)));
  expect(fulfilled(await currentAnswers(database, firm))).toHaveLength(1);
  expect((await trailOf(database, firm.sheet)).map((line) => line.act)).toEqual(["widen", "start"]);
  await submit(firm, 2, 3);
  expect(await widenSheet(database, firm, at(4))).toMatchObject({ reason: "not-draft" });
});

test("a draft's firm is renamed by itself, with a row of the trail that names nobody", async () => {
  const firm = await newFirm(database, { firmName: "江南轴城" });
  expect(await renameFirm(database, stranger, "别家", at())).toMatchObject({ reason: "not-found" });
  fulfilled(await renameFirm(database, firm, "江南轴承", at(1)));
  fulfilled(await renameFirm(database, firm, "江南轴承", at(2)));
  const [line, ...before] = await trailOf(database, firm.sheet);
  expect([line?.act, ...before.map(({ act }) => act)]).toEqual(["rename-firm", "start"]);
  expect(JSON.stringify(line)).not.toContain("江南");
  await submit(firm, 3, 4);
  expect(await renameFirm(database, firm, "别家", at(5))).toMatchObject({ reason: "not-draft" });
  expect(fulfilled(await readSheet(database, firm)).firmName).toBe("江南轴承");
});

test("nobody but its firm deletes a sheet", async () => {
  const firm = await newFirm(database);
  const other = await newFirm(database);
  expect(await deleteSheet(database, stranger, at())).toMatchObject({ reason: "not-found" });
  const reader = { kind: "reader", sheet: firm.sheet, share: "x", revision: 1 } as const;
  expect(await deleteSheet(database, reader, at())).toMatchObject({ reason: "not-found" });
  fulfilled(await deleteSheet(database, other, at()));
  expect(fulfilled(await readSheet(database, firm)).id).toBe(firm.sheet);
});
