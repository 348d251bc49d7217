import { stringify } from "csv-stringify/sync";
import { notFoundAnswer } from "#app/[locale]/(programme)/rounds/opened-round";
import { localeOf, personOf } from "#app/accounts/session";
import { translator } from "#app/translate";
import { badRowReason } from "#app/words/bad-row";
import { database } from "#db/client";
import { readJob } from "#db/service/jobs";
import { writable } from "#lib/text/writable";

type Context = { params: Promise<{ locale: string; round: string; job: string }> };

/** The rows of a list that were not taken in, with line, column and reason in the reader's language. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: word, round, job: id } = await params;
  const locale = localeOf(word) ?? "zh";
  const actor = await personOf();
  const found = actor && (await readJob(await database(), actor, id, new Date()));
  if (!found?.ok || found.value.round.id !== round || !found.value.job.result) return notFoundAnswer();
  const translate = translator(locale);
  const columns = ["line", "column", "reason", "value"] as const;
  const rows = found.value.job.result.badRows.map((row) => [
    row.line,
    row.column ?? "",
    writable(badRowReason(locale, row)),
    writable(row.value ?? ""),
  ]);
  const table = stringify([columns.map((column) => translate(`rounds.jobs.${column}`)), ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
  return new Response(table, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="leapmark-rows.csv"',
    },
  });
}
