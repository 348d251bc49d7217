import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { readApplicationFile } from "#db/programme/application-file";
import { verifyFact } from "#db/programme/verifications";
import { applications, trail } from "#db/schema";
import { checkTrail } from "#db/service/trail";
import { readEvidenceFile } from "#db/sheets/evidence";
import type { Actor } from "#lib/access";
import { judge, newApplication, newEvidence, newSubmission } from "../make/applications";
import { newBureau } from "../make/bureaus";
import { newOpenRound, tinyRound } from "../make/rounds";
import { at, freshDatabase, fulfilled, hashOf, stranger } from "./fresh";

const database = await freshDatabase();
const bureau = await newBureau(database, at());
const verifier = await bureau.person("verifier");
const officer = await bureau.person("officer");
const round = await newOpenRound(database, officer, at(), tinyRound);

const finding = {
  fact: "revenue.2025",
  value: 900 as number | null,
  reason: "与审计报告不符",
  file: null,
  seen: { snapshot: 1, fact: 0 },
};
const columns: Parameters<typeof verifyFact>[4] = (basis) => ({ verdict: judge(basis).decisive.status });

const fileOf = async (application: string, actor: Actor = officer) =>
  fulfilled(await readApplicationFile(database, actor, application, at(1)));
/** What the people of the bureau did. */
const actsOn = async (application: string) => {
  const rows = await database.db.select().from(trail).where(eq(trail.sheet, application));
  return rows.filter(({ user }) => user !== null).map(({ act, user }) => [act, user]);
};

test("a verified value stands beside the firm's own, and the board follows it", async () => {
  const application = await newApplication(database, round, { revenue: { 2025: 1200 }, "law-abiding": true });
  const before = await fileOf(application);
  expect(judge(before).claimed.status).toBe("person");
  expect(judge(before).decisive.criteria.map(({ status }) => status)).toEqual(["met", "person"]);
  fulfilled(await verifyFact(database, verifier, application, finding, columns, at(1)));
  const held = {
    ...finding,
    fact: "law-abiding",
    value: true as never,
    reason: "",
    file: { hash: hashOf("letter"), lies: () => true },
    seen: { snapshot: 1, fact: 0 },
  };
  fulfilled(await verifyFact(database, verifier, application, held, columns, at(2)));
  const after = await fileOf(application);
  expect(after.claimed).toEqual({ revenue: { 2025: 1200 }, "law-abiding": true });
  expect([...after.verified]).toEqual([
    ["revenue.2025", 900],
    ["law-abiding", true],
  ]);
  expect(judge(after).claimed.criteria.map(({ status }) => status)).toEqual(["met", "person"]);
  expect(judge(after).verified.criteria.map(({ status }) => status)).toEqual(["unmet", "met"]);
  expect(after.verifications.map(({ claimed, value, by }) => [claimed, value, by])).toEqual([
    [1200, 900, verifier.user],
    [true, true, verifier.user],
  ]);
  expect(after.application).toMatchObject({ verdict: "unmet", verified: 2, revision: 5 });
  expect(after.application.changed).toBeGreaterThan(before.application.changed);
  expect(after.names.get(verifier.user)).toBe("verifier 王");
  expect(await checkTrail(database)).toMatchObject({ sound: true });
});

test("a verification is taken back by another row", async () => {
  const application = await newApplication(database, round);
  const back = { ...finding, value: null, reason: "看错了行" };
  expect(await verifyFact(database, officer, application, back, columns, at(1))).toMatchObject({
    reason: "nothing-verified",
  });
  fulfilled(await verifyFact(database, officer, application, finding, columns, at(1)));
  fulfilled(
    await verifyFact(database, officer, application, { ...back, seen: { snapshot: 1, fact: 1 } }, columns, at(2)),
  );
  const { verifications, verified, application: row } = await fileOf(application);
  expect(verifications.map(({ revision, value }) => [revision, value])).toEqual([
    [1, 900],
    [2, null],
  ]);
  expect(verified.size).toBe(0);
  expect(row).toMatchObject({ verdict: "person", verified: 0 });
});

test("it needs a reason or a file, and a submission", async () => {
  const application = await newApplication(database, round);
  const bare = { ...finding, reason: "  " };
  expect(await verifyFact(database, officer, application, bare, columns, at(1))).toMatchObject({ reason: "no-ground" });
  const started = await newApplication(database, round, {}, { state: "started", snapshot: null });
  const withdrawn = await newApplication(database, round, undefined, { state: "withdrawn" });
  for (const id of [started, withdrawn])
    expect(await verifyFact(database, officer, id, finding, columns, at(1))).toMatchObject({ reason: "not-submitted" });
});

