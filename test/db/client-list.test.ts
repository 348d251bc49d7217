import { buffer } from "node:stream/consumers";
import readExcel from "read-excel-file/node";
import { expect, test } from "vitest";
import { lookForClients } from "#app/acts/advising/clients";
import { giveThread, openTalk, turnThread } from "#app/acts/advising/discuss";
import { keepClientView } from "#app/acts/advising/save-client-view";
import { tiersOf } from "#app/acts/sheets/tiers-of";
import { clientTable } from "#app/paper/client-table";
import { pinyinOf } from "#app/words/pinyin";
import { readClientResult } from "#db/advising/client-sheet";
import { listClientViews, mostClientViews } from "#db/advising/client-views";
import { assignClient, giveUpClient } from "#db/advising/clients";
import { answerThread } from "#db/advising/threads";
import { changeRole } from "#db/people/people";
import { saveEntries } from "#db/sheets/save-entries";
import { clientQueryIn } from "#lib/advising/client-query";
import { diagnosedStanding } from "#lib/advising/standing";
import { headlineOf } from "#lib/charts/headline";
import type { EntryKey } from "#lib/entry/key";
import { editionOf } from "#questionnaires";
import { newPerson, type Person } from "../make/bureaus";
import { newFilling, submitFilled, syntheticFirm } from "../make/clients";
import { letAdvisorIn, newPractice } from "../make/practices";
import { freshDatabase, fulfilled } from "./fresh";

const database = await freshDatabase();
const day = (number: number) => new Date(Date.UTC(2026, 10, number, 4));
const now = day(20);
const { practice, lead, advisor, colleague, elsewhere } = await newPractice(database, day(1));

const look = async (who: Person, words = "", at = now, isWhole = false) =>
  fulfilled(await lookForClients(database, who, clientQueryIn(new URLSearchParams(words)), { pinyinOf, isWhole }, at));
const names = async (who: Person, words = "", at = now) =>
  (await look(who, words, at)).rows.map(({ firmName }) => firmName);

/** A client that submitted once or twice, with all open. */
async function client(name: string, { number, again }: { number: number; again?: number }, opens?: readonly "facts"[]) {
  const firm = await newFilling(database, { name }, day(2));
  const { answers, facts } = syntheticFirm(number);
  await submitFilled(database, firm, { answers, facts }, { at: day(3) });
  if (again !== undefined)
    await submitFilled(database, firm, { answers: syntheticFirm(again).answers, facts }, { at: day(4), isAgain: true });
  await letAdvisorIn(database, firm, advisor, { at: day(5), until: day(28), ...(opens && { opens }) });
  return firm;
}

const bearing = await client("杭州轴承", { number: 1, again: 1_001 });
const gear = await client("宁波齿轮", { number: 2 });
const closed = await client("嘉兴泵业", { number: 3 }, ["facts"]);
const draft = await newFilling(database, { name: "=绍兴阀门" }, day(2));
await letAdvisorIn(database, draft, advisor, { at: day(6), until: day(28) });

test("each client comes with what it was last found to be, what moved since, and how far its goal is", async () => {
  const { rows, count } = await look(lead, "order=firm");
  expect(count).toBe(4);
  expect(rows.map(({ firmName }) => firmName)).toEqual(["=绍兴阀门", "杭州轴承", "嘉兴泵业", "宁波齿轮"]);
  const of = (sheet: string) => rows.find((row) => row.sheet === sheet);
  const seen = of(bearing.sheet);
  expect(seen).toMatchObject({ last: { revision: 2 }, before: { revision: 1 }, advisor: advisor.user });
  expect(seen?.movement?.kind).toBe("moved");
  expect(of(gear.sheet)).toMatchObject({ last: { revision: 1 }, before: null, movement: null });
  expect(of(closed.sheet)).toMatchObject({ distance: null, duties: [], goal: null });
  expect(of(closed.sheet)?.gist?.quadrant).toBeTruthy();
  expect(of(draft.sheet)).toMatchObject({ last: null, gist: null, distance: null, state: "draft" });
});

