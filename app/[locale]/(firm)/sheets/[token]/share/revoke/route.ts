import { localeOf, sheetOf } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { revokeShare } from "#db/sheets/shares";

type Context = { params: Promise<{ locale: string; token: string }> };

/** Withdraws a shared link. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale, token } = await params;
  const home = `/${localeOf(locale) ?? "zh"}/sheets/${token}`;
  const form = await formOf(request);
  const opened = await sheetOf(token);
  if (!opened || !form) return seeOther(home);
  await revokeShare(await database(), opened.actor, wordOf(form, "share"), new Date());
  const revision = wordOf(form, "revision");
  return seeOther(/^\d{1,4}$/.test(revision) ? `${home}/result/${revision}#share` : home);
}
