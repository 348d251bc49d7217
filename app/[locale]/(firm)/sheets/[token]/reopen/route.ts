import { localeOf, sheetOf } from "#app/accounts/session";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { reopenSheet } from "#db/sheets/sheets";

type Context = { params: Promise<{ locale: string; token: string }> };

/** Opens a submitted sheet for changes; its results stay. */
export async function POST(_: Request, { params }: Context): Promise<Response> {
  const { locale, token } = await params;
  const opened = await sheetOf(token);
  if (opened) await reopenSheet(await database(), opened.actor, new Date());
  return seeOther(`/${localeOf(locale) ?? "zh"}/sheets/${token}`);
}
