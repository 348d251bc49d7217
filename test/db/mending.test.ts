import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { identifyApplication, noteOpened, startApplication } from "#db/programme/applications";
import { reissueLink } from "#db/programme/links";
import { findSameFirms, listToPhone } from "#db/programme/listed-firms";
import { markOfFirm, mendFirm, notePhoned, removeFirm } from "#db/programme/mending";
import { mergeFirms } from "#db/programme/merging";
import { applications, firmMessages, trail } from "#db/schema";
import { checkRecords } from "#db/service/records-check";
import { sealOfMessage } from "#db/service/seals";
import { record } from "#db/service/trail";
import { identify } from "#db/sheets/sheets";
import { newBureau, type Person } from "../make/bureaus";
import { newInvitation } from "../make/invitations";
import { newOpenRound, testSeals } from "../make/rounds";
import { at, freshDatabase, fulfilled, hashOf } from "./fresh";

const database = await freshDatabase();
let officer: Person;
let stranger: Person;
let viewer: Person;
beforeAll(async () => {
  const bureau = await newBureau(database, at());
  officer = await bureau.person("officer");
  viewer = await bureau.person("viewer");
  stranger = await (await newBureau(database, at())).person("officer");
});

const open = () => newOpenRound(database, officer, at(), { opensOn: "2020-01-01", closesOn: "2099-12-31" });
const storedAs = async (id: string) =>
  (await database.db.select().from(applications).where(eq(applications.id, id)))[0];
const linesOf = async (id: string) =>
  (await database.db.select().from(trail).where(eq(trail.sheet, id))).map(({ act, detail }) => [act, detail]);

const code = "91330100MA0AB0010C";
const mended = {
  firmName: "江南轴承（杭州）有限公司",
  initials: "jnzchzyxgs",
  ...{
    uscc: code,
    region: "西湖区",
    industry: "轴承制造",
    contact: "王工",
    phone: "13900000000",
    email: "w@example.com",
  },
};

describe("a firm of the list", () => {
  it("is mended, which the trail tells without what reaches anybody", async () => {
    const round = await open();
    const { id } = await newInvitation(database, round, at(), { name: "江南轴承" });
    const before = await storedAs(id);
    const wish = { round: round.id, id, seen: markOfFirm(before as never), firm: mended };
    for (const actor of [viewer, stranger])
      expect(await mendFirm(database, actor, wish, at())).toMatchObject({ ok: false, reason: "not-found" });
    fulfilled(await mendFirm(database, officer, wish, at()));
    expect(await storedAs(id)).toMatchObject(mended);
    const [[act, detail] = []] = await linesOf(id);
    expect(act).toBe("mend-firms");
    expect(detail).toMatchObject({ mended: "firmName uscc region industry contact phone email" });
    expect(JSON.stringify(detail)).not.toMatch(/139|example|王/);
    // Who saw what stood there before is told.
    expect(await mendFirm(database, officer, wish, at())).toMatchObject({ ok: false, reason: "stale" });
  });

  it("gets no code that another one of its round has", async () => {
    const round = await open();
    await newInvitation(database, round, at(), { uscc: code });
    const { id } = await newInvitation(database, round, at());
    const wish = { round: round.id, id, seen: markOfFirm((await storedAs(id)) as never), firm: mended };
    expect(await mendFirm(database, officer, wish, at())).toMatchObject({ ok: false, reason: "known" });
  });

  it("is taken off where it never was opened; its link says so, and its number is no other's", async () => {
    const round = await open();
    await newInvitation(database, round, at());
    const { id, linkHash } = await newInvitation(database, round, at());
    const wish = { round: round.id, id };
    expect(await removeFirm(database, stranger, wish, at())).toMatchObject({ ok: false, reason: "not-found" });
    expect(fulfilled(await removeFirm(database, officer, wish, at()))).toBe(2);
    expect(await storedAs(id)).toBeUndefined();
    expect(await identify(database, linkHash)).toEqual({ kind: "deleted" });
    expect(await linesOf(id)).toEqual([["mend-firms", { deleted: true, number: 2, round: round.id }]]);
    const next = await newInvitation(database, round, at());
    expect((await storedAs(next.id))?.number).toBe(3);
    const invited = await identifyApplication(database, next.linkHash);
    if (invited) await noteOpened(database, invited, at());
    const opened = { round: round.id, id: next.id };
    expect(await removeFirm(database, officer, opened, at())).toMatchObject({ ok: false, reason: "opened" });
  });
});

