import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import type { Database } from "#db/client";
import { outbox } from "#db/schema";
import { countService, readOverview } from "#db/service/overview";
import { record } from "#db/service/trail";
import { newOrganisation, newPerson } from "../make/bureaus";
import { freshDatabase } from "./fresh";

const now = new Date("2026-11-30T08:00:00Z");
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
const operator = { kind: "person", user: "keeper", organisation: null, role: "operator" } as const;

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
  const mail = (changes: object) => ({
    ...{ id: randomUUID(), to: "a@example.org", subject: "S", body: "B", createdAt: ago(1), attempts: 0 },
    ...{ nextAttemptAt: now, ...changes },
  });
  await database.db
    .insert(outbox)
    .values([
      mail({}),
      mail({ attempts: 2, lastError: "EENVELOPE" }),
      mail({ attempts: 14, nextAttemptAt: null, to: "", body: "", lastError: "ETIMEDOUT" }),
      mail({ attempts: 1, nextAttemptAt: null, to: "", body: "", sentAt: ago(1) }),
    ]);
  const act = (name: "sign-in" | "refuse-sign-in", at: Date) =>
    database.transaction((inside) => record(inside, { kind: "stranger" }, name, "user", at));
  for (const [name, days] of [
    ["sign-in", 9],
    ["sign-in", 2],
    ["refuse-sign-in", 1],
  ] as const)
    await act(name, ago(days));
});

it("counts mails that wait and were given up, and sign-ins since a moment", async () => {
  expect(await countService(database, ago(7))).toMatchObject({
    jobs: { waiting: 0, running: 0, done: 0, failed: 0 },
    mails: { waiting: 2, givenUp: 1 },
    signIns: { done: 1, refused: 1 },
  });
});

it("names to an operator the mails that did not arrive, and to nobody else", async () => {
  const overview = await readOverview(database, operator, ago(7));
  expect(overview).toMatchObject({ ok: true, value: { failedJobs: [] } });
  const missed = overview.ok ? overview.value.missedMails : [];
  expect(missed.map(({ to, attempts, isGivenUp }) => [to, attempts, isGivenUp]).toSorted()).toEqual([
    ["", 14, true],
    ["a@example.org", 2, false],
  ]);
  const bureau = await newOrganisation(database, "bureau", now);
  const owner = await newPerson(database, { role: "bureau-owner", organisation: bureau }, now);
  expect(await readOverview(database, owner, ago(7))).toMatchObject({ ok: false });
});
