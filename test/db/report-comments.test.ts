import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { sign } from "#app/acts/advising/sign";
import { endEngagement } from "#db/advising/engagements";
import { openReportThread } from "#db/advising/firm-threads";
import { listReports } from "#db/advising/sign-offs";
import { readFirmThreads, readThreads } from "#db/advising/thread-lists";
import { letAdvisorIn, newPractice } from "../make/practices";
import { at, type Firm, freshDatabase, fulfilled, newFirm, trailOf } from "./fresh";

const database = await freshDatabase();
const { advisor } = await newPractice(database, at(0));

test("a firm begins a thread on a report that was signed, and it waits for the practice", async () => {
  const firm = await newFirm(database);
  const engagement = await letAdvisorIn(database, firm, advisor, { at: at(2), until: at(1000) });
  fulfilled(await sign(database, { ...advisor, sheet: firm.sheet }, at(5)));
  const [line] = fulfilled(await listReports(database, firm));
  const comment = (actor: Firm, report = line?.id ?? "", now = at(6)) =>
    openReportThread(database, actor, { report, text: "第三条我们不同意" }, now);
  expect(await comment(await newFirm(database))).toMatchObject({ reason: "not-found" });
  expect(await comment(firm, randomUUID())).toMatchObject({ reason: "not-found" });
  fulfilled(await comment(firm));
  const talk = fulfilled(await readThreads(database, { ...advisor, sheet: firm.sheet }, () => [], at(7)));
  expect(talk.threads).toMatchObject([
    { anchor: { on: "report", version: 1 }, waitsFor: "practice", posts: [{ side: "firm", text: "第三条我们不同意" }] },
  ]);
  expect((await trailOf(database, firm.sheet))[0]).toMatchObject({ act: "discuss" });
  const [mine] = fulfilled(await readFirmThreads(database, firm, at(7)));
  expect(mine).toMatchObject({ isOpen: true, waitsFor: "practice" });
  fulfilled(await endEngagement(database, firm, engagement, at(8)));
  // Nothing more can be said there, so it waits for nobody.
  const [over] = fulfilled(await readFirmThreads(database, firm, at(9)));
  expect(over).toMatchObject({ isOpen: false, waitsFor: null });
  expect(await comment(firm, line?.id, at(9))).toMatchObject({ reason: "ended" });
});
