import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { count, eq } from "drizzle-orm";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { applications, jobs } from "#db/schema";
import { enqueueJob, type JobInput } from "#db/service/jobs";
import type { JobKind } from "#lib/programme/job";
import { matchColumns } from "#lib/programme/list-head";
import { hashOf } from "../db/fresh";
import { newBureau } from "../make/bureaus";
import { newOpenRound } from "../make/rounds";

const folder = mkdtempSync(join(tmpdir(), "leapmark-jobs-"));
const url = `file:${join(folder, "leapmark.db")}`;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let child: ChildProcess | undefined;
afterEach(() => void child?.kill("SIGKILL"));

async function work() {
  child = spawn(process.execPath, ["--import", "tsx", "test/front/job-process.ts"], {
    env: { ...process.env, DATABASE_URL: url, DATA_DIR: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout as NodeJS.ReadableStream, "data");
  return child;
}

async function prepared() {
  await migrate(url);
  const database = await openDatabase({ url });
  const officer = await (await newBureau(database, new Date())).person("officer");
  const round = await newOpenRound(database, officer, new Date());
  const enqueue = (kind: JobKind, input: JobInput) =>
    database.durably((inside) => enqueueJob(inside, officer, round, kind, input, new Date()));
  return { database, round: round.id, enqueue };
}

const jobOf = async ({ db }: Database, id: string) => {
  const [job] = await db.select().from(jobs).where(eq(jobs.id, id));
  return job;
};

const until = (database: Database, id: string, enough: (done: number, state: string) => boolean) =>
  expect
    .poll(
      async () => {
        const job = await jobOf(database, id);
        return enough(job?.done ?? 0, job?.state ?? "");
      },
      { timeout: 50_000, interval: 20 },
    )
    .toBe(true);

describe("a job whose server is killed or stopped", () => {
  it("goes on with the next one: every firm is there once, and every link of the list opens", async () => {
    const { database, round, enqueue } = await prepared();
    const headings = ["企业名称", "地区"];
    const lines = Array.from({ length: 6_000 }, (_, place) => `江南企业${place},合肥`);
    mkdirSync(join(folder, "uploads"), { recursive: true });
    writeFileSync(join(folder, "uploads", "list"), [headings.join(","), ...lines].join("\n"));
    const matching = JSON.stringify(matchColumns(headings));
    const imported = await enqueue("import", { upload: "list", locale: "zh", matching });

    const first = await work();
    await until(database, imported, (done) => done > 500);
    first.kill("SIGKILL");
    await once(first, "exit");
    expect((await jobOf(database, imported))?.state).toBe("running");

    // Silence is what tells that a process is dead; here nobody waits for it.
    await database.db
      .update(jobs)
      .set({ beatAt: new Date(0) })
      .where(eq(jobs.id, imported));
    const second = await work();
    await until(database, imported, (_, state) => state === "done");
    const job = await jobOf(database, imported);
    expect(job).toMatchObject({ attempts: 2, result: { counts: { rows: 6_000, good: 6_000, bad: 0 } } });
    const own = eq(applications.round, round);
    expect(await database.db.select({ firms: count() }).from(applications).where(own)).toEqual([{ firms: 6_000 }]);

    const listed = await enqueue("invite", { mode: "list", among: "new", origin: "http://x", locale: "en" });
    await until(database, listed, (done) => done > 500);
    second.kill("SIGTERM");
    expect(await once(second, "exit")).toEqual([0, null]);
    expect((await jobOf(database, listed))?.state).toBe("waiting");
    await work();
    await until(database, listed, (_, state) => state === "done");
    const file = (await jobOf(database, listed))?.result?.file ?? "";
    const table = readFileSync(join(folder, "job-files", file), "utf8")
      .trim()
      .split("\r\n");
    expect(table[0]).toMatch(/Private link$/);
    const tokens = table.slice(1).map((line) => line.split("/invited/")[1] ?? "");
    expect(tokens).toHaveLength(6_000);
    const stored = await database.db.select({ hash: applications.linkHash }).from(applications).where(own);
    expect(new Set(tokens.map(hashOf))).toEqual(new Set(stored.map(({ hash }) => hash)));
    await database.close();
  }, 120_000);
});
