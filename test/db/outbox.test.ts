import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { outbox } from "#db/schema";
import { dueMail, markFailed, markSent, post } from "#db/service/outbox";
import { deleteSheet } from "#db/sheets/sheets";
import { at, freshDatabase, fulfilled, newFirm } from "./fresh";

const database = await freshDatabase();
const mail = { to: "boss@example.com", subject: "链接", body: "https://leapmark.example/s/token" };
const stored = async (id: string) => (await database.db.select().from(outbox).where(eq(outbox.id, id)))[0];

beforeEach(async () => {
  await database.db.delete(outbox);
});

async function posted(): Promise<string> {
  return database.transaction((inside) => post(inside, null, mail, at()));
}

test("mail is due at once, is taken by one process at a time, and comes due again if that one says nothing", async () => {
  const id = await posted();
  expect(await dueMail(database, new Date(at().getTime() - 1))).toEqual([]);
  const takes = await Promise.all([dueMail(database, at()), dueMail(database, at())]);
  expect(takes.flat()).toEqual([{ id, ...mail, attempts: 0 }]);
  expect(await dueMail(database, at(9))).toEqual([]);
  expect(await dueMail(database, at(10))).toHaveLength(1);
});

test("sent mail is emptied and never due again", async () => {
  const id = await posted();
  await dueMail(database, at());
  await markSent(database, id, at(1));
  expect(await stored(id)).toMatchObject({ to: "", body: "", sentAt: at(1), attempts: 1, nextAttemptAt: null });
  await markFailed(database, id, "too late", at(2));
  await markSent(database, id, at(3));
  expect(await stored(id)).toMatchObject({ sentAt: at(1), attempts: 1, lastError: null });
  expect(await dueMail(database, at(10_000))).toEqual([]);
});

test("failed mail waits longer each time, up to six hours, and is given up and emptied after 14 tries", async () => {
  const id = await posted();
  const pauses: number[] = [];
  for (let attempt = 1; attempt < 14; attempt++) {
    await markFailed(database, id, `${"x".repeat(600)}`, at());
    const row = await stored(id);
    expect(row).toMatchObject({ attempts: attempt, to: mail.to, lastError: "x".repeat(500) });
    pauses.push(((row?.nextAttemptAt?.getTime() ?? 0) - at().getTime()) / 60_000);
  }
  expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360, 360]);
  await markFailed(database, id, "no", at());
  expect(await stored(id)).toMatchObject({ attempts: 14, to: "", body: "", sentAt: null, nextAttemptAt: null });
  await markFailed(database, "not-there", "no", at());
});

test("only as many as asked for are taken, the longest waiting first", async () => {
  const ids = [await posted(), await posted(), await posted()];
  await markFailed(database, ids[0] ?? "", "no", at());
  expect((await dueMail(database, at(5), 2)).map((taken) => taken.id).sort()).toEqual(ids.slice(1).sort());
  expect((await dueMail(database, at(5), 2)).map((taken) => taken.id)).toEqual([ids[0]]);
});

test("deleting a sheet takes its mail away", async () => {
  const firm = await newFirm(database);
  const id = await database.transaction((inside) => post(inside, firm.sheet, mail, at()));
  fulfilled(await deleteSheet(database, firm, at()));
  expect(await stored(id)).toBeUndefined();
});
