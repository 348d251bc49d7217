import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { assignClient, giveUpClient, takeClient } from "#db/advising/clients";
import { endEngagement, listEngagements, offerEngagement } from "#db/advising/engagements";
import { threadCounts } from "#db/advising/thread-counts";
import { countForFirm, readFirmThreads, readThreads } from "#db/advising/thread-lists";
import {
  answerThread,
  assignThread,
  type NewThread,
  openThread,
  postInThread,
  postsAtMost,
  settleThread,
  threadsAtMost,
} from "#db/advising/threads";
import { changeRole, endSeat } from "#db/people/people";
import { posts, threads } from "#db/schema";
import { saveEntries } from "#db/sheets/save-entries";
import { anchorIn } from "#lib/advising/anchor";
import type { EngagedPart } from "#lib/advising/engagement";
import { newPerson, type Person } from "../make/bureaus";
import { newPractice } from "../make/practices";
import { at, type Firm, freshDatabase, fulfilled, hashOf, newFirm, trailOf } from "./fresh";

const database = await freshDatabase();
const { practice, lead, advisor, colleague, elsewhere } = await newPractice(database, at(0));

const until = at(1_000);
const answers = () => ["question:other-rights" as const, "fact:staff.2025" as const];
const on = (person: Person, firm: Firm) => ({ ...person, sheet: firm.sheet });
const anchor = (word: string) => anchorIn(word) ?? expect.fail(word);

async function engaged(opens: readonly EngagedPart[] = []): Promise<Firm> {
  const firm = await newFirm(database);
  await letIn(firm, opens);
  return firm;
}

async function letIn(firm: Firm, opens: readonly EngagedPart[] = []): Promise<void> {
  const tokenHash = hashOf(randomUUID());
  const wish = { name: "张老师", opens, opensPast: false, expiresAt: until, tokenHash, offeredUntil: at(100) };
  fulfilled(await offerEngagement(database, firm, wish, at(2)));
  fulfilled(await takeClient(database, advisor, tokenHash, at(3)));
}

const wish = (given: Partial<NewThread> = {}): NewThread => ({
  anchor: anchor("question:other-rights"),
  under: ["question:other-rights"],
  isShared: true,
  text: "请看一下这个数",
  mentions: [],
  ...given,
});

const open = (firm: Firm, given: Partial<NewThread> = {}, who = advisor, when = at(4)) =>
  openThread(database, on(who, firm), wish(given), answers, when);
const opened = async (firm: Firm, given: Partial<NewThread> = {}) => fulfilled(await open(firm, given)).thread;
const say = (firm: Firm, thread: string, who = advisor, when = at(5), mentions: string[] = []) =>
  postInThread(database, on(who, firm), { thread, text: "补充一句", mentions }, answers, when);
const give = (firm: Firm, thread: string, to: "firm" | { user: string } | null, dueOn: string | null = null) =>
  assignThread(database, on(lead, firm), { thread, to, dueOn }, answers, at(6));
const settle = (firm: Firm, thread: string, move: "resolved" | "reopened" = "resolved", who = lead) =>
  settleThread(database, on(who, firm), { thread, move }, answers, at(6));
const reply = (firm: Firm, thread: string, when = at(7)) =>
  answerThread(database, firm, { thread, text: "改好了" }, when);
const seen = async (firm: Firm, who = advisor) =>
  fulfilled(await readThreads(database, on(who, firm), answers, at(8))).threads;
const seenByFirm = async (firm: Firm) => fulfilled(await readFirmThreads(database, firm, at(8)));
const counted = async (firm: Firm) => (await threadCounts(database.db, practice, [firm.sheet])).get(firm.sheet);

const refusal = { ok: false, reason: "not-found" };

