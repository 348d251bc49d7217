import { BatchPlan, BatchResults } from "#app/_view/batch/plan";
import { criterionNames } from "#app/[locale]/(programme)/rounds/[round]/board-rules";
import { readBatch } from "#app/acts/programme/read-batch";
import type { JobReport } from "#app/acts/programme/read-job";
import { shownBatch } from "#app/review/shown-batch";
import { translator } from "#app/translate";
import { database } from "#db/client";
import type { Locale } from "#lib/text/text";

type Props = { locale: Locale; home: string; report: JobReport };

/** A batch that waits to be started, or what it has done, firm by firm. */
export async function BatchJob({ locale, home, report: { job, round, isRunning } }: Props) {
  const batch = shownBatch(await readBatch(await database(), job), criterionNames(round), locale);
  const translate = translator(locale);
  const of = { translate, batch, home, job: job.id };
  if (job.state !== "draft") return <BatchResults {...of} isRunning={isRunning} isStopped={job.state === "stopped"} />;
  const from = `${String(job.input.from ?? "")}&act=${batch.act}`;
  return <BatchPlan {...of} change={`${home}/batch?${from}`} />;
}
