import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shownSnapshot } from "#app/acts/sheets/shown-snapshot";
import { damageOf } from "#app/service/evidence-store";
import { type Database, openDatabase } from "#db/client";
import { checkDatabase, checkFiles } from "#db/service/files-check";
import { checkRecords } from "#db/service/records-check";
import { checkTrail } from "#db/service/trail";
import { readSnapshot } from "#db/sheets/snapshots";
import type { Actor } from "#lib/access";
import { keyOfFact } from "#lib/entry/key";
import { isCounted } from "#lib/programme/standing";
import { seals } from "#questionnaires";
import { fulfilled } from "../db/fresh";
import { currentAnswers, currentFacts } from "../make/entries";

// The folder of data as the program of commit f5794ba left it: the demonstration of 40 firms.
const folder = mkdtempSync(join(tmpdir(), "leapmark-upgrade-"));
const [before, after] = [join(folder, "before"), join(folder, "after")];
const url = (place: string) => `file:${join(place, "leapmark.db")}`;

/** How many rows of each table it left; tables without any are not named. */
const counts = {
  accounts: 9,
  applications: 40,
  decisions: 20,
  evidence: 108,
  fact_verifications: 85,
  moves: 64,
  operators: 1,
  organisations: 4,
  rounds: 3,
  seats: 8,
  sheets: 33,
  snapshots: 28,
  trail: 177,
  users: 9,
};

/** How many entries it left, by the table that held them, and the keys under which they were moved. */
const entered = {
  answers: { count: 2_100, of: "question", keyOf: (name: string) => `question:${name}` },
  figures: { count: 2_195, of: "fact", keyOf: (name: string) => keyOfFact(name) },
} as const;

/** What a later program works out anew of a row, from what else it holds. */
const derived: Record<string, readonly string[]> = { applications: ["nearest"] };

type Row = Record<string, unknown>;

async function rowsOf(place: string, table: string, columns?: readonly string[]): Promise<Row[]> {
  const client = createClient({ url: url(place) });
  try {
    const names = columns?.map((name) => `"${name}"`).join(", ") ?? "*";
    const { rows, columns: read } = await client.execute(`select ${names} from "${table}"`);
    return rows.map((row) => Object.fromEntries(read.map((name) => [name, row[name]])));
  } finally {
    client.close();
  }
}

/** Bytes read as such are told apart by what they hold. */
const lines = (rows: readonly Row[]): string[] =>
  rows
    .map((row) =>
      JSON.stringify(row, (_, value) => (value instanceof ArrayBuffer ? Buffer.from(value).toString("hex") : value)),
    )
    .sort();

/** Whoever was an advisor led the practice, and is called so since there are advisors who do not. */
const renamed = (row: Row): Row => ({ ...row, ...(row.role === "advisor" && { role: "practice-lead" }) });

let store: Database;

