import { notFound, redirect } from "next/navigation";
import { Board } from "#app/_view/board/board";
import type { BoardProps } from "#app/_view/board/board-props";
import { BoardLoading } from "#app/_view/board/loading";
import { pagesOf } from "#app/_view/board/pager";
import { RoundFrame } from "#app/_view/staff/round-frame";
import { openPartPage } from "#app/[locale]/(programme)/rounds/opened-round";
import { pageTitle } from "#app/[locale]/page-title";
import { paramsIn } from "#app/[locale]/params-in";
import { figureNames } from "#app/acts/programme/figure-names";
import { leavesOf, ruleSetOf, unitsOf } from "#app/acts/programme/round-rules";
import { fieldsBefore, type Kept } from "#app/forms/kept-form";
import { type Translate, translator } from "#app/translate";
import { database } from "#db/client";
import { readBoard } from "#db/programme/board";
import { colleaguesOf } from "#db/programme/handling";
import { listViews, longestViewName, mostViews, openingView } from "#db/programme/views";
import { may, type Person } from "#lib/access";
import { paramsOf } from "#lib/cohort/view";
import { batchActs, rightOfBatch } from "#lib/programme/batch";
import { criterionNames } from "../board-rules";
import { JudgingNotice } from "../judging-notice";

type Props = {
  params: Promise<{ locale: string; round: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = pageTitle("board.title");

function noticeOf(translate: Translate, done: string | null, before: Kept | null): BoardProps["notice"] {
  if (done === "saved") return { text: translate("board.views.done"), isProblem: false };
  if (!before) return null;
  const word = before.problem;
  if (word === null) return { text: translate("people.kept"), isProblem: true };
  if (word !== "too-many" && word !== "bad-name" && word !== "not-found") return null;
  const text = translate(`board.views.problems.${word}`, { most: mostViews, longest: longestViewName });
  return { text, isProblem: true };
}

type RoundOfActor = Extract<Parameters<typeof may>[2], { of: "round" }>;

/** What somebody may do for many firms at once. */
const actsFor = (actor: Person, round: RoundOfActor) => {
  const own = { ...round, part: "own" } as const;
  return may(actor, "batch", own) ? batchActs.filter((act) => may(actor, rightOfBatch[act], own)) : [];
};

/** All firms of a round: filtered, sorted and searched as the address says. */
export default async function BoardPage({ params, searchParams }: Props) {
  const { locale: word, round: id } = await params;
  const { locale, actor, round } = await openPartPage(word, id, "read-round");
  const translate = translator(locale);
  const search = paramsIn(await searchParams);
  const [done, name] = [search.get("done"), search.get("kept")];
  for (const word of ["done", "problem", "kept"]) search.delete(word);
  const store = await database();
  const at = new Date();
  const home = `/${locale}/rounds/${id}`;
  const views = await listViews(store, actor, id, at);
  const saved = views.ok ? views.value : [];
  const opening = openingView(saved);
  // An address without a view opens the board with the view that somebody chose for that.
  if (opening && opening.query !== "" && search.toString() === "" && !done && !name)
    redirect(`${home}/firms?${opening.query}`);
  const isPlain = search.get("view") === "all";
  search.delete("view");
  const board = await readBoard(store, actor, id, leavesOf(round), search, at);
  if (!board.ok) return notFound();
  const frame = { locale, round, current: "firms", actor, translate, isBroad: true } as const;
  if ("reading" in board.value)
    return (
      <RoundFrame {...frame}>
        <BoardLoading reading={board.value.reading} translate={translate} />
      </RoundFrame>
    );
  const { view, askable, count } = board.value;
  const proper = paramsOf({ ...view, page: Math.min(view.page, pagesOf(count)) }, askable).toString();
  // One view, one address: what a form sent empty, or what makes no sense, does not stay in it.
  if (proper !== search.toString() || (isPlain && proper !== ""))
    redirect(`${home}/firms?${proper === "" ? "view=all" : proper}`);
  const before = await fieldsBefore(name ?? undefined);
  const subject = {
    of: "round",
    organisation: round.organisation,
    state: round.state,
    sealed: askable.reach === "states",
  } as const;
  return (
    <RoundFrame {...frame}>
      {askable.reach === "all" && <JudgingNotice {...{ locale, round }} />}
      <Board
        locale={locale}
        translate={translate}
        home={home}
        page={board.value}
        criteria={criterionNames(round)}
        figures={figureNames(round)}
        units={unitsOf(round)}
        requires={ruleSetOf(round).requires}
        saved={saved}
        typed={before && { view: before.act, name: before.typed.name?.[0] ?? "" }}
        notice={noticeOf(translate, done, before)}
        sealedUntil={askable.reach === "states" ? round.closesOn : null}
        people={Object.fromEntries(
          (await colleaguesOf(store, round.organisation)).map((each) => [each.user, each.name]),
        )}
        mine={may(actor, "batch", { ...subject, part: "own" }) ? `${home}/firms?assignee=${actor.user}` : null}
        acts={actsFor(actor, { ...subject, part: "own" })}
        mayExport={may(actor, "export", subject)}
        mayInvite={may(actor, "invite-firms", subject)}
      />
    </RoundFrame>
  );
}
