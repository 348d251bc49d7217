import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import {
  identifyApplication,
  noteOpened,
  readOwnApplication,
  resumeApplication,
  startApplication,
  submitApplication,
  withdrawApplication,
} from "#db/programme/applications";
import { countStandings, listFirms } from "#db/programme/firm-lines";
import { inviteFirms } from "#db/programme/firm-list";
import type { FirmMessage } from "#db/programme/firm-messages";
import { listMissing } from "#db/programme/missing";
import { movesOf } from "#db/programme/moves";
import { admitLate, returnApplication } from "#db/programme/officer-moves";
import { applyByOpenLink } from "#db/programme/open-link";
import { closeRound, setOpenLink } from "#db/programme/rounds";
import { applications, outbox, rounds, sheets, trail } from "#db/schema";
import { deleteSheet, identify } from "#db/sheets/sheets";
import type { Actor } from "#lib/access";
import { blankOf, submissionColumns } from "#lib/programme/column-list";
import { type BoardColumns, columnsVersion } from "#lib/programme/columns";
import { newBureau, type Person } from "../make/bureaus";
import { actsOn, newOpenRound } from "../make/rounds";
import { at, type Firm, freshDatabase, fulfilled, hashOf } from "./fresh";

const database = await freshDatabase();
let officer: Person;
let second: Person;
let viewer: Person;
beforeAll(async () => {
  const bureau = await newBureau(database, at());
  officer = await bureau.person("officer");
  second = await bureau.person("officer");
  viewer = await bureau.person("viewer");
});

const columns = {
  ...blankOf(submissionColumns),
  quadrant: "leading",
  level: 50,
  capability: 60,
  oddities: 0,
  contradictions: 0,
  verdict: "met",
  criteria: "mmu",
  bounds: Buffer.alloc(16),
  figures: null,
  nearest: 3,
  nearestCriterion: "T-1",
  nearestParameter: "least-revenue",
  nearestAmount: 30,
  columnsVersion,
  columnsRuleSet: "specialised-2026",
  titles: "",
} as BoardColumns & { titles: string };

let made = 0;

/** An invited firm with its private link. */
async function invited(given: Parameters<typeof newOpenRound>[3] = {}) {
  const round = await newOpenRound(database, officer, at(), given);
  const token = `token-${++made}`;
  const firm = {
    id: `application-${made}`,
    line: 2,
    name: `江南轴承${made}`,
    initials: "jnzc",
    uscc: null,
    region: null,
    industry: null,
    contact: null,
    email: null,
    linkHash: hashOf(token),
  };
  fulfilled(await inviteFirms(database, officer, { round: round.id, firms: [firm], locale: "zh" }, at()));
  return { round, id: firm.id, token };
}

async function started(given: Parameters<typeof newOpenRound>[3] = {}) {
  const one = await invited(given);
  const { sheet } = fulfilled(await startApplication(database, hashOf(one.token), "zh", at()));
  return { ...one, firm: { kind: "firm", sheet: sheet ?? "" } satisfies Firm };
}

const submit = (firm: Firm, snapshot = 1, moment = at(1)) =>
  database.durably((inside) =>
    submitApplication(inside, firm, { sheet: firm.sheet, snapshot, columns, evidenced: 2 }, moment),
  );

const stored = async (id: string) => {
  const [found] = await database.db.select().from(applications).where(eq(applications.id, id));
  return found;
};

