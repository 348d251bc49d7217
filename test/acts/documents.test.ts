import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { ruleSetOf } from "#app/acts/programme/round-rules";
import { demandsOn } from "#app/acts/sheets/asked";
import { documentsOn } from "#app/acts/sheets/documents";
import { factsOn } from "#app/acts/sheets/open-facts";
import { submit } from "#app/acts/sheets/submit";
import { recordOf } from "#app/paper/dossier";
import { pageOf } from "#app/paper/dossier-page";
import { shownDocuments } from "#app/review/shown-documents";
import { evidencePart } from "#app/words/printed-papers";
import { readApplicationFile } from "#db/programme/application-file";
import { startApplication } from "#db/programme/applications";
import type { RoundWish } from "#db/programme/rounds";
import { declarations, evidence } from "#db/schema";
import { checkRecords } from "#db/service/records-check";
import { attachEvidence, chooseFacts } from "#db/sheets/attachments";
import { currentEntries, everything } from "#db/sheets/entries";
import { evidencedFacts, evidenceOf } from "#db/sheets/evidence";
import { deleteSheet, readSheet } from "#db/sheets/sheets";
import { revisionsOf } from "#db/sheets/snapshots";
import { type DocumentId, fileKeyOf } from "#lib/programme/documents";
import { editionOf } from "#questionnaires";
import { at, type Firm, freshDatabase, fulfilled, hashOf } from "../db/fresh";
import { newBureau } from "../make/bureaus";
import { storeFacts } from "../make/entries";
import { newInvitation } from "../make/invitations";
import { giantRound, newOpenRound, testSeals } from "../make/rounds";

const database = await freshDatabase();
const officer = await (await newBureau(database, at())).person("officer");
const words = "本企业承诺：所报真实。";

async function newApplicant(given: Partial<RoundWish>) {
  const wish = { ...giantRound, closesOn: "2026-12-31", selfAssessment: "none" as const, ...given };
  const round = await newOpenRound(database, officer, at(-100), wish);
  const { id, linkHash } = await newInvitation(database, round, at());
  const started = fulfilled(await startApplication(database, linkHash, "zh", at()));
  const firm: Firm = { kind: "firm", sheet: started.sheet ?? "" };
  return { id, firm };
}

async function open(actor: Firm) {
  const sheet = fulfilled(await readSheet(database, actor));
  const opened = await factsOn(database, { actor, sheet, edition: editionOf(sheet) }, at(10));
  if (!opened) throw new Error("no sheet");
  return opened;
}

async function submitted(firm: Firm, declaration?: string) {
  const seen = revisionsOf(fulfilled(await currentEntries(database, firm, everything)));
  return submit(database, firm, seen, at(30), { declaration });
}

const papers = async (firm: Firm) => documentsOn(database, await open(firm));
const codeFor = async (firm: Firm, wanted: DocumentId) =>
  (await papers(firm)).find(({ document }) => document === wanted)?.code ?? "";

function upload(firm: Firm, document: DocumentId, code: string, name = "扫描件.pdf") {
  const file = { hash: hashOf(`${document}${code}${name}`), name, type: "pdf" as const, size: 1000, scan: null };
  return attachEvidence(database, firm, { fact: fileKeyOf(document), file, code, lies: () => true }, at(5));
}

const giveFigure = (firm: Firm, value: number, base: number) =>
  storeFacts(database, firm, [{ fact: "main-product-revenue.2025", entry: { value }, base }], at(1));

test("what has to be sealed is demanded, and no tick says that it is not there", async () => {
  const { firm } = await newApplicant({ commitment: true, applicationForm: true });
  await giveFigure(firm, 9100, 0);
  const demands = (await demandsOn(database, await open(firm))).filter(({ kind }) => kind === "document");
  expect(demands).toEqual([
    { kind: "document", id: "commitment", state: "lacking" },
    { kind: "document", id: "application-form", state: "lacking" },
  ]);
  const lack = { fact: "lack.document.commitment", entry: { value: true as const }, base: 0 };
  await storeFacts(database, firm, [lack], at(2)).catch(() => null);
  expect(await submitted(firm)).toMatchObject({ ok: false, reason: "lacking" });
  fulfilled(await upload(firm, "commitment", await codeFor(firm, "commitment")));
  expect(await submitted(firm)).toMatchObject({ ok: false, reason: "lacking" });
});

test("a form that was printed before a figure changed is told as such, to the firm and to the officer", async () => {
  const { id, firm } = await newApplicant({ commitment: true, applicationForm: true });
  await giveFigure(firm, 9100, 0);
  const printed = await codeFor(firm, "application-form");
  fulfilled(await upload(firm, "application-form", printed));
  fulfilled(await upload(firm, "commitment", await codeFor(firm, "commitment")));
  expect((await papers(firm)).map(({ state }) => state)).toEqual(["current", "current"]);
  await giveFigure(firm, 9200, 1);
  expect(await papers(firm)).toMatchObject([
    { document: "commitment", state: "current" },
    { document: "application-form", state: "outdated" },
  ]);
  fulfilled(await submitted(firm));
  const file = fulfilled(await readApplicationFile(database, officer, id, at(40)));
  const shown = shownDocuments(file, "zh", "/x");
  expect(shown?.papers).toMatchObject([
    { id: "commitment", files: [{ agrees: true }] },
    { id: "application-form", files: [{ code: printed, agrees: false }] },
  ]);
  expect(shown?.papers[1]?.code).toBe(await codeFor(firm, "application-form"));
});

