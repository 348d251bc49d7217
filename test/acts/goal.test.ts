import { expect, test } from "vitest";
import { distanceOn } from "#app/acts/sheets/distance";
import { firstQuestions } from "#app/acts/sheets/first-facts";
import { factsOn, isOfficial } from "#app/acts/sheets/open-facts";
import { goalCarried, setGoal } from "#app/acts/sheets/set-goal";
import { nextSheet } from "#app/acts/sheets/start-next";
import { submit } from "#app/acts/sheets/submit";
import { currentEntries, everything } from "#db/sheets/entries";
import { beginningOf, createSheet, readSheet } from "#db/sheets/sheets";
import { revisionsOf } from "#db/sheets/snapshots";
import type { Goal } from "#lib/programme/goal";
import { editionOf } from "#questionnaires";
import { answer, at, type Firm, freshDatabase, fulfilled, hashOf, newFirm } from "../db/fresh";
import { saveAnswers, storeFacts } from "../make/entries";

const database = await freshDatabase();
const giant: Goal = { wants: "tier", tier: "little-giant", place: null };

async function open(actor: Firm, minutes = 10) {
  const sheet = fulfilled(await readSheet(database, actor));
  const opened = await factsOn(database, { actor, sheet, edition: editionOf(sheet) }, at(minutes));
  if (!opened) throw new Error("no sheet");
  return opened;
}

const want = async (firm: Firm, goal: Goal, minutes: number) =>
  fulfilled(await setGoal(database, await open(firm), goal, at(minutes)));

test("a goal is kept, changed, and taken back to strength without forgetting the tier", async () => {
  const firm = await newFirm(database);
  expect((await open(firm)).goal).toEqual({ wants: "strength", tier: null, place: null });
  expect(isOfficial(await open(firm))).toBe(false);
  await want(firm, { wants: "both", tier: "specialised", place: "jiangsu" }, 1);
  expect((await open(firm)).goal).toEqual({ wants: "both", tier: "specialised", place: "jiangsu" });
  await want(firm, { wants: "strength", tier: null, place: null }, 2);
  expect((await open(firm)).aim).toBeNull();
  expect(isOfficial(await open(firm))).toBe(false);
  await want(firm, { wants: "both", tier: "little-giant", place: null }, 3);
  expect((await open(firm)).goal.place).toBeNull();
});

test("a goal may be changed after submitting, and stands in no submission's way", async () => {
  const firm = await newFirm(database, { depth: "quick" });
  await saveAnswers(database, firm, [answer("product-performance", "high"), answer("staff", 120)], at(1));
  await want(firm, giant, 2);
  const seen = revisionsOf(fulfilled(await currentEntries(database, firm, everything)));
  fulfilled(await submit(database, firm, seen, at(3)));
  await want(firm, { ...giant, tier: "specialised" }, 4);
  expect((await open(firm)).aim).toBe("specialised");
});

test("the next year's sheet keeps the goal, which counts as no answer that came along", async () => {
  const firm = await newFirm(database);
  await want(firm, { wants: "both", tier: "specialised", place: "beijing" }, 1);
  const opened = await open(firm);
  expect(goalCarried(opened.entries)).toHaveLength(3);
  const next = await nextSheet(database, opened);
  const linkHash = hashOf("next year with a goal");
  const sheet = fulfilled(await createSheet(database, firm, { ...next, locale: "zh", linkHash }, at(2)));
  const follower: Firm = { kind: "firm", sheet: sheet.id };
  expect((await open(follower)).goal).toEqual({ wants: "both", tier: "specialised", place: "beijing" });
  expect((await beginningOf(database, follower))?.carried).toEqual([]);
});

test("six facts are asked first, those of both sides once, and the distance follows them", async () => {
  const firm = await newFirm(database);
  await want(firm, giant, 1);
  const { facts, years } = firstQuestions(await open(firm));
  expect(facts).toHaveLength(6);
  expect(years.at(-1)).toBe(at(0).getUTCFullYear() - 1);
  expect(distanceOn(await open(firm))).toMatchObject({ given: 0, decided: 0 });
  const last = years.at(-1) ?? 0;
  await storeFacts(
    database,
    firm,
    [
      ...[0, 1, 2].map((back) => ({ fact: `revenue.${last - back}`, entry: { value: 8600 - 500 * back }, base: 0 })),
      { fact: `research-spending.${last}`, entry: { value: 420 }, base: 0 },
      { fact: "titles", entry: { value: [] }, base: 0 },
    ],
    at(2),
  );
  const distance = distanceOn(await open(firm));
  expect(distance?.given).toBe(5);
  expect(distance?.decided).toBeGreaterThan(4);
  expect(distance?.settling.facts).toHaveLength(3);
});
