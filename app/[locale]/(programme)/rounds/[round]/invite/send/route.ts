import { admitForm, notFoundAnswer } from "#app/[locale]/(programme)/rounds/opened-round";
import { localeOf, origin } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { wakeWorker } from "#app/work/wake";
import { database } from "#db/client";
import { enqueueOnce } from "#db/service/jobs";
import { environment } from "#lib/env";
import { jobsSeen } from "../still-since";

type Context = { params: Promise<{ locale: string; round: string }> };

/** Has the links of a round given, once it was asked whether one is sure: by mail, or in a list to fetch. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, round: id } = await params;
  const locale = localeOf(word) ?? "zh";
  const home = `/${locale}/rounds/${id}`;
  const admitted = await admitForm(id, "invite-firms");
  if (!admitted.ok)
    return admitted.reason === "not-found" ? notFoundAnswer() : seeOther(`${home}/invite?problem=refused`);
  const form = await formOf(request);
  if (!form) return seeOther(`${home}/invite`);
  if (wordOf(form, "sure") !== "yes") {
    const asked = ["mode", "again"].map((name) => [name, wordOf(form, name)]);
    return seeOther(`${home}/sure?act=send&${new URLSearchParams(asked)}`);
  }
  const mode = wordOf(form, "mode") === "mail" && environment().SMTP_URL ? "mail" : "list";
  const among = wordOf(form, "again") ? "not-started" : "new";
  const wish = { mode, among };
  const told = { origin: await origin(), locale };
  const db = await database();
  const { actor, round } = admitted;
  const asked = { kind: "invite", wish, told, seen: jobsSeen(wordOf(form, "jobs")) } as const;
  const job = await db.durably((inside) => enqueueOnce(inside, actor, round, asked, new Date()));
  wakeWorker();
  return seeOther(`${home}/jobs/${job}`);
}
