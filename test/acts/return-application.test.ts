import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { admitLate } from "#app/acts/programme/admit-late";
import { returnApplication } from "#app/acts/programme/return-application";
import type { FirmMessage } from "#db/programme/firm-messages";
import { applications, outbox } from "#db/schema";
import type { Person } from "#lib/access";
import { at, freshDatabase, fulfilled } from "../db/fresh";
import { newApplication } from "../make/applications";
import { newBureau } from "../make/bureaus";
import { newOpenRound, tinyRound } from "../make/rounds";

const database = await freshDatabase();
const officer: Person = await (await newBureau(database, at())).person("officer");
const round = await newOpenRound(database, officer, at(-100), tinyRound);

const applicationIn = async (given: object = {}) => {
  const id = await newApplication(database, round, undefined, { email: "firm@example.com", ...given });
  const [row] = await database.db.select().from(applications).where(eq(applications.id, id));
  return { id, seen: row?.revision ?? 0 };
};

const message: FirmMessage = {
  kind: "returned",
  isMailed: true,
  words: ({ application: { dueOn } }) => ({ subject: "补充", body: `到 ${dueOn}` }),
};

const mailsTo = (id: string) => database.db.select().from(outbox).where(eq(outbox.application, id));

test("an application is returned until today or a later day, and its firm is written so", async () => {
  for (const dueOn of ["2026-11-20", "2026-12-31"]) {
    const seen = await applicationIn();
    expect(
      fulfilled(await returnApplication(database, officer, { ...seen, note: "请补", dueOn, message }, at(9))),
    ).toBe("returned");
    expect((await mailsTo(seen.id)).map(({ body }) => body)).toEqual([`到 ${dueOn}`]);
  }
});

test("a day that has passed, or is none, leaves everything as it was", async () => {
  const seen = await applicationIn();
  for (const dueOn of ["2026-11-19", "2026-11-31", ""]) {
    const outcome = await returnApplication(database, officer, { ...seen, note: "请补", dueOn, message }, at(9));
    expect(outcome).toMatchObject({ ok: false, reason: "bad-day" });
  }
  const [row] = await database.db.select().from(applications).where(eq(applications.id, seen.id));
  expect(row).toMatchObject({ state: "submitted", dueOn: null });
  expect(await mailsTo(seen.id)).toEqual([]);
});

test("what came late is admitted for a reason alone, and its firm is written so", async () => {
  const seen = await applicationIn({ state: "late", late: true });
  const bare = await admitLate(database, officer, { ...seen, note: " ", message }, at(9));
  expect(bare).toMatchObject({ ok: false, reason: "no-reason" });
  expect(fulfilled(await admitLate(database, officer, { ...seen, note: "停电", message }, at(9)))).toBe("submitted");
  expect(await mailsTo(seen.id)).toHaveLength(1);
});
