import { notFound } from "next/navigation";
import { PlanForm } from "#app/_view/process/plan-form";
import { Timeline } from "#app/_view/process/timeline";
import { KeptNotice } from "#app/_view/staff/kept-notice";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { openPartPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { fieldsBefore, typedInto } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { dayText } from "#app/words/application-words";
import { problemWord } from "#app/words/problem-word";
import { shownStages } from "#app/words/shown-stages";
import { database } from "#db/client";
import { readStages } from "#db/programme/round-stages";
import { may } from "#lib/access";

type Props = {
  params: Promise<{ locale: string; round: string }>;
  searchParams: Promise<{ problem?: string; done?: string; kept?: string }>;
};

export const generateMetadata = pageTitle("process.title");

/** The stages of a round: when each is due, who sees to it, how far it is, and the plan of them. */
export default async function ProcessPage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openPartPage(word, id, "read-round");
  const query = await searchParams;
  const translate = translator(locale);
  const now = new Date();
  const stages = await readStages(await database(), actor, id, now);
  if (!stages.ok && stages.reason !== "sealed") return notFound();
  const before = await fieldsBefore(query.kept);
  const { organisation, state } = round;
  const home = `/${locale}/rounds/${id}`;
  const problem = before?.problem ?? query.problem;
  return (
    <RoundFrame locale={locale} round={round} actor={actor} translate={translate}>
      <h1>{translate("process.title")}</h1>
      <p className="soft">{translate("process.lead")}</p>
      {query.done === "planned" && (
        <p className="notice" role="status">
          {translate("process.done")}
        </p>
      )}
      <KeptNotice kept={before} translate={translate} />
      {stages.ok ? (
        <Timeline translate={translate} {...shownStages({ locale, round, stages: stages.value }, now)} />
      ) : (
        <p className="notice">{translate("desk.sealed", { day: dayText(locale, round.closesOn) })}</p>
      )}
      {round.stages.length > 0 && (
        <p className="screen">
          <a href={`${home}/process/calendar`} download>
            {translate("process.calendar")}
          </a>
        </p>
      )}
      {may(actor, "plan-round", { of: "round", organisation, state, sealed: false }) && (
        <PlanForm
          translate={translate}
          action={`${home}/plan-stages`}
          seen={round.revision}
          stages={round.stages}
          acceptance={{ from: round.opensOn, to: round.closesOn }}
          typed={typedInto(before, "plan-stages")}
          problem={problemWord(locale, "process.problems", problem)}
        />
      )}
    </RoundFrame>
  );
}
