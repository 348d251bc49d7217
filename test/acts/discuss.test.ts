import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { answerKeysOf } from "#app/acts/advising/answer-keys";
import { giveThread, openTalk, sayInThread } from "#app/acts/advising/discuss";
import { basisSources, isThere } from "#app/acts/advising/review-basis";
import { rulesOf, todayOf } from "#app/acts/sheets/law-today";
import { takeClient } from "#db/advising/clients";
import { offerEngagement } from "#db/advising/engagements";
import { anchorIn } from "#lib/advising/anchor";
import { entriesUnder } from "#lib/advising/basis";
import { engagedParts } from "#lib/advising/engagement";
import { latestEdition } from "#questionnaires";
import { at, freshDatabase, fulfilled, hashOf, newFirm } from "../db/fresh";
import { newOrganisation, newPerson } from "../make/bureaus";

const database = await freshDatabase();
const practice = await newOrganisation(database, "practice", at(0));
const person = await newPerson(database, { role: "practice-lead", organisation: practice }, at(0));

async function client() {
  const firm = await newFirm(database);
  const tokenHash = hashOf(randomUUID());
  const wish = { name: "张", opens: [...engagedParts], opensPast: true, expiresAt: at(900), tokenHash };
  fulfilled(await offerEngagement(database, firm, { ...wish, offeredUntil: at(100) }, at(1)));
  fulfilled(await takeClient(database, person, tokenHash, at(2)));
  return { ...person, sheet: firm.sheet };
}

const actor = await client();
const wish = { on: "question:main-product", text: "卖给谁？", visibility: "firm", mentions: [] };
const open = (given: Partial<typeof wish>) => openTalk(database, actor, { ...wish, ...given }, at(3));

test("who shall see it has to be said, and at most 5,000 characters, as people count them", async () => {
  expect(await open({ visibility: "" })).toMatchObject({ ok: false, reason: "visibility" });
  expect(await open({ visibility: "all" })).toMatchObject({ ok: false, reason: "visibility" });
  expect(await open({ text: "" })).toMatchObject({ ok: false, reason: "empty" });
  for (const sign of ["字", "𠮷", "👨‍👩‍👧"]) {
    expect(await open({ text: sign.repeat(5_001) })).toMatchObject({ ok: false, reason: "long" });
    const { thread } = fulfilled(await open({ text: sign.repeat(5_000) }));
    const say = (text: string) => sayInThread(database, actor, { thread, text, mentions: [] }, at(4));
    expect(await say(sign.repeat(5_001))).toMatchObject({ ok: false, reason: "long" });
    fulfilled(await say(sign.repeat(5_000)));
  }
});

test("a place that there is none of is not found", async () => {
  for (const on of [
    "question:nothing",
    "question:staff",
    "fact:nothing.2025",
    "criterion:sme:A1-1",
    "advice:nothing",
    "x",
  ])
    expect(await open({ on }), on).toMatchObject({ ok: false, reason: "not-found" });
  for (const on of ["fact:staff.2025", "fact:revenue.2025", "part:business"]) fulfilled(await open({ on }));
});

test("a day is today or later", async () => {
  const { thread } = fulfilled(await open({}));
  const give = (due: string) => giveThread(database, actor, { thread, to: "firm", due }, at(5));
  for (const due of ["2026-11-19", "morgen"]) expect(await give(due)).toMatchObject({ ok: false, reason: "due" });
  fulfilled(await give("2026-11-20"));
  fulfilled(await give(""));
});

test("what lies under a part of the result, an advice and a clause is what carried them", () => {
  const sheet = { edition: latestEdition.id, year: 2025 };
  const sources = basisSources(sheet, null, at(7));
  const under = (word: string) => {
    const anchor = anchorIn(word) ?? expect.fail(word);
    expect(isThere(anchor, sheet)).toBe(true);
    return entriesUnder(anchor, sources);
  };
  const asked = new Set(answerKeysOf(sheet));
  const [advice] = latestEdition.advice;
  for (const word of ["part:position", "part:stage", "part:business", `advice:${advice?.id}`]) {
    expect(under(word).length, word).toBeGreaterThan(1);
    expect(under(word).every((key) => asked.has(key))).toBe(true);
  }
  const rules = rulesOf(todayOf("little-giant", at(7))) ?? expect.fail();
  const facts = rules.criteria.map(({ id }) => under(`criterion:little-giant:${id}`));
  expect(facts.filter((keys) => keys.length > 0).length).toBeGreaterThan(5);
  expect(facts.flat().every((key) => key.startsWith("fact:"))).toBe(true);
  expect(facts.flat()).toContain("fact:revenue.2025");
});