describe("an invitation", () => {
  it("opens one sheet with the same link, however often it is started, and two at once", async () => {
    const { id, token } = await invited();
    const begin = () => startApplication(database, hashOf(token), "en", at());
    const all = await Promise.all([begin(), begin(), begin()]);
    const [sheet] = all.map((outcome) => fulfilled(outcome).sheet);
    expect(all.map((outcome) => fulfilled(outcome).sheet)).toEqual([sheet, sheet, sheet]);
    expect(await identify(database, hashOf(token))).toMatchObject({
      kind: "firm",
      sheet: { id: sheet, year: 2025, edition: "2026-1" },
    });
    expect(await stored(id)).toMatchObject({
      state: "started",
      startedAt: at(),
      openedAt: at(),
      locale: "en",
      revision: 2,
    });
    expect(await movesOf(database.db, id)).toMatchObject([{ from: "invited", to: "started", by: "firm" }]);
    expect(await actsOn(database, id)).toEqual(["apply"]);
  });

  it("notes the first opening only", async () => {
    const { id, token } = await invited();
    for (const minute of [1, 2]) {
      const found = await identifyApplication(database, hashOf(token));
      if (found) await noteOpened(database, found, at(minute));
    }
    expect((await stored(id))?.openedAt).toEqual(at(1));
  });

  it("opens nothing before the first day, after the round was closed, or with another token", async () => {
    const early = await invited({ opensOn: "2026-11-25" });
    const closed = await invited();
    fulfilled(await closeRound(database, officer, { id: closed.round.id, seen: 2 }, at()));
    for (const { token } of [early, closed])
      expect(await startApplication(database, hashOf(token), "zh", at())).toMatchObject({
        ok: false,
        reason: "not-open",
      });
    expect(await startApplication(database, hashOf("none"), "zh", at())).toMatchObject({
      ok: false,
      reason: "not-found",
    });
  });
});

