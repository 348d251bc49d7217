import { localeOf, sheetOf } from "#app/accounts/session";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { resumeApplication } from "#db/programme/applications";

type Context = { params: Promise<{ locale: string; token: string }> };

/** Takes a withdrawn application up again. */
export async function POST(_: Request, { params }: Context): Promise<Response> {
  const { locale, token } = await params;
  const opened = await sheetOf(token);
  if (opened) await resumeApplication(await database(), opened.actor, new Date());
  return seeOther(`/${localeOf(locale) ?? "zh"}/sheets/${token}/application`);
}
