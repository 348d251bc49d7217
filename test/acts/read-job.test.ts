import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { freshDatabase } from "../db/fresh";
import { newBureau } from "../make/bureaus";
import { newOpenRound } from "../make/rounds";

const folder = mkdtempSync(join(tmpdir(), "leapmark-read-job-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
process.env.DATA_DIR = folder;
mkdirSync(join(folder, "job-files"));

const { readJobReport } = await import("#app/acts/programme/read-job");
const { enqueueJob } = await import("#db/service/jobs");
const { jobs } = await import("#db/schema");

const database = await freshDatabase();
const now = new Date();
const officer = await (await newBureau(database, now)).person("officer");
const round = await newOpenRound(database, officer, now, { opensOn: "2026-01-01", closesOn: "2099-12-31" });

async function newJob(kind: "export" | "import", input = {}) {
  const id = await database.durably((inside) => enqueueJob(inside, officer, round, kind, input, now));
  const read = () => readJobReport(database, officer, { round: round.id, job: id }, now);
  const finish = (result: typeof jobs.$inferInsert.result) =>
    database.db.update(jobs).set({ state: "done", result }).where(eq(jobs.id, id));
  return { id, read, finish };
}

test("an export has no file while it runs, has one when it is done, and had one when that is gone", async () => {
  const { read, finish } = await newJob("export");
  expect(await read()).toMatchObject({ isRunning: true, file: "none" });
  await finish({ counts: {}, badRows: [], file: "table.csv" });
  writeFileSync(join(folder, "job-files", "table.csv"), "1");
  expect(await read()).toMatchObject({ isRunning: false, file: "there" });
  rmSync(join(folder, "job-files", "table.csv"));
  expect(await read()).toMatchObject({ file: "gone" });
});

test("rows that were left out stand apart from those that are to be looked at", async () => {
  const { read, finish } = await newJob("import", { matching: "{}" });
  const badRows = [
    { line: 2, reason: "name" },
    { line: 3, reason: "code", taken: true as const },
  ];
  await finish({ counts: { rows: 2 }, badRows, file: null });
  expect(await read()).toMatchObject({ badRows: [{ line: 2 }], doubtfulRows: [{ line: 3 }], file: "none" });
  expect((await read())?.whyUnread).toBeUndefined();
});

test("a list of which nothing could be read says why", async () => {
  const { read, finish } = await newJob("import", { matching: null });
  await finish({ counts: {}, badRows: [{ line: 1, reason: "file" }], file: null });
  expect(await read()).toMatchObject({ isLook: true, whyUnread: { line: 1, reason: "file" } });
});

test("a job is one of its own round only, and of its own bureau", async () => {
  const { id } = await newJob("export");
  const stranger = await (await newBureau(database, now)).person("officer");
  expect(await readJobReport(database, officer, { round: "another", job: id }, now)).toBeNull();
  expect(await readJobReport(database, stranger, { round: round.id, job: id }, now)).toBeNull();
});
