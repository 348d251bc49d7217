import { formats, translator } from "#app/translate";
import { jobTitle } from "#app/words/job-title";
import { isLook, type JobRecord } from "#db/service/jobs";
import type { Locale } from "#lib/text/text";

/** The latest jobs of a round, with how far they are. */
export function LatestJobs({ locale, home, jobs }: { locale: Locale; home: string; jobs: readonly JobRecord[] }) {
  if (jobs.length === 0) return null;
  const translate = translator(locale);
  return (
    <section aria-labelledby="jobs">
      <h2 id="jobs">{translate("rounds.overview.jobs")}</h2>
      <ul>
        {jobs.map((job) => (
          <li key={job.id}>
            <a href={`${home}/jobs/${job.id}`}>
              {isLook(job) ? translate("rounds.jobs.look") : jobTitle(job, translate)}
            </a>{" "}
            <span className="soft">
              {translate(`rounds.jobs.states.${job.state}`)} ·{" "}
              {formats(locale).dateTime(job.createdAt, { dateStyle: "medium", timeStyle: "short" })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
