import { localeOf, sheetOf } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { readOwnApplication } from "#db/programme/applications";
import { deleteSheet } from "#db/sheets/sheets";

type Context = { params: Promise<{ locale: string; token: string }> };

/**
 * Deletes the sheet for good; the files that nobody else attached too are swept soon afterwards. One whose application
 * would be withdrawn with it only once somebody said so.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? "zh";
  const opened = await sheetOf(token);
  if (!opened) return seeOther(`/${locale}/deleted`);
  const form = await formOf(request);
  const db = await database();
  const own = await readOwnApplication(db, opened.actor);
  const leaves = own.ok && own.value !== null && own.value.application.state !== "withdrawn";
  if (leaves && (!form || wordOf(form, "sure") !== "yes"))
    return seeOther(`/${locale}/sheets/${token}/delete?unticked=1`);
  await deleteSheet(db, opened.actor, new Date());
  return seeOther(`/${locale}/deleted`);
}
