import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { createClient } from "@libsql/client";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { expect, test } from "vitest";
import { openDatabase, pathOf } from "#db/client";
import { migrate } from "#db/migrate";
import { currentEntries, everything } from "#db/sheets/entries";
import { at, freshUrl, fulfilled } from "./fresh";

const moment = (hour: number) => at(hour).getTime();

type Row = { key: string; revision: number; entry: object; hour: number; note?: string; late?: 1; base?: number };

/** The log of a sheet after the migration that made one key of what is asked twice, from what it was before. */
async function migrated(rows: readonly Row[], edition = "2026-1") {
  const url = freshUrl();
  mkdirSync(dirname(pathOf(url)), { recursive: true });
  const client = createClient({ url: `file:${pathOf(url)}` });
  await client.executeMultiple(`create table "__drizzle_migrations" (id serial primary key, hash text not null, created_at numeric);
    create unique index "__drizzle_migrations_created_at" on "__drizzle_migrations" (created_at);`);
  for (const { hash, folderMillis, sql } of readMigrationFiles({ migrationsFolder: "db/migrations" })) {
    if (sql.some((statement) => statement.includes("`shared_entries`"))) break;
    for (const statement of sql) await client.execute(statement);
    await client.execute({
      sql: `insert into "__drizzle_migrations" (hash, created_at) values (?, ?)`,
      args: [hash, folderMillis],
    });
  }
  for (const sheet of ["s", "other"])
    await client.execute({
      sql: `insert into sheets (id, edition, depth, year, locale, link_hash, created_at, state, revision)
        values (?, ?, 'full', 2025, 'zh', ?, ?, 'draft', 0)`,
      args: [sheet, edition, sheet, moment(0)],
    });
  for (const { key, revision, entry, hour, note = null, late = 0, base = null } of rows)
    await client.execute({
      sql: `insert into entries (sheet, key, revision, entry, note, author, at, late, base)
        values ('s', ?, ?, ?, ?, 'firm', ?, ?, ?)`,
      args: [key, revision, JSON.stringify(entry), note, moment(hour), late, base],
    });
  client.close();
  expect(await migrate(url)).toBeGreaterThan(0);
  const database = await openDatabase({ url });
  const current = fulfilled(await currentEntries(database, { kind: "firm", sheet: "s" }, everything));
  const { rows: log } = await database.gate.execute(
    "select key, revision, entry, note, late, base from entries order by key, revision",
  );
  const { rows: left } = await database.gate.execute(
    "select name from sqlite_master where name like 'shared_entries%'",
  );
  expect(left).toEqual([]);
  await database.close();
  return {
    current: Object.fromEntries(
      current.map(({ key, entry, revision, note, waiting }) => [
        key,
        { entry, revision, note, waiting: waiting.map(({ entry, base }) => ({ entry, base })) },
      ]),
    ),
    log: log.map((row) => [row.key, row.revision, row.entry, row.late, row.base]),
  };
}

const question = (revision: number, entry: object, hour: number, more: Partial<Row> = {}): Row => ({
  ...{ key: "question:revenue", revision, entry, hour },
  ...more,
});
const fact = (revision: number, entry: object, hour: number, more: Partial<Row> = {}): Row => ({
  ...{ key: "fact:revenue.2025", revision, entry, hour },
  ...more,
});

test("what only the questionnaire holds becomes the fact, revision for revision", async () => {
  const { current, log } = await migrated([
    question(1, { answer: 9000 }, 1),
    question(2, { answer: 9100 }, 2, { note: "合并" }),
    question(3, { answer: 9050 }, 3, { late: 1, base: 1 }),
  ]);
  expect(current).toEqual({
    "fact:revenue.2025": {
      ...{ entry: { value: 9100 }, revision: 2, note: "合并" },
      waiting: [{ entry: { value: 9050 }, base: 1 }],
    },
  });
  expect(log).toHaveLength(3);
});

test("two that agree to the last decimal of the question are one, and the more exact stands with the note", async () => {
  for (const hours of [
    [1, 2],
    [2, 1],
  ] as const) {
    const { current, log } = await migrated([
      question(1, { answer: 9100.12 }, hours[0], { note: "合并" }),
      fact(1, { value: 9100.123456 }, hours[1]),
    ]);
    expect(current["fact:revenue.2025"]).toEqual({
      ...{ entry: { value: 9100.123456 }, revision: 2, note: "合并", waiting: [] },
    });
    expect(log).toHaveLength(2);
  }
});

