import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createClient } from "@libsql/client";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { expect, test } from "vitest";
import { openDatabase, pathOf } from "#db/client";
import { migrate } from "#db/migrate";
import { currentEntries, everything, settleEntry } from "#db/sheets/entries";
import { deleteSheet } from "#db/sheets/sheets";
import { at, freshUrl, fulfilled } from "./fresh";

const firm = { kind: "firm", sheet: "s" } as const;
const moment = (hour: number) => at(hour).getTime();

type Client = ReturnType<typeof createClient>;

/** A database as it was when answers, facts and late answers had tables of their own, with one sheet. */
async function old(url: string): Promise<Client> {
  await migrate(url);
  const path = pathOf(url);
  const client = createClient({ url: `file:${path}` });
  const { rows } = await client.execute(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'",
  );
  await client.execute("pragma foreign_keys = off");
  for (const { name } of rows) await client.execute(`drop table "${name}"`);
  await client.executeMultiple(`create table "__drizzle_migrations" (id serial primary key, hash text not null, created_at numeric);
    create unique index "__drizzle_migrations_created_at" on "__drizzle_migrations" (created_at);`);
  for (const { hash, folderMillis, sql } of readMigrationFiles({ migrationsFolder: "db/migrations" })) {
    if (sql.some((statement) => statement.includes("`entries`"))) break;
    for (const statement of sql) await client.execute(statement);
    await client.execute({
      sql: `insert into "__drizzle_migrations" (hash, created_at) values (?, ?)`,
      args: [hash, folderMillis],
    });
  }
  await client.execute({
    sql: `insert into sheets (id, edition, depth, year, locale, link_hash, created_at, state, revision)
      values ('s', '2026-1', 'full', 2025, 'zh', 'hash', ?, 'draft', 0)`,
    args: [moment(0)],
  });
  return client;
}

const answer = (
  client: Client,
  question: string,
  revision: number,
  entry: object,
  by = "firm",
  note: string | null = null,
) =>
  client.execute({
    sql: "insert into answers (sheet, question, revision, entry, note, by, at) values ('s', ?, ?, ?, ?, ?, ?)",
    args: [question, revision, JSON.stringify(entry), note, by, moment(revision)],
  });

const conflict = (client: Client, id: string, question: string, entry: object, hour: number, settled: number | null) =>
  client.execute({
    sql: `insert into conflicts (id, sheet, question, entry, note, base, by, at, settled_at, kept)
      values (?, 's', ?, ?, null, 0, 'firm', ?, ?, ?)`,
    args: [id, question, JSON.stringify(entry), moment(hour), settled, settled && "stored"],
  });

const fact = (client: Client, key: string, revision: number, entry: object, late = 0) =>
  client.execute({
    sql: "insert into figures (sheet, fact, revision, entry, late, at) values ('s', ?, ?, ?, ?, ?)",
    args: [key, revision, JSON.stringify(entry), late, moment(revision)],
  });

