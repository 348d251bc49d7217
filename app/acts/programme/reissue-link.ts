import { invitedAddress, letter, newLink } from "#app/work/letters";
import type { Database } from "#db/client";
import type { RoundRecord, RoundShut } from "#db/programme/admission";
import { bureauOf } from "#db/programme/job-parties";
import { reissueLink as storeLink } from "#db/programme/links";
import type { Actor } from "#lib/access";
import { environment } from "#lib/env";
import { done, type Outcome } from "#lib/outcome";

/** The firm that needs another link, and the address that links begin with. */
export type Reissue = { round: RoundRecord; application: string; origin: string };

/** A link to be shown once, whose it is, and whether it is mailed as well. */
export type Reissued = { address: string; firm: string; mailed: boolean };

/** Gives one firm a new link in place of the old one, and mails it where that is possible. */
export async function reissueLink(
  store: Database,
  actor: Actor,
  { round, application: id, origin }: Reissue,
  now: Date,
): Promise<Outcome<Reissued, RoundShut>> {
  const bureau = await bureauOf(store, round);
  const { token, hash } = newLink();
  const addressIn = (locale: string) => invitedAddress(origin, locale, token);
  const mailTo = environment().SMTP_URL
    ? (firm: Parameters<typeof letter>[1]) => letter("reissue", firm, { bureau, round }, addressIn(firm.locale))
    : undefined;
  const given = await storeLink(store, actor, { id, round: round.id, hash, mailTo }, now);
  if (!given.ok) return given;
  const { locale, firmName, email } = given.value;
  return done({ address: addressIn(locale), firm: firmName, mailed: mailTo !== undefined && email !== null });
}
