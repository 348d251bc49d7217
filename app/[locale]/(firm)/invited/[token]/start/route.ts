import { hashOfToken } from "#app/accounts/keys";
import { localeOf } from "#app/accounts/session";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { startApplication } from "#db/programme/applications";

type Context = { params: Promise<{ locale: string; token: string }> };

/** Starts an invited firm's questionnaire, whose private link is the invitation's, and leads there. */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? "zh";
  const started = await startApplication(await database(), hashOfToken(token), locale, new Date());
  return seeOther(started.ok && started.value.sheet ? `/${locale}/sheets/${token}` : `/${locale}/invited/${token}`);
}
