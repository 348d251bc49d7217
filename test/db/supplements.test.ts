import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { prolong } from "#app/acts/programme/settle-supplement";
import { firmMessage } from "#app/work/firm-messages";
import { tellSupplements } from "#app/work/supplements";
import { returnApplication } from "#db/programme/officer-moves";
import { proceedWithout } from "#db/programme/supplements";
import { applications, firmMessages, sheets } from "#db/schema";
import { checkRecords } from "#db/service/records-check";
import type { Person } from "#lib/access";
import { supplementNews } from "#lib/programme/supplement";
import { newApplication } from "../make/applications";
import { newBureau } from "../make/bureaus";
import { giantRound, newOpenRound, testSeals } from "../make/rounds";
import { at, freshDatabase, fulfilled } from "./fresh";

const database = await freshDatabase();
const officer: Person = await (await newBureau(database, at())).person("officer");
const round = await newOpenRound(database, officer, at(-100), { ...giantRound, closesOn: "2026-11-30" });

const stored = async (id: string) => {
  const [row] = await database.db.select().from(applications).where(eq(applications.id, id));
  if (!row) throw new Error("no application");
  return row;
};
const told = async (id: string) =>
  (await database.db.select().from(firmMessages).where(eq(firmMessages.application, id))).map(({ kind, until }) =>
    [kind, until].filter(Boolean).join(" "),
  );
const noon = (day: string) => new Date(`${day}T04:00:00Z`);

async function returned(given: object = {}) {
  const id = await newApplication(database, round, undefined, given);
  const wish = { id, seen: (await stored(id)).revision, note: "请补审计报告", dueOn: "2026-12-10" };
  const message = firmMessage("returned", { note: wish.note, until: wish.dueOn });
  fulfilled(await returnApplication(database, officer, { ...wish, message }, at(5)));
  return id;
}

test("a firm is reminded so many days before, and told on the day after, once each", async () => {
  const id = await returned();
  expect(await stored(id)).toMatchObject({ supplement: "due" });
  for (const day of ["2026-12-06", "2026-12-07", "2026-12-08", "2026-12-10", "2026-12-11", "2026-12-12"])
    await tellSupplements(database, noon(day));
  expect(await told(id)).toEqual(["returned 2026-12-10", "reminder 2026-12-10", "overdue 2026-12-10"]);
  expect(await stored(id)).toMatchObject({ state: "returned", supplement: "overdue" });
  expect(await checkRecords(database, testSeals)).toMatchObject({ problems: [] });
});

test("more time begins all of it anew, and a day that has passed is none", async () => {
  const id = await returned();
  await tellSupplements(database, noon("2026-12-11"));
  const { revision: seen } = await stored(id);
  const wish = { id, seen, note: "", message: firmMessage("prolonged", { until: "2026-12-20" }) };
  for (const dueOn of ["2026-12-10", "2026-12-32", ""])
    expect(await prolong(database, officer, { ...wish, dueOn }, noon("2026-12-12"))).toMatchObject({
      reason: "bad-day",
    });
  fulfilled(await prolong(database, officer, { ...wish, dueOn: "2026-12-20" }, noon("2026-12-12")));
  expect(await stored(id)).toMatchObject({ state: "returned", dueOn: "2026-12-20", supplement: "due" });
  expect(await prolong(database, officer, { ...wish, dueOn: "2026-12-21" }, noon("2026-12-12"))).toMatchObject({
    reason: "stale",
  });
  await tellSupplements(database, noon("2026-12-18"));
  expect((await told(id)).slice(-2)).toEqual(["prolonged 2026-12-20", "reminder 2026-12-20"]);
});

test("an officer goes on with what there is: it stands where it stood, and the sheet is closed", async () => {
  for (const from of ["submitted", "late"] as const) {
    const id = await returned({ state: from, late: from === "late" });
    const { revision: seen, sheet } = await stored(id);
    const message = firmMessage("proceeded", { note: "" });
    expect(fulfilled(await proceedWithout(database, officer, { id, seen, note: "", message }, at(9)))).toBe(from);
    expect(await stored(id)).toMatchObject({ state: from, supplement: null });
    const [row] = await database.db
      .select()
      .from(sheets)
      .where(eq(sheets.id, sheet ?? ""));
    expect(row?.state).toBe("submitted");
    expect((await told(id)).at(-1)).toBe("proceeded");
    expect(await proceedWithout(database, officer, { id, seen, note: "", message }, at(9))).toMatchObject({
      reason: "stale",
    });
  }
  expect(await checkRecords(database, testSeals)).toMatchObject({ problems: [] });
});

test("the day of the reminder and the day itself are counted to the day", () => {
  const of = (today: string, supplementReminder = 3) =>
    supplementNews({ state: "returned", dueOn: "2026-12-10" }, { supplementReminder }, today);
  expect(["2026-12-06", "2026-12-07", "2026-12-10", "2026-12-11"].map((day) => of(day))).toEqual([
    null,
    "reminder",
    "reminder",
    "overdue",
  ]);
  expect(of("2026-12-10", 0)).toBeNull();
  for (const state of ["submitted", "late", "withdrawn"] as const)
    expect(supplementNews({ state, dueOn: "2026-12-10" }, { supplementReminder: 3 }, "2026-12-11")).toBeNull();
});
