import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { getTableColumns, getTableName, is, sql } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { beforeEach, describe, expect, test } from "vitest";
import { sign } from "#app/acts/advising/sign";
import { endEngagement } from "#db/advising/engagements";
import { pathOf } from "#db/client";
import { recordSignIn } from "#db/people/sign-ins";
import * as schema from "#db/schema";
import { dueMail, markFailed, markSent } from "#db/service/outbox";
import { checkRecords } from "#db/service/records-check";
import { checkTrail } from "#db/service/trail";
import { attachEvidence } from "#db/sheets/attachments";
import { claimSheet } from "#db/sheets/claimed-sheets";
import { createColleagueLink } from "#db/sheets/colleague-links";
import { expireSheet } from "#db/sheets/expiry";
import { joinPeers } from "#db/sheets/peers";
import { createShare, identifyShare } from "#db/sheets/shares";
import { createSheet, identify, reopenSheet } from "#db/sheets/sheets";
import { revisionsOf, submitSheet } from "#db/sheets/snapshots";
import { newApplication } from "../make/applications";
import { newBureau, newOrganisation, newPerson } from "../make/bureaus";
import { currentAnswers, saveAnswers } from "../make/entries";
import { letAdvisorIn, newPractice } from "../make/practices";
import { newOpenRound, testSeals, tinyRound } from "../make/rounds";
import { keepTerms } from "../make/terms";
import {
  answer,
  at,
  diagnosis,
  type Firm,
  freshDatabase,
  fulfilled,
  hashOf,
  newFirm,
  newSheet,
  trailOf,
} from "./fresh";

process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "leapmark-terms-"));
const database = await freshDatabase();
const { db } = database;

const day = (days: number, minutes = 0): Date => at(days * 1_440 + minutes);
/** In the evening of China: the day of the calendar is over at midnight there. */
const midnight = (days: number): Date => day(days, 6 * 60);
const justBefore = (moment: Date): Date => new Date(moment.getTime() - 1);

beforeEach(async () => {
  await db.delete(schema.applications);
  await db.delete(schema.sheets);
  await db.delete(schema.outbox);
});

const isThere = async ({ sheet }: Firm) => (await db.$count(schema.sheets, sql`id = ${sheet}`)) === 1;

async function submit(firm: Firm, when = day(0)): Promise<void> {
  fulfilled(await saveAnswers(database, firm, [answer("main-product", "secret-product", 0, "secret-note")], when));
  const expected = revisionsOf(fulfilled(await currentAnswers(database, firm)));
  const snapshot = { answers: { "main-product": "secret-product" }, notes: {}, diagnosis, scorer: "1" };
  fulfilled(await submitSheet(database, firm, { expected, snapshot }, when));
}

/** What a check of the records finds wrong with a sheet. */
const faultsOf = async ({ sheet }: Firm) =>
  (await checkRecords(database, testSeals, 1_000)).problems.filter(({ subject }) => subject === sheet);

/** All that the tables hold of a sheet, by their names. */
async function left({ sheet }: Firm): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const table of Object.values(schema).filter((part) => is(part, SQLiteTable))) {
    const name = getTableName(table);
    const column = name === "sheets" ? "id" : "sheet";
    if (!Object.values(getTableColumns(table)).some((each) => each.name === column)) continue;
    const count = await db.$count(table, sql`${sql.identifier(column)} = ${sheet}`);
    if (count > 0) found[name] = count;
  }
  return found;
}

