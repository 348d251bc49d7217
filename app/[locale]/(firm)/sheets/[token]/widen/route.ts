import { localeOf, sheetOf } from "#app/accounts/session";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { widenSheet } from "#db/sheets/sheets";

type Context = { params: Promise<{ locale: string; token: string }> };

/** Turns a quick sheet into a full one; its answers stay. */
export async function POST(_: Request, { params }: Context): Promise<Response> {
  const { locale, token } = await params;
  const opened = await sheetOf(token);
  if (opened) await widenSheet(await database(), opened.actor, new Date());
  return seeOther(`/${localeOf(locale) ?? "zh"}/sheets/${token}`);
}