describe("two entries of one firm", () => {
  it("are proposed by code and by spellings of the name, not where each has a code of its own", async () => {
    const round = await open();
    const ids = new Map<string, string>();
    for (const [name, uscc] of [
      ["江南轴承（杭州）有限公司", null],
      ["江南轴承(杭州)有限责任公司", code],
      ["另一家", null],
      ["同名有限公司", "91330100MA0AB0011F"],
      ["同名有限公司", "91330100MA0AB0025W"],
    ] as const)
      ids.set(`${name} ${uscc}`, (await newInvitation(database, round, at(), { name, uscc })).id);
    // A list of before could hold a code twice.
    const twice = ids.get("另一家 null") ?? "";
    await database.db.update(applications).set({ uscc: code }).where(eq(applications.id, twice));
    const found = fulfilled(await findSameFirms(database, officer, round.id, at()));
    const names = found.map(({ ground, firms }) => [ground, ...firms.map(({ firmName }) => firmName)]);
    expect(names).toEqual([
      ["name", "江南轴承（杭州）有限公司", "江南轴承(杭州)有限责任公司"],
      ["code", "江南轴承(杭州)有限责任公司", "另一家"],
    ]);
    expect(await findSameFirms(database, stranger, round.id, at())).toMatchObject({ ok: false });
  });

  it("become one: what one lacks it gets from the other, whose link leads to it, also once it has started", async () => {
    const round = await open();
    const one = await newInvitation(database, round, at(), { name: "江南轴承", email: "w@example.com" });
    const other = await newInvitation(database, round, at(), { name: "江南轴承有限公司", uscc: code });
    for (const { id, linkHash } of [one, other]) {
      const wish = { id, round: round.id, hash: hashOf(linkHash) };
      fulfilled(await reissueLink(database, officer, wish, at()));
    }
    const started = fulfilled(await startApplication(database, hashOf(other.linkHash), "zh", at(1)));
    const wrong = { round: round.id, stays: one.id, goes: other.id };
    expect(await mergeFirms(database, officer, wrong, at(2))).toMatchObject({ ok: false, reason: "goes-started" });
    const wish = { round: round.id, stays: other.id, goes: one.id };
    expect(await mergeFirms(database, stranger, wish, at(2))).toMatchObject({ ok: false, reason: "not-found" });
    fulfilled(await mergeFirms(database, officer, wish, at(2)));
    expect(await storedAs(one.id)).toBeUndefined();
    expect(await storedAs(other.id)).toMatchObject({ uscc: code, email: "w@example.com", state: "started" });
    const led = await identifyApplication(database, hashOf(one.linkHash));
    expect(led?.application.id).toBe(other.id);
    const holder = await identify(database, hashOf(one.linkHash));
    expect(holder).toMatchObject({ kind: "firm", sheet: { id: started.sheet }, link: hashOf(other.linkHash) });
    expect(await linesOf(one.id)).toContainEqual(["mend-firms", { round: round.id, number: 1, into: other.id }]);
    // A new link ends those that led to the one before.
    const renewed = { id: other.id, round: round.id, hash: hashOf("renewed") };
    fulfilled(await reissueLink(database, officer, renewed, at(3)));
    expect(await identify(database, hashOf(one.linkHash))).toMatchObject({ kind: "replaced" });
  });

  it("take along what the firm was told, of which the trail knows where it went", async () => {
    const round = await open();
    const one = await newInvitation(database, round, at());
    const other = await newInvitation(database, round, at());
    const third = await newInvitation(database, round, at());
    const [row] = [
      { id: `told ${one.id}`, application: one.id, kind: "extended", locale: "zh", subject: "x", body: "y" },
    ];
    const told = { ...row, documentNumber: null, until: null, by: "service", at: at(), mail: null } as never;
    const [message] = await database.db.insert(firmMessages).values(told).returning();
    const mark = { message: row.id, messageHash: message ? sealOfMessage(message) : "" };
    await database.durably((inside) => record(inside, officer, "tell-firm", one.id, at(), mark));
    const taken = { round: round.id, id: one.id };
    expect(await removeFirm(database, officer, taken, at(1))).toMatchObject({ ok: false, reason: "told" });
    fulfilled(await mergeFirms(database, officer, { round: round.id, stays: other.id, goes: one.id }, at(1)));
    const { problems } = await checkRecords(database, testSeals);
    expect(problems.filter(({ kind }) => kind === "message")).toEqual([]);
    await database.db.update(firmMessages).set({ application: third.id }).where(eq(firmMessages.id, row.id));
    const altered = await checkRecords(database, testSeals);
    expect(altered.problems.filter(({ kind }) => kind === "message")).toHaveLength(1);
  });

  it("keep the link that somebody has, where nobody has that of the one that stays", async () => {
    const round = await open();
    const one = await newInvitation(database, round, at());
    const other = await newInvitation(database, round, at());
    const hash = hashOf(`handed ${one.id}`);
    fulfilled(await reissueLink(database, officer, { id: one.id, round: round.id, hash }, at()));
    fulfilled(await mergeFirms(database, officer, { round: round.id, stays: other.id, goes: one.id }, at(1)));
    expect((await identifyApplication(database, hash))?.application).toMatchObject({ id: other.id, linkHash: hash });
    const sheet = fulfilled(await startApplication(database, hash, "zh", at(2))).sheet;
    expect(await identify(database, hash)).toMatchObject({ kind: "firm", sheet: { id: sheet } });
  });

  it("that both have begun, or that have two codes, stay two", async () => {
    const round = await open();
    const [one, other, third] = [
      await newInvitation(database, round, at(), { uscc: code }),
      await newInvitation(database, round, at()),
      await newInvitation(database, round, at(), { uscc: "91330100MA0AB0011F" }),
    ];
    const merge = (stays: string, goes: string) =>
      mergeFirms(database, officer, { round: round.id, stays, goes }, at(1));
    expect(await merge(one.id, third.id)).toMatchObject({ reason: "codes-differ" });
    expect(await merge(one.id, one.id)).toMatchObject({ reason: "same" });
    for (const { linkHash } of [one, other]) fulfilled(await startApplication(database, linkHash, "zh", at(1)));
    expect(await merge(one.id, other.id)).toMatchObject({ reason: "both-started" });
    expect(await merge(other.id, one.id)).toMatchObject({ reason: "both-started" });
  });
});

describe("firms to be called", () => {
  it("are those that no mail reaches and that have something to do", async () => {
    const round = await open();
    const silent = await newInvitation(database, round, at(), { phone: "13900000000" });
    await newInvitation(database, round, at(), { email: "a@example.com" });
    const firms = fulfilled(await listToPhone(database, officer, round.id, at()));
    expect(firms).toMatchObject([{ id: silent.id, phone: "13900000000", mailFailed: false, phonedAt: null }]);
    const wish = { round: round.id, id: silent.id };
    expect(await notePhoned(database, viewer, wish, at(1))).toMatchObject({ ok: false });
    fulfilled(await notePhoned(database, officer, wish, at(1)));
    const [called] = fulfilled(await listToPhone(database, officer, round.id, at()));
    expect(called?.phonedAt).toEqual(at(1));
    expect(called?.phonedBy).toEqual(expect.any(String));
    expect(await linesOf(silent.id)).toContainEqual(["mend-contacts", { phoned: true }]);
    expect(await listToPhone(database, stranger, round.id, at())).toMatchObject({ ok: false, reason: "not-found" });
  });
});
