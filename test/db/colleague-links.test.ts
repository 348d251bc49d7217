import { describe, expect, test } from "vitest";
import {
  createColleagueLink,
  endColleagueLink,
  handBack,
  identifyColleague,
  listColleagueLinks,
  liveAtMost,
  noteSeen,
} from "#db/sheets/colleague-links";
import { currentEntries, everything, settleEntry } from "#db/sheets/entries";
import { saveEntries } from "#db/sheets/save-entries";
import { renewLink } from "#db/sheets/sheet-links";
import { deleteSheet, readSheet } from "#db/sheets/sheets";
import { revisionsOf, submitSheet } from "#db/sheets/snapshots";
import type { Save } from "#lib/entry/entry";
import type { EntryKey } from "#lib/entry/key";
import { currentAnswers, saveAnswers } from "../make/entries";
import { answer, at, diagnosis, type Firm, freshDatabase, fulfilled, hashOf, newFirm, trailOf } from "./fresh";

const database = await freshDatabase();

const fact: EntryKey = "fact:total-assets.2025";
const question: EntryKey = "question:other-rights";
const typed = (key: EntryKey, words: string, base = 0): Save => ({ key, entry: { typed: words }, base });

let tokens = 0;

const wish = (tokenHash: string) => ({
  ...{ tokenHash, name: "财务小王", asker: "王总", department: "accountant" as const },
  ...{ keys: [fact, question], optional: [], fields: {}, expiresAt: at(30) },
});

/** A firm with a link for a colleague until 10:30, and whoever holds it. */
async function asked(firm?: Firm) {
  const asking = firm ?? (await newFirm(database));
  const tokenHash = hashOf(`colleague-${++tokens}`);
  const link = fulfilled(await createColleagueLink(database, asking, wish(tokenHash), at(1)));
  const found = await identifyColleague(database, tokenHash, at(2));
  if (found?.kind !== "open") throw new Error("no colleague");
  return { firm: asking, link, tokenHash, colleague: found.actor };
}

async function submit(firm: Firm): Promise<void> {
  fulfilled(await saveAnswers(database, firm, [answer("other-rights", 4)], at(2)));
  const expected = revisionsOf(fulfilled(await currentAnswers(database, firm)));
  const snapshot = { answers: { "other-rights": 4 }, notes: {}, diagnosis, scorer: "1" };
  fulfilled(await submitSheet(database, firm, { expected, snapshot }, at(3)));
}

describe("a colleague's link", () => {
  test("opens its own entries, saves them as the colleague's and leads to nothing else", async () => {
    const { firm, link, colleague } = await asked();
    fulfilled(await saveEntries(database, firm, [{ ...typed(question, "7"), note: "不给看", isAnswer: true }], at(3)));
    fulfilled(await saveEntries(database, firm, [typed("fact:revenue.2025", "9999")], at(3)));
    fulfilled(await saveEntries(database, colleague, [typed(fact, "120")], at(4)));
    const seen = fulfilled(await currentEntries(database, colleague, everything));
    expect(seen.map(({ key, note }) => [key, note]).sort()).toEqual([
      [fact, null],
      [question, null],
    ]);
    const stored = fulfilled(await currentEntries(database, firm, everything));
    expect(stored.find(({ key }) => key === fact)).toMatchObject({ author: "colleague", colleague: "财务小王" });
    expect(stored.find(({ key }) => key === question)).toMatchObject({ author: "firm", note: "不给看" });
    for (const refused of [
      await readSheet(database, colleague),
      await listColleagueLinks(database, colleague),
      await createColleagueLink(database, colleague, wish(hashOf("x")), at(4)),
      await endColleagueLink(database, colleague, link.id, at(4)),
      await deleteSheet(database, colleague, at(4)),
      await renewLink(database, colleague, { linkHash: hashOf("y") }, at(4)),
    ])
      expect(refused).toMatchObject({ ok: false, reason: "not-found" });
  });

  test("takes no other key, also beside its own, nor another sheet's, whatever the actor claims", async () => {
    const { colleague } = await asked();
    const other = await asked();
    const foreign = typed("fact:revenue.2025", "1");
    for (const [actor, saves] of [
      [colleague, [foreign]],
      [colleague, [typed(fact, "5"), foreign]],
      [{ ...colleague, keys: ["fact:revenue.2025"] }, [foreign]],
      [{ ...colleague, sheet: other.firm.sheet }, [typed(fact, "5")]],
      [{ ...colleague, link: "no-such-link" }, [typed(fact, "5")]],
    ] as const)
      expect(await saveEntries(database, actor, saves, at(3))).toMatchObject({ ok: false, reason: "not-found" });
    expect(
      await settleEntry(database, colleague, { key: "fact:revenue.2025", keep: 1, shown: [1], base: 0 }, at(3)),
    ).toMatchObject({ ok: false, reason: "not-found" });
    expect(fulfilled(await currentEntries(database, colleague, everything))).toEqual([]);
  });

  test("leaves the firm's note as it stands, and changes nothing when it is sent again", async () => {
    const { firm, colleague } = await asked();
    const first = { ...typed(question, "7"), note: "出处：台账", isAnswer: true };
    fulfilled(await saveEntries(database, firm, [first], at(3)));
    const mine = { ...typed(question, "8", 1), note: "别的备注", isAnswer: true };
    expect(fulfilled(await saveEntries(database, colleague, [mine], at(4)))).toMatchObject([{ status: "saved" }]);
    expect(fulfilled(await saveEntries(database, colleague, [mine], at(5)))).toMatchObject([{ status: "unchanged" }]);
    const [stored] = fulfilled(await currentEntries(database, firm, { kinds: ["question"] }));
    expect(stored).toMatchObject({ revision: 2, note: "出处：台账", colleague: "财务小王" });
  });

  test("loses nothing where firm and colleague write at once: one waits, and either may choose", async () => {
    const { firm, colleague } = await asked();
    fulfilled(await saveEntries(database, firm, [typed(fact, "100")], at(3)));
    expect(fulfilled(await saveEntries(database, colleague, [typed(fact, "120")], at(4)))).toMatchObject([
      { status: "conflict", late: 2 },
    ]);
    const [both] = fulfilled(await currentEntries(database, firm, { kinds: ["fact"] }));
    expect(both).toMatchObject({ author: "firm", waiting: [{ author: "colleague", colleague: "财务小王" }] });
    const choice = { key: fact, keep: 2, shown: [2], base: 1 };
    expect(fulfilled(await settleEntry(database, firm, choice, at(5)))).toMatchObject({ colleague: "财务小王" });
    const [chosen] = fulfilled(await currentEntries(database, colleague, { kinds: ["fact"] }));
    expect(chosen).toMatchObject({ author: "colleague", entry: { typed: "120" }, waiting: [] });
    expect(chosen).not.toHaveProperty("colleague");
  });
});

