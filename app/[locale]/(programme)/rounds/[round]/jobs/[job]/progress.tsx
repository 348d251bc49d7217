import styles from "#app/_view/staff/staff.module.css";
import type { JobReport } from "#app/acts/programme/read-job";
import { formats, translator } from "#app/translate";
import { badRowReason } from "#app/words/bad-row";
import { jobTitle } from "#app/words/job-title";
import type { Messages } from "#lib/messages/shape";
import type { Locale } from "#lib/text/text";
import { JobFault } from "./job-fault";

type Props = { locale: Locale; report: JobReport };

/** The state of a job and how far it is; where it failed or cannot begin, why. */
export function Progress({ locale, home, report: { job, isRunning, whyUnread } }: Props & { home: string }) {
  const translate = translator(locale);
  const format = formats(locale);
  const moment = (at: Date) => format.dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  return (
    <>
      <p>
        <strong>{translate(`rounds.jobs.states.${whyUnread ? "failed" : job.state}`)}</strong>
        {job.total > 0 && (
          <>
            {" · "}
            {translate("rounds.jobs.progress", { done: format.number(job.done), total: format.number(job.total) })}
          </>
        )}
      </p>
      {isRunning && (
        <progress
          className={styles.bar}
          {...(job.total > 0 && { value: job.done, max: job.total })}
          aria-label={jobTitle(job, translate)}
        />
      )}
      {whyUnread && (
        <p className="error">
          {whyUnread.line > 1 && translate("rounds.jobs.unreadFrom", { line: whyUnread.line })}
          {badRowReason(locale, whyUnread)} <a href={`${home}/invite`}>{translate("rounds.invite.back")}</a>
        </p>
      )}
      <JobFault job={job} moment={moment} translate={translate} />
      {job.state === "waiting" && !job.dueAt && <p>{translate("rounds.jobs.waiting")}</p>}
      {job.state === "running" && <p>{translate("rounds.jobs.running")}</p>}
    </>
  );
}

type Counts = Messages["rounds"]["jobs"]["counts"];

/** What came of a job in numbers, and how many of its mails are sent. */
export function JobCounts({ locale, report: { counts, mails } }: Props) {
  const translate = translator(locale);
  const format = formats(locale);
  return (
    <>
      {Object.keys(counts).length > 0 && (
        <dl className={styles.facts}>
          {(Object.entries(counts) as [keyof Counts, number][]).map(([count, value]) => (
            <div key={count} style={{ display: "contents" }}>
              <dt>{translate(`rounds.jobs.counts.${count}`)}</dt>
              <dd>{format.number(value)}</dd>
            </div>
          ))}
        </dl>
      )}
      {mails.all > 0 && (
        <>
          <p>
            {translate("rounds.jobs.mailsSent", { sent: format.number(mails.sent), all: format.number(mails.all) })}
            {mails.givenUp > 0 && <> · {translate("rounds.jobs.mailsGivenUp", { count: mails.givenUp })}</>}
          </p>
          <progress
            className={styles.bar}
            value={mails.sent}
            max={mails.all}
            aria-label={translate("rounds.jobs.counts.mails")}
          />
        </>
      )}
    </>
  );
}
