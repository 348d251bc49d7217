import { notFound } from "next/navigation";
import { Desk } from "#app/_view/desk/desk";
import { SealedNotice } from "#app/_view/desk/sealed-notice";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { openRoundPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { checkDraw, visitRuleOf } from "#app/acts/programme/draw-visits";
import { fieldsBefore, type Kept, typedInto } from "#app/forms/kept-form";
import { translator } from "#app/translate";
import { shownRule } from "#app/words/visit-rule-words";
import { database } from "#db/client";
import { listPeople } from "#db/people/people";
import { listChoices } from "#db/programme/draw-choices";
import { listDraws, readDrawnFirms } from "#db/programme/draws";
import { countStandings } from "#db/programme/firm-lines";
import { may } from "#lib/access";
import { countedStandings } from "#lib/programme/standing";
import type { Locale } from "#lib/text/text";
import { usualShare } from "#questionnaires";

type Props = {
  params: Promise<{ locale: string; round: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = pageTitle("desk.title");

const pageLength = 50;

/** What stands in the form before anybody typed: as many doubtful firms as go by lot, ten at least. */
const usualAmounts = (share: number, counted: number) => ({
  ...{ share, near: 5, oddities: 2, regionAtLeast: 0, regionAtMost: 0 },
  atMost: Math.max(10, Math.ceil((counted * share) / 100)),
});

function choiceProblem(locale: Locale, before: Kept | null): string | null {
  if (before?.act !== "choose-draw" || before.problem === null) return null;
  return translator(locale)(before.problem === "stale" ? "desk.alreadyChosen" : "desk.noReason");
}

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
      <RoundFrame locale={locale} round={round} current="visits" actor={actor} translate={translator(locale)}>
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
  const choices = await listChoices(store, actor, id, at);
  const standings = await countStandings(store, actor, id, at);
  const counted = standings.ok ? countedStandings.reduce((sum, each) => sum + standings.value[each], 0) : 0;
  const rule = visitRuleOf(round);
  const { organisation, state } = round;
  return (
    <RoundFrame locale={locale} round={round} current="visits" actor={actor} translate={translator(locale)}>
      {param("done") === "chosen" && (
        <p className="notice" role="status">
          {translator(locale)("desk.chosen")}
        </p>
      )}
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
        problem={before?.act === "draw" ? before.problem : undefined}
        rule={shownRule(rule, locale)}
        usual={usualAmounts(rule?.share ?? usualShare, counted)}
        choices={choices.ok ? choices.value : []}
        choosing={{ typed: typedInto(before, "choose-draw"), problem: choiceProblem(locale, before) }}
      />
    </RoundFrame>
  );
}
