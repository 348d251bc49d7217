import { beforeAll, describe, expect, it } from "vitest";
import { admitRound } from "#db/programme/admission";
import { listRounds } from "#db/programme/round-list";
import { changeRound, closeRound, createRound, extendRound, openRound, setOpenLink } from "#db/programme/rounds";
import type { Actor } from "#lib/access";
import { newBureau, type Person } from "../make/bureaus";
import { actsOn, fixed, newOpenRound, roundWish } from "../make/rounds";
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
    const admitted = (actor: Actor) => admitRound(database.db, actor, "read-round", round.id, at());
    expect(await admitted(viewer)).toMatchObject({ ok: true, value: { name: round.name } });
    expect(await admitted(foreigner)).toMatchObject({ ok: false, reason: "not-found" });
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
      await setOpenLink(database, officer, { id, seen: 4, link: { hash: hashOf("x"), token: "x", quota: 1 } }, at()),
    ).toMatchObject({
      ok: false,
      reason: "not-open",
    });
  });
});
