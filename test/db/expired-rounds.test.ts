import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { pathOf } from "#db/client";
import { readApplicationFile } from "#db/programme/application-file";
import { confirmDecision, objectToDecision, proposeDecision } from "#db/programme/decisions";
import { checkDraw, drawVisits, listDraws } from "#db/programme/draws";
import { expireApplication, expireRound } from "#db/programme/expiry";
import { readDecisionCounts, readFinal } from "#db/programme/final-decisions";
import { noteFirm } from "#db/programme/handling";
import { returnApplication } from "#db/programme/officer-moves";
import { listRounds } from "#db/programme/round-list";
import { closeRound } from "#db/programme/rounds";
import { verifyFact } from "#db/programme/verifications";
import * as schema from "#db/schema";
import { checkFiles, checkReferences } from "#db/service/files-check";
import { dueMail, markSent } from "#db/service/outbox";
import { checkRecords } from "#db/service/records-check";
import { checkTrail } from "#db/service/trail";
import { sweepLooseFiles } from "#db/sheets/loose-files";
import { identify } from "#db/sheets/sheets";
import { law, newApplication, newEvidence } from "../make/applications";
import { newBureau } from "../make/bureaus";
import { saveAnswers } from "../make/entries";
import { newInvitation } from "../make/invitations";
import { newOpenRound, testSeals, tinyRound } from "../make/rounds";
import { keepTerms } from "../make/terms";
import { answer, at, freshDatabase, fulfilled, hashOf, trailOf } from "./fresh";

process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "leapmark-terms-"));

const day = (days: number, minutes = 0): Date => at(days * 1_440 + minutes);
const midnight = (days: number): Date => day(days, 6 * 60);
const justBefore = (moment: Date): Date => new Date(moment.getTime() - 1);
const terms = { round: 100 };

/** A round with a firm that was decided on, one that was not, and one that never came; closed on the second day. */
async function world() {
  const database = await freshDatabase();
  const { db } = database;
  const bureau = await newBureau(database, at());
  const officers = [await bureau.person("officer"), await bureau.person("officer")] as const;
  const round = await newOpenRound(database, officers[0], at(), { ...tinyRound, closesOn: "2026-11-21" });
  const named = { contact: "Verborgen-Contact", email: "verborgen@example.com" };
  const decided = await newApplication(database, round, undefined, {
    ...named,
    firmName: "Stays-Firm",
    uscc: "91330000STAYS",
  });
  const open = await newApplication(database, round, undefined, {
    ...named,
    firmName: "Verborgen-Open",
    uscc: "91330000VERBORGEN",
  });
  const invited = await newInvitation(database, round, at(), { ...named, name: "Verborgen-Invited" });
  const of = async (id: string) =>
    (await db.select().from(schema.applications).where(eq(schema.applications.id, id)))[0] ?? expect.fail();
  const sheets = [(await of(decided)).sheet ?? "", (await of(open)).sheet ?? ""];
  for (const sheet of sheets) await newEvidence(database, sheet, "revenue", { name: "verborgen-file.pdf" });
  const decide = async (id: string, { confirms = true, minutes = 0 } = {}) => {
    const { revision } = await of(id);
    const wish = { outcome: "hold" as const, reason: "待补充", clauses: {}, revision, ruleSet: round.ruleSet };
    const proposal = fulfilled(await proposeDecision(database, officers[0], id, wish, law, day(1, minutes)));
    const answering = { decision: proposal.id, revision: revision + 1 };
    if (confirms) fulfilled(await confirmDecision(database, officers[1], id, answering, law, day(1, minutes + 1)));
    return answering;
  };
  const verify = async (id: string, value: number) => {
    const finding = {
      fact: "revenue.2025" as const,
      value,
      reason: "verborgen-ground",
      seen: { snapshot: 1, fact: 0 },
    };
    const file = { hash: hashOf("ground"), lies: () => true };
    fulfilled(await verifyFact(database, officers[0], id, { ...finding, file }, () => ({}), day(1)));
  };
  const draw = async () =>
    fulfilled(
      await drawVisits(
        database,
        officers[0],
        round.id,
        {
          seed: "一",
          settings: { near: 0, oddities: 0, share: 100, atMost: 0, regionAtLeast: 0, regionAtMost: 0 },
          rule: null,
        },
        day(1),
      ),
    );
  const close = async () => {
    const [{ revision = 0 } = {}] = await db.select().from(schema.rounds).where(eq(schema.rounds.id, round.id));
    fulfilled(await closeRound(database, officers[0], { id: round.id, seen: revision }, day(2)));
  };
  return { database, db, officers, round, decided, open, invited, of, sheets, decide, verify, draw, close };
}

