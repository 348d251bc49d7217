import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { notFoundAnswer } from "#app/[locale]/(programme)/rounds/opened-round";
import { localeOf, personOf } from "#app/accounts/session";
import { seeOther } from "#app/forms/see-other";
import { fileIn } from "#app/service/data-folder";
import { translator } from "#app/translate";
import { fileSize } from "#app/work/job-files";
import { database } from "#db/client";
import { readJob } from "#db/service/jobs";

type Context = { params: Promise<{ locale: string; round: string; job: string }> };

const types: Record<string, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  zip: "application/zip",
};

/** What a job made for somebody to fetch, as long as it is kept; streamed, whatever its size. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: word, round, job: id } = await params;
  const locale = localeOf(word) ?? "zh";
  const actor = await personOf();
  const found = actor && (await readJob(await database(), actor, id, new Date()));
  if (!found?.ok || found.value.round.id !== round) return notFoundAnswer();
  if (found.value.job.state !== "done") return notFoundAnswer();
  const file = found.value.job.result?.file ?? null;
  const size = await fileSize(file);
  // Its page says that it is gone.
  if (file === null || size === null) return seeOther(`/${locale}/rounds/${round}/jobs/${id}`);
  const path = await fileIn("job-files", file);
  const ending = file.split(".").at(-1) ?? "";
  const name = `${translator(locale)(`rounds.jobs.files.${found.value.job.kind}`)}.${ending}`;
  return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, {
    headers: {
      "content-type": types[ending] ?? "application/octet-stream",
      "content-length": String(size),
      "content-disposition": `attachment; filename="leapmark.${ending}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
}
