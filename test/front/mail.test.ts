import type { AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import { text } from "node:stream/consumers";
import { eq } from "drizzle-orm";
import { SMTPServer } from "smtp-server";
import { afterAll, expect, it } from "vitest";
import { newLogger } from "#app/front/log";
import { sendMail } from "#app/work/mail";
import { outbox } from "#db/schema";
import { freshDatabase, newFirm } from "../db/fresh";

const database = await freshDatabase();
const received: string[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData: (stream, _session, done) => void text(stream).then((mail) => done(received.push(mail) ? null : null)),
});
await new Promise<void>((resolve) => server.listen(0, () => resolve()));
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
const { port } = server.server.address() as AddressInfo;
const log = newLogger("silent");
const mail = { to: "firm@example.com", subject: "链接和密钥", body: "https://example.com/zh/sheets/secret" };

it("sends what is in the outbox once, and keeps neither address nor link afterwards", async () => {
  const firm = await newFirm(database, { mail });
  const stop = sendMail(
    database,
    { url: `smtp://127.0.0.1:${port}`, from: "leapmark@example.com", mayBePlain: false },
    log,
  );
  await expect.poll(() => received.length, { timeout: 20_000 }).toBe(1);
  await stop();
  const [row] = await database.db.select().from(outbox).where(eq(outbox.sheet, firm.sheet));
  expect(row).toMatchObject({ to: "", body: "" });
  expect(row?.sentAt).not.toBeNull();
  expect(received[0]).toContain("firm@example.com");
}, 30_000);

it("keeps what cannot be sent and tries again later", async () => {
  const firm = await newFirm(database, { mail });
  const stop = sendMail(database, { url: "smtp://127.0.0.1:1", from: "leapmark@example.com", mayBePlain: false }, log);
  const rows = () => database.db.select().from(outbox).where(eq(outbox.sheet, firm.sheet));
  await expect.poll(async () => (await rows())[0]?.attempts, { timeout: 20_000 }).toBe(1);
  await stop();
  expect((await rows())[0]).toMatchObject({ to: mail.to, body: mail.body, sentAt: null });
}, 30_000);

// As another machine is reached: by an address that is not the machine's own to itself.
const outside = Object.values(networkInterfaces())
  .flat()
  .find((each) => each?.family === "IPv4" && !each.internal)?.address;

it.skipIf(!outside)(
  "gives nothing in the clear to a server elsewhere, unless that is allowed",
  async () => {
    const firm = await newFirm(database, { mail });
    const before = received.length;
    const rows = () => database.db.select().from(outbox).where(eq(outbox.sheet, firm.sheet));
    const settings = { url: `smtp://${outside}:${port}?ignoreTLS=true`, from: "leapmark@example.com" };
    const stop = sendMail(database, { ...settings, mayBePlain: false }, log);
    await expect.poll(async () => (await rows())[0]?.lastError, { timeout: 20_000 }).toBe("ETLS");
    await stop();
    expect(received).toHaveLength(before);
    await database.db.update(outbox).set({ nextAttemptAt: new Date() }).where(eq(outbox.sheet, firm.sheet));
    const stopAgain = sendMail(database, { ...settings, mayBePlain: true }, log);
    await expect.poll(() => received.length, { timeout: 20_000 }).toBeGreaterThan(before);
    await stopAgain();
  },
  60_000,
);
