import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { RoundRecord } from "#db/programme/admission";
import { startApplication, withdrawApplication } from "#db/programme/applications";
import { returnApplication } from "#db/programme/officer-moves";
import { applications, evidence, looseFiles, trail } from "#db/schema";
import { attachEvidence, attachToFacts, chooseFacts, filesAFact, takeBackEvidence } from "#db/sheets/attachments";
import { evidencedFacts, listEvidence, readEvidence, readEvidenceFile, type StoredFile } from "#db/sheets/evidence";
import { announceFile, noteStrays, sweepLooseFiles } from "#db/sheets/loose-files";
import { deleteSheet } from "#db/sheets/sheets";
import { submitSheet } from "#db/sheets/snapshots";
import { boardColumns } from "#lib/programme/columns";
import { compileLeaves } from "#lib/rules/leaves";
import type { RuleSet } from "#lib/rules/rule-set";
import { findRuleSet } from "#questionnaires";
import { newBureau } from "../make/bureaus";
import { saveAnswers } from "../make/entries";
import { newInvitation } from "../make/invitations";
import { newOpenRound } from "../make/rounds";
import { answer, at, diagnosis, type Firm, freshDatabase, fulfilled, hashOf, newFirm, stranger } from "./fresh";

const database = await freshDatabase();

const file = (given: Partial<StoredFile> = {}): StoredFile => ({
  hash: randomBytes(32).toString("hex"),
  name: "审计报告.pdf",
  type: "pdf",
  size: 1000,
  scan: null,
  ...given,
});
const lies = () => true;
const attach = async (firm: Firm, fact: string, given = file(), when = at()) =>
  fulfilled(await attachEvidence(database, firm, { fact, file: given, lies }, when));
const list = async (firm: Firm) => fulfilled(await listEvidence(database, firm));

test("files of a fact are numbered, and taking one back keeps its row", async () => {
  const firm = await newFirm(database);
  const first = await attach(firm, "generation-months", file(), at(1));
  const second = await attach(firm, "generation-months", file(), at(2));
  expect([first.revision, second.revision]).toEqual([1, 2]);
  expect(fulfilled(await takeBackEvidence(database, firm, first.id, at(3)))).toMatchObject({ withdrawnAt: at(3) });
  expect(fulfilled(await takeBackEvidence(database, firm, first.id, at(9)))).toMatchObject({ withdrawnAt: at(3) });
  const third = await attach(firm, "generation-months", file(), at(4));
  expect(third.revision).toBe(3);
  expect((await list(firm)).map(({ revision, withdrawnAt }) => [revision, withdrawnAt !== null])).toEqual([
    [1, true],
    [2, false],
    [3, false],
  ]);
  const lines = await database.db.select().from(trail).where(eq(trail.sheet, firm.sheet));
  expect(lines.map(({ act }) => act)).toEqual(["start", ...Array(4).fill("attach-evidence")]);
});

test("the same file again behind the same fact changes nothing", async () => {
  const firm = await newFirm(database);
  const one = file();
  const first = await attach(firm, "other-rights", one);
  expect((await attach(firm, "other-rights", one)).id).toBe(first.id);
  await attach(firm, "generation-months", one);
  expect(await list(firm)).toHaveLength(2);
});

test("a fact takes so many files, and a sheet that nobody stands behind so many bytes", async () => {
  const firm = await newFirm(database);
  for (let count = 0; count < filesAFact; count++) await attach(firm, "other-rights");
  expect(await attachEvidence(database, firm, { fact: "other-rights", file: file(), lies }, at())).toMatchObject({
    reason: "too-many",
  });
  const large = file({ size: 99 * 1024 * 1024 });
  await attach(firm, "generation-months", large);
  expect(
    await attachEvidence(database, firm, { fact: "titles", file: file({ size: 2 ** 20 }), lies }, at()),
  ).toMatchObject({
    reason: "too-many",
  });
});

test("what is another sheet's is not found and not changed", async () => {
  const [mine, other] = [await newFirm(database), await newFirm(database)];
  const row = await attach(other, "generation-months");
  for (const actor of [mine, stranger, { kind: "firm", sheet: "none" } as const]) {
    expect(await readEvidence(database, actor, row.id)).toMatchObject({ ok: false, reason: "not-found" });
    expect(await takeBackEvidence(database, actor, row.id, at())).toMatchObject({ ok: false, reason: "not-found" });
  }
  const reader = { kind: "reader", sheet: other.sheet, share: "any", revision: 1 } as const;
  expect(await readEvidence(database, reader, row.id)).toMatchObject({ reason: "not-found" });
  expect(await listEvidence(database, reader)).toMatchObject({ reason: "not-found" });
  expect(await list(other)).toMatchObject([{ id: row.id, withdrawnAt: null }]);
});

