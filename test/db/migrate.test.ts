import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { openDatabase, pathOf } from "#db/client";
import { migrate, migrationsCurrent, writable } from "#db/migrate";
import journal from "#db/migrations/meta/_journal.json";
import { freshUrl } from "./fresh";

async function opened(url: string) {
  const database = await openDatabase({ url });
  afterAll(() => database.close());
  return database;
}

test("an address of a file names its path, whatever its form", () => {
  expect(pathOf("file:./data/leapmark.db")).toBe("./data/leapmark.db");
  expect(pathOf("file:/srv/leapmark.db")).toBe("/srv/leapmark.db");
  expect(pathOf("file:///srv/with%20space.db")).toBe("/srv/with space.db");
});

test("migrating makes folder, file and tables; a second time does nothing", async () => {
  const url = freshUrl();
  expect(existsSync(pathOf(url))).toBe(false);
  expect(await migrate(url)).toBeGreaterThan(0);
  expect(await migrate(url)).toBe(0);
  const database = await opened(url);
  expect(await migrationsCurrent(database)).toBe(true);
  expect(await writable(database)).toBe(true);
});

test("a database without tables, or with an older last migration, is not current", async () => {
  const url = freshUrl();
  const database = await opened(url);
  expect(await migrationsCurrent(database)).toBe(false);
  expect(await writable(database)).toBe(false);
  await migrate(url);
  await database.gate.execute(`update "__drizzle_migrations" set created_at = created_at - 1`);
  expect(await migrationsCurrent(database)).toBe(false);
});

test("a locked database is not writable, and is again afterwards", async () => {
  const url = freshUrl();
  await migrate(url);
  const database = await opened(url);
  const held = await openDatabase({ url });
  const lock = await held.gate.transaction("write");
  const impatient = await openDatabase({ url, busyRetries: 1 });
  expect(await writable(impatient)).toBe(false);
  await lock.rollback();
  expect(await writable(impatient)).toBe(true);
  expect(await writable(database)).toBe(true);
  await impatient.close();
  await held.close();
});

test("eight processes that start at once on no file at all migrate it once", { timeout: 60_000 }, async () => {
  const url = freshUrl();
  const program = `import { migrate } from "./db/migrate.ts"; console.log(await migrate(${JSON.stringify(url)}));`;
  const outputs = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const started = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program]);
      let output = "";
      started.stdout.on("data", (part) => (output += part));
      started.stderr.on("data", (part) => (output += part));
      const [status] = await once(started, "close");
      return `${status} ${output.trim()}`;
    }),
  );
  expect(outputs.sort()).toEqual([...Array(7).fill("0 0"), `0 ${journal.entries.length}`]);
  expect(await migrationsCurrent(await opened(url))).toBe(true);
});