test("answers, late answers and facts of older tables are one log, and nothing of them is lost", async () => {
  const url = freshUrl();
  const client = await old(url);
  await answer(client, "staff", 1, { answer: 100 }, "previous-sheet");
  await answer(client, "staff", 2, { answer: 120 }, "firm", "含派遣");
  await answer(client, "revenue", 1, { typed: "一亿多一点" });
  await answer(client, "main-product", 1, { answer: "绝密阀门" });
  await answer(client, "main-product", 2, { cleared: true });
  await conflict(client, "b", "staff", { answer: 99 }, 5, null);
  await conflict(client, "a", "staff", { answer: 98 }, 4, null);
  await conflict(client, "c", "staff", { answer: 97 }, 3, moment(6));
  await fact(client, "revenue.2025", 1, { value: 5200 });
  await fact(client, "revenue.2025", 2, { value: 5100 }, 1);
  await fact(client, "revenue.2025", 3, { value: 5300 });
  await fact(client, "revenue.2025", 4, { value: 5400 }, 1);
  await fact(client, "titles", 1, { value: [] });
  await fact(client, "extra.jobs", 1, { typed: "十几个" });
  await fact(client, "lack.revenue", 1, { value: true });
  await fact(client, "aim", 1, { value: "specialised" });
  client.close();

  expect(await migrate(url)).toBeGreaterThan(0);
  const database = await openDatabase({ url });
  const stored = new Map(fulfilled(await currentEntries(database, firm, everything)).map((each) => [each.key, each]));
  expect([...stored.keys()].sort()).toEqual([
    ...["fact:aim", "fact:revenue.2025", "fact:staff.2025", "fact:titles"],
    ...["question:main-product", "round:extra.jobs", "round:lack.revenue"],
  ]);
  expect(stored.get("question:main-product")).toMatchObject({ entry: { cleared: true }, revision: 2, at: at(2) });
  // What the official rules ask as well is one key; an unreadable answer and a later fact wait beside each other.
  expect(stored.get("fact:staff.2025")).toEqual({
    ...{ key: "fact:staff.2025", entry: { value: 120 }, note: "含派遣", revision: 2, author: "firm", at: at(2) },
    waiting: [
      { revision: 4, entry: { value: 98 }, note: null, author: "firm", base: 0, at: at(4) },
      { revision: 5, entry: { value: 99 }, note: null, author: "firm", base: 0, at: at(5) },
    ],
  });
  expect(stored.get("fact:revenue.2025")).toMatchObject({
    ...{ entry: { value: 5300 }, revision: 4, at: at(3) },
    waiting: [
      { revision: 5, entry: { value: 5400 }, at: at(4) },
      { revision: 6, entry: { typed: "一亿多一点" }, base: null, at: at(1) },
    ],
  });
  const { rows } = await database.gate.execute(
    "select key, revision, settled_at from entries where late = 1 and settled_at is not null order by key",
  );
  expect(rows.map((row) => [row.key, row.revision, row.settled_at])).toEqual([
    ["fact:revenue.2025", 3, moment(3)],
    ["fact:staff.2025", 3, moment(6)],
  ]);
  const choice = { key: "fact:staff.2025", keep: 4, shown: [4, 5], base: 2 } as const;
  expect(fulfilled(await settleEntry(database, firm, choice, at(7)))).toMatchObject({ entry: { value: 98 } });

  // What is deleted is gone from the bytes, also from where it lay before.
  fulfilled(await deleteSheet(database, firm, at(8)));
  await database.close();
  expect(readFileSync(pathOf(url)).includes("绝密阀门")).toBe(false);
});

test("killed ten times in mid-migration, it ends whole", { timeout: 120_000 }, async () => {
  const url = freshUrl();
  const client = await old(url);
  const count = 30_000;
  await client.execute({
    sql: `with recursive n(i) as (select 1 union all select i + 1 from n where i < ?)
      insert into answers (sheet, question, revision, entry, note, by, at)
      select 's', 'question-' || (i % 70), i, json_object('answer', i), null, 'firm', i from n`,
    args: [count],
  });
  client.close();
  const program = `import { migrate } from "./db/migrate.ts"; console.log("begun"); await migrate(${JSON.stringify(url)}); console.log("done");`;
  for (let round = 0; round < 10; round++) {
    const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program]);
    child.stderr.resume();
    await once(child.stdout, "data");
    const ended = once(child, "exit");
    setTimeout(() => child.kill("SIGKILL"), 15 * round);
    await ended;
    const reader = createClient({ url });
    const { rows } = await reader.execute("select name from sqlite_master where name in ('answers', 'entries')");
    expect(rows).toHaveLength(1);
    const [{ total } = { total: 0 }] = (await reader.execute(`select count(*) as total from ${rows[0]?.name}`)).rows;
    expect(total).toBe(count);
    reader.close();
  }
  await migrate(url);
  const database = await openDatabase({ url });
  const { rows } = await database.gate.execute(
    "select count(*) as total, sum(json_extract(entry, '$.value')) as sum from entries",
  );
  expect(rows[0]).toMatchObject({ total: count, sum: (count * (count + 1)) / 2 });
  expect((await database.gate.execute("pragma integrity_check")).rows[0]?.[0]).toBe("ok");
  await database.close();
});
