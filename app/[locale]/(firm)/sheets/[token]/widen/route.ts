import { database } from "../../../../../../db/client";
import { widenSheet } from "../../../../../../db/sheets";
import { seeOther } from "../../../../../see-other";
import { localeOf, sheetOf } from "../../../../../session";

type Context = { params: Promise<{ locale: string; token: string }> };

/** Turns a quick sheet into a full one; its answers stay. */
export async function POST(_: Request, { params }: Context): Promise<Response> {
  const { locale, token } = await params;
  const opened = await sheetOf(token);
  if (opened) await widenSheet(await database(), opened.actor, new Date());
  return seeOther(`/${localeOf(locale) ?? "zh"}/sheets/${token}`);
}
