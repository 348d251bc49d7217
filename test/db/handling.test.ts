import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { openDatabase } from "#db/client";
import { readApplicationFile } from "#db/programme/application-file";
import { proposeDecision } from "#db/programme/decisions";
import { assignFirm, colleaguesOf, endRecusal, noteFirm, readHandling, recuse } from "#db/programme/handling";
import { verifyAsEvidenced, verifyFact } from "#db/programme/verifications";
import { applications, seats } from "#db/schema";
import { checkTrail } from "#db/service/trail";
import { judge, law, newApplication, newEvidence } from "../make/applications";
import { newBureau } from "../make/bureaus";
import { actsOn, newOpenRound, tinyRound } from "../make/rounds";
import { at, freshDatabase, fulfilled, hashOf } from "./fresh";

const database = await freshDatabase();
const bureau = await newBureau(database, at());
const [owner, officer, verifier, viewer] = [
  await bureau.person("bureau-owner"),
  await bureau.person("officer"),
  await bureau.person("verifier"),
  await bureau.person("viewer"),
];
const round = await newOpenRound(database, officer, at(), tinyRound);
const later = await newOpenRound(database, officer, at(), tinyRound);
const elsewhere = await newBureau(database, at(), "别处");
const stranger = await elsewhere.person("bureau-owner");

const columns: Parameters<typeof verifyFact>[4] = (basis) => ({ verdict: judge(basis).decisive.status });
const rowOf = async (id: string) => (await database.db.select().from(applications).where(eq(applications.id, id)))[0];
const finding = (fact: string, value: unknown, seen = 0) => ({
  ...{ fact, value: value as never, reason: "与审计报告一致", file: null },
  seen: { snapshot: 1, fact: seen },
});
const wish = { outcome: "hold" as const, reason: "待补", clauses: {}, ruleSet: round.ruleSet };

test("two who verify different facts at once do not refuse each other, on two connections", async () => {
  const application = await newApplication(database, round, { revenue: { 2025: 1200 }, "law-abiding": true });
  const second = await openDatabase({ url: database.url });
  const outcomes = await Promise.all([
    verifyFact(database, officer, application, finding("revenue.2025", 900), columns, at(1)),
    verifyFact(second, verifier, application, finding("law-abiding", true), columns, at(1)),
  ]);
  await second.close();
  expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
  const file = fulfilled(await readApplicationFile(database, officer, application, at(2)));
  expect([...file.verified].sort()).toEqual([
    ["law-abiding", true],
    ["revenue.2025", 900],
  ]);
  // The board follows both, and whoever decides has to have seen both.
  expect(file.application).toMatchObject({ verified: 2, revision: 5, verdict: judge(file).decisive.status });
  for (const revision of [3, 4])
    expect(await proposeDecision(database, officer, application, { ...wish, revision }, law, at(3))).toMatchObject({
      reason: "stale",
    });
  expect(await checkTrail(database)).toMatchObject({ sound: true });
});

test("what has a file and nobody verified is verified as it was said, each fact with a line of the trail", async () => {
  const application = await newApplication(database, round, {
    revenue: { 2024: 1000, 2025: 1200 },
    staff: { 2025: 80 },
    "law-abiding": true,
  });
  const sheet = (await rowOf(application))?.sheet ?? "";
  await newEvidence(database, sheet, "revenue");
  await newEvidence(database, sheet, "revenue.2025", { hash: hashOf("of the year") });
  await newEvidence(database, sheet, "staff.2025", { withdrawnAt: at(-5) });
  fulfilled(await verifyFact(database, verifier, application, finding("revenue.2024", 990), columns, at(1)));
  const rules = { columns, claims: ({ claimed }: { claimed: never }) => claimed } as never;
  const seen = { reason: "与所附佐证一致", snapshot: 1 };
  for (const [given, reason] of [
    [{ ...seen, reason: " " }, "no-ground"],
    [{ ...seen, snapshot: 2 }, "stale"],
  ] as const)
    expect(await verifyAsEvidenced(database, verifier, application, given, rules, at(2))).toMatchObject({ reason });
  const found = await verifyAsEvidenced(database, verifier, application, seen, rules, at(2));
  expect(fulfilled(found)).toEqual({ facts: 1 });
  const file = fulfilled(await readApplicationFile(database, officer, application, at(3)));
  expect([...file.verified].sort()).toEqual([
    ["revenue.2024", 990],
    ["revenue.2025", 1200],
  ]);
  expect(file.verifications.at(-1)).toMatchObject({ file: hashOf("of the year"), reason: "与所附佐证一致" });
  expect((await actsOn(database, application)).filter((act) => act === "verify")).toHaveLength(2);
  expect(await verifyAsEvidenced(database, verifier, application, seen, rules, at(4))).toMatchObject({
    reason: "nothing-verified",
  });
});