describe("a draft", () => {
  test("is kept to the end of its last day and gone with the next one, as its firm would delete it", async () => {
    const firm = await newFirm(database, { linkHash: hashOf(randomUUID()), firmName: "Secret-Firm" });
    fulfilled(await saveAnswers(database, firm, [answer("main-product", "secret-product")], day(10)));
    const terms = { draft: 60 };
    expect((await keepTerms(database, terms, { now: justBefore(midnight(70)) })).draft).toMatchObject({
      due: 0,
      gone: 0,
    });
    expect(await isThere(firm)).toBe(true);
    const { draft } = await keepTerms(database, terms, { now: midnight(70) });
    expect(draft).toMatchObject({ due: 1, gone: 1, silent: 1, oldest: day(10), newest: day(10), failures: [] });
    expect(await left(firm)).toEqual({ tombstones: 1, trail: 2 });
    const [line] = await trailOf(database, firm.sheet);
    expect(line).toMatchObject({ actor: "service", act: "expire" });
    expect(line?.detail).toEqual({ rule: "draft", days: 60, scores: 0, reports: 0 });
    expect((await keepTerms(database, terms, { now: midnight(71) })).draft).toMatchObject({ due: 0, gone: 0 });
  });

  test("is looked at without anything being changed", async () => {
    const firm = await newFirm(database);
    const file = pathOf(database.url);
    await database.flush();
    const bytes = () => hashOf(readFileSync(file).toString("latin1"));
    const before = [bytes(), await left(firm)];
    const { draft } = await keepTerms(database, { draft: 60 }, { now: day(100), isMeant: false });
    expect(draft).toMatchObject({ due: 1, gone: 0 });
    await database.flush();
    expect([bytes(), await left(firm)]).toEqual(before);
  });

  test("is kept for ever where no term is set, and by its own term alone", async () => {
    const [draft, submitted] = [await newFirm(database), await newFirm(database)];
    await submit(submitted);
    await keepTerms(database, {}, { now: day(9_000) });
    await keepTerms(database, { sheet: 60 }, { now: day(61) });
    expect([await isThere(draft), await isThere(submitted)]).toEqual([true, false]);
    const reopened = await newFirm(database);
    await submit(reopened);
    fulfilled(await reopenSheet(database, reopened, day(1)));
    await keepTerms(database, { draft: 60 }, { now: day(90) });
    expect([await isThere(draft), await isThere(reopened)]).toEqual([false, true]);
  });

  test.each<[string, (firm: Firm, when: Date) => Promise<unknown>]>([
    ["an answer", (firm, when) => saveAnswers(database, firm, [answer("other-rights", 1)], when)],
    [
      "a file",
      (firm, when) => {
        const file = { hash: hashOf("pdf"), name: "a.pdf", type: "pdf" as const, size: 9, scan: null };
        return attachEvidence(database, firm, { fact: "staff", file, lies: () => true }, when);
      },
    ],
    [
      "somebody of its firm who signs in",
      async (firm, when) => {
        const organisation = await newOrganisation(database, "firm", at());
        const owner = await newPerson(database, { role: "firm-owner", organisation }, at());
        const linkHash = hashOf(firm.sheet);
        await db.update(schema.sheets).set({ linkHash }).where(sql`id = ${firm.sheet}`);
        fulfilled(await claimSheet(database, owner, linkHash, at()));
        await recordSignIn(database, { user: owner.user }, { by: "password", came: "in", device: "", place: "" }, when);
      },
    ],
  ])("is kept longer by %s", async (_, use) => {
    const firm = await newFirm(database);
    const when = day(30);
    await use(firm, when);
    await keepTerms(database, { draft: 60 }, { now: justBefore(midnight(90)) });
    expect(await isThere(firm)).toBe(true);
    await keepTerms(database, { draft: 60 }, { now: midnight(90) });
    expect(await isThere(firm)).toBe(false);
  });

  test("is kept as long as a link is out by which somebody may be on the way", async () => {
    const firm = await newFirm(database);
    const link = {
      tokenHash: hashOf(randomUUID()),
      name: "会计",
      asker: null,
      department: null,
      keys: [],
      optional: [],
    };
    fulfilled(await createColleagueLink(database, firm, { ...link, fields: {}, expiresAt: day(40) }, at()));
    await keepTerms(database, { draft: 60 }, { now: justBefore(midnight(100)) });
    expect(await isThere(firm)).toBe(true);
    await keepTerms(database, { draft: 60 }, { now: midnight(100) });
    expect(await isThere(firm)).toBe(false);
  });

  test("is nobody's to take away but the service's, and not where it was used meanwhile", async () => {
    const firm = await newFirm(database);
    const wish = { id: firm.sheet, kind: "draft" as const };
    const term = { days: 60, isMailed: false };
    for (const actor of [firm, { kind: "stranger" as const }])
      expect(await expireSheet(database, actor, wish, term, day(90))).toMatchObject({ reason: "not-found" });
    const service = { kind: "service" } as const;
    expect(await expireSheet(database, service, { ...wish, kind: "sheet" }, term, day(90))).toMatchObject({
      ok: false,
    });
    fulfilled(await saveAnswers(database, firm, [answer("other-rights", 1)], day(89)));
    expect(await expireSheet(database, service, wish, term, day(90))).toMatchObject({ reason: "not-due" });
    expect(await isThere(firm)).toBe(true);
  });

  test("goes once, with one line of the trail, where two look at the same time", async () => {
    const firms = await Promise.all(Array.from({ length: 12 }, () => newFirm(database)));
    const found = await Promise.all([1, 2].map(() => keepTerms(database, { draft: 60 }, { now: day(90) })));
    expect(found.reduce((sum, { draft }) => sum + draft.gone, 0)).toBe(firms.length);
    expect(found.flatMap(({ draft }) => draft.failures)).toEqual([]);
    for (const firm of firms) expect(await left(firm)).toEqual({ tombstones: 1, trail: 2 });
    expect(await checkTrail(database)).toMatchObject({ sound: true });
  });
});