describe("an application", () => {
  it("is sent in, returned with a note, and sent in again: one record for each move", async () => {
    const { id, firm } = await started();
    expect(fulfilled(await submit(firm))).toBe("submitted");
    expect(await stored(id)).toMatchObject({
      state: "submitted",
      late: false,
      snapshot: 1,
      criteria: "mmu",
      evidenced: 2,
      revision: 3,
    });
    await database.db.update(sheets).set({ state: "submitted" }).where(eq(sheets.id, firm.sheet));
    expect(await submit(firm, 2)).toMatchObject({ ok: false, reason: "not-open" });
    fulfilled(
      await returnApplication(database, officer, { id, seen: 3, note: "请补 2025 年审计报告", dueOn: null }, at(2)),
    );
    expect(fulfilled(await readOwnApplication(database, firm))?.moves.at(-1)).toMatchObject({
      to: "returned",
      note: "请补 2025 年审计报告",
      by: officer.user,
    });
    const [sheet] = await database.db.select().from(sheets).where(eq(sheets.id, firm.sheet));
    expect(sheet).toMatchObject({ state: "draft", reopenedAt: at(2) });
    expect(fulfilled(await submit(firm, 2, at(3)))).toBe("submitted");
    expect((await movesOf(database.db, id)).map(({ to }) => to)).toEqual([
      "started",
      "submitted",
      "returned",
      "submitted",
    ]);
  });

  it("that two officers return at once is returned once; the other is told and the trail shows both", async () => {
    const { id, firm } = await started();
    fulfilled(await submit(firm));
    const wish = { id, seen: 3, note: "请补材料", dueOn: null };
    const both = await Promise.all([
      returnApplication(database, officer, wish, at(2)),
      returnApplication(database, second, wish, at(2)),
    ]);
    expect(both.map((each) => each.ok).sort()).toEqual([false, true]);
    expect(both.find((each) => !each.ok)).toMatchObject({ reason: "stale" });
    expect((await actsOn(database, id)).slice(-2).sort()).toEqual(["refuse-stale", "return-application"]);
  });

  it("is returned by officers of its bureau alone", async () => {
    const { id, firm } = await started();
    fulfilled(await submit(firm));
    const foreign = await (await newBureau(database, at())).person("officer");
    const wish = { id, seen: 3, note: "x", dueOn: null };
    for (const actor of [viewer, foreign, firm] as Actor[])
      expect(await returnApplication(database, actor, wish, at())).toMatchObject({ ok: false, reason: "not-found" });
  });

  it("is late after the last day until an officer admits it; what was returned is in time", async () => {
    const { id, firm } = await started({ closesOn: "2026-11-19" });
    expect(fulfilled(await submit(firm))).toBe("late");
    expect(await stored(id)).toMatchObject({ state: "late", late: true });
    fulfilled(await returnApplication(database, officer, { id, seen: 3, note: "请补", dueOn: null }, at(2)));
    expect(fulfilled(await submit(firm, 2, at(3)))).toBe("submitted");
    const other = await started({ closesOn: "2026-11-19" });
    fulfilled(await submit(other.firm));
    expect(
      fulfilled(await admitLate(database, officer, { id: other.id, seen: 3, note: "停电，企业已说明" }, at(4))),
    ).toBe("submitted");
    expect(await stored(other.id)).toMatchObject({ state: "submitted", late: true });
  });

  it("takes two persons to be admitted late where the round says so, and the first word is of that submission alone", async () => {
    const { id, firm } = await started({ closesOn: "2026-11-19", lateDeciders: 2 });
    fulfilled(await submit(firm));
    const wish = { id, seen: 3, note: "停电，企业已说明" };
    expect(await admitLate(database, officer, { ...wish, note: "" }, at(2))).toMatchObject({ reason: "no-reason" });
    expect(fulfilled(await admitLate(database, officer, wish, at(2)))).toBe("late");
    expect(await stored(id)).toMatchObject({ state: "late", revision: 4 });
    expect(await admitLate(database, second, wish, at(2))).toMatchObject({ reason: "stale" });
    const confirming = { ...wish, seen: 4, note: "情况属实" };
    expect(await admitLate(database, officer, confirming, at(2))).toMatchObject({ reason: "same-person" });
    fulfilled(await returnApplication(database, second, { id, seen: 4, note: "请补", dueOn: "2026-11-20" }, at(2)));
    fulfilled(await submit(firm, 2, new Date("2026-11-26T00:00:00Z")));
    // Another submission begins anew.
    expect(fulfilled(await admitLate(database, second, { ...confirming, seen: 6 }, at(3)))).toBe("late");
    expect(fulfilled(await admitLate(database, officer, { ...confirming, seen: 7 }, at(3)))).toBe("submitted");
    const kept = (await database.db.select().from(trail).where(eq(trail.sheet, id))).filter(
      ({ act }) => act === "admit-late",
    );
    expect(kept.map(({ detail }) => detail.state)).toEqual(["late", "late", "submitted"]);
  });

  it("comes back in time until the end of the day that was set for it, also after the round's last day or its end", async () => {
    const returned = async (given: object) => {
      const found = await started(given);
      fulfilled(await submit(found.firm));
      const wish = { id: found.id, seen: 3, note: "请补", dueOn: "2026-11-25" };
      fulfilled(await returnApplication(database, officer, wish, at(2)));
      return found;
    };
    const last = new Date("2026-11-25T15:59:59.999Z");
    const inTime = await returned({ closesOn: "2026-11-21" });
    fulfilled(await closeRound(database, officer, { id: inTime.round.id, seen: 2 }, at(3)));
    expect(fulfilled(await submit(inTime.firm, 2, last))).toBe("submitted");
    expect(await stored(inTime.id)).toMatchObject({ state: "submitted", late: false, dueOn: "2026-11-25" });
    const tooLate = await returned({ closesOn: "2026-12-31" });
    expect(fulfilled(await submit(tooLate.firm, 2, new Date(last.getTime() + 1)))).toBe("late");
    expect(await stored(tooLate.id)).toMatchObject({ state: "late", late: true });
    const detail = (await database.db.select().from(trail).where(eq(trail.sheet, inTime.id))).find(
      ({ act }) => act === "return-application",
    )?.detail;
    expect(detail).toMatchObject({ state: "returned", until: "2026-11-25", mails: 0 });
  });

  it("tells its firm by mail when it is returned or admitted, in the same transaction, and never where it has no address", async () => {
    const mails = async () => (await database.db.select().from(outbox)).map(({ to, subject }) => [to, subject]);
    const before = (await mails()).length;
    const message: FirmMessage = {
      ...{ kind: "returned", isMailed: true },
      words: ({ application }) => ({ subject: `${application.dueOn}`, body: "" }),
    };
    const { id, firm } = await started({ closesOn: "2026-11-19" });
    fulfilled(await submit(firm));
    const wish = { id, seen: 3, note: "请补", dueOn: "2026-11-25", message };
    fulfilled(await returnApplication(database, officer, wish, at(2)));
    expect(await mails()).toHaveLength(before);
    await database.db.update(applications).set({ email: "a@example.org" }).where(eq(applications.id, id));
    fulfilled(await submit(firm, 2, new Date("2026-11-26T00:00:00Z")));
    expect(await admitLate(database, officer, { id, seen: 5, note: " ", message }, at(3))).toMatchObject({
      reason: "no-reason",
    });
    expect(await admitLate(database, officer, { id, seen: 4, note: "说明", message }, at(3))).toMatchObject({
      reason: "stale",
    });
    expect(await mails()).toHaveLength(before);
    const admitted = new Date("2026-11-27T00:00:00Z");
    fulfilled(await admitLate(database, officer, { id, seen: 5, note: " 企业已说明 ", message }, admitted));
    expect((await mails()).slice(before)).toEqual([["a@example.org", "2026-11-25"]]);
    expect((await movesOf(database.db, id)).at(-1)).toMatchObject({ note: "企业已说明" });
  });

  it("is late from the first moment of the next day in Shanghai on", async () => {
    const last = new Date("2026-11-20T15:59:59.999Z");
    const before = await started({ closesOn: "2026-11-20" });
    expect(fulfilled(await submit(before.firm, 1, last))).toBe("submitted");
    const after = await started({ closesOn: "2026-11-20" });
    expect(fulfilled(await submit(after.firm, 1, new Date(last.getTime() + 1)))).toBe("late");
  });

  it("cannot be sent in to a closed round unless it was returned", async () => {
    const { firm, round } = await started();
    const returned = await started();
    fulfilled(await submit(returned.firm));
    fulfilled(
      await returnApplication(database, officer, { id: returned.id, seen: 3, note: "请补", dueOn: null }, at(2)),
    );
    for (const each of [round, returned.round])
      fulfilled(await closeRound(database, officer, { id: each.id, seen: 2 }, at(3)));
    expect(await submit(firm)).toMatchObject({ ok: false, reason: "not-open" });
    expect(fulfilled(await submit(returned.firm, 2, at(4)))).toBe("submitted");
  });

  it("is withdrawn by its firm, which then answers for itself, and taken up again", async () => {
    const { id, firm } = await started();
    fulfilled(await submit(firm));
    expect(fulfilled(await withdrawApplication(database, firm, at(2)))).toBe("withdrawn");
    expect(fulfilled(await submit(firm, 2, at(3)))).toBeNull();
    expect(await withdrawApplication(database, firm, at(3))).toMatchObject({ ok: false, reason: "not-open" });
    expect(fulfilled(await resumeApplication(database, firm, at(4)))).toBe("started");
    expect(fulfilled(await submit(firm, 3, at(5)))).toBe("submitted");
    expect(await stored(id)).toMatchObject({ snapshot: 3 });
  });
});

