import { notFound } from "next/navigation";
import { SealedNotice } from "#app/_view/desk/sealed-notice";
import { LevelForm } from "#app/_view/levels/level-form";
import { LevelProgress } from "#app/_view/levels/progress";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { Alert } from "#app/[locale]/(programme)/rounds/alert";
import { openPartPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { fieldsBefore, typedInto } from "#app/forms/kept-form";
import { formats, translator } from "#app/translate";
import { dayText } from "#app/words/application-words";
import { levelProblem } from "#app/words/level-problem";
import { database } from "#db/client";
import { readRegionProgress } from "#db/programme/region-progress";
import { may } from "#lib/access";
import { regionalRole } from "#lib/roles";
import { dayOf } from "#lib/text/day";

type Props = {
  params: Promise<{ locale: string; round: string }>;
  searchParams: Promise<{ problem?: string; done?: string; kept?: string }>;
};

export const generateMetadata = pageTitle("levels.title");

/** How far the regions are in a round; for the bureau also which of them are asked. */
export default async function LevelsPage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openPartPage(word, id, "read-round");
  const query = await searchParams;
  const translate = translator(locale);
  const format = formats(locale);
  const found = await readRegionProgress(await database(), actor, id, new Date());
  if (!found.ok && found.reason !== "sealed") return notFound();
  const { organisation, state } = round;
  const sets = may(actor, "set-levels", { of: "round", organisation, state, sealed: false });
  const before = await fieldsBefore(query.kept);
  const home = `/${locale}/rounds/${id}`;
  const problem = levelProblem(locale, query.problem);
  return (
    <RoundFrame locale={locale} round={round} current="levels" actor={actor} translate={translate}>
      <h1>{translate("levels.title")}</h1>
      {!found.ok ? (
        <SealedNotice locale={locale} closesOn={round.closesOn} title={translate("levels.title")} />
      ) : (
        <>
          <p className="lead">
            {translate(
              actor.role === regionalRole ? "levels.leadOwn" : round.levels.length > 0 ? "levels.lead" : "levels.none",
            )}
          </p>
          {query.done === "levels" && (
            <div className="notice" role="status">
              <p>{translate("levels.done.levels")}</p>
              {found.value.regions.some(({ quota, recommended }) => quota !== null && recommended > quota) && (
                <p>{translate("levels.tightened")}</p>
              )}
            </div>
          )}
          {problem && <Alert>{problem}</Alert>}
          {found.value.regions.length === 0 ? (
            <p>
              {translate("levels.noRegions")} <a href={`/${locale}/regions`}>{translate("levels.toRegions")}</a>
            </p>
          ) : (
            <LevelProgress
              home={`${home}/levels`}
              regions={found.value.regions.map(({ list, ...line }) => ({
                ...line,
                list: list && { stage: list.stage, day: dayText(locale, dayOf(list.at)) },
              }))}
              strays={found.value.strays}
              number={(value) => format.number(value)}
              translate={translate}
            />
          )}
          {sets && found.value.regions.length > 0 && (
            <LevelForm
              action={`${home}/set-levels`}
              revision={round.revision}
              levels={round.levels}
              quotas={round.quotas}
              regions={found.value.regions.map(({ region }) => region)}
              typed={typedInto(before, "set-levels")}
              translate={translate}
            />
          )}
        </>
      )}
    </RoundFrame>
  );
}
