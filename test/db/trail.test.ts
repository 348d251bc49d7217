import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { createClient } from "@libsql/client";
import { expect, test } from "vitest";
import { type Database, openDatabase, pathOf } from "#db/client";
import { migrate } from "#db/migrate";
import { checkRecords } from "#db/service/records-check";
import { chainTrail, checkTrail, record, recordAll } from "#db/service/trail";
import { readOrganisationTrail, verifyTrail } from "#db/service/trail-lines";
import { deleteSheet } from "#db/sheets/sheets";
import { revisionsOf, submitSheet } from "#db/sheets/snapshots";
import type { Actor } from "#lib/access";
import { currentAnswers, saveAnswers } from "../make/entries";
import { answer, at, diagnosis, freshUrl, fulfilled, newFirm } from "./fresh";

const folder = fileURLToPath(new URL("../..", import.meta.url));

/** A database with eight rows in its trail. */
async function eightRows(): Promise<{ database: Database; url: string }> {
  const url = freshUrl();
  await migrate(url);
  const database = await openDatabase({ url });
  for (let row = 1; row <= 8; row++)
    await database.durably((inside) =>
      record(inside, { kind: "firm", sheet: "sheet" }, "share", `subject-${row}`, at(row), { row }),
    );
  return { database, url };
}

/** Somebody at the file itself, past the program. */
async function atTheFile(url: string, sql: string): Promise<void> {
  const client = createClient({ url });
  await client.execute(sql);
  client.close();
}

test("an untouched chain is sound, and names its head", async () => {
  const { database } = await eightRows();
  const report = await checkTrail(database);
  expect(report).toMatchObject({ sound: true, rows: 8 });
  await database.close();
});

test.each([
  ["an altered subject", "update trail set sheet = 'another' where id = 5", { row: 5, problem: "altered" }],
  ["an altered moment", "update trail set at = at + 1 where id = 3", { row: 3, problem: "altered" }],
  ["an altered detail", `update trail set detail = '{"row":9}' where id = 1`, { row: 1, problem: "altered" }],
  ["a name put in", "update trail set user = 'somebody' where id = 8", { row: 8, problem: "altered" }],
  ["a hash taken away", "update trail set hash = null where id = 4", { row: 4, problem: "altered" }],
  ["a row taken out", "delete from trail where id = 6", { row: 6, problem: "missing" }],
  ["the first row taken out", "delete from trail where id = 1", { row: 1, problem: "missing" }],
  ["the last row taken out", "delete from trail where id = 8", { row: 8, problem: "missing" }],
  ["everything taken out", "delete from trail", { row: 1, problem: "missing" }],
])("%s is named", async (_, sql, found) => {
  const { database, url } = await eightRows();
  await atTheFile(url, sql);
  expect(await checkTrail(database)).toMatchObject({ sound: false, ...found });
  await database.close();
});

test("a last row that was taken out stays missing, whatever is written after it", async () => {
  const { database, url } = await eightRows();
  await atTheFile(url, "delete from trail where id = 8");
  await database.durably((inside) => record(inside, { kind: "stranger" }, "start", "next", at(9)));
  expect(await checkTrail(database)).toEqual({ sound: false, rows: 7, row: 8, problem: "missing" });
  await database.close();
});

test("many lines at once chain like one after the other", async () => {
  const { database } = await eightRows();
  const lines = Array.from({ length: 450 }, (_, place) => ({
    actor: { kind: "stranger" } as const,
    act: "start" as const,
    subject: `sheet-${place}`,
    at: at(place),
  }));
  await database.durably((inside) => recordAll(inside, lines));
  expect(await checkTrail(database)).toMatchObject({ sound: true, rows: 458 });
  await database.close();
});

test("rows from before there was a chain are chained once", async () => {
  const { database, url } = await eightRows();
  await atTheFile(url, "update trail set hash = null");
  expect(await checkTrail(database)).toMatchObject({ sound: false, row: 1 });
  expect(await chainTrail(database)).toBe(8);
  expect(await chainTrail(database)).toBe(0);
  expect(await checkTrail(database)).toMatchObject({ sound: true, rows: 8 });
  await atTheFile(url, "update trail set hash = null, act = 'delete' where id = 8");
  expect(await chainTrail(database)).toBe(0);
  expect(await checkTrail(database)).toMatchObject({ sound: false, row: 8, problem: "altered" });
  await database.close();
});