test("who sees the client talks, and nobody else: no colleague, no other practice, nobody who was", async () => {
  const firm = await engaged();
  const thread = await opened(firm);
  fulfilled(await say(firm, thread, lead));
  for (const who of [colleague, elsewhere]) {
    expect(await open(firm, {}, who)).toMatchObject(refusal);
    expect(await say(firm, thread, who)).toMatchObject(refusal);
    expect(await settle(firm, thread, "resolved", who)).toMatchObject(refusal);
    expect(await readThreads(database, on(who, firm), answers, at(5))).toMatchObject(refusal);
  }
  // A thread of another client is not there, whoever sees that one.
  const other = await engaged();
  expect(await say(other, thread)).toMatchObject(refusal);
  expect(await reply(other, thread)).toMatchObject(refusal);
  expect(await say(firm, thread, advisor, until)).toMatchObject(refusal);
  fulfilled(await assignClient(database, on(lead, firm), colleague.user, at(6)));
  expect(await say(firm, thread)).toMatchObject(refusal);
  fulfilled(await say(firm, thread, colleague));

  const [former, leaving] = [
    await newPerson(database, { role: "practice-lead", organisation: practice }, at(0)),
    await newPerson(database, { role: "practice-lead", organisation: practice }, at(0)),
  ];
  fulfilled(await say(firm, thread, former));
  fulfilled(await changeRole(database, lead, { user: former.user, role: "advisor" }, at(6)));
  fulfilled(await endSeat(database, lead, leaving.user, at(6)));
  for (const who of [former, { ...former, role: "advisor" as const }, leaving])
    expect(await say(firm, thread, who)).toMatchObject(refusal);
});

test("what is private never comes to the firm: not in its threads, counts, answers or trail", async () => {
  const firm = await engaged();
  const hidden = await opened(firm, { isShared: false, text: "老板不肯说实话" });
  fulfilled(await say(firm, hidden));
  fulfilled(await give(firm, hidden, { user: advisor.user }));
  fulfilled(await settle(firm, hidden));
  expect(await seenByFirm(firm)).toEqual([]);
  expect(fulfilled(await countForFirm(database, firm, at(8)))).toEqual({ all: 0, waiting: 0 });
  expect(await reply(firm, hidden)).toMatchObject(refusal);
  expect(await give(firm, hidden, "firm")).toMatchObject({ ok: false, reason: "private" });
  const acts = (await trailOf(database, firm.sheet)).map(({ act }) => act);
  expect(acts).toEqual(["take-client", "engage", "start"]);
  const ours = (await trailOf(database, practice)).filter(({ detail }) => detail.thread === hidden);
  expect(ours.map(({ act, detail }) => [act, detail.talk])).toEqual(
    ["resolved", "assigned", "said", "opened"].map((move) => ["discuss-client", move]),
  );
});

test("what is shared comes to the firm, which answers; to whom the practice gave it among its own does not", async () => {
  const firm = await engaged();
  const thread = await opened(firm, { mentions: [lead.user, colleague.user, elsewhere.user] });
  expect((await seen(firm))[0]?.posts[0]).toMatchObject({ named: ["practice-lead 王"], authorName: "advisor 王" });
  fulfilled(await give(firm, thread, { user: advisor.user }, "2026-12-01"));
  expect((await seenByFirm(firm))[0]).toMatchObject({
    isOpen: true,
    assignee: null,
    dueOn: null,
    practiceName: "海桥咨询",
  });
  expect((await seenByFirm(firm))[0]?.posts).toHaveLength(1);
  fulfilled(await give(firm, thread, "firm", "2026-12-02"));
  expect((await seenByFirm(firm))[0]).toMatchObject({ dueOn: "2026-12-02", waitsFor: "firm" });
  fulfilled(await reply(firm, thread));
  expect((await seen(firm))[0]).toMatchObject({ isForFirm: false, dueOn: null, waitsFor: "practice" });
  expect((await seen(firm))[0]?.posts.at(-1)).toMatchObject({ side: "firm", author: null, text: "改好了" });
  expect((await trailOf(database, firm.sheet)).slice(0, 4).map(({ act, actor }) => [act, actor])).toEqual([
    ["discuss", "firm"],
    ["discuss-client", "practice-lead"],
    ["discuss-client", "practice-lead"],
    ["discuss-client", "advisor"],
  ]);
});

