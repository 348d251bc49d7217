import type { Translate } from "#app/translate";
import { writable } from "#lib/text/writable";
import type { AdvisorReport } from "./advisor-report";
import type { Told } from "./blocks";
import { chaptersOf, toldOf } from "./chapters";
import { coverOf } from "./cover-words";
import { drawn } from "./drawn";
import type { FooterPart, Manuscript, Signature } from "./manuscript";
import { pause } from "./pause";

/** A practice's report on a submission, in words and pictures. */
export async function manuscriptOf(report: AdvisorReport): Promise<Manuscript> {
  // Others are answered between what a report takes: its verdicts, its result and its chapters.
  await pause();
  const told = toldOf(report);
  const { translate } = told.view.words;
  const cover = coverOf(told);
  const chapters = await drawn(await chaptersOf(told), translate);
  return {
    locale: report.locale,
    title: writable(translate("advisorReport.header", { firm: cover.firm, year: `${report.header.year}` })),
    practice: report.practice.name,
    footer: footerOf(translate),
    cover,
    contents: translate("advisorReport.contents"),
    own: translate("advisorReport.own"),
    // The finding stands alone, for whoever reads one page: what comes behind it begins on the next.
    chapters: chapters.map((chapter) => ({ ...chapter, isOnNewPage: chapter.id === "strength" })),
    signature: signatureOf(told),
  };
}

const marks = { page: "⟦1⟧", pages: "⟦2⟧" };

/** The page among all pages, with its places in the words of a language. */
export const footerOf = (translate: Translate): FooterPart[] =>
  translate("advisorReport.page", marks)
    .split(/(⟦[12]⟧)/)
    .map((text) => (text === marks.page ? "page" : text === marks.pages ? "pages" : { text }));

/** Who signed the report, which version of it and under which seal; `null` where nobody did. */
function signatureOf({ report: { signature, countersignature }, view: { words } }: Told): Signature | null {
  if (!signature) return null;
  const { translate, date } = words;
  const counter = countersignature && { name: countersignature.name, day: date(countersignature.day) };
  return {
    title: translate("advisorReport.signature.title"),
    rows: [
      [translate("advisorReport.signature.by"), signature.name],
      [translate("advisorReport.signature.day"), date(signature.day)],
      [translate("advisorReport.signature.version"), `${signature.version}`],
      [translate("advisorReport.signature.hash"), signature.hash],
      ...(counter
        ? [
            [
              translate("advisorReport.signature.counter"),
              translate("advisorReport.signature.countered", counter),
            ] satisfies [string, string],
          ]
        : []),
    ],
  };
}
