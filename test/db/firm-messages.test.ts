import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { listDocumentNumbers } from "#db/programme/document-numbers";
import { type FirmMessage, noteSeen, readMessages, readOwnMessages } from "#db/programme/firm-messages";
import { noteCall, tellDecision, tellFirm } from "#db/programme/telling";
import { applications, documentSeries, firmMessages, messageTemplates, outbox, trail } from "#db/schema";
import { checkRecords } from "#db/service/records-check";
import type { Actor, Person } from "#lib/access";
import { newApplication } from "../make/applications";
import { newBureau } from "../make/bureaus";
import { newOpenRound, testSeals, tinyRound } from "../make/rounds";
import { at, freshDatabase, fulfilled } from "./fresh";

const database = await freshDatabase();
const bureau = await newBureau(database, at());
const officer: Person = await bureau.person("officer");
const round = await newOpenRound(database, officer, at(-100), tinyRound);

const message: FirmMessage = {
  kind: "free",
  isMailed: true,
  words: ({ application }, { documentNumber, own }) => ({
    subject: own?.subject ?? "标题",
    body: `${application.firmName} ${documentNumber ?? "–"}`,
  }),
};

const firmOf = async (id: string): Promise<Actor> => {
  const [row] = await database.db.select().from(applications).where(eq(applications.id, id));
  return { kind: "firm", sheet: row?.sheet ?? "" };
};

test("what a firm is told is kept, mailed where there is an address, and accounted for by the trail", async () => {
  const mailed = await newApplication(database, round, undefined, { email: "a@example.com" });
  const plain = await newApplication(database, round);
  for (const id of [mailed, plain]) fulfilled(await tellFirm(database, officer, id, message, at(5)));
  expect((await database.db.select().from(outbox)).map(({ to }) => to)).toEqual(["a@example.com"]);
  const [onPage] = fulfilled(await readOwnMessages(database, await firmOf(plain)));
  expect(onPage).toMatchObject({ subject: "标题", by: officer.user, delivery: "page", openedAt: null });
  const [byMail] = fulfilled(await readMessages(database, officer, mailed, at(6))).messages;
  expect(byMail).toMatchObject({ delivery: "waiting", openedAt: null });
  expect(await checkRecords(database, testSeals)).toMatchObject({ problems: [] });
  await database.db
    .update(firmMessages)
    .set({ body: "改过" })
    .where(eq(firmMessages.id, byMail?.id ?? ""));
  expect((await checkRecords(database, testSeals)).problems).toMatchObject([{ kind: "message", problem: "altered" }]);
  await database.db.delete(firmMessages).where(eq(firmMessages.id, byMail?.id ?? ""));
  expect((await checkRecords(database, testSeals)).problems).toMatchObject([{ kind: "message", problem: "missing" }]);
  await database.db.delete(trail).where(eq(trail.sheet, mailed));
});

test("a message is seen once, at the first look, and a call is noted once", async () => {
  const id = await newApplication(database, round);
  fulfilled(await tellFirm(database, officer, id, message, at(5)));
  const read = async () => fulfilled(await readOwnMessages(database, await firmOf(id)));
  await noteSeen(database, await read(), at(7));
  await noteSeen(database, await read(), at(9));
  const [seen] = await read();
  expect(seen?.openedAt).toEqual(at(7));
  const call = { application: id, message: seen?.id ?? "" };
  fulfilled(await noteCall(database, officer, call, at(8)));
  expect(await noteCall(database, officer, call, at(9))).toMatchObject({ ok: false, reason: "stale" });
  expect((await read())[0]).toMatchObject({ phonedAt: at(8), phonedBy: officer.user });
});

test("nobody else tells a firm anything, and nobody else reads what it was told", async () => {
  const id = await newApplication(database, round);
  const other = await (await newBureau(database, at())).person("officer");
  const viewer = await bureau.person("viewer");
  for (const actor of [other, viewer, await firmOf(id)])
    expect(await tellFirm(database, actor, id, message, at(5))).toMatchObject({ ok: false, reason: "not-found" });
  expect(await readMessages(database, other, id, at(5))).toMatchObject({ ok: false, reason: "not-found" });
  expect(fulfilled(await readMessages(database, viewer, id, at(5))).messages).toEqual([]);
});

test("document numbers go up by one in their series, never twice, and begin anew with the year", async () => {
  const { organisation } = round;
  const by = officer.user;
  const series = { organisation, pattern: "苏工信〔{year}〕{n}号", first: 7, by, at: at() };
  await database.db.insert(documentSeries).values([
    { ...series, kind: "free" },
    { ...series, kind: "returned", first: 1 },
  ]);
  const ids = await Promise.all([1, 2, 3].map(() => newApplication(database, round)));
  await Promise.all(
    ids.map((id, place) =>
      tellFirm(database, officer, id, { ...message, kind: place === 1 ? "returned" : "free" }, at(5)),
    ),
  );
  fulfilled(await tellFirm(database, officer, ids[0] ?? "", message, new Date("2027-01-05T00:00:00Z")));
  const numbers = await listDocumentNumbers(database.db, organisation);
  expect(numbers.map(({ year, number }) => `${year} ${number}`)).toEqual(["2026 7", "2026 8", "2026 9", "2027 7"]);
  const told = await database.db
    .select()
    .from(firmMessages)
    .where(eq(firmMessages.application, ids[0] ?? ""));
  expect(told.at(-1)?.body).toContain("苏工信〔2027〕7号");
});

test("the bureau's own words hold from then on, for firms of that language", async () => {
  const own = { kind: "free" as const, locale: "zh" as const, subject: "本局用语", body: "正文" };
  await database.db
    .insert(messageTemplates)
    .values({ organisation: round.organisation, ...own, by: officer.user, at: at() });
  const id = await newApplication(database, round);
  fulfilled(await tellFirm(database, officer, id, message, at(5)));
  expect(fulfilled(await readOwnMessages(database, await firmOf(id)))[0]?.subject).toBe("本局用语");
});

test("a decision is told only where there is a final one", async () => {
  const id = await newApplication(database, round);
  const wish = { decision: "none", message: () => message };
  expect(await tellDecision(database, officer, id, wish, at(5))).toMatchObject({ ok: false, reason: "no-decision" });
});
