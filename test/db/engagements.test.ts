import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { listClients } from "#db/advising/client-lines";
import { readClient, readClientResult } from "#db/advising/client-sheet";
import { assignClient, giveUpClient, takeClient } from "#db/advising/clients";
import { endEngagement, engageByCode, listEngagements, offerEngagement, openAtMost } from "#db/advising/engagements";
import { renewCode } from "#db/advising/practice-codes";
import { changeRole, endSeat } from "#db/people/people";
import { saveEntries } from "#db/sheets/save-entries";
import { createSheet, deleteSheet, readSheet, reopenSheet } from "#db/sheets/sheets";
import { revisionsOf, submitSheet } from "#db/sheets/snapshots";
import type { EngagedPart } from "#lib/advising/engagement";
import type { Save } from "#lib/entry/entry";
import { newPerson, type Person } from "../make/bureaus";
import { currentAnswers, saveAnswers } from "../make/entries";
import { newPractice } from "../make/practices";
import {
  answer,
  at,
  diagnosis,
  type Firm,
  freshDatabase,
  fulfilled,
  hashOf,
  newFirm,
  newSheet,
  trailOf,
} from "./fresh";

const database = await freshDatabase();
const { practice, lead, advisor, colleague, elsewhere } = await newPractice(database, at(0));

const until = at(1_000);
const keysOfAnswers = () => ["question:other-rights" as const];
const on = (person: Person, firm: Firm) => ({ ...person, sheet: firm.sheet });

type Opening = { opens?: readonly EngagedPart[]; opensPast?: boolean };

async function offer(firm: Firm, { opens = [], opensPast = false }: Opening = {}) {
  const tokenHash = hashOf(randomUUID());
  const wish = { name: "张老师", opens, opensPast, expiresAt: until, tokenHash, offeredUntil: at(100) };
  const { engagement } = fulfilled(await offerEngagement(database, firm, wish, at(2)));
  return { tokenHash, engagement };
}

async function engaged(firm: Firm, opening: Opening = {}) {
  const { tokenHash, engagement } = await offer(firm, opening);
  fulfilled(await takeClient(database, advisor, tokenHash, at(3)));
  return engagement;
}

async function submit(firm: Firm): Promise<void> {
  const expected = revisionsOf(fulfilled(await currentAnswers(database, firm)));
  const snapshot = { answers: { "other-rights": 4 }, notes: {}, diagnosis, scorer: "1" };
  fulfilled(await submitSheet(database, firm, { expected, snapshot }, at(3)));
}

const sees = async (person: Person, firm: Firm, now = at(4)) =>
  (await readClient(database, on(person, firm), keysOfAnswers, now)).ok;
const seesResult = async (person: Person, firm: Firm, revision: number) =>
  (await readClientResult(database, on(person, firm), revision, at(4))).ok;

test("a link is taken once, within its days, and lets in the advisor and who leads the practice", async () => {
  const firm = await newFirm(database);
  const { tokenHash } = await offer(firm);
  expect(await sees(advisor, firm)).toBe(false);
  expect(await takeClient(database, advisor, tokenHash, at(100))).toMatchObject({ ok: false, reason: "not-found" });
  expect(await takeClient(database, advisor, tokenHash, at(99))).toMatchObject({ ok: true });
  for (const other of [advisor, elsewhere])
    expect(await takeClient(database, other, tokenHash, at(99))).toMatchObject({ ok: false, reason: "not-found" });
  expect(await sees(advisor, firm)).toBe(true);
  expect(await sees(lead, firm)).toBe(true);
  expect(await sees(colleague, firm)).toBe(false);
  expect(await sees(elsewhere, firm)).toBe(false);
  // What the firm alone may do stays its own.
  expect((await readSheet(database, on(lead, firm))).ok).toBe(false);
});

