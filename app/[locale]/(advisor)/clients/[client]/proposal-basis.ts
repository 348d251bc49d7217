import { correctedAnswers } from "#app/[locale]/corrected-answers";
import { translator } from "#app/translate";
import type { SnapshotRecord } from "#db/sheets/snapshots";
import type { UnsignedReport } from "#lib/advising/sign-off";
import type { Locale } from "#lib/text/text";

/** What proposals are made of: the answers and figures that a report would be signed on, with what the practice corrected. */
export function proposalBasis(report: UnsignedReport, sheet: string): SnapshotRecord {
  const { answeredAt, corrected, correctedFacts, correctedLadder, ...rest } = report;
  return {
    ...rest,
    diagnosis: corrected ?? report.diagnosis,
    answers: correctedAnswers(report),
    facts: correctedFacts ?? report.facts,
    ladder: correctedLadder ?? report.ladder,
    ...{ sheet, submittedAt: new Date(answeredAt), notes: {}, hash: "" },
  };
}

/** On which answers proposals stand. */
export function basisWords({ standsOn, revision, corrections }: UnsignedReport, locale: Locale): string {
  const translate = translator(locale);
  const corrected = translate("writing.corrected", { count: corrections.length });
  return translate(`writing.basis.${standsOn}`, { revision, corrected });
}
