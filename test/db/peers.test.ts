import { expect, test } from "vitest";
import { joinPeers, leavePeers, readPeers } from "#db/sheets/peers";
import { createSheet, deleteSheet, reopenSheet } from "#db/sheets/sheets";
import { revisionsOf, submitSheet } from "#db/sheets/snapshots";
import { currentAnswers, saveAnswers } from "../make/entries";
import { answer, at, diagnosis, type Firm, freshDatabase, fulfilled, hashOf, newFirm, newSheet } from "./fresh";

const database = await freshDatabase();

let groups = 0;
const newGroup = () => `2026-2/tooling/${++groups}`;
const peer = (group: string, level: number) => ({ group, level, capability: 40, given: at(2) });

async function submit(firm: Firm, given: { group: string; level: number } | null = null): Promise<void> {
  const [before] = fulfilled(await currentAnswers(database, firm));
  if (!before) fulfilled(await saveAnswers(database, firm, [answer("other-rights", 4)], at(1)));
  const expected = revisionsOf(fulfilled(await currentAnswers(database, firm)));
  const snapshot = { answers: { "other-rights": 4 }, notes: {}, diagnosis, scorer: "1" };
  const peerGiven = given && { ...given, capability: 40 };
  fulfilled(await submitSheet(database, firm, { expected, snapshot, peer: peerGiven }, at(3)));
}

async function submitted(given = {}): Promise<Firm> {
  const firm = await newFirm(database, given);
  await submit(firm);
  return firm;
}

/** So many firms of a group that consent, with scores from `first` on. */
async function consenting(group: string, count: number, first = 0, given = {}): Promise<Firm[]> {
  const firms: Firm[] = [];
  for (let place = 0; place < count; place++) {
    const firm = await submitted(given);
    fulfilled(await joinPeers(database, firm, peer(group, first + place), at(4)));
    firms.push(firm);
  }
  return firms;
}

const told = async (firm: Firm, group: string) => fulfilled(await readPeers(database, firm, group)).picture;

test("nothing is told of 29 firms, and of 30 their quartiles; whoever looks need not take part", async () => {
  const group = newGroup();
  const looker = await submitted();
  await consenting(group, 29);
  expect(await told(looker, group)).toBeNull();
  await consenting(group, 1, 29);
  expect(await told(looker, group)).toEqual({ atLeast: 30, level: [5, 15, 20], capability: [40, 40, 40] });
  expect(fulfilled(await readPeers(database, looker, group)).since).toBeNull();
  expect(await told(looker, newGroup())).toBeNull();
});

test("what is told changes by ten firms at once, whoever joins, leaves or is deleted", async () => {
  const group = newGroup();
  const firms = await consenting(group, 30);
  const [first, second, third] = firms as [Firm, Firm, Firm];
  const before = await told(first, group);
  await consenting(group, 9, 90);
  expect(await told(first, group)).toEqual(before);
  fulfilled(await leavePeers(database, second, at(5)));
  fulfilled(await joinPeers(database, second, peer(group, 1), at(5)));
  // One that left and came back is one that moved.
  const after = await told(first, group);
  expect(after).not.toEqual(before);
  fulfilled(await deleteSheet(database, third, at(6)));
  fulfilled(await leavePeers(database, second, at(6)));
  expect(await told(first, group)).toEqual(after);
});

test("consent is apart: a sheet gives nothing before, nothing after, and its latest submission meanwhile", async () => {
  const [group, other] = [newGroup(), newGroup()];
  const draft = await newFirm(database);
  expect(await joinPeers(database, draft, peer(group, 1), at(4))).toMatchObject({ ok: false, reason: "not-submitted" });
  await consenting(group, 29);
  const firm = await newFirm(database);
  await submit(firm, { group, level: 50 });
  expect(await told(firm, group)).toBeNull();
  fulfilled(await joinPeers(database, firm, peer(group, 50), at(4)));
  expect(await told(firm, group)).toMatchObject({ atLeast: 30 });
  expect(fulfilled(await readPeers(database, firm, group)).since).toEqual(at(4));
  fulfilled(await reopenSheet(database, firm, at(5)));
  await submit(firm, { group: other, level: 60 });
  fulfilled(await reopenSheet(database, firm, at(6)));
  await submit(firm, null);
  expect(fulfilled(await readPeers(database, firm, group)).since).toBeNull();
});

test("the demonstration and real firms are never in one group, nor is one firm in it twice", async () => {
  const group = newGroup();
  const real = await consenting(group, 15);
  const [shown] = await consenting(group, 15, 0, { isDemonstration: true });
  expect(await told(real[0] as Firm, group)).toBeNull();
  expect(await told(shown as Firm, group)).toBeNull();
  const [first] = real as [Firm];
  for (let year = 0; year < 15; year++) {
    const linkHash = hashOf(`next-${group}-${year}`);
    const wish = newSheet({ linkHash, previous: first.sheet });
    const next = fulfilled(await createSheet(database, first, wish, at(4)));
    const firm: Firm = { kind: "firm", sheet: next.id, link: linkHash };
    await submit(firm);
    fulfilled(await joinPeers(database, firm, peer(group, 99), at(5)));
  }
  expect(await told(first, group)).toBeNull();
  await consenting(group, 15);
  expect(await told(first, group)).toMatchObject({ atLeast: 30 });
});
