import { expect, test } from "vitest";
import { answerKeysOf } from "#app/acts/advising/answer-keys";
import { type OpenReview, openReview } from "#app/acts/advising/review";
import { basisOf } from "#app/acts/advising/review-state";
import { reviewTiers } from "#app/acts/advising/tier-review";
import { correctEntry, declineCorrection, takeCorrections } from "#db/advising/corrections";
import { readDesk } from "#db/advising/desk";
import { markEntry } from "#db/advising/reviews";
import { foreseen } from "#lib/charts/foreseen";
import type { Entry } from "#lib/entry/entry";
import type { EntryKey } from "#lib/entry/key";
import { editionOf, latestEdition } from "#questionnaires";
import { answer, at, freshDatabase, fulfilled, newFirm } from "../db/fresh";
import { saveAnswers, storeFacts } from "../make/entries";
import { letAdvisorIn, newPractice } from "../make/practices";

const database = await freshDatabase();
const { advisor } = await newPractice(database, at(0));

const main: EntryKey = "fact:main-business-revenue.2025";
const product: EntryKey = "fact:main-product-revenue.2025";
let minute = 10;
const now = () => at(minute++);

/** A client whose figures go together, with two milestones that it does not know. */
async function client(depth: "quick" | "full" = "full") {
  const firm = await newFirm(database, { edition: latestEdition.id, depth });
  await letAdvisorIn(database, firm, advisor, { at: at(2), until: at(100_000) });
  const on = { ...advisor, sheet: firm.sheet };
  const desk = async () => {
    const read = fulfilled(await readDesk(database, on, answerKeysOf, now()));
    return { read, desk: openReview({ ...read, notesOn: () => [], askedAbout: new Set(), now: now() }) };
  };
  const correct = async (key: EntryKey, value: number | string | boolean, base: number, isAnswer = false) =>
    fulfilled(await correctEntry(database, on, { key, entry: { value }, reason: "审计报告", base }, isAnswer, now()))
      .correction;
  const give = async (fact: string, value: number | boolean, base: number) =>
    fulfilled(await storeFacts(database, firm, [{ fact, entry: { value }, base }], now()));
  return { firm, on, desk, correct, give };
}

const itemIn = ({ items }: OpenReview, key: EntryKey) => items.find((item) => item.key === key);
const kindsOf = (desk: OpenReview, key: EntryKey) => itemIn(desk, key)?.grounds.map(({ kind }) => kind) ?? [];

test.each(["quick", "full"] as const)(
  "what the firm is told would settle it before submitting waits in the queue (%s)",
  async (depth) => {
    const { firm, desk } = await client(depth);
    fulfilled(await saveAnswers(database, firm, [answer("product-performance", "dont-know", 0)], now()));
    const { desk: open } = await desk();
    const edition = editionOf({ edition: latestEdition.id });
    const questions = foreseen(edition, depth, open.answers).without.flatMap((each) => each.questions);
    expect(questions.length).toBeGreaterThan(0);
    for (const { id } of questions) expect(kindsOf(open, open.asking.keyOfQuestion(id)), id).toContain("unknown");
  },
);

test("figures are judged with the corrections that stand", async () => {
  const { desk, correct, give } = await client();
  await give("main-business-revenue.2025", 6500, 0);
  await give("main-product-revenue.2025", 4600, 0);
  expect(kindsOf((await desk()).desk, main)).not.toContain("contradiction");
  await correct(product, 7600, 1);
  const { desk: open } = await desk();
  for (const key of [main, product])
    expect(itemIn(open, key)?.grounds[0], key).toMatchObject({ kind: "contradiction", corrections: "make" });
  expect(itemIn(open, main)?.state).toBe("open");
  // A correction that mends it is told of what was corrected alone.
  await correct(main, 8000, 1);
  expect(kindsOf((await desk()).desk, main)).not.toContain("contradiction");
});