const rules = findRuleSet("specialised-2026") as RuleSet;
const screening = { tier: "specialised", action: "new", openedOn: "2026-11-01", province: null } as const;
const columns = () => ({ ...boardColumns(null, compileLeaves(rules, screening), "2026-11-20", {}), titles: "" });
const snapshot = { answers: { "other-rights": 120 }, notes: {}, diagnosis, scorer: "1", facts: {}, ladder: [] };

async function apply(round: RoundRecord, token: string): Promise<{ firm: Firm; application: string }> {
  const { id: application, linkHash } = await newInvitation(database, round, at(), { linkHash: hashOf(token) });
  const started = fulfilled(await startApplication(database, linkHash, "zh", at(1)));
  const firm: Firm = { kind: "firm", sheet: started.sheet ?? "" };
  fulfilled(await saveAnswers(database, firm, [answer("other-rights", 120)], at(2)));
  return { firm, application };
}

const submit = async (firm: Firm, minute: number) =>
  fulfilled(
    await submitSheet(database, firm, { expected: { "question:other-rights": 1 }, snapshot, columns }, at(minute)),
  );

const bureau = await newBureau(database, at());
const officer = await bureau.person("officer");

let round: RoundRecord;
beforeAll(async () => {
  round = await newOpenRound(database, officer, at());
});

test("an officer sees what was there when the application was sent in, and nothing that came after", async () => {
  const { firm, application } = await apply(round, "one");
  const kept = await attach(firm, "generation-months", file(), at(3));
  const early = await attach(firm, "other-rights", file(), at(3));
  await takeBackEvidence(database, firm, early.id, at(4));
  const all = [kept, early];
  const seen = async () => {
    const read = all.map(({ id }) => readEvidenceFile(database, officer, { application, evidence: id }, at(20)));
    return (await Promise.all(read)).flatMap((outcome) => (outcome.ok ? [outcome.value.id] : []));
  };
  expect(await seen()).toEqual([]);
  await submit(firm, 5);
  const [sent] = await database.db.select().from(applications).where(eq(applications.id, application));
  expect(sent).toMatchObject({ state: "submitted", snapshot: 1, evidenced: 1 });
  expect(await seen()).toEqual([kept.id]);
  expect(await attachEvidence(database, firm, { fact: "titles", file: file(), lies }, at(6))).toMatchObject({
    reason: "not-draft",
  });

  fulfilled(
    await returnApplication(
      database,
      officer,
      { id: application, seen: sent?.revision ?? 0, note: "请补审计报告", dueOn: null },
      at(7),
    ),
  );
  const later = await attach(firm, "titles", file(), at(8));
  all.push(later);
  await takeBackEvidence(database, firm, kept.id, at(9));
  expect(await seen()).toEqual([kept.id]);
  const wanted = { application, evidence: later.id };
  expect(await readEvidenceFile(database, officer, wanted, at(10))).toMatchObject({ reason: "not-found" });
  await submit(firm, 11);
  expect(await seen()).toEqual([later.id]);
  expect(fulfilled(await readEvidenceFile(database, officer, wanted, at(12)))).toMatchObject({ id: later.id });
});

test("another bureau's officer and an operator see none of it", async () => {
  const { firm, application } = await apply(round, "two");
  const row = await attach(firm, "generation-months", file(), at(3));
  await submit(firm, 5);
  const elsewhere = await (await newBureau(database, at())).person("officer");
  const operator = { kind: "person", user: "any", organisation: null, role: "operator" } as const;
  for (const actor of [elsewhere, operator, firm, stranger]) {
    const wanted = { application, evidence: row.id };
    expect(await readEvidenceFile(database, actor, wanted, at(6))).toMatchObject({ reason: "not-found" });
  }
});

test("a sheet that was withdrawn from its round is submitted for itself alone", async () => {
  const { firm, application } = await apply(round, "three");
  fulfilled(await withdrawApplication(database, firm, at(3)));
  await submit(firm, 4);
  const [row] = await database.db.select().from(applications).where(eq(applications.id, application));
  expect(row).toMatchObject({ state: "withdrawn", snapshot: null, submittedAt: null });
});

