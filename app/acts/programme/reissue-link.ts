import { newLink } from "#app/accounts/keys";
import type { Database } from "#db/client";
import type { ApplicationRecord, RoundShut } from "#db/programme/admission";
import { reissueLink as storeLink } from "#db/programme/links";
import type { Mail } from "#db/service/outbox";
import type { Actor } from "#lib/access";
import { done, type Outcome } from "#lib/outcome";

/** The firm that needs another link, its address by language and token, and the mail that carries it, where one is sent. */
export type Reissue = {
  round: string;
  application: string;
  addressOf: (locale: string, token: string) => string;
  mail: ((firm: ApplicationRecord, address: string) => Mail | null) | undefined;
};

/** A link to be shown once, whose it is, and whether it is mailed as well. */
export type NewLink = { address: string; firm: string; mailed: boolean };

/** Gives one firm a new link in place of the old one, and mails it where that is possible. */
export async function reissueLink(
  store: Database,
  actor: Actor,
  { round, application: id, addressOf, mail }: Reissue,
  now: Date,
): Promise<Outcome<NewLink, RoundShut>> {
  const { token, hash } = newLink();
  const mailTo = mail && ((firm: ApplicationRecord) => mail(firm, addressOf(firm.locale, token)));
  const outcome = await storeLink(store, actor, { id, round, hash, mailTo }, now);
  if (!outcome.ok) return outcome;
  const { locale, firmName, email } = outcome.value;
  return done({ address: addressOf(locale, token), firm: firmName, mailed: mail !== undefined && email !== null });
}
