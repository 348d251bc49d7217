import { seeOther } from "../../../../../../see-other";
import { localeOf } from "../../../../../../session";

type Context = { params: Promise<{ locale: string; token: string }> };

/** Forgets the key and leads to the questionnaire. */
export async function POST(_: Request, { params }: Context): Promise<Response> {
  const { locale, token } = await params;
  return seeOther(`/${localeOf(locale) ?? "zh"}/sheets/${token}`, [{ name: "key", value: "", path: "/", seconds: 0 }]);
}
