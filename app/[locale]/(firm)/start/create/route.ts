import { localeOf, seatOf } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { startSheet } from "#app/forms/start-sheet";
import { rolesOf } from "#lib/access";
import { latestEdition } from "#questionnaires";
import { readStart, typedCookie, yearsOffered } from "../wish";

type Context = { params: Promise<{ locale: string }> };

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf((await params).locale) ?? "zh";
  const form = await formOf(request);
  if (!form) return seeOther(`/${locale}/start`);
  const typed = {
    depth: wordOf(form, "depth"),
    year: wordOf(form, "year"),
    firmName: wordOf(form, "firmName"),
    email: wordOf(form, "email"),
  };
  const read = readStart(typed, yearsOffered(new Date()));
  if ("fields" in read) {
    const short = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, value.slice(0, 150)]));
    const kept = { name: typedCookie, value: JSON.stringify(short), path: `/${locale}/start`, seconds: 300 };
    return seeOther(`/${locale}/start?problems=1`, [kept], request);
  }
  // Whoever is signed in for a firm starts a sheet that belongs to it; everybody else one that its link alone opens.
  const firm = await seatOf(rolesOf.firm);
  return startSheet(request, firm?.actor ?? { kind: "stranger" }, { ...read.wish, edition: latestEdition.id, locale });
}