test("what every part comes to is what the review says of the same result", async () => {
  const { rows } = await look(lead);
  for (const { sheet, last, gist } of rows) {
    if (!last) continue;
    const { snapshot } = fulfilled(await readClientResult(database, { ...lead, sheet }, last.revision, now));
    expect(gist?.standing).toEqual(diagnosedStanding(editionOf(snapshot), snapshot.diagnosis));
  }
});

test("the distance is what the first screen of the result counts, of the tier that the firm aims at", async () => {
  const headline = async (aim: "little-giant" | null) => {
    const { snapshot } = fulfilled(await readClientResult(database, { ...lead, sheet: gear.sheet }, 1, now));
    const { steps } = tiersOf(snapshot, { wants: "both", aim, place: null });
    return steps && headlineOf(steps, aim);
  };
  const told = async () => (await look(lead)).rows.find(({ sheet }) => sheet === gear.sheet)?.distance;
  expect((await told())?.headline).toEqual(await headline(null));
  const key: EntryKey = "fact:aim";
  fulfilled(await saveEntries(database, gear, [{ key, entry: { value: "little-giant" }, base: 0 }], day(6)));
  const aimed = await told();
  expect(aimed?.headline).toEqual(await headline("little-giant"));
  expect(aimed?.tier).toBe("little-giant");
  expect(aimed?.rounds[0]?.tier).toBe("little-giant");
});

test("it is found by name, pinyin, finding, state and advisor, and a page holds no more than there are", async () => {
  expect(await names(lead, "search=hzzc")).toEqual(["杭州轴承"]);
  expect(await names(lead, "search=hangzhou")).toEqual(["杭州轴承"]);
  expect(await names(lead, "search=Zhoucheng")).toEqual(["杭州轴承"]);
  expect(await names(lead, "search=ningbo+chi")).toEqual(["宁波齿轮"]);
  expect(await names(lead, "search=shaoxingf")).toEqual(["=绍兴阀门"]);
  // No syllable begins with these letters, though they stand within one.
  expect(await names(lead, "search=angzhou")).toEqual([]);
  expect(await names(lead, "search=齿轮")).toEqual(["宁波齿轮"]);
  expect(await names(lead, "only=draft")).toEqual(["=绍兴阀门"]);
  expect(await names(lead, `advisor=${colleague.user}`)).toEqual([]);
  const { rows } = await look(lead);
  const quadrant = rows.find(({ sheet }) => sheet === gear.sheet)?.gist?.quadrant;
  expect(await names(lead, `quadrant=${quadrant}`)).toContain("宁波齿轮");
  expect((await look(lead, "page=7")).page).toBe(1);
  // Access to all of them ends within 30 days of the day on which it is asked.
  expect(await names(lead, "only=ending")).toHaveLength(4);
  expect(await names(lead, "only=nonsense&order=nonsense")).toHaveLength(4);
});

test("what waits for whom, and what is due first, stand beside each client", async () => {
  const on = { ...advisor, sheet: closed.sheet };
  const words = { text: "请补充。", mentions: [] };
  const asked = { ...words, on: "part:stage" };
  const shared = fulfilled(await openTalk(database, on, { ...asked, visibility: "firm" }, day(10))).thread;
  fulfilled(await openTalk(database, on, { ...asked, visibility: "practice" }, day(10)));
  const threads = async () => (await look(lead)).rows.find(({ sheet }) => sheet === closed.sheet)?.threads;
  expect(await threads()).toEqual({ open: 2, forFirm: 1, forPractice: 0, dueOn: null });
  expect(await names(lead, "only=for-firm")).toEqual(["嘉兴泵业"]);
  fulfilled(await giveThread(database, on, { thread: shared, to: "firm", due: "2026-11-25" }, day(11)));
  expect(await threads()).toMatchObject({ dueOn: "2026-11-25" });
  expect(await names(lead, "only=due")).toContain("嘉兴泵业");
  fulfilled(await answerThread(database, closed, { thread: shared, text: "补好了。" }, day(12)));
  expect(await names(lead, "only=for-us")).toEqual(["嘉兴泵业"]);
  expect((await names(lead, "order=waiting"))[0]).toBe("嘉兴泵业");
  fulfilled(await turnThread(database, on, { thread: shared, move: "resolved" }, day(13)));
  expect(await threads()).toEqual({ open: 1, forFirm: 0, forPractice: 0, dueOn: null });
});

