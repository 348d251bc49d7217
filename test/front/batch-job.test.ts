import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { and, eq, inArray } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { draftBatch, startBatch } from "#app/acts/programme/batch";
import { ruleSetOf } from "#app/acts/programme/round-rules";
import { type Database, openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { stopBatch } from "#db/programme/batches";
import { noteFirm, recuse } from "#db/programme/handling";
import { setLevels } from "#db/programme/levels";
import { countUntold } from "#db/programme/telling";
import { verifyFact } from "#db/programme/verifications";
import {
  applications,
  decisions,
  factVerifications,
  firmMessages,
  jobs,
  seats,
  snapshots,
  trail,
  users,
} from "#db/schema";
import { countItems, countProposals, listItems } from "#db/service/job-items";
import { checkTrail } from "#db/service/trail";
import { diagnose } from "#lib/diagnosis/diagnose";
import type { BatchWish } from "#lib/programme/batch";
import { findingsOf } from "#lib/programme/verdicts";
import type { FactKey } from "#lib/rules/fact";
import { latestEdition } from "#questionnaires";
import { newApplication } from "../make/applications";
import { type Bureau, newBureau, newPerson, newRegion, type Person } from "../make/bureaus";
import { newOpenRound } from "../make/rounds";
import { fulfilled } from "../outcome";

const folder = mkdtempSync(join(tmpdir(), "leapmark-batch-"));
const url = `file:${join(folder, "leapmark.db")}`;
const firms = 40;
let database: Database;
let bureau: Bureau;
let officer: Person;
const children: ChildProcess[] = [];

beforeAll(async () => {
  await migrate(url);
  database = await openDatabase({ url });
  bureau = await newBureau(database, new Date());
  officer = await bureau.person("officer");
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
const until = (id: string, wished: (job: NonNullable<Awaited<ReturnType<typeof jobOf>>>) => boolean) =>
  expect.poll(async () => wished((await jobOf(id)) as never), { timeout: 60_000, interval: 10 }).toBe(true);

const hold: BatchWish = { act: "propose", outcome: "hold", reason: "材料待补", despite: {} };

async function roundWith(count: number) {
  const round = await newOpenRound(database, officer, new Date(), { deciders: 2 });
  const ids: string[] = [];
  for (let place = 0; place < count; place++) ids.push(await newApplication(database, round));
  const numbers = ids.map((_, place) => place + 1);
  const draft = async (wish: BatchWish, by = officer, chosen = numbers) =>
    fulfilled(await draftBatch(database, by, { round, wish, chosen: { numbers: chosen } }, new Date()));
  const start = async (job: string, by = officer) =>
    fulfilled(await startBatch(database, by, { round: round.id, job }, new Date()));
  return { round, ids, draft, start };
}

/** How often each firm was decided on, by decisions and by the trail. */
async function decidedIn(ids: readonly string[]) {
  const rows = await database.db.select({ application: decisions.application }).from(decisions);
  const lines = await database.db.select({ on: trail.sheet }).from(trail).where(eq(trail.act, "decide"));
  return ids.map((id) => [
    rows.filter(({ application }) => application === id).length,
    lines.filter(({ on }) => on === id).length,
  ]);
}

describe("a batch", () => {
  it("survives a process that is killed: every firm has one act, one line of the trail, and it finishes once", async () => {
    const { round, ids, draft, start } = await roundWith(firms);
    const id = await draft(hold);
    expect(await jobOf(id)).toMatchObject({ state: "draft", total: firms });
    await start(id);
    const first = await worker();
    await until(id, ({ done }) => done >= 5);
    first.kill("SIGKILL");
    await once(first, "exit");
    const killed = await countItems(database.db, id);
    expect(killed.done).toBeGreaterThanOrEqual(5);
    expect(killed.planned).toBeGreaterThan(0);
    // Silence is what tells that a process is dead; here nobody waits for it.
    await database.db
      .update(jobs)
      .set({ beatAt: new Date(0) })
      .where(eq(jobs.id, id));
    // Pressed once more, it is not begun again.
    await start(id);
    await worker();
    await until(id, ({ state }) => state === "done");
    expect(await decidedIn(ids)).toEqual(ids.map(() => [1, 1]));
    expect((await jobOf(id))?.result?.counts).toEqual({ acted: firms, refusedFirms: 0, leftOut: 0 });
    const told = await database.db
      .select()
      .from(trail)
      .where(and(eq(trail.sheet, round.id), eq(trail.act, "batch")));
    expect(told.map(({ detail }) => detail)).toEqual([
      { job: id, does: "propose", firms },
      { job: id, acted: firms, refusedFirms: 0, leftOut: 0 },
    ]);
    expect(await checkTrail(database)).toMatchObject({ sound: true });
  }, 150_000);

  it("ends where whoever asked loses their seat, and says what was left", async () => {
    const { ids, draft, start } = await roundWith(firms);
    const leaver = await bureau.person("officer");
    const id = await draft(hold, leaver);
    await start(id, leaver);
    await worker();
    await until(id, ({ done }) => done >= 5);
    await database.db.update(seats).set({ endedAt: new Date() }).where(eq(seats.user, leaver.user));
    await until(id, ({ state }) => state === "failed");
    expect(await jobOf(id)).toMatchObject({ fault: "left" });
    const { done, planned, refused } = await countItems(database.db, id);
    expect(done + planned).toBe(firms);
    expect(refused).toBe(0);
    expect(planned).toBeGreaterThan(0);
    expect((await decidedIn(ids)).filter(([rows]) => rows === 1)).toHaveLength(done);
  }, 150_000);

  it("is stopped between two firms by anybody who may run one", async () => {
    const { round, ids, draft, start } = await roundWith(firms);
    const id = await draft(hold);
    await start(id);
    await worker();
    await until(id, ({ done }) => done >= 5);
    const other = await bureau.person("verifier");
    fulfilled(await stopBatch(database, other, { round: round.id, job: id }, new Date()));
    const stopped = await countItems(database.db, id);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await countItems(database.db, id)).toEqual(stopped);
    expect(await jobOf(id)).toMatchObject({ state: "stopped" });
    expect((await decidedIn(ids)).filter(([rows]) => rows === 1)).toHaveLength(stopped.done);
  }, 150_000);
});

describe("a preview", () => {
  it("says by name for whom nothing will be done and why; who was dealt with since is refused", async () => {
    const { round, ids, draft, start } = await roundWith(7);
    const [recused, returned, stale, twice, plain] = ids as [string, string, string, string, string];
    fulfilled(await recuse(database, officer, recused, { user: officer.user, reason: "亲属任职" }, new Date()));
    await database.db.update(applications).set({ state: "returned" }).where(eq(applications.id, returned));
    await database.db.update(applications).set({ decisionStage: "proposed" }).where(eq(applications.id, twice));
    const id = await draft(hold);
    const reasons = async () =>
      Object.fromEntries(
        (await listItems(database, id, ["left-out", "refused"], 10)).map((item) => [item.application, item.reason]),
      );
    expect(await reasons()).toEqual({
      [recused]: "recused",
      [returned]: "not-submitted",
      [twice]: "proposed-already",
    });
    const other = await bureau.person("officer");
    const second = await draft(hold, other, [3]);
    await start(second, other);
    await worker();
    await until(second, ({ state }) => state === "done");
    // A note changes nothing that is judged.
    fulfilled(await noteFirm(database, other, plain, "电话问过", new Date()));
    await start(id);
    await until(id, ({ state }) => state === "done");
    expect(await reasons()).toMatchObject({ [stale]: "stale" });
    expect((await jobOf(id))?.result?.counts).toEqual({ acted: 3, refusedFirms: 1, leftOut: 3 });
    // Nobody confirms their own; the other's can be confirmed.
    const confirm = await draft({ act: "confirm" });
    const planned = await listItems(database, confirm, ["planned"], 10);
    const [{ name = "" } = {}] = await database.db
      .select({ name: users.name })
      .from(users)
      .where(eq(users.id, other.user));
    expect(planned).toMatchObject([{ application: stale, proposed: "hold", proposedBy: name }]);
    expect(planned).toHaveLength(1);
    expect(await countProposals(database.db, confirm)).toEqual([{ outcome: "hold", firms: 1 }]);
    await start(confirm);
    await until(confirm, ({ state }) => state === "done");
    expect(await decidedIn([stale])).toEqual([[2, 1]]);
    const foreign = await (await newBureau(database, new Date())).person("officer");
    const strange = { round, wish: hold, chosen: { numbers: [1] } };
    expect(await draftBatch(database, foreign, strange, new Date())).toMatchObject({ reason: "not-found" });
    const viewer = await bureau.person("viewer");
    expect(await draftBatch(database, viewer, strange, new Date())).toMatchObject({ reason: "not-found" });
    const verifier = await bureau.person("verifier");
    expect(await draftBatch(database, verifier, strange, new Date())).toMatchObject({ reason: "not-found" });
  }, 150_000);

  it("gives the opinion of a county on its own firms, once and within its quota", async () => {
    const county = await newRegion(database, bureau.organisation, new Date(), { name: "吴江区" });
    const seat = { role: "regional-officer", organisation: bureau.organisation, region: county } as const;
    const inCounty = await newPerson(database, seat, new Date());
    const { round, draft, start } = await roundWith(0);
    const levels = [{ level: "county", required: true }] as const;
    const asked = { id: round.id, seen: round.revision, levels, quotas: { [county.id]: 1 } };
    fulfilled(await setLevels(database, await bureau.person("bureau-owner"), asked, new Date()));
    const ids: string[] = [];
    for (const region of ["吴江区", "吴江区", "昆山市"])
      ids.push(await newApplication(database, round, undefined, { region }));
    const [own, second] = ids as [string, string];
    const numbers = [1, 2, 3];
    const wish = { act: "opinion", outcome: "recommended", reason: "已到厂看过" } as const;
    // Which of two it is to be is nothing that their numbers decide.
    const both = { round, wish, chosen: { numbers } };
    expect(await draftBatch(database, inCounty, both, new Date())).toMatchObject({ reason: "over-quota" });
    const first = await draft(wish, inCounty, [1, 3]);
    const planned = await listItems(database, first, ["planned"], 10);
    expect(planned.map(({ application }) => application)).toEqual([own]);
    const id = await draft(wish, inCounty, [2]);
    await start(first, inCounty);
    await start(id, inCounty);
    await worker();
    await until(first, ({ state }) => state === "done");
    await until(id, ({ state }) => state === "done");
    const rows = await database.db.select().from(applications).where(eq(applications.round, round.id));
    expect(rows.map(({ countyOpinion }) => countyOpinion)).toEqual(["recommended", null, null]);
    const [refused] = await listItems(database, id, ["refused"], 10);
    expect(refused).toMatchObject({ application: second, reason: "quota" });
    const again = await draft({ ...wish, outcome: "notRecommended" }, inCounty, numbers);
    expect(await listItems(database, again, ["left-out"], 10)).toMatchObject([
      { application: own, reason: "opinion-given" },
    ]);
    // The bureau gives none in their place.
    const ofBureau = { round, wish, chosen: { numbers } };
    expect(await draftBatch(database, officer, ofBureau, new Date())).toMatchObject({ reason: "not-found" });
  }, 150_000);

  it("tells firms the decisions on them, each once, and nobody of whom none is in force", async () => {
    const round = await newOpenRound(database, officer, new Date(), { deciders: 1 });
    const ids: string[] = [];
    for (let place = 0; place < 3; place++) ids.push(await newApplication(database, round));
    const done = async (wish: BatchWish, numbers: number[]) => {
      const job = fulfilled(await draftBatch(database, officer, { round, wish, chosen: { numbers } }, new Date()));
      fulfilled(await startBatch(database, officer, { round: round.id, job }, new Date()));
      await until(job, ({ state }) => state === "done");
      const items = await listItems(database, job, ["done", "left-out", "refused"], 10);
      return items.map(({ number, state, reason }) => [number, state, reason]).sort();
    };
    await worker();
    await done(hold, [1, 2]);
    expect(await countUntold(database, round.id)).toBe(2);
    // Two lists of the same firms, looked at before either is begun: nobody is told twice.
    const late = fulfilled(
      await draftBatch(database, officer, { round, wish: { act: "tell" }, chosen: { numbers: [1] } }, new Date()),
    );
    expect(await done({ act: "tell" }, [1, 2, 3])).toEqual([
      [1, "done", null],
      [2, "done", null],
      [3, "left-out", "no-decision"],
    ]);
    fulfilled(await startBatch(database, officer, { round: round.id, job: late }, new Date()));
    await until(late, ({ state }) => state === "done");
    expect(await listItems(database, late, ["refused"], 10)).toMatchObject([{ reason: "told-already" }]);
    expect(await countUntold(database, round.id)).toBe(0);
    const told = await database.db.select().from(firmMessages).where(inArray(firmMessages.application, ids));
    expect(told.map(({ application, kind }) => [application, kind]).sort()).toEqual(
      [ids[0], ids[1]].map((each) => [each, "decision"]).sort(),
    );
    expect(told[0]?.body).toContain("材料待补");
    expect(await checkTrail(database)).toMatchObject({ sound: true });
  }, 150_000);

  it("makes one finding of many firms, where it waits for a person, and once", async () => {
    const { round, ids, draft, start } = await roundWith(3);
    // Those that are made for tests have no diagnosis that a board could tell of.
    const diagnosis = diagnose(latestEdition, { edition: latestEdition.id, depth: "full", answers: {} });
    await database.db.update(snapshots).set({ diagnosis });
    const fact = [...findingsOf(ruleSetOf(round))][0] as FactKey;
    const wish = { act: "judge", fact, holds: false, reason: "应急管理局复函" } as const;
    const reasonsOf = async (job: string) =>
      (await listItems(database, job, ["left-out", "refused"], 10)).map(({ reason }) => reason);
    const id = await draft(wish);
    const [early] = ids as [string];
    const seen = { snapshot: 1, fact: 0 };
    const own = { fact, value: true, reason: "已看原件", file: null, seen };
    fulfilled(await verifyFact(database, officer, early, own, () => ({}), new Date()));
    await start(id);
    await worker();
    await until(id, ({ state }) => state === "done");
    expect(await reasonsOf(id)).toEqual(["stale"]);
    const rows = await database.db.select().from(factVerifications).where(eq(factVerifications.fact, fact));
    expect(rows.map(({ application, value }) => [application, value]).sort()).toEqual(
      ids.map((each) => [each, each === early]).sort(),
    );
    expect(await reasonsOf(await draft(wish))).toEqual(["judged-already", "judged-already", "judged-already"]);
    expect(await reasonsOf(await draft({ ...wish, fact: "revenue.2025" }))).toEqual(ids.map(() => "not-to-judge"));
  }, 150_000);

  it("admits late ones, by two persons where the round says so", async () => {
    const round = await newOpenRound(database, officer, new Date(), { deciders: 2, lateDeciders: 2 });
    for (const state of ["late", "late", "submitted"] as const)
      await newApplication(database, round, undefined, { state });
    const wish = { act: "admit", reason: "系统故障期间报送" } as const;
    const admit = async (by: Person) => {
      const chosen = { numbers: [1, 2, 3] };
      const job = fulfilled(await draftBatch(database, by, { round, wish, chosen }, new Date()));
      const left = (await listItems(database, job, ["left-out"], 10)).map(({ reason }) => reason);
      fulfilled(await startBatch(database, by, { round: round.id, job }, new Date()));
      await until(job, ({ state }) => state === "done");
      const rows = await database.db.select().from(applications).where(eq(applications.round, round.id));
      return { left, states: rows.map(({ state }) => state) };
    };
    await worker();
    expect(await admit(officer)).toEqual({ left: ["not-late"], states: ["late", "late", "submitted"] });
    const other = await bureau.person("officer");
    const own = { round, wish, chosen: { numbers: [1] } };
    const twice = fulfilled(await draftBatch(database, officer, own, new Date()));
    expect(await listItems(database, twice, ["left-out"], 10)).toMatchObject([{ reason: "same-person" }]);
    expect(await admit(other)).toEqual({ left: ["not-late"], states: ["submitted", "submitted", "submitted"] });
  }, 150_000);
});
