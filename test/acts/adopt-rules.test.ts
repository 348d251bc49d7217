import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asc, eq } from "drizzle-orm";
import pino from "pino";
import { afterAll, beforeEach, expect, test } from "vitest";
import { detailWords } from "#app/_view/trail/detail-words";
import { adoptRules } from "#app/acts/programme/adopt-rules";
import { leavesOf } from "#app/acts/programme/round-rules";
import { sealOfRuleSet } from "#app/acts/programme/rule-set-seal";
import { law } from "#app/acts/programme/rules";
import { shownFaulty } from "#app/review/shown-lines";
import { translator } from "#app/translate";
import { shownRemedy } from "#app/words/shown-remedy";
import { trailNames } from "#app/words/trail-names";
import { handlers } from "#app/work/handlers";
import { doTaken } from "#app/work/taken-job";
import { admitRound, type RoundRecord } from "#db/programme/admission";
import { lastAdoption } from "#db/programme/adoption";
import { basisOf } from "#db/programme/application-file";
import { startApplication } from "#db/programme/applications";
import { readBoard } from "#db/programme/board";
import { readRows } from "#db/programme/board-rows";
import { confirmDecision, proposeDecision } from "#db/programme/decisions";
import { drawVisits } from "#db/programme/draws";
import { countFaulty, readFaulty } from "#db/programme/faulty-decisions";
import { countOutdated, isJudging, replaceColumns } from "#db/programme/outdated-columns";
import { closeRound, createRound } from "#db/programme/rounds";
import { verifyFact } from "#db/programme/verifications";
import { applications, decisions, draws, jobs, rounds, snapshots, trail } from "#db/schema";
import { takeJob } from "#db/service/job-queue";
import { submitSheet } from "#db/sheets/snapshots";
import { messagesOf } from "#lib/messages/messages";
import { ruleColumns } from "#lib/programme/columns";
import { regionNamer } from "#lib/programme/region";
import { decisiveOf } from "#lib/programme/verdicts";
import type { Remedy } from "#lib/rules/correction";
import type { RuleSet } from "#lib/rules/rule-set";
import { dayOf } from "#lib/text/day";
import { locales } from "#lib/text/languages";
import { findRuleSet } from "#questionnaires";
import { answer, at, diagnosis, type Firm, freshDatabase, fulfilled, stranger } from "../db/fresh";
import { newApplication } from "../make/applications";
import { newBureau } from "../make/bureaus";
import { saveAnswers } from "../make/entries";
import { newInvitation } from "../make/invitations";
import { actsOn, giantRound, newOpenRound, roundWish } from "../make/rounds";

