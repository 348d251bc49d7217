import { database } from "../../../../../../db/client";
import { reopenSheet } from "../../../../../../db/sheets";
import { seeOther } from "../../../../../see-other";
import { localeOf, sheetOf } from "../../../../../session";

type Context = { params: Promise<{ locale: string; token: string }> };

/** Opens a submitted sheet for changes; its results stay. */
export async function POST(_: Request, { params }: Context): Promise<Response> {
  const { locale, token } = await params;
  const opened = await sheetOf(token);
  if (opened) await reopenSheet(await database(), opened.actor, new Date());
  return seeOther(`/${localeOf(locale) ?? "zh"}/sheets/${token}`);
}