test("two processes that write at once keep one chain", { timeout: 120_000 }, async () => {
  const { database, url } = await eightRows();
  const worker = fileURLToPath(new URL("trail-worker.ts", import.meta.url));
  const writers = ["one", "two"].map((name) =>
    spawn(process.execPath, ["--import", "tsx", worker, url, name, "150"], { cwd: folder, stdio: "inherit" }),
  );
  const ended = await Promise.all(writers.map((writer) => once(writer, "close")));
  expect(ended.map(([status]) => status)).toEqual([0, 0]);
  expect(await checkTrail(database)).toMatchObject({ sound: true, rows: 308 });
  const { rows } = await database.gate.execute("select sheet from trail where id > 8 order by id");
  const turns = rows.filter((row, place) => place > 0 && row.sheet !== rows[place - 1]?.sheet).length;
  expect(turns).toBeGreaterThan(10);
  await database.close();
});

test("a submission that was altered behind its hash is named; one that its firm deleted is not missed", async () => {
  const url = freshUrl();
  await migrate(url);
  const database = await openDatabase({ url });
  const [kept, altered, deleted] = [await newFirm(database), await newFirm(database), await newFirm(database)];
  for (const firm of [kept, altered, deleted]) {
    await saveAnswers(database, firm, [answer("other-rights", 120)], at(1));
    const stored = fulfilled(await currentAnswers(database, firm));
    const snapshot = { answers: { "other-rights": 120 }, notes: {}, diagnosis, scorer: "1" };
    fulfilled(await submitSheet(database, firm, { expected: revisionsOf(stored), snapshot }, at(2)));
  }
  fulfilled(await deleteSheet(database, deleted, at(3)));
  expect(await checkRecords(database, {})).toEqual({ checked: 3, problems: [] });
  await atTheFile(url, `update snapshots set answers = '{"other-rights":1200}' where sheet = '${altered.sheet}'`);
  const { problems } = await checkRecords(database, {});
  expect(problems).toMatchObject([{ kind: "snapshot", subject: altered.sheet, problem: "altered" }]);
  await atTheFile(url, `delete from snapshots where sheet = '${kept.sheet}'`);
  expect((await checkRecords(database, {})).problems).toHaveLength(2);
  await database.close();
});

test("the command says the same, with its exit status", { timeout: 60_000 }, async () => {
  const { database, url } = await eightRows();
  const run = () =>
    spawnSync(process.execPath, ["--import", "tsx", "bin/trail.ts"], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, DATABASE_URL: "", DATA_DIR: dirname(pathOf(url)) },
    });
  const sound = run();
  expect(sound.stdout).toMatch(/^8 rows, 0 records, head [0-9a-f]{64}\n0 evidence files, 0 of them sound\n$/);
  expect(sound.status).toBe(0);
  await atTheFile(url, "update trail set act = 'delete' where id = 5");
  const broken = run();
  expect(broken.stdout).toContain("row 5: it is altered");
  expect(broken.status).toBe(1);
  await database.close();
});

test("people read the trail of their own organisation; the operator alone checks all of it", async () => {
  const { database } = await eightRows();
  const person = (organisation: string | null, role: Extract<Actor, { kind: "person" }>["role"]): Actor => ({
    kind: "person",
    user: `${organisation}-${role}`,
    organisation,
    role,
  });
  const owner = person("ours", "bureau-owner");
  await database.durably((inside) => record(inside, owner, "create-round", "round", at(9)));
  await database.durably((inside) => record(inside, person("theirs", "bureau-owner"), "create-round", "other", at(9)));
  expect(fulfilled(await readOrganisationTrail(database, owner, {})).lines.map(({ sheet }) => sheet)).toEqual([
    "round",
  ]);
  expect(fulfilled(await readOrganisationTrail(database, owner, { act: "decide" })).lines).toEqual([]);
  for (const nobody of [person("ours", "viewer"), person("ours", "verifier"), person(null, "operator")])
    expect(await readOrganisationTrail(database, nobody, {})).toMatchObject({ ok: false, reason: "not-found" });
  const sound = async () => null;
  expect(await verifyTrail(database, owner, sound, {})).toMatchObject({ ok: false, reason: "not-found" });
  expect(fulfilled(await verifyTrail(database, person(null, "operator"), sound, {})).chain).toMatchObject({
    sound: true,
    rows: 10,
  });
  await database.close();
});
