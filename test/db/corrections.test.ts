import { expect, test } from "vitest";
import {
  correctEntry,
  declineCorrection,
  listCorrections,
  takeCorrections,
  withdrawCorrection,
} from "#db/advising/corrections";
import { endEngagement } from "#db/advising/engagements";
import { markEntry, readReview } from "#db/advising/reviews";
import { endSeat } from "#db/people/people";
import { corrections } from "#db/schema";
import { currentEntries, everything } from "#db/sheets/entries";
import { deleteSheet } from "#db/sheets/sheets";
import type { EngagedPart } from "#lib/advising/engagement";
import type { EntryKey } from "#lib/entry/key";
import type { Person } from "../make/bureaus";
import { saveAnswers } from "../make/entries";
import { letAdvisorIn, newPractice } from "../make/practices";
import { answer, at, type Firm, freshDatabase, fulfilled, newFirm, trailOf } from "./fresh";

const database = await freshDatabase();
const { lead, advisor, colleague, elsewhere } = await newPractice(database, at(0));

const key: EntryKey = "question:other-rights";
const answerKeys = () => [key];
const on = (person: Person, firm: Firm) => ({ ...person, sheet: firm.sheet });

async function client(opens: readonly EngagedPart[] = []) {
  const firm = await newFirm(database);
  const engagement = await letAdvisorIn(database, firm, advisor, { at: at(2), until: at(1000), opens });
  fulfilled(await saveAnswers(database, firm, [answer("other-rights", 4, 0)], at(3)));
  return { firm, engagement };
}

const wish = (value: number, base = 1) => ({ key, entry: { value }, reason: "证书上是这个数", base });
const correct = (person: Person, firm: Firm, value = 6, base = 1, now = at(4)) =>
  correctEntry(database, on(person, firm), wish(value, base), true, now);
const standing = async (firm: Firm) =>
  fulfilled(await currentEntries(database, firm, everything)).find((entry) => entry.key === key);

test("a correction leaves the firm's entry as it is until the firm takes it over", async () => {
  const { firm } = await client();
  const { correction } = fulfilled(await correct(advisor, firm));
  expect(await standing(firm)).toMatchObject({ entry: { value: 4 }, author: "firm", revision: 1 });
  expect(await takeCorrections(database, firm, [{ id: correction, seen: 1 }], answerKeys, at(5))).toMatchObject({
    value: { taken: 1 },
  });
  expect(await standing(firm)).toMatchObject({ entry: { value: 6 }, author: "advisor", revision: 2 });
  // Sent again, it changes nothing.
  expect(await takeCorrections(database, firm, [{ id: correction, seen: 2 }], answerKeys, at(6))).toMatchObject({
    value: { taken: 0 },
  });
  expect(await standing(firm)).toMatchObject({ revision: 2 });
  expect((await trailOf(database, firm.sheet)).map(({ act }) => act)).toEqual(
    expect.arrayContaining(["review-client", "settle-correction"]),
  );
});

test("what the firm changed meanwhile is not overwritten by what was seen before", async () => {
  const { firm } = await client();
  const { correction } = fulfilled(await correct(advisor, firm));
  fulfilled(await saveAnswers(database, firm, [answer("other-rights", 5, 1)], at(5)));
  const taken = await takeCorrections(database, firm, [{ id: correction, seen: 1 }], answerKeys, at(6));
  expect(taken).toMatchObject({ ok: false, reason: "stale" });
  expect(await standing(firm)).toMatchObject({ entry: { value: 5 } });
  fulfilled(await takeCorrections(database, firm, [{ id: correction, seen: 2 }], answerKeys, at(7)));
  expect(await standing(firm)).toMatchObject({ entry: { value: 6 } });
});

test("all or none are taken over", async () => {
  const [{ firm }, { firm: other }] = [await client(), await client()];
  const mine = fulfilled(await correct(advisor, firm)).correction;
  const theirs = fulfilled(await correct(advisor, other)).correction;
  const both = [mine, theirs].map((id) => ({ id, seen: 1 }));
  expect(await takeCorrections(database, firm, both, answerKeys, at(5))).toMatchObject({ reason: "not-found" });
  expect(await standing(firm)).toMatchObject({ entry: { value: 4 } });
});

