import { shownSnapshot } from "#app/acts/sheets/shown-snapshot";
import { sharedLook, tiersOf } from "#app/acts/sheets/tiers-of";
import { translator } from "#app/translate";
import { notesOfSnapshot } from "#app/words/fact-notes";
import type { SnapshotRecord } from "#db/sheets/snapshots";
import { imageSize } from "#lib/advising/image-size";
import type { Locale } from "#lib/text/text";
import { studyLimits } from "#questionnaires";
import type { AdvisorReport, Logo } from "./advisor-report";

/** A submission as its practice sees it, and in which language it is told. */
type Submission = {
  locale: Locale;
  practice: AdvisorReport["practice"];
  snapshot: SnapshotRecord;
  /** Whether the firm opened its official tiers. */
  showsTiers: boolean;
};

/** What the practice made of it; whatever it has not made is left out. */
type Review = Partial<
  Pick<
    AdvisorReport,
    "standsOn" | "corrected" | "decided" | "texts" | "advice" | "signature" | "withdrawal" | "countersignature"
  >
>;

/** A practice's report on a submission, from what is stored of it. */
export const reportOf = (
  { locale, practice, snapshot, showsTiers }: Submission,
  review: Review = {},
): AdvisorReport => ({
  ...{ locale, practice, standsOn: "submission", corrected: null, decided: [], texts: {}, advice: null },
  ...{ signature: null, withdrawal: null, countersignature: null },
  ...review,
  ...shownSnapshot(snapshot),
  scorer: snapshot.scorer,
  limits: studyLimits,
  tiers: showsTiers ? { ...tiersOf(snapshot, sharedLook(null)), notes: notesOfSnapshot(snapshot, locale) } : null,
});

/** A logo with its size; `null` where its bytes say none. */
export function logoOf(bytes: Buffer): Logo | null {
  const size = imageSize(bytes);
  return size && { bytes, ...size };
}

/** A name for the file of a report, without what no system takes in names. */
export function reportName({ locale, header, signature }: AdvisorReport): string {
  const translate = translator(locale);
  const firm = (header.firmName || translate("advisorReport.firmUnnamed"))
    .replace(/[\\/:*?"<>|\p{C}]/gu, "_")
    .slice(0, 80);
  const name = translate("advisorReport.header", { firm, year: `${header.year}` });
  return `${signature ? translate("advisorReport.fileVersion", { name, version: signature.version }) : name}.docx`;
}
