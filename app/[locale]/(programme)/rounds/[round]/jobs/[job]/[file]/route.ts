import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { localeOrDefault, personOf } from "#app/accounts/session";
import { type JobInRound, jobIn } from "#app/acts/programme/read-job";
import { nothingThere } from "#app/forms/form";
import { seeOther } from "#app/forms/see-other";
import { attachment } from "#app/paper/attachment";
import { badRowTable } from "#app/paper/bad-rows";
import { batchTable } from "#app/paper/batch-table";
import { fileIn } from "#app/service/data-folder";
import { translator } from "#app/translate";
import { fileSize } from "#app/work/job-files";
import { database } from "#db/client";
import { listItems } from "#db/service/job-items";
import type { JobRecord } from "#db/service/jobs";
import { itemStates, mostInBatch } from "#lib/programme/batch";
import { exportKinds } from "#lib/programme/export-forms";
import type { Locale } from "#lib/text/text";

type Context = { params: Promise<{ locale: string; round: string; job: string; file: string }> };

const types: Record<string, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  zip: "application/zip",
};

/** What a job made for somebody to fetch, or the rows of a list that it did not take in. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: word, round, job: id, file } = await params;
  const locale = localeOrDefault(word);
  const actor = await personOf();
  const report = actor && (await jobIn(await database(), actor, { round, job: id }, new Date()));
  if (!report) return nothingThere();
  const { job } = report;
  if (file === "bad-rows") return badRows(locale, job);
  if (file === "items" && job.kind === "batch") {
    const items = await listItems(await database(), job.id, itemStates, mostInBatch);
    return new Response(batchTable(locale, items), { headers: attachment("leapmark-batch.csv", types.csv ?? "") });
  }
  if (file !== "file" || job.state !== "done") return nothingThere();
  // Its page says that it is gone.
  return (await madeBy(locale, report)) ?? seeOther(`/${locale}/rounds/${round}/jobs/${id}`);
}

/** The file that a job made, as long as it is kept; streamed, whatever its size. */
async function madeBy(locale: Locale, { job, round }: JobInRound): Promise<Response | null> {
  const file = job.result?.file ?? null;
  const size = await fileSize(file);
  if (file === null || size === null) return null;
  const path = await fileIn("job-files", file);
  const ending = file.split(".").at(-1) ?? "";
  const name = `${round.name} ${nameOf(locale, job)}.${ending}`.replace(/[\\/:*?"<>|]/g, "_");
  return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, {
    headers: {
      ...attachment(name, types[ending] ?? "application/octet-stream"),
      "content-length": String(size),
    },
  });
}

/** What a job's file is called: of exports by what was exported, so that none takes another's place. */
function nameOf(locale: Locale, { kind, input }: JobRecord): string {
  const translate = translator(locale);
  const what = kind === "export" ? exportKinds.find((each) => each === input.what) : undefined;
  return translate(what ? `rounds.jobs.files.exports.${what}` : `rounds.jobs.files.${kind}`);
}

function badRows(locale: Locale, { result }: JobRecord): Response {
  if (!result) return nothingThere();
  const headers = attachment("leapmark-rows.csv", types.csv ?? "");
  return new Response(badRowTable(locale, result.badRows), { headers });
}
