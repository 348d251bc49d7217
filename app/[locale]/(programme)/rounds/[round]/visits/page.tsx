import { notFound } from "next/navigation";
import { SealedNotice } from "#app/_view/desk/sealed-notice";
import { VisitList } from "#app/_view/process/visit-list";
import { DrawPeople, VisitorList } from "#app/_view/process/visitor-cards";
import { KeptNotice } from "#app/_view/staff/kept-notice";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { openPartPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { fieldsBefore, typedInto } from "#app/forms/kept-form";
import { formats, translator } from "#app/translate";
import { problemWord } from "#app/words/problem-word";
import { countVisits, isIn, regionsOf, shownStates, shownVisit } from "#app/words/shown-visits";
import { database } from "#db/client";
import { listChoices } from "#db/programme/draw-choices";
import { listDraws } from "#db/programme/draws";
import { listVisitors } from "#db/programme/visitors";
import { listVisits } from "#db/programme/visits";
import { may } from "#lib/access";
import { dayOf } from "#lib/text/day";

type Props = {
  params: Promise<{ locale: string; round: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = pageTitle("visits.title");

const done = {
  added: "visitors.added",
  ended: "visitors.ended",
  sent: "people.done",
  "sent-some": "people.some",
  planned: "people.planned",
  "planned-some": "people.plannedSome",
} as const;

/** Whom a round visits: the draw that counts, who goes where and when, and what it came to. */
export default async function VisitsPage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openPartPage(word, id, "read-round");
  const translate = translator(locale);
  const query = await searchParams;
  const text = (name: string): string => (typeof query[name] === "string" ? query[name] : "");
  const [store, now] = [await database(), new Date()];
  const lines = await listVisits(store, actor, id, now);
  if (!lines.ok && lines.reason !== "sealed") return notFound();
  if (!lines.ok)
    return (
      <RoundFrame locale={locale} round={round} current="visits" actor={actor} translate={translate}>
        <SealedNotice locale={locale} closesOn={round.closesOn} title={translate("visits.title")} />
      </RoundFrame>
    );
  const [choices, draws, visitors] = await Promise.all([
    listChoices(store, actor, id, now),
    listDraws(store, actor, id, now),
    listVisitors(store, actor, id, now),
  ]);
  const choice = choices.ok ? choices.value[0] : undefined;
  const draw = draws.ok ? draws.value.find((each) => each.id === choice?.draw) : undefined;
  const before = await fieldsBefore(text("kept"));
  const problemOf = (act: string) =>
    problemWord(locale, "visits.problems", before?.act === act ? before.problem : undefined);
  const { organisation, state } = round;
  const mayDraw = may(actor, "draw-visits", { of: "round", organisation, state, sealed: false });
  const home = `/${locale}/rounds/${id}`;
  const wanted = shownStates.find((each) => each === text("state")) ?? null;
  const today = dayOf(now);
  const region = text("region");
  const shown = lines.value.filter(
    (line) => (wanted === null || isIn(line, wanted, today)) && (region === "" || (line.region ?? "") === region),
  );
  const counts = countVisits(lines.value, today);
  const regions = regionsOf(lines.value);
  const said = Object.hasOwn(done, text("done")) ? done[text("done") as keyof typeof done] : null;
  return (
    <RoundFrame locale={locale} round={round} current="visits" actor={actor} translate={translate}>
      <h1>{translate("visits.title")}</h1>
      <p className="soft">{translate("visits.lead")}</p>
      {said && (
        <p className="notice" role="status">
          {translate(`visits.${said}`)}
        </p>
      )}
      <KeptNotice kept={before} translate={translate} />
      {choices.ok && (
        <p className={draw ? undefined : "notice"}>
          {draw && choice
            ? `${translate("visits.counting", {
                at: formats(locale).dateTime(draw.at, { dateStyle: "medium", timeStyle: "short" }),
                seed: draw.seed,
                count: draw.drawn.length,
              })} ${translate("visits.reason", { reason: choice.reason })}`
            : translate("visits.noDraw")}{" "}
          <a className="screen" href={`${home}/desk${draw ? `?draw=${draw.id}` : ""}`}>
            {translate("visits.draws")}
          </a>
        </p>
      )}
      <VisitList
        {...{ translate, counts, regions, region, state: wanted }}
        home={`${home}/visits`}
        visits={shown.map((line) => shownVisit(line, locale))}
      />
      {mayDraw && counts.unassigned > 0 && (
        <DrawPeople
          {...{ translate, home, regions }}
          typed={typedInto(before, "draw-people")}
          problem={problemOf("draw-people")}
          open={counts.unassigned}
        />
      )}
      <VisitorList
        {...{ translate, home }}
        typed={typedInto(before, "add-visitors")}
        problem={problemOf("add-visitors")}
        mayChange={mayDraw}
        visitors={(visitors.ok ? visitors.value : [])
          .filter(({ endedAt }) => endedAt === null)
          .map(({ id: visitor, name, employer, user }) => ({
            ...{ id: visitor, name, employer, isMember: user !== null },
            load: lines.value.filter(({ content }) => content.people.some((each) => each.visitor === visitor)).length,
          }))}
      />
    </RoundFrame>
  );
}