test("whoever's seat, charge, days or engagement end sees nothing from that moment on", async () => {
  const [expired, ended, given, moved] = [
    await newFirm(database),
    await newFirm(database),
    await newFirm(database),
    await newFirm(database),
  ];
  for (const firm of [expired, ended, given, moved]) await engaged(firm);
  expect(await sees(advisor, expired, at(999))).toBe(true);
  expect(await sees(advisor, expired, until)).toBe(false);

  const [line] = fulfilled(await listEngagements(database, ended));
  const stranger = await newFirm(database);
  expect((await endEngagement(database, stranger, line?.id ?? "", at(5))).ok).toBe(false);
  expect(await sees(advisor, ended)).toBe(true);
  fulfilled(await endEngagement(database, ended, line?.id ?? "", at(5)));
  fulfilled(await endEngagement(database, ended, line?.id ?? "", at(6)));
  expect(await sees(lead, ended)).toBe(false);
  expect(fulfilled(await listEngagements(database, ended))[0]).toMatchObject({ endedAt: at(5), endedBy: "firm" });

  fulfilled(await giveUpClient(database, on(advisor, given), at(5)));
  expect(await sees(lead, given)).toBe(false);
  expect((await giveUpClient(database, on(advisor, given), at(5))).ok).toBe(false);

  expect((await assignClient(database, on(advisor, moved), colleague.user, at(5))).ok).toBe(false);
  expect((await assignClient(database, on(lead, moved), elsewhere.user, at(5))).ok).toBe(false);
  fulfilled(await assignClient(database, on(lead, moved), colleague.user, at(5)));
  expect(await sees(advisor, moved)).toBe(false);
  expect(await sees(colleague, moved)).toBe(true);
});

test("who leaves leaves no client behind, and a lead who is one no more sees their own alone", async () => {
  const firm = await newFirm(database);
  await engaged(firm);
  const leaving = await newPerson(database, { role: "advisor", organisation: practice }, at(0));
  const former = await newPerson(database, { role: "practice-lead", organisation: practice }, at(0));
  fulfilled(await assignClient(database, on(lead, firm), leaving.user, at(4)));
  fulfilled(await endSeat(database, lead, leaving.user, at(5)));
  expect(await sees(leaving, firm)).toBe(false);
  expect(fulfilled(await listClients(database, lead, at(5))).find(({ sheet }) => sheet === firm.sheet)).toMatchObject({
    advisor: null,
  });
  fulfilled(await changeRole(database, lead, { user: former.user, role: "advisor" }, at(6)));
  expect(await sees(former, firm)).toBe(false);
  const demoted = { ...former, role: "advisor" as const };
  expect(await sees(demoted, firm)).toBe(false);
  expect(fulfilled(await listClients(database, demoted, at(6)))).toEqual([]);
});

/** A firm whose sheet follows one of a year before, submitted as often. */
async function followed(submissions: number) {
  const before = await newFirm(database);
  const next = await createSheet(database, before, newSheet({ previous: before.sheet, year: 2026 }), at(1));
  const firm: Firm = { kind: "firm", sheet: fulfilled(next).id };
  for (let revision = 1; revision <= submissions; revision++) {
    if (revision > 1) fulfilled(await reopenSheet(database, firm, at(2)));
    else fulfilled(await saveAnswers(database, firm, [answer("other-rights", 4)], at(1)));
    await submit(firm);
  }
  return { before, firm };
}

test("from now on is from now on: earlier results and years stay closed, later ones open by themselves", async () => {
  const now = await followed(2);
  await engaged(now.firm);
  expect(await sees(advisor, now.before)).toBe(false);
  expect(await seesResult(advisor, now.firm, 1)).toBe(false);
  expect(await seesResult(advisor, now.firm, 2)).toBe(true);
  const later = await createSheet(database, now.firm, newSheet({ previous: now.firm.sheet, year: 2027 }), at(4));
  const next: Firm = { kind: "firm", sheet: fulfilled(later).id };
  expect(await sees(advisor, next)).toBe(true);
  const clients = fulfilled(await listClients(database, advisor, at(5)));
  expect(clients.find(({ sheet }) => sheet === next.sheet)).toMatchObject({
    year: 2027,
    results: [{ sheet: now.firm.sheet, revision: 2 }],
  });
  expect(clients.some(({ sheet }) => sheet === now.firm.sheet)).toBe(false);

  const past = await followed(2);
  await engaged(past.firm, { opensPast: true });
  expect(await sees(advisor, past.before)).toBe(true);
  expect(await seesResult(advisor, past.firm, 1)).toBe(true);
});

