import { ladderFrom, verdictsOn } from "#app/acts/sheets/law-today";
import { translator } from "#app/translate";
import { caseSheet } from "#lib/diagnosis/case-sheet";
import { diagnose, scorer } from "#lib/diagnosis/diagnose";
import type { FirmFacts } from "#lib/rules/fact";
import { factsFrom } from "#lib/rules/keys";
import type { Locale } from "#lib/text/text";
import { casesOf, latestEdition, layoutOf, studyLimits } from "#questionnaires";
import type { AdvisorReport } from "../advisor-report";

/** The cases, each at one time, whose published facts together answer most of the questionnaire. */
const answering = [
  ["a", 0],
  ["jingcheng", 1],
  ["midea", -1],
] as const;

/** Figures of nobody, such as a firm on the way to a title might have. */
const figures: FirmFacts = factsFrom([
  ["revenue.2025", 12_800],
  ["revenue.2024", 11_200],
  ["revenue.2023", 9_700],
  ["main-business-revenue.2025", 12_100],
  ["research-spending.2025", 540],
  ["research-spending.2024", 460],
  ["staff.2025", 168],
  ["research-staff.2025", 21],
]);

/** A report on a firm that there is not, by which a practice sees what its template comes to. */
export function sampleReport(locale: Locale, practice: AdvisorReport["practice"]): AdvisorReport {
  const translate = translator(locale);
  const edition = latestEdition;
  const cases = casesOf(edition);
  const sheets = answering.flatMap(([id, at]) => {
    const snapshot = cases.find((each) => each.id === id)?.snapshots.at(at);
    return snapshot ? [caseSheet(snapshot, edition)] : [];
  });
  const answers = Object.assign({}, ...sheets.map((sheet) => sheet.answers)) as AdvisorReport["answers"];
  const submittedAt = new Date("2026-11-16T02:00:00Z");
  const diagnosis = diagnose(edition, { edition: edition.id, depth: "full", answers });
  const sample = (id: "what" | "from" | "to" | "reason" | "by") => translate(`reportTemplates.sample.${id}`);
  return {
    ...{ locale, practice, edition, diagnosis, answers, cases },
    header: { firmName: translate("reportTemplates.sample.firm"), submittedAt, year: 2025, depth: "full", revision: 1 },
    scorer,
    standsOn: "submission",
    questions: layoutOf(edition).answered,
    limits: studyLimits,
    tiers: {
      steps: ladderFrom(verdictsOn(figures, submittedAt), submittedAt, figures),
      ...{ wants: "both", aim: null, lines: [], duties: [], notes: [] },
    },
    corrected: {
      diagnosis,
      corrections: [
        { what: sample("what"), from: sample("from"), to: sample("to"), reason: sample("reason"), by: sample("by") },
      ],
    },
    decided: [],
    texts: { finding: translate("reportTemplates.sample.summary"), strength: translate("reportTemplates.sample.view") },
    advice: null,
    signature: null,
    withdrawal: null,
    countersignature: null,
  };
}