const isIn = ({ db }: Pick<Awaited<ReturnType<typeof world>>, "db">, id: string) =>
  db.$count(schema.trail, sql`sheet = ${id} and act = 'expire'`);

describe("a round that is over", () => {
  test("is kept to the end of its last day; then what firms typed goes, and what is sealed stays and is found sound", async () => {
    const all = await world();
    const { database, db, officers, round, decided, open, invited, of, sheets } = all;
    await all.verify(decided, 900);
    // What was verified of a firm that is not decided on stands in no sealed verdict.
    await all.verify(open, 9_876_543);
    await all.decide(decided);
    fulfilled(await noteFirm(database, officers[0], open, "verborgen-note", day(1)));
    await all.draw();
    await all.close();
    const keeping = [schema.decisions, schema.moves, schema.draws] as const;
    const sealed = () => Promise.all(keeping.map((table) => db.select().from(table)));
    const before = await sealed();
    const counts = fulfilled(await readDecisionCounts(database, officers[0], round.id, day(3)));
    const link = (await of(decided)).linkHash;

    expect((await keepTerms(database, terms, { now: justBefore(midnight(102)) })).round).toMatchObject({
      due: 0,
      rounds: 0,
    });
    expect((await keepTerms(database, terms, { now: midnight(102), isMeant: false })).round).toMatchObject({
      due: 3,
      gone: 0,
    });
    expect(await db.$count(schema.sheets)).toBe(2);
    const { round: tally } = await keepTerms(database, terms, { now: midnight(102) });
    expect(tally).toMatchObject({ rounds: 1, due: 3, gone: 3, failures: [], holds: [] });

    expect(await sealed()).toEqual(before);
    expect(fulfilled(await readDecisionCounts(database, officers[0], round.id, day(103)))).toEqual(counts);
    expect(fulfilled(await listRounds(database, officers[0]))).toMatchObject([{ firms: 3, submitted: 2 }]);
    const nobody = { contact: null, email: null, sheet: null, titles: "", bounds: null };
    expect(await of(decided)).toMatchObject({
      ...nobody,
      firmName: "Stays-Firm",
      uscc: "91330000STAYS",
      decision: "hold",
      snapshot: 1,
    });
    for (const id of [open, invited.id])
      expect(await of(id)).toMatchObject({
        ...nobody,
        firmName: expect.stringMatching(/^№ [23]$/),
        uscc: null,
        initials: "",
      });
    for (const table of [
      schema.sheets,
      schema.entries,
      schema.snapshots,
      schema.evidence,
      schema.factVerifications,
      schema.firmNotes,
    ])
      expect(await db.select().from(table)).toEqual([]);
    expect(await identify(database, link)).toEqual({ kind: "deleted" });
    for (const id of [decided, open, invited.id, round.id, ...sheets]) expect(await isIn(all, id)).toBe(1);
    expect(await trailOf(database, decided)).toMatchObject([{ actor: "service", act: "expire" }, {}, {}, {}, {}, {}]);

    expect((await checkRecords(database, testSeals)).problems).toEqual([]);
    expect(await checkTrail(database)).toMatchObject({ sound: true });
    expect(await checkReferences(database)).toEqual([]);
    expect(await checkFiles(database, async () => "gone")).toEqual({ checked: 0, problems: [] });
    const removed: string[] = [];
    await sweepLooseFiles(database, day(103), (hash) => removed.push(hash));
    expect(removed).toEqual([]);
    const folder = dirname(pathOf(database.url));
    for (const name of readdirSync(folder))
      expect(/verborgen|9876543/i.exec(readFileSync(join(folder, name)).toString("latin1")), name).toBeNull();
    // A letter of what was decided is still made of what is left, and a draw is still the one that was drawn.
    expect(
      fulfilled(await readFinal(database, officers[0], { round: round.id, application: decided }, day(103))),
    ).toMatchObject({
      application: { firmName: "Stays-Firm" },
    });
    const [drawn] = fulfilled(await listDraws(database, officers[0], round.id, day(103)));
    expect(fulfilled(await checkDraw(database, officers[0], drawn?.id ?? "", [], day(103)))).toMatchObject({
      ...{ sameFirms: true, sameBasis: true },
    });

    expect((await keepTerms(database, terms, { now: day(300) })).round).toMatchObject({ due: 0, rounds: 0, gone: 0 });
    expect(await isIn(all, round.id)).toBe(1);
  });

  test("counts from the last that was done in it", async () => {
    const { database, close, decided, of, officers } = await world();
    await close();
    const { revision } = await of(decided);
    const finding = {
      fact: "revenue.2025" as const,
      value: 1,
      reason: "x",
      file: null,
      seen: { snapshot: 1, fact: 0 },
    };
    fulfilled(await verifyFact(database, officers[0], decided, finding, () => ({}), day(3)));
    const wish = {
      outcome: "hold" as const,
      reason: "待补充",
      clauses: {},
      revision: revision + 1,
      ruleSet: (await database.db.select().from(schema.rounds))[0]?.ruleSet ?? "",
    };
    const { id } = fulfilled(await proposeDecision(database, officers[0], decided, wish, law, day(20)));
    fulfilled(
      await confirmDecision(database, officers[1], decided, { decision: id, revision: revision + 2 }, law, day(30)),
    );
    expect((await keepTerms(database, terms, { now: justBefore(midnight(130)) })).round).toMatchObject({ due: 0 });
    expect((await keepTerms(database, terms, { now: midnight(130) })).round).toMatchObject({ gone: 3 });
  });
});

