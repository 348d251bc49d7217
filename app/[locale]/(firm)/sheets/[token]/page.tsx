import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TaskList, TaskRows } from "#app/_view/task-list";
import { openFacts } from "#app/accounts/opened-facts";
import { localeOf, localeOrDefault, openAnswers } from "#app/accounts/session";
import { askingOn } from "#app/acts/sheets/asking";
import { translator } from "#app/translate";
import { countWords, minutesFor } from "#app/words/pace";
import { database } from "#db/client";
import { beginningOf } from "#db/sheets/sheets";
import { journey } from "#lib/instrument/journey";
import { besideRows } from "./beside";
import { countFromLastYear } from "./from-last-year";
import { MoreWays } from "./more-ways";
import { NextStep } from "./next-step";
import { OlderResults } from "./older-results";
import { sectionRows } from "./section-rows";
import { TaskNotices } from "./task-notices";

type Props = { params: Promise<{ locale: string; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, token } = await params;
  const { sheet } = await openAnswers(token);
  return { title: translator(localeOrDefault(locale))("tasks.title", { year: String(sheet.year) }) };
}

/** Everything that a sheet's firm can do with it, with how far each part is. */
export default async function TasksPage({ params }: Props) {
  const { locale: word, token } = await params;
  const locale = localeOf(word) ?? notFound();
  const { sheet, edition, actor, stored, answers } = await openAnswers(token);
  const opened = await openFacts(token);
  const asking = askingOn({ edition, year: sheet.year });
  const translate = translator(locale);
  const home = `/${locale}/sheets/${token}`;
  const way = journey(edition, sheet.depth, answers);
  const remaining = way.total - way.answered;
  const stops = way.legs.flatMap((leg) => leg.stops);
  return (
    <main id="main" className="sheet">
      <p className="soft">
        {[sheet.firmName, translate(sheet.depth === "full" ? "tasks.depthFull" : "tasks.depthQuick")]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <h1>{translate("tasks.title", { year: String(sheet.year) })}</h1>
      <TaskNotices
        isCarriedOver={countFromLastYear(stops, stored) > 0}
        beginning={await beginningOf(await database(), actor)}
        {...{ opened, stored, locale, home }}
      />
      <TaskList
        title={translate("tasks.sectionsTitle")}
        progress={{ answered: way.answered, total: way.total }}
        progressWords={translate("tasks.progress", {
          answered: way.answered,
          total: countWords(translate, way.total, way.atMost),
        })}
        barLabel={translate("tasks.barLabel", { answered: way.answered })}
        leftWords={
          remaining === 0
            ? translate("tasks.done")
            : translate("tasks.minutesLeft", { minutes: minutesFor(edition, remaining) })
        }
        rows={sectionRows(
          { edition, way, asking, stored, answers },
          { locale, home, isDraft: sheet.state === "draft" },
        )}
      />
      <TaskRows title={translate("tasks.beside")} rows={await besideRows(token, locale)} />
      <NextStep {...{ sheet, way, locale, home }} />
      <OlderResults {...{ actor, locale, home }} />
      <MoreWays {...{ sheet, edition, actor, token, locale, home }} />
    </main>
  );
}