test("for whom a thread waits, in itself and in the counts", async () => {
  const firm = await engaged();
  expect(await counted(firm)).toBeUndefined();
  const thread = await opened(firm);
  await opened(firm, { isShared: false });
  const waits = async () => (await seen(firm)).find(({ id }) => id === thread)?.waitsFor;
  expect(await waits()).toBe("firm");
  expect(await counted(firm)).toEqual({ open: 2, forFirm: 1, forPractice: 0, dueOn: null });
  fulfilled(await reply(firm, thread));
  expect(await waits()).toBe("practice");
  expect(await counted(firm)).toMatchObject({ forFirm: 0, forPractice: 1 });
  fulfilled(await say(firm, thread, advisor, at(8)));
  fulfilled(await give(firm, thread, { user: lead.user }, "2026-12-01"));
  expect(await waits()).toBe("practice");
  expect(await counted(firm)).toEqual({ open: 2, forFirm: 0, forPractice: 1, dueOn: "2026-12-01" });
  // Whoever it was given to has answered.
  fulfilled(await say(firm, thread, lead, at(9)));
  expect(await waits()).toBe("firm");
  fulfilled(await settle(firm, thread));
  expect(await waits()).toBe(null);
  expect(await counted(firm)).toEqual({ open: 1, forFirm: 0, forPractice: 0, dueOn: null });
  expect(fulfilled(await countForFirm(database, firm, at(9)))).toEqual({ all: 1, waiting: 0 });
});

test("whom it is given to sees the client", async () => {
  const firm = await engaged();
  const thread = await opened(firm);
  for (const { user } of [colleague, elsewhere]) expect(await give(firm, thread, { user })).toMatchObject(refusal);
  fulfilled(await give(firm, thread, { user: lead.user }));
  fulfilled(await give(firm, thread, null));
  expect((await seen(firm))[0]).toMatchObject({ assignee: null, isForFirm: false });
});

test("what was given to somebody who sees the client no longer is given to nobody", async () => {
  const assigneeOf = async (firm: Firm) => (await seen(firm, lead))[0]?.assignee;
  const given = async (user: string) => {
    const firm = await engaged();
    fulfilled(await give(firm, await opened(firm), { user }));
    expect(await assigneeOf(firm)).toBe(user);
    return firm;
  };
  const [former, leaving] = [
    await newPerson(database, { role: "practice-lead", organisation: practice }, at(0)),
    await newPerson(database, { role: "practice-lead", organisation: practice }, at(0)),
  ];
  const [passed, demoted, left] = [await given(advisor.user), await given(former.user), await given(leaving.user)];
  const kept = await given(advisor.user);
  fulfilled(await assignClient(database, on(lead, passed), colleague.user, at(7)));
  expect(await assigneeOf(passed)).toBe(null);
  fulfilled(await changeRole(database, lead, { user: former.user, role: "advisor" }, at(7)));
  expect(await assigneeOf(demoted)).toBe(null);
  fulfilled(await endSeat(database, lead, leaving.user, at(7)));
  expect(await assigneeOf(left)).toBe(null);
  expect(await assigneeOf(kept)).toBe(advisor.user);
});

test("resolving is done once; what is said afterwards opens it again", async () => {
  const firm = await engaged();
  const thread = await opened(firm);
  const both = await Promise.all([settle(firm, thread), settle(firm, thread, "resolved", advisor)]);
  expect(both.every(({ ok }) => ok)).toBe(true);
  expect((await seen(firm))[0]?.posts.map(({ move }) => move)).toEqual([null, "resolved"]);
  fulfilled(await reply(firm, thread));
  expect((await seen(firm))[0]).toMatchObject({ resolvedAt: null, waitsFor: "practice" });
  expect((await seen(firm))[0]?.posts.at(-1)?.move).toBe("reopened");
});

test("two at once lose nothing", async () => {
  const firm = await engaged();
  const thread = await opened(firm);
  const all = await Promise.all([say(firm, thread), say(firm, thread, lead), reply(firm, thread, at(5))]);
  expect(all.every(({ ok }) => ok)).toBe(true);
  expect((await seen(firm))[0]?.posts.filter(({ text }) => text !== null)).toHaveLength(4);
});

