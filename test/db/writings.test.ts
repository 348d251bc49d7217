import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { assignClient, takeClient } from "#db/advising/clients";
import { endEngagement, listEngagements, offerEngagement } from "#db/advising/engagements";
import { readWritings, saveWriting } from "#db/advising/writings";
import { changeRole } from "#db/people/people";
import { saveEntries } from "#db/sheets/save-entries";
import type { EngagedPart } from "#lib/advising/engagement";
import { currentAndWaiting, type WritingPart } from "#lib/advising/writing";
import { newPerson, type Person } from "../make/bureaus";
import { newPractice } from "../make/practices";
import { at, type Firm, freshDatabase, fulfilled, hashOf, newFirm, trailOf } from "./fresh";

const database = await freshDatabase();
const { practice, lead, advisor, colleague, elsewhere } = await newPractice(database, at(0));
const until = at(1_000);

async function engaged(opens: readonly EngagedPart[] = []): Promise<Firm> {
  const firm = await newFirm(database);
  const tokenHash = hashOf(randomUUID());
  const wish = { name: "张老师", opens, opensPast: false, expiresAt: until, tokenHash, offeredUntil: at(100) };
  fulfilled(await offerEngagement(database, firm, wish, at(2)));
  fulfilled(await takeClient(database, advisor, tokenHash, at(3)));
  return firm;
}

type Given = { base?: number; part?: WritingPart; who?: Person; when?: Date };

const save = (firm: Firm, text: string, { base = 0, part = "summary", who = advisor, when = at(4) }: Given = {}) => {
  const wish = { part, content: { text }, base, under: ["question:other-rights" as const] };
  return saveWriting(database, { ...who, sheet: firm.sheet }, wish, when);
};
const read = async (firm: Firm, who = advisor) =>
  fulfilled(await readWritings(database, { ...who, sheet: firm.sheet }, at(9))).versions;
const refusal = { ok: false, reason: "not-found" };

test("every version is kept with its author; the same words make none", async () => {
  const firm = await engaged();
  expect(fulfilled(await save(firm, "先补研发"))).toEqual({ status: "saved", revision: 1 });
  expect(fulfilled(await save(firm, "先补研发", { base: 1 }))).toEqual({ status: "unchanged", revision: 1 });
  expect(fulfilled(await save(firm, "再开市场", { base: 1, who: lead, when: at(5) }))).toEqual({
    status: "saved",
    revision: 2,
  });
  expect(await read(firm)).toMatchObject([
    { revision: 1, content: { text: "先补研发" }, authorName: "advisor 王", at: at(4), late: false },
    { revision: 2, content: { text: "再开市场" }, authorName: "practice-lead 王", at: at(5), late: false },
  ]);
  expect((await trailOf(database, firm.sheet)).filter(({ act }) => act === "write-review")).toHaveLength(2);
  expect(await save(firm, "x", { base: 3 })).toMatchObject({ ok: false, reason: "stale" });
});

test("two at once: both are kept, and neither stands over the other until somebody chooses", async () => {
  const firm = await engaged();
  fulfilled(await save(firm, "开头"));
  const both = await Promise.all([save(firm, "甲改", { base: 1 }), save(firm, "乙改", { base: 1, who: lead })]);
  expect(both.map((each) => each.ok && each.value.status).sort()).toEqual(["late", "saved"]);
  const { current, waiting } = currentAndWaiting(await read(firm));
  expect([current, ...waiting].map((each) => each?.content).sort()).toHaveLength(2);
  const chosen = waiting[0]?.content ?? expect.fail();
  const wish = { part: "summary" as const, content: chosen, base: 3, under: [] };
  expect(fulfilled(await saveWriting(database, { ...lead, sheet: firm.sheet }, wish, at(6))).status).toBe("saved");
  expect(currentAndWaiting(await read(firm))).toMatchObject({ current: { revision: 4, content: chosen }, waiting: [] });
});

test("what was written on entries that changed says so", async () => {
  const firm = await engaged();
  fulfilled(await save(firm, "专利不多"));
  const changed = { key: "question:other-rights" as const, entry: { value: 40 }, base: 0 };
  fulfilled(await saveEntries(database, firm, [changed], at(5)));
  expect((await read(firm))[0]?.changes).toMatchObject([{ from: 0, to: 1, before: null, after: { value: 40 } }]);
  fulfilled(await save(firm, "专利多了", { base: 1, when: at(6) }));
  expect((await read(firm)).map(({ changes }) => changes.length)).toEqual([1, 0]);
});

test("who does not see the client neither writes nor reads", async () => {
  const firm = await engaged();
  fulfilled(await save(firm, "先补研发"));
  for (const who of [colleague, elsewhere]) {
    expect(await save(firm, "x", { base: 1, who })).toMatchObject(refusal);
    expect(await readWritings(database, { ...who, sheet: firm.sheet }, at(5))).toMatchObject(refusal);
  }
  expect(await save(firm, "x", { base: 1, when: until })).toMatchObject(refusal);
  const former = await newPerson(database, { role: "practice-lead", organisation: practice }, at(0));
  fulfilled(await changeRole(database, lead, { user: former.user, role: "advisor" }, at(5)));
  expect(await save(firm, "x", { base: 1, who: { ...former, role: "advisor" } })).toMatchObject(refusal);
  fulfilled(await assignClient(database, { ...lead, sheet: firm.sheet }, colleague.user, at(5)));
  expect(await save(firm, "x", { base: 1 })).toMatchObject(refusal);
  fulfilled(await save(firm, "x", { base: 1, who: colleague }));
  const [line] = fulfilled(await listEngagements(database, firm));
  fulfilled(await endEngagement(database, firm, line?.id ?? "", at(6)));
  expect(await save(firm, "y", { base: 2, who: lead })).toMatchObject(refusal);
});

test("of the tiers nobody writes to whom they are closed", async () => {
  expect(await save(await engaged(), "差三条", { part: "tiers" })).toMatchObject(refusal);
  const firm = await engaged(["tiers"]);
  fulfilled(await save(firm, "差三条", { part: "tiers" }));
  expect(await read(firm)).toHaveLength(1);
});
