import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { closeRound } from "#db/programme/rounds";
import { jobs, organisations, trail } from "#db/schema";
import {
  failJob,
  fenced,
  finishJob,
  progress,
  releaseJob,
  silence,
  TakenOver,
  takeJob,
  takingOf,
} from "#db/service/job-queue";
import { enqueueJob, type JobRecord, listJobs, readJob } from "#db/service/jobs";
import type { JobKind } from "#lib/programme/job";
import { newBureau, type Person } from "../make/bureaus";
import { actsOn, newOpenRound } from "../make/rounds";
import { at, freshDatabase, fulfilled, stranger } from "./fresh";

const database = await freshDatabase();
let officer: Person;
let other: Person;
let viewer: Person;

beforeAll(async () => {
  const bureau = await newBureau(database, at());
  officer = await bureau.person("officer");
  viewer = await bureau.person("viewer");
  other = await (await newBureau(database, at())).person("officer");
});

beforeEach(async () => void (await database.db.delete(jobs)));

const enqueued = async (who = officer, kind: JobKind = "invite", minute = 0) => {
  const round = await newOpenRound(database, who, at());
  const id = await database.durably((inside) => enqueueJob(inside, who, round, kind, { mode: "list" }, at(minute)));
  return { round, id };
};
const taken = async (when = at()) => {
  const job = await takeJob(database, when);
  if (!job) throw new Error("no job");
  return job;
};
const stored = async (id: string) => {
  const [job] = await database.db.select().from(jobs).where(eq(jobs.id, id));
  return job as JobRecord;
};
const later = (milliseconds: number) => new Date(at().getTime() + milliseconds);
const result = { counts: { links: 10 }, badRows: [], file: "x.csv" };

