import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { listsOn } from "#app/acts/sheets/department-lists";
import { answersAmong } from "#app/acts/sheets/entries";
import { factObstacles } from "#app/acts/sheets/obstacles";
import { factsOn } from "#app/acts/sheets/open-facts";
import { submit } from "#app/acts/sheets/submit";
import { readApplicationFile } from "#db/programme/application-file";
import { startApplication, withdrawApplication } from "#db/programme/applications";
import { applications, snapshots } from "#db/schema";
import { sealOfSnapshot } from "#db/service/seals";
import { currentEntries, everything } from "#db/sheets/entries";
import { readSheet } from "#db/sheets/sheets";
import { previousSnapshots, readSnapshot, readSubmission, revisionsOf } from "#db/sheets/snapshots";
import type { SelfAssessment } from "#lib/programme/round";
import { editionOf } from "#questionnaires";
import { answer, at, type Firm, freshDatabase, fulfilled } from "../db/fresh";
import { newBureau } from "../make/bureaus";
import { saveAnswers, storeFacts } from "../make/entries";
import { newInvitation } from "../make/invitations";
import { giantRound, newOpenRound } from "../make/rounds";

const database = await freshDatabase();
const officer = await (await newBureau(database, at())).person("officer");

async function newApplicant(selfAssessment: SelfAssessment) {
  const round = await newOpenRound(database, officer, at(-100), {
    ...giantRound,
    closesOn: "2026-12-31",
    selfAssessment,
  });
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

async function submitted(firm: Firm) {
  const seen = revisionsOf(fulfilled(await currentEntries(database, firm, everything)));
  return submit(database, firm, seen, at(3));
}

const giveFigure = (firm: Firm) =>
  storeFacts(database, firm, [{ fact: "main-product-revenue.2025", entry: { value: 9100 }, base: 0 }], at(1));

const classes = { quadrant: null, stage: null, profile: null, certainty: null, level: null, capability: null };

test("what a round requires is not submitted without", async () => {
  const { firm } = await newApplicant("required");
  await giveFigure(firm);
  expect(await submitted(firm)).toMatchObject({
    ok: false,
    reason: expect.stringMatching(/nothing-to-submit|obstacles/),
  });
});

test.each(["none", "optional"] as const)(
  "where it is %s, facts alone are submitted, and nothing is made of them",
  async (mode) => {
    const { id, firm } = await newApplicant(mode);
    await giveFigure(firm);
    expect(await open(firm)).toMatchObject({ countsAnswers: false, goal: { wants: "tier" } });
    expect(await submitted(firm)).toMatchObject({ ok: true, value: { revision: 1, hasResult: false } });
    const [row] = await database.db.select().from(applications).where(eq(applications.id, id));
    expect(row).toMatchObject({ state: "submitted", snapshot: 1, oddities: 0, contradictions: 0, ...classes });
    expect(row?.verdict).not.toBeNull();
    const stored = fulfilled(await readSubmission(database, firm, 1));
    expect(stored).toMatchObject({ answers: {}, diagnosis: null, facts: { "main-product-revenue": { 2025: 9100 } } });
    const { firmName: _, hash, ...sealed } = stored;
    expect(sealOfSnapshot(sealed)).toBe(hash);
    expect(await readSnapshot(database, firm, 1)).toMatchObject({ ok: false, reason: "not-found" });
    expect(fulfilled(await previousSnapshots(database, firm))).toEqual([]);
    const file = fulfilled(await readApplicationFile(database, officer, id, at(20)));
    expect(file.submission).toMatchObject({ revision: 1, diagnosis: null });
  },
);

test("what is there counts where it is optional, and not where it is not asked", async () => {
  for (const [mode, counts] of [
    ["optional", true],
    ["none", false],
  ] as const) {
    const { id, firm } = await newApplicant(mode);
    await saveAnswers(database, firm, [answer("product-performance", "high"), answer("staff", 120)], at(1));
    expect((await open(firm)).countsAnswers).toBe(counts);
    const outcome = await submitted(firm);
    expect(outcome.ok && outcome.value.hasResult).toBe(counts);
    const [row] = await database.db.select().from(snapshots).where(eq(snapshots.sheet, firm.sheet));
    expect(row?.diagnosis === null).toBe(!counts);
    const [application] = await database.db.select().from(applications).where(eq(applications.id, id));
    expect(application?.state).toBe("submitted");
    // The sheet keeps what it holds.
    const entries = fulfilled(await currentEntries(database, firm, everything));
    expect(entries.map(({ key }) => key)).toContain("question:product-performance");
  }
});

test("a fact that the questionnaire asks, too, is told at its own page where there is none", async () => {
  const { firm } = await newApplicant("none");
  await storeFacts(database, firm, [{ fact: "staff.2025", entry: { typed: "viele" }, base: 0 }], at(1));
  const opened = await open(firm);
  expect(factObstacles(opened).inTheWay).toMatchObject([{ kind: "unfit", key: "staff.2025" }]);
  expect(await submitted(firm)).toMatchObject({ ok: false, reason: "obstacles" });
  const { answers } = answersAmong(opened, fulfilled(await currentEntries(database, firm, everything)));
  const lines = listsOn(opened, answers).flatMap((list) => list.lines);
  expect(lines.filter(({ keys }) => keys.some((key) => key.startsWith("question:")))).toEqual([]);
});

test("outside its round a sheet asks for the questionnaire again", async () => {
  const { firm } = await newApplicant("none");
  await giveFigure(firm);
  fulfilled(await withdrawApplication(database, firm, at(2)));
  expect(await open(firm)).toMatchObject({ selfAssessment: "required", countsAnswers: true });
  expect(await submitted(firm)).toMatchObject({ ok: false });
});
