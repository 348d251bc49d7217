import { reportDocument } from "#app/paper/report/document";
import { logoOf, reportName, reportOf } from "#app/paper/report/report-of";
import { filledTemplate } from "#app/paper/report/template/fill";
import type { SignOffLine } from "#db/advising/sign-offs";
import type { SignedReport } from "#lib/advising/sign-off";
import type { Locale } from "#lib/text/text";
import { reviewIn, signatureIn } from "./report-review";

type Signed = {
  locale: Locale;
  line: SignOffLine;
  /** What was sealed, as far as its reader may see it. */
  report: SignedReport;
  /** The practice's logo, where it has one. */
  logo: Buffer | null;
  /** The practice's own template, where one was chosen. */
  template: Buffer | null;
};

/** A signed report as a Word document, made of what was sealed alone, with a name for its file. */
export async function signedDocument({ locale, line, report: signed, logo, template }: Signed) {
  const { revision, answeredAt, ...rest } = signed;
  const report = reportOf(
    {
      locale,
      practice: { name: signed.practiceName, logo: logo && logoOf(logo) },
      snapshot: { ...rest, sheet: line.sheet, revision, submittedAt: new Date(answeredAt), notes: {}, hash: line.hash },
      showsTiers: signed.ladder !== null,
    },
    { standsOn: signed.standsOn, ...reviewIn(signed, locale), ...signatureIn(line) },
  );
  const bytes = template ? await filledTemplate(template, report) : await reportDocument(report);
  return { bytes, name: reportName(report) };
}
