import { database } from "../../../../../../../db/client";
import { deleteSheet } from "../../../../../../../db/sheets";
import { seeOther } from "../../../../../../see-other";
import { localeOf, sheetOf } from "../../../../../../session";

type Context = { params: Promise<{ locale: string; token: string }> };

/** Deletes the sheet for good; the files that nobody else attached too are swept soon afterwards. */
export async function POST(_: Request, { params }: Context): Promise<Response> {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? "zh";
  const opened = await sheetOf(token);
  if (opened) await deleteSheet(await database(), opened.actor, new Date());
  return seeOther(`/${locale}/deleted`);
}
