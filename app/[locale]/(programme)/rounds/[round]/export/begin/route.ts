import { z } from "zod";
import { savedQuery } from "#app/[locale]/(programme)/rounds/[round]/views/saved-query";
import { admitForm, notFoundAnswer } from "#app/[locale]/(programme)/rounds/opened-round";
import { localeOf } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { exportForms } from "#app/paper/forms";
import { wakeWorker } from "#app/work/wake";
import { database } from "#db/client";
import { requestExport } from "#db/programme/export";

type Context = { params: Promise<{ locale: string; round: string }> };

const Wish = z.enum(["view", "full", "archive", "dossier"]);

/** Asks for an export; what it comes to can be fetched from the page of the exports. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, round: id } = await params;
  const locale = localeOf(word) ?? "zh";
  const home = `/${locale}/rounds/${id}/export`;
  const admitted = await admitForm(id, "export");
  const form = await formOf(request);
  if (!admitted.ok) return admitted.reason === "sealed" ? seeOther(home) : notFoundAnswer();
  const what = Wish.safeParse(form ? wordOf(form, "what") : "");
  if (!form || !what.success) return notFoundAnswer();
  const forms: readonly string[] = exportForms[what.data];
  const asked = wordOf(form, "format");
  const input = {
    what: what.data,
    format: forms.find((each) => each === asked) ?? forms[0] ?? "zip",
    locale,
    query: what.data === "view" ? savedQuery(admitted.round, wordOf(form, "query")) : "",
    application: what.data === "dossier" ? wordOf(form, "application") : null,
  };
  const requested = await requestExport(await database(), admitted.actor, id, input, new Date());
  if (!requested.ok) return notFoundAnswer();
  wakeWorker();
  return seeOther(`/${locale}/rounds/${id}/jobs/${requested.value}`);
}