test("a paper of another round has another code", async () => {
  const one = await newApplicant({ commitment: true });
  const other = await newApplicant({ commitment: true });
  expect(await codeFor(one.firm, "commitment")).not.toBe(await codeFor(other.firm, "commitment"));
});

test("scans stand behind no fact, are not counted as evidence, and stay where facts are chosen anew", async () => {
  const { firm } = await newApplicant({ commitment: true });
  const file = { hash: hashOf("both"), name: "合订本.pdf", type: "pdf" as const, size: 1000, scan: null };
  const wish = { file, lies: () => true };
  fulfilled(await attachEvidence(database, firm, { ...wish, fact: "revenue" }, at(5)));
  fulfilled(await attachEvidence(database, firm, { ...wish, fact: fileKeyOf("commitment"), code: "AAAA-BBBB" }, at(6)));
  expect([...(await evidencedFacts(database.db, firm.sheet))]).toEqual(["revenue"]);
  fulfilled(await chooseFacts(database, firm, { hash: file.hash, facts: [] }, at(7)));
  expect((await papers(firm))[0]?.files).toHaveLength(1);
  // The same scan with the code read anew is another row: what was typed before stays on record.
  fulfilled(await attachEvidence(database, firm, { ...wish, fact: fileKeyOf("commitment"), code: "CCCC-DDDD" }, at(8)));
  expect((await papers(firm))[0]?.files.map(({ code }) => code)).toEqual(["AAAA-BBBB", "CCCC-DDDD"]);
});

test("whoever submits vouches for it, in words that are kept and go with the sheet", async () => {
  const { id, firm } = await newApplicant({ declaration: true, commitment: true });
  await giveFigure(firm, 9100, 0);
  fulfilled(await upload(firm, "commitment", await codeFor(firm, "commitment")));
  expect(await submitted(firm)).toMatchObject({ ok: false, reason: "undeclared" });
  fulfilled(await submitted(firm, words));
  const file = fulfilled(await readApplicationFile(database, officer, id, at(40)));
  expect(file.declaration).toMatchObject({ words, revision: 1, by: "firm", at: at(30) });
  expect(shownDocuments(file, "zh", "/x")?.declaration).toMatchObject({ words });
  const definitions = { ruleSet: ruleSetOf(file.round), facts: new Map() };
  const page = pageOf(file, null, definitions, { locale: "zh", damages: new Map() });
  expect(page).toContain(words);
  const { declaration } = recordOf(file, null);
  expect(page).toContain(declaration?.hash);
  // The trail holds the hash of the words: other words, none, and words that it knows nothing of are told.
  const isIt = eq(declarations.sheet, firm.sheet);
  const problems = async () => (await checkRecords(database, testSeals)).problems;
  expect(await problems()).toEqual([]);
  await database.db.update(declarations).set({ words: "别的话" }).where(isIt);
  expect(await problems()).toMatchObject([{ kind: "declaration", subject: firm.sheet, problem: "altered" }]);
  await database.db.update(declarations).set({ words, revision: 7 }).where(isIt);
  expect(await problems()).toMatchObject([
    { kind: "declaration", problem: "missing" },
    { kind: "declaration", problem: "unrecorded" },
  ]);
  await database.db.update(declarations).set({ revision: 1 }).where(isIt);
  expect(await problems()).toEqual([]);
  fulfilled(await deleteSheet(database, firm, at(50)));
  expect(await database.db.select().from(declarations).where(eq(declarations.sheet, firm.sheet))).toEqual([]);
  expect(await database.db.select().from(evidence).where(eq(evidence.sheet, firm.sheet))).toEqual([]);
});

test("where nobody is asked to vouch, no words are kept", async () => {
  const { id, firm } = await newApplicant({});
  await giveFigure(firm, 9100, 0);
  fulfilled(await submitted(firm, words));
  const file = fulfilled(await readApplicationFile(database, officer, id, at(40)));
  expect(file.declaration).toBeNull();
  expect(shownDocuments(file, "zh", "/x")).toBeNull();
});

test("the printed form lists the evidence fact by fact, each file with the beginning of its hash", async () => {
  const { firm } = await newApplicant({ applicationForm: true });
  await giveFigure(firm, 9100, 0);
  const file = { hash: hashOf("audit"), name: "审计报告.pdf", type: "pdf" as const, size: 9, scan: null };
  const round = { extraQuestions: [] };
  const annex = async () => evidencePart(round, await evidenceOf(database.db, firm.sheet), "zh");
  expect(await annex()).toEqual([]);
  for (const [place, fact] of ["revenue", "staff"].entries())
    fulfilled(await attachEvidence(database, firm, { fact, file, lies: () => true }, at(5 + place)));
  fulfilled(await upload(firm, "application-form", await codeFor(firm, "application-form")));
  const [part, ...others] = await annex();
  expect(others).toEqual([]);
  // One file that stands for two facts is one file; the form itself is none of its own annex.
  expect(part?.title).toContain("1 个文件");
  expect(part?.rows.map(({ id }) => id).sort()).toEqual(["revenue", "staff"]);
  expect(part?.rows[0]?.lines).toEqual([`审计报告.pdf（校验值 ${hashOf("audit").slice(0, 12)}…）`]);
});
