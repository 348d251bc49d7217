import { expect, test } from "vitest";
import { compareClients } from "#app/acts/advising/compare-clients";
import { practicePicture } from "#app/acts/advising/practice-picture";
import { endEngagement } from "#db/advising/engagements";
import type { Person } from "../make/bureaus";
import { newFilling, submitFilled, syntheticFirm } from "../make/clients";
import { letAdvisorIn, newPractice } from "../make/practices";
import { freshDatabase, fulfilled } from "./fresh";

const database = await freshDatabase();
const day = (number: number) => new Date(Date.UTC(2026, 10, number, 4));
const now = day(20);
const { lead, advisor, colleague, elsewhere } = await newPractice(database, day(1));

let number = 20;
async function client(taken = 5) {
  number += 1;
  const { name, answers, facts } = syntheticFirm(number);
  const firm = await newFilling(database, { name }, day(2));
  await submitFilled(database, firm, { answers, facts }, { at: day(3) });
  const engagement = await letAdvisorIn(database, firm, advisor, { at: day(taken), until: day(28) });
  return { ...firm, engagement };
}

const picture = async (who: Person = lead, at = now) => fulfilled(await practicePicture(database, who, at));
const compared = (who: Person, sheets: readonly string[], at = now) => compareClients(database, who, sheets, at);

test("a picture begins with five clients, changes by five, and waits where one that counted has left", async () => {
  for (let made = 0; made < 4; made++) await client();
  expect(await picture()).toBe("few");
  const fifth = await client(6);
  expect(await picture()).toMatchObject({ firms: 5 });
  expect(await picture(lead, day(5))).toBe("few");
  const before = await picture();
  for (let made = 0; made < 4; made++) await client(7);
  expect(await picture()).toEqual(before);
  await client(7);
  const ten = await picture();
  expect(ten).toMatchObject({ firms: 10 });
  for (const shares of typeof ten === "string" ? [] : [ten.quadrants, ten.stages])
    for (const { percent } of shares ?? []) expect(percent % 5).toBe(0);
  // No figure of theirs, no name and no id stands in it.
  expect(JSON.stringify(ten)).not.toMatch(/合成-|sheet|[0-9a-f]{8}-/);
  const { engagement, ...actor } = fifth;
  fulfilled(await endEngagement(database, actor, engagement, day(8)));
  expect(await picture()).toBe("waiting");
  for (let made = 0; made < 4; made++) await client(9);
  expect(await picture()).toMatchObject({ firms: 10 });
  // When all of it has run out, there is nothing.
  expect(await picture(lead, day(28))).toBe("few");
});

test("it is for whoever leads the practice, of its own clients alone", async () => {
  expect(await practicePicture(database, advisor, now)).toMatchObject({ ok: false, reason: "not-found" });
  expect(await picture(elsewhere)).toBe("few");
});

test("clients are compared by those who see all of them; of seven the first six", async () => {
  const sheets: string[] = [];
  for (let made = 0; made < 7; made++) sheets.push((await client()).sheet);
  const six = fulfilled(await compared(advisor, sheets));
  expect(six).toMatchObject({ chosen: 7 });
  expect(six.rows.map(({ sheet }) => sheet)).toEqual(sheets.slice(0, 6));
  expect(fulfilled(await compared(lead, [sheets[3] ?? "", sheets[3] ?? ""])).chosen).toBe(1);
  expect(fulfilled(await compared(lead, [])).rows).toEqual([]);
  for (const who of [colleague, elsewhere])
    expect(await compared(who, sheets)).toMatchObject({ ok: false, reason: "not-found" });
  const [other] = [await newFilling(database, { name: "别家的" }, day(2))];
  expect((await compared(lead, [...sheets.slice(0, 2), other?.sheet ?? ""])).ok).toBe(false);
  expect((await compared(lead, ["no sheet"])).ok).toBe(false);
  expect((await compared(lead, sheets, day(28))).ok).toBe(false);
  const draft = await newFilling(database, { name: "在填的" }, day(2));
  await letAdvisorIn(database, draft, advisor, { at: day(6), until: day(28) });
  expect(fulfilled(await compared(lead, [draft.sheet, sheets[0] ?? ""])).rows).toHaveLength(1);
});
