import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { firmMessage } from "#app/work/firm-messages";
import { tellFirm } from "#db/programme/telling";
import { firmMessages } from "#db/schema";
import { verifyOwnTrail } from "#db/service/own-trail";
import { newApplication } from "../make/applications";
import { newBureau } from "../make/bureaus";
import { giantRound, newOpenRound, testSeals } from "../make/rounds";
import { at, freshDatabase, fulfilled } from "./fresh";

const database = await freshDatabase();

async function bureauWithFirm() {
  const bureau = await newBureau(database, at());
  const officer = await bureau.person("officer");
  const round = await newOpenRound(database, officer, at(), { ...giantRound });
  const firm = await newApplication(database, round);
  const message = firmMessage("free", { subject: "核对", note: "请核对" });
  fulfilled(await tellFirm(database, officer, firm, message, at(1)));
  return { bureau, officer, firm };
}

test("a bureau checks the chain and its own records, and is told nothing of another's", async () => {
  const [ours, theirs] = [await bureauWithFirm(), await bureauWithFirm()];
  const check = async (who: typeof ours.officer) => fulfilled(await verifyOwnTrail(database, who, testSeals));
  const [mine, other] = await Promise.all([check(ours.officer), check(theirs.officer)]);
  expect(mine.chain).toMatchObject({ sound: true });
  expect(mine.records.problems).toEqual([]);
  expect(mine.records.checked).toBeGreaterThan(0);
  expect(other.records.checked).toBe(mine.records.checked);
  for (const role of ["viewer", "verifier", "regional-officer"] as const)
    expect(await verifyOwnTrail(database, await ours.bureau.person(role), testSeals)).toMatchObject({
      reason: "not-found",
    });
  await database.db.update(firmMessages).set({ body: "别的话" }).where(eq(firmMessages.application, theirs.firm));
  expect((await check(ours.officer)).records.problems).toEqual([]);
  expect((await check(theirs.officer)).records.problems).toMatchObject([
    { kind: "message", subject: theirs.firm, problem: "altered" },
  ]);
  await database.gate.execute("update trail set act = 'delete' where id = 2");
  expect((await check(ours.officer)).chain).toMatchObject({ sound: false, row: 2, problem: "altered" });
});
