import { randomBytes } from "node:crypto";
import { z } from "zod";
import { hashOfToken } from "#app/accounts/keys";
import { localeOf, sheetOf } from "#app/accounts/session";
import { shareCookie, shareDays } from "#app/accounts/share-cookie";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { createShare } from "#db/sheets/shares";

type Context = { params: Promise<{ locale: string; token: string }> };

const Wish = z.object({
  revision: z.coerce.number().int().positive(),
  days: z.coerce.number().refine((days) => shareDays.some((offered) => offered === days)),
  label: z
    .string()
    .max(100)
    .transform((label) => label || undefined),
});

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** Makes a read-only link to one result; its token is shown once. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? "zh";
  const home = `/${locale}/sheets/${token}`;
  const form = await formOf(request);
  const wish = Wish.safeParse({
    revision: form && wordOf(form, "revision"),
    days: form && wordOf(form, "days"),
    label: form && wordOf(form, "label"),
  });
  const opened = await sheetOf(token);
  if (!opened || !wish.success) return seeOther(home);
  const now = new Date();
  const { revision, days, label } = wish.data;
  const shareToken = randomBytes(32).toString("base64url");
  const share = {
    revision,
    label,
    tokenHash: hashOfToken(shareToken),
    expiresAt: new Date(now.getTime() + days * dayInMilliseconds),
  };
  const made = await createShare(await database(), opened.actor, share, now);
  if (!made.ok) return seeOther(home);
  const shown = { name: shareCookie, value: shareToken, path: `${home}/result`, seconds: 600 };
  return seeOther(`${home}/result/${revision}?shared=1#share`, [shown], request);
}