test("nobody sees whom they do not see elsewhere: another practice, a colleague's client, what ended, who was demoted", async () => {
  expect(await names(elsewhere)).toEqual([]);
  expect(await names(colleague)).toEqual([]);
  expect(await names(advisor)).toHaveLength(4);
  expect(await names(lead, "", day(28))).toEqual([]);
  const former = await newPerson(database, { role: "practice-lead", organisation: practice }, day(1));
  expect(await names(former)).toHaveLength(4);
  fulfilled(await changeRole(database, lead, { user: former.user, role: "advisor" }, day(7)));
  expect(await names({ ...former, role: "advisor" })).toEqual([]);
  // What one process keeps of results is given to nobody who does not see the client.
  const given = await client("台州模具", { number: 5 });
  fulfilled(await assignClient(database, { ...lead, sheet: given.sheet }, colleague.user, day(8)));
  expect(await names(colleague)).toEqual(["台州模具"]);
  expect(await names(advisor)).not.toContain("台州模具");
  fulfilled(await giveUpClient(database, { ...colleague, sheet: given.sheet }, day(9)));
  expect(await names(lead)).not.toContain("台州模具");
});

test("a view is its owner's own, is replaced by one of its name, and holds nothing but what the list can be asked", async () => {
  const keep = (who: Person, wish: { view?: string; name: string; query?: string; isDeleted?: boolean }) =>
    keepClientView(database, who, { view: null, query: "", isDeleted: false, ...wish }, now);
  const views = async (who: Person) => fulfilled(await listClientViews(database, who));
  const id = fulfilled(await keep(advisor, { name: " 快到期  的 ", query: "only=ending&page=3&x=1&order=recent" }));
  expect(await views(advisor)).toEqual([{ id, name: "快到期 的", query: "only=ending" }]);
  expect(fulfilled(await keep(advisor, { name: "快到期 的", query: "only=due" }))).toBe(id);
  expect(await views(advisor)).toMatchObject([{ query: "only=due" }]);
  for (const other of [colleague, lead, elsewhere]) {
    expect(await views(other)).toEqual([]);
    expect(await keep(other, { view: id, name: "我的" })).toMatchObject({ ok: false, reason: "not-found" });
    expect(await keep(other, { view: id, name: "", isDeleted: true })).toMatchObject({
      ok: false,
      reason: "not-found",
    });
  }
  expect(await keep(advisor, { name: "  " })).toMatchObject({ ok: false, reason: "bad-name" });
  expect(await keep(advisor, { name: "长".repeat(61) })).toMatchObject({ ok: false, reason: "bad-name" });
  for (let made = 1; made < mostClientViews; made++) fulfilled(await keep(advisor, { name: `视图 ${made}` }));
  expect(await keep(advisor, { name: "再一个" })).toMatchObject({ ok: false, reason: "too-many" });
  fulfilled(await keep(advisor, { view: id, name: "视图 1" }));
  expect((await views(advisor)).filter(({ name }) => name === "视图 1")).toMatchObject([{ id }]);
  fulfilled(await keep(advisor, { view: id, name: "", isDeleted: true }));
  expect(await views(advisor)).toHaveLength(mostClientViews - 2);
});

test("the table to save holds what is listed, in both languages, and no formula", async () => {
  const { rows } = await look(lead, "order=firm", now, true);
  for (const locale of ["zh", "en"] as const) {
    const [sheet] = await readExcel(await buffer(clientTable(rows, locale)));
    const [heading = [], first = [], second = []] = sheet?.data ?? [];
    expect(heading).toHaveLength(17);
    expect(new Set(heading).size).toBe(17);
    expect(first[0]).toBe("'=绍兴阀门");
    expect(second[0]).toBe("杭州轴承");
    expect(second[3]).toBe("2026-11-04");
  }
});
