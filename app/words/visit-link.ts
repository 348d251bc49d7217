import type { VisitFile } from "#db/programme/visits";
import { isCounted } from "#lib/programme/standing";
import { visitState } from "#lib/programme/visit";
import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { translator } from "../translate";
import { dayText } from "./application-words";

/**
 * The way from a firm to its visit, with how far that is; `null` where there is none and none can be arranged.
 * @param mayVisit whether whoever looks may arrange one
 */
export function visitLink(
  { revisions, reasons, application }: Pick<VisitFile, "revisions" | "reasons" | "application">,
  { href, mayVisit }: { href: string; mayVisit: boolean },
  locale: Locale,
): { href: string; words: string } | null {
  const translate = translator(locale);
  const content = revisions[0]?.content;
  if (!content && reasons.length === 0)
    return mayVisit && isCounted(application.state) ? { href, words: translate("visits.link.arrange") } : null;
  const { plannedOn = null, visitedOn = null, conclusion = null, people = [] } = content ?? {};
  const parts = [
    translate(`visits.states.${content ? visitState(content) : "unassigned"}`),
    visitedOn
      ? translate("visits.visitedOn", { day: dayText(locale, visitedOn) })
      : plannedOn && translate("visits.plannedOn", { day: dayText(locale, plannedOn) }),
    conclusion && translate(`visits.sheet.conclusions.${conclusion}`),
    people.map(({ name }) => name).join(languages[locale].listComma),
  ];
  return { href, words: translate("visits.link.stands", { how: parts.filter(Boolean).join(" · ") }) };
}