describe("whoever can be written to", () => {
  const email = "boss@example.com";
  const mails = () => db.select().from(schema.outbox);
  const look = (now: Date, isMailed = true) => keepTerms(database, { draft: 100 }, { now, isMailed });

  test("is told once, a month before, and the draft goes a month after the mail was sent", async () => {
    const firm = await newFirm(database, { email, firmName: "江南轴承" });
    expect((await look(justBefore(midnight(69)))).draft).toMatchObject({ toTell: 0, mails: 0 });
    expect((await look(midnight(69))).draft).toMatchObject({ toTell: 1, mails: 1, due: 0, gone: 0 });
    const [mail] = await mails();
    expect(mail).toMatchObject({ to: email, sheet: firm.sheet });
    expect(mail?.subject).toContain("2027年2月28日");
    for (const said of ["江南轴承", "2027年2月28日", "https://leapmark.example/zh/key"])
      expect(mail?.body).toContain(said);
    // Twice is not told, and while it waits nothing goes.
    expect((await look(day(200))).draft).toMatchObject({ told: 1, toTell: 0, mails: 0, gone: 0 });
    const [due] = await dueMail(database, day(200));
    await markSent(database, due?.id ?? "", day(200));
    expect((await look(justBefore(midnight(230)))).draft).toMatchObject({ told: 1, gone: 0 });
    expect((await look(midnight(230))).draft).toMatchObject({ due: 1, gone: 1, silent: 0 });
    expect(await isThere(firm)).toBe(false);
    expect(await mails()).toEqual([]);
  });

  test("has the time begin anew by a change, and is told anew", async () => {
    const firm = await newFirm(database, { email });
    await look(day(80));
    const [due] = await dueMail(database, day(80));
    await markSent(database, due?.id ?? "", day(80));
    fulfilled(await saveAnswers(database, firm, [answer("other-rights", 1)], day(109)));
    expect((await look(day(120))).draft).toMatchObject({ told: 0, toTell: 0, gone: 0 });
    expect((await look(day(190))).draft).toMatchObject({ toTell: 1, mails: 1 });
    expect(await isThere(firm)).toBe(true);
  });

  test("and whose mail is given up has a month from when that was noted", async () => {
    const firm = await newFirm(database, { email });
    await look(day(80));
    const [due] = await dueMail(database, day(80));
    await markFailed(database, due?.id ?? "", "550", day(80), 1);
    // Not even the row of the mail goes before.
    await keepTerms(database, { draft: 100, mail: 30 }, { now: day(150), isMailed: true });
    expect(await mails()).toHaveLength(1);
    expect((await trailOf(database, firm.sheet))[0]).toMatchObject({
      act: "mail",
      detail: { missed: 1 },
      at: day(150),
    });
    expect((await look(justBefore(midnight(180)))).draft).toMatchObject({ told: 1, gone: 0 });
    expect((await look(midnight(180))).draft).toMatchObject({ gone: 1 });
    expect((await trailOf(database, firm.sheet)).filter(({ detail }) => "missed" in detail)).toHaveLength(1);
  });

  test("is told by the people who own the firm, where they hold the sheet, each in a mail of their own", async () => {
    const organisation = await newOrganisation(database, "firm", at());
    const addresses = ["one@example.com", "two@example.com"];
    for (const each of addresses) await newPerson(database, { role: "firm-owner", organisation, email: each }, at());
    await newPerson(database, { role: "firm-member", organisation, email: "three@example.com" }, at());
    const firm = await newFirm(database, { email });
    await db.update(schema.sheets).set({ organisation }).where(sql`id = ${firm.sheet}`);
    expect((await look(day(90))).draft).toMatchObject({ mails: 2 });
    const written = await mails();
    expect(written.map(({ to }) => to).sort()).toEqual(addresses);
    for (const { body } of written) expect(body).toContain("https://leapmark.example/zh/sign-in");
    for (const { id } of await dueMail(database, day(90))) await markSent(database, id, day(90));
    expect((await look(midnight(120))).draft).toMatchObject({ gone: 1 });
  });

  test("is not waited for where no mail is sent", async () => {
    const firm = await newFirm(database, { email });
    expect((await look(midnight(100), false)).draft).toMatchObject({ gone: 1, silent: 1 });
    expect(await isThere(firm)).toBe(false);
  });

  test("is told by two at the same time once", async () => {
    const firm = await newFirm(database, { email });
    await Promise.all([look(day(90)), look(day(90))]);
    expect(await mails()).toHaveLength(1);
    expect((await trailOf(database, firm.sheet)).filter(({ act }) => act === "mail")).toHaveLength(1);
  });
});