describe("a round is kept", () => {
  const kept = async ({ database, db }: Awaited<ReturnType<typeof world>>, now = day(900)) => {
    const { round } = await keepTerms(database, terms, { now });
    expect(round).toMatchObject({ due: 0, gone: 0 });
    expect(await db.$count(schema.sheets)).toBe(2);
    return round.holds.map(({ hold }) => hold);
  };

  test("while it runs", async () => {
    expect(await kept(await world())).toEqual(["running"]);
  });

  test("while a proposal waits, and while an objection does", async () => {
    const all = await world();
    const answering = await all.decide(all.decided, { confirms: false });
    await all.close();
    expect(await kept(all)).toEqual(["undecided"]);
    const objection = { ...answering, reason: "证据不足" };
    fulfilled(await objectToDecision(all.database, all.officers[1], all.decided, objection, day(4)));
    expect(await kept(all)).toEqual(["undecided"]);
  });

  test("while an objection is open although an earlier decision is in force", async () => {
    const all = await world();
    await all.decide(all.decided);
    const answering = await all.decide(all.decided, { confirms: false, minutes: 2 });
    const objection = { ...answering, reason: "证据不足" };
    fulfilled(await objectToDecision(all.database, all.officers[1], all.decided, objection, day(1, 5)));
    await all.close();
    expect((await all.of(all.decided)).decisionStage).toBe("final");
    expect(await kept(all)).toEqual(["undecided"]);
  });

  test("while a firm to which it was returned may come back, and its term after that", async () => {
    const all = await world();
    const { revision } = await all.of(all.open);
    const wish = { id: all.open, seen: revision, note: "请补审计报告", dueOn: "2027-06-01" };
    await all.close();
    fulfilled(await returnApplication(all.database, all.officers[0], wish, day(3)));
    expect(await kept(all, new Date("2027-06-01T15:59:59.999Z"))).toEqual(["returned"]);
    expect(await kept(all, new Date("2027-09-09T15:59:59.999Z"))).toEqual([]);
    expect((await keepTerms(all.database, terms, { now: new Date("2027-09-09T16:00:00Z") })).round).toMatchObject({
      gone: 3,
    });
  });
});

