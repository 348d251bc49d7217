import { expect, test } from "vitest";
import { factsToLookAt } from "#app/acts/sheets/carried-facts";
import { factsAmong } from "#app/acts/sheets/entries";
import { nextSheet } from "#app/acts/sheets/start-next";
import { submit } from "#app/acts/sheets/submit";
import { startApplication } from "#db/programme/applications";
import { currentEntries, everything } from "#db/sheets/entries";
import { saveEntries } from "#db/sheets/save-entries";
import { beginningOf, createSheet, readSheet, reopenSheet, widenSheet } from "#db/sheets/sheets";
import { readSnapshot, revisionsOf } from "#db/sheets/snapshots";
import { isCarried, type Save } from "#lib/entry/entry";
import { keyOfQuestion } from "#lib/entry/key";
import { editionOf, latestEdition } from "#questionnaires";
import { answer, at, type Firm, freshDatabase, fulfilled, hashOf, newFirm } from "../db/fresh";
import { newBureau } from "../make/bureaus";
import { currentAnswers, saveAnswers, storeFacts } from "../make/entries";
import { newInvitation } from "../make/invitations";
import { newOpenRound } from "../make/rounds";

const database = await freshDatabase();

/** Submits a sheet as it stands. */
async function submitted(firm: Firm, minutes: number) {
  const seen = revisionsOf(fulfilled(await currentEntries(database, firm, everything)));
  return submit(database, firm, seen, at(minutes));
}

const opened = async (actor: Firm) => {
  const sheet = fulfilled(await readSheet(database, actor));
  return { actor, sheet, edition: editionOf(sheet) };
};

/** The sheet that follows a firm's own, which it starts itself. */
async function following(firm: Firm, wish: { sameYear?: boolean } = {}): Promise<Firm> {
  const next = await nextSheet(database, await opened(firm), wish);
  const linkHash = hashOf(`${firm.sheet} ${wish.sameYear}`);
  const sheet = fulfilled(await createSheet(database, firm, { ...next, locale: "zh", linkHash }, at(50)));
  return { kind: "firm", sheet: sheet.id };
}

test("a draft is finished, opened again and widened under the edition that it began", async () => {
  const firm = await newFirm(database, { depth: "quick" });
  await saveAnswers(database, firm, [answer("product-performance", "high"), answer("price-position", "high")], at(1));
  fulfilled(await widenSheet(database, firm, at(2)));
  // Under that edition staff may stay open.
  fulfilled(await submitted(firm, 3));
  fulfilled(await reopenSheet(database, firm, at(4)));
  await saveAnswers(database, firm, [answer("staff", "dont-know")], at(5));
  fulfilled(await submitted(firm, 6));
  for (const revision of [1, 2]) {
    const { edition, diagnosis, answers } = fulfilled(await readSnapshot(database, firm, revision));
    expect([edition, diagnosis.edition, answers["price-position"]]).toEqual(["2026-1", "2026-1", "high"]);
    expect(diagnosis).not.toHaveProperty("certainty");
  }
});

test("a round takes its firms under the edition that it was opened with", async () => {
  const officer = await (await newBureau(database, at())).person("officer");
  for (const edition of ["2026-1", "2026-2", "2026-3"]) {
    const round = await newOpenRound(database, officer, at(-100), { edition });
    const { linkHash } = await newInvitation(database, round, at());
    const { sheet } = fulfilled(await startApplication(database, linkHash, "zh", at()));
    const firm: Firm = { kind: "firm", sheet: sheet ?? "" };
    expect(fulfilled(await readSheet(database, firm)).edition).toBe(edition);
    await saveAnswers(database, firm, [answer("staff", 120), answer("product-performance", "high")], at(1));
    fulfilled(await submitted(firm, 2));
    const { diagnosis } = fulfilled(await readSnapshot(database, firm, 1));
    expect([diagnosis.edition, diagnosis.certainty !== undefined]).toEqual([edition, edition !== "2026-1"]);
  }
});

