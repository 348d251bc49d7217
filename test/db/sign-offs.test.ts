import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { sign } from "#app/acts/advising/sign";
import { correctEntry, declineCorrection, takeCorrections } from "#db/advising/corrections";
import { endEngagement } from "#db/advising/engagements";
import {
  countersignReport,
  listClientReports,
  listReports,
  readClientReport,
  readReport,
  withdrawReport,
} from "#db/advising/sign-offs";
import { saveWriting } from "#db/advising/writings";
import { engagedSheets, engagements, signOffs } from "#db/schema";
import { checkRecords } from "#db/service/records-check";
import { deleteSheet } from "#db/sheets/sheets";
import type { EngagedPart } from "#lib/advising/engagement";
import { asOpen, reportIn, sealedText, signedState } from "#lib/advising/sign-off";
import { keyOfQuestion } from "#lib/entry/key";
import type { Person } from "../make/bureaus";
import { saveAnswers } from "../make/entries";
import { letAdvisorIn, newPractice } from "../make/practices";
import { answer, at, type Firm, freshDatabase, fulfilled, newFirm, trailOf } from "./fresh";

const database = await freshDatabase();
const { lead, advisor, colleague } = await newPractice(database, at(0));

const key = keyOfQuestion("product-performance");
const on = (person: Person, firm: Firm) => ({ ...person, sheet: firm.sheet });

const factCorrection = { key: "fact:staff.2025", from: null, to: { value: 4 }, reason: "社保", by: "张" } as const;

const engagementsOf = ({ sheet }: Firm) =>
  database.db
    .select({ id: engagements.id })
    .from(engagements)
    .innerJoin(engagedSheets, eq(engagedSheets.engagement, engagements.id))
    .where(eq(engagedSheets.sheet, sheet));

async function client(opens: readonly EngagedPart[] = []) {
  const firm = await newFirm(database);
  const engagement = await letAdvisorIn(database, firm, advisor, { at: at(2), until: at(1000), opens });
  fulfilled(await saveAnswers(database, firm, [answer("product-performance", "middle", 0)], at(3)));
  return { firm, engagement };
}

const answers = () => [key];
const signed = (person: Person, firm: Firm, now = at(5)) => sign(database, on(person, firm), now);

const correct = async (firm: Firm) =>
  fulfilled(
    await correctEntry(
      database,
      on(advisor, firm),
      { key, entry: { value: "lowest" }, reason: "展会上比过", base: 1 },
      true,
      at(4),
    ),
  ).correction;

const summary = (firm: Firm, text: string, base = 0) =>
  saveWriting(database, on(advisor, firm), { part: "summary", content: { text }, base, under: [key] }, at(4));

test("a report says what stood when it was signed, whatever changes after", async () => {
  const { firm } = await client();
  const correction = await correct(firm);
  fulfilled(await summary(firm, "产品落后两代，先补研发。"));
  expect(await signed(advisor, firm)).toMatchObject({ value: { version: 1 } });
  fulfilled(await takeCorrections(database, firm, [{ id: correction, seen: 1 }], () => [key], at(6)));
  fulfilled(await summary(firm, "改过了。", 1));
  expect(await signed(lead, firm, at(7))).toMatchObject({ value: { version: 2 } });
  const first = fulfilled(await readClientReport(database, on(lead, firm), 1, answers, at(8)));
  const { report } = first;
  expect(report).toMatchObject({
    ...{ version: 1, practiceName: "海桥咨询", standsOn: "draft", answers: { "product-performance": "middle" } },
    corrections: [{ key, from: { value: "middle" }, to: { value: "lowest" }, reason: "展会上比过" }],
    writings: [{ part: "summary", content: { text: "产品落后两代，先补研发。" } }],
  });
  expect(report.corrected).not.toBeNull();
  const second = fulfilled(await readClientReport(database, on(lead, firm), 2, answers, at(8))).report;
  expect(second).toMatchObject({ corrections: [], corrected: null, answers: { "product-performance": "lowest" } });
  // What was taken over is not forgotten: it stands with what the firm had before.
  const [taken] = second.decided ?? [];
  expect(taken).toEqual({
    ...{ key, from: { value: "middle" }, to: { value: "lowest" }, reason: "展会上比过" },
    ...{ by: "advisor 王", fate: "taken", now: null },
  });
  const lines = fulfilled(await listReports(database, firm));
  expect(lines.map((line) => signedState(line, lines))).toEqual(["replaced", "standing"]);
});

