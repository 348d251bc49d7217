import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { touch } from "#db/programme/admission";
import { readApplicationFile } from "#db/programme/application-file";
import { confirmDecision, objectToDecision, proposeDecision } from "#db/programme/decisions";
import { listFinals, readDecisionCounts, readDecisions, readFinal, readFinals } from "#db/programme/final-decisions";
import { verifyFact } from "#db/programme/verifications";
import { applications, factVerifications, rounds, seats, trail } from "#db/schema";
import { sealOfDecision } from "#db/service/seals";
import { finalDecision, openProposal } from "#lib/programme/decision";
import { judge, law, newApplication, newSubmission } from "../make/applications";
import { newBureau } from "../make/bureaus";
import { newOpenRound, tinyRound } from "../make/rounds";
import { tinyRules } from "../tiny-rules";
import { at, freshDatabase, fulfilled, stranger } from "./fresh";

const database = await freshDatabase();
const bureau = await newBureau(database, at());
const [one, two] = [await bureau.person("officer"), await bureau.person("bureau-owner")];
const pair = await newOpenRound(database, two, at(), tinyRound);
const alone = await newOpenRound(database, two, at(), { ...tinyRound, deciders: 1 });

const wish = {
  outcome: "recommend" as const,
  reason: "条件都符合",
  clauses: { "T-1": "营业收入 1200 万元" },
  revision: 3,
  ruleSet: tinyRules.id,
};

const fileOf = async (application: string) => fulfilled(await readApplicationFile(database, one, application, at(9)));
/** What the people of the bureau did. */
const actsOn = async (application: string) => {
  const rows = await database.db.select().from(trail).where(eq(trail.sheet, application));
  return rows.filter(({ user }) => user !== null).map(({ act, user }) => [act, user]);
};

test("where one person decides it is final at once, with the verdicts and the rules of that moment", async () => {
  const application = await newApplication(database, alone);
  const made = fulfilled(await proposeDecision(database, one, application, wish, law, at(1)));
  expect(made).toMatchObject({
    stage: "final",
    ruleSet: "tiny-2026",
    ruleSetSeal: alone.ruleSetSeal,
    edition: "2026-1",
    snapshot: 1,
  });
  const { hash, ...content } = made;
  expect(sealOfDecision(content)).toBe(hash);
  const file = await fileOf(application);
  expect(file.decisions).toEqual([made]);
  expect(made.verdicts).toEqual(judge(file));
  expect(file.application).toMatchObject({ decision: "recommend", decisionStage: "final", revision: 4 });
});

test("where two decide, the second has to be somebody else", async () => {
  const application = await newApplication(database, pair);
  const proposal = fulfilled(await proposeDecision(database, one, application, wish, law, at(1)));
  expect(proposal.stage).toBe("proposed");
  const answering = { decision: proposal.id, revision: 4 };
  expect(await confirmDecision(database, one, application, answering, law, at(2))).toMatchObject({
    reason: "same-person",
  });
  const objection = { ...answering, reason: "还要看" };
  expect(await objectToDecision(database, one, application, objection, at(2))).toMatchObject({ reason: "same-person" });
  const final = fulfilled(await confirmDecision(database, two, application, answering, law, at(3)));
  expect(final).toMatchObject({ stage: "final", proposal: proposal.id, by: two.user, verdicts: proposal.verdicts });
  expect(await confirmDecision(database, two, application, { ...answering, revision: 5 }, law, at(4))).toMatchObject({
    reason: "nothing-proposed",
  });
  expect((await fileOf(application)).application).toMatchObject({
    decision: "recommend",
    decisionStage: "final",
    revision: 5,
  });
});

test("an objection needs a reason, and an earlier final decision stays in force", async () => {
  const application = await newApplication(database, pair);
  const first = fulfilled(await proposeDecision(database, one, application, wish, law, at(1)));
  fulfilled(await confirmDecision(database, two, application, { decision: first.id, revision: 4 }, law, at(2)));
  const wanted = { ...wish, outcome: "decline" as const, reason: "接到举报", revision: 5 };
  const second = fulfilled(await proposeDecision(database, two, application, wanted, law, at(3)));
  expect((await fileOf(application)).application).toMatchObject({ decision: "decline", decisionStage: "proposed" });
  const answering = { decision: second.id, revision: 6, reason: " " };
  expect(await objectToDecision(database, one, application, answering, at(4))).toMatchObject({ reason: "no-reason" });
  fulfilled(await objectToDecision(database, one, application, { ...answering, reason: "查无实据" }, at(4)));
  const { decisions, application: row } = await fileOf(application);
  expect(decisions.map(({ stage }) => stage)).toEqual(["proposed", "final", "proposed", "objected"]);
  expect(finalDecision(decisions)?.proposal).toBe(first.id);
  expect(openProposal(decisions)).toBeNull();
  expect(row).toMatchObject({ decision: "recommend", decisionStage: "final", revision: 7 });
});

