import { lookedAt } from "#app/[locale]/(programme)/rounds/[round]/invite/looked-at";
import { admitForm, notFoundAnswer } from "#app/[locale]/(programme)/rounds/opened-round";
import { localeOf } from "#app/accounts/session";
import { formOf, wordOf } from "#app/forms/fields";
import { seeOther } from "#app/forms/see-other";
import { wakeWorker } from "#app/work/wake";
import { database } from "#db/client";
import { enqueueJob, takingOf } from "#db/service/jobs";
import { listColumns } from "#lib/programme/firm-list";

type Context = { params: Promise<{ locale: string; round: string; job: string }> };

/** Takes the firms of a list in, by the columns that were confirmed; a list that was taken leads to what came of it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: word, round: id, job: lookId } = await params;
  const home = `/${localeOf(word) ?? "zh"}/rounds/${id}`;
  const admitted = await admitForm(id, "invite-firms");
  if (!admitted.ok)
    return admitted.reason === "not-found" ? notFoundAnswer() : seeOther(`${home}/invite?problem=refused`);
  const { actor, round } = admitted;
  const looked = await lookedAt(actor, id, lookId);
  const form = await formOf(request);
  if (!looked || !form) return notFoundAnswer();
  const { look, job } = looked;
  const matching = Object.fromEntries(
    listColumns.map((column) => {
      const typed = wordOf(form, column);
      const place = typed === "" ? -1 : Number(typed);
      return [column, Number.isInteger(place) && place >= 0 && place < look.headings.length ? place : null];
    }),
  );
  if (matching.name === null) return seeOther(`${home}/invite/match/${lookId}?problem=name`);
  const { upload = null, locale = "zh" } = job.input;
  const input = { upload, locale, matching: JSON.stringify(matching) };
  const db = await database();
  const taken = await db.durably(
    async (inside) =>
      (await takingOf(inside, round.id, String(upload))) ??
      enqueueJob(inside, actor, round, "import", input, new Date()),
  );
  wakeWorker();
  return seeOther(`${home}/jobs/${taken}`);
}
