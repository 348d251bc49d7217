import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import { eq } from "drizzle-orm";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newLogger } from "#app/front/log";
import { sendMail } from "#app/work/mail";
import { mailFailure } from "#app/work/mail-fault";
import { listFirms } from "#db/programme/firm-lines";
import { inviteFirms } from "#db/programme/firm-list";
import { reissueLink } from "#db/programme/links";
import { applications, outbox } from "#db/schema";
import { mailsOfJob, postAll, troubledMails } from "#db/service/job-mail";
import { freshDatabase, fulfilled, hashOf } from "../db/fresh";
import { newBureau, type Person } from "../make/bureaus";
import { newOpenRound } from "../make/rounds";

const database = await freshDatabase();
const log = newLogger("silent");
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onRcptTo({ address }, _session, done) {
    if (address.startsWith("gone")) return done(Object.assign(new Error("no such user"), { responseCode: 550 }));
    if (address.startsWith("busy")) return done(Object.assign(new Error("try later"), { responseCode: 451 }));
    done();
  },
  onData(stream, _session, done) {
    stream.on("end", () => done()).resume();
  },
});
let stop = async () => {};
let officer: Person;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  officer = await (await newBureau(database, new Date())).person("officer");
  stop = sendMail(database, { url: `smtp://127.0.0.1:${port}`, from: "leapmark@example.com", mayBePlain: false }, log);
});
afterAll(async () => {
  await stop();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

async function roundWith(emails: readonly string[]) {
  const round = await newOpenRound(database, officer, new Date());
  const firms = emails.map((email, place) => ({
    id: randomUUID(),
    line: place,
    name: `企业${place + 1}`,
    initials: "qy",
    uscc: null,
    region: null,
    industry: null,
    contact: null,
    email,
    linkHash: hashOf(`${round.id} ${place}`),
  }));
  fulfilled(await inviteFirms(database, officer, { round: round.id, firms, locale: "zh" }, new Date()));
  return { round: round.id, firms };
}
const mailTo = (to: string) => ({ to, subject: "邀请", body: "链接" });
const statesOf = async (round: string) =>
  fulfilled(await listFirms(database, officer, { round, page: 1 }, new Date())).firms.map(({ mail }) => mail);

describe("a mail to a firm that does not get through", () => {
  it("is named with firm and address, at once, and given up soon where the address itself is refused", async () => {
    const emails = ["ok@example.com", "gone@example.com", "busy@example.com", "zhang@example.cn。"];
    const { round, firms } = await roundWith(emails);
    const job = randomUUID();
    expect(await statesOf(round)).toEqual([null, null, null, null]);
    const mails = new Map(firms.map(({ id, email }) => [id, mailTo(email)]));
    await database.transaction((inside) => postAll(inside, job, mails, new Date()));
    expect(await statesOf(round)).toEqual(["waiting", "waiting", "waiting", "waiting"]);
    // The tries come after minutes; here nobody waits for them.
    const due = () =>
      database.db.update(outbox).set({ nextAttemptAt: new Date() }).where(eq(outbox.lastError, "EENVELOPE"));
    const tried = (attempts: number) =>
      expect
        .poll(
          async () =>
            (await database.db.select().from(outbox).where(eq(outbox.job, job))).map((row) => row.attempts).sort(),
          { timeout: 30_000 },
        )
        .toEqual([1, attempts, attempts, attempts]);
    await tried(1);
    expect(await statesOf(round)).toEqual(["sent", "failing", "failing", "failing"]);
    expect(
      (await troubledMails(database, job, 10)).map(({ firmName, email, givenUp }) => [firmName, email, givenUp]),
    ).toEqual([
      ["企业2", "gone@example.com", false],
      ["企业3", "busy@example.com", false],
      ["企业4", "zhang@example.cn。", false],
    ]);
    for (const attempts of [2, 3]) {
      await due();
      await tried(attempts);
    }
    expect(await statesOf(round)).toEqual(["sent", "given-up", "failing", "given-up"]);
    expect((await troubledMails(database, job, 10)).map(({ email, givenUp }) => [email, givenUp])).toEqual([
      ["gone@example.com", true],
      ["busy@example.com", false],
      ["zhang@example.cn。", true],
    ]);
    expect(await mailsOfJob(database, job)).toEqual({ all: 4, sent: 1, givenUp: 2 });
  }, 90_000);

  it("is named as well where it carried a link that an officer made anew", async () => {
    const { round, firms } = await roundWith(["gone@example.com"]);
    const wish = { id: firms[0]?.id ?? "", round, hash: hashOf(round), mailTo: () => mailTo("gone@example.com") };
    fulfilled(await reissueLink(database, officer, wish, new Date()));
    await expect.poll(() => statesOf(round), { timeout: 30_000 }).toEqual(["failing"]);
    // Another mail that was sent stands for the firm afterwards.
    await database.db.update(applications).set({ email: "ok@example.com" }).where(eq(applications.id, wish.id));
    const again = { ...wish, hash: hashOf(`${round} 2`), mailTo: () => mailTo("ok@example.com") };
    fulfilled(await reissueLink(database, officer, again, new Date(Date.now() + 1)));
    await expect.poll(() => statesOf(round), { timeout: 30_000 }).toEqual(["sent"]);
  }, 60_000);

  it("is not given up for a refusal of our own address, or of a server that is away", () => {
    const fault = (given: object) => mailFailure(Object.assign(new Error("said"), given));
    expect(fault({ code: "EENVELOPE", command: "MAIL FROM", responseCode: 550 })).toEqual({
      code: "ESENDER",
      isFinal: false,
    });
    expect(fault({ code: "EENVELOPE", command: "RCPT TO", responseCode: 451 }).isFinal).toBe(false);
    expect(fault({ code: "EENVELOPE", command: "RCPT TO", responseCode: 550 }).isFinal).toBe(true);
    expect(fault({ code: "EENVELOPE", command: "API" }).isFinal).toBe(true);
    expect(fault({ code: "ECONNECTION" }).isFinal).toBe(false);
    expect(mailFailure("thrown")).toEqual({ code: "unknown", isFinal: false });
  });
});
