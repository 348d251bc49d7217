import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Database } from "#db/client";
import { applications } from "#db/schema";
import { newApplication } from "../make/applications";
import { newBureau } from "../make/bureaus";
import { newInvitation } from "../make/invitations";
import { newOpenRound } from "../make/rounds";
import { at, freshDatabase } from "./fresh";

let database: Database;
let round: string;
let ids: string[];

beforeAll(async () => {
  database = await freshDatabase();
  const bureau = await newBureau(database, at());
  const officer = await bureau.person("officer");
  const [one, other] = [await newOpenRound(database, officer, at()), await newOpenRound(database, officer, at())];
  for (const each of [one, other])
    for (let firm = 0; firm < 4; firm++) await newInvitation(database, each, at(), { region: "杭州" });
  await newApplication(database, one);
  round = one.id;
  ids = (await stored()).filter((row) => row.round === round).map(({ id }) => id);
});

const stored = () =>
  database.db
    .select({ id: applications.id, round: applications.round, changed: applications.changed })
    .from(applications)
    .orderBy(applications.number);

const ran = (sql: string, ...args: string[]) => database.gate.execute({ sql, args });

type Write = { how: string; write: () => Promise<unknown>; rows: () => string[] };

const writes: Write[] = [
  {
    how: "one row",
    write: () => ran("update applications set reminders = reminders + 1 where id = ?", ids[2] ?? ""),
    rows: () => ids.slice(2, 3),
  },
  {
    how: "the row that was written last, again",
    write: () => ran("update applications set reminders = reminders + 1 where id = ?", ids[2] ?? ""),
    rows: () => ids.slice(2, 3),
  },
  {
    how: "what it is already",
    write: () => ran("update applications set region = region where id = ?", ids[1] ?? ""),
    rows: () => ids.slice(1, 2),
  },
  {
    how: "all rows of a round in one statement",
    write: () => database.db.update(applications).set({ region: "宁波" }).where(eq(applications.round, round)),
    rows: () => ids,
  },
  {
    how: "rows of a list",
    write: () =>
      ran(
        "update applications set region = v.value from json_each(?) v where applications.id = v.key",
        JSON.stringify({
          [ids[0] ?? ""]: "温州",
          [ids[3] ?? ""]: "绍兴",
        }),
      ),
    rows: () => [ids[0] ?? "", ids[3] ?? ""],
  },
  {
    how: "a row that is there already",
    write: async () => {
      const [row] = await database.db
        .select()
        .from(applications)
        .where(eq(applications.id, ids[0] ?? ""));
      if (!row) throw new Error("no application");
      const set = { region: "嘉兴" };
      await database.db.insert(applications).values(row).onConflictDoUpdate({ target: applications.id, set });
    },
    rows: () => ids.slice(0, 1),
  },
  {
    how: "nothing but that its sheet is gone",
    write: () => ran("delete from sheets where id = (select sheet from applications where id = ?)", ids[4] ?? ""),
    rows: () => ids.slice(4),
  },
];

test.each(writes)("whoever writes $how counts the round's changes up, a row at a time", async ({ write, rows }) => {
  const before = await stored();
  const last = Math.max(...before.filter((row) => row.round === round).map(({ changed }) => changed));
  await write();
  const after = await stored();
  const written = new Set(rows());
  const counted = after.filter(({ id }) => written.has(id)).map(({ changed }) => changed);
  expect(counted.toSorted((one, other) => one - other)).toEqual(Array.from(written, (_, place) => last + 1 + place));
  const untouched = (row: { id: string }) => !written.has(row.id);
  expect(after.filter(untouched)).toEqual(before.filter(untouched));
});

test("whoever comes into a round is its latest change, whatever was written", async () => {
  const [row] = await database.db
    .select()
    .from(applications)
    .where(eq(applications.id, ids[0] ?? ""));
  if (!row) throw new Error("no application");
  const last = Math.max(...(await stored()).filter((each) => each.round === round).map(({ changed }) => changed));
  const come = { ...row, id: "come", number: 6, linkHash: "come", changed: 0 };
  await database.db.insert(applications).values([come, { ...come, id: "again", number: 7, linkHash: "again" }]);
  const changes = new Map((await stored()).map(({ id, changed }) => [id, changed]));
  expect([changes.get("come"), changes.get("again")]).toEqual([last + 1, last + 2]);
});
