import { localeOf, sheetOf } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { takeBackEvidence } from "#db/sheets/evidence";

type Context = { params: Promise<{ locale: string; token: string }> };

/** Takes a file back; what was there stays on record. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, token } = await params;
  const home = `/${localeOf(word) ?? "zh"}/sheets/${token}/evidence`;
  const form = await formOf(request);
  const opened = await sheetOf(token);
  if (!form || !opened) return seeOther(home);
  const taken = await takeBackEvidence(await database(), opened.actor, wordOf(form, "evidence"), new Date());
  return seeOther(taken.ok ? `${home}?withdrawn=1#${taken.value.fact}` : home);
}
