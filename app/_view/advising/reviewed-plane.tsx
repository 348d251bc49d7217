import { translator } from "#app/translate";
import type { Judged } from "#lib/advising/review";
import { diagnosedCases } from "#lib/charts/diagnosed-case";
import { planeChart } from "#lib/charts/plane";
import type { CodedCase } from "#lib/diagnosis/case";
import type { Edition } from "#lib/instrument/edition";
import type { Depth } from "#lib/instrument/question";
import type { Reader } from "#lib/messages/messages";
import type { Locale } from "#lib/text/text";
import { PlaneStill } from "../charts/plane-still";

type Sheet = Pick<Judged, "answers" | "diagnosis">;

type Props = {
  locale: Locale;
  reader: Reader;
  edition: Edition;
  cases: readonly CodedCase[];
  depth: Depth;
  year: number;
  claimed: Sheet;
  /** With what was corrected; `null` where nothing was. */
  corrected: Sheet | null;
};

/** The quadrant plane by the answers as they were corrected, and where the firm stood by its own. */
export function ReviewedPlane({ locale, reader, edition, cases, depth, year, claimed, corrected }: Props) {
  const name = translator(locale)("clientReview.before");
  const past = corrected ? [{ ...claimed, depth, year, name }] : [];
  const chart = planeChart(edition, { ...(corrected ?? claimed), depth }, diagnosedCases(edition, cases), past);
  return <PlaneStill chart={chart} locale={locale} reader={reader} />;
}