describe("a sheet in a round that its firm deletes", () => {
  it("leaves the round with a record, and its link tells that the firm has withdrawn", async () => {
    const { id, firm, token } = await started();
    fulfilled(await submit(firm));
    fulfilled(await deleteSheet(database, firm, at(2)));
    expect(await stored(id)).toMatchObject({ state: "withdrawn", sheet: null, revision: 4 });
    expect((await movesOf(database.db, id)).at(-1)).toMatchObject({
      to: "withdrawn",
      by: "firm",
    });
    expect(await actsOn(database, id)).toEqual(["apply", "submit", "withdraw"]);
    expect((await identifyApplication(database, hashOf(token)))?.application.id).toBe(id);
    expect(await startApplication(database, hashOf(token), "zh", at(3))).toMatchObject({
      ok: false,
      reason: "not-open",
    });
  });
});

describe("an open link", () => {
  const applicant = (number: number) => ({
    name: `报名企业${number}`,
    initials: "bmqy",
    uscc: `USCC-${number}`,
    email: null,
    locale: "zh" as const,
    linkHash: hashOf(`open-${++made}`),
    mail: null,
  });

  it("lets firms in up to its quota, however many come at once, each once", async () => {
    const round = await newOpenRound(database, officer, at());
    const hash = hashOf(`open of ${round.id}`);
    fulfilled(
      await setOpenLink(database, officer, { id: round.id, seen: 2, link: { hash, token: "t", quota: 3 } }, at()),
    );
    const first = fulfilled(await applyByOpenLink(database, hash, applicant(1), at()));
    expect(await stored(first)).toMatchObject({ state: "invited", byOpenLink: true, linkedAt: at(), number: 1 });
    expect(await applyByOpenLink(database, hash, applicant(1), at())).toMatchObject({ ok: false, reason: "known" });
    const all = await Promise.all(
      [2, 3, 4, 5, 6].map((each) => applyByOpenLink(database, hash, applicant(each), at())),
    );
    expect(all.filter(({ ok }) => ok)).toHaveLength(2);
    expect(all.filter((each) => !each.ok && each.reason === "full")).toHaveLength(3);
  });

  it("ends when another one is made", async () => {
    const round = await newOpenRound(database, officer, at());
    const [old, fresh] = [hashOf(`old ${round.id}`), hashOf(`new ${round.id}`)];
    fulfilled(
      await setOpenLink(
        database,
        officer,
        { id: round.id, seen: 2, link: { hash: old, token: "old", quota: 9 } },
        at(),
      ),
    );
    fulfilled(
      await setOpenLink(
        database,
        officer,
        { id: round.id, seen: 3, link: { hash: fresh, token: "fresh", quota: 9 } },
        at(),
      ),
    );
    expect(await applyByOpenLink(database, old, applicant(1), at())).toMatchObject({ ok: false, reason: "not-found" });
    expect((await applyByOpenLink(database, fresh, applicant(1), at())).ok).toBe(true);
    const kept = async () =>
      (await database.db.select({ token: rounds.openLinkToken }).from(rounds).where(eq(rounds.id, round.id)))[0]?.token;
    expect(await kept()).toBe("fresh");
    fulfilled(await setOpenLink(database, officer, { id: round.id, seen: 4, link: null }, at()));
    expect(await kept()).toBeNull();
  });
});

