import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KeptNotice } from "#app/_view/staff/kept-notice";
import { RoundFrame } from "#app/_view/staff/round-frame";
import styles from "#app/_view/staff/staff.module.css";
import { localeOf } from "#app/accounts/session";
import { typedBefore, typedInto } from "#app/forms/kept-form";
import { formats, translator } from "#app/translate";
import { dayText } from "#app/words/application-words";
import { jobTitle } from "#app/words/job-title";
import { database } from "#db/client";
import { readDecisionCounts } from "#db/programme/final-decisions";
import { countStandings } from "#db/programme/firm-lines";
import { listJobs } from "#db/service/jobs";
import { may } from "#lib/access";
import { standings } from "#lib/programme/standing";
import { findRuleSet } from "#questionnaires";
import { openRoundPage } from "../opened-round";
import { RoundActions } from "./round-actions";
import { RoundFacts } from "./round-facts";

type Props = {
  params: Promise<{ locale: string; round: string }>;
  searchParams: Promise<{ problem?: string; done?: string; kept?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale) ?? "zh")("rounds.overview.title") };
}

/** How a round is set up, how far it is, and what can be done with it now. */
export default async function RoundPage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openRoundPage(word, id, "read-round");
  const { problem, done: told, kept: name } = await searchParams;
  const kept = await typedBefore(name);
  const done = (["opened", "closed", "extended", "told"] as const).find((each) => each === told);
  const db = await database();
  const now = new Date();
  const counts = await countStandings(db, actor, id, now);
  const jobs = await listJobs(db, actor, id, now, 5);
  const decided = await readDecisionCounts(db, actor, id, now);
  if (!counts.ok || !jobs.ok) notFound();
  const waiting = decided.ok
    ? decided.value.byStage.reduce((sum, { stage, firms }) => sum + (stage === "proposed" ? firms : 0), 0)
    : 0;
  const translate = translator(locale);
  const format = formats(locale);
  const home = `/${locale}/rounds/${id}`;
  const problemWords = (word: string): string => {
    if (word === "same-day") return translate("rounds.overview.sameDay", { day: dayText(locale, round.closesOn) });
    return translate(word === "day" ? "rounds.overview.badDay" : "rounds.overview.stale");
  };
  const { organisation, state } = round;
  const mayInvite = may(actor, "invite-firms", { of: "round", organisation, state, sealed: false });
  return (
    <RoundFrame locale={locale} round={round} current="overview" actor={actor} translate={translate}>
      <h1>{translate("rounds.overview.title")}</h1>
      {done && (
        <div className="notice" role="status">
          <p>{translate(`rounds.overview.done.${done}`, { day: dayText(locale, round.closesOn) })}</p>
        </div>
      )}
      {problem && (
        <div className="notice problem" role="alert">
          <p>{problemWords(problem)}</p>
        </div>
      )}
      <KeptNotice kept={kept} translate={translate} />
      <h2>{translate("rounds.overview.progress")}</h2>
      <ul className={styles.counts}>
        {standings.map((standing) => {
          const told = (
            <>
              <strong>{format.number(counts.value[standing])}</strong>
              {translate(`rounds.standing.${standing}`)}
            </>
          );
          return (
            <li key={standing}>
              <a href={mayInvite ? `${home}/invite?standing=${standing}#firms` : `${home}/firms?state=${standing}`}>
                {told}
              </a>
            </li>
          );
        })}
      </ul>
      <p className="soft">{translate("rounds.overview.countedHint")}</p>
      {decided.ok && (
        <section aria-labelledby="todo">
          <h2 id="todo">{translate("rounds.overview.todo")}</h2>
          <ul className={styles.counts}>
            {(
              [
                ["todoWaiting", waiting, `${home}/decisions#waiting`],
                ["todoObjected", decided.value.objected, `${home}/decisions#objected`],
                ["todoOpen", decided.value.open, `${home}/firms?state=submitted&decision=-`],
              ] as const
            ).map(([name, firms, href]) => (
              <li key={name}>
                <a href={href}>
                  <strong>{format.number(firms)}</strong>
                  {translate(`rounds.overview.${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <RoundActions {...{ locale, round, actor, now }} typed={typedInto(kept, "extend")} />
      <RoundFacts locale={locale} round={round} ruleSet={findRuleSet(round.ruleSet)} />
      {jobs.value.length > 0 && (
        <section aria-labelledby="jobs">
          <h2 id="jobs">{translate("rounds.overview.jobs")}</h2>
          <ul>
            {jobs.value.map((job) => (
              <li key={job.id}>
                <a href={`${home}/jobs/${job.id}`}>
                  {job.kind === "import" && job.input.matching === null
                    ? translate("rounds.jobs.look")
                    : jobTitle(job, translate)}
                </a>{" "}
                <span className="soft">
                  {translate(`rounds.jobs.states.${job.state}`)} ·{" "}
                  {format.dateTime(job.createdAt, { dateStyle: "medium", timeStyle: "short" })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </RoundFrame>
  );
}
