import { expect, test } from "vitest";
import { write } from "#app/acts/advising/write";
import { readWritings } from "#db/advising/writings";
import type { EngagedPart } from "#lib/advising/engagement";
import { storeFacts } from "../make/entries";
import { letAdvisorIn, newPractice } from "../make/practices";
import { at, freshDatabase, fulfilled, newFirm } from "./fresh";

const database = await freshDatabase();
const { advisor } = await newPractice(database, at(0));

/** What is told to have changed under a summary, once its firm has given another figure that a condition asks. */
async function changedUnderSummary(opens: readonly EngagedPart[]): Promise<string[]> {
  const firm = await newFirm(database, { edition: "2026-3" });
  await letAdvisorIn(database, firm, advisor, { at: at(2), until: at(1000), opens });
  const actor = { ...advisor, sheet: firm.sheet };
  const content = { text: "离小巨人还差研发费用。" };
  fulfilled(await write(database, actor, { part: "summary", content, base: 0 }, at(4)));
  const spending = { fact: "research-spending.2025", entry: { value: 300 }, base: 0 };
  fulfilled(await storeFacts(database, firm, [spending], at(5)));
  const [version] = fulfilled(await readWritings(database, actor, at(6))).versions;
  return (version?.changes ?? []).map(({ key }) => key);
}

test("a summary speaks of the tiers, too, where its practice sees them", async () => {
  expect(await changedUnderSummary(["facts", "tiers"])).toEqual(["fact:research-spending.2025"]);
  expect(await changedUnderSummary(["facts"])).toEqual([]);
});
