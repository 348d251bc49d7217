import { localeOf, sheetOf } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { isFinalWithdrawal } from "#app/words/leaving-words";
import { database } from "#db/client";
import { readOwnApplication, withdrawApplication } from "#db/programme/applications";

type Context = { params: Promise<{ locale: string; token: string }> };

/** Takes the application out of its round; where that is final, only once somebody said that they know. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale, token } = await params;
  const page = `/${localeOf(locale) ?? "zh"}/sheets/${token}/application`;
  const opened = await sheetOf(token);
  if (!opened) return seeOther(page);
  const form = await formOf(request);
  const db = await database();
  const own = await readOwnApplication(db, opened.actor);
  const isFinal = own.ok && own.value !== null && isFinalWithdrawal(own.value);
  if (isFinal && (!form || wordOf(form, "sure") !== "final")) return seeOther(`${page}?unticked=1#withdraw`);
  await withdrawApplication(db, opened.actor, new Date());
  return seeOther(page);
}
