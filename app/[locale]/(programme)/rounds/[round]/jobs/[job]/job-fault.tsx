import type { Translate } from "#app/translate";
import type { JobRecord } from "#db/service/jobs";

/** Why a job was not finished and what to do, or why its last try was not and when the next one comes. */
export function JobFault({
  job,
  moment,
  translate,
}: {
  job: Pick<JobRecord, "id" | "state" | "fault" | "dueAt" | "done">;
  moment: (at: Date) => string;
  translate: Translate;
}) {
  const { id, state, fault, dueAt, done } = job;
  const what = fault && translate(`rounds.jobs.faults.${fault}.what`);
  if (state === "waiting" && what && dueAt)
    return <p>{translate("rounds.jobs.retried", { what, at: moment(dueAt) })}</p>;
  if (state !== "failed") return null;
  return (
    <p className="error">
      {what
        ? translate("rounds.jobs.failedFor", { what, next: translate(`rounds.jobs.faults.${fault}.next`, { id }) })
        : translate("rounds.jobs.failed")}
      {what && done > 0 && ` ${translate("rounds.jobs.kept")}`}
    </p>
  );
}
