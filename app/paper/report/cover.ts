import { BorderStyle, type FileChild, HeadingLevel, ImageRun, Paragraph, TextRun } from "docx";
import { writable } from "#lib/text/writable";
import type { Told } from "./blocks";
import { fullWidth, hue, measure, styled } from "./setting";

/** How large a logo may stand, in dots of a screen. */
const most = { width: 220, height: 90 };

/** The first page: whose report it is, of which submission, by whom, and what it is not. */
export function coverOf(told: Told): FileChild[] {
  const { report, view } = told;
  const { translate } = view.words;
  const firm = report.header.firmName || translate("advisorReport.firmUnnamed");
  return [
    ...logoOf(told),
    styled("CoverLine", report.practice.name, { spacing: { after: 2400 } }),
    new Paragraph({
      style: "Lead",
      spacing: { after: 200 },
      children: [new TextRun({ text: translate("advisorReport.title"), color: hue("accent"), size: 30 })],
    }),
    firmTitle(writable(firm)),
    new Paragraph({
      style: "CoverLine",
      spacing: { after: 1800 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 14, color: hue("accent") } },
      children: [
        new TextRun({ text: translate(`advisorReport.subtitle.${report.tiers ? "tiers" : "strength"}`), size: 25 }),
      ],
    }),
    ...linesOf(told).map(([name, text]) => coverLine(name, text)),
    styled("Note", translate("advisorReport.cover.notice"), { spacing: { before: 1200 } }),
  ];
}

/** Half points of the firm's name: as large as it fits on one line, and not below what a title needs. */
const titleSizes = { most: 60, least: 42 };

/** The firm's name, on one line where it fits; else on lines of about the same length, so that no end stands alone. */
function firmTitle(firm: string): Paragraph {
  // Twentieths of a point against half points.
  const fitting = Math.floor(measure / 10 / fullWidth(firm));
  const size = Math.min(titleSizes.most, Math.max(titleSizes.least, fitting));
  const lines = Math.ceil((fullWidth(firm) * size * 10) / measure);
  const room = Math.ceil(fullWidth(firm) / lines + 2.5) * size * 10;
  return new Paragraph({
    heading: HeadingLevel.TITLE,
    ...(lines > 1 && { indent: { right: Math.max(0, measure - room) } }),
    children: [new TextRun({ text: firm, size })],
  });
}

function logoOf({ report: { practice }, view }: Told): Paragraph[] {
  if (!practice.logo) return [];
  const { bytes, type, width, height } = practice.logo;
  const scale = Math.min(most.width / width, most.height / height, 1);
  const name = writable(view.words.translate("advisorReport.cover.logo", { practice: practice.name }));
  return [
    new Paragraph({
      spacing: { after: 160 },
      children: [
        new ImageRun({
          type,
          data: bytes,
          transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
          altText: { name: "logo", title: name, description: name },
        }),
      ],
    }),
  ];
}

/** What the cover says in lines, each with its name. */
function linesOf(told: Told): [string, string][] {
  const { report, view } = told;
  const { translate, date } = view.words;
  const { header, edition, scorer, signature, withdrawal } = report;
  const depth = translate(`classes.depth.${header.depth}`);
  return [
    [translate("advisorReport.cover.year"), `${header.year}`],
    [translate("advisorReport.cover.submitted"), answersWords(told)],
    [
      translate("advisorReport.cover.edition"),
      translate("advisorReport.cover.versions", { edition: edition.id, depth, scorer }),
    ],
    [translate("advisorReport.cover.practice"), report.practice.name],
    [
      translate("advisorReport.cover.signed"),
      signature
        ? translate("advisorReport.cover.signedBy", {
            name: signature.name,
            day: date(signature.day),
            version: `${signature.version}`,
          })
        : translate("advisorReport.cover.unsigned"),
    ],
    ...(withdrawal
      ? [[translate("advisorReport.cover.withdrawn"), withdrawalWords(told)] satisfies [string, string]]
      : []),
  ];
}

/** Of which submission the answers are, or that they are a draft's. */
export const answersWords = ({ report: { header, standsOn }, view: { words } }: Told): string =>
  words.translate(`advisorReport.cover.${standsOn}`, {
    day: words.date(header.submittedAt),
    revision: header.revision,
  });

/** When and why the signature was taken back; empty where it stands. */
export const withdrawalWords = ({ report: { withdrawal }, view: { words } }: Told): string =>
  withdrawal
    ? words.translate("advisorReport.cover.withdrawal", { day: words.date(withdrawal.day), reason: withdrawal.reason })
    : "";

const coverLine = (name: string, text: string): Paragraph =>
  new Paragraph({
    style: "CoverLine",
    tabStops: [{ type: "left", position: 2600 }],
    indent: { left: 2600, hanging: 2600 },
    children: [new TextRun({ text: name, color: hue("soft") }), new TextRun({ text: `\t${writable(text)}` })],
  });
