import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PressField } from "#app/_view/press-field";
import { TaskList, TaskRows } from "#app/_view/task-list";
import { openFigures } from "#app/accounts/opened-figures";
import { localeOf, openAnswers } from "#app/accounts/session";
import { mayOnSheet } from "#app/accounts/sheet-rights";
import { ownSheetIn } from "#app/accounts/signed-in";
import { answerObstacles, questionsOf } from "#app/acts/sheets/obstacles";
import { isCarried } from "#app/acts/sheets/start-next";
import { formats, translator } from "#app/translate";
import { deadlineWords, sentWords } from "#app/words/application-words";
import { countWords, minutesFor } from "#app/words/pace";
import { database } from "#db/client";
import { conflictsOf } from "#db/sheets/conflicts";
import { listSnapshots, readSnapshot } from "#db/sheets/snapshots";
import { askedQuestions, questionsById } from "#lib/instrument/answers";
import { journey, type Leg } from "#lib/instrument/journey";
import { besideRows } from "./beside";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, token } = await params;
  const { sheet } = await openAnswers(token);
  return { title: translator(localeOf(locale) ?? "zh")("tasks.title", { year: String(sheet.year) }) };
}

export default async function TasksPage({ params }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  const { sheet, edition, actor, stored, answers } = await openAnswers(token);
  const translate = translator(locale);
  const home = `/${locale}/sheets/${token}`;
  const way = journey(edition, sheet.depth, answers);
  const db = await database();
  const [conflicts, snapshots] = await Promise.all([conflictsOf(db, actor), listSnapshots(db, actor)]);
  const open = conflicts.ok ? conflicts.value : [];
  const lines = snapshots.ok ? snapshots.value : [];
  const read = await Promise.all(lines.map(({ revision }) => readSnapshot(db, actor, revision)));
  const results = read.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  const obstacles = answerObstacles({ edition, way, stored, answers, conflicts: open });
  const questions = questionsById(edition);
  const left = way.total - way.answered;
  const begin = way.legs.find(({ state }) => state === "empty" || state === "partly");
  const isDraft = sheet.state === "draft";
  const { inRound, now } = await openFigures(token);
  const sent = inRound && sentWords(inRound, locale);
  const closing = inRound && isDraft ? deadlineWords(inRound, locale, now) : null;
  const widening = askedQuestions(edition, "full").length - askedQuestions(edition, "quick").length;
  const sectionOf = (question: string) =>
    way.legs.find((leg) => leg.stops.some((stop) => stop.question.id === question));

  return (
    <main id="main" className="sheet">
      <p className="soft">
        {[sheet.firmName, translate(sheet.depth === "full" ? "tasks.depthFull" : "tasks.depthQuick")]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <h1>{translate("tasks.title", { year: String(sheet.year) })}</h1>
      {isDraft && way.legs.some((leg) => carried(leg) > 0) && <p className="notice">{translate("start.copied")}</p>}
      {isDraft && sheet.revision > 0 && (
        <p className="notice">
          {translate("tasks.reopened", { revision: sheet.revision })}{" "}
          <a href={`${home}/result/${sheet.revision}`}>
            {translate("tasks.reopenedLink", { revision: sheet.revision })}
          </a>
        </p>
      )}
      {sent && (
        <p className="notice">
          {sent} <a href={`${home}/application#receipt`}>{translate("application.receipt.link")}</a>
        </p>
      )}
      {closing?.warning && <p className="notice problem">{closing.warning}</p>}
      {open.length > 0 && (
        <div className="notice problem">
          <p>{translate("tasks.conflicts", { count: open.length })}</p>
          <ul>
            {open.map(({ id, question }) => (
              <li key={id}>
                <a href={`${home}/sections/${sectionOf(question)?.section.id}#${question}`}>
                  {questions.get(question)?.text[locale]}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <TaskList
        title={translate("tasks.sectionsTitle")}
        progress={{ answered: way.answered, total: way.total }}
        progressWords={translate("tasks.progress", {
          answered: way.answered,
          total: countWords(translate, way.total, way.atMost),
        })}
        barLabel={translate("tasks.barLabel", { answered: way.answered })}
        leftWords={
          left === 0 ? translate("tasks.done") : translate("tasks.minutesLeft", { minutes: minutesFor(edition, left) })
        }
        rows={way.legs.map((leg) => ({
          id: leg.section.id,
          title: leg.section.title[locale],
          href:
            isDraft && leg.state !== "hidden"
              ? `${home}/sections/${leg.section.id}${doubts(leg) > 0 ? "?problem=open" : ""}`
              : null,
          state: doubts(leg) > 0 ? "attention" : carried(leg) > 0 ? "partly" : leg.state,
          words: wordsOf(leg),
          kept: leg.kept > 0 && leg.state === "hidden" ? translate("tasks.keptHidden", { count: leg.kept }) : null,
        }))}
      />
      <TaskRows title={translate("tasks.beside")} rows={await besideRows(token, locale)} />
      {isDraft ? (
        <p className="row">
          {begin && (
            <a className="button" href={`${home}/sections/${begin.section.id}`}>
              {translate(way.answered === 0 ? "tasks.begin" : "tasks.continue")}
            </a>
          )}
          <a className={begin ? "button quiet" : "button"} href={`${home}/check`}>
            {translate("tasks.check")}
          </a>
        </p>
      ) : (
        <p>
          <a className="button" href={`${home}/result/${sheet.revision}`}>
            {translate("tasks.resultLink")}
          </a>
        </p>
      )}
      {results.length > 0 && (
        <>
          <h2>{translate("tasks.older")}</h2>
          <ul>
            {results.map(({ revision, submittedAt, diagnosis: { technicalStrength } }) => (
              <li key={revision}>
                <a href={`${home}/result/${revision}`}>
                  {translate("tasks.version", {
                    revision,
                    at: formats(locale).dateTime(submittedAt, { dateStyle: "medium", timeStyle: "short" }),
                  })}
                </a>
                {" · "}
                {technicalStrength.quadrant
                  ? translate(`classes.quadrant.${technicalStrength.quadrant}.name`)
                  : translate("tasks.unplaced")}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{translate("tasks.more")}</h2>
      {ownSheetIn(token) === null && <p className="soft">{translate("tasks.saveLink")}</p>}
      {isDraft && sheet.depth === "quick" && (
        <form method="post" action={`${home}/widen`}>
          <PressField />
          <button type="submit" className="plain">
            {translate("tasks.widen")}
          </button>
          <p className="soft">{translate("tasks.widenHint", { count: widening })}</p>
        </form>
      )}
      <ul>
        <li>
          <a href={`/${locale}/questions`}>{translate("tasks.seeAll")}</a>
        </li>
        <li>
          <a href={`${home}/download/json`} download>
            {translate("tasks.download")}
          </a>
        </li>
        {mayOnSheet(actor, "renew-link", sheet) && (
          <li>
            <a href={`${home}/link`}>{translate("renewal.title")}</a>
          </li>
        )}
        {mayOnSheet(actor, "delete", sheet) && (
          <li>
            <a href={`${home}/delete`}>{translate("tasks.deleteLink")}</a>
          </li>
        )}
      </ul>
    </main>
  );

  function doubts({ stops }: Leg): number {
    const own = new Set(stops.map(({ question }) => question.id));
    return obstacles.filter((obstacle) => questionsOf(obstacle).some((id) => own.has(id))).length;
  }

  /** Answers that still are those of the year before, which nobody has changed since. */
  function carried({ stops }: Leg): number {
    return stops.filter(({ shown, question }) => shown === "yes" && isCarried(stored.get(question.id))).length;
  }

  function wordsOf(leg: Leg): string {
    if (doubts(leg) > 0) return translate("tasks.stateAttention", { count: doubts(leg) });
    return carried(leg) > 0 ? translate("tasks.stateCarried", { count: carried(leg) }) : stateWords(leg);
  }

  function stateWords({ state, answered, total, waitsFor }: Leg): string {
    switch (state) {
      case "done":
        return translate("tasks.stateDone");
      case "partly":
        return translate("tasks.statePartly", { answered, total });
      case "empty":
        return translate("tasks.stateEmpty");
      case "hidden":
        return translate("tasks.stateHidden");
      case "waiting":
        return translate("tasks.stateWaiting", { question: questions.get(waitsFor[0] ?? "")?.text[locale] ?? "" });
    }
  }
}
