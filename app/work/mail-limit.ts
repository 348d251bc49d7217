import { database } from "#db/client";
import { limiter } from "#db/service/limits";
import { environment } from "#lib/env";

/** Mails a day to one address: nobody's letter box can be filled from here. */
const mailsADay = 5;

/** Whether a mail that anybody can cause may go to an address: there is a mail server, and today's share is not used up. */
export async function mayMail(email: string | null | undefined): Promise<boolean> {
  if (!email || !environment().SMTP_URL) return false;
  const limit = limiter(await database(), { name: "mail", points: mailsADay, seconds: 24 * 60 * 60 });
  return (await limit.consume(email.toLowerCase())).allowed;
}
