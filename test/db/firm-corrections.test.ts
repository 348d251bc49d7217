import { expect, test } from "vitest";
import { openCorrections } from "#app/acts/advising/firm-corrections";
import { correctEntry, takeCorrections } from "#db/advising/corrections";
import { currentEntries, everything } from "#db/sheets/entries";
import { readSheet } from "#db/sheets/sheets";
import type { Entry } from "#lib/entry/entry";
import { type EntryKey, keyOfFact, keyOfQuestion } from "#lib/entry/key";
import { editionOf } from "#questionnaires";
import { saveAnswers, storeFacts } from "../make/entries";
import { letAdvisorIn, newPractice } from "../make/practices";
import { answer, at, type Firm, freshDatabase, fulfilled, newFirm } from "./fresh";

const database = await freshDatabase();
const { advisor } = await newPractice(database, at(0));

const performance = keyOfQuestion("product-performance");
const main = keyOfFact("main-business-revenue.2025");

async function correctedFirm() {
  const firm = await newFirm(database, { edition: "2026-3" });
  await letAdvisorIn(database, firm, advisor, { at: at(2), until: at(1000), opens: ["facts"] });
  fulfilled(await saveAnswers(database, firm, [answer("product-performance", "high")], at(3)));
  const facts = [
    { fact: "revenue.2025", entry: { value: 9000 }, base: 0 },
    { fact: "main-business-revenue.2025", entry: { value: 8500 }, base: 0 },
  ];
  fulfilled(await storeFacts(database, firm, facts, at(3)));
  await correct(firm, performance, { value: "lowest" });
  await correct(firm, main, { value: 3000 });
  return firm;
}

const correct = async (firm: Firm, key: EntryKey, entry: Entry) =>
  fulfilled(
    await correctEntry(
      database,
      { ...advisor, sheet: firm.sheet },
      { key, entry, reason: "审计报告", base: 1 },
      key === performance,
      at(4),
    ),
  );

/** The corrections as the firm's page shows them, with the sheet in a state. */
async function shown(firm: Firm, state: "draft" | "submitted" = "draft") {
  const sheet = { ...fulfilled(await readSheet(database, firm)), state };
  const entries = fulfilled(await currentEntries(database, firm, everything));
  return fulfilled(await openCorrections(database, { actor: firm, sheet, edition: editionOf(sheet) }, entries));
}

test("an answer of a submitted sheet is held by that, not by a change that nobody made", async () => {
  const found = await shown(await correctedFirm(), "submitted");
  expect(found.waiting.map(({ correction, hold }) => [correction.key, hold])).toEqual([
    [performance, "submitted"],
    [main, null],
  ]);
  expect(found.ready.map(({ correction }) => correction.key)).toEqual([main]);
});

test("what taking over at once comes to counts what the button takes, and nothing else", async () => {
  const firm = await correctedFirm();
  expect((await shown(firm)).together.reviewed.changed.answers).toMatchObject({ "product-performance": "lowest" });
  const found = await shown(firm, "submitted");
  expect(found.together.reviewed.changed.answers).toMatchObject({ "product-performance": "high" });
  expect(found.together.facts).toMatchObject({ "main-business-revenue": { 2025: 3000 } });
  fulfilled(await saveAnswers(database, firm, [answer("product-performance", "middle", 1)], at(5)));
  expect((await shown(firm)).waiting.map(({ hold }) => hold)).toEqual(["changed", null]);
});

test("what a correction of a figure comes to is told by itself, and what the firm had before stays beside it", async () => {
  const firm = await correctedFirm();
  const before = await shown(firm);
  const ofFigure = before.waiting.find(({ correction }) => correction.key === main);
  const id = ofFigure?.correction.id ?? "";
  expect(before.alone.get(id)?.facts).toMatchObject({ "main-business-revenue": { 2025: 3000 } });
  expect(before.claimedFacts).toMatchObject({ "main-business-revenue": { 2025: 8500 } });
  fulfilled(await takeCorrections(database, firm, [{ id, seen: 1 }], () => [performance], at(5)));
  expect((await shown(firm)).settled).toMatchObject([{ correction: { was: { value: 8500 }, settledAs: "taken" } }]);
});
