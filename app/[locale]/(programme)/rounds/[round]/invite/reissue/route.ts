import { admitForm, notFoundAnswer } from "#app/[locale]/(programme)/rounds/opened-round";
import { localeOf, origin } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { invitedAddress, letter, newLink } from "#app/work/letters";
import { database } from "#db/client";
import { bureauOf } from "#db/programme/job-parties";
import { reissueLink } from "#db/programme/links";
import { environment } from "#lib/env";
import { linkCookies } from "../link-cookie";

type Context = { params: Promise<{ locale: string; round: string }> };

/** Gives one firm a new link in place of the old one, shows it once, and mails it where that is possible. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, round: id } = await params;
  const locale = localeOf(word) ?? "zh";
  const home = `/${locale}/rounds/${id}/invite`;
  const admitted = await admitForm(id, "invite-firms");
  const form = await formOf(request);
  if (!admitted.ok || !form)
    return !admitted.ok && admitted.reason === "not-found" ? notFoundAnswer() : seeOther(`${home}?problem=refused`);
  const db = await database();
  const { actor, round } = admitted;
  const base = await origin();
  const bureau = await bureauOf(db, round);
  const { token, hash } = newLink();
  const mailTo = environment().SMTP_URL
    ? (firm: Parameters<typeof letter>[1]) =>
        letter("reissue", firm, { bureau, round }, invitedAddress(base, firm.locale, token))
    : undefined;
  const wish = { id: wordOf(form, "application"), round: id, hash, mailTo };
  const given = await reissueLink(db, actor, wish, new Date());
  if (!given.ok) return given.reason === "not-found" ? notFoundAnswer() : seeOther(`${home}?problem=refused`);
  const address = invitedAddress(base, given.value.locale, token);
  const mailed = mailTo !== undefined && given.value.email !== null;
  return seeOther(`${home}/link`, linkCookies(id, { address, firm: given.value.firmName, mailed }), request);
}
