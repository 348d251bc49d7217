import { localeOf } from "#app/accounts/session";
import { seeOther } from "#app/forms/see-other";
import { locales } from "#lib/text/text";

type Context = { params: Promise<{ locale: string; token: string }> };

/** Forgets the key and leads to the questionnaire. */
export async function POST(_: Request, { params }: Context): Promise<Response> {
  const { locale: word, token } = await params;
  const forgotten = locales.map((locale) => ({
    name: "key",
    value: "",
    path: `/${locale}/sheets/${token}/keys`,
    seconds: 0,
  }));
  return seeOther(`/${localeOf(word) ?? "zh"}/sheets/${token}`, forgotten);
}