test("of two who decide at once one wins, the other is told, and the trail shows both", async () => {
  const application = await newApplication(database, alone);
  const outcomes = await Promise.all([
    proposeDecision(database, one, application, wish, law, at(1)),
    proposeDecision(database, two, application, { ...wish, outcome: "decline" }, law, at(1)),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.filter(({ ok }) => !ok)).toMatchObject([{ reason: "stale" }]);
  const acts = await actsOn(application);
  expect(acts.map(([act]) => act)).toEqual(["decide", "refuse-stale"]);
  expect(new Set(acts.map(([, user]) => user))).toEqual(new Set([one.user, two.user]));
  expect((await fileOf(application)).decisions).toHaveLength(1);
});

test("a proposal does not outlive what it rests on", async () => {
  const verified = await newApplication(database, pair);
  const first = fulfilled(await proposeDecision(database, one, verified, wish, law, at(1)));
  const finding = { fact: "revenue.2025", value: 900, reason: "见报告", file: null, seen: { snapshot: 1, fact: 0 } };
  fulfilled(await verifyFact(database, two, verified, finding, () => ({}), at(2)));
  const late = { decision: first.id, revision: 5 };
  expect(await confirmDecision(database, two, verified, late, law, at(3))).toMatchObject({ reason: "stale" });

  const again = await newApplication(database, pair);
  const proposal = fulfilled(await proposeDecision(database, one, again, wish, law, at(1)));
  const { application } = await fileOf(again);
  await newSubmission(database, application.sheet ?? "", 2, { revenue: { 2025: 1200 } });
  await database.transaction((inside) => touch(inside, application, { snapshot: 2, revision: 5 }));
  const answering = { decision: proposal.id, revision: 5 };
  expect(await confirmDecision(database, two, again, answering, law, at(3))).toMatchObject({ reason: "stale" });
  expect((await actsOn(again)).at(-1)).toEqual(["refuse-stale", two.user]);
});

test("nothing is decided without a reason, or about a firm that has not submitted", async () => {
  const application = await newApplication(database, pair);
  expect(await proposeDecision(database, one, application, { ...wish, reason: "" }, law, at(1))).toMatchObject({
    reason: "no-reason",
  });
  for (const state of ["started", "late", "returned", "withdrawn"] as const) {
    const other = await newApplication(database, pair, undefined, { state });
    expect(await proposeDecision(database, one, other, wish, law, at(1)), state).toMatchObject({
      reason: "not-submitted",
    });
  }
});

test("whoever may not decide changes nothing and learns nothing", async () => {
  const application = await newApplication(database, pair);
  const other = await newBureau(database, at(), "别处");
  const persons = [
    await bureau.person("viewer"),
    await bureau.person("verifier"),
    await other.person("officer"),
    stranger,
  ];
  const proposal = fulfilled(await proposeDecision(database, one, application, wish, law, at(1)));
  const answering = { decision: proposal.id, revision: 4, reason: "不" };
  for (const actor of persons) {
    for (const id of [application, "no-such-id"]) {
      expect(await proposeDecision(database, actor, id, { ...wish, revision: 4 }, law, at(2))).toMatchObject({
        reason: "not-found",
      });
      expect(await confirmDecision(database, actor, id, answering, law, at(2))).toMatchObject({
        reason: "not-found",
      });
      expect(await objectToDecision(database, actor, id, answering, at(2))).toMatchObject({ reason: "not-found" });
    }
  }
  expect((await actsOn(application)).map(([act]) => act)).toEqual(["decide"]);
});

test("what was decided stays as it was when the rules get another version", async () => {
  const application = await newApplication(database, alone);
  const made = fulfilled(await proposeDecision(database, one, application, wish, law, at(1)));
  await database.db.update(rounds).set({ name: "改了名" }).where(eq(rounds.id, alone.id));
  const finding = { fact: "revenue.2025", value: 1, reason: "见报告", file: null, seen: { snapshot: 1, fact: 0 } };
  fulfilled(await verifyFact(database, two, application, finding, () => ({}), at(2)));
  expect((await fileOf(application)).decisions).toEqual([made]);
  expect(judge(await fileOf(application)).decisive).not.toEqual(made.verdicts.decisive);
});

test("the lists of a round show what waits and what is in force", async () => {
  const round = await newOpenRound(database, two, at(), tinyRound);
  const [first = "", second = "", third = ""] = [
    await newApplication(database, round),
    await newApplication(database, round),
    await newApplication(database, round),
  ];
  const propose = async (application: string, given: Partial<Parameters<typeof proposeDecision>[3]>, minute: number) =>
    fulfilled(await proposeDecision(database, one, application, { ...wish, ...given }, law, at(minute)));
  const confirm = async (application: string, decision: string, revision: number, minute: number) =>
    fulfilled(await confirmDecision(database, two, application, { decision, revision }, law, at(minute)));
  await confirm(first, (await propose(first, {}, 1)).id, 4, 2);
  const revised = await confirm(first, (await propose(first, { outcome: "decline", revision: 5 }, 2)).id, 6, 2);
  await confirm(second, (await propose(second, {}, 1)).id, 4, 2);
  const waiting = await propose(second, { outcome: "decline", revision: 5 }, 3);
  const read = async (wanted = {}) =>
    fulfilled(await readDecisions(database, one, round.id, { most: 50, ...wanted }, at(9)));
  const { counts, waiting: lines, finals } = await read();
  expect(counts).toEqual({
    byStage: [
      { outcome: "decline", stage: "final", firms: 1 },
      { outcome: "decline", stage: "proposed", firms: 1 },
    ],
    objected: 0,
    open: 1,
  });
  expect(lines.map(({ id, decision }) => [id, decision.id])).toEqual([[second, waiting.id]]);
  expect(lines[0]?.person).toBe("officer 王");
  expect(finals.map(({ id, decision }) => [id, decision.outcome])).toEqual([
    [first, "decline"],
    [second, "recommend"],
  ]);
  expect(finals[0]?.decision.id).toBe(revised.id);
  expect((await read({ outcome: "recommend" })).finals.map(({ id }) => id)).toEqual([second]);
  expect((await read({ after: finals[0]?.number })).finals.map(({ id }) => id)).toEqual([second]);
  const wanted = { round: round.id, application: first };
  expect(fulfilled(await readFinal(database, one, wanted, at(9))).decision).toEqual(revised);
  expect(await readFinal(database, one, { ...wanted, application: third }, at(9))).toMatchObject({
    reason: "not-found",
  });
  expect(fulfilled(await readFinals(database, one, round.id, [revised.id, waiting.id], at(9)))).toHaveLength(1);
  const viewer = await bureau.person("viewer");
  expect(await readFinal(database, viewer, wanted, at(9))).toMatchObject({ reason: "not-found" });
  expect(await listFinals(database, viewer, round.id, { most: 9 }, at(9))).toMatchObject({ reason: "not-found" });
  expect(await readDecisions(database, viewer, round.id, { most: 9 }, at(9))).toMatchObject({ ok: true });
});

test("what a second person objected to stands in a list of its own until somebody proposes anew", async () => {
  const round = await newOpenRound(database, two, at(), tinyRound);
  const [plain = "", decided = ""] = [await newApplication(database, round), await newApplication(database, round)];
  const gone = await bureau.person("officer");
  const propose = async (by: typeof one, application: string, revision: number, minute: number) =>
    fulfilled(await proposeDecision(database, by, application, { ...wish, revision }, law, at(minute)));
  const object = async (application: string, decision: string, revision: number, minute: number) =>
    fulfilled(await objectToDecision(database, two, application, { decision, revision, reason: "账不全" }, at(minute)));
  const read = async () => fulfilled(await readDecisions(database, one, round.id, { most: 50 }, at(30)));

  await object(plain, (await propose(one, plain, 3, 1)).id, 4, 2);
  // One that was objected to after an earlier decision had become final, which stays in force.
  const first = await propose(one, decided, 3, 1);
  fulfilled(await confirmDecision(database, two, decided, { decision: first.id, revision: 4 }, law, at(2)));
  await object(decided, (await propose(gone, decided, 5, 3)).id, 6, 4);

  const found = await read();
  expect(found.counts).toMatchObject({ objected: 2, open: 0 });
  expect(found.objected.map(({ id, decision, proposal }) => [id, decision.reason, decision.by, proposal.by])).toEqual([
    [plain, "账不全", two.user, one.user],
    [decided, "账不全", two.user, gone.user],
  ]);
  expect(found.objected[0]).toMatchObject({
    person: "bureau-owner 王",
    proposal: { person: "officer 王", reason: wish.reason },
  });
  expect(found.waiting).toEqual([]);
  expect(found.finals.map(({ id }) => id)).toEqual([decided]);
  expect(fulfilled(await readDecisionCounts(database, one, round.id, at(30)))).toEqual(found.counts);

  // Proposed anew, it waits; whoever proposed it leaves, and a value is verified meanwhile.
  const again = await propose(gone, plain, 5, 5);
  await database.db.delete(seats).where(eq(seats.user, gone.user));
  await database.db.insert(factVerifications).values({
    ...{ application: plain, fact: "revenue.2025", revision: 1, claimed: 1200, value: 1300, reason: "看过账" },
    ...{ file: null, by: two.user, at: at(6) },
  });
  const later = await read();
  expect(later.counts).toMatchObject({ objected: 1 });
  expect(later.objected.map(({ id }) => id)).toEqual([decided]);
  expect(later.waiting).toMatchObject([
    { id: plain, decision: { id: again.id }, isVerifiedSince: true, hasLeft: true, state: "submitted" },
  ]);
  await database.db.update(applications).set({ state: "returned" }).where(eq(applications.id, plain));
  expect((await read()).waiting).toMatchObject([{ state: "returned" }]);
});

test("a firm that fails a clause is recommended only with a word on it, sealed and shown to the second person", async () => {
  const poor = { revenue: { 2025: 900 } };
  const application = await newApplication(database, pair, poor);
  for (const despite of [undefined, {}, { "T-1": "  " }, { "T-2": "另一条" }])
    expect(
      await proposeDecision(database, one, application, { ...wish, ...(despite && { despite }) }, law, at(1)),
    ).toMatchObject({ reason: "unmet-unexplained" });
  expect((await fileOf(application)).decisions).toEqual([]);
  const words = { "T-1": " 2026 年已签订单 1500 万元 ", "T-2": "不问这一条" };
  const made = fulfilled(await proposeDecision(database, one, application, { ...wish, despite: words }, law, at(1)));
  expect(made.despite).toEqual({ "T-1": "2026 年已签订单 1500 万元" });
  const { hash, ...content } = made;
  expect(sealOfDecision(content)).toBe(hash);
  expect(sealOfDecision({ ...content, despite: { "T-1": "别的" } })).not.toBe(hash);
  expect(sealOfDecision({ ...content, despite: null })).not.toBe(hash);
  const final = fulfilled(
    await confirmDecision(database, two, application, { decision: made.id, revision: 4 }, law, at(2)),
  );
  expect(final.despite).toEqual(made.despite);
  for (const outcome of ["hold", "decline"] as const) {
    const other = await newApplication(database, alone, poor);
    const { despite } = fulfilled(
      await proposeDecision(database, one, other, { ...wish, outcome, despite: words }, law, at(1)),
    );
    expect(despite).toBeNull();
  }
});

test("a verification between page and press makes the words wanted; a proposal without them is not confirmed", async () => {
  const application = await newApplication(database, pair);
  const proposal = fulfilled(await proposeDecision(database, one, application, wish, law, at(1)));
  const strict = { ...law, failing: () => ["T-1"] };
  const answering = { decision: proposal.id, revision: 4 };
  expect(await confirmDecision(database, two, application, answering, strict, at(2))).toMatchObject({
    reason: "unmet-unexplained",
  });
  const seen = await newApplication(database, alone);
  const found = { fact: "revenue.2025", value: 900, reason: "按审计报告", file: null, seen: { snapshot: 1, fact: 0 } };
  fulfilled(await verifyFact(database, one, seen, found, () => ({}), at(1)));
  expect(await proposeDecision(database, one, seen, wish, law, at(2))).toMatchObject({ reason: "stale" });
  expect(await proposeDecision(database, one, seen, { ...wish, revision: 4 }, law, at(2))).toMatchObject({
    reason: "unmet-unexplained",
  });
});
