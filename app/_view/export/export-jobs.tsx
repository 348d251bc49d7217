import { formats, type Translate } from "#app/translate";
import type { JobResult, JobState } from "#lib/programme/job";
import type { Locale } from "#lib/text/text";
import staff from "../staff/staff.module.css";

type Job = {
  id: string;
  state: JobState;
  done: number;
  total: number;
  input: Readonly<Record<string, string | number | boolean | null>>;
  result: JobResult | null;
  createdAt: Date;
};

type Props = {
  locale: Locale;
  /** Address of the round. */
  home: string;
  jobs: readonly Job[];
  translate: Translate;
};

type What = "view" | "full" | "report" | "archive" | "dossier";
type Format = "xlsx" | "csv" | "statistics" | "docx" | "zip";

/** The exports of a round, the latest first, with how far they are and where their files are. */
export function ExportJobs({ locale, home, jobs, translate }: Props) {
  const format = formats(locale);
  const file = ({ id, state, result }: Job) => {
    const address = `${home}/jobs/${id}`;
    if (state !== "done") return <a href={address}>{translate("export.progress")}</a>;
    if (!result?.file) return <span className="soft">{translate("export.gone")}</span>;
    return (
      <a href={`${address}/file`} download>
        {translate("export.download")}
      </a>
    );
  };
  return (
    <section aria-labelledby="exports">
      <h2 id="exports">{translate("export.jobs")}</h2>
      {jobs.length === 0 ? (
        <p>{translate("export.noJobs")}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard
        <section className={staff.scroll} aria-labelledby="exports" tabIndex={0}>
          <table>
            <thead>
              <tr>
                {(["what", "state", "began", "file"] as const).map((column) => (
                  <th key={column} scope="col">
                    {translate(`export.columns.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {jobs.map((job) => (
                <tr key={job.id}>
                  <th scope="row">
                    {translate("export.job", {
                      what: translate(`export.wishes.${job.input.what as What}.title`),
                      format: translate(`export.formats.${job.input.format as Format}`),
                    })}
                  </th>
                  <td>
                    {translate(`rounds.jobs.states.${job.state}`)}
                    {job.state === "running" && job.total > 0 && ` ${Math.floor((100 * job.done) / job.total)} %`}
                  </td>
                  <td>{format.dateTime(job.createdAt, { dateStyle: "short", timeStyle: "short" })}</td>
                  <td>{file(job)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
