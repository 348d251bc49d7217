import { notFound } from "next/navigation";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { TrailLines } from "#app/_view/trail/trail-lines";
import { openRoundPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { translator } from "#app/translate";
import { trailFilter } from "#app/words/trail-filter";
import { trailNames } from "#app/words/trail-names";
import { database } from "#db/client";
import { readRoundTrail } from "#db/service/trail-lines";

type Props = {
  params: Promise<{ locale: string; round: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = pageTitle("trail.title");

/** What was done with a round, its applications and their sheets. */
export default async function RoundTrailPage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openRoundPage(word, id, "read-round");
  const filter = trailFilter(await searchParams);
  const trail = await readRoundTrail(await database(), actor, id, filter, new Date());
  if (!trail.ok) return notFound();
  const translate = translator(locale);
  return (
    <RoundFrame locale={locale} round={round} current="trail" actor={actor} translate={translate}>
      <h1>{translate("trail.title")}</h1>
      <p className="lead">{translate("trail.roundLead")}</p>
      <TrailLines
        locale={locale}
        {...trail.value}
        address={`/${locale}/rounds/${id}/trail`}
        act={filter.act ?? null}
        isFirstPage={filter.before === undefined}
        names={trailNames(locale)}
        translate={translate}
      />
      <p className="screen">
        <a href={`/${locale}/trail`}>{translate("trail.whole")}</a>
      </p>
    </RoundFrame>
  );
}
