import type { NotedVisit } from "#app/_view/process/noted-visits";
import type { VisitLine } from "#db/programme/visits";
import { visitState } from "#lib/programme/visit";
import type { Locale } from "#lib/text/text";
import { translator } from "../translate";

/** Of some firms of a round, those whose visit is not concluded, or did not find all as it was declared. */
export function notedVisits(
  lines: readonly VisitLine[],
  firms: readonly { application: string }[],
  { home, locale }: { home: string; locale: Locale },
): NotedVisit[] {
  const translate = translator(locale);
  const wanted = new Set(firms.map(({ application }) => application));
  return lines
    .filter(({ id, content }) => wanted.has(id) && content.conclusion !== "consistent")
    .map(({ id, firmName, content }) => ({
      name: firmName,
      href: `${home}/visits/${id}`,
      said: content.conclusion
        ? translate(`visits.sheet.conclusions.${content.conclusion}`)
        : translate(`visits.states.${visitState(content)}`),
    }));
}
