import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "#db/client";
import { addEvidence, pathOfEvidence, run, start } from "./commands";

const root = mkdtempSync(join(tmpdir(), "leapmark-check-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const service = join(root, "service");
let hashes: string[];
let number = 0;

const database = (folder: string) => join(folder, "leapmark.db");
const check = (folder: string, given: Record<string, string> = {}) => run(["bin/check.ts"], folder, given);

function copy(): string {
  const folder = join(root, `copy-${number++}`);
  cpSync(service, folder, { recursive: true });
  return folder;
}

/** What a check said of one thing, a line each. */
const linesOf = (said: string, about: string) =>
  said.split("\n").filter((line) => line.slice(7).startsWith(`${about} `));

/** What only some lines say to be wrong, in their order, with the words of each. */
const wrongIn = (said: string) =>
  said.split("\n").flatMap((line) => (line.startsWith("WRONG  ") ? [line.slice(7)] : []));

beforeAll(async () => {
  expect(await start(service)).toMatchObject({ status: 0 });
  const store = await openDatabase({ url: `file:${database(service)}` });
  hashes = [await addEvidence(store, service), await addEvidence(store, service), await addEvidence(store, service)];
  await store.close();
}, 180_000);

it("says a line of each thing, and nothing is changed by it", { timeout: 180_000 }, async () => {
  const before = [readFileSync(database(service)), statSync(database(service)).mtimeMs];
  const { status, said } = await check(service);
  expect([status, wrongIn(said)]).toEqual([0, []]);
  const about = ["settings", "disk", "file", "belonging", "database", "trail", "records", "round seals", "reports"];
  expect(said.trim().split("\n")).toHaveLength(about.length + 3);
  for (const each of [...about, "evidence", "backups", "seals"]) expect(linesOf(said, each)).toHaveLength(1);
  expect(said).toContain("3 evidence files, 3 of them sound");
  expect([readFileSync(database(service)), statSync(database(service)).mtimeMs]).toEqual(before);
});

it("names every setting that cannot be used", { timeout: 180_000 }, async () => {
  const { status, said } = await check(service, { PORT: "70000", APP_URL: "here", SMTP_URL: "smtp://x" });
  expect(status).toBe(1);
  for (const name of ["PORT", "APP_URL", "MAIL_FROM"])
    expect(wrongIn(said).filter((line) => line.includes(` ${name}: `))).toHaveLength(1);
});

describe("a damaged service", () => {
  it("of which pages were overwritten: the tables are named", { timeout: 180_000 }, async () => {
    const folder = copy();
    const client = createClient({ url: `file:${database(folder)}` });
    const { rows } = await client.execute("select rootpage from sqlite_schema where name = 'trail'");
    client.close();
    const bytes = readFileSync(database(folder));
    const page = Number(rows[0]?.[0]) - 1;
    writeFileSync(database(folder), bytes.fill(0x5a, page * 4096 + 8, page * 4096 + 4000));
    const { status, said } = await check(folder);
    expect(status).toBe(1);
    expect(linesOf(said, "database").join("\n")).toMatch(/damaged: table trail .*backup/);
    expect(linesOf(said, "trail")).toEqual([expect.stringMatching(/^WRONG.*damaged.*backup/)]);
    expect(linesOf(said, "evidence")).toEqual([expect.stringMatching(/^ok /)]);
    expect(said).not.toContain("    at ");
  });

  it("of which a large part was overwritten", { timeout: 180_000 }, async () => {
    const folder = copy();
    const bytes = readFileSync(database(folder));
    for (let page = 1; page < 60; page++) bytes.fill(0x5a, page * 4096 + 8, page * 4096 + 2000);
    writeFileSync(database(folder), bytes);
    const { status, said } = await check(folder);
    expect([status, linesOf(said, "database")[0]]).toEqual([1, expect.stringMatching(/^WRONG.*damaged/)]);
    expect(said).not.toContain("    at ");
  });

  it.each<[string, (folder: string) => void, string, RegExp]>([
    [
      "half a file",
      (folder) => truncateSync(database(folder), statSync(database(folder)).size / 2),
      "file",
      /lost its end.*backup/,
    ],
    [
      "a wrong beginning",
      (folder) => writeFileSync(database(folder), readFileSync(database(folder)).fill(7, 0, 40)),
      "file",
      /not a database.*backup/,
    ],
    ["no database", (folder) => rmSync(database(folder)), "file", /no database at.*backup/],
    [
      "the secret cut short",
      (folder) => writeFileSync(join(folder, "auth-secret"), "short"),
      "belonging",
      /secret.*cut short.*secret-anew/,
    ],
    [
      "the mark of another",
      (folder) => writeFileSync(join(folder, "service-id"), "another"),
      "belonging",
      /two different services/,
    ],
    [
      "a mark that is a folder",
      (folder) => {
        rmSync(join(folder, "service-id"));
        mkdirSync(join(folder, "service-id"));
      },
      "belonging",
      /mark of the service.*cannot be read/,
    ],
  ])("%s", { timeout: 180_000 }, async (_, harm, about, words) => {
    const folder = copy();
    harm(folder);
    const { status, said } = await check(folder);
    expect([status, linesOf(said, about)]).toEqual([1, [expect.stringMatching(words)]]);
    expect(said).not.toContain("    at ");
  });

  it("names evidence files and rows that are missing or altered", { timeout: 180_000 }, async () => {
    const folder = copy();
    const [gone, forged, whole] = hashes as [string, string, string];
    rmSync(pathOfEvidence(folder, gone));
    writeFileSync(pathOfEvidence(folder, forged), "forged, and long enough not to be taken for one that was cut short");
    const client = createClient({ url: `file:${database(folder)}` });
    await client.executeMultiple(`pragma foreign_keys=off;
      update trail set actor = 'somebody' where id = 2;
      update evidence set revision = 7 where hash = '${whole}';
      update evidence set sheet = 'nobody' where hash = '${forged}'`);
    client.close();
    const { status, said } = await check(folder);
    expect(status).toBe(1);
    expect(linesOf(said, "evidence")).toHaveLength(2);
    expect(linesOf(said, "evidence").join()).toMatch(new RegExp(`${gone}.* is gone`));
    expect(linesOf(said, "evidence").join()).toMatch(new RegExp(`${forged}.* is replaced`));
    expect(linesOf(said, "trail")).toEqual([expect.stringMatching(/WRONG.*broken at row 2: it is altered/)]);
    expect(linesOf(said, "records").length).toBeGreaterThan(0);
    expect(linesOf(said, "database")).toEqual([expect.stringMatching(/1 rows of evidence name rows of sheets/)]);
  });
});

it("says of the backups that there is none, that the newest is too old, or how many there are", {
  timeout: 180_000,
}, async () => {
  const to = join(root, "backups");
  const backups = async (given = {}) => {
    const { status, said } = await check(service, { BACKUP_DIR: to, ...given });
    return [status, linesOf(said, "backups")[0]];
  };
  expect(await backups()).toEqual([1, expect.stringMatching(/no backup of this service in .*npm run backup/)]);
  expect(await run(["bin/backup.ts"], service, { BACKUP_DIR: to })).toMatchObject({ status: 0 });
  expect(await backups()).toEqual([0, expect.stringMatching(/^ok .* 1 in .*the newest of 20/)]);
  expect(await backups({ BACKUP_HOURS: "0" })).toEqual([1, expect.stringMatching(/newest backup is 0 hours old/)]);
  expect(await backups({ BACKUP_KEY_FILE: join(root, "no-key") })).toEqual([1, expect.stringMatching(/key .*no-key/)]);
});
