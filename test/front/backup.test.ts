import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { backupsIn } from "#app/service/backup/found-backups";
import { openDatabase } from "#db/client";
import { evidence } from "#db/schema";
import { type Firm, fulfilled, hashOf, newFirm } from "../db/fresh";
import { currentAnswers } from "../make/entries";
import { addEvidence, begin, pathOfEvidence, run, start } from "./commands";

const root = mkdtempSync(join(tmpdir(), "leapmark-backup-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folder = join(root, "data");
const url = `file:${join(folder, "leapmark.db")}`;
const started = { status: 0, said: "started\n" };
const key = join(root, "key");
const sheets = 40;
const files = 60;
let firms: Firm[];

const backUp = (to: string, ...given: string[]) => run(["bin/backup.ts", to, ...given], folder);
const restore = (from: string, into: string, ...given: string[]) =>
  run(["bin/restore.ts", from, into, ...given], join(root, "nowhere"));
let number = 0;
const place = () => join(root, `place-${number++}`);

beforeAll(async () => {
  expect(await start(folder)).toEqual(started);
  const store = await openDatabase({ url });
  firms = [];
  for (let sheet = 0; sheet < sheets; sheet++) firms.push(await newFirm(store, { linkHash: hashOf(`sheet-${sheet}`) }));
  for (let file = 0; file < files; file++) await addEvidence(store, folder, 100_000);
  await store.close();
  expect(await run(["bin/backup.ts", "--new-key", key], folder)).toMatchObject({ status: 0 });
}, 180_000);

/** A server of its own with people who save without pause; tells what was acknowledged, by sheet and revision. */
async function saving() {
  const child = begin(["test/front/front-process.ts"], folder);
  child.stderr.pipe(process.stderr);
  const [port] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  const acknowledged = new Map<number, number>();
  const counts = { saved: 0, failed: 0 };
  let isRunning = true;
  const writers = Array.from({ length: sheets }, async (_, sheet) => {
    for (let base = 0; isRunning; ) {
      const body = JSON.stringify({ answers: [{ question: "staff", entry: { answer: base + 1 }, note: null, base }] });
      const address = `http://127.0.0.1:${port}/api/sheets/sheet-${sheet}/answers`;
      const response = await fetch(address, { method: "PUT", body }).catch(() => null);
      const { saved } = response?.ok ? ((await response.json()) as { saved: { revision: number }[] }) : { saved: [] };
      if (saved[0]) {
        base = saved[0].revision;
        acknowledged.set(sheet, base);
        counts.saved += 1;
      } else counts.failed += 1;
      // Forty people, five saves a second each: two hundred.
      await new Promise((resolve) => setTimeout(resolve, 200 - (Date.now() % 20)));
    }
  });
  const stop = async () => {
    isRunning = false;
    await Promise.all(writers);
    child.kill("SIGTERM");
    await once(child, "close");
  };
  await expect.poll(() => acknowledged.size, { timeout: 60_000 }).toBe(sheets);
  return { acknowledged, counts, stop };
}

describe("a backup that is made while a service takes two hundred saves a second", () => {
  it.each([
    ["a folder", []],
    ["an encrypted file", ["--key", key]],
  ])("%s holds all that was acknowledged before it began", { timeout: 180_000 }, async (_, given) => {
    const server = await saving();
    const [to, into] = [place(), place()];
    const before = new Map(server.acknowledged);
    const savedBefore = server.counts.saved;
    const made = await backUp(to, ...given);
    expect(made).toEqual({
      status: 0,
      said: expect.stringMatching(/: \d+\.\d MB, 60 evidence files, trail to row \d+/),
    });
    expect(server.counts.saved - savedBefore).toBeGreaterThan(0);
    expect(server.counts.failed).toBe(0);
    await server.stop();
    expect(await restore(to, into, ...given)).toMatchObject({ status: 0 });
    expect(await start(into)).toEqual(started);
    const store = await openDatabase({ url: `file:${join(into, "leapmark.db")}` });
    for (const [sheet, revision] of before) {
      const [stored] = fulfilled(await currentAnswers(store, firms[sheet] as Firm));
      expect(stored?.revision).toBeGreaterThanOrEqual(revision);
    }
    expect(await store.db.$count(evidence)).toBe(files);
    await store.close();
    expect(readFileSync(join(into, "auth-secret"))).toEqual(readFileSync(join(folder, "auth-secret")));
    expect(await run(["bin/trail.ts"], into)).toMatchObject({
      status: 0,
      said: expect.stringContaining("60 evidence files, 60 of them sound"),
    });
    if (given.length > 0) expect(readdirSync(join(folder, "copies"))).toEqual([]);
  });
});

/** Kills a program as soon as something lies in a folder. */
async function killedWhen(program: string[], at: string, lies: (names: string[]) => boolean): Promise<void> {
  for (let tries = 0; tries < 5; tries++) {
    const child = begin(program, folder);
    const ended = once(child, "close") as Promise<[number | null, NodeJS.Signals | null]>;
    const look = setInterval(() => {
      if (existsSync(at) && lies(readdirSync(at))) child.kill("SIGKILL");
    }, 1);
    const [, signal] = await ended;
    clearInterval(look);
    if (signal === "SIGKILL") return;
    rmSync(at, { recursive: true });
  }
  throw new Error("it was never caught in the middle");
}

const isUnfinished = (names: string[]) => names.some((name) => name.endsWith(".unfinished"));

describe("kill -9 in the middle", () => {
  it.each([
    ["a folder", []],
    ["an encrypted file", ["--key", key]],
  ])("of a backup into %s leaves nothing that looks like one", { timeout: 180_000 }, async (_, given) => {
    const to = place();
    await killedWhen(["bin/backup.ts", to, ...given], to, isUnfinished);
    const [left, ...more] = readdirSync(to);
    expect([left, more]).toEqual([expect.stringMatching(/^\.leapmark-.*\.unfinished$/), []]);
    expect(await backupsIn(to)).toEqual([]);
    for (const from of [to, join(to, String(left))]) {
      const into = place();
      expect(await restore(from, into, ...given)).toMatchObject({ status: 1 });
      expect(existsSync(into)).toBe(false);
    }
    expect(await backUp(to, ...given)).toMatchObject({ status: 0 });
    expect(await backupsIn(to)).toHaveLength(1);
  });

  it("of a restore leaves nothing that starts", { timeout: 180_000 }, async () => {
    const [to, into] = [place(), place()];
    expect(await backUp(to)).toMatchObject({ status: 0 });
    await killedWhen(["bin/restore.ts", to, into], into, (names) => names.includes(".restoring"));
    expect(await start(into)).toEqual({ status: 1, said: expect.stringMatching(/no database at/) });
    expect(await restore(to, into)).toEqual({ status: 1, said: expect.stringMatching(/was broken off\. Remove/) });
    rmSync(into, { recursive: true });
    expect(await restore(to, into)).toMatchObject({ status: 0 });
  });
});

describe("the older backups", () => {
  it("go down to the newest of this service, and never another's or what is none", { timeout: 180_000 }, async () => {
    const to = place();
    for (let made = 0; made < 2; made++) expect(await backUp(to)).toMatchObject({ status: 0 });
    const [own] = await backupsIn(to);
    const other = join(to, "leapmark-20200101T000000000Z-other");
    cpSync(String(own?.path), other, { recursive: true });
    const manifest = JSON.parse(readFileSync(join(other, "manifest.json"), "utf8"));
    writeFileSync(join(other, "manifest.json"), JSON.stringify({ ...manifest, service: "other" }));
    mkdirSync(join(to, "leapmark-notes"));
    const last = await backUp(to, "--keep", "1", "--key", key);
    expect(last).toEqual({ status: 0, said: expect.stringMatching(/2 older ones removed/) });
    expect(readdirSync(to).sort()).toEqual([
      "leapmark-20200101T000000000Z-other",
      expect.stringMatching(/\.sealed$/),
      "leapmark-notes",
    ]);
  });

  it("stay where the new one lacks a file that is to be there", { timeout: 180_000 }, async () => {
    const to = place();
    expect(await backUp(to)).toMatchObject({ status: 0 });
    const store = await openDatabase({ url });
    const hash = await addEvidence(store, folder, 10);
    await store.close();
    const path = pathOfEvidence(folder, hash);
    const bytes = readFileSync(path);
    writeFileSync(path, "forged");
    const made = await backUp(to, "--keep", "1");
    writeFileSync(path, bytes);
    expect(made).toEqual({
      status: 1,
      said: expect.stringMatching(new RegExp(`${hash} is truncated.*Older backups`, "s")),
    });
    expect(await backupsIn(to)).toHaveLength(2);
    const into = place();
    expect(await restore(to, into)).toEqual({ status: 1, said: expect.stringContaining(`${hash} is truncated`) });
    expect(existsSync(into)).toBe(false);
  });
});

describe("what is asked for wrongly, or cannot be done", () => {
  it("is told by the status", { timeout: 180_000 }, async () => {
    const short = join(root, "short-key");
    writeFileSync(short, "too short");
    const cases: [string[], Record<string, string>, number, RegExp][] = [
      [[], {}, 2, /^Usage/],
      [["a", "b"], {}, 2, /^Usage/],
      [["a", "--keep", "0"], {}, 2, /^Usage/],
      [["a", "--other"], {}, 2, /^Usage/],
      [[place(), "--key", short], {}, 1, /No backup was made.*holds 9 bytes, and a key has 32/],
      [["--new-key", short], {}, 1, /cannot be made: EEXIST/],
      [[place()], { DATABASE_URL: "http://127.0.0.1:9" }, 1, /database server.*no consistent copy/],
      [[place()], { DATABASE_URL: `file:${root}/none.db` }, 1, /no database at/],
      [[join(key, "below")], {}, 1, /No backup was made.*ENOTDIR/s],
    ];
    for (const [given, settings, status, words] of cases)
      expect(await run(["bin/backup.ts", ...given], folder, settings)).toEqual({
        status,
        said: expect.stringMatching(words),
      });
    expect(existsSync(join(root, "none.db"))).toBe(false);
  });
});