test("a firm is somebody's of the bureau, and the trail tells whose it was", async () => {
  const application = await newApplication(database, round);
  const { revision } = (await rowOf(application)) ?? {};
  const toMe = { assignee: officer.user, seen: null };
  expect(fulfilled(await assignFirm(database, owner, application, toMe, at(1)))).toBe(officer.user);
  expect(await rowOf(application)).toMatchObject({ assignee: officer.user, revision });
  expect(await assignFirm(database, officer, application, toMe, at(2))).toMatchObject({ reason: "stale" });
  const outside = { assignee: stranger.user, seen: officer.user };
  expect(await assignFirm(database, officer, application, outside, at(2))).toMatchObject({ reason: "no-colleague" });
  for (const actor of [verifier, viewer, stranger])
    expect(await assignFirm(database, actor, application, toMe, at(2))).toMatchObject({ reason: "not-found" });
  fulfilled(await assignFirm(database, officer, application, { assignee: null, seen: officer.user }, at(3)));
  expect((await actsOn(database, application)).filter((act) => act === "assign")).toHaveLength(2);
  const gone = await bureau.person("officer");
  await database.db
    .update(seats)
    .set({ endedAt: at(4) })
    .where(eq(seats.user, gone.user));
  const toGone = { assignee: gone.user, seen: null };
  expect(await assignFirm(database, owner, application, toGone, at(5))).toMatchObject({ reason: "no-colleague" });
  expect((await colleaguesOf(database, bureau.organisation)).map(({ user }) => user)).not.toContain(gone.user);
});

test("notes are the bureau's own, and stay", async () => {
  const application = await newApplication(database, round);
  fulfilled(await noteFirm(database, verifier, application, " 电话问过会计 ", at(1)));
  expect(await noteFirm(database, officer, application, "  ", at(1))).toMatchObject({ reason: "no-note" });
  expect(await noteFirm(database, officer, application, "长".repeat(2_001), at(1))).toMatchObject({
    reason: "too-long",
  });
  expect(await noteFirm(database, viewer, application, "x", at(1))).toMatchObject({ reason: "not-found" });
  const { notes } = fulfilled(await readHandling(database, viewer, application, at(2)));
  expect(notes).toMatchObject([{ text: "电话问过会计", by: verifier.user, person: "verifier 王" }]);
  expect(await readHandling(database, stranger, application, at(2))).toMatchObject({ reason: "not-found" });
});

test("whoever stepped back judges the firm in no round of the bureau, until that is ended", async () => {
  const uscc = "91310000MA1K35XT0E";
  const [here, there, other] = [
    await newApplication(database, round, undefined, { uscc }),
    await newApplication(database, later, undefined, { uscc }),
    await newApplication(database, round, undefined, { uscc: null }),
  ];
  const out = { user: officer.user, reason: "亲属任职" };
  expect(await recuse(database, officer, here, { ...out, reason: " " }, at(1))).toMatchObject({ reason: "no-reason" });
  const { id } = fulfilled(await recuse(database, officer, here, out, at(1)));
  expect(await recuse(database, officer, there, out, at(1))).toMatchObject({ reason: "recused-already" });
  for (const application of [here, there]) {
    const decided = await proposeDecision(database, officer, application, { ...wish, revision: 3 }, law, at(2));
    expect(decided).toMatchObject({ reason: "recused" });
    expect(await verifyFact(database, officer, application, finding("revenue.2025", 1), columns, at(2))).toMatchObject({
      reason: "recused",
    });
  }
  fulfilled(await proposeDecision(database, owner, here, { ...wish, revision: 3 }, law, at(2)));
  fulfilled(await proposeDecision(database, officer, other, { ...wish, revision: 3 }, law, at(2)));
  // Of others only whoever leads the bureau says so, and ends it.
  const both = { user: verifier.user, reason: "持有股份" };
  expect(await recuse(database, officer, here, both, at(3))).toMatchObject({ reason: "not-found" });
  fulfilled(await recuse(database, owner, here, both, at(3)));
  expect(await endRecusal(database, officer, here, id, at(4))).toMatchObject({ reason: "not-found" });
  expect(await endRecusal(database, owner, other, id, at(4))).toMatchObject({ reason: "stale" });
  fulfilled(await endRecusal(database, owner, there, id, at(4)));
  expect(fulfilled(await readHandling(database, owner, there, at(5))).recusals).toMatchObject([both]);
  fulfilled(await verifyFact(database, officer, there, finding("revenue.2025", 1), columns, at(6)));
  expect(await actsOn(database, here)).toEqual(expect.arrayContaining(["recuse", "recuse-other"]));
});