test("what was confirmed, corrected, declined or taken over comes back once the firm changes it, from what to what", async () => {
  const { firm, on, desk, correct, give } = await client();
  await give("main-business-revenue.2025", 6500, 0);
  const revised = async () => itemIn((await desk()).desk, main)?.grounds.find(({ kind }) => kind === "revised");
  const state = async () => itemIn((await desk()).desk, main)?.state;
  const change = (before: Entry, after: Entry) => [{ key: main, before, after }];

  const { desk: open } = await desk();
  const basis = basisOf({ key: main, grounds: [] }, open.stored);
  fulfilled(await markEntry(database, on, { item: main, mark: "confirmed", basis }, now()));
  expect(await revised()).toBeUndefined();
  await give("main-business-revenue.2025", 6600, 1);
  expect(await revised()).toMatchObject({ after: "confirmed", changes: change({ value: 6500 }, { value: 6600 }) });
  expect(await state()).toBe("open");

  const declined = await correct(main, 7000, 2);
  expect(await state()).toBe("corrected");
  await give("main-business-revenue.2025", 6700, 2);
  expect(await revised()).toMatchObject({ after: "corrected", changes: change({ value: 6600 }, { value: 6700 }) });
  expect(await state()).toBe("open");
  expect((await desk()).desk.shown.standing).toMatchObject([{ before: { value: 6600 } }]);

  const again = await correct(main, 7000, 3);
  expect(declined).not.toBe(again);
  fulfilled(await declineCorrection(database, firm, again, now()));
  expect((await desk()).desk.itemOf(main)?.state).toBe("declined");
  await give("main-business-revenue.2025", 6800, 3);
  expect(await revised()).toMatchObject({ after: "declined", changes: change({ value: 6700 }, { value: 6800 }) });

  const taken = await correct(main, 7000, 4);
  fulfilled(await takeCorrections(database, firm, [{ id: taken, seen: 4 }], () => [], now()));
  expect((await desk()).desk.itemOf(main)?.state).toBe("taken");
  await give("main-business-revenue.2025", 6900, 5);
  expect(await revised()).toMatchObject({ after: "taken", changes: change({ value: 7000 }, { value: 6900 }) });
  expect(await state()).toBe("open");
  const [last] = (await desk()).desk.shown.decided;
  expect(last).toMatchObject({ correction: { id: taken }, before: { value: 6800 }, since: { value: 6900 } });
});

test("what is given anew as it was has not changed, and what was put off stays in the queue", async () => {
  const { on, desk, give } = await client();
  await give("own-brand", true, 0);
  const key: EntryKey = "fact:own-brand";
  const mark = async (mark: "confirmed" | "skipped") => {
    const { desk: open } = await desk();
    const basis = basisOf({ key, grounds: [] }, open.stored);
    fulfilled(await markEntry(database, on, { item: key, mark, basis }, now()));
  };
  await mark("confirmed");
  await give("own-brand", false, 1);
  await give("own-brand", true, 2);
  expect(kindsOf((await desk()).desk, key)).not.toContain("revised");
  await mark("skipped");
  expect(itemIn((await desk()).desk, key)?.state).toBe("skipped");
});

test("what corrections bring about brings back what was confirmed before", async () => {
  const { on, desk, correct, give } = await client();
  await give("main-business-revenue.2025", 6500, 0);
  await give("main-product-revenue.2025", 4600, 0);
  const { desk: open } = await desk();
  const basis = basisOf({ key: main, grounds: [] }, open.stored);
  fulfilled(await markEntry(database, on, { item: main, mark: "confirmed", basis }, now()));
  await correct(product, 7600, 1);
  expect(itemIn((await desk()).desk, main)).toMatchObject({ state: "open", isFoundSince: true });
});

test("every correction of a figure says which conditions of which tier it moves alone", async () => {
  const { desk, correct, give } = await client();
  for (const [fact, value] of [
    ["revenue.2025", 8000],
    ["research-spending.2025", 100],
    ["total-liabilities.2025", 1000],
  ] as const)
    await give(fact, value, 0);
  const { read, desk: before } = await desk();
  expect(reviewTiers(read.client, before, now())?.alone.size).toBe(0);
  const rd = await correct("fact:research-spending.2025", 900, 1);
  const debt = await correct("fact:total-liabilities.2025", 1001, 1);
  const { desk: open } = await desk();
  const tiers = reviewTiers(read.client, open, now());
  expect([...(tiers?.alone.keys() ?? [])].toSorted()).toEqual([rd, debt].toSorted());
  expect(tiers?.alone.get(rd)?.length).toBeGreaterThan(0);
  expect(tiers?.alone.get(debt)).toEqual([]);
  const closed = { engagement: { ...read.client.engagement, opens: ["facts" as const] } };
  expect(reviewTiers(closed, open, now())).toBeNull();
});
