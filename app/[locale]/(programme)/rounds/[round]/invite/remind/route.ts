import { admitForm, notFoundAnswer } from "#app/[locale]/(programme)/rounds/opened-round";
import { localeOf, origin } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { wakeWorker } from "#app/work/wake";
import { database } from "#db/client";
import { enqueueOnce } from "#db/service/jobs";
import { environment } from "#lib/env";
import { daysTyped, jobsSeen, stillSince } from "../still-since";

type Context = { params: Promise<{ locale: string; round: string }> };

/** Has the firms reminded that are missing, once it was asked whether one is sure: by mail, or in a list of whom to call. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, round: id } = await params;
  const locale = localeOf(word) ?? "zh";
  const home = `/${locale}/rounds/${id}`;
  const admitted = await admitForm(id, "remind-firms");
  if (!admitted.ok)
    return admitted.reason === "not-found" ? notFoundAnswer() : seeOther(`${home}/invite?problem=refused`);
  const form = await formOf(request);
  if (!form) return seeOther(`${home}/invite`);
  if (wordOf(form, "sure") !== "yes") {
    const asked = ["mode", "among", "days"].map((name) => [name, wordOf(form, name)]);
    return seeOther(`${home}/sure?act=remind&${new URLSearchParams(asked)}`);
  }
  const now = new Date();
  const days = daysTyped(wordOf(form, "days"));
  const wish = {
    mode: wordOf(form, "mode") === "mail" && environment().SMTP_URL ? "mail" : "list",
    among: wordOf(form, "among") === "stuck" ? "stuck" : "not-started",
    days,
  };
  const told = { stillSince: stillSince(days, now).getTime(), origin: await origin(), locale };
  const db = await database();
  const { actor, round } = admitted;
  const asked = { kind: "remind", wish, told, seen: jobsSeen(wordOf(form, "jobs")) } as const;
  const job = await db.durably((inside) => enqueueOnce(inside, actor, round, asked, now));
  wakeWorker();
  return seeOther(`${home}/jobs/${job}`);
}