test("a declined correction is signed as declined, and one that the firm changed again with what it says now", async () => {
  const { firm } = await client();
  const declined = await correct(firm);
  fulfilled(await declineCorrection(database, firm, declined, at(5)));
  const taken = await correct(firm);
  fulfilled(await takeCorrections(database, firm, [{ id: taken, seen: 1 }], () => [key], at(6)));
  fulfilled(await saveAnswers(database, firm, [answer("product-performance", "high", 2)], at(7)));
  fulfilled(await signed(advisor, firm, at(8)));
  const { report } = fulfilled(await readClientReport(database, on(lead, firm), 1, answers, at(9)));
  expect(report.decided).toMatchObject([
    { fate: "declined", from: { value: "middle" }, now: null },
    { fate: "taken", from: { value: "middle" }, now: { value: "high" } },
  ]);
});

test("a report that was sealed before decisions were keeps its form and its hash", async () => {
  const { firm } = await client();
  fulfilled(await signed(advisor, firm));
  const [line] = fulfilled(await listReports(database, firm));
  const { report } = fulfilled(await readReport(database, firm, line?.id ?? ""));
  const old = sealedText({ ...report, decided: null });
  expect(JSON.parse(old)).toMatchObject({ format: 1 });
  expect(JSON.parse(old)).not.toHaveProperty("decided");
  expect(sealedText(reportIn(old))).toBe(old);
  expect(JSON.parse(sealedText(report))).toMatchObject({ format: 2, decided: [] });
});

test("the trail holds the hash, and the check finds what was altered", async () => {
  const { firm } = await client();
  fulfilled(await signed(advisor, firm));
  const [line] = fulfilled(await listReports(database, firm));
  expect((await trailOf(database, firm.sheet))[0]).toMatchObject({ act: "sign-off", detail: { hash: line?.hash } });
  const ofReports = async () =>
    (await checkRecords(database, {})).problems.filter(
      ({ subject, kind }) => subject === firm.sheet && kind === "report",
    );
  expect(await ofReports()).toEqual([]);
  const isIt = eq(signOffs.id, line?.id ?? "");
  const [row] = await database.db.select().from(signOffs).where(isIt);
  await database.db
    .update(signOffs)
    .set({ content: (row?.content ?? "").replace("海桥", "江桥") })
    .where(isIt);
  expect(await ofReports()).toMatchObject([{ problem: "altered" }]);
  await database.db.update(signOffs).set({ content: "{" }).where(isIt);
  expect(await ofReports()).toMatchObject([{ problem: "altered" }]);
  await database.db
    .update(signOffs)
    .set({ content: row?.content ?? "", signerName: "别人" })
    .where(isIt);
  expect(await ofReports()).toMatchObject([{ problem: "altered" }]);
  await database.db
    .update(signOffs)
    .set({ signerName: row?.signerName ?? "" })
    .where(isIt);
  expect(await ofReports()).toEqual([]);
});

