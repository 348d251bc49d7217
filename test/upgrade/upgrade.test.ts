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
import { currentAnswers } from "#db/sheets/answers";
import { currentFacts } from "#db/sheets/facts";
import { readSnapshot } from "#db/sheets/snapshots";
import type { Actor } from "#lib/access";
import { seals } from "#questionnaires";
import { fulfilled } from "../db/fresh";

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

/** How many entries it left, by the table that held them, and the kinds of keys under which they stand now. */
const entered = {
  answers: { count: 2_100, of: "question", kinds: ["question"] },
  figures: { count: 2_195, of: "fact", kinds: ["fact", "round"] },
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
    expect(lines(await rowsOf(after, table, kept))).toEqual(lines(await rowsOf(before, table, kept)));
  });

  it.each(Object.entries(entered))("keeps every entry of %s in the log", async (table, { count, of, kinds }) => {
    const left = await rowsOf(before, table);
    expect(left).toHaveLength(count);
    const log = (await rowsOf(after, "entries")).filter(({ key }) =>
      kinds.some((kind) => String(key).startsWith(`${kind}:`)),
    );
    const told = (row: Row, subject: unknown) =>
      JSON.stringify([row.sheet, subject, row.revision, row.entry, row.note ?? null, row.at, Number(row.late ?? 0)]);
    expect(log.map((row) => told(row, String(row.key).replace(/^\w+:/, ""))).sort()).toEqual(
      left.map((row) => told(row, row[of])).sort(),
    );
    expect(log.map((row) => row.author)).toEqual(log.map(() => "firm"));
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
    // Each was entered once.
    expect(read).toEqual({ answers: entered.answers.count, figures: entered.figures.count, results: counts.snapshots });
  });
});
