import type { VisitText } from "#app/_view/process/visit-form";
import type { VisitFile } from "#db/programme/visits";
import { itemFindings, type VisitContent, type VisitPerson } from "#lib/programme/visit";
import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { reasonWords } from "../_view/desk/drawn";
import { translator } from "../translate";
import { shownRule } from "./visit-rule-words";

const lineOf = ({ name, employer }: VisitPerson): string => (employer ? `${name}，${employer}` : name);

/** What stands in the form of a visit: what was typed before it came back, else what was stored. */
export function visitText(content: VisitContent, typed: Readonly<Record<string, string>> | null): VisitText {
  if (typed)
    return {
      ...{ people: typed.people ?? "", plannedOn: typed.plannedOn ?? "", visitedOn: typed.visitedOn ?? "" },
      ...{ findings: typed.findings ?? "", conclusion: typed.conclusion ?? "", toFirm: typed.toFirm ?? "" },
      item: (id) => itemFindings.find((each) => each === typed[`item-${id}`]) ?? "",
      note: (id) => typed[`note-${id}`] ?? "",
    };
  return {
    people: content.people.map(lineOf).join("\n"),
    ...{ plannedOn: content.plannedOn ?? "", visitedOn: content.visitedOn ?? "" },
    ...{ findings: content.findings, conclusion: content.conclusion ?? "", toFirm: "" },
    item: (id) => content.items[id]?.finding ?? "",
    note: (id) => content.items[id]?.note ?? "",
  };
}

/** What is to be known of a firm before one goes there. */
export function visitFacts(
  { application, round, reasons }: VisitFile,
  locale: Locale,
): { label: string; value: string }[] {
  const translate = translator(locale);
  const why = reasonWords(reasons, shownRule(null, locale), translate).join(languages[locale].listComma);
  const { number, uscc, region } = application;
  return [
    { label: translate("visits.sheet.round"), value: round.name },
    { label: translate("visits.sheet.number"), value: String(number) },
    ...(uscc ? [{ label: translate("visits.sheet.code"), value: uscc }] : []),
    ...(region ? [{ label: translate("visits.sheet.region"), value: region }] : []),
    { label: translate("visits.sheet.why"), value: why || translate("visits.sheet.byHand") },
  ];
}