test("a withdrawn report stays with its reason, and is not countersigned any more", async () => {
  const { firm } = await client();
  fulfilled(await signed(advisor, firm));
  const [line] = fulfilled(await listReports(database, firm));
  const id = line?.id ?? "";
  fulfilled(await withdrawReport(database, on(lead, firm), { version: 1, reason: "数据有误" }, at(6)));
  fulfilled(await withdrawReport(database, on(lead, firm), { version: 1, reason: "再来一次" }, at(7)));
  expect(fulfilled(await readReport(database, firm, id)).line).toMatchObject({ withdrawnReason: "数据有误" });
  expect(await countersignReport(database, firm, { id, name: "王厂长" }, at(8))).toMatchObject({ reason: "withdrawn" });
});

test("a firm countersigns once, by the name given first", async () => {
  const { firm } = await client();
  const { firm: other } = await client();
  fulfilled(await signed(advisor, firm));
  const id = fulfilled(await listReports(database, firm))[0]?.id ?? "";
  expect(await countersignReport(database, other, { id, name: "别人" }, at(6))).toMatchObject({ reason: "not-found" });
  fulfilled(await countersignReport(database, firm, { id, name: "王厂长" }, at(6)));
  fulfilled(await countersignReport(database, firm, { id, name: "李厂长" }, at(7)));
  expect(fulfilled(await readReport(database, firm, id)).line).toMatchObject({ countersignedName: "王厂长" });
});

test("nobody else signs or reads, and the firm keeps what was handed over", async () => {
  const { firm, engagement } = await client();
  expect(await signed(colleague, firm)).toMatchObject({ ok: false, reason: "not-found" });
  fulfilled(await signed(advisor, firm));
  expect(await readClientReport(database, on(colleague, firm), 1, answers, at(6))).toMatchObject({
    reason: "not-found",
  });
  fulfilled(await endEngagement(database, firm, engagement, at(6)));
  expect(await signed(lead, firm, at(7))).toMatchObject({ ok: false, reason: "not-found" });
  expect(await listClientReports(database, on(lead, firm), at(7))).toMatchObject({ reason: "not-found" });
  const [line] = fulfilled(await listReports(database, firm));
  expect(fulfilled(await readReport(database, firm, line?.id ?? "")).report.version).toBe(1);
});

test("a deleted sheet takes its reports along, and the check misses none", async () => {
  const { firm } = await client();
  fulfilled(await signed(advisor, firm));
  fulfilled(await deleteSheet(database, firm, at(6)));
  expect(await database.db.$count(signOffs, eq(signOffs.sheet, firm.sheet))).toBe(0);
  const { problems } = await checkRecords(database, {});
  expect(problems.filter(({ subject }) => subject === firm.sheet)).toEqual([]);
});

test("what its client has closed since is in no report that the practice reads, and its text stands in no way of signing", async () => {
  const { firm } = await client(["facts", "tiers"]);
  fulfilled(
    await saveWriting(
      database,
      on(advisor, firm),
      { part: "tiers", content: { text: "离小巨人还差两条。" }, base: 0, under: [] },
      at(4),
    ),
  );
  fulfilled(await signed(advisor, firm));
  const id = (await engagementsOf(firm))[0]?.id ?? "";
  await database.db.update(engagements).set({ opens: [] }).where(eq(engagements.id, id));
  expect(await signed(advisor, firm, at(6))).toMatchObject({ ok: true });
  const { report } = fulfilled(await readClientReport(database, on(advisor, firm), 1, answers, at(7)));
  expect(report.writings).toEqual([]);
  const whole = fulfilled(await readReport(database, firm, fulfilled(await listReports(database, firm))[0]?.id ?? ""));
  expect(whole.report.writings).toMatchObject([{ part: "tiers" }]);
  const full = { ...whole.report, facts: { staff: 4 }, corrections: [{ ...factCorrection }] };
  expect(asOpen(full, { opens: [], isAnswer: () => false })).toMatchObject({ facts: null, corrections: [] });
  expect(asOpen(full, { opens: ["facts"], isAnswer: () => false })).toMatchObject({
    facts: { staff: 4 },
    ladder: null,
  });
  expect(reportIn(sealedText(full))).toEqual(full);
});
