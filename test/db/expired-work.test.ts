import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { jobs, outbox, trail } from "#db/schema";
import { expireJob, expireMails } from "#db/service/expiry";
import { failJob, finishJob, takeJob, takingOf } from "#db/service/job-queue";
import { enqueueJob } from "#db/service/jobs";
import { dueMail, markFailed, markSent, post } from "#db/service/outbox";
import { newBureau } from "../make/bureaus";
import { newOpenRound } from "../make/rounds";
import { keepTerms } from "../make/terms";
import { at, freshDatabase, fulfilled } from "./fresh";

process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "leapmark-terms-"));
const database = await freshDatabase();
const { db } = database;
const officer = await (await newBureau(database, at())).person("officer");
const round = await newOpenRound(database, officer, at());

const day = (days: number): Date => at(days * 1_440);
const midnight = (days: number): Date => at(days * 1_440 + 6 * 60);
const justBefore = (moment: Date): Date => new Date(moment.getTime() - 1);
const expired = () => db.select().from(trail).where(eq(trail.act, "expire"));

beforeEach(async () => {
  await db.delete(outbox);
  await db.delete(jobs);
});

const posted = () =>
  database.transaction((inside) => post(inside, null, { to: "a@example.com", subject: "链接", body: "b" }, at()));

test("a mail's row goes when its term is over since it was sent or, where it was given up, written; one that waits never", async () => {
  const [sent, missed, waiting] = [await posted(), await posted(), await posted()];
  await dueMail(database, at());
  await markSent(database, sent, day(1));
  await markFailed(database, missed, "550", day(2), 1);
  const left = async () => (await db.select({ id: outbox.id }).from(outbox)).map(({ id }) => id).sort();
  await keepTerms(database, { mail: 30 }, { now: justBefore(midnight(30)) });
  expect(await left()).toEqual([sent, missed, waiting].sort());
  expect((await keepTerms(database, { mail: 30 }, { now: midnight(30), isMeant: false })).mail).toMatchObject({
    due: 1,
    gone: 0,
  });
  expect((await keepTerms(database, { mail: 30 }, { now: midnight(30) })).mail).toMatchObject({
    due: 1,
    gone: 1,
    oldest: at(),
  });
  expect(await left()).toEqual([sent, waiting].sort());
  await keepTerms(database, { mail: 30 }, { now: midnight(31) });
  await keepTerms(database, { mail: 30 }, { now: day(900) });
  expect(await left()).toEqual([waiting]);
});

test("mails go some hundred at once, with one line of the trail for them, which holds nothing of theirs", async () => {
  const before = (await expired()).length;
  await db.insert(outbox).values(
    Array.from({ length: 450 }, () => ({
      ...{ id: randomUUID(), to: "", subject: "secret", body: "", createdAt: at(), sentAt: at(), attempts: 1 },
    })),
  );
  expect((await keepTerms(database, { mail: 30 }, { now: day(40) })).mail).toMatchObject({ gone: 450, failures: [] });
  const lines = (await expired()).slice(before);
  expect(lines.map(({ detail }) => detail)).toEqual([200, 200, 50].map((mails) => ({ rule: "mail", days: 30, mails })));
  expect(lines[0]).toMatchObject({ actor: "service", user: null, organisation: null, sheet: "service" });
});

test("a job goes with its files when its term is over since it ended, done or failed; others never", async () => {
  const upload = randomUUID();
  const enqueue = (input: Record<string, string>) =>
    database.durably((inside) => enqueueJob(inside, officer, round, "export", input, at()));
  const [done, failed] = [await enqueue({ upload }), await enqueue({})];
  const first = await takeJob(database, at(1));
  await finishJob(database, takingOf(first ?? expect.fail()), { counts: {}, badRows: [], file: null }, day(1));
  const second = await takeJob(database, day(1));
  await failJob(database, takingOf(second ?? expect.fail()), { code: "program", passing: false }, day(2));
  const waiting = await enqueue({});
  const paths = [join("job-files", `${done}-1.zip`), join("uploads", upload), join("job-files", `${failed}-1.zip`)].map(
    (path) => join(process.env.DATA_DIR ?? "", path),
  );
  for (const drawer of ["job-files", "uploads"])
    mkdirSync(join(process.env.DATA_DIR ?? "", drawer), { recursive: true });
  for (const path of paths) writeFileSync(path, "");
  const left = async () => (await db.select({ id: jobs.id }).from(jobs)).map(({ id }) => id).sort();
  await keepTerms(database, { job: 30 }, { now: justBefore(midnight(31)) });
  expect(await left()).toEqual([done, failed, waiting].sort());
  expect((await keepTerms(database, { job: 30 }, { now: midnight(31) })).job).toMatchObject({
    due: 1,
    gone: 1,
    failures: [],
  });
  expect(await left()).toEqual([failed, waiting].sort());
  expect(paths.map((path) => existsSync(path))).toEqual([false, false, true]);
  await keepTerms(database, { job: 30 }, { now: day(900) });
  expect(await left()).toEqual([waiting]);
  expect((await expired()).slice(-2)).toMatchObject([
    { sheet: round.id, organisation: round.organisation, detail: { rule: "job", job: done, kind: "export", days: 30 } },
    { detail: { job: failed } },
  ]);
});

test("they are nobody's to take away but the service's", async () => {
  for (const actor of [officer, { kind: "stranger" as const }]) {
    expect(await expireMails(database, actor, 30, day(900))).toMatchObject({ reason: "not-found" });
    expect(await expireJob(database, actor, 30, day(900))).toMatchObject({ reason: "not-found" });
  }
  expect(fulfilled(await expireJob(database, { kind: "service" }, 30, day(900)))).toBeNull();
});