describe("a link that is over", () => {
  test("saves nothing once it was taken back, also under way; what came by it stays", async () => {
    const { firm, link, tokenHash, colleague } = await asked();
    fulfilled(await saveEntries(database, colleague, [typed(fact, "120")], at(3)));
    fulfilled(await endColleagueLink(database, firm, link.id, at(4)));
    fulfilled(await endColleagueLink(database, firm, link.id, at(5)));
    expect(await identifyColleague(database, tokenHash, at(5))).toMatchObject({
      kind: "revoked",
      link: { asker: "王总" },
    });
    expect(await saveEntries(database, colleague, [typed(fact, "130", 1)], at(5))).toMatchObject({
      reason: "not-found",
    });
    expect(await currentEntries(database, colleague, everything)).toMatchObject({ reason: "not-found" });
    expect(await handBack(database, colleague, at(5))).toMatchObject({ reason: "not-found" });
    expect(fulfilled(await currentEntries(database, firm, everything))).toHaveLength(1);
    const acts = (await trailOf(database, firm.sheet)).map(({ act }) => act);
    expect(acts.filter((act) => act === "end-asking")).toHaveLength(1);
    expect(acts).toContain("ask-colleagues");
  });

  test("ends on its day, and with its sheet; a renewed link of the firm leaves it", async () => {
    const { firm, tokenHash } = await asked();
    expect(await identifyColleague(database, tokenHash, at(30))).toMatchObject({ kind: "expired" });
    const linkHash = hashOf("renewed");
    fulfilled(await renewLink(database, firm, { linkHash }, at(5)));
    expect(await identifyColleague(database, tokenHash, at(6))).toMatchObject({ kind: "open" });
    fulfilled(await deleteSheet(database, { ...firm, link: linkHash }, at(7)));
    expect(await identifyColleague(database, tokenHash, at(8))).toEqual({ kind: "deleted" });
    expect(await identifyColleague(database, hashOf("never"), at(8))).toBeNull();
  });

  test("gives facts of a submitted sheet, and no answers", async () => {
    const { firm, colleague } = await asked();
    await submit(firm);
    fulfilled(await saveEntries(database, colleague, [typed(fact, "120")], at(4)));
    const answered = { ...typed(question, "9", 1), isAnswer: true };
    expect(await saveEntries(database, colleague, [answered], at(5))).toMatchObject({ reason: "not-draft" });
    expect(await saveEntries(database, colleague, [typed(fact, "1", 1), answered], at(5))).toMatchObject({ ok: false });
    expect(fulfilled(await currentEntries(database, colleague, everything))).toHaveLength(2);
  });
});

test("there are 20 live links at most, and one that takes another's place counts once", async () => {
  const firm = await newFirm(database);
  const made = async (insteadOf?: string) =>
    createColleagueLink(database, firm, { ...wish(hashOf(`many-${++tokens}`)), insteadOf }, at(1));
  const links = [];
  for (let count = 0; count < liveAtMost; count++) links.push(fulfilled(await made()));
  expect(await made()).toMatchObject({ ok: false, reason: "too-many" });
  fulfilled(await made(links[0]?.id));
  expect(await made()).toMatchObject({ ok: false, reason: "too-many" });
  const late = { ...wish(hashOf("late")), expiresAt: at(60) };
  fulfilled(await createColleagueLink(database, firm, late, at(31)));
  expect(fulfilled(await listColleagueLinks(database, firm))).toHaveLength(liveAtMost + 2);
});

test("it is told when a colleague looked, and that all is given, once", async () => {
  const { firm, link, colleague } = await asked();
  await noteSeen(database, firm, at(3));
  await noteSeen(database, colleague, at(4));
  fulfilled(await handBack(database, colleague, at(5)));
  fulfilled(await handBack(database, colleague, at(6)));
  const [line] = fulfilled(await listColleagueLinks(database, firm));
  expect(line).toMatchObject({ id: link.id, seenAt: at(4), doneAt: at(5), keys: [fact, question] });
  expect(line).not.toHaveProperty("tokenHash");
  expect((await trailOf(database, firm.sheet)).filter(({ act }) => act === "hand-back")).toHaveLength(1);
});
