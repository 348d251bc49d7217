import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { longDay, visitMessage } from "#app/work/firm-messages";
import { chooseDraw } from "#db/programme/draw-choices";
import { drawVisits } from "#db/programme/draws";
import { drawPeople } from "#db/programme/visit-people";
import { addVisitors } from "#db/programme/visitors";
import { listVisits, saveVisit } from "#db/programme/visits";
import { firmMessages } from "#db/schema";
import { checkRecords } from "#db/service/records-check";
import { noVisit, type VisitContent, type VisitNews, visitState } from "#lib/programme/visit";
import { dayOf, daysAfter } from "#lib/text/day";
import { defaultLocale } from "#lib/text/languages";
import { newApplication } from "../make/applications";
import { newBureau } from "../make/bureaus";
import { giantRound, newOpenRound, testSeals } from "../make/rounds";
import { at, freshDatabase, fulfilled } from "./fresh";

const database = await freshDatabase();
const bureau = await newBureau(database, at());
const [officer, verifier, viewer] = [
  await bureau.person("officer"),
  await bureau.person("verifier"),
  await bureau.person("viewer"),
];
const settings = { near: 0, oddities: 0, share: 100, atMost: 0, regionAtLeast: 0, regionAtMost: 0 };

async function withFirms(count: number) {
  const round = await newOpenRound(database, officer, at(), { ...giantRound });
  const firms: string[] = [];
  for (let left = count; left > 0; left -= 1) firms.push(await newApplication(database, round));
  return { round, firms };
}

/** What a firm was told, in order. */
const toldOf = (application: string) =>
  database.db.select().from(firmMessages).where(eq(firmMessages.application, application)).orderBy(sql`rowid`);

test("a firm is told when a visit is planned, changed or called off, once each, with its line in the trail", async () => {
  const { firms } = await withFirms(1);
  const [firm = ""] = firms;
  const people = ["王", "李"].map((name) => ({ visitor: "", name, employer: "市工信局" }));
  let seen = 0;
  const save = async (change: Partial<VisitContent>, note = "") => {
    const message = (news: VisitNews) => visitMessage(news, note);
    const wish = { seen, content: { ...noVisit, ...change }, asked: [], message };
    fulfilled(await saveVisit(database, verifier, firm, wish, at(5)));
    seen += 1;
    return (await toldOf(firm)).map(({ kind }) => kind);
  };
  const today = dayOf(at(5));
  const [first, second] = [daysAfter(today, 3), daysAfter(today, 6)];
  expect(await save({ people })).toEqual([]);
  expect(await save({ people, plannedOn: first }, "上午9时到")).toEqual(["visit"]);
  expect(await save({ people, plannedOn: first, findings: "备忘" })).toEqual(["visit"]);
  expect(await save({ people, plannedOn: second })).toEqual(["visit", "visit-changed"]);
  expect(await save({ people: people.slice(0, 1), plannedOn: second })).toHaveLength(3);
  expect(await save({ people: people.slice(0, 1) })).toEqual([
    "visit",
    "visit-changed",
    "visit-changed",
    "visit-cancelled",
  ]);
  expect(await save({ people, plannedOn: daysAfter(today, -1) })).toHaveLength(4);
  const [planned, moved] = await toldOf(firm);
  expect(planned?.body).toContain("王（市工信局）、李（市工信局）");
  expect(planned?.body).toContain("上午9时到");
  expect(moved?.body).toContain(longDay(defaultLocale, first));
  expect(moved?.body).toContain(longDay(defaultLocale, second));
  expect(await checkRecords(database, testSeals)).toMatchObject({ problems: [] });
});

test("people drawn with a day are announced to every firm in the transaction; without one nobody is told", async () => {
  const { round, firms } = await withFirms(2);
  const draw = fulfilled(await drawVisits(database, officer, round.id, { seed: "一", settings, rule: null }, at(1)));
  fulfilled(await chooseDraw(database, officer, round.id, { draw: draw.id, reason: "作准" }, at(2)));
  const people = ["王核查", "李核查"].map((name) => ({ name, employer: "" }));
  fulfilled(await addVisitors(database, officer, round.id, people, at(2)));
  const send = (plannedOn: string | null) =>
    drawPeople(database, officer, round.id, { seed: "七", region: null, plannedOn, message: visitMessage }, at(3));
  expect(await send("2026-13-01")).toMatchObject({ reason: "bad-day" });
  expect(await send(daysAfter(dayOf(at(3)), -1))).toMatchObject({ reason: "planned-past" });
  fulfilled(await send(dayOf(at(3))));
  for (const firm of firms) expect((await toldOf(firm)).map(({ kind }) => kind)).toEqual(["visit"]);
  for (const { content } of fulfilled(await listVisits(database, viewer, round.id, at(4))))
    expect(visitState(content)).toBe("planned");
  expect(await checkRecords(database, testSeals)).toMatchObject({ problems: [] });
});