describe("a job", () => {
  it("is taken once, tells how far it is, and what came of it, in the trail as well", async () => {
    const { id, round } = await enqueued();
    const job = await taken();
    expect(job).toMatchObject({ id, state: "running", attempts: 1 });
    expect(await takeJob(database, at())).toBeNull();
    expect(await progress(database, takingOf(job), at(), { done: 3, total: 10 })).toBe(true);
    expect(fulfilled(await readJob(database, officer, id, at())).job).toMatchObject({ done: 3, total: 10 });
    expect(await finishJob(database, takingOf(job), result, at(1))).toBe(true);
    expect(await stored(id)).toMatchObject({ state: "done", done: 10 });
    expect(await actsOn(database, round.id)).toEqual(["create-round", "open-round", "invite-firms"]);
  });

  it("of a process that fell silent is taken again, but not for ever", async () => {
    const { id } = await enqueued();
    let attempt = 0;
    for (;;) {
      const job = await takeJob(database, later(attempt * (silence + 1)));
      if (!job) break;
      attempt += 1;
      expect(job).toMatchObject({ id, attempts: attempt });
    }
    expect(attempt).toBe(5);
    expect(await stored(id)).toMatchObject({ state: "failed", fault: "interrupted" });
  });

  it("that was laid back by a process that ends is taken at once, as another taking, and as often as that happens", async () => {
    const { id } = await enqueued();
    for (let attempt = 1; attempt < 10; attempt++) {
      const job = await taken();
      expect(job).toMatchObject({ id, attempts: attempt, faults: 0 });
      await releaseJob(database, takingOf(job));
    }
  });

  it("that was taken over is written by the new taking alone", async () => {
    const { id, round } = await enqueued();
    const old = await taken();
    const now = await taken(later(silence + 1));
    expect(now).toMatchObject({ id, attempts: 2, faults: 1, fault: "interrupted" });

    expect(await progress(database, takingOf(old), at(1), { done: 9, total: 9 })).toBe(false);
    expect(await finishJob(database, takingOf(old), { ...result, file: "old.csv" }, at(1))).toBe(false);
    expect(await failJob(database, takingOf(old), { code: "program", passing: false }, at(1))).toBeNull();
    await releaseJob(database, takingOf(old));
    const change = fenced(database, takingOf(old));
    for (const way of ["transaction", "durably"] as const)
      await expect(change[way](async (inside) => void (await inside.delete(organisations)))).rejects.toBeInstanceOf(
        TakenOver,
      );
    expect(await stored(id)).toMatchObject({ state: "running", attempts: 2, done: 0, result: null });

    expect(await fenced(database, takingOf(now)).transaction(async () => "written")).toBe("written");
    expect(await finishJob(database, takingOf(now), result, at(1))).toBe(true);
    // Once it is finished, nobody writes for it any more.
    expect(await finishJob(database, takingOf(now), { ...result, file: "twice.csv" }, at(2))).toBe(false);
    await expect(fenced(database, takingOf(now)).durably(async () => "written")).rejects.toBeInstanceOf(TakenOver);
    expect(await stored(id)).toMatchObject({ state: "done", result });
    expect(await actsOn(database, round.id)).toEqual(["create-round", "open-round", "invite-firms"]);
  });

  it("with a fault that may pass is tried again after pauses that grow, and then has failed with its reason", async () => {
    const { id, round } = await enqueued();
    const pauses: number[] = [];
    let when = at();
    for (;;) {
      const job = await taken(when);
      await progress(database, takingOf(job), when, { done: 4, total: 9 });
      const next = await failJob(database, takingOf(job), { code: "database", passing: true }, when);
      if (next === "failed") break;
      expect(await takeJob(database, when)).toBeNull();
      const { dueAt } = await stored(id);
      pauses.push(((dueAt?.getTime() ?? 0) - when.getTime()) / 1_000);
      when = dueAt as Date;
    }
    expect(pauses).toEqual([5, 20, 60, 180]);
    expect(await stored(id)).toMatchObject({ state: "failed", fault: "database", attempts: 5 });
    const [line] = await database.db
      .select()
      .from(trail)
      .where(eq(trail.act, "invite-firms"))
      .orderBy(trail.id)
      .limit(99)
      .then((lines) => lines.filter(({ sheet }) => sheet === round.id));
    expect(line?.detail).toEqual({ job: id, done: 4, failed: "database" });
  });

  it("with any other fault has failed at once", async () => {
    const { id } = await enqueued();
    const job = await taken();
    expect(await failJob(database, takingOf(job), { code: "program", passing: false }, at())).toBe("failed");
    expect(await stored(id)).toMatchObject({ state: "failed", fault: "program", attempts: 1 });
  });

  it("is seen by whoever may start one like it, and by nobody else", async () => {
    const { id, round } = await enqueued();
    for (const actor of [viewer, other, stranger])
      expect(await readJob(database, actor, id, at())).toMatchObject({ ok: false, reason: "not-found" });
    expect(fulfilled(await listJobs(database, viewer, round.id, at()))).toEqual([]);
    expect(fulfilled(await listJobs(database, officer, round.id, at())).map((job) => job.id)).toEqual([id]);
    fulfilled(await closeRound(database, officer, { id: round.id, seen: 2 }, at()));
    expect((await readJob(database, officer, id, at())).ok).toBe(true);
  });
});

describe("the jobs of bureaus", () => {
  it("take turns: one that waits is not held up by ten of another's, and a bureau has one worked on at once", async () => {
    const many: string[] = [];
    for (let place = 0; place < 10; place++) many.push((await enqueued(officer, "invite", place)).id);
    const { id } = await enqueued(other, "invite", 30);

    const first = await taken(at(40));
    expect(first.id).toBe(many[0]);
    const second = await taken(at(40));
    expect(second.id).toBe(id);
    expect(await takeJob(database, at(40))).toBeNull();

    await finishJob(database, takingOf(first), result, at(41));
    await finishJob(database, takingOf(second), result, at(42));
    const another = await enqueued(other, "invite", 43);
    // Who was served longest ago comes first.
    expect((await taken(at(44))).id).toBe(many[1]);
    expect((await taken(at(44))).id).toBe(another.id);
  });
});