test("what is gone is not returned to its firm, and the bureau reads that it is gone", async () => {
  const all = await world();
  const { database, officers, open } = all;
  await all.close();
  const file = async () => fulfilled(await readApplicationFile(database, officers[0], open, day(200)));
  expect(await file()).toMatchObject({ isExpired: false, snapshot: { revision: 1 } });
  await keepTerms(database, terms, { now: midnight(102) });
  expect(await file()).toMatchObject({ isExpired: true, snapshot: null, verifications: [], evidence: [] });
  const { revision } = await all.of(open);
  const wish = { id: open, seen: revision, note: "请补审计报告", dueOn: null };
  expect(await returnApplication(database, officers[0], wish, day(200))).toMatchObject({ reason: "not-open" });
});

test("firms are told, each goes by its own mail, and the round when all are gone", async () => {
  const all = await world();
  const { database, db, sheets, round, decided } = all;
  await db
    .update(schema.sheets)
    .set({ email: "one@example.com" })
    .where(eq(schema.sheets.id, sheets[0] ?? ""));
  await all.close();
  const look = async (now: Date) => (await keepTerms(database, terms, { now, isMailed: true })).round;
  expect(await look(day(80))).toMatchObject({ toTell: 1, mails: 1, gone: 0 });
  expect(await look(midnight(102))).toMatchObject({ told: 1, mails: 0, gone: 2 });
  expect(await isIn(all, round.id)).toBe(0);
  const [due] = await dueMail(database, day(103));
  expect(due?.to).toBe("one@example.com");
  await markSent(database, due?.id ?? "", day(103));
  expect(await look(justBefore(midnight(133)))).toMatchObject({ gone: 0 });
  expect(await look(midnight(133))).toMatchObject({ gone: 1 });
  expect([await isIn(all, decided), await isIn(all, round.id)]).toEqual([1, 1]);
});

test("a firm that changes its sheet after the round has its own time begin anew", async () => {
  const all = await world();
  const { database, db, sheets, open } = all;
  await db
    .update(schema.sheets)
    .set({ state: "draft" })
    .where(eq(schema.sheets.id, sheets[1] ?? ""));
  await all.close();
  fulfilled(
    await saveAnswers(database, { kind: "firm", sheet: sheets[1] ?? "" }, [answer("other-rights", 1)], day(50)),
  );
  expect((await keepTerms(database, terms, { now: midnight(102) })).round).toMatchObject({ gone: 2 });
  expect((await all.of(open)).sheet).toBe(sheets[1]);
  expect((await keepTerms(database, terms, { now: midnight(150) })).round).toMatchObject({ gone: 1 });
});

test("nothing of a round is anybody's to take away but the service's, nor what somebody has acted on meanwhile", async () => {
  const all = await world();
  const { database, officers, round, open } = all;
  await all.close();
  const term = { days: 100, isMailed: false, since: day(2) };
  const read = await all.of(open);
  expect(await expireApplication(database, officers[0], read, term, day(200))).toMatchObject({ reason: "not-found" });
  expect(await expireRound(database, officers[0], round.id, 100, day(200))).toMatchObject({ reason: "not-found" });
  const service = { kind: "service" } as const;
  expect(await expireApplication(database, service, { ...read, revision: 1 }, term, day(200))).toMatchObject({
    reason: "not-found",
  });
  expect(await expireRound(database, service, round.id, 100, day(200))).toMatchObject({ reason: "not-due" });
});
