import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asc, eq } from "drizzle-orm";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { detailWords } from "#app/_view/trail/detail-words";
import { translator } from "#app/translate";
import { jobTitle } from "#app/words/job-title";
import type { JobHandler } from "#app/work/handler";
import type { Database } from "#db/client";
import { identifyApplication, startApplication } from "#db/programme/applications";
import { inviteFirms } from "#db/programme/firm-list";
import { reissueLink } from "#db/programme/links";
import { extendRound } from "#db/programme/rounds";
import { applications, jobs, outbox } from "#db/schema";
import { enqueueJob, type JobInput, type JobRecord } from "#db/service/jobs";
import { newBureau, type Person } from "../make/bureaus";
import { newOpenRound } from "../make/rounds";
import { freshDatabase, fulfilled, hashOf } from "./fresh";

const folder = mkdtempSync(join(tmpdir(), "leapmark-invite-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
process.env.DATA_DIR = folder;

const database = await freshDatabase();
const now = new Date();
let officer: Person;
let invite: JobHandler;
let remind: JobHandler;
beforeAll(async () => {
  officer = await (await newBureau(database, now)).person("officer");
  ({ invite } = await import("#app/work/invite"));
  ({ remind } = await import("#app/work/remind"));
});

/** A round with three firms, of which the second has no address. */
async function roundWithFirms() {
  const round = await newOpenRound(database, officer, now, { opensOn: "2026-01-01", closesOn: "2099-12-31" });
  const firms = [1, 2, 3].map((number) => ({
    id: randomBytes(8).toString("hex"),
    line: number,
    name: number === 3 ? "=1+1" : `江南企业${number}`,
    initials: "jnqy",
    uscc: null,
    region: null,
    industry: null,
    contact: null,
    email: number === 2 ? null : `f${number}@example.com`,
    linkHash: hashOf(randomBytes(8).toString("hex")),
  }));
  fulfilled(await inviteFirms(database, officer, { round: round.id, firms, locale: "zh" }, now));
  return { round, firms };
}

async function run(
  handler: JobHandler,
  kind: "invite" | "remind",
  round: { id: string; organisation: string },
  input: JobInput,
) {
  const id = await database.durably((inside) => enqueueJob(inside, officer, round, kind, input, new Date()));
  const [job] = await database.db.select().from(jobs).where(eq(jobs.id, id));
  if (!job) throw new Error("no job");
  const tools = { progress: async () => {}, stopped: new AbortController().signal, log: pino({ level: "silent" }) };
  return { id, result: await handler(database, { ...job, attempts: 1 }, tools) };
}

/** The database, with something that somebody else does just before the first write. */
function withBefore(first: () => Promise<unknown>): Database {
  let before: (() => Promise<unknown>) | null = first;
  return {
    ...database,
    async transaction(work) {
      const meanwhile = before;
      before = null;
      await meanwhile?.();
      return database.transaction(work);
    },
  };
}

const mailsOf = (job: string) => database.db.select().from(outbox).where(eq(outbox.job, job)).orderBy(asc(outbox.to));
const linkIn = (body: string | undefined) => /\/invited\/([\w-]+)/.exec(body ?? "")?.[1] ?? "";

describe("sending invitations", () => {
  it("by mail gives every firm with an address its own link, in its language, once", async () => {
    const { round } = await roundWithFirms();
    const input = { mode: "mail", among: "new", origin: "https://leapmark.example", locale: "zh" };
    const { id, result } = await run(invite, "invite", round, input);
    expect(result).toMatchObject({ counts: { mails: 2, skipped: 1 }, file: null });
    const mails = await mailsOf(id);
    expect(mails.map(({ to }) => to)).toEqual(["f1@example.com", "f3@example.com"]);
    expect(mails[0]?.body).toMatch(
      /^江南企业1：\n\n市工信局邀请贵单位.*https:\/\/leapmark\.example\/zh\/invited\/[\w-]{43}\n/s,
    );
    for (const { body } of mails) expect(await identifyApplication(database, hashOf(linkIn(body)))).not.toBeNull();
    const again = await run(invite, "invite", round, input);
    expect(again.result.counts).toEqual({ mails: 0, skipped: 1 });
  });

  it("counts those that it leaves out for want of an address, also where they have had a link", async () => {
    const { round } = await roundWithFirms();
    await run(invite, "invite", round, { mode: "list", among: "new", origin: "http://x", locale: "zh" });
    await new Promise((resolve) => setTimeout(resolve, 5));
    await database.db.update(applications).set({ email: null }).where(eq(applications.round, round.id));
    const input = { mode: "mail", among: "not-started", origin: "http://x", locale: "zh" };
    expect((await run(invite, "invite", round, input)).result.counts).toEqual({ mails: 0, skipped: 3 });
  });

  it("leaves a firm the link that somebody gave it since the job was asked for", async () => {
    const { round, firms } = await roundWithFirms();
    const input = { mode: "list", among: "not-started", origin: "http://x", locale: "zh" } as const;
    const given = hashOf("given meanwhile");
    const id = await database.durably((inside) => enqueueJob(inside, officer, round, "invite", input, new Date()));
    const [job] = await database.db.select().from(jobs).where(eq(jobs.id, id));
    const wish = { id: firms[0]?.id ?? "", round: round.id, hash: given };
    // Between the moment at which the job lists a firm and that at which it gives the link.
    const gap = withBefore(async () => fulfilled(await reissueLink(database, officer, wish, new Date())));
    const tools = { progress: async () => {}, stopped: new AbortController().signal, log: pino({ level: "silent" }) };
    const result = await invite(gap, { ...(job as JobRecord), attempts: 1 }, tools);
    expect(result.counts).toEqual({ links: 2 });
    const [stored] = await database.db.select().from(applications).where(eq(applications.id, wish.id));
    expect(stored?.linkHash).toBe(given);
  });

  it("as a list gives those without a link theirs, and keeps formulas inert", async () => {
    const { round } = await roundWithFirms();
    const { result } = await run(invite, "invite", round, {
      mode: "list",
      among: "new",
      origin: "http://x",
      locale: "en",
    });
    expect(result.counts).toEqual({ links: 3 });
    const table = readFileSync(join(folder, "job-files", result.file ?? ""), "utf8").split("\r\n");
    expect(table[0]).toBe("\ufeffNo.,Firm,Unified social credit code,Contact,Phone,E-mail,Private link");
    expect(table[3]).toMatch(/^3,'=1\+1,,,,f3@example\.com,http:\/\/x\/zh\/invited\//);
  });
});

describe("reminding", () => {
  const input = { mode: "mail", origin: "http://x", locale: "zh", stillSince: Date.now() + 60_000 };

  it("reaches those who did not start with a new link, and nobody twice", async () => {
    const { round, firms } = await roundWithFirms();
    const first = await run(invite, "invite", round, { mode: "mail", among: "new", origin: "http://x", locale: "zh" });
    const [old] = await mailsOf(first.id);
    fulfilled(await startApplication(database, hashOf(linkIn((await mailsOf(first.id))[1]?.body)), "zh", now));
    const reminded = await run(remind, "remind", round, { ...input, among: "not-started" });
    // Of two that have not started one has no link yet.
    expect(reminded.result.counts).toEqual({ notStarted: 2, mails: 1, skipped: 0, notDue: 1 });
    const [mail] = await mailsOf(reminded.id);
    expect(mail?.to).toBe("f1@example.com");
    expect(await identifyApplication(database, hashOf(linkIn(old?.body)))).toBeNull();
    expect((await identifyApplication(database, hashOf(linkIn(mail?.body))))?.application.id).toBe(firms[0]?.id);
    expect((await run(remind, "remind", round, { ...input, among: "not-started" })).result.counts).toEqual({
      notStarted: 2,
      mails: 0,
      skipped: 0,
      notDue: 2,
    });
  });

  it("leaves those under way the link that they have", async () => {
    const { round, firms } = await roundWithFirms();
    const first = await run(invite, "invite", round, { mode: "mail", among: "new", origin: "http://x", locale: "zh" });
    const link = hashOf(linkIn((await mailsOf(first.id))[0]?.body));
    fulfilled(await startApplication(database, link, "zh", now));
    const { id, result } = await run(remind, "remind", round, { ...input, among: "stuck" });
    expect(result.counts).toEqual({ underWay: 1, mails: 1, skipped: 0, active: 0 });
    expect((await mailsOf(id))[0]?.body).not.toContain("/invited/");
    const [stored] = await database.db
      .select()
      .from(applications)
      .where(eq(applications.id, firms[0]?.id ?? ""));
    expect(stored).toMatchObject({ linkHash: link, reminders: 1 });
    expect((await run(remind, "remind", round, { ...input, among: "stuck" })).result.counts).toEqual({
      underWay: 1,
      mails: 0,
      skipped: 0,
      active: 1,
    });
  });
});

it("a new last day is told once to each firm with a link and an address that has not sent in, also when taken up anew", async () => {
  const { extend } = await import("#app/work/extend");
  const { round, firms } = await roundWithFirms();
  const [first, , third] = firms;
  const linked = { linkedAt: now };
  await database.db
    .update(applications)
    .set(linked)
    .where(eq(applications.id, first?.id ?? ""));
  const moved = fulfilled(
    await extendRound(
      database,
      officer,
      { id: round.id, seen: round.revision, closesOn: "2100-01-31", tell: true },
      now,
    ),
  );
  const [job] = await database.db
    .select()
    .from(jobs)
    .where(eq(jobs.id, moved.job ?? ""));
  if (!job) throw new Error("no job");
  const tools = { progress: async () => {}, stopped: new AbortController().signal, log: pino({ level: "silent" }) };
  await extend(database, job, tools);
  await database.db
    .update(applications)
    .set(linked)
    .where(eq(applications.id, third?.id ?? ""));
  expect((await extend(database, job, tools)).counts).toEqual({ firms: 2, mails: 2 });
  const mails = await database.db.select().from(outbox).where(eq(outbox.job, job.id));
  expect(mails.map(({ to }) => to).sort()).toEqual(["f1@example.com", "f3@example.com"]);
  expect(mails.find(({ to }) => to === "f1@example.com")?.subject).toMatch(
    /延长至2100年1月31日|extended to 31 January 2100/,
  );
  expect(mails.map(({ body }) => body).join("")).not.toMatch(/https?:/);
  const again = await extendRound(
    database,
    officer,
    { id: round.id, seen: round.revision, closesOn: "2100-02-01" },
    now,
  );
  expect(again).toMatchObject({ ok: false, reason: "stale" });
});

it("an earlier last day is told as one: in the mail, the job and the trail, in both languages", async () => {
  const { extend } = await import("#app/work/extend");
  const { round, firms } = await roundWithFirms();
  const [first, second] = firms;
  for (const [firm, locale] of [
    [first, "zh"],
    [second, "en"],
  ] as const)
    await database.db
      .update(applications)
      .set({ linkedAt: now, locale, email: `${locale}@example.com` })
      .where(eq(applications.id, firm?.id ?? ""));
  const closesOn = new Date(Date.parse(round.closesOn) - 86_400_000).toISOString().slice(0, 10);
  const wish = { id: round.id, seen: round.revision, closesOn, tell: true };
  const moved = fulfilled(await extendRound(database, officer, wish, now));
  const [job] = await database.db
    .select()
    .from(jobs)
    .where(eq(jobs.id, moved.job ?? ""));
  if (!job) throw new Error("no job");
  const tools = { progress: async () => {}, stopped: new AbortController().signal, log: pino({ level: "silent" }) };
  await extend(database, job, tools);
  const mails = await database.db.select().from(outbox).where(eq(outbox.job, job.id));
  const textTo = (to: string) => mails.filter((mail) => mail.to === to).map(({ subject, body }) => subject + body)[0];
  expect(textTo("zh@example.com")).toMatch(/提前至/);
  expect(textTo("zh@example.com")).not.toMatch(/延/);
  expect(textTo("en@example.com")).toMatch(/brought forward/);
  expect(textTo("en@example.com")).not.toMatch(/extended/);
  const names = { fact: String, ruleSet: String };
  for (const [locale, told, title] of [
    ["zh", /截止日期提前至：/, "通知截止日期提前"],
    ["en", /Closing day brought forward to: /, "Notice of an earlier closing day"],
  ] as const) {
    expect(detailWords(translator(locale), names, { from: round.closesOn, to: closesOn })).toMatch(told);
    expect(jobTitle(job, translator(locale))).toBe(title);
  }
});
