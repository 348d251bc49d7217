import { z } from "zod";
import { admitForm, notFoundAnswer } from "#app/[locale]/(programme)/rounds/opened-round";
import { localeOf } from "#app/accounts/session";
import { formOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { database } from "#db/client";
import { drawVisits } from "#db/programme/draws";

type Props = { params: Promise<{ locale: string; round: string }> };

const per100 = z.coerce.number().min(0).max(100);
const Form = z.object({
  near: per100,
  oddities: z.coerce.number().int().min(0).max(100),
  share: per100,
  seed: z.string().trim().min(1).max(200),
});

/** Draws whom to visit, and shows the record. */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const { locale: word, round } = await params;
  const locale = localeOf(word);
  const admitted = await admitForm(round, "draw-visits");
  if (!locale || !admitted.ok) return notFoundAnswer();
  const given = Object.fromEntries((await formOf(request)) ?? []);
  const desk = `/${locale}/rounds/${round}/desk`;
  const form = Form.safeParse(given);
  if (!form.success) {
    const kept = ["near", "oddities", "share", "seed"].map((name): [string, string] => {
      const value = given[name];
      return [name, typeof value === "string" ? value.slice(0, 200) : ""];
    });
    const problem = form.error.issues.some(({ path }) => path[0] !== "seed") ? "range" : "seed";
    return seeOther(`${desk}?${new URLSearchParams([...kept, ["problem", problem]])}`);
  }
  const { seed, ...settings } = form.data;
  const outcome = await drawVisits(await database(), admitted.actor, round, { seed, settings }, new Date());
  if (outcome.ok) return seeOther(`${desk}?draw=${outcome.value.id}#drawn`);
  return outcome.reason === "nobody-to-draw" ? seeOther(`${desk}?problem=nobody`) : notFoundAnswer();
}
