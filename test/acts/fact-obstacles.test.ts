import { expect, test } from "vitest";
import { factObstacles } from "#app/acts/sheets/obstacles";
import { factsOn } from "#app/acts/sheets/open-facts";
import { submit } from "#app/acts/sheets/submit";
import { startApplication } from "#db/programme/applications";
import { currentEntries, everything } from "#db/sheets/entries";
import { readSheet } from "#db/sheets/sheets";
import { revisionsOf } from "#db/sheets/snapshots";
import { editionOf } from "#questionnaires";
import { answer, at, type Firm, freshDatabase, fulfilled, newFirm } from "../db/fresh";
import { newBureau } from "../make/bureaus";
import { saveAnswers, storeFacts } from "../make/entries";
import { newInvitation } from "../make/invitations";
import { giantRound, newOpenRound } from "../make/rounds";

const database = await freshDatabase();

/** Gives a code of which the check digit is wrong and a part above its whole. */
async function giveDoubtful(firm: Firm) {
  const value = (fact: string, value: number) => ({ fact, entry: { value }, base: 0 });
  await saveAnswers(database, firm, [answer("product-performance", "high"), answer("staff", 120)], at(1));
  await storeFacts(
    database,
    firm,
    [
      { fact: "uscc", entry: { typed: "91110108551385083X" }, base: 0 },
      value("main-product-revenue.2025", 9700),
      value("revenue.2025", 9100),
    ],
    at(1),
  );
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

test("facts that are wrong are a doubt of the tiers alone, and keep nobody from a result", async () => {
  const firm = await newFirm(database);
  await giveDoubtful(firm);
  const { inTheWay, ofTiers } = factObstacles(await open(firm));
  expect(inTheWay).toEqual([]);
  expect(ofTiers).toMatchObject([
    { kind: "unfit", key: "uscc", problem: { code: "uscc" } },
    { kind: "clash", keys: ["main-product-revenue.2025", "revenue.2025"] },
  ]);
  expect(await submitted(firm)).toMatchObject({ ok: true });
});

test("a bureau is sent none of them", async () => {
  const officer = await (await newBureau(database, at())).person("officer");
  const round = await newOpenRound(database, officer, at(-100), giantRound);
  const { linkHash } = await newInvitation(database, round, at());
  const started = fulfilled(await startApplication(database, linkHash, "zh", at()));
  const firm: Firm = { kind: "firm", sheet: started.sheet ?? "" };
  await giveDoubtful(firm);
  expect(factObstacles(await open(firm))).toMatchObject({ inTheWay: [{}, {}], ofTiers: [] });
  expect(await submitted(firm)).toMatchObject({ ok: false, reason: "obstacles" });
});

test("a choice between two entries of a fact is made before anything is submitted", async () => {
  const firm = await newFirm(database);
  await giveDoubtful(firm);
  const main = "main-product-revenue.2025";
  await storeFacts(database, firm, [{ fact: main, entry: { value: 9000 }, base: 0 }], at(2));
  expect(factObstacles(await open(firm)).inTheWay).toEqual([{ kind: "unfit", key: main, problem: null }]);
  expect(await submitted(firm)).toMatchObject({ ok: false });
});
