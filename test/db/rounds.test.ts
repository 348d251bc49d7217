import { beforeAll, describe, expect, it } from "vitest";
import { enqueueJob, finishJob, listJobs, progress, readJob, releaseJob, silence, takeJob } from "../../db/jobs";
import {
  changeRound,
  closeRound,
  createRound,
  extendRound,
  listRounds,
  openRound,
  readRound,
  setOpenLink,
} from "../../db/rounds";
import { actsOn, fixed, newBureau, newOpenRound, type Person, roundWish } from "./bureau";
import { at, freshDatabase, fulfilled, hashOf, stranger } from "./fresh";

const database = await freshDatabase();
let owner: Person;
let officer: Person;
let viewer: Person;
let foreigner: Person;

beforeAll(async () => {
  const bureau = await newBureau(database, at());
  owner = await bureau.person("bureau-owner");
  officer = await bureau.person("officer");
  viewer = await bureau.person("viewer");
  foreigner = await (await newBureau(database, at())).person("officer");
});

describe("a round", () => {
  it("is set up by officers and seen by their bureau alone", async () => {
    const round = fulfilled(await createRound(database, officer, roundWish(), at()));
    expect(round).toMatchObject({ state: "draft", revision: 1, ruleSetSeal: null, openedAt: null });
    for (const actor of [viewer, stranger])
      expect(await createRound(database, actor, roundWish(), at())).toMatchObject({ ok: false, reason: "not-found" });
    expect(fulfilled(await readRound(database, viewer, round.id, at())).round.name).toBe(round.name);
    expect(await readRound(database, foreigner, round.id, at())).toMatchObject({ ok: false, reason: "not-found" });
    expect(fulfilled(await listRounds(database, viewer)).map(({ id }) => id)).toContain(round.id);
    expect(fulfilled(await listRounds(database, foreigner))).toEqual([]);
  });

  it("is changed until it opens; of two who change it at once one is told, and the trail shows both", async () => {
    const { id } = fulfilled(await createRound(database, officer, roundWish(), at()));
    const wish = { id, seen: 1, wish: roundWish({ name: "改过的批次" }) };
    expect(fulfilled(await changeRound(database, officer, wish, at()))).toMatchObject({
      name: "改过的批次",
      revision: 2,
    });
    expect(await changeRound(database, owner, wish, at())).toMatchObject({ ok: false, reason: "stale" });
    expect(await actsOn(database, id)).toEqual(["create-round", "change-round", "refuse-stale"]);
  });

  it("keeps rule set, seal and edition from its opening on", async () => {
    const round = await newOpenRound(database, officer, at());
    expect(round).toMatchObject({ ...fixed, state: "open", revision: 2, openedAt: at() });
    const wish = { id: round.id, seen: 2, wish: roundWish({ ruleSet: "another" }) };
    expect(await changeRound(database, officer, wish, at())).toMatchObject({ ok: false, reason: "not-open" });
    expect(await openRound(database, officer, { id: round.id, seen: 2, fixed }, at())).toMatchObject({ ok: false });
  });

  it("is opened, extended and closed by officers, never by viewers", async () => {
    const { id } = await newOpenRound(database, officer, at());
    expect(await closeRound(database, viewer, { id, seen: 2 }, at())).toMatchObject({ ok: false, reason: "not-found" });
    expect(
      fulfilled(await extendRound(database, officer, { id, seen: 2, closesOn: "2027-01-31" }, at())),
    ).toMatchObject({
      closesOn: "2027-01-31",
    });
    expect(fulfilled(await closeRound(database, officer, { id, seen: 3 }, at()))).toMatchObject({ state: "closed" });
    expect(
      await setOpenLink(database, officer, { id, seen: 4, link: { hash: hashOf("x"), quota: 1 } }, at()),
    ).toMatchObject({
      ok: false,
      reason: "not-open",
    });
  });
});

describe("a job", () => {
  const enqueued = async (kind: "invite" | "export" = "invite") => {
    const round = await newOpenRound(database, officer, at());
    return {
      round,
      id: await database.durably((inside) => enqueueJob(inside, officer, round, kind, { mode: "list" }, at())),
    };
  };
  const rest = async () => {
    for (let job = await takeJob(database, at(60)); job; job = await takeJob(database, at(60)))
      await finishJob(database, job.id, null, at(60));
  };

  it("is taken once, tells how far it is, and what came of it", async () => {
    await rest();
    const { id } = await enqueued();
    expect(await takeJob(database, at())).toMatchObject({ id, state: "running", attempts: 1 });
    expect(await takeJob(database, at())).toBeNull();
    await progress(database, id, at(), { done: 3, total: 10 });
    expect(fulfilled(await readJob(database, officer, id, at())).job).toMatchObject({ done: 3, total: 10 });
    await finishJob(database, id, { counts: { links: 10 }, badRows: [], file: "x.csv" }, at(1));
    expect(fulfilled(await readJob(database, officer, id, at())).job).toMatchObject({ state: "done", done: 10 });
  });

  it("of a process that fell silent is taken again, but not for ever", async () => {
    await rest();
    const { id } = await enqueued();
    for (let attempt = 1; attempt <= 3; attempt++) {
      const moment = new Date(at().getTime() + attempt * (silence + 1));
      expect(await takeJob(database, moment)).toMatchObject({ id, attempts: attempt });
    }
    expect(await takeJob(database, at(10))).toBeNull();
    expect(fulfilled(await readJob(database, officer, id, at())).job.state).toBe("failed");
  });

  it("that was laid back by a process that ends is taken at once", async () => {
    await rest();
    const { id } = await enqueued();
    await takeJob(database, at());
    await releaseJob(database, id);
    expect(await takeJob(database, at())).toMatchObject({ id, attempts: 1 });
  });

  it("is seen by whoever may start one like it, and by nobody else", async () => {
    await rest();
    const { id, round } = await enqueued();
    for (const actor of [viewer, foreigner, stranger])
      expect(await readJob(database, actor, id, at())).toMatchObject({ ok: false, reason: "not-found" });
    expect(fulfilled(await listJobs(database, viewer, round.id, at()))).toEqual([]);
    expect(fulfilled(await listJobs(database, officer, round.id, at())).map((job) => job.id)).toEqual([id]);
    fulfilled(await closeRound(database, officer, { id: round.id, seen: 2 }, at()));
    expect((await readJob(database, officer, id, at())).ok).toBe(true);
  });
});
