import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase } from "#db/client";
import { addEvidence, run, start } from "./commands";

const root = mkdtempSync(join(tmpdir(), "leapmark-owner-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folder = join(root, "data");
const path = join(folder, "leapmark.db");

/** Files of a folder that others than their owner may do anything with, by name and mode. */
const open = (of: string) =>
  readdirSync(of, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, statSync(join(entry.parentPath, entry.name)).mode & 0o777] as const)
    .filter(([, mode]) => (mode & 0o077) !== 0);

beforeAll(async () => {
  // As an administrator makes it, and as a container image has it.
  process.umask(0o022);
  mkdirSync(folder, { mode: 0o755 });
  expect(await start(folder)).toMatchObject({ status: 0 });
}, 120_000);

it("what a service makes in a folder that all may look into is its own user's alone", () => {
  expect(statSync(folder).mode & 0o777).toBe(0o755);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(["auth-secret", "leapmark.db", "service-id"]));
  expect(open(folder)).toEqual([]);
});

it("so is a database from before, with its log, once it is opened", async () => {
  chmodSync(path, 0o644);
  const store = await openDatabase({ url: `file:${path}` });
  await store.gate.beat();
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(["leapmark.db-wal", "leapmark.db-shm"]));
  expect(open(folder)).toEqual([]);
  await addEvidence(store, folder);
  await store.close();
});

it("and a backup, in whatever folder it is made", { timeout: 120_000 }, async () => {
  const to = join(root, "backups");
  mkdirSync(to, { mode: 0o755 });
  const key = join(root, "key");
  expect(await run(["bin/backup.ts", "--new-key", key], folder)).toMatchObject({ status: 0 });
  expect(await run(["bin/backup.ts", to], folder)).toMatchObject({ status: 0 });
  expect(await run(["bin/backup.ts", to, "--key", key], folder)).toMatchObject({ status: 0 });
  expect(readdirSync(to)).toHaveLength(2);
  expect([statSync(key).mode & 0o077, ...open(to)]).toEqual([0]);
  const into = join(root, "restored");
  mkdirSync(into, { mode: 0o755 });
  expect(await run(["bin/restore.ts", to, into, "--key", key], folder)).toMatchObject({ status: 0 });
  expect(open(into)).toEqual([]);
});
