import { notFound } from "next/navigation";
import { SealedNotice } from "#app/_view/desk/sealed-notice";
import { NotedVisits } from "#app/_view/process/noted-visits";
import { FormerLists, RecommendationList } from "#app/_view/process/recommendation";
import { RecommendationDraft } from "#app/_view/process/recommendation-draft";
import { KeptNotice } from "#app/_view/staff/kept-notice";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { Alert } from "#app/[locale]/(programme)/rounds/alert";
import { openRoundPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { fieldsBefore, typedInto } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { notedVisits } from "#app/words/noted-visits";
import { problemWord } from "#app/words/problem-word";
import { shownRecommendation } from "#app/words/shown-recommendation";
import { database } from "#db/client";
import { namesOf } from "#db/programme/application-file";
import { holdsAlone, inForce, readRecommendations, unsigned } from "#db/programme/recommendations";
import { listVisits } from "#db/programme/visits";
import { type Act, may } from "#lib/access";

type Props = {
  params: Promise<{ locale: string; round: string }>;
  searchParams: Promise<{ done?: string; problem?: string; kept?: string }>;
};

export const generateMetadata = pageTitle("recommendation.title");

/** The list that is sent up: who may be on it, the one that holds, and those that were taken back. */
export default async function RecommendationPage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openRoundPage(word, id, "read-round");
  const translate = translator(locale);
  const query = await searchParams;
  const store = await database();
  const now = new Date();
  const read = await readRecommendations(store, actor, id, now);
  if (!read.ok && read.reason !== "sealed") return notFound();
  if (!read.ok)
    return (
      <RoundFrame locale={locale} round={round} current="recommendation" actor={actor} translate={translate}>
        <SealedNotice locale={locale} closesOn={round.closesOn} title={translate("recommendation.title")} />
      </RoundFrame>
    );
  const { lists, draft } = read.value;
  const visits = await listVisits(store, actor, id, now);
  const before = await fieldsBefore(query.kept);
  const typed = typedInto(before, "recommend");
  const { organisation, state } = round;
  const isFor = (act: Act) => may(actor, act, { of: "round", organisation, state, sealed: false });
  const names = await namesOf(
    store.db,
    lists.flatMap(({ by, signedBy, withdrawnBy }) => [by, signedBy, withdrawnBy]),
  );
  const current = inForce(lists) ?? unsigned(lists);
  const home = `/${locale}/rounds/${id}`;
  const noted = visits.ok ? notedVisits(visits.value, draft.firms, { home, locale }) : [];
  const problem = problemWord(locale, "recommendation.problems", before?.problem ?? query.problem);
  const said = (["drawn-up", "signed", "taken-back"] as const).find((each) => each === query.done);
  const isOwn = current?.by === actor.user && !holdsAlone(actor, round);
  const mayRecommend = isFor("recommend");
  return (
    <RoundFrame locale={locale} round={round} current="recommendation" actor={actor} translate={translate}>
      <h1>{translate("recommendation.title")}</h1>
      <p className="soft screen">{translate("recommendation.lead")}</p>
      {said && (
        <p className="notice screen" role="status">
          {translate(`recommendation.done.${said}`)}
        </p>
      )}
      {problem && <Alert>{problem}</Alert>}
      <KeptNotice kept={before} translate={translate} />
      {current ? (
        <RecommendationList
          {...{ translate, home, isOwn, mayChange: mayRecommend, mayDownload: isFor("export") }}
          list={shownRecommendation(current, { locale, names })}
          maySign={mayRecommend && current.signedAt === null && !isOwn}
          why={typedInto(before, "withdraw-recommendation")?.why}
        />
      ) : (
        <>
          <NotedVisits translate={translate} visits={noted} />
          <RecommendationDraft
            {...{ translate, ...draft, action: `${home}/recommend`, mayMake: mayRecommend }}
            isAlone={holdsAlone(actor, round)}
            text={{
              title: typed?.title ?? translate("recommendation.nameUsual", { round: round.name }),
              document: typed?.document ?? "",
              leave: (application) => typed?.[`leave-${application}`] ?? "",
            }}
          />
        </>
      )}
      <FormerLists
        translate={translate}
        lists={lists
          .filter(({ withdrawnAt }) => withdrawnAt !== null)
          .map((list) => shownRecommendation(list, { locale, names }))}
      />
    </RoundFrame>
  );
}
