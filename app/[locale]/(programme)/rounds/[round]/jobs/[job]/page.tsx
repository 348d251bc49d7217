import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Refresher } from "#app/_view/staff/refresher";
import { RoundFrame } from "#app/_view/staff/round-frame";
import styles from "#app/_view/staff/staff.module.css";
import { localeOf, requireRight } from "#app/accounts/session";
import { formats, type Translate, translator } from "#app/translate";
import { badRowReason } from "#app/words/bad-row";
import { jobTitle } from "#app/words/job-title";
import { fileSize } from "#app/work/job-files";
import { database } from "#db/client";
import { mailsOfJob, troubledMails } from "#db/service/job-mail";
import { isLook, readJob } from "#db/service/jobs";
import type { Messages } from "#lib/messages/shape";
import type { BadRow } from "#lib/programme/job";
import type { Locale } from "#lib/text/text";
import { JobFault } from "./job-fault";
import { MailTrouble, troubledAtMost } from "./mail-trouble";

type Props = { params: Promise<{ locale: string; round: string; job: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale) ?? "zh")("rounds.jobs.title") };
}

/** Rows that a page lists; all are in the file. */
const listedAtMost = 200;

/** How far a job is, and what came of it. */
export default async function JobPage({ params }: Props) {
  const { locale: word, round: roundId, job: id } = await params;
  const locale = localeOf(word) ?? notFound();
  const home = `/${locale}/rounds/${roundId}`;
  const { actor } = await requireRight(locale, "read-rounds");
  const found = await readJob(await database(), actor, id, new Date());
  if (!found.ok || found.value.round.id !== roundId) notFound();
  const { job, round } = found.value;
  const translate = translator(locale);
  const format = formats(locale);
  const moment = (at: Date) => format.dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  const mails = await mailsOfJob(await database(), job.id);
  const troubled = await troubledMails(await database(), job.id, troubledAtMost);
  const isSending = mails.sent + mails.givenUp < mails.all;
  const isRunning = job.state === "waiting" || job.state === "running";
  const isLooking = isLook(job);
  const { result } = job;
  const counts: Readonly<Record<string, number>> = result?.counts ?? {};
  const hasFile = (await fileSize(result?.file ?? null)) !== null;
  // Whoever asked for a file, and for whom there was something to write into it, had one.
  const hadFile =
    job.state === "done" &&
    (job.kind === "export" || (job.input.mode === "list" && (counts.links ?? counts.firms ?? 0) > 0));
  const badRows = result?.badRows.filter(({ taken }) => !taken) ?? [];
  // A list of which nothing could be read: its one row says why.
  const unread = job.kind === "import" && job.state === "done" && counts.rows === undefined ? badRows[0] : undefined;
  const doubtfulRows = result?.badRows.filter(({ taken }) => taken) ?? [];
  return (
    <RoundFrame locale={locale} round={round} actor={actor} translate={translate}>
      <h1>{isLooking ? translate("rounds.jobs.look") : jobTitle(job, translate)}</h1>
      <section className={styles.card} aria-live="polite">
        <p>
          <strong>{translate(`rounds.jobs.states.${unread ? "failed" : job.state}`)}</strong>
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
        {unread && (
          <p className="error">
            {unread.line > 1 && translate("rounds.jobs.unreadFrom", { line: unread.line })}
            {badRowReason(locale, unread)} <a href={`${home}/invite`}>{translate("rounds.invite.back")}</a>
          </p>
        )}
        <JobFault job={job} moment={moment} translate={translate} />
        {job.state === "waiting" && !job.dueAt && <p>{translate("rounds.jobs.waiting")}</p>}
        {job.state === "running" && <p>{translate("rounds.jobs.running")}</p>}
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
        {hadFile && !hasFile && <p className="soft">{translate("rounds.jobs.gone")}</p>}
        {hasFile && (
          <>
            <p>
              <a className="button" href={`${home}/jobs/${id}/file`} download>
                {translate("rounds.jobs.file")}
              </a>
            </p>
            <p className="soft">
              {translate(job.kind === "invite" ? "rounds.jobs.linksHint" : "rounds.jobs.fileHint")}
            </p>
          </>
        )}
        {isLooking && job.state === "done" && result?.counts.rows !== undefined && (
          <p>
            <a className="button" href={`${home}/invite/match/${id}`}>
              {translate("rounds.jobs.match")}
            </a>
          </p>
        )}
        {!isLooking && job.kind !== "export" && !isRunning && (
          <p>
            <a href={`${home}/invite#firms`}>{translate("rounds.jobs.toFirms")}</a>
          </p>
        )}
        <p className="soft">
          {translate("rounds.jobs.began", { at: moment(job.createdAt) })}
          {job.finishedAt && <> · {translate("rounds.jobs.finished", { at: moment(job.finishedAt) })}</>}
        </p>
        {isRunning && (
          <p className="screen">
            <a href={`${home}/jobs/${id}`}>{translate("rounds.jobs.refresh")}</a>
          </p>
        )}
      </section>
      <MailTrouble mails={troubled} home={home} translate={translate} />
      {badRows.length > 0 && !unread && (
        <section aria-labelledby="bad-rows">
          <h2 id="bad-rows">{translate("rounds.jobs.badRows")}</h2>
          {!isLooking && (
            <p>
              <a href={`${home}/jobs/${id}/bad-rows`} download>
                {translate("rounds.jobs.badRowsDownload")}
              </a>
            </p>
          )}
          {badRows.length > listedAtMost && (
            <p className="soft">{translate("rounds.jobs.badRowsSome", { count: listedAtMost })}</p>
          )}
          <RowTable {...{ translate, locale }} rows={badRows} titled="bad-rows" />
        </section>
      )}
      {doubtfulRows.length > 0 && (
        <section aria-labelledby="doubtful-rows">
          <h2 id="doubtful-rows">{translate("rounds.jobs.doubtfulRows")}</h2>
          <RowTable {...{ translate, locale }} rows={doubtfulRows} titled="doubtful-rows" />
        </section>
      )}
      {(isRunning || isSending) && <Refresher seconds={2} />}
    </RoundFrame>
  );
}

type Counts = Messages["rounds"]["jobs"]["counts"];

type RowsProps = { translate: Translate; locale: Locale; rows: readonly BadRow[]; titled: string };

/** Rows of the list with what is to be told of each. */
function RowTable({ translate, locale, rows, titled }: RowsProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by the keyboard
    <section className={styles.scroll} aria-labelledby={titled} tabIndex={0}>
      <table className={styles.stacked}>
        <thead>
          <tr>
            {(["line", "column", "reason", "value"] as const).map((column) => (
              <th key={column} scope="col">
                {translate(`rounds.jobs.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, listedAtMost).map((row) => (
            <tr key={`${row.line} ${row.column} ${row.reason}`}>
              <td data-label={translate("rounds.jobs.line")}>{row.line}</td>
              <td data-label={translate("rounds.jobs.column")}>{row.column}</td>
              <td data-label={translate("rounds.jobs.reason")}>{badRowReason(locale, row)}</td>
              <td data-label={translate("rounds.jobs.value")}>{row.value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