test("of two who verify at once one is told, and the trail names both", async () => {
  const application = await newApplication(database, round);
  const outcomes = await Promise.all(
    [officer, verifier].map((actor) => verifyFact(database, actor, application, finding, columns, at(1))),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.filter(({ ok }) => !ok)).toMatchObject([{ reason: "stale" }]);
  const acts = await actsOn(application);
  expect(acts.map(([act]) => act)).toEqual(["verify", "refuse-stale"]);
  expect(new Set(acts.map(([, user]) => user))).toEqual(new Set([officer.user, verifier.user]));
  expect((await fileOf(application)).verifications).toHaveLength(1);
});

test("two who verify different facts at once both stand, and the board is worked out from both", async () => {
  const application = await newApplication(database, round, { revenue: { 2025: 1200 }, "law-abiding": true });
  const abiding = { ...finding, fact: "law-abiding", value: true as never };
  const outcomes = await Promise.all([
    verifyFact(database, officer, application, finding, columns, at(1)),
    verifyFact(database, verifier, application, abiding, columns, at(1)),
  ]);
  expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
  const file = await fileOf(application);
  expect(file.verified.size).toBe(2);
  expect(file.application).toMatchObject({ verified: 2, verdict: judge(file).decisive.status });
});

test("whoever may not verify changes nothing and learns nothing", async () => {
  const application = await newApplication(database, round);
  const other = await newBureau(database, at(), "别处");
  const persons = [
    await bureau.person("viewer"),
    await other.person("bureau-owner"),
    stranger,
    { kind: "firm", sheet: "x" } as const,
  ];
  for (const actor of persons) {
    const refused = await verifyFact(database, actor, application, finding, columns, at(1));
    expect(refused).toEqual(await verifyFact(database, actor, "no-such-id", finding, columns, at(1)));
    expect(refused).toMatchObject({ reason: "not-found" });
  }
  for (const actor of persons.slice(1))
    expect(await readApplicationFile(database, actor, application, at(1))).toMatchObject({ reason: "not-found" });
  expect((await fileOf(application, await bureau.person("viewer"))).trail).toBeNull();
  expect(await actsOn(application)).toEqual([]);
});

test("nobody looks into a sealed round before its deadline", async () => {
  const sealed = await newOpenRound(database, officer, at(), { ...tinyRound, sealed: true });
  const application = await newApplication(database, sealed);
  expect(await readApplicationFile(database, officer, application, at(1))).toMatchObject({ reason: "sealed" });
  expect(await verifyFact(database, officer, application, finding, columns, at(1))).toMatchObject({ reason: "sealed" });
  const after = new Date("2026-12-01T00:00:00+08:00");
  expect(await readApplicationFile(database, officer, application, after)).toMatchObject({ ok: true });
});

test("the file shows what was frozen: later figures and files wait for the next submission", async () => {
  const application = await newApplication(database, round);
  const sheet = (await fileOf(application)).application.sheet ?? "";
  await newEvidence(database, sheet, "revenue.2025", { withdrawnAt: at(5) });
  await newEvidence(database, sheet, "staff.2025", { withdrawnAt: at(-5) });
  await newEvidence(database, sheet, "research-staff.2025", { at: at(5) });
  await newSubmission(database, sheet, 2, { revenue: { 2025: 1 } });
  const file = await fileOf(application);
  expect(file.claimed).toEqual({ revenue: { 2025: 1200 } });
  expect([...file.evidenced]).toEqual(["revenue.2025"]);
  expect(file.evidence.map(({ fact }) => fact)).toEqual(["revenue.2025", "staff.2025"]);
});

test("of a firm that withdrew, or took it up again without sending it in, only standing and course are seen", async () => {
  for (const state of ["withdrawn", "started"] as const) {
    const application = await newApplication(database, round, { revenue: { 2025: 1200 }, "law-abiding": true });
    fulfilled(await verifyFact(database, verifier, application, finding, columns, at(1)));
    const before = await fileOf(application);
    const hash = hashOf(`paper ${state}`);
    await newEvidence(database, before.application.sheet ?? "", "revenue", { id: state, hash, at: at(0) });
    await database.db.update(applications).set({ state }).where(eq(applications.id, application));
    const after = await fileOf(application);
    expect(after).toMatchObject({ snapshot: null, submission: null, claimed: {}, evidence: [], verifications: [] });
    expect(after.verified.size).toBe(0);
    expect(after.trail).toHaveLength(before.trail?.length ?? 0);
    const wanted = { application, evidence: state };
    expect(await readEvidenceFile(database, officer, wanted, at(2))).toMatchObject({ reason: "not-found" });
    expect(await verifyFact(database, verifier, application, finding, columns, at(3))).toMatchObject({
      reason: "not-submitted",
    });
    await database.db.update(applications).set({ state: "submitted" }).where(eq(applications.id, application));
    expect((await fileOf(application)).verifications).toHaveLength(1);
  }
});