test("a thread is stale once an entry under it is another one, and says from what to what", async () => {
  const firm = await engaged();
  const save = (value: number, base: number) =>
    saveEntries(database, firm, [{ key: "question:other-rights", entry: { value }, base }], at(4));
  fulfilled(await save(4, 0));
  await opened(firm, { under: ["question:other-rights", "fact:staff.2025"] });
  expect((await seen(firm))[0]?.changes).toEqual([]);
  fulfilled(await save(7, 1));
  fulfilled(await saveEntries(database, firm, [{ key: "fact:staff.2025", entry: { value: 90 }, base: 0 }], at(5)));
  const changed = [
    { key: "question:other-rights", from: 1, to: 2, before: { value: 4 }, after: { value: 7 } },
    { key: "fact:staff.2025", from: 0, to: 1, before: null, after: { value: 90 } },
  ];
  expect((await seen(firm))[0]?.changes).toEqual(changed);
  expect((await seenByFirm(firm))[0]?.changes).toEqual(changed);
});

test("where the firm opened neither facts nor tiers, nothing hangs on them", async () => {
  const words = ["fact:revenue.2025", "criterion:little-giant:X26-2a"];
  const closed = await engaged();
  for (const word of words) expect(await open(closed, { anchor: anchor(word) })).toMatchObject(refusal);
  fulfilled(await open(closed, { anchor: anchor("fact:staff.2025") }));
  fulfilled(await open(closed, { anchor: anchor("part:stage") }));
  const firm = await engaged(["facts", "tiers"]);
  const threads = [];
  for (const word of words) threads.push(await opened(firm, { anchor: anchor(word) }));
  expect(await seen(firm)).toHaveLength(2);
  await letIn(firm, ["tiers"]);
  expect((await seen(firm)).map(({ id }) => id)).toEqual([threads[1]]);
  expect(await say(firm, threads[0] ?? "")).toMatchObject(refusal);
});

test("what an ended engagement left the firm reads, and no longer answers; let in again, the practice goes on", async () => {
  const firm = await engaged();
  const thread = await opened(firm);
  const [line] = fulfilled(await listEngagements(database, firm));
  fulfilled(await endEngagement(database, firm, line?.id ?? "", at(5)));
  expect(await say(firm, thread)).toMatchObject(refusal);
  expect(await readThreads(database, on(lead, firm), answers, at(6))).toMatchObject(refusal);
  expect((await seenByFirm(firm))[0]).toMatchObject({ id: thread, isOpen: false });
  expect(await reply(firm, thread)).toMatchObject({ ok: false, reason: "ended" });
  expect(fulfilled(await countForFirm(database, firm, at(8)))).toEqual({ all: 1, waiting: 0 });
  await letIn(firm);
  fulfilled(await reply(firm, thread));
  fulfilled(await giveUpClient(database, on(advisor, firm), at(8)));
  expect(await reply(firm, thread, at(9))).toMatchObject({ ok: false, reason: "ended" });
});

test("a practice has at most so many threads on a sheet, and a thread so many posts", async () => {
  const firm = await engaged();
  const thread = await opened(firm);
  const { db } = database;
  const post = { thread, side: "practice" as const, author: advisor.user, text: "好", mentions: [], at: at(5) };
  const more = (count: number) => Array.from({ length: count }, () => randomUUID());
  await db.insert(posts).values(more(postsAtMost - 2).map((id) => ({ ...post, id })));
  fulfilled(await say(firm, thread));
  expect(await say(firm, thread)).toMatchObject({ ok: false, reason: "too-many" });
  expect(await reply(firm, thread)).toMatchObject({ ok: false, reason: "too-many" });

  const row = { sheet: firm.sheet, practice, anchor: "part:stage", isShared: true, basis: {} };
  const times = { openedAt: at(4), movedAt: at(4) };
  for (const ids of [more(1_000), more(threadsAtMost - 1_002)])
    await db.insert(threads).values(ids.map((id) => ({ ...row, ...times, id })));
  fulfilled(await open(firm));
  expect(await open(firm)).toMatchObject({ ok: false, reason: "too-many" });
  const other = await engaged();
  fulfilled(await open(other));
});