describe("a submitted sheet", () => {
  const terms = { sheet: 90 };
  const peer = { group: "2026-2/tooling/1", level: 50, capability: 40, given: day(0) };

  test("goes with all that names anybody, in rows and bytes", async () => {
    const token = randomUUID();
    const firm = await newFirm(database, {
      firmName: "Secret-Firm",
      email: "secret@example.com",
      linkHash: hashOf(token),
    });
    await submit(firm);
    const file = { hash: hashOf(token), name: "secret-name.pdf", type: "pdf" as const, size: 9, scan: null };
    fulfilled(await reopenSheet(database, firm, day(0)));
    fulfilled(await attachEvidence(database, firm, { fact: "staff", file, lies: () => true }, day(0)));
    const share = { revision: 1, tokenHash: hashOf(`${token} shared`), expiresAt: day(5), label: "secret-label" };
    fulfilled(await createShare(database, firm, share, day(0)));
    const { sheet } = await keepTerms(database, terms, { now: midnight(95) });
    expect(sheet).toMatchObject({ gone: 1, scores: 0, reports: 0 });
    expect(await left(firm)).toEqual({ tombstones: 2, trail: 6 });
    expect(await identify(database, hashOf(token))).toEqual({ kind: "deleted" });
    expect(await identifyShare(database, share.tokenHash, day(96))).toEqual({ kind: "deleted" });
    const folder = dirname(pathOf(database.url));
    for (const name of readdirSync(folder))
      expect(readFileSync(join(folder, name)).toString("latin1").toLowerCase(), name).not.toMatch(
        /secret-(firm|name|label|product|note)/,
      );
    expect(await faultsOf(firm)).toEqual([]);
  });

  test("leaves the two scores of a firm that consented, and nothing that tells whose they are", async () => {
    const linkHash = hashOf(randomUUID());
    const firm = await newFirm(database, { firmName: "Secret-Firm", email: "a@example.com", linkHash });
    await submit(firm);
    fulfilled(await joinPeers(database, firm, peer, day(0)));
    const { sheet } = await keepTerms(database, terms, { now: midnight(90) });
    expect(sheet).toMatchObject({ gone: 1, scores: 1 });
    expect(await left(firm)).toEqual({ peers: 1, sheets: 1, tombstones: 1, trail: 4 });
    const [row] = await db.select().from(schema.sheets);
    expect(row).toMatchObject({ firmName: null, email: null, organisation: null, previousSheet: null });
    expect(await db.select().from(schema.peers)).toMatchObject([{ level: 50, capability: 40 }]);
    expect(await identify(database, linkHash)).toEqual({ kind: "deleted" });
    expect(await identify(database, row?.linkHash ?? "")).toMatchObject({ kind: "firm" });
    expect(row?.linkHash).not.toBe(linkHash);
    // What is left is not looked at again.
    expect((await keepTerms(database, terms, { now: day(900) })).sheet).toMatchObject({ due: 0, gone: 0 });
    expect(await faultsOf(firm)).toEqual([]);
  });

  test("leaves no scores of a firm that has another sheet: by that it says for itself whether it is counted", async () => {
    const firm = await newFirm(database);
    await submit(firm);
    fulfilled(await joinPeers(database, firm, peer, day(0)));
    const next = fulfilled(await createSheet(database, firm, newSheet({ previous: firm.sheet }), day(1)));
    expect((await keepTerms(database, terms, { now: midnight(91) })).sheet).toMatchObject({ gone: 1, scores: 0 });
    expect(await left(firm)).toEqual({ tombstones: 1, trail: 5 });
    expect(await isThere({ kind: "firm", sheet: next.id })).toBe(true);
  });

  test("leaves a report that a practice signed as it was sealed; not before the practice's time is over", async () => {
    const { advisor } = await newPractice(database, at());
    const firm = await newFirm(database, { firmName: "江南轴承" });
    await submit(firm);
    const engagement = await letAdvisorIn(database, firm, advisor, { at: day(0), until: day(100) });
    fulfilled(await sign(database, { ...advisor, sheet: firm.sheet }, day(2)));
    const before = await db.select().from(schema.signOffs);
    await keepTerms(database, terms, { now: midnight(180) });
    expect((await left(firm)).snapshots).toBe(1);
    fulfilled(await endEngagement(database, firm, engagement, day(50)));
    expect((await keepTerms(database, terms, { now: midnight(140) })).sheet).toMatchObject({ gone: 1, reports: 1 });
    expect(await left(firm)).toEqual({ sheets: 1, sign_offs: 1, tombstones: 1, trail: 7 });
    expect(await db.select().from(schema.signOffs)).toEqual(before);
    expect(await faultsOf(firm)).toEqual([]);
    expect(await db.all(sql`select * from pragma_foreign_key_check`)).toEqual([]);
  });

  test("in a round follows the round, whatever the other terms are", async () => {
    const officer = await (await newBureau(database, at())).person("officer");
    const application = await newApplication(database, await newOpenRound(database, officer, at(), tinyRound));
    await keepTerms(database, { draft: 60, sheet: 60 }, { now: day(9_000) });
    expect(await db.select().from(schema.applications)).toMatchObject([{ id: application, sheet: expect.any(String) }]);
  });
});
