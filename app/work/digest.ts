import { type Digest, dueDigests, postDigest } from "#db/advising/digests";
import type { Database } from "#db/client";
import type { Mail } from "#db/service/outbox";
import { environment } from "#lib/env";
import { translator } from "../translate";

/** How often it is looked after who waits, in milliseconds: nobody is mailed twice a day. */
const interval = 10 * 60_000;

/** The mail that says how many discussions wait, and nothing of what they say: a firm opens them by the link that it keeps. */
export function digestMail({ email, isPerson, locale, count }: Digest, origin: string): Mail {
  const translate = translator(locale);
  const body = isPerson
    ? translate("threads.mail.people", { count, link: `${origin}/${locale}/sign-in` })
    : translate("threads.mail.firm", { count, link: `${origin}/${locale}/key` });
  return { to: email, subject: translate("threads.mail.subject", { count }), body };
}

/** Mails everybody for whom something new waits; nobody where no mail is sent. */
export async function sendDigests(store: Database, now: Date): Promise<number> {
  const { SMTP_URL, APP_URL } = environment();
  if (!SMTP_URL || APP_URL === undefined) return 0;
  let sent = 0;
  for (const digest of await dueDigests(store, now))
    if (await postDigest(store, digest, digestMail(digest, APP_URL), now)) sent += 1;
  return sent;
}

/** Does so for as long as the process runs. Returns what ends it. */
export function keepTelling(store: Database, failed: (error: unknown) => void): () => void {
  let underWay = false;
  const tell = async () => {
    if (underWay) return;
    underWay = true;
    await sendDigests(store, new Date()).catch(failed);
    underWay = false;
  };
  const timer = setInterval(tell, interval).unref();
  return () => clearInterval(timer);
}
