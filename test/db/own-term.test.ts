import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { closeRound } from "#db/programme/rounds";
import { applications } from "#db/schema";
import { readOwnTerm } from "#db/sheets/own-term";
import type { Actor } from "#lib/access";
import { newApplication } from "../make/applications";
import { newBureau } from "../make/bureaus";
import { saveAnswers } from "../make/entries";
import { newOpenRound, tinyRound } from "../make/rounds";
import { keepTerms } from "../make/terms";
import { answer, at, freshDatabase, fulfilled, newFirm, stranger } from "./fresh";

const database = await freshDatabase();
const day = (days: number): Date => at(days * 1_440);
const terms = { draft: 100, sheet: null, round: 100, mail: null, job: null };

const told = async (actor: Actor, now: Date, isMailed = false) =>
  fulfilled(await readOwnTerm(database, actor, { terms, isMailed }, now));

test("an owner is told the day on which the sheet really goes, and a change moves it on", async () => {
  const firm = await newFirm(database);
  const until = "2027-02-28";
  expect(await told(firm, day(1))).toEqual({ kind: "draft", days: 100, until, isOver: false, isTold: false });
  expect(await told(firm, new Date("2027-02-28T15:59:59.999Z"))).toMatchObject({ until, isOver: false });
  expect(await told(firm, new Date("2027-02-28T16:00:00Z"))).toMatchObject({ until, isOver: true });
  fulfilled(await saveAnswers(database, firm, [answer("other-rights", 1)], day(100)));
  expect(await told(firm, day(101))).toMatchObject({ until: "2027-06-08", isOver: false });
  expect(await readOwnTerm(database, stranger, { terms, isMailed: false }, day(1))).toMatchObject({
    reason: "not-found",
  });
  const others = { terms: { ...terms, draft: null }, isMailed: false };
  expect(fulfilled(await readOwnTerm(database, firm, others, day(1)))).toBeNull();
});

test("whoever is written to is told a day that the mail leaves them thirty days to", async () => {
  const firm = await newFirm(database, { email: "boss@example.com" });
  expect(await told(firm, day(10), true)).toMatchObject({ until: "2027-02-28", isTold: true });
  expect(await told(firm, day(200), true)).toMatchObject({ until: "2027-07-08", isOver: false });
  await keepTerms(database, { draft: 100 }, { now: day(200), isMailed: true });
  expect(await told(firm, day(205), true)).toMatchObject({ until: "2027-07-13", isOver: false });
});

test("a sheet in a round is kept with that, and never said to be gone while the round may wait for somebody", async () => {
  const officer = await (await newBureau(database, at())).person("officer");
  const round = await newOpenRound(database, officer, at(), tinyRound);
  const id = await newApplication(database, round);
  const [row] = await database.db.select().from(applications).where(eq(applications.id, id));
  const firm = { kind: "firm", sheet: row?.sheet ?? "" } as const;
  expect(await told(firm, day(1))).toMatchObject({ kind: "round", days: 100, until: null });
  fulfilled(await closeRound(database, officer, { id: round.id, seen: round.revision }, day(5)));
  expect(await told(firm, day(6))).toMatchObject({ until: "2027-03-05", isOver: false });
  expect(await told(firm, day(300))).toMatchObject({ until: null, isOver: false });
});
