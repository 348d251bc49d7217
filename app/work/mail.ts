import { createTransport } from "nodemailer";
import type { Logger } from "pino";
import type { Database } from "#db/client";
import { type DueMail, dueMail, markFailed, markSent } from "#db/service/outbox";
import { demandsTls } from "#lib/unencrypted";
import { faultOf } from "../front/log";
import { mailFailure } from "./mail-fault";

/** How often the outbox is looked into, in milliseconds. */
const interval = 5_000;

/** Tries of a mail whose address is refused for good: servers have been known to be wrong for a minute. */
const refusedAttempts = 3;

type MailSettings = { url: string; from: string; mayBePlain: boolean };

/** The address with which the mailer demands TLS of a server on another machine, whatever else its settings say. */
function secured(url: string, mayBePlain: boolean): string {
  if (!demandsTls(url, mayBePlain)) return url;
  const address = new URL(url);
  address.searchParams.set("requireTLS", "true");
  return address.href;
}

/**
 * Sends what is in the outbox for as long as the process runs, and never in the way of a request. A mail that cannot
 * be sent stays and is tried again. Returns what ends it.
 */
export function sendMail(
  database: Database,
  { url, from, mayBePlain }: MailSettings,
  log: Logger,
): () => Promise<void> {
  const transport = createTransport(secured(url, mayBePlain), { from });
  let round = Promise.resolve();
  const timer = setInterval(() => {
    round = round.then(() => sendDue()).catch((error: unknown) => log.error({ fault: faultOf(error) }));
  }, interval);
  timer.unref();

  let ending = false;

  /** Sends all that is due, a few at a time: a round of thousands of firms does not wait for the next look. */
  async function sendDue(): Promise<void> {
    while (!ending) {
      const due = await dueMail(database, new Date());
      if (due.length === 0) return;
      await sendEach(due);
    }
  }

  async function sendEach(due: readonly DueMail[]): Promise<void> {
    for (const { id, to, subject, body } of due) {
      try {
        await transport.sendMail({ to, subject, text: body });
        await markSent(database, id, new Date());
      } catch (error) {
        const { code, isFinal } = mailFailure(error);
        log.warn({ mail: id, code });
        await markFailed(database, id, code, new Date(), ...(isFinal ? [refusedAttempts] : []));
      }
    }
  }

  return async () => {
    ending = true;
    clearInterval(timer);
    await round;
    transport.close();
  };
}
