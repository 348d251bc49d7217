import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { inviteFirms } from "#db/programme/firm-list";
import { applications, jobs, outbox, trail } from "#db/schema";
import { enqueueJob, type JobInput } from "#db/service/jobs";
import type { JobKind } from "#lib/programme/job";
import { fulfilled, hashOf } from "../db/fresh";
import { newBureau, type Person } from "../make/bureaus";
import { newOpenRound } from "../make/rounds";

const folder = mkdtempSync(join(tmpdir(), "leapmark-frozen-"));
const url = `file:${join(folder, "leapmark.db")}`;
const count = 1_500;
let database: Database;
let officer: Person;
const children: ChildProcess[] = [];

beforeAll(async () => {
  await migrate(url);
  database = await openDatabase({ url });
  officer = await (await newBureau(database, new Date())).person("officer");
});
afterEach(() => children.splice(0).map((child) => child.kill("SIGKILL")));
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

async function worker(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", "test/front/job-process.ts"], {
    env: { ...process.env, DATABASE_URL: url, DATA_DIR: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  await once(child.stdout as NodeJS.ReadableStream, "data");
  return child;
}

const jobOf = async (id: string) => (await database.db.select().from(jobs).where(eq(jobs.id, id)))[0];

const until = (id: string, enough: (job: NonNullable<Awaited<ReturnType<typeof jobOf>>>) => boolean) =>
  expect.poll(async () => enough((await jobOf(id)) as never), { timeout: 60_000, interval: 20 }).toBe(true);

async function roundWithFirms() {
  const round = await newOpenRound(database, officer, new Date());
  for (let from = 0; from < count; from += 500) {
    const firms = Array.from({ length: 500 }, (_, place) => ({
      id: `${round.id}-${from + place}`,
      line: from + place,
      name: `江南企业${from + place}`,
      initials: "jnqy",
      uscc: null,
      region: null,
      industry: null,
      contact: null,
      email: `f${from + place}@example.com`,
      linkHash: hashOf(`${round.id} ${from + place}`),
    }));
    fulfilled(await inviteFirms(database, officer, { round: round.id, firms, locale: "zh" }, new Date()));
  }
  return round;
}

/** Has one process begin a job and stand still in it, another finish it, and the first one wake up. */
async function frozen(kind: JobKind, input: JobInput) {
  const round = await roundWithFirms();
  const first = await worker();
  const id = await database.durably((inside) => enqueueJob(inside, officer, round, kind, input, new Date()));
  await until(id, ({ done }) => done > 200);
  first.kill("SIGSTOP");
  const before = await jobOf(id);
  expect(before).toMatchObject({ state: "running", attempts: 1 });
  // Silence is what tells that a process is dead; here nobody waits for it.
  await database.db
    .update(jobs)
    .set({ beatAt: new Date(0) })
    .where(eq(jobs.id, id));
  await worker();
  // It wakes in the middle of the other's work, and stays for the rest of it.
  await until(
    id,
    ({ attempts, done, state }) => attempts === 2 && (done > (before?.done ?? 0) + 200 || state === "done"),
  );
  first.kill("SIGCONT");
  await until(id, ({ state }) => state === "done");
  const finished = await jobOf(id);
  await new Promise((resolve) => setTimeout(resolve, 4_000));
  const lines = (await database.db.select().from(trail).where(eq(trail.sheet, round.id))).filter(
    ({ detail }) => detail.job === id,
  );
  expect(await jobOf(id)).toEqual(finished);
  const stored = await database.db.select().from(applications).where(eq(applications.round, round.id));
  return { id, finished, lines, stored };
}

describe("a job whose process stood still and woke up when another had taken it over", () => {
  it("gives every firm one link, all of them in one list, and tells it once", async () => {
    const input = { mode: "list", among: "new", origin: "http://x", locale: "en" };
    const { id, finished, lines, stored } = await frozen("invite", input);
    expect(finished?.result?.counts).toEqual({ links: count });
    expect(lines).toHaveLength(1);
    const file = finished?.result?.file ?? "";
    // The loser's file and all notes of links are gone.
    expect(readdirSync(join(folder, "job-files")).filter((name) => name.startsWith(id))).toEqual([file]);
    const table = readFileSync(join(folder, "job-files", file), "utf8")
      .trim()
      .split("\r\n");
    const tokens = table.slice(1).map((line) => line.split("/invited/")[1] ?? "");
    expect(tokens).toHaveLength(count);
    expect(new Set(tokens.map(hashOf))).toEqual(new Set(stored.map(({ linkHash }) => linkHash)));
  }, 150_000);

  it("puts one mail to each into the outbox", async () => {
    const input = { mode: "mail", among: "new", origin: "http://x", locale: "zh" };
    const { id, finished, lines, stored } = await frozen("invite", input);
    expect(finished?.result?.counts).toEqual({ mails: count, skipped: 0 });
    expect(lines).toHaveLength(1);
    const mails = await database.db.select().from(outbox).where(eq(outbox.job, id));
    expect(mails).toHaveLength(count);
    const hashes = mails.map(({ body }) => hashOf(/\/invited\/([\w-]+)/.exec(body)?.[1] ?? ""));
    expect(new Set(hashes)).toEqual(new Set(stored.map(({ linkHash }) => linkHash)));
  }, 150_000);
});
