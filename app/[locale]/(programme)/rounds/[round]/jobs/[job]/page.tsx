import { notFound, redirect } from "next/navigation";
import { Refresher } from "#app/_view/staff/refresher";
import { RoundFrame } from "#app/_view/staff/round-frame";
import styles from "#app/_view/staff/staff.module.css";
import { pageTitle } from "#app/[locale]/page-title";
import { localeOf, requireRight } from "#app/accounts/session";
import { readJobReport } from "#app/acts/programme/read-job";
import { readLook } from "#app/acts/programme/take-list";
import { formats, translator } from "#app/translate";
import { jobTitle } from "#app/words/job-title";
import { database } from "#db/client";
import { BadRows } from "./bad-rows";
import { BatchJob } from "./batch-job";
import { MailTrouble } from "./mail-trouble";
import { NextSteps } from "./next-steps";
import { JobCounts, Progress } from "./progress";

type Props = { params: Promise<{ locale: string; round: string; job: string }> };

export const generateMetadata = pageTitle("rounds.jobs.title");

/** How far a job is, and what came of it. */
export default async function JobPage({ params }: Props) {
  const { locale: word, round: roundId, job: id } = await params;
  const locale = localeOf(word) ?? notFound();
  const { actor } = await requireRight(locale, "read-rounds");
  const report = await readJobReport(await database(), actor, { round: roundId, job: id }, new Date());
  if (!report) notFound();
  const { job, round, mails, isRunning } = report;
  const home = `/${locale}/rounds/${roundId}`;
  // A list that was looked at is shown with its columns, as long as it is kept.
  if (report.isLook && (await readLook(await database(), actor, { round: roundId, job: id }, new Date())))
    redirect(`${home}/invite/match/${id}`);
  const translate = translator(locale);
  const moment = (at: Date) => formats(locale).dateTime(at, { dateStyle: "medium", timeStyle: "short" });
  const isSending = mails.sent + mails.givenUp < mails.all;
  if (job.state === "draft")
    return (
      <RoundFrame locale={locale} round={round} current="firms" actor={actor} translate={translate}>
        <BatchJob {...{ locale, home, report }} />
      </RoundFrame>
    );
  return (
    <RoundFrame locale={locale} round={round} actor={actor} translate={translate}>
      <h1>{report.isLook ? translate("rounds.jobs.look") : jobTitle(job, translate)}</h1>
      <section className={styles.card} aria-live="polite">
        <Progress {...{ locale, home, report }} />
        <JobCounts {...{ locale, report }} />
        <NextSteps {...{ report, home, translate }} />
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
      {job.kind === "batch" && <BatchJob {...{ locale, home, report }} />}
      <MailTrouble mails={report.troubledMails} home={home} translate={translate} />
      <BadRows {...{ locale, home, report }} />
      {(isRunning || isSending) && <Refresher seconds={2} />}
    </RoundFrame>
  );
}