test("one stands for an entry, made on what the firm gave last, and says something else", async () => {
  const { firm } = await client();
  const first = fulfilled(await correct(advisor, firm, 6)).correction;
  fulfilled(await correct(lead, firm, 7));
  const lines = fulfilled(await listCorrections(database, firm));
  expect(lines.map(({ settledAs }) => settledAs)).toEqual(["replaced", null]);
  expect(lines[0]?.id).toBe(first);
  expect(await correct(advisor, firm, 4)).toMatchObject({ reason: "same" });
  expect(await correct(advisor, firm, 8, 0)).toMatchObject({ reason: "stale" });
  expect(await correct(advisor, firm, 8, 2)).toMatchObject({ reason: "stale" });
});

test("a declined or withdrawn one waits no more, and stays", async () => {
  const { firm } = await client();
  const declined = fulfilled(await correct(advisor, firm)).correction;
  fulfilled(await declineCorrection(database, firm, declined, at(5)));
  const withdrawn = fulfilled(await correct(advisor, firm, 9)).correction;
  fulfilled(await withdrawCorrection(database, on(lead, firm), withdrawn, at(6)));
  fulfilled(await withdrawCorrection(database, on(lead, firm), declined, at(7)));
  const lines = fulfilled(await listCorrections(database, firm));
  expect(lines.map(({ settledAs }) => settledAs)).toEqual(["declined", "withdrawn"]);
  expect(await standing(firm)).toMatchObject({ entry: { value: 4 } });
});

test("nobody but the advisor in charge and the lead corrects, and nobody once it is over", async () => {
  const { firm, engagement } = await client();
  for (const other of [colleague, elsewhere]) {
    expect(await correct(other, firm)).toMatchObject({ reason: "not-found" });
    expect(await readReview(database, on(other, firm), at(4))).toMatchObject({ reason: "not-found" });
  }
  expect(await correct(advisor, firm, 6, 1, at(1000))).toMatchObject({ reason: "not-found" });
  const { correction } = fulfilled(await correct(advisor, firm));
  fulfilled(await endEngagement(database, firm, engagement, at(5)));
  expect(await correct(advisor, firm, 8)).toMatchObject({ reason: "not-found" });
  expect(await withdrawCorrection(database, on(lead, firm), correction, at(6))).toMatchObject({ reason: "not-found" });
  // What was done stays the firm's to take over.
  fulfilled(await takeCorrections(database, firm, [{ id: correction, seen: 1 }], answerKeys, at(7)));
  expect(await standing(firm)).toMatchObject({ entry: { value: 6 } });
});

test("facts are corrected only where the firm opened them", async () => {
  const fact: EntryKey = "fact:own-brand";
  const corrected = async (opens: readonly EngagedPart[]) =>
    correctEntry(
      database,
      on(advisor, (await client(opens)).firm),
      { key: fact, entry: { value: true }, reason: "有商标证", base: 0 },
      false,
      at(4),
    );
  expect(await corrected([])).toMatchObject({ reason: "not-found" });
  expect(await corrected(["facts"])).toMatchObject({ ok: true });
});

test("a deleted sheet takes its corrections along", async () => {
  const { firm } = await client();
  fulfilled(await correct(lead, firm));
  fulfilled(await deleteSheet(database, firm, at(6)));
  expect((await database.db.select().from(corrections)).filter(({ sheet }) => sheet === firm.sheet)).toEqual([]);
});

test("marks of what was looked at are the practice's, whoever made them, and outlive a seat", async () => {
  const { firm } = await client();
  const basis = { [key]: 1 } as Record<EntryKey, number>;
  fulfilled(await markEntry(database, on(advisor, firm), { item: key, mark: "skipped", basis }, at(4)));
  fulfilled(await markEntry(database, on(lead, firm), { item: key, mark: "confirmed", basis }, at(5)));
  expect(fulfilled(await readReview(database, on(advisor, firm), at(6))).marks).toMatchObject([
    { item: key, mark: "confirmed", basis },
  ]);
  fulfilled(await endSeat(database, lead, advisor.user, at(7)));
  expect(await markEntry(database, on(advisor, firm), { item: key, mark: "skipped", basis }, at(8))).toMatchObject({
    reason: "not-found",
  });
  expect(fulfilled(await readReview(database, on(lead, firm), at(9))).marks).toMatchObject([{ mark: "confirmed" }]);
});
