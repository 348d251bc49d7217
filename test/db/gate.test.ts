import { existsSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { createClient } from "@libsql/client";
import { sql } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { database as ofProcess, openDatabase, pathOf } from "#db/client";
import { migrate, writable } from "#db/migrate";
import { limits } from "#db/schema";
import { freshDatabase, freshUrl } from "./fresh";

const database = await freshDatabase();
const keys = async () => (await database.db.select({ key: limits.key }).from(limits)).map((row) => row.key);
const row = (key: string) => ({ key, points: 1, expire: null });
const pragma = async (name: string, on = database.gate) => (await on.execute(`pragma ${name}`)).rows[0]?.[0];

test("the writing connection is in the mode that the durability of answers rests on", async () => {
  expect(await pragma("journal_mode")).toBe("wal");
  expect(await pragma("synchronous")).toBe(1);
  expect(await pragma("foreign_keys")).toBe(1);
  expect(await pragma("secure_delete")).toBe(1);
});

test("a durable transaction commits with synchronous FULL, and the next one with NORMAL again", async () => {
  const level = (inside: { values: (query: ReturnType<typeof sql>) => Promise<unknown> }) =>
    inside.values(sql`pragma synchronous`);
  expect(await database.durably(level)).toMatchObject([{ 0: 2 }]);
  expect(await database.transaction(level)).toMatchObject([{ 0: 1 }]);
  await expect(database.durably(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await database.transaction(level)).toMatchObject([{ 0: 1 }]);
  const strict = await openDatabase({ url: freshUrl(), synchronous: { autosave: "FULL", submit: "EXTRA" } });
  expect(await strict.transaction(level)).toMatchObject([{ 0: 2 }]);
  expect(await strict.durably(level)).toMatchObject([{ 0: 3 }]);
  await strict.close();
});

test("a transaction that throws leaves nothing, also not for those who waited behind it", async () => {
  const failing = database.transaction(async (inside) => {
    await inside.insert(limits).values(row("undone"));
    throw new Error("changed my mind");
  });
  const behind = database.transaction((inside) => inside.insert(limits).values(row("behind")));
  await expect(failing).rejects.toThrow("changed my mind");
  await behind;
  expect(await keys()).toContain("behind");
  expect(await keys()).not.toContain("undone");
});

test("what a transaction has not committed is not seen outside it, and reading does not wait for it", async () => {
  await database.transaction(async (inside) => {
    await inside.insert(limits).values(row("open"));
    expect(await keys()).not.toContain("open");
  });
  expect(await keys()).toContain("open");
});

test("writing past an open transaction ends in an error, not in a standstill", async () => {
  const hasty = await openDatabase({ url: database.url, patience: 100 });
  await expect(hasty.transaction(() => hasty.db.insert(limits).values(row("past")))).rejects.toMatchObject({
    cause: { message: expect.stringContaining("waited too long") },
  });
  await hasty.db.insert(limits).values(row("afterwards"));
  expect(await keys()).toContain("afterwards");
  expect(await keys()).not.toContain("past");
  await hasty.close();
});

test("an error in a statement costs neither the connection nor the writes after it", async () => {
  await database.db.insert(limits).values(row("twice"));
  await expect(database.db.insert(limits).values(row("twice"))).rejects.toThrow();
  await expect(database.gate.execute("insert into nowhere values (1)")).rejects.toThrow("no such table");
  await database.db.insert(limits).values(row("after-error"));
  expect(await keys()).toContain("after-error");
});

test("writes that met another process's lock are all there, seen from a third connection", async () => {
  const blocker = createClient({ url: database.url, timeout: 2_000 });
  const witness = createClient({ url: database.url });
  afterAll(() => {
    blocker.close();
    witness.close();
  });
  const lock = await blocker.transaction("write");
  const written = Array.from({ length: 20 }, (_, number) => `waited-${number}`);
  const writes = written.map((key, number) =>
    number % 2
      ? database.db.insert(limits).values(row(key))
      : database.transaction((tx) => tx.insert(limits).values(row(key))),
  );
  // long enough for several busy answers, each of which would poison a connection
  await new Promise((resolve) => setTimeout(resolve, 600));
  await lock.rollback();
  await Promise.all(writes);
  const seen = (await witness.execute("select key from limits")).rows.map((found) => found.key);
  expect(seen).toEqual(expect.arrayContaining(written));
});

test("nothing is acknowledged into a file that its path no longer names, nor read from it, and none is made anew", async () => {
  const url = freshUrl();
  await migrate(url);
  const own = await openDatabase({ url });
  const path = pathOf(url);
  const displaced = { cause: { code: "DISPLACED" } };
  const write = (key: string) => own.db.insert(limits).values(row(key));
  const inside = (key: string) => own.durably((tx) => tx.insert(limits).values(row(key)));
  await write("before");
  const refusals = async () => {
    await expect(write("lost")).rejects.toMatchObject(displaced);
    await expect(inside("lost")).rejects.toThrow();
    await expect(own.db.select().from(limits)).rejects.toMatchObject(displaced);
    await expect(own.gate.execute("delete from limits")).rejects.toMatchObject({ code: "DISPLACED" });
  };
  renameSync(path, `${path}.away`);
  await refusals();
  expect(existsSync(path)).toBe(false);
  writeFileSync(path, "");
  await refusals();
  expect(statSync(path).size).toBe(0);
  rmSync(path);
  // The folder with all that is in it, and back.
  renameSync(`${path}.away`, path);
  await write("between");
  renameSync(dirname(path), `${dirname(path)}-away`);
  await refusals();
  expect(existsSync(dirname(path))).toBe(false);
  renameSync(`${dirname(path)}-away`, dirname(path));
  await inside("after");
  expect((await own.db.select().from(limits)).map(({ key }) => key)).toEqual(["before", "between", "after"]);
  // What is written to a log that was taken away goes with the process.
  rmSync(`${path}-wal`);
  await expect(write("lost")).rejects.toMatchObject(displaced);
  await expect(inside("lost")).rejects.toThrow();
  expect((await own.db.select().from(limits)).map(({ key }) => key)).not.toContain("lost");
  await own.close();
});

const key = { cause: { code: "DISPLACED" } };

test.each([
  ["an older one of the same service", (path: string) => writeFileSync(path, readFileSync(`${path}.backup`))],
  ["nothing", (path: string) => truncateSync(path, 0)],
])(
  "a file that is overwritten in place with %s has nothing acknowledged, read or done to it any more",
  async (_, over) => {
    const url = freshUrl();
    await migrate(url);
    const own = await openDatabase({ url });
    const other = await openDatabase({ url });
    const path = pathOf(url);
    await own.db.insert(limits).values(row("before"));
    await own.gate.beat();
    await own.gate.execute(`vacuum into '${path}.backup'`);
    for (const each of [own, other, own]) {
      await each.gate.beat();
      await each.db.insert(limits).values(row(`after-${Math.random()}`));
    }
    await own.gate.flush();
    await own.gate.beat();
    await own.gate.flush();
    over(path);
    const left = readFileSync(path);
    for (const each of [own, other]) {
      await expect(each.db.insert(limits).values(row("lost"))).rejects.toMatchObject(key);
      await expect(each.db.select().from(limits)).rejects.toMatchObject(key);
      await expect(each.durably((tx) => tx.insert(limits).values(row("lost")))).rejects.toMatchObject({
        code: "DISPLACED",
      });
      await expect(each.gate.beat()).rejects.toMatchObject({ code: "DISPLACED" });
      expect(await writable(each)).toBe(false);
      await expect(each.close()).rejects.toMatchObject({ code: "DISPLACED" });
    }
    expect(readFileSync(path).equals(left)).toBe(true);
  },
);

test("a file that the processes of a service write to goes on, however often its log is moved into it", async () => {
  const url = freshUrl();
  await migrate(url);
  const two = [await openDatabase({ url }), await openDatabase({ url })];
  for (let turn = 0; turn < 30; turn++) {
    const each = two[turn % 2];
    if (turn % 3 === 0) await each?.gate.beat();
    await each?.db.insert(limits).values(row(`turn-${turn}`));
    if (turn % 5 === 0) await each?.gate.flush();
  }
  expect(await two[1]?.db.select().from(limits)).toHaveLength(30);
  for (const each of two) await each.close();
});

test("a file that is taken away while a transaction is open has none of it acknowledged", async () => {
  const url = freshUrl();
  await migrate(url);
  const own = await openDatabase({ url });
  const path = pathOf(url);
  const writing = own.durably(async (tx) => {
    await tx.insert(limits).values(row("open"));
    renameSync(path, `${path}.away`);
  });
  await expect(writing).rejects.toMatchObject({ code: "DISPLACED" });
  renameSync(`${path}.away`, path);
  await own.db.insert(limits).values(row("behind"));
  expect((await own.db.select().from(limits)).map(({ key }) => key)).toEqual(["behind"]);
  await own.close();
});

test("one process opens a database once, and again after it was closed", async () => {
  process.env.DATABASE_URL = freshUrl();
  const open = await ofProcess();
  expect(await ofProcess()).toBe(open);
  await open.close();
  const again = await ofProcess();
  expect(again).not.toBe(open);
  await again.close();
});