/** Sweeps so many minutes after ten and tells what went. */
async function swept(minutes: number): Promise<string[]> {
  const gone: string[] = [];
  await sweepLooseFiles(database, at(minutes), (hash) => gone.push(hash));
  return gone;
}

test("a file goes with the last sheet that has it, and never one that a row names", async () => {
  const [one, two] = [await newFirm(database), await newFirm(database)];
  const both = file();
  const alone = file();
  await attach(one, "other-rights", both);
  await attach(one, "generation-months", alone);
  await attach(two, "other-rights", both);
  fulfilled(await deleteSheet(database, one, at()));
  expect(await database.db.select().from(evidence).where(eq(evidence.sheet, one.sheet))).toEqual([]);
  expect(await swept(0)).toEqual([alone.hash]);
  expect(await swept(0)).toEqual([]);
  fulfilled(await deleteSheet(database, two, at(1)));
  expect(await swept(0)).toEqual([]);
  expect(await swept(1)).toEqual([both.hash]);
});

test("a file that was announced and not attached goes after ten minutes, one that was attached stays", async () => {
  const firm = await newFirm(database);
  const [left, attached] = [file(), file()];
  for (const { hash } of [left, attached]) await announceFile(database, hash, at());
  await attach(firm, "other-rights", attached);
  expect(await swept(9)).toEqual([]);
  expect(await swept(10)).toEqual([left.hash]);
  expect(await database.db.select().from(looseFiles)).toEqual([]);
});

test("a file that does not lie in the store is not attached", async () => {
  const firm = await newFirm(database);
  const wish = { fact: "other-rights", file: file(), lies: () => false };
  expect(await attachEvidence(database, firm, wish, at())).toMatchObject({ reason: "file-gone" });
  expect(await list(firm)).toEqual([]);
});

test("a file of which nobody knows why it is there goes after a week, and one that cannot go does not hold the rest", async () => {
  const firm = await newFirm(database);
  const [known, stray, stuck] = [file(), file(), file()];
  await attach(firm, "other-rights", known);
  const all = [known, stray, stuck].map(({ hash }) => hash);
  expect(await noteStrays(database, all, at())).toBe(2);
  const week = 7 * 24 * 60;
  expect(await swept(week - 1)).toEqual([]);
  const gone: string[] = [];
  const remove = (hash: string) => {
    if (hash === stuck.hash) throw new Error("no right to");
    gone.push(hash);
  };
  await expect(sweepLooseFiles(database, at(week), remove)).rejects.toThrow("no right to");
  expect(gone).toEqual([stray.hash]);
  expect(await swept(week + 10)).toEqual([stuck.hash]);
});

test("one file for many facts is one change, stored once, chosen anew, and replaced", async () => {
  const firm = await newFirm(database);
  const standsFor = async () => [...(await evidencedFacts(database.db, firm.sheet))].sort();
  const report = file({ size: 60 * 2 ** 20 });
  const facts = ["net-profit", "revenue", "total-assets"];
  expect(fulfilled(await attachToFacts(database, firm, { facts, file: report, lies }, at(1)))).toHaveLength(3);
  // Its bytes count once: behind however many facts they stand.
  const more = [...facts, "staff"];
  expect(fulfilled(await attachToFacts(database, firm, { facts: more, file: report, lies }, at(2)))).toHaveLength(4);
  expect(await standsFor()).toEqual(more.toSorted());
  fulfilled(await chooseFacts(database, firm, { hash: report.hash, facts: ["revenue", "titles"] }, at(3)));
  expect(await standsFor()).toEqual(["revenue", "titles"]);
  const final = file();
  const wish = { facts: ["revenue", "titles"], file: final, lies, replaces: report.hash };
  fulfilled(await attachToFacts(database, firm, wish, at(4)));
  const live = (await list(firm)).filter(({ withdrawnAt }) => withdrawnAt === null);
  expect(live.map(({ hash }) => hash)).toEqual([final.hash, final.hash]);
  fulfilled(await chooseFacts(database, firm, { hash: final.hash, facts: [] }, at(5)));
  expect(await standsFor()).toEqual([]);
  expect(await chooseFacts(database, firm, { hash: final.hash, facts }, at(6))).toMatchObject({ reason: "not-found" });
  expect(await chooseFacts(database, stranger, { hash: final.hash, facts }, at(6))).toMatchObject({ ok: false });
});
