import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newLogger } from "#app/front/log";
import { faultFrom } from "#app/work/fault";
import { JobFault, type JobHandler } from "#app/work/handler";
import { workOnJobs } from "#app/work/worker";
import { GateBusy } from "#db/gate/writer";
import { closeRound } from "#db/programme/rounds";
import { jobs, seats } from "#db/schema";
import { TakenOver } from "#db/service/job-queue";
import { enqueueJob, type JobInput } from "#db/service/jobs";
import type { JobKind, JobResult } from "#lib/programme/job";
import { freshDatabase } from "../db/fresh";
import { newBureau, type Person } from "../make/bureaus";
import { newOpenRound } from "../make/rounds";
import { firmRows, workbookWith } from "./hostile-workbook";

const folder = mkdtempSync(join(tmpdir(), "leapmark-worker-"));
process.env.DATA_DIR = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, "uploads"));

const database = await freshDatabase();
const log = newLogger("silent");
let officer: Person;
let other: Person;
beforeAll(async () => {
  officer = await (await newBureau(database, new Date())).person("officer");
  other = await (await newBureau(database, new Date())).person("officer");
});
beforeEach(async () => void (await database.db.delete(jobs)));

let stop = async () => {};
afterEach(() => stop());
const begin = (known?: Partial<Record<JobKind, JobHandler>>) => {
  stop = workOnJobs(database, log, known);
};

async function enqueue(who: Person, kind: JobKind, input: JobInput = {}) {
  const round = await newOpenRound(database, who, new Date());
  return {
    round,
    id: await database.durably((inside) => enqueueJob(inside, who, round, kind, input, new Date())),
  };
}
const jobOf = async (id: string) => (await database.db.select().from(jobs).where(eq(jobs.id, id)))[0];
const until = (id: string, wished: object) =>
  expect.poll(() => jobOf(id), { timeout: 30_000, interval: 20 }).toMatchObject(wished);
const result: JobResult = { counts: {}, badRows: [], file: null };

describe("a fault", () => {
  it("is told apart by its codes, and those of its causes", () => {
    const coded = (code: string) => Object.assign(new Error("said"), { code });
    const of = (error: unknown) => {
      const { code, passing } = faultFrom(error);
      return `${code} ${passing}`;
    };
    expect(of(new Error("query", { cause: coded("SQLITE_BUSY_SNAPSHOT") }))).toBe("database true");
    expect(of(new GateBusy("waited"))).toBe("database true");
    expect(of(coded("SQLITE_FULL"))).toBe("disk true");
    expect(of(coded("ENOSPC"))).toBe("disk true");
    expect(of(new TypeError("fetch failed", { cause: coded("ECONNREFUSED") }))).toBe("machine true");
    expect(of(coded("EMFILE"))).toBe("machine true");
    expect(of(new JobFault("left"))).toBe("left false");
    expect(of(coded("SQLITE_CONSTRAINT"))).toBe("program false");
    expect(of(new TypeError("undefined is no function"))).toBe("program false");
    expect(of("thrown")).toBe("program false");
  });

  it("that may pass is tried again; the job's row says what it was until then", async () => {
    let tries = 0;
    begin({
      export: async () => {
        tries += 1;
        if (tries === 1) throw Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
        return result;
      },
    });
    const { id } = await enqueue(officer, "export");
    await until(id, { state: "waiting", fault: "machine", faults: 1 });
    expect((await jobOf(id))?.dueAt?.getTime()).toBeGreaterThan(Date.now());
    await database.db.update(jobs).set({ dueAt: new Date() }).where(eq(jobs.id, id));
    await until(id, { state: "done", fault: null, attempts: 2 });
  });

  it("of ours is final at once", async () => {
    begin({ export: async () => Promise.reject(new TypeError("undefined is no function")) });
    const { id } = await enqueue(officer, "export");
    await until(id, { state: "failed", fault: "program", attempts: 1 });
  });

  it("that the round, whoever asked or the list is to blame for is called so", async () => {
    const input = { mode: "list", among: "new", origin: "http://x", locale: "zh" };
    const closed = await enqueue(officer, "invite", input);
    await closeRound(database, officer, { id: closed.round.id, seen: 2 }, new Date());
    const gone = await enqueue(other, "import", { upload: "not-there", matching: null, locale: "zh" });
    const leaver = await (await newBureau(database, new Date())).person("officer");
    const left = await enqueue(leaver, "invite", input);
    await database.db.update(seats).set({ endedAt: new Date() }).where(eq(seats.user, leaver.user));
    begin();
    await until(gone.id, { state: "failed", fault: "file-gone" });
    await until(left.id, { state: "failed", fault: "left" });
    // Nobody is in the round, so nothing was refused.
    await until(closed.id, { state: "done" });
  });
});

describe("a job that was taken over", () => {
  it("has its signal raised, stops, and leaves nothing of its own", async () => {
    const seen: { reason?: unknown } = {};
    begin({
      export: async (_store, job, { stopped, progress }) => {
        mkdirSync(join(folder, "job-files"), { recursive: true });
        writeFileSync(join(folder, "job-files", `${job.id}-${job.attempts}.csv`), "half");
        await database.db
          .update(jobs)
          .set({ attempts: job.attempts + 1 })
          .where(eq(jobs.id, job.id));
        try {
          for (;;) await progress(1, 2);
        } finally {
          seen.reason = stopped.reason;
        }
      },
    });
    const { id } = await enqueue(officer, "export");
    await expect.poll(() => seen.reason, { timeout: 30_000 }).toBeInstanceOf(TakenOver);
    await expect.poll(() => readdirSync(join(folder, "job-files")), { timeout: 30_000 }).toEqual([]);
    expect(await jobOf(id)).toMatchObject({ state: "running", attempts: 2, result: null, fault: null });
  });
});

describe("bureaus", () => {
  it("do not wait for another one's workbook that takes its minute, or for what does not end", async () => {
    const merges = '<mergeCell ref="B2:B1048576"/>'.repeat(100_000);
    const xml = `<?xml version="1.0"?><worksheet><sheetData>${firmRows(45_000)}</sheetData><mergeCells>${merges}</mergeCells></worksheet>`;
    writeFileSync(join(folder, "uploads", "slow"), workbookWith({ sheets: [{ xml }] }));
    writeFileSync(join(folder, "uploads", "small"), "企业名称\n江南企业");
    const list = (upload: string) => ({ upload, matching: null, locale: "zh" });
    const slow = [await enqueue(officer, "import", list("slow")), await enqueue(officer, "import", list("slow"))];
    begin();
    await until(slow[0]?.id ?? "", { state: "running" });
    const { id } = await enqueue(other, "import", list("small"));
    await until(id, { state: "done", result: { counts: { rows: 1 } } });
    expect(await jobOf(slow[0]?.id ?? "")).toMatchObject({ state: "running" });
    expect(await jobOf(slow[1]?.id ?? "")).toMatchObject({ state: "waiting" });
  });
});
