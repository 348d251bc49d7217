import { stringify } from "csv-stringify/sync";
import { database } from "../../../../../../../../db/client";
import { readJob } from "../../../../../../../../db/jobs";
import { writable } from "../../../../../../../../lib/writable";
import { badRowReason } from "../../../../../../../bad-row";
import { localeOf, personOf } from "../../../../../../../session";
import { translator } from "../../../../../../../translate";
import { notFoundAnswer } from "../../../../opened-round";

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
