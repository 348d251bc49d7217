import type { JobReport } from "#app/acts/programme/read-job";
import type { Translate } from "#app/translate";

/** Where a job leads on to: its file, the columns of its list, or the firms that it went to. */
export function NextSteps({ report, home, translate }: { report: JobReport; home: string; translate: Translate }) {
  const { job, file, isLook, isRunning, counts } = report;
  return (
    <>
      {file === "gone" && <p className="soft">{translate("rounds.jobs.gone")}</p>}
      {file === "there" && job.kind !== "import" && (
        <>
          <p>
            <a className="button" href={`${home}/jobs/${job.id}/file`} download>
              {translate("rounds.jobs.file")}
            </a>
          </p>
          <p className="soft">{translate(job.kind === "invite" ? "rounds.jobs.linksHint" : "rounds.jobs.fileHint")}</p>
        </>
      )}
      {isLook && job.state === "done" && counts.rows !== undefined && (
        <p>
          <a className="button" href={`${home}/invite/match/${job.id}`}>
            {translate("rounds.jobs.match")}
          </a>
        </p>
      )}
      {!isLook && !["export", "renew", "batch"].includes(job.kind) && !isRunning && (
        <p>
          <a href={`${home}/invite#firms`}>{translate("rounds.jobs.toFirms")}</a>
        </p>
      )}
    </>
  );
}
