import { notFound } from "next/navigation";
import { SealedNotice } from "#app/_view/desk/sealed-notice";
import { NotedVisits } from "#app/_view/process/noted-visits";
import { Publicities, Publish } from "#app/_view/process/publicities";
import { KeptNotice } from "#app/_view/staff/kept-notice";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { openRoundPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { fieldsBefore, typedInto } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { notedVisits } from "#app/words/noted-visits";
import { periodWords, proposedPeriod } from "#app/words/period-words";
import { problemWord } from "#app/words/problem-word";
import { database } from "#db/client";
import { outcomeOf } from "#db/programme/objections";
import { readPublicities } from "#db/programme/publicities";
import { listVisits } from "#db/programme/visits";
import { may } from "#lib/access";
import { publicityState } from "#lib/programme/publicity";
import { dayOf } from "#lib/text/day";

type Props = {
  params: Promise<{ locale: string; round: string }>;
  searchParams: Promise<{ problem?: string; kept?: string }>;
};

export const generateMetadata = pageTitle("publicity.title");

/** The lists of a round that were made public, how they stand, and who would be on the next one. */
export default async function PublicityPage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openRoundPage(word, id, "read-round");
  const translate = translator(locale);
  const query = await searchParams;
  const now = new Date();
  const store = await database();
  const read = await readPublicities(store, actor, id, now);
  if (!read.ok && read.reason !== "sealed") return notFound();
  if (!read.ok)
    return (
      <RoundFrame locale={locale} round={round} current="publicity" actor={actor} translate={translate}>
        <SealedNotice locale={locale} closesOn={round.closesOn} title={translate("publicity.title")} />
      </RoundFrame>
    );
  const { lists, objections, publishable } = read.value;
  const visits = await listVisits(store, actor, id, now);
  const noted = visits.ok ? notedVisits(visits.value, publishable, { home: `/${locale}/rounds/${id}`, locale }) : [];
  const before = await fieldsBefore(query.kept);
  const typed = typedInto(before, "publish");
  const { organisation, state } = round;
  const home = `/${locale}/rounds/${id}`;
  const today = dayOf(now);
  const period = proposedPeriod(today, locale);
  const [last] = lists.toReversed();
  const on = (list: string) => objections.filter(({ publicity }) => publicity === list);
  return (
    <RoundFrame locale={locale} round={round} current="publicity" actor={actor} translate={translate}>
      <h1>{translate("publicity.title")}</h1>
      <p className="soft">{translate("publicity.lead")}</p>
      <KeptNotice kept={before} translate={translate} />
      <h2>{translate("publicity.lists")}</h2>
      <Publicities
        translate={translate}
        home={`${home}/publicity`}
        lists={lists.map((list) => ({
          ...{ id: list.id, title: list.title, document: list.document, firms: list.firms.length },
          ...{ period: periodWords(list, locale), objections: on(list.id).length },
          open: on(list.id).filter((each) => outcomeOf(each) === null).length,
          state: publicityState(list, today),
        }))}
      />
      <NotedVisits translate={translate} visits={noted} />
      {may(actor, "publish", { of: "round", organisation, state, sealed: false }) && (
        <Publish
          translate={translate}
          action={`${home}/publish`}
          firms={publishable}
          toHelp={period.help}
          text={{
            title: typed?.title ?? translate("publicity.publish.nameUsual", { round: round.name }),
            document: typed?.document ?? "",
            from: typed?.from ?? period.from,
            to: typed?.to ?? period.to,
            contact: typed?.contact ?? last?.contact ?? "",
          }}
          problem={problemWord(
            locale,
            "publicity.problems",
            before?.act === "publish" ? before.problem : query.problem,
          )}
        />
      )}
    </RoundFrame>
  );
}
