import { notFound } from "next/navigation";
import { ViewerPlace } from "#app/_view/file/viewer-place";
import { viewerWords } from "#app/_view/file/viewer-words";
import { ObjectionForm } from "#app/_view/process/objection-form";
import { ObjectionList } from "#app/_view/process/objection-list";
import { ClosePublicity, PublicList } from "#app/_view/process/public-list";
import { KeptNotice } from "#app/_view/staff/kept-notice";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { openRoundPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { seated } from "#app/accounts/session";
import { fieldsBefore, typedInto } from "#app/forms/kept-form";
import { publicityBody } from "#app/paper/publicity-paper";
import { momentText } from "#app/review/shown-criteria";
import { translator } from "#app/translate";
import { dayText } from "#app/words/application-words";
import { problemWord } from "#app/words/problem-word";
import { shownObjection } from "#app/words/shown-objections";
import { database } from "#db/client";
import { namesOf } from "#db/programme/application-file";
import { outcomeOf } from "#db/programme/objections";
import { readPublicity } from "#db/programme/publicities";
import { type Act, may } from "#lib/access";
import { dayOf } from "#lib/text/day";

type Props = {
  params: Promise<{ locale: string; round: string; publicity: string }>;
  searchParams: Promise<{ done?: string; problem?: string; kept?: string; only?: string }>;
};

export const generateMetadata = pageTitle("publicity.title");

const done = {
  published: "publish.published",
  closed: "close.closed",
  taken: "objections.taken",
  answered: "objections.answered",
} as const;

/** One public list: as it is put up, what was said against it, and what came of that. */
export default async function PublicListPage({ params, searchParams }: Props) {
  const { locale: word, round: id, publicity } = await params;
  const { locale, actor, round } = await openRoundPage(word, id, "read-application");
  const translate = translator(locale);
  const query = await searchParams;
  const [store, now] = [await database(), new Date()];
  const read = await readPublicity(store, actor, { round: id, publicity }, now);
  if (!read.ok) return notFound();
  const { list, objections } = read.value;
  const before = await fieldsBefore(query.kept);
  const { organisation, state } = round;
  const isFor = (act: Act) => may(actor, act, { of: "round", organisation, state, sealed: false });
  const people = [list.by, list.closedBy, ...objections.map(({ by }) => by)];
  const names = await namesOf(store.db, people);
  const who = (user: string | null) => names.get(user ?? "") ?? "–";
  const home = `/${locale}/rounds/${id}`;
  const today = dayOf(now);
  const problemOf = (act: string) =>
    problemWord(locale, "publicity.problems", before?.act === act ? before.problem : undefined);
  const said = Object.hasOwn(done, query.done ?? "") ? done[query.done as keyof typeof done] : null;
  const bureau = (await seated())?.seat.organisation?.name ?? "";
  const closed = list.closedAt && {
    ...{ at: momentText(locale, list.closedAt), who: who(list.closedBy), why: list.closedWhy ?? "" },
  };
  return (
    <RoundFrame locale={locale} round={round} current="publicity" actor={actor} translate={translate}>
      {said && (
        <p className="notice screen" role="status">
          {translate(`publicity.${said}`)}
        </p>
      )}
      <KeptNotice kept={before} translate={translate} />
      <PublicList
        {...{ translate, bureau, title: list.title, document: list.document, firms: list.firms }}
        home={`${home}/publicity`}
        here={`${home}/publicity/${list.id}`}
        body={publicityBody({ list, round, locale })}
        day={dayText(locale, list.from)}
        told={[
          translate("publicity.list.by", { at: momentText(locale, list.at), who: who(list.by) }),
          translate("publicity.list.seal", { hash: list.hash }),
        ]}
        mayDownload={isFor("export")}
      />
      <ObjectionList
        {...{ translate, locale, today, action: home, list: list.id, mayHandle: isFor("handle-objection") }}
        all={
          query.only === "open" ? { href: `${home}/publicity/${list.id}#objections`, count: objections.length } : null
        }
        objections={(query.only === "open" ? objections.filter((each) => outcomeOf(each) === null) : objections).map(
          (each) => shownObjection(each, { locale, home, names }),
        )}
        answering={{ typed: typedInto(before, "answer-objection"), problem: problemOf("answer-objection") }}
      />
      {isFor("handle-objection") && (
        <ObjectionForm
          {...{ translate, today, action: home, list: list.id, firms: list.firms }}
          typed={typedInto(before, "take-objection")}
          problem={problemOf("take-objection")}
        />
      )}
      <ClosePublicity
        {...{ translate, action: `${home}/close-publicity`, list: list.id, isOver: today > list.to }}
        closed={closed && translate(closed.why ? "publicity.close.wasEarly" : "publicity.close.was", closed)}
        mayClose={isFor("publish")}
        why={typedInto(before, "close-publicity")?.why}
        problem={problemOf("close-publicity")}
      />
      <ViewerPlace words={viewerWords(locale)} />
    </RoundFrame>
  );
}