describe("who is missing", () => {
  it("is told by state, and by the last answer of those under way", async () => {
    const { round, token, id } = await invited();
    const count = async () => fulfilled(await countStandings(database, viewer, round.id, at()));
    expect(await count()).toMatchObject({ "not-opened": 1, opened: 0, started: 0 });
    await database.db.update(applications).set({ linkedAt: at() }).where(eq(applications.id, id));
    const ask = (among: "not-started" | "stuck", minute: number, since = at(10)) =>
      listMissing(database, round.id, { missing: { among, stillSince: at(minute) }, since, after: 0, limit: 10 });
    expect((await ask("not-started", 1)).firms).toHaveLength(1);
    expect((await ask("not-started", 0)).firms).toHaveLength(0);
    fulfilled(await startApplication(database, hashOf(token), "zh", at(5)));
    expect((await ask("not-started", 9)).firms).toHaveLength(0);
    expect((await ask("stuck", 5)).firms).toHaveLength(0);
    expect((await ask("stuck", 6)).firms).toHaveLength(1);
    await database.db
      .update(applications)
      .set({ remindedAt: at(7) })
      .where(eq(applications.id, id));
    expect((await ask("stuck", 6)).firms).toHaveLength(0);
    expect((await ask("stuck", 6, at(7 + 24 * 60 + 1))).firms).toHaveLength(1);
    const listed = fulfilled(
      await listFirms(database, viewer, { round: round.id, standing: "started", search: "JNZ", page: 1 }, at()),
    );
    expect(listed).toMatchObject({ total: 1, firms: [{ id, lastActivity: at(5).getTime() }] });
    const found = await listFirms(database, viewer, { round: round.id, search: "%", page: 1 }, at());
    expect(fulfilled(found).total).toBe(0);
  });
});