beforeAll(async () => {
  mkdirSync(before);
  const unpacked = spawnSync("tar", ["xzf", join(import.meta.dirname, "f5794ba.tar.gz"), "-C", before]);
  if (unpacked.status !== 0) throw new Error(`tar: ${unpacked.stderr}`);
  cpSync(before, after, { recursive: true });
  const env = {
    ...process.env,
    DATA_DIR: after,
    DATABASE_URL: "",
    AUTH_SECRET: "a secret of this test that is long enough",
  };
  const started = spawnSync(process.execPath, ["--import", "tsx", "test/front/start-process.ts"], { env });
  if (started.status !== 0) throw new Error(String(started.stdout) + String(started.stderr));
  store = await openDatabase({ url: url(after) });
});

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("a database of commit f5794ba, opened by this program", () => {
  it.each(Object.entries(counts))("keeps every row of %s", async (table, count) => {
    const left = await rowsOf(before, table);
    expect(left).toHaveLength(count);
    const kept = Object.keys(left[0] ?? {}).filter((name) => !derived[table]?.includes(name));
    expect(lines(await rowsOf(after, table, kept))).toEqual(lines((await rowsOf(before, table, kept)).map(renamed)));
  });

  it("keeps every entry of answers and of figures in one log, those of a fact that was asked twice under one key", async () => {
    const years = new Map((await rowsOf(before, "sheets")).map(({ id, year }) => [id, year]));
    const shared = new Set(["question:staff", "question:revenue"]);
    const told = (row: Row, key: string) => {
      const isShared = shared.has(key);
      const value = Object.entries(JSON.parse(String(row.entry)))
        .map(([name, of]) => `${name === "answer" ? "value" : name} ${JSON.stringify(of)}`)
        .join();
      const place = isShared ? `fact:${key.slice("question:".length)}.${years.get(row.sheet)}` : key;
      return JSON.stringify([row.sheet, place, value, row.at, Number(row.late ?? 0)]);
    };
    const left: string[] = [];
    for (const [table, { count, of, keyOf }] of Object.entries(entered)) {
      const rows = await rowsOf(before, table);
      expect(rows).toHaveLength(count);
      left.push(...rows.map((row) => told(row, keyOf(String(row[of])))));
    }
    const log = await rowsOf(after, "entries");
    const kept = log.map((row) => told(row, String(row.key)));
    // Of two that differed, the one that does not count waits once more.
    const added = log.filter(({ late, base, settled_at }) => late === 1 && base === null && settled_at === null);
    const isAdded = new Set(added.map((row) => told(row, String(row.key))));
    expect(kept.filter((line) => !isAdded.has(line)).sort()).toEqual(left.filter((line) => !isAdded.has(line)).sort());
    for (const row of added) expect(left).toContain(told({ ...row, late: 0 }, String(row.key)));
    expect(added).toHaveLength(1);
    expect(log.map((row) => row.author)).toEqual(log.map(() => "firm"));
  });

  it("puts the titles that firms had submitted into the register", async () => {
    const facts = new Map(
      (await rowsOf(before, "snapshots")).map(({ sheet, revision, facts: told }) => [
        `${sheet} ${revision}`,
        JSON.parse(String(told ?? "{}")) as { titles?: { kind: string; expires?: string }[] } | null,
      ]),
    );
    const counted = (await rowsOf(before, "applications")).filter(({ state }) => isCounted(String(state)));
    const told = counted.flatMap(({ id, sheet, snapshot }) =>
      (facts.get(`${sheet} ${snapshot}`)?.titles ?? []).map(({ kind, expires }) => `${id} ${kind} ${expires}`),
    );
    const registered = await rowsOf(after, "register_titles");
    expect(told.length).toBeGreaterThan(0);
    expect(registered.map(({ application, kind, expires }) => `${application} ${kind} ${expires}`).sort()).toEqual(
      told.sort(),
    );
  });

  it("is whole, with a sound trail, every record as the trail tells it, and every file", async () => {
    expect(await checkDatabase(store)).toEqual([]);
    expect(await checkTrail(store)).toMatchObject({ sound: true, rows: counts.trail });
    expect((await checkRecords(store, seals)).problems).toEqual([]);
    process.env.DATA_DIR = after;
    const files = new Set((await rowsOf(before, "evidence", ["hash"])).map(({ hash }) => hash));
    expect(await checkFiles(store, damageOf)).toEqual({ checked: files.size, problems: [] });
  });

  it("is read by this program: every answer, figure and result", async () => {
    const read = { answers: 0, figures: 0, results: 0 };
    for (const { id, link_hash, revision } of await rowsOf(after, "sheets")) {
      const actor = { kind: "firm", sheet: String(id), link: String(link_hash) } satisfies Actor;
      read.answers += fulfilled(await currentAnswers(store, actor)).length;
      read.figures += fulfilled(await currentFacts(store, actor)).length;
      for (let each = 1; each <= Number(revision); each++) {
        const snapshot = fulfilled(await readSnapshot(store, actor, each));
        expect(shownSnapshot(snapshot).edition.id).toBe("2026-1");
        read.results += 1;
      }
    }
    // Each was entered once, and what was given in one place alone now stands in both.
    expect(read).toEqual({ answers: 2101, figures: 2205, results: counts.snapshots });
  });
});
