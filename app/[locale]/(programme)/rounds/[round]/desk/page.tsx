import { notFound } from "next/navigation";
import { Desk } from "#app/_view/desk/desk";
import { SealedNotice } from "#app/_view/desk/sealed-notice";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { openRoundPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { checkDraw } from "#app/acts/programme/draw-visits";
import { fieldsBefore, typedInto } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { listPeople } from "#db/people/people";
import { listDraws, readDrawnFirms } from "#db/programme/draws";
import { may } from "#lib/access";

type Props = {
  params: Promise<{ locale: string; round: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = pageTitle("desk.title");

const pageLength = 50;

/** Whom to visit: the settings of a draw, the draws so far, and the firms of one of them. */
export default async function DeskPage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openRoundPage(word, id, "read-round");
  const query = await searchParams;
  const param = (name: string) => (typeof query[name] === "string" ? query[name] : undefined);
  const store = await database();
  const at = new Date();
  const draws = await listDraws(store, actor, id, at);
  if (!draws.ok && draws.reason !== "sealed") return notFound();
  if (!draws.ok)
    return (
      <RoundFrame locale={locale} round={round} current="desk" actor={actor} translate={translator(locale)}>
        <SealedNotice locale={locale} closesOn={round.closesOn} title={translator(locale)("desk.title")} />
      </RoundFrame>
    );
  const draw = param("draw") ? draws.value.find((each) => each.id === param("draw")) : draws.value[0];
  if (param("draw") && !draw) return notFound();
  const last = Math.max(Math.ceil((draw?.drawn.length ?? 0) / pageLength), 1);
  const page = Math.min(Math.max(Number.parseInt(param("page") ?? "1", 10) || 1, 1), last);
  const firms = draw
    ? await readDrawnFirms(store, actor, draw, { from: (page - 1) * pageLength, count: pageLength }, at)
    : null;
  const check = draw && param("check") === "1" ? await checkDraw(store, actor, draw.id, at) : null;
  const people = await listPeople(store, actor);
  const before = await fieldsBefore(param("kept"));
  const { organisation, state } = round;
  return (
    <RoundFrame locale={locale} round={round} current="desk" actor={actor} translate={translator(locale)}>
      <Desk
        locale={locale}
        round={id}
        mayDraw={may(actor, "draw-visits", { of: "round", organisation, state, sealed: false })}
        draws={draws.value}
        shown={draw ?? null}
        firms={firms?.ok ? firms.value : []}
        page={page}
        last={last}
        checked={check?.ok ? check.value : null}
        people={new Map(people.ok ? people.value.map((person) => [person.user, person.name]) : [])}
        typed={typedInto(before, "draw")}
        problem={before?.problem}
      />
    </RoundFrame>
  );
}
