import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TaskRows } from "#app/_view/task-list";
import styles from "#app/_view/task-list.module.css";
import { openFacts } from "#app/accounts/opened-facts";
import { localeOf, localeOrDefault, openAnswers } from "#app/accounts/session";
import { askingOn } from "#app/acts/sheets/asking";
import { translator } from "#app/translate";
import { database } from "#db/client";
import { beginningOf } from "#db/sheets/sheets";
import { readSnapshot } from "#db/sheets/snapshots";
import { journey } from "#lib/instrument/journey";
import { wantsStrength } from "#lib/programme/goal";
import { layoutOf } from "#questionnaires";
import { besideRows } from "./beside";
import { ClaimOffer } from "./claim-offer";
import { countFromLastYear } from "./from-last-year";
import { GoalDates, GoalLine } from "./goal-line";
import { MoreWays } from "./more-ways";
import { NextStep } from "./next-step";
import { OlderResults } from "./older-results";
import { QuestionTasks } from "./question-tasks";
import { Reopening } from "./reopening";
import { TaskNotices } from "./task-notices";
import { TierFinding, TierTasks } from "./tier-tasks";

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<{ done?: string; sealed?: string; problem?: string }>;
};

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { locale, token } = await params;
  const { sheet } = await openAnswers(token);
  return { title: translator(localeOrDefault(locale))("tasks.title", { year: String(sheet.year) }) };
}

/** Everything that a sheet's firm can do with it, with how far each part is; what comes first follows its goal. */
export default async function TasksPage({ params, searchParams }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  const { sheet, edition, actor, stored, answers } = await openAnswers(token);
  const opened = await openFacts(token);
  const translate = translator(locale);
  const home = `/${locale}/sheets/${token}`;
  const way = journey({ sections: layoutOf(edition).pages }, sheet.depth, answers);
  const asking = askingOn({ edition, year: sheet.year });
  const beginning = await beginningOf(await database(), actor);
  const stops = way.legs.flatMap((leg) => leg.stops);
  const hasResult = sheet.revision > 0 && (await readSnapshot(await database(), actor, sheet.revision)).ok;
  const asksNone = opened.selfAssessment === "none";
  const isForStrength = wantsStrength(opened.goal);
  const { done, sealed, problem } = await searchParams;
  const depth = translate(sheet.depth === "full" ? "tasks.depthFull" : "tasks.depthQuick");
  return (
    <main id="main" className="sheet wide">
      <div className={styles.columns}>
        <div>
          <p className="soft">{[sheet.firmName, isForStrength ? depth : null].filter(Boolean).join(" · ")}</p>
          <h1>{translate(asksNone ? "application.sheetTitle" : "tasks.title", { year: String(sheet.year) })}</h1>
          {done === "renamed" && (
            <p className="notice" role="status">
              {translate("tasks.name.done")}
            </p>
          )}
          <ClaimOffer {...{ sheet, token, locale, home, done }} />
          {sealed && sheet.state === "submitted" && (
            <div className="notice" role="status">
              <p>{translate("tasks.sealed")}</p>
              <Reopening {...{ opened, locale, home }} />
            </div>
          )}
          <GoalLine {...{ opened, locale, home }} />
          <NextStep {...{ opened, way, hasResult, locale, home }} />
        </div>
        <div>
          <TierFinding {...{ opened, locale, home }} />
          <TaskNotices
            isCarriedOver={countFromLastYear(stops, stored) > 0}
            beginning={
              beginning && {
                edition: beginning.edition,
                carried: beginning.carried.filter((key) => asking.under(key)?.question).length,
              }
            }
            {...{ opened, stored, hasResult, locale, home, stops }}
          />
          <GoalDates {...{ opened, locale, home }} />
        </div>
      </div>
      <div className={styles.columns}>
        <div>
          {opened.aim !== null && !isForStrength && <TierTasks {...{ opened, locale, home }} />}
          {!asksNone && <QuestionTasks {...{ opened, way, stored, answers, locale, home, isForStrength }} />}
        </div>
        <div>
          {opened.aim !== null && isForStrength && <TierTasks {...{ opened, locale, home }} />}
          <TaskRows title={translate("tasks.beside")} rows={await besideRows(opened, { locale, home })} />
          <OlderResults {...{ actor, locale, home }} />
          <MoreWays {...{ sheet, edition, actor, way, answers, token, locale, home, problem }} />
        </div>
      </div>
    </main>
  );
}
