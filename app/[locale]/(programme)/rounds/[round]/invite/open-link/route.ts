import { admitForm, notFoundAnswer } from "#app/[locale]/(programme)/rounds/opened-round";
import { localeOf, origin } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { newLink } from "#app/work/letters";
import { database } from "#db/client";
import { setOpenLink } from "#db/programme/rounds";
import { linkCookies } from "../link-cookie";

type Context = { params: Promise<{ locale: string; round: string }> };

const quotaAtMost = 100_000;

/** Makes, renews or ends the open link of a round. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, round: id } = await params;
  const locale = localeOf(word) ?? "zh";
  const home = `/${locale}/rounds/${id}/invite`;
  const admitted = await admitForm(id, "invite-firms");
  const form = await formOf(request);
  if (!admitted.ok || !form)
    return !admitted.ok && admitted.reason === "not-found" ? notFoundAnswer() : seeOther(`${home}?problem=refused`);
  const seen = Number(wordOf(form, "seen"));
  const quota = Number(wordOf(form, "quota"));
  const ends = wordOf(form, "end") !== "";
  if (!ends && !(Number.isInteger(quota) && quota >= 1 && quota <= quotaAtMost))
    return seeOther(`${home}?problem=quota#open-link`);
  // The first one ends nothing.
  if (admitted.round.openLinkHash !== null && wordOf(form, "sure") !== "yes")
    return seeOther(
      `/${locale}/rounds/${id}/sure?act=end-link&${new URLSearchParams(ends ? { end: "1" } : { quota: String(quota) })}`,
    );
  const { token, hash } = newLink();
  const link = ends ? null : { hash, quota };
  const changed = await setOpenLink(await database(), admitted.actor, { id, seen, link }, new Date());
  if (!changed.ok) return seeOther(`${home}?problem=refused`);
  if (ends) return seeOther(`${home}#open-link`);
  const address = `${await origin()}/${locale}/open/${token}`;
  return seeOther(`${home}/link`, linkCookies(id, { address, firm: null, mailed: false }), request);
}
