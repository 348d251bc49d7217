import type { AdvisorReport } from "./advisor-report";
import { beside } from "./beside";
import { manuscriptOf } from "./write-manuscript";

/** A practice's report on a submission as a Word document. */
export const reportDocument = async (report: AdvisorReport): Promise<Buffer> =>
  beside({ kind: "set", manuscript: await manuscriptOf(report) });
