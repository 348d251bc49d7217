import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AnswerList } from "#app/_view/answer-list";
import { wordsOf } from "#app/_view/charts/words";
import { ObstacleList } from "#app/_view/obstacle-list";
import { PressField } from "#app/_view/press-field";
import { openFigures } from "#app/accounts/opened-figures";
import { localeOf, openDraft } from "#app/accounts/session";
import { mayOnSheet } from "#app/accounts/sheet-rights";
import { answerObstacles, figureObstacles } from "#app/acts/sheets/obstacles";
import { isCarried } from "#app/acts/sheets/start-next";
import { translator } from "#app/translate";
import { answerLines } from "#app/words/answer-words";
import { deadlineWords } from "#app/words/application-words";
import { database } from "#db/client";
import { conflictsOf } from "#db/sheets/conflicts";
import { figureRevisionsOf, revisionsOf } from "#db/sheets/snapshots";
import { foreseen } from "#lib/charts/foreseen";
import { journey } from "#lib/instrument/journey";
import { answerObstacleWords, figureObstacleWords } from "../obstacle-words";
import { FigureCheck, FigureNotes } from "./figure-check";
import { Foresight } from "./foresight";

type Props = { params: Promise<{ locale: string; token: string }>; searchParams: Promise<{ problem?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(localeOf((await params).locale) ?? "zh")("check.title") };
}

export default async function CheckPage({ params, searchParams }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  const { sheet, edition, actor, stored, answers } = await openDraft(locale, token);
  const translate = translator(locale);
  const home = `/${locale}/sheets/${token}`;
  const conflicts = await conflictsOf(await database(), actor);
  const way = journey(edition, sheet.depth, answers);
  const figures = await openFigures(token);
  const answered = { edition, way, stored, answers, conflicts: conflicts.ok ? conflicts.value : [] };
  const obstacles = [
    ...answerObstacleWords(answerObstacles(answered), { edition, stored, locale }),
    ...figureObstacleWords(figureObstacles(figures), figures, { locale, home }),
  ];
  const missing = way.legs.flatMap((leg) =>
    leg.stops.filter((stop) => stop.shown === "yes" && !stop.answered).map((stop) => ({ leg, stop })),
  );
  const linkTo = (section: string, question: string) => `${home}/sections/${section}?from=check#${question}`;
  const first = missing[0];
  const carried = way.legs
    .flatMap(({ stops }) => stops)
    .filter(({ shown, question }) => shown === "yes" && isCarried(stored.get(question.id))).length;
  const isEmpty = way.answered === 0;
  const { door, warning } = figures.inRound
    ? deadlineWords(figures.inRound, locale, figures.now)
    : { door: null, warning: null };
  const seen = foreseen(edition, sheet.depth, answers);
  const hrefOf = (question: string) => {
    const leg = way.legs.find(({ stops }) => stops.some((stop) => stop.question.id === question));
    return linkTo(leg?.section.id ?? "", question);
  };
  return (
    <main id="main" className="sheet">
      <p className="soft screen">
        <a href={home}>{translate("section.tasks")}</a>
      </p>
      <h1>{translate("check.title")}</h1>
      <p className="lead screen">{translate("check.lead")}</p>
      {(await searchParams).problem === "stale" && (
        <p className="notice problem" role="alert">
          {translate("check.stale")}
        </p>
      )}
      {obstacles.length > 0 ? (
        <ObstacleList title={translate("check.blocked", { count: obstacles.length })} {...{ obstacles, linkTo }} />
      ) : (
        isEmpty && (
          <p id="obstacles" className="notice problem" tabIndex={-1}>
            {translate("check.nothing")}{" "}
            {first && (
              <a href={`${home}/sections/${first.leg.section.id}#${first.stop.question.id}`}>
                {translate("check.nothingLink")}
              </a>
            )}
          </p>
        )
      )}
      <div className="notice">
        {first ? (
          <>
            <p>
              <strong>{translate("check.missing", { count: missing.length })}</strong>{" "}
              <a className="screen" href={linkTo(first.leg.section.id, first.stop.question.id)}>
                {translate("check.missingLink")}
              </a>
            </p>
            <p>
              {wordsOf(locale).sentences([
                translate("check.missingHint"),
                obstacles.length > 0 || isEmpty
                  ? ""
                  : translate(seen.without.length > 0 ? "check.asItIsWithout" : "check.asItIs"),
              ])}
            </p>
          </>
        ) : (
          <p>{completeWords()}</p>
        )}
      </div>
      <FigureNotes opened={figures} {...{ answers, locale, home, hrefOf }} />
      {isEmpty ? null : <Foresight {...{ locale, edition, answers, seen }} depth={sheet.depth} hrefOf={hrefOf} />}
      {way.legs.map((leg) => (
        <AnswerList
          key={leg.section.id}
          title={leg.section.title[locale]}
          words={{ change: translate("check.change") }}
          rows={leg.stops
            .filter((stop) => stop.shown === "yes" || stored.has(stop.question.id))
            .map(({ question, shown, answered }) => {
              const mine = stored.get(question.id);
              return {
                id: question.id,
                question: question.text[locale],
                answer: answerLines(question, mine?.entry, locale),
                state: shown !== "yes" ? "aside" : answered ? "given" : "missing",
                asideWords:
                  shown !== "yes" ? translate("check.hiddenKept") : isCarried(mine) ? translate("check.carried") : null,
                note: mine?.note ? translate("check.note", { note: mine.note }) : null,
                href: linkTo(leg.section.id, question.id),
                changeLabel: translate("check.changeLabel", { question: question.text[locale] }),
              };
            })}
        />
      ))}
      <FigureCheck opened={figures} locale={locale} home={home} />
      {door === "closed" ? (
        <p className="error screen">{warning}</p>
      ) : mayOnSheet(actor, "submit", sheet) ? (
        <form method="post" action={`${home}/submit`} className="screen">
          <PressField />
          <input type="hidden" name="seen" value={JSON.stringify(revisionsOf(stored.values()))} />
          <input type="hidden" name="figures" value={JSON.stringify(figureRevisionsOf(figures.figures.values()))} />
          {isEmpty && obstacles.length === 0 && <p className="error">{translate("check.nothing")}</p>}
          {obstacles.length > 0 && (
            <p className="error">
              {translate("check.toMend", { count: obstacles.length })}{" "}
              <a href="#obstacles">{translate("check.toMendLink")}</a>
            </p>
          )}
          {carried > 0 && <p className="notice">{translate("check.carriedHint", { count: carried })}</p>}
          <p className="soft">{translate(figures.inRound ? "application.submitHint" : "check.submitHint")}</p>
          <button type="submit" className="button">
            {translate("check.submit")}
          </button>
        </form>
      ) : (
        <p className="notice screen">{translate("people.ownersOnly")}</p>
      )}
    </main>
  );

  /** That nothing is left to answer, and how much of it is answered with "don't know". */
  function completeWords(): string {
    const entries = way.legs.flatMap(({ stops }) =>
      stops.flatMap(({ shown, question }) => (shown === "yes" ? [stored.get(question.id)?.entry] : [])),
    );
    const count = entries.filter((entry) => entry && "answer" in entry && entry.answer === "dont-know").length;
    if (count === 0) return translate("check.complete");
    return translate(count === entries.length ? "check.completeOnlyUnknown" : "check.completeUnknown", { count });
  }
}
