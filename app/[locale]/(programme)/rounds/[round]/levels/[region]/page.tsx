import { notFound } from "next/navigation";
import { SealedNotice } from "#app/_view/desk/sealed-notice";
import { RegionList } from "#app/_view/levels/region-list";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { Alert } from "#app/[locale]/(programme)/rounds/alert";
import { openPartPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { fieldsBefore, textsOf } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { dayText } from "#app/words/application-words";
import { levelProblem } from "#app/words/level-problem";
import { listedFirms } from "#app/words/listed-firms";
import { database } from "#db/client";
import { readRegionList } from "#db/programme/region-progress";
import { may } from "#lib/access";
import { dayOf } from "#lib/text/day";

type Props = {
  params: Promise<{ locale: string; round: string; region: string }>;
  searchParams: Promise<{ problem?: string; done?: string; kept?: string }>;
};

export const generateMetadata = pageTitle("levels.title");

/** What a region recommends in a round. */
export default async function RegionListPage({ params, searchParams }: Props) {
  const { locale: word, round: id, region: wanted } = await params;
  const { locale, actor, round } = await openPartPage(word, id, "read-round");
  const query = await searchParams;
  const translate = translator(locale);
  const found = await readRegionList(await database(), actor, { round: id, region: wanted }, new Date());
  if (!found.ok && found.reason !== "sealed") return notFound();
  const home = `/${locale}/rounds/${id}`;
  const { organisation, state } = round;
  const subject = { of: "round", organisation, state, sealed: false } as const;
  const before = await fieldsBefore(query.kept);
  const problem = levelProblem(locale, query.problem);
  const done = (["ranked", "handedIn", "returned"] as const).find((each) => each === query.done);
  return (
    <RoundFrame locale={locale} round={round} actor={actor} translate={translate}>
      {done && (
        <div className="notice screen" role="status">
          <p>{translate(`levels.done.${done}`)}</p>
        </div>
      )}
      {problem && <Alert>{problem}</Alert>}
      {found.ok ? (
        <RegionList
          home={`${home}/levels/${wanted}`}
          firmsPath={`${home}/firms`}
          round={{ path: home, name: round.name }}
          region={found.value.region}
          firms={listedFirms(locale, found.value)}
          quota={round.quotas[wanted] ?? null}
          list={
            found.value.list && {
              ...found.value.list,
              person: found.value.list.person ?? "",
              day: dayText(locale, dayOf(found.value.list.at)),
            }
          }
          ranks={actor.region?.id === wanted && may(actor, "hand-in-list", { ...subject, part: "own" })}
          returns={may(actor, "return-list", subject)}
          typed={before && textsOf(before)}
          translate={translate}
        />
      ) : (
        <SealedNotice locale={locale} closesOn={round.closesOn} title={translate("levels.title")} />
      )}
    </RoundFrame>
  );
}
