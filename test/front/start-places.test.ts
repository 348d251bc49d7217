import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run, start } from "./commands";

const root = mkdtempSync(join(tmpdir(), "leapmark-places-"));
const service = join(root, "service");
const mounted: string[] = [];
afterAll(() => {
  for (const path of mounted) spawnSync("umount", [path]);
  rmSync(root, { recursive: true, force: true });
});

function mount(path: string, ...given: string[]): boolean {
  mkdirSync(path, { recursive: true });
  const { status } = spawnSync("mount", [...given, path]);
  if (status === 0) mounted.push(path);
  return status === 0;
}

// Only root may, and not in every container.
const canMount = mount(join(root, "tried"), "-t", "tmpfs", "-o", "size=64k", "tmpfs");

/** One sentence of what is wrong, one of what to do, and no more. */
const refused = (words: RegExp) => ({ status: 1, said: expect.stringMatching(words) });
const isShort = (said: string) => !said.includes("    at ") && said.trim().split("\n").length === 2;

async function expectRefused(folder: string, words: RegExp, given: Record<string, string> = {}): Promise<void> {
  const outcome = await start(folder, given);
  expect(outcome).toEqual(refused(words));
  expect(isShort(outcome.said)).toBe(true);
}

beforeAll(async () => {
  expect(await start(service)).toMatchObject({ status: 0 });
}, 120_000);

describe.skipIf(!canMount)("on a disk of its own", () => {
  it("that is full, a start says that there is no room, whether the service is new or not", {
    timeout: 120_000,
  }, async () => {
    const disk = join(root, "full");
    expect(mount(disk, "-t", "tmpfs", "-o", "size=8m", "tmpfs")).toBe(true);
    cpSync(service, join(disk, "old"), { recursive: true });
    spawnSync("dd", ["if=/dev/zero", `of=${join(disk, "filler")}`, "bs=4k"]);
    await expectRefused(join(disk, "old"), /^There is no room left.*\nMake room/);
    await expectRefused(join(disk, "new"), /^There is no room left.*\nMake room/);
    expect(await run(["bin/check.ts"], join(disk, "old"))).toEqual({
      status: 1,
      said: expect.stringMatching(/WRONG {2}disk .*(no space|ENOSPC|Only 0 MB).*room/i),
    });
    rmSync(join(disk, "filler"));
    expect(await start(join(disk, "old"))).toMatchObject({ status: 0 });
  });

  it("that can only be read, a start says so", { timeout: 120_000 }, async () => {
    const disk = join(root, "read-only");
    cpSync(service, disk, { recursive: true });
    expect(mount(disk, "--bind", disk)).toBe(true);
    expect(spawnSync("mount", ["-o", "remount,ro,bind", disk]).status).toBe(0);
    await expectRefused(disk, /cannot be written.*read-only.*\nMake it writable/);
    await expectRefused(join(disk, "new"), /cannot be written.*read-only.*\nMake it writable/);
    await expectRefused(join(root, "apart"), /cannot be written.*\nMake/, { DATABASE_URL: `file:${disk}/leapmark.db` });
    expect(await run(["bin/check.ts"], disk)).toEqual({
      status: 1,
      said: expect.stringMatching(/WRONG {2}disk .*read-only.*\nWRONG {2}file .*cannot be opened/),
    });
  });
});

describe("a place that cannot be the data's", () => {
  it.each<[string, () => string, RegExp]>([
    ["below a file", () => join(service, "service-id", "below"), /cannot be written.*\n/],
    ["a file", () => join(service, "service-id"), /is to be a folder.*is a file\.\n/],
    ["where nobody can make a folder", () => "/proc/leapmark", /cannot be written.*\n/],
    [
      "with a folder in place of the database",
      () => {
        mkdirSync(join(root, "folder", "leapmark.db"), { recursive: true });
        return join(root, "folder");
      },
      /is to be the database, and is no file.*\nMove away/,
    ],
    [
      "with a file in place of the evidence",
      () => {
        const folder = join(root, "evidence-file");
        mkdirSync(folder);
        writeFileSync(join(folder, "evidence"), "");
        return folder;
      },
      /evidence is to be a folder.*\nMove it away/,
    ],
  ])("%s", { timeout: 120_000 }, async (_, made, words) => {
    await expectRefused(made(), words);
  });

  it("is not the database of another program, and nothing is made in it", { timeout: 120_000 }, async () => {
    for (const table of ["customers", "sheets"]) {
      const folder = join(root, `foreign-${table}`);
      mkdirSync(folder);
      const client = createClient({ url: `file:${join(folder, "leapmark.db")}` });
      await client.execute(`create table ${table} (id integer)`);
      await expectRefused(folder, /another program's.*\nSet DATA_DIR/);
      expect((await client.execute("select name from sqlite_schema")).rows.map((row) => row[0])).toEqual([table]);
      client.close();
      expect(readdirSync(folder).filter((name) => !name.startsWith("leapmark.db"))).toEqual([]);
    }
  });

  it("is not a database server that does not answer", { timeout: 120_000 }, async () => {
    const folder = join(root, "remote");
    await expectRefused(folder, /server http:\/\/127.0.0.1:9 does not answer.*\nSee that it runs/, {
      DATABASE_URL: "http://127.0.0.1:9",
    });
    await expectRefused(folder, /server http:\/\/127.0.0.1:59998 does not answer.*ECONNREFUSED/, {
      DATABASE_URL: "http://127.0.0.1:59998",
    });
    expect(existsSync(join(folder, "leapmark.db"))).toBe(false);
  });
});
