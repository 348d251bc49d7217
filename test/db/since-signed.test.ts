import { expect, test } from "vitest";
import { sign } from "#app/acts/advising/sign";
import { changedSinceSigned, sinceSigned } from "#app/acts/advising/since-signed";
import { listReports, withdrawReport } from "#db/advising/sign-offs";
import { saveAnswers } from "../make/entries";
import { letAdvisorIn, newPractice } from "../make/practices";
import { answer, at, freshDatabase, fulfilled, newFirm } from "./fresh";

const database = await freshDatabase();
const { advisor } = await newPractice(database, at(0));

async function signedClient() {
  const firm = await newFirm(database);
  await letAdvisorIn(database, firm, advisor, { at: at(2), until: at(1000) });
  fulfilled(await saveAnswers(database, firm, [answer("product-performance", "middle")], at(3)));
  const actor = { ...advisor, sheet: firm.sheet };
  fulfilled(await sign(database, actor, at(5)));
  return { firm, actor };
}

test("a version whose entries were changed since says so, to both, with what", async () => {
  const { firm, actor } = await signedClient();
  expect(await sinceSigned(database, actor, at(6))).toEqual({ version: 1, changes: [], isSame: true });
  fulfilled(await saveAnswers(database, firm, [answer("product-performance", "high", 1)], at(7)));
  const change = { before: { value: "middle" }, after: { value: "high" } };
  expect(await sinceSigned(database, actor, at(8))).toMatchObject({ changes: [change], isSame: false });
  const lines = fulfilled(await listReports(database, firm));
  const changed = await changedSinceSigned(database, { actor: firm, sheet: firm.sheet }, lines);
  expect(changed.get(lines[0]?.id ?? "")).toMatchObject([change]);
});

test("what was given since counts as changed, and a withdrawn version holds nothing", async () => {
  const { firm, actor } = await signedClient();
  fulfilled(await saveAnswers(database, firm, [answer("other-rights", 4)], at(7)));
  expect(await sinceSigned(database, actor, at(8))).toMatchObject({ changes: [{ before: null, after: { value: 4 } }] });
  fulfilled(await withdrawReport(database, actor, { version: 1, reason: "数据有误" }, at(9)));
  expect(await sinceSigned(database, actor, at(10))).toBeNull();
});
