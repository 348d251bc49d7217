import { notFound } from "next/navigation";
import { Timeline } from "#app/_view/process/timeline";
import { CorrectionNotice } from "#app/_view/staff/correction-notice";
import { KeptNotice } from "#app/_view/staff/kept-notice";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { pageTitle } from "#app/[locale]/page-title";
import { findRulesOf } from "#app/acts/programme/round-rules";
import { fieldsBefore, typedInto } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { dayText } from "#app/words/application-words";
import { shownRemedy } from "#app/words/shown-remedy";
import { shownStages } from "#app/words/shown-stages";
import { database } from "#db/client";
import { lastAdoption } from "#db/programme/adoption";
import { readDecisionCounts } from "#db/programme/final-decisions";
import { countStandings } from "#db/programme/firm-lines";
import { readStages } from "#db/programme/round-stages";
import { listJobs } from "#db/service/jobs";
import { may } from "#lib/access";
import { correctionOf } from "#questionnaires";
import { Alert } from "../alert";
import { openPartPage } from "../opened-round";
import { LatestJobs } from "./latest-jobs";
import { RoundActions } from "./round-actions";
import { DecisionTodo, StandingCounts } from "./round-counts";
import { RoundFacts } from "./round-facts";

type Props = {
  params: Promise<{ locale: string; round: string }>;
  searchParams: Promise<{ problem?: string; done?: string; kept?: string }>;
};

export const generateMetadata = pageTitle("rounds.overview.title");

/** How a round is set up, how far it is, and what can be done with it now. */
export default async function RoundPage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openPartPage(word, id, "read-round");
  const query = await searchParams;
  const before = await fieldsBefore(query.kept);
  const done = (["created", "saved", "opened", "closed", "extended", "told", "adopted"] as const).find(
    (each) => each === query.done,
  );
  const store = await database();
  const now = new Date();
  const firms = await countStandings(store, actor, id, now);
  const jobs = await listJobs(store, actor, id, now, 5);
  const decisions = await readDecisionCounts(store, actor, id, now);
  const stages = await readStages(store, actor, id, now);
  if (!firms.ok) notFound();
  const translate = translator(locale);
  const home = `/${locale}/rounds/${id}`;
  const day = dayText(locale, round.closesOn);
  const problemWords = (problem: string): string =>
    problem === "same-day"
      ? translate("rounds.overview.sameDay", { day })
      : problem === "misfit"
        ? translate("notice.misfitCorrection")
        : translate(problem === "day" ? "rounds.overview.badDay" : "rounds.overview.stale");
  const { organisation, state } = round;
  const remedy = shownRemedy(locale, round, actor, correctionOf);
  const adoption = await lastAdoption(store.db, id);
  const mayInvite = may(actor, "invite-firms", { of: "round", organisation, state, sealed: false });
  return (
    <RoundFrame locale={locale} round={round} current="overview" actor={actor} translate={translate}>
      <h1>{translate("rounds.overview.title")}</h1>
      {done && (
        <div className="notice" role="status">
          <p>{translate(`rounds.overview.done.${done}`, { day })}</p>
        </div>
      )}
      {query.problem && <Alert>{problemWords(query.problem)}</Alert>}
      <KeptNotice kept={before} translate={translate} />
      {remedy && <CorrectionNotice {...{ translate, remedy }} action={`${home}/adopt`} />}
      {stages.ok && state !== "draft" && (
        <>
          <h2>
            <a href={`${home}/process`}>{translate("process.title")}</a>
          </h2>
          <Timeline translate={translate} {...shownStages({ locale, round, stages: stages.value }, now)} />
        </>
      )}
      <h2>{translate("rounds.overview.progress")}</h2>
      <StandingCounts {...{ locale, home, mayInvite }} firms={firms.value} />
      <p className="soft">{translate("rounds.overview.countedHint")}</p>
      {decisions.ok && <DecisionTodo {...{ locale, home }} counts={decisions.value} />}
      <RoundActions {...{ locale, round, actor, now }} typed={typedInto(before, "extend")} />
      <RoundFacts {...{ locale, round, adoption }} ruleSet={findRulesOf(round)} />
      {jobs.ok && <LatestJobs {...{ locale, home }} jobs={jobs.value} />}
    </RoundFrame>
  );
}
