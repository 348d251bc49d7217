import { expect, test } from "vitest";
import { type SentAnswer, saveSection } from "#app/acts/sheets/save-section";
import { settlingIn } from "#app/acts/sheets/settle";
import { readSheet } from "#db/sheets/sheets";
import { latestEdition } from "#questionnaires";
import { answer, at, freshDatabase, fulfilled, newFirm } from "../db/fresh";
import { currentAnswers, saveAnswers, waitingAnswers } from "../make/entries";

const database = await freshDatabase();

async function opened() {
  const actor = await newFirm(database);
  return { actor, edition: latestEdition, sheet: fulfilled(await readSheet(database, actor)) };
}

const typed = (words: string, base = 0): SentAnswer => ({ values: [words], abstention: null, note: null, base });

const wish = (answers: Record<string, SentAnswer>) => ({
  section: "firm",
  sent: (question: string) => answers[question] ?? null,
  confirmed: [],
  settle: null,
});

test("a section is kept as a whole and leads on; what was not on the page stays", async () => {
  const sheet = await opened();
  await saveAnswers(database, sheet.actor, [answer("revenue", 9_600)], at(1));
  const saved = fulfilled(await saveSection(database, sheet, wish({ staff: typed("180") }), at(2)));
  expect(saved).toMatchObject({ isOpen: false, aside: 0 });
  expect(saved.next).not.toBeNull();
  const stored = fulfilled(await currentAnswers(database, sheet.actor));
  expect(stored.map(({ question, entry }) => [question, entry]).sort()).toEqual([
    ["revenue", { value: 9_600 }],
    ["staff", { value: 180 }],
  ]);
});

test("what cannot be read is kept as it was typed, and holds the section open", async () => {
  const sheet = await opened();
  const saved = fulfilled(await saveSection(database, sheet, wish({ staff: typed("around 12o") }), at(1)));
  expect(saved.isOpen).toBe(true);
  expect(fulfilled(await currentAnswers(database, sheet.actor))).toMatchObject([{ entry: { typed: "around 12o" } }]);
});

test("two who answered differently are both kept, until one is chosen", async () => {
  const sheet = await opened();
  await saveAnswers(database, sheet.actor, [answer("staff", 120)], at(1));
  expect(fulfilled(await saveSection(database, sheet, wish({ staff: typed("99") }), at(2))).isOpen).toBe(true);
  const settle = { subject: "staff", keep: "2", base: 1, shown: null };
  await saveSection(database, sheet, { ...wish({}), settle }, at(3));
  expect(fulfilled(await waitingAnswers(database, sheet.actor))).toEqual([]);
  expect(fulfilled(await currentAnswers(database, sheet.actor))).toMatchObject([{ entry: { value: 99 }, revision: 3 }]);
});

test("what came after the page was made is not settled by a choice that did not see it", async () => {
  const sheet = await opened();
  await saveAnswers(database, sheet.actor, [answer("staff", 120)], at(1));
  for (const value of [99, 98]) await saveAnswers(database, sheet.actor, [answer("staff", value)], at(2));
  const settle = settlingIn("staff:stored:2,x", () => 1);
  await saveSection(database, sheet, { ...wish({}), settle }, at(3));
  expect(fulfilled(await waitingAnswers(database, sheet.actor))).toMatchObject([{ entry: { value: 98 } }]);
});
