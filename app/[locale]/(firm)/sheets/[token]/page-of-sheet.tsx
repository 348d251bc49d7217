import type { ReactNode } from "react";
import { SheetPage, type Stop } from "#app/_view/sheet-page";
import { openFacts } from "#app/accounts/opened-facts";
import { openAnswers } from "#app/accounts/session";
import { translator } from "#app/translate";
import { minutesLeft } from "#app/words/pace";
import { journey } from "#lib/instrument/journey";
import { wantsStrength } from "#lib/programme/goal";
import type { Locale } from "#lib/text/text";
import { layoutOf } from "#questionnaires";

type Props = { locale: Locale; token: string; here: string; children: ReactNode };

/** A page of a sheet with the way through the whole of it beside. */
export async function PageOfSheet({ locale, token, here, children }: Props) {
  const { sheet, edition, answers } = await openAnswers(token);
  const { goal, aim, selfAssessment } = await openFacts(token);
  const translate = translator(locale);
  const home = `/${locale}/sheets/${token}`;
  const { legs } = journey({ sections: layoutOf(edition).pages }, sheet.depth, answers);
  const isDraft = sheet.state === "draft";
  const isAsked = selfAssessment !== "none" && (wantsStrength(goal) || legs.some(({ answered }) => answered > 0));
  const asked = isDraft && isAsked ? legs : [];
  const parts = asked
    .filter(({ state, section }) => state !== "hidden" || section.id === here)
    .map(({ section }) => ({ id: section.id, title: section.title[locale], href: `${home}/sections/${section.id}` }));
  const pages: (Stop | false)[] = [
    { id: "official", title: translate("official.title"), href: `${home}/official` },
    aim !== null && { id: "distance", title: translate("goal.tasks.distance"), href: `${home}/official/distance` },
    { id: "evidence", title: translate("evidence.title"), href: `${home}/evidence` },
    { id: "colleagues", title: translate("colleagues.title"), href: `${home}/colleagues` },
    { id: "goal", title: translate("goal.page.title"), href: `${home}/goal` },
    isDraft && { id: "check", title: translate("check.title"), href: `${home}/check` },
  ];
  // A page that is fetched ahead does not know what is answered before it: only what lies ahead is counted.
  const place = asked.findIndex(({ section }) => section.id === here);
  const minutes = place < 0 ? 0 : minutesLeft(edition, asked.slice(place));
  const tier = aim === null ? "" : translate(`ladder.short.${aim}`);
  return (
    <SheetPage
      sheet={{
        id: "",
        title: translate(selfAssessment === "none" ? "application.sheetTitle" : "tasks.title", {
          year: String(sheet.year),
        }),
        href: home,
      }}
      about={translate(`goal.current.${goal.wants}`, { tier })}
      label={translate("tasks.course")}
      groups={[parts, pages.filter((page) => page !== false)].filter((stops) => stops.length > 0)}
      left={minutes > 0 ? translate("tasks.minutesAhead", { minutes }) : null}
      here={here}
    >
      {children}
    </SheetPage>
  );
}
