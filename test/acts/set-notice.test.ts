import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import pino from "pino";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { detailWords } from "#app/_view/trail/detail-words";
import { adoptRules } from "#app/acts/programme/adopt-rules";
import { noticeMark, noticeOf, sealsUnder, supersededIn } from "#app/acts/programme/notice-rules";
import { openRound } from "#app/acts/programme/open-round";
import { findRulesOf, ruleSetOf } from "#app/acts/programme/round-rules";
import { sealOfRuleSet } from "#app/acts/programme/rule-set-seal";
import { law } from "#app/acts/programme/rules";
import { setNotice } from "#app/acts/programme/set-notice";
import { proposalOf } from "#app/acts/programme/typed-round";
import { translator } from "#app/translate";
import { toldNotice } from "#app/words/told-notice";
import { trailNames } from "#app/words/trail-names";
import { handlers } from "#app/work/handlers";
import { doTaken } from "#app/work/taken-job";
import { admitRound, type RoundRecord } from "#db/programme/admission";
import { lastAdoption } from "#db/programme/adoption";
import { proposeDecision } from "#db/programme/decisions";
import { readFaulty } from "#db/programme/faulty-decisions";
import { createRound } from "#db/programme/rounds";
import { everyRuleNotice } from "#db/programme/rule-notices";
import { applications, decisions, rounds, snapshots, trail } from "#db/schema";
import { takeJob } from "#db/service/job-queue";
import { checkRecords } from "#db/service/records-check";
import { type Notice, noNotice } from "#lib/rules/notice";
import type { RuleSet } from "#lib/rules/rule-set";
import { locales } from "#lib/text/languages";
import { findRuleSet, seals } from "#questionnaires";
import { at, freshDatabase, fulfilled, stranger } from "../db/fresh";
import { newApplication } from "../make/applications";
import { newBureau } from "../make/bureaus";
import { actsOn, giantRound, newOpenRound, roundWish } from "../make/rounds";
import { newest } from "../make/versions";