test("what was not opened is not there: facts, files and verdicts", async () => {
  const given: Save[] = [
    { key: "question:other-rights", entry: { value: 4 }, base: 0 },
    { key: "fact:own-brand", entry: { value: true }, base: 0 },
  ];
  const keysSeen = async (opens: readonly EngagedPart[]) => {
    const firm = await newFirm(database);
    fulfilled(await saveEntries(database, firm, given, at(1)));
    await engaged(firm, { opens });
    const client = fulfilled(await readClient(database, on(advisor, firm), keysOfAnswers, at(4)));
    expect(client.sheet).not.toHaveProperty("email");
    return client.entries.map(({ key }) => key).sort();
  };
  expect(await keysSeen([])).toEqual(["question:other-rights"]);
  expect(await keysSeen(["facts"])).toEqual(["fact:own-brand", "question:other-rights"]);
});

test("a practice's code lets it in without a charge, until it is renewed; a second engagement takes the first one's place", async () => {
  const wish = { opens: [], opensPast: false, expiresAt: until };
  const enter = (firm: Firm, code: string) => engageByCode(database, firm, { ...wish, code }, at(2));
  expect((await renewCode(database, advisor, "AAAA-AAAA-AAAA", at(1))).ok).toBe(false);
  fulfilled(await renewCode(database, lead, "AAAA-AAAA-AAAA", at(1)));
  const firm = await newFirm(database);
  fulfilled(await enter(firm, "AAAA-AAAA-AAAA"));
  expect(await sees(lead, firm)).toBe(true);
  expect(await sees(advisor, firm)).toBe(false);
  fulfilled(await assignClient(database, on(lead, firm), advisor.user, at(3)));
  fulfilled(await enter(firm, "AAAA-AAAA-AAAA"));
  expect(await sees(advisor, firm)).toBe(true);
  const lines = fulfilled(await listEngagements(database, firm));
  expect(lines.map(({ endedAt }) => endedAt === null).sort()).toEqual([false, true]);
  fulfilled(await renewCode(database, lead, "BBBB-BBBB-BBBB", at(4)));
  expect(await enter(await newFirm(database), "AAAA-AAAA-AAAA")).toMatchObject({ ok: false, reason: "unknown-code" });
});

test("it stands in the firm's trail, and a deleted sheet is no client's any more", async () => {
  const firm = await newFirm(database);
  const engagement = await engaged(firm);
  fulfilled(await giveUpClient(database, on(advisor, firm), at(5)));
  expect((await trailOf(database, firm.sheet)).map(({ act, actor }) => [act, actor])).toEqual([
    ["give-up-client", "advisor"],
    ["take-client", "advisor"],
    ["engage", "firm"],
    ["start", "stranger"],
  ]);
  expect((await trailOf(database, firm.sheet))[0]?.detail).toMatchObject({ engagement });
  const gone = await newFirm(database);
  await engaged(gone);
  fulfilled(await deleteSheet(database, gone, at(6)));
  expect(await sees(lead, gone)).toBe(false);
  expect(fulfilled(await listClients(database, lead, at(7))).some(({ sheet }) => sheet === gone.sheet)).toBe(false);
});

test("a firm has at most so many engagements open at once", async () => {
  const firm = await newFirm(database);
  for (let made = 0; made < openAtMost; made++) await offer(firm);
  const wish = { name: "张老师", opens: [], opensPast: false, expiresAt: until, offeredUntil: at(100) };
  const again = () => offerEngagement(database, firm, { ...wish, tokenHash: hashOf(randomUUID()) }, at(2));
  expect(await again()).toMatchObject({ ok: false, reason: "too-many" });
  const [line] = fulfilled(await listEngagements(database, firm));
  fulfilled(await endEngagement(database, firm, line?.id ?? "", at(3)));
  expect(await again()).toMatchObject({ ok: true });
});
