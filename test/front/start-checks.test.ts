import { randomUUID } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "#db/client";
import { evidence, users } from "#db/schema";
import { addEvidence, pathOfEvidence, run, start } from "./commands";

const root = mkdtempSync(join(tmpdir(), "leapmark-start-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const secret = "a secret of this test that is long enough";

const started = { status: 0, said: "started\n" };
const refusedWith = (words: RegExp) => ({ status: 1, said: expect.stringMatching(words) });

const database = (folder: string) => join(folder, "leapmark.db");
/** Somebody who has an account, without which nobody would miss the secret. */
async function addPerson(folder: string): Promise<void> {
  const store = await openDatabase({ url: `file:${database(folder)}` });
  const at = new Date();
  const person = {
    name: "王",
    email: `${randomUUID()}@example.org`,
    emailVerified: true,
    createdAt: at,
    updatedAt: at,
  };
  await store.db.insert(users).values({ id: randomUUID(), ...person });
  await store.close();
}

/** A sheet with an evidence file. */
async function giveEvidence(folder: string): Promise<string> {
  const store = await openDatabase({ url: `file:${database(folder)}` });
  return addEvidence(store, folder).finally(() => store.close());
}

let service: string;
let other: string;

/** A copy of a service's folder to do something to. */
function copy(of = service): string {
  const folder = join(root, randomUUID());
  cpSync(of, folder, { recursive: true });
  return folder;
}
const without = (folder: string, ...names: string[]): string => {
  for (const name of names) rmSync(join(folder, name), { recursive: true });
  return folder;
};

beforeAll(async () => {
  [service, other] = [join(root, "service"), join(root, "other")];
  for (const folder of [service, other]) {
    expect(await start(folder)).toEqual(started);
    await addPerson(folder);
    await giveEvidence(folder);
    expect(await start(folder)).toEqual(started);
  }
}, 180_000);

describe("a folder whose parts do not belong together is refused with what to do, and nothing is made in it", () => {
  const cases: [string, () => string, RegExp][] = [
    ["no database", () => without(copy(), "leapmark.db"), /no database at.*evidence.*backup/s],
    [
      "no database beside a secret alone",
      () => without(copy(), "leapmark.db", "evidence", "service-id"),
      /no database at.*auth-secret of a service.*backup/s,
    ],
    [
      "an empty file",
      () => {
        const folder = copy();
        writeFileSync(database(folder), "");
        return folder;
      },
      /is an empty file.*backup/s,
    ],
    [
      "half a file",
      () => {
        const folder = copy();
        truncateSync(database(folder), statSync(database(folder)).size / 2);
        return folder;
      },
      /has lost its end.*backup/s,
    ],
    [
      "a few bytes",
      () => {
        const folder = copy();
        truncateSync(database(folder), 50);
        return folder;
      },
      /is not a database.*backup/s,
    ],
    [
      "a broken beginning",
      () => {
        const folder = copy();
        const bytes = readFileSync(database(folder));
        writeFileSync(database(folder), bytes.fill(7, 0, 40));
        return folder;
      },
      /is not a database.*backup/s,
    ],
    [
      "another service's database",
      () => {
        const folder = copy();
        cpSync(database(other), database(folder));
        return folder;
      },
      /two different services.*Put the database/s,
    ],
    [
      "another service's evidence",
      () => {
        const folder = without(copy(), "evidence");
        cpSync(join(other, "evidence"), join(folder, "evidence"), { recursive: true });
        return folder;
      },
      /not one of them.*same backup/s,
    ],
    ["no evidence", () => without(copy(), "evidence"), /no folder evidence.*mkdir/s],
    [
      "a folder in place of the secret",
      () => {
        const folder = without(copy(), "auth-secret");
        mkdirSync(join(folder, "auth-secret"));
        return folder;
      },
      /auth-secret cannot be read: EISDIR.*backup/s,
    ],
    ["no secret", () => without(copy(), "auth-secret"), /no .*auth-secret.*signed out.*secret-anew/s],
    [
      "an empty secret",
      () => {
        const folder = copy();
        writeFileSync(join(folder, "auth-secret"), "\n");
        return folder;
      },
      /is empty.*secret-anew/s,
    ],
    [
      "another secret",
      () => {
        const folder = copy();
        cpSync(join(other, "auth-secret"), join(folder, "auth-secret"));
        return folder;
      },
      /another one than before.*Put the old one back/s,
    ],
  ];

  it.each(cases)("%s", { timeout: 180_000 }, async (_, made, words) => {
    const folder = made();
    const size = statSync(database(folder), { throwIfNoEntry: false })?.size;
    expect(await start(folder)).toEqual(refusedWith(words));
    expect(statSync(database(folder), { throwIfNoEntry: false })?.size).toBe(size);
  });
});

it("what a later version made is not touched", { timeout: 180_000 }, async () => {
  const folder = copy();
  const store = await openDatabase({ url: `file:${database(folder)}` });
  const later = Date.now() + 365 * 24 * 3_600_000;
  await store.gate.execute(`insert into "__drizzle_migrations" (hash, created_at) values ('later', ${later})`);
  await store.gate.execute("drop table views");
  await store.close();
  expect(await start(folder)).toEqual(refusedWith(/later version of Leapmark.*Start that version again/s));
  const again = await openDatabase({ url: `file:${database(folder)}` });
  expect((await again.gate.execute("select 1 from sqlite_schema where name = 'views'")).rows).toEqual([]);
  await again.close();
});

it("a changed AUTH_SECRET is said, and taken when whoever runs the service says so", { timeout: 180_000 }, async () => {
  const folder = copy();
  expect(await start(folder, { AUTH_SECRET: secret })).toEqual(refusedWith(/AUTH_SECRET is another one than before/));
  const renewed = await run(["bin/secret-anew.ts"], folder, { AUTH_SECRET: secret });
  expect(renewed).toEqual({ status: 0, said: '{"sessionsEnded":0,"secondFactorsToReset":[]}\n' });
  expect(await start(folder, { AUTH_SECRET: secret })).toEqual(started);
  expect(await start(folder)).toEqual(refusedWith(/another one than before/));
  // Lost for good: a new one is made in its place.
  rmSync(join(folder, "auth-secret"));
  expect(await run(["bin/secret-anew.ts"], folder)).toMatchObject({ status: 0 });
  expect(readFileSync(join(folder, "auth-secret"), "utf8")).toHaveLength(64);
  expect(await start(folder)).toEqual(started);
});

it("evidence that is lost for good does not keep a service from starting, once that is said", async () => {
  const folder = without(copy(), "evidence");
  mkdirSync(join(folder, "evidence"));
  expect(await start(folder)).toEqual(started);
});

it("a backup is restored as it says: the database, evidence and secret in a new folder", {
  timeout: 180_000,
}, async () => {
  const folder = join(root, randomUUID());
  mkdirSync(folder);
  const store = await openDatabase({ url: `file:${database(service)}` });
  await store.gate.execute(`vacuum into '${database(folder)}'`);
  await store.close();
  cpSync(join(service, "evidence"), join(folder, "evidence"), { recursive: true });
  cpSync(join(service, "auth-secret"), join(folder, "auth-secret"));
  expect(await start(folder)).toEqual(started);
  expect(readFileSync(join(folder, "service-id"))).toEqual(readFileSync(join(service, "service-id")));
});

it("a folder of an earlier version, which carries no mark, is adopted with all that is in it", async () => {
  const folder = without(copy(), "service-id");
  const store = await openDatabase({ url: `file:${database(folder)}` });
  await store.gate.execute("delete from service_marks");
  await store.close();
  expect(await start(folder)).toEqual(started);
  expect(existsSync(join(folder, "service-id"))).toBe(true);
  const again = await openDatabase({ url: `file:${database(folder)}` });
  expect(await again.db.select().from(evidence)).toHaveLength(1);
  await again.close();
});

it("a start that was killed between the two marks is taken up, whichever was made", { timeout: 180_000 }, async () => {
  const folder = join(root, randomUUID());
  mkdirSync(folder);
  writeFileSync(join(folder, "service-id.new"), "offered");
  expect(await start(folder)).toEqual(started);
  expect(readFileSync(join(folder, "service-id"), "utf8")).toBe("offered");
  renameSync(join(folder, "service-id"), join(folder, "service-id.new"));
  expect(await start(folder)).toEqual(started);
  expect(existsSync(join(folder, "service-id.new"))).toBe(false);
  expect(await start(folder)).toEqual(started);
});

it("processes that start at once in one folder agree on one mark and one secret", { timeout: 180_000 }, async () => {
  const folder = join(root, randomUUID());
  expect(await Promise.all([1, 2, 3, 4].map(() => start(folder)))).toEqual(Array(4).fill(started));
  expect(await start(folder)).toEqual(started);
});

it("one database has one folder: a process with another one is told where to look", { timeout: 180_000 }, async () => {
  const url = `file:${join(root, randomUUID(), "shared.db")}`;
  const [one, two] = [join(root, randomUUID()), join(root, randomUUID())];
  expect(await start(one, { DATABASE_URL: url })).toEqual(started);
  expect(await start(two, { DATABASE_URL: url })).toEqual(refusedWith(/another data folder.*share one folder/s));
  expect(await start(one, { DATABASE_URL: url })).toEqual(started);
  // Said knowingly, the other takes its place.
  cpSync(join(one, "service-id"), join(two, "service-id"));
  cpSync(join(one, "auth-secret"), join(two, "auth-secret"));
  expect(await start(two, { DATABASE_URL: url })).toEqual(started);
});

describe("the check of the trail", () => {
  const check = (folder: string) => run(["bin/trail.ts"], folder);

  it("names each evidence file that is gone, cut short or replaced", { timeout: 180_000 }, async () => {
    const folder = copy();
    const [whole, gone, short, forged] = [
      await giveEvidence(folder),
      await giveEvidence(folder),
      await giveEvidence(folder),
      await giveEvidence(folder),
    ];
    expect(await check(folder)).toMatchObject({
      status: 0,
      said: expect.stringContaining("5 evidence files, 5 of them sound"),
    });
    rmSync(pathOfEvidence(folder, gone));
    truncateSync(pathOfEvidence(folder, short), 5);
    writeFileSync(
      pathOfEvidence(folder, forged),
      "%PDF-1.7 forged and much longer than the one that was attached here",
    );
    const { status, said } = await check(folder);
    expect(status).toBe(1);
    for (const [hash, what] of [
      [gone, "gone"],
      [short, "truncated"],
      [forged, "replaced"],
    ])
      expect(said).toMatch(new RegExp(`${hash} .* is ${what}\\.`));
    expect(said).not.toContain(whole);
  });

  it("says that the database itself is damaged", { timeout: 180_000 }, async () => {
    const folder = copy();
    const bytes = readFileSync(database(folder));
    for (let page = 8; page < 40; page++) bytes.fill(0x5a, page * 4096 + 8, page * 4096 + 2000);
    writeFileSync(database(folder), bytes);
    expect(await check(folder)).toEqual({ status: 1, said: expect.stringMatching(/^The database is damaged/) });
    expect((await check(folder)).said).not.toContain("    at ");
    writeFileSync(database(folder), readFileSync(database(folder)).fill(1, 0, 30));
    expect(await check(folder)).toEqual({ status: 1, said: expect.stringMatching(/^The database is damaged/) });
    writeFileSync(database(folder), "");
    expect(await check(folder)).toMatchObject({ status: 2 });
  });
});