const folder = mkdtempSync(join(tmpdir(), "leapmark-adopt-rules-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
process.env.DATA_DIR = folder;

const faulty = "little-giant-2022";
const right = findRuleSet("little-giant-2026") as RuleSet;
/** As if the rule set of 2026 put that of 2022 right. */
const remedyOf = (id: string): Remedy | null =>
  id === faulty
    ? {
        ruleSet: right,
        corrections: [
          {
            ...{ ruleSet: right.id, corrects: faulty, from: "2026-11-29", source: "https://example.org/notice" },
            fault: { zh: "研发费用占比的门槛抄错了", en: "The threshold of R&D spending was copied wrongly" },
          },
        ],
      }
    : null;

const database = await freshDatabase();
const bureau = await newBureau(database, at());
const [officer, owner] = [await bureau.person("officer"), await bureau.person("bureau-owner")];
const wish = { ...giantRound, closesOn: "2026-11-30", ruleSet: faulty };
const facts = { revenue: { 2023: 9000, 2024: 9300, 2025: 9600 } };
const reason = "更正公告发布";

let round: RoundRecord;
beforeEach(async () => {
  round = await newOpenRound(database, officer, at(), wish);
});

const adopt = (
  given: Partial<Parameters<typeof adoptRules>[2]> = {},
  actor: Parameters<typeof adoptRules>[1] = officer,
) => adoptRules(database, actor, { round, seen: round.revision, ruleSet: right.id, reason, ...given }, at(5), remedyOf);
const roundNow = async (): Promise<RoundRecord> =>
  fulfilled(await admitRound(database.db, officer, "read-round", round.id, at(9)));
const rowOf = async (id: string) => {
  const [row] = await database.db.select().from(applications).where(eq(applications.id, id));
  if (!row) throw new Error(`no application ${id}`);
  return row;
};

/** Does every job that waits. */
async function work(): Promise<void> {
  for (;;) {
    const job = await takeJob(database, new Date());
    if (!job) return;
    await doTaken({ store: database, log: pino({ enabled: false }), handlers }, job, new AbortController());
  }
}

const decide = (application: string, revision: number, minute: number, ruleSet = faulty) =>
  proposeDecision(
    database,
    officer,
    application,
    { outcome: "hold", reason: "材料待补", clauses: {}, revision, ruleSet },
    law,
    at(minute),
  );
const faultyIn = async (wanted: { after?: number; most?: number } = {}) =>
  fulfilled(await readFaulty(database, owner, round.id, { ruleSets: [faulty], after: 0, most: 50, ...wanted }, at(30)));

test("the round gets the rule set and its seal, with a row of the trail, and keeps everything else", async () => {
  const before = await roundNow();
  const adopted = fulfilled(await adopt({ reason: `  ${reason} ` }));
  const law = { ruleSet: right.id, ruleSetSeal: sealOfRuleSet(right) };
  expect(adopted).toEqual({ ...before, ...law, revision: before.revision + 1 });
  expect(await roundNow()).toEqual(adopted);
  const [row] = (await database.db.select().from(trail).where(eq(trail.sheet, round.id))).slice(-1);
  const [job] = await database.db.select().from(jobs).where(eq(jobs.round, round.id));
  expect(job).toMatchObject({ kind: "renew", state: "waiting", by: officer.user });
  const seals = { fromSeal: before.ruleSetSeal, toSeal: law.ruleSetSeal };
  expect(row).toMatchObject({ act: "adopt-rules", user: officer.user, organisation: bureau.organisation });
  expect(row?.detail).toEqual({ from: faulty, to: right.id, ...seals, reason, job: job?.id });
  expect(await lastAdoption(database.db, round.id)).toEqual({ at: at(5), from: faulty, reason });
  await work();
  expect(await actsOn(database, round.id)).toEqual(["create-round", "open-round", "adopt-rules"]);
  for (const locale of locales) {
    const told = detailWords(translator(locale), trailNames(locale), row?.detail ?? {});
    for (const said of [findRuleSet(faulty)?.name[locale], right.name[locale], reason]) expect(told).toContain(said);
    // Others are called like them.
    for (const id of [faulty, right.id]) expect(told).toContain(id);
  }
});

test("no application is touched; boards say unknown until columns are worked out anew, then what the new rules say", async () => {
  const submitted = await newApplication(database, round, facts);
  const verified = await newApplication(database, round, facts);
  const finding = { fact: "revenue.2025", value: 4000, reason: "见报告", file: null, seen: { snapshot: 1, fact: 0 } };
  fulfilled(await verifyFact(database, officer, verified, finding, () => ({}), at(1)));
  const { id: invited } = await newInvitation(database, round, at());
  const [frozen, drawn, waiting] = [
    await database.db.select().from(snapshots),
    await database.db.select().from(draws),
    await rowOf(invited),
  ];
  const before = new Map([[submitted, await rowOf(submitted)] as const, [verified, await rowOf(verified)] as const]);
  const adopted = fulfilled(await adopt());
  const leaves = leavesOf(adopted);
  const board = async () => {
    const outcome = fulfilled(await readBoard(database, officer, round.id, leaves, new URLSearchParams(), at(9)));
    if (!("rows" in outcome)) throw new Error("still reading");
    return new Map(outcome.rows.map((row) => [row.id, row]));
  };
  for (const [id, row] of before) {
    expect(await rowOf(id)).toEqual(row);
    const shown = (await board()).get(id);
    expect(shown).toMatchObject({ verdict: "unknown", nearest: null });
    expect(shown?.criteria).toHaveLength(right.criteria.length);
    expect(
      await readRows(database, round.id, leaves, [row.number], { regionOf: regionNamer([]), reach: "all" }),
    ).toMatchObject([{ verdict: "unknown" }]);
  }
  expect(await isJudging(database, adopted)).toBe(true);
  expect(await countOutdated(database, adopted)).toBe(2);
  const settings = { near: 5, oddities: 0, share: 100, atMost: 0, regionAtLeast: 0, regionAtMost: 0 };
  const wanted = { seed: "一", settings, rule: null };
  expect(await drawVisits(database, officer, round.id, wanted, at(6))).toMatchObject({ reason: "judging" });
  await work();
  for (const [id, old] of before) {
    const application = await rowOf(id);
    const basis = await basisOf(database.db, { round: adopted, application });
    const known = { standing: decisiveOf(basis, right), verified: new Set(basis.verified.keys()) };
    const columns = ruleColumns(leaves, leaves.valuesOf(known.standing, dayOf(at())), known);
    const { changed } = application;
    expect(application).toEqual({ ...old, ...columns, changed });
    expect((await board()).get(id)).toMatchObject({ criteria: columns.criteria, verdict: columns.verdict });
  }
  expect(await isJudging(database, adopted)).toBe(false);
  // What was worked out by the rule set of before is not written any more.
  const { revision } = await rowOf(submitted);
  const late = { id: submitted, revision, columns: { verdict: "met", columnsRuleSet: faulty } } as const;
  expect(await replaceColumns(database, round, [late])).toBe(0);
  expect((await rowOf(verified)).criteria).not.toBe((await rowOf(submitted)).criteria);
  expect((await rowOf(submitted)).criteria).toContain("m");
  expect(await rowOf(invited)).toEqual(waiting);
  expect(await database.db.select().from(snapshots)).toEqual(frozen);
  expect(await database.db.select().from(draws)).toEqual(drawn);
  const [job] = await database.db.select().from(jobs).where(eq(jobs.round, round.id));
  expect(job).toMatchObject({ state: "done", total: 2, done: 2 });
  expect(fulfilled(await drawVisits(database, officer, round.id, wanted, at(7))).drawn).toHaveLength(2);
});

test("it is refused as stale where the round or the register is no longer as it was seen, and the first of two wins", async () => {
  const both = await Promise.all([adopt(), adopt({}, owner)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.filter(({ ok }) => !ok)).toMatchObject([{ reason: "stale" }]);
  expect(await actsOn(database, round.id)).toEqual(["create-round", "open-round", "adopt-rules", "refuse-stale"]);
  const now = await roundNow();
  // The newer one has no correction, and another one was wanted.
  expect(await adopt({ round: now, seen: now.revision })).toMatchObject({ reason: "stale" });
  round = await newOpenRound(database, officer, at(), wish);
  expect(await adopt({ seen: round.revision - 1 })).toMatchObject({ reason: "stale" });
  expect(await adopt({ ruleSet: "champion-2023" })).toMatchObject({ reason: "stale" });
  const champion = findRuleSet("champion-2023") as RuleSet;
  const otherTier = () => ({ ruleSet: champion, corrections: [] });
  const wanted = { round, seen: round.revision, ruleSet: champion.id, reason };
  expect(await adoptRules(database, officer, wanted, at(5), otherTier)).toMatchObject({ reason: "stale" });
  for (const empty of ["", "  "]) expect(await adopt({ reason: empty })).toMatchObject({ reason: "no-reason" });
  expect(await roundNow()).toEqual(round);
});

test("officers and owners do it on an open or closed round, sealed or not; nobody else, and never on a draft", async () => {
  const elsewhere = await (await newBureau(database, at(), "别处")).person("officer");
  for (const actor of [await bureau.person("viewer"), await bureau.person("verifier"), elsewhere, stranger])
    expect(await adopt({}, actor)).toMatchObject({ reason: "not-found" });
  const closed = fulfilled(await closeRound(database, officer, { id: round.id, seen: round.revision }, at(1)));
  expect(await adopt({ round: closed, seen: closed.revision }, owner)).toMatchObject({ ok: true });
  round = await newOpenRound(database, officer, at(), { ...wish, sealed: true });
  const application = await newApplication(database, round, facts);
  expect(await adopt()).toMatchObject({ ok: true });
  await work();
  expect((await rowOf(application)).criteria).toContain("m");
  const wanted = { ruleSets: [faulty], after: 0, most: 50 };
  expect(await readFaulty(database, owner, round.id, wanted, at(9))).toMatchObject({ reason: "sealed" });
  round = fulfilled(await createRound(database, officer, roundWish(wish), at()));
  expect(await adopt()).toMatchObject({ reason: "not-open" });
});

test.each(locales)("a firm that is not judged yet is called as boards call it (%s)", (locale) => {
  const { rounds: words, review } = messagesOf(locale);
  const unknown = review.statuses.unknown;
  for (const text of [words.judging, words.correction.facts, words.sure.adopt.firms]) expect(text).toContain(unknown);
});

test("what was decided stays frozen and is listed until it is decided anew", async () => {
  const [first, second, third] = [
    await newApplication(database, round, facts),
    await newApplication(database, round, facts),
    await newApplication(database, round, facts),
  ];
  for (const id of [first, second]) fulfilled(await decide(id, 3, 1));
  const frozen = await database.db.select().from(decisions).orderBy(asc(decisions.id));
  const numbers = async (wanted = {}) => (await faultyIn(wanted)).lines.map(({ id }) => id);
  expect(await numbers()).toEqual([first, second]);
  fulfilled(await adopt());
  expect(await faultyIn()).toMatchObject({ firms: 2 });
  expect(await numbers({ most: 1 })).toEqual([first]);
  expect(await numbers({ after: (await rowOf(first)).number })).toEqual([second]);
  // Whoever saw the verdicts of before is told, and the third is decided by the new rules.
  expect(await decide(third, 3, 6)).toMatchObject({ reason: "stale" });
  expect(fulfilled(await decide(third, 3, 6, right.id))).toMatchObject({
    ruleSet: right.id,
    ruleSetSeal: sealOfRuleSet(right),
  });
  expect(await numbers()).toEqual([first, second]);
  fulfilled(await decide(first, 4, 7, right.id));
  expect(await numbers()).toEqual([second]);
  expect(await countFaulty(database.db, round.id, [faulty])).toBe(1);
  expect(await countFaulty(database.db, round.id, [])).toBe(0);
  const kept = await database.db.select().from(decisions).orderBy(asc(decisions.id));
  for (const decision of frozen) expect(kept).toContainEqual(decision);
  const [line] = (await faultyIn()).lines;
  if (!line) throw new Error("none is listed");
  expect(shownFaulty(line, "zh")).toMatchObject({ application: second, isOpen: true, notes: [] });
  expect(shownFaulty(line, "zh").stage).toMatch(/^已决定 · .*（2022年标准），版本 little-giant-2022$/);
});

test("where two decide, a proposal by the faulty rules is not confirmed, and a decision in force is listed until another is", async () => {
  round = await newOpenRound(database, officer, at(), { ...wish, deciders: 2 });
  const [proposed, decided] = [
    await newApplication(database, round, facts),
    await newApplication(database, round, facts),
  ];
  const proposal = fulfilled(await decide(proposed, 3, 1));
  const before = fulfilled(await decide(decided, 3, 1));
  fulfilled(await confirmDecision(database, owner, decided, { decision: before.id, revision: 4 }, law, at(2)));
  fulfilled(await adopt());
  const ids = async () => (await faultyIn()).lines.map(({ id, decision }) => [id, decision.stage]);
  expect(await ids()).toEqual([
    [proposed, "proposed"],
    [decided, "final"],
  ]);
  const confirm = (application: string, decision: string, revision: number) =>
    confirmDecision(database, owner, application, { decision, revision }, law, at(8));
  expect(await confirm(proposed, proposal.id, 4)).toMatchObject({ reason: "stale" });
  fulfilled(await decide(proposed, 4, 7, right.id));
  const anew = fulfilled(await decide(decided, 5, 7, right.id));
  expect(await ids()).toEqual([[decided, "final"]]);
  fulfilled(await confirm(decided, anew.id, 6));
  expect(await ids()).toEqual([]);
});

test("a sheet whose columns were worked out by the rules of before is not taken in", async () => {
  const { linkHash } = await newInvitation(database, round, at());
  const { sheet } = fulfilled(await startApplication(database, linkHash, "zh", at()));
  const firm: Firm = { kind: "firm", sheet: sheet ?? "" };
  fulfilled(await saveAnswers(database, firm, [answer("staff", 120)], at()));
  const columns = () => ({ oddities: 0, contradictions: 0, criteria: "mp" }) as never;
  const submission = {
    ...{ expected: { "fact:staff.2025": 1 }, columns },
    snapshot: { answers: { staff: 120 }, notes: {}, diagnosis, scorer: "1" },
  };
  fulfilled(await adopt());
  expect(await submitSheet(database, firm, { ...submission, ruleSet: faulty }, at(6))).toMatchObject({
    reason: "stale",
  });
  expect(await database.db.select().from(snapshots).where(eq(snapshots.sheet, firm.sheet))).toEqual([]);
  expect(await submitSheet(database, firm, { ...submission, ruleSet: right.id }, at(6))).toMatchObject({ ok: true });
  expect((await database.db.select().from(rounds).where(eq(rounds.id, round.id)))[0]?.ruleSet).toBe(right.id);
});

test("the page of the round says what was wrong and what changes, and lets officers adopt it", async () => {
  const viewer = await bureau.person("viewer");
  for (const locale of locales) {
    const shown = shownRemedy(locale, round, officer, remedyOf);
    expect(shown?.lead).toMatch(/2022.*2026/);
    expect(shown?.faults).toHaveLength(1);
    expect(shown?.faults[0]?.text).toContain(remedyOf(faulty)?.corrections[0]?.fault[locale]);
    expect(shown?.changes.length).toBeGreaterThan(1);
    expect(shown?.fields).toEqual({ seen: String(round.revision), ruleSet: right.id });
    expect(shownRemedy(locale, round, viewer, remedyOf)?.fields).toBeNull();
    expect(shownRemedy(locale, { ...round, state: "draft" }, officer, remedyOf)).toBeNull();
    expect(shownRemedy(locale, { ...round, ruleSet: right.id }, officer, remedyOf)).toBeNull();
  }
});
