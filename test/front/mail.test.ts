import type { AddressInfo } from "node:net";
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
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
const { port } = server.server.address() as AddressInfo;
const log = newLogger("silent");
const mail = { to: "firm@example.com", subject: "链接和密钥", body: "https://example.com/zh/sheets/secret" };

it("sends what is in the outbox once, and keeps neither address nor link afterwards", async () => {
  const firm = await newFirm(database, { mail });
  const stop = sendMail(database, { url: `smtp://127.0.0.1:${port}`, from: "leapmark@example.com" }, log);
  await expect.poll(() => received.length, { timeout: 20_000 }).toBe(1);
  await stop();
  const [row] = await database.db.select().from(outbox).where(eq(outbox.sheet, firm.sheet));
  expect(row).toMatchObject({ to: "", body: "" });
  expect(row?.sentAt).not.toBeNull();
  expect(received[0]).toContain("firm@example.com");
}, 30_000);

it("keeps what cannot be sent and tries again later", async () => {
  const firm = await newFirm(database, { mail });
  const stop = sendMail(database, { url: "smtp://127.0.0.1:1", from: "leapmark@example.com" }, log);
  const rows = () => database.db.select().from(outbox).where(eq(outbox.sheet, firm.sheet));
  await expect.poll(async () => (await rows())[0]?.attempts, { timeout: 20_000 }).toBe(1);
  await stop();
  expect((await rows())[0]).toMatchObject({ to: mail.to, body: mail.body, sentAt: null });
}, 30_000);