test("two that differ stay beside each other, and the later one counts until somebody chooses", async () => {
  const later = await migrated([
    question(1, { answer: 8000 }, 1),
    question(2, { answer: 10500 }, 5, { note: "口径" }),
    fact(1, { value: 9000 }, 2),
    fact(2, { value: 9100 }, 3),
    fact(3, { value: 9200 }, 4, { late: 1 }),
  ]);
  expect(later.current["fact:revenue.2025"]).toEqual({
    ...{ entry: { value: 10500 }, revision: 5, note: "口径" },
    waiting: [
      { entry: { value: 9200 }, base: null },
      { entry: { value: 9100 }, base: null },
    ],
  });
  expect(later.log).toEqual([
    ["fact:revenue.2025", 1, '{"value":9000}', 0, null],
    ["fact:revenue.2025", 2, '{"value":9100}', 0, null],
    ["fact:revenue.2025", 3, '{"value":9200}', 1, null],
    ["fact:revenue.2025", 4, '{"value":8000}', 0, null],
    ["fact:revenue.2025", 5, '{"value":10500}', 0, null],
    ["fact:revenue.2025", 6, '{"value":9100}', 1, null],
  ]);
  const earlier = await migrated([
    question(1, { answer: 10500 }, 1),
    question(2, { answer: 10400 }, 2, { late: 1, base: 0 }),
    fact(1, { value: 9000 }, 3),
    fact(2, { value: 9100 }, 4),
  ]);
  expect(earlier.current["fact:revenue.2025"]).toEqual({
    ...{ entry: { value: 9100 }, revision: 4, note: null },
    waiting: [
      { entry: { value: 10400 }, base: 0 },
      { entry: { value: 10500 }, base: null },
    ],
  });
});

test.each([
  ["an answer taken back gives way", { cleared: true }, { value: 9100 }, { value: 9100 }, 0],
  ["a fact taken back gives way", { answer: 9100 }, { cleared: true }, { value: 9100 }, 0],
  ["both taken back are one", { cleared: true }, { cleared: true }, { cleared: true }, 0],
  ["not known is not the same as a number", { answer: "dont-know" }, { value: 9100 }, { value: 9100 }, 1],
  ["what cannot be read is not the same", { typed: "约一亿" }, { value: 9100 }, { value: 9100 }, 1],
  ["nought is not the same as a number", { answer: 0 }, { value: 9100 }, { value: 9100 }, 1],
  ["digits are numbers", { answer: 1234567.12 }, { value: "1234567.123456" }, { value: "1234567.123456" }, 0],
  ["one unit of the last decimal is a difference", { answer: 9100.12 }, { value: 9100.13 }, { value: 9100.13 }, 1],
])("%s", async (_, answered, given, stands, waiting) => {
  const { current } = await migrated([question(1, answered, 1), fact(1, given, 2)]);
  expect(current["fact:revenue.2025"]).toMatchObject({ entry: stands, revision: 2 });
  expect(current["fact:revenue.2025"]?.waiting).toHaveLength(waiting);
});

test("heads are whole, other years and other questions stay for themselves", async () => {
  const { current } = await migrated([
    { key: "question:staff", revision: 1, entry: { answer: 120 }, hour: 1 },
    { key: "fact:staff.2025", revision: 1, entry: { value: 121 }, hour: 2 },
    { key: "fact:staff.2024", revision: 1, entry: { value: 90 }, hour: 2 },
    { key: "question:research-staff", revision: 1, entry: { answer: 12 }, hour: 1 },
    { key: "question:home-government-breadth", revision: 1, entry: { answer: ["answer", "x"] }, hour: 1 },
  ]);
  expect(current).toMatchObject({
    "fact:staff.2025": { entry: { value: 121 }, waiting: [{ entry: { value: 120 } }] },
    "fact:staff.2024": { entry: { value: 90 }, waiting: [] },
    "question:research-staff": { entry: { value: 12 } },
    "question:home-government-breadth": { entry: { value: ["answer", "x"] } },
  });
});
