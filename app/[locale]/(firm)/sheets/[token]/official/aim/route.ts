import { figuresOf } from "#app/accounts/opened-figures";
import { localeOf } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { saveFigures } from "#db/sheets/figures";
import { aimKey } from "#lib/programme/asked-figures";
import { Tier } from "#lib/rules/rule-set";

type Context = { params: Promise<{ locale: string; token: string }> };

/** Keeps the tier that the firm aims at. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? "zh";
  const home = `/${locale}/sheets/${token}/official`;
  const form = await formOf(request);
  const tier = Tier.safeParse(form ? wordOf(form, "tier") : "");
  const opened = await figuresOf(token);
  if (!opened || !tier.success) return seeOther(home);
  const base = opened.figures.get(aimKey)?.revision ?? 0;
  await saveFigures(await database(), opened.actor, [{ fact: aimKey, entry: { value: tier.data }, base }], new Date());
  return seeOther(home);
}