test("next year's sheet takes the newest edition, with the answers that mean the same and their notes", async () => {
  const firm = await newFirm(database);
  const noted = answer("product-performance", "high", 0, "对比了三家");
  const patents = [answer("patents-granted-year-before", 2), answer("patents-granted-year", 3)];
  await saveAnswers(database, firm, [noted, ...patents, answer("staff", 120), answer("price-position", "low")], at(1));
  await storeFacts(database, firm, [{ fact: "uscc", entry: { typed: "91320281" }, base: 0 }], at(1));
  const next = await following(firm);
  expect(fulfilled(await readSheet(database, next))).toMatchObject({ edition: latestEdition.id, year: 2026 });
  const stored = fulfilled(await currentEntries(database, next, everything));
  const facts = ["fact:staff.2025"];
  const questions = ["patents-granted-two-years-before", "patents-granted-year-before", "product-performance"].map(
    keyOfQuestion,
  );
  expect(stored.map(({ key, entry, note, author }) => [key, entry, note, author]).sort()).toEqual([
    // Last year's head-count stays that of last year; a code that cannot be read stays behind.
    ["fact:staff.2025", { value: 120 }, null, "previous-sheet"],
    ["question:patents-granted-two-years-before", { value: 2 }, null, "previous-sheet"],
    ["question:patents-granted-year-before", { value: 3 }, null, "previous-sheet"],
    ["question:product-performance", { value: "high" }, "对比了三家", "previous-sheet"],
  ]);
  const carried = [...facts, ...questions].sort();
  const beginning = async () => {
    const found = await beginningOf(database, next);
    return { ...found, carried: found?.carried.toSorted() };
  };
  expect(await beginning()).toEqual({ edition: "2026-1", carried });
  await saveAnswers(database, next, [answer("product-performance", "low", 1)], at(60));
  expect(await beginning()).toEqual({ edition: "2026-1", carried });
  expect(await beginningOf(database, firm)).toBeNull();
  const after = await following(next);
  expect(await beginningOf(database, after)).toMatchObject({ edition: latestEdition.id });
});

test("the same year anew keeps the figures of that year, too", async () => {
  const firm = await newFirm(database);
  await saveAnswers(database, firm, [answer("staff", 120), answer("patents-granted-year", 3)], at(1));
  await storeFacts(database, firm, [{ fact: "revenue.2025", entry: { value: "9600.123456" }, base: 0 }], at(1));
  const anew = await following(firm, { sameYear: true });
  expect(fulfilled(await readSheet(database, anew))).toMatchObject({ edition: latestEdition.id, year: 2025 });
  const carried = fulfilled(await currentAnswers(database, anew));
  expect(carried.map(({ key, entry }) => [key, entry]).sort()).toEqual([
    ["fact:revenue.2025", { value: "9600.123456" }],
    ["fact:staff.2025", { value: 120 }],
    ["question:patents-granted-year", { value: 3 }],
  ]);
});

test("a sheet that lacks what must be answered is not submitted, in either depth", async () => {
  for (const depth of ["quick", "full"] as const) {
    const firm = await newFirm(database, { edition: "2026-2", depth });
    expect(await submitted(firm, 1)).toMatchObject({ ok: false, reason: "nothing-to-submit" });
    await saveAnswers(database, firm, [answer("product-performance", "high")], at(2));
    expect(await submitted(firm, 3)).toMatchObject({ ok: false, reason: "obstacles" });
    await saveAnswers(database, firm, [answer("staff", 120)], at(4));
    expect(await submitted(firm, 5)).toMatchObject({ ok: true });
  }
});

test("what is of no year is carried, marked, and this year's own once somebody says that it holds", async () => {
  const firm = await newFirm(database, { edition: "2026-2" });
  await saveAnswers(database, firm, [answer("product-performance", "high")], at(1));
  const facts = [
    { fact: "revenue.2024", entry: { value: "8000" } },
    { fact: "uscc", entry: { value: "91320281000000000X" } },
    { fact: "extra.reason", entry: { value: "kept there" } },
  ] as const;
  for (const each of facts) await storeFacts(database, firm, [{ ...each, base: 0 }], at(1));
  const next = await following(firm);
  const entriesOf = async () =>
    new Map(fulfilled(await currentEntries(database, next, everything)).map((each) => [each.key, each]));
  const before = await entriesOf();
  expect(before.get("fact:revenue.2024")).toMatchObject({ author: "previous-sheet" });
  expect(before.has("round:extra.reason")).toBe(false);
  expect(factsToLookAt(factsAmong([...before.values()]))).toEqual(["uscc"]);
  const key = keyOfQuestion("product-performance");
  const again: Save = { key, entry: { value: "high" }, note: null, base: 1, isAnswer: true };
  expect(fulfilled(await saveEntries(database, next, [again], at(2)))).toMatchObject([{ status: "unchanged" }]);
  expect(isCarried((await entriesOf()).get(key))).toBe(true);
  const confirmed = { ...again, confirms: true };
  expect(fulfilled(await saveEntries(database, next, [confirmed], at(3)))).toMatchObject([
    { status: "saved", revision: 2 },
  ]);
  expect(fulfilled(await saveEntries(database, next, [confirmed], at(4)))).toMatchObject([{ status: "unchanged" }]);
  expect((await entriesOf()).get(key)).toMatchObject({ author: "firm", entry: { value: "high" } });
});