const folder = mkdtempSync(join(tmpdir(), "leapmark-set-notice-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
process.env.DATA_DIR = folder;

const database = await freshDatabase();
const bureau = await newBureau(database, at());
const officer = await bureau.person("officer");
const before = newest("little-giant-2026");
const other = newest("little-giant-2022");
const wish = { ...giantRound, closesOn: "2026-11-30", ruleSet: before };
const facts = { revenue: { 2023: 9000, 2024: 9300, 2025: 9600 } };
const reason = "通知已印发";

const notice: Notice = {
  ...{ ruleSet: other, reason: "本轮通知第一条", document: "宁工信〔2026〕7号" },
  bars: [
    {
      ...{ id: "N-1", title: "营业收入下限", demands: "上年营业收入不低于1亿元。", clause: "第二条（一）" },
      when: { kind: "number", fact: "revenue", year: -1, is: "at-least", value: 10_000 },
    },
    {
      ...{ id: "N-2", title: "自主品牌", demands: "须有自主品牌。", clause: "第二条（二）" },
      when: { kind: "yes-no", fact: "own-brand", is: true },
    },
  ],
  waivers: [{ criterion: "X22-10", reason: "首批放宽", clause: "第三条" }],
};

let round: RoundRecord;
beforeEach(async () => {
  round = await newOpenRound(database, officer, at(), wish);
});

type Given = Partial<Parameters<typeof setNotice>[2]>;
const set = (given: Given = {}, actor: Parameters<typeof setNotice>[1] = officer) =>
  setNotice(database, actor, { round, seen: round.revision, notice, reason, ...given }, at(5));
const roundNow = async (): Promise<RoundRecord> =>
  fulfilled(await admitRound(database.db, officer, "read-round", round.id, at(9)));
const lastLine = async () => (await database.db.select().from(trail).where(eq(trail.sheet, round.id))).at(-1);

/** Does every job that waits. */
async function work(): Promise<void> {
  for (;;) {
    const job = await takeJob(database, new Date());
    if (!job) return;
    await doTaken({ store: database, log: pino({ enabled: false }), handlers }, job, new AbortController());
  }
}

describe("a round that has opened", () => {
  it("goes by another version with its bars and waivers, and the trail tells from what to what and why", async () => {
    const adopted = fulfilled(await set());
    const rules = ruleSetOf(adopted);
    expect(adopted.ruleSet).toMatch(new RegExp(`^${other}\\+[0-9a-f]{12}$`));
    expect(adopted.ruleSetSeal).toBe(sealOfRuleSet(rules));
    expect(noticeOf(adopted)).toEqual(notice);
    expect(await roundNow()).toEqual(adopted);
    const line = await lastLine();
    expect(line).toMatchObject({ act: "adopt-rules", user: officer.user });
    expect(line?.detail).toMatchObject({
      ...{ from: before, to: adopted.ruleSet, fromSeal: round.ruleSetSeal, toSeal: adopted.ruleSetSeal, reason },
      ...{ notice: noticeMark(notice), document: notice.document, bars: 2, waivers: 1 },
    });
    for (const locale of locales) {
      const told = detailWords(translator(locale), trailNames(locale), line?.detail ?? {});
      for (const said of [findRuleSet(before)?.name[locale], notice.document, reason]) expect(told).toContain(said);
    }
    expect(await lastAdoption(database.db, round.id)).toMatchObject({ from: before, reason });
    expect(await actsOn(database, round.id)).toEqual(["create-round", "open-round", "adopt-rules"]);
  });

  it("judges anew who has submitted, keeps what was decided, and lists it", async () => {
    const [decided, other] = [
      await newApplication(database, round, facts),
      await newApplication(database, round, facts),
    ];
    const proposal = { outcome: "hold" as const, reason: "材料待补", clauses: {}, revision: 3, ruleSet: before };
    fulfilled(await proposeDecision(database, officer, decided, proposal, law, at(1)));
    const frozen = [await database.db.select().from(decisions), await database.db.select().from(snapshots)];
    const adopted = fulfilled(await set());
    await work();
    expect([await database.db.select().from(decisions), await database.db.select().from(snapshots)]).toEqual(frozen);
    const rows = await database.db.select().from(applications).where(eq(applications.round, round.id));
    const place = ruleSetOf(adopted).criteria.findIndex(({ id }) => id === "N-1");
    for (const { columnsRuleSet, criteria, verdict } of rows) {
      expect(columnsRuleSet).toBe(adopted.ruleSet);
      expect([criteria[place], verdict]).toEqual(["u", "unmet"]);
    }
    const wanted = { ruleSets: supersededIn(adopted), after: 0, most: 50 };
    const listed = fulfilled(await readFaulty(database, officer, round.id, wanted, at(9)));
    expect(listed.lines.map(({ id }) => id)).toEqual([decided]);
    // A decision by the new rules is frozen with them; whoever saw those of before is told.
    const again = (ruleSet: string) => proposeDecision(database, officer, other, { ...proposal, ruleSet }, law, at(10));
    expect(await again(before)).toMatchObject({ reason: "stale" });
    const row = fulfilled(await again(adopted.ruleSet));
    expect(row).toMatchObject({ ruleSet: adopted.ruleSet, ruleSetSeal: adopted.ruleSetSeal });
    expect(row.verdicts.decisive.criteria.find(({ criterion }) => criterion === "N-1")).toMatchObject({
      ...{ status: "unmet", byNotice: true },
    });
    expect(row.verdicts.decisive.criteria.find(({ criterion }) => criterion === "X22-10")).toMatchObject({
      ...{ status: "not-applicable", waivedBy: { reason: { zh: "首批放宽" } } },
    });
  });

  it("can go back to the law, and reads what was decided in between as it was", async () => {
    const first = fulfilled(await set());
    const second = fulfilled(await set({ round: first, seen: first.revision, notice: noNotice }));
    expect(second).toMatchObject({ ruleSet: before, ruleSetSeal: sealOfRuleSet(findRuleSet(before) as RuleSet) });
    expect(findRulesOf(second)?.id).toBe(before);
    expect(findRulesOf({ ...second, ruleSet: first.ruleSet })?.criteria.some(({ id }) => id === "N-1")).toBe(true);
    expect(supersededIn(second)).toContain(first.ruleSet);
    expect(supersededIn(second)).not.toContain(before);
  });

  it("takes other words without another meaning", async () => {
    const first = fulfilled(await set());
    const worded = { ...notice, waivers: [{ criterion: "X22-10", reason: "首批企业放宽", clause: "第三条" }] };
    const second = fulfilled(await set({ round: first, seen: first.revision, notice: worded }));
    expect(second.ruleSet).toBe(first.ruleSet);
    expect(noticeOf(second)).toEqual(worded);
    expect(toldNotice(second, "zh")?.waivers[0]?.text).toContain("首批企业放宽");
    expect((await lastLine())?.detail).toMatchObject({ notice: noticeMark(worded) });
  });

  it("keeps its bars and waivers where its version is corrected, unless they do not fit", async () => {
    const first = fulfilled(await set());
    const { requires, ...rest } = findRuleSet(other) as RuleSet;
    const remedy = (ruleSet: RuleSet) => () => ({ ruleSet, corrections: [] });
    const adoption = { round: first, seen: first.revision, ruleSet: "little-giant-2022-9", reason };
    const fits: RuleSet = { ...rest, requires, id: "little-giant-2022-9" };
    const lacks: RuleSet = { ...fits, criteria: fits.criteria.filter(({ id }) => id !== "X22-10") };
    expect(await adoptRules(database, officer, adoption, at(6), remedy(lacks))).toMatchObject({ reason: "misfit" });
    const second = fulfilled(await adoptRules(database, officer, adoption, at(6), remedy(fits)));
    expect(second.ruleSet).toMatch(/^little-giant-2022-9\+[0-9a-f]{12}$/);
    expect(noticeOf(second)).toEqual({ ...notice, ruleSet: "little-giant-2022-9" });
  });

  it("is left as it was where the notice does not fit, changes nothing, or nobody says why", async () => {
    expect(await set({ notice: { ...notice, ruleSet: "champion-2023" } })).toMatchObject({ reason: "defective" });
    expect(await set({ notice: { ...notice, reason: "" } })).toMatchObject({ reason: "defective" });
    expect(await set({ notice: noNotice })).toMatchObject({ reason: "same" });
    expect(await set({ reason: "  " })).toMatchObject({ reason: "no-reason" });
    expect(await set({ seen: round.revision - 1 })).toMatchObject({ reason: "stale" });
    expect(await roundNow()).toEqual(round);
    expect(await actsOn(database, round.id)).toEqual(["create-round", "open-round", "refuse-stale"]);
  });

  it("is changed by officers of its bureau alone", async () => {
    const elsewhere = await (await newBureau(database, at(), "别处")).person("officer");
    for (const actor of [await bureau.person("viewer"), await bureau.person("verifier"), elsewhere, stranger])
      expect(await set({}, actor)).toMatchObject({ reason: "not-found" });
    expect(await roundNow()).toEqual(round);
  });
});

describe("a round that is being set up", () => {
  it("asks the facts of its bars as well, and is fixed with its notice when it opens", async () => {
    const rules = findRuleSet(before) as RuleSet;
    const occasion = { tier: "little-giant", action: "new", openedOn: giantRound.opensOn, province: null } as const;
    const [first, ...rest] = proposalOf(rules, occasion);
    round = fulfilled(await createRound(database, officer, roundWish({ ...wish, requirements: rest }), at()));
    const planned = fulfilled(await set({ reason: "", notice: { ...notice, ruleSet: null, reason: "", waivers: [] } }));
    expect(planned.ruleSet).toMatch(new RegExp(`^${before}\\+`));
    expect(planned.requirements.map(({ fact }) => fact)).toContain("own-brand");
    // What the officer had taken out stays out.
    expect(planned.requirements.map(({ fact }) => fact)).not.toContain(first?.fact);
    expect(await actsOn(database, round.id)).toEqual(["create-round", "change-round"]);
    const opened = fulfilled(await openRound(database, officer, { round: planned, seen: planned.revision }, at(6)));
    expect(opened).toMatchObject({ ruleSet: planned.ruleSet, ruleSetSeal: sealOfRuleSet(ruleSetOf(planned)) });
    expect((await lastLine())?.detail).toMatchObject({ ruleSet: planned.ruleSet, bars: 2, waivers: 0 });
  });
});

it("seals that no notice leads to are found", async () => {
  const adopted = fulfilled(await set());
  const known = async () => ({ ...seals, ...sealsUnder(await everyRuleNotice(database)) });
  const problemsOfRound = async () =>
    (await checkRecords(database, await known())).problems.filter(({ subject }) => subject === round.id);
  expect(await problemsOfRound()).toEqual([]);
  const [held] = adopted.ruleNotices.filter(({ ruleSet }) => ruleSet === adopted.ruleSet);
  const easier = { ...notice, bars: notice.bars.slice(0, 1) };
  await database.db
    .update(rounds)
    .set({ ruleNotices: [{ ruleSet: held?.ruleSet ?? "", notice: easier }] })
    .where(eq(rounds.id, round.id));
  expect(await problemsOfRound()).toMatchObject([{ kind: "round", problem: "unknown-seal" }]);
});
