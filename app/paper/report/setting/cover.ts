import { BorderStyle, type FileChild, HeadingLevel, ImageRun, Paragraph, TextRun } from "docx";
import { fullWidth } from "#lib/text/length";
import { writable } from "#lib/text/writable";
import type { Cover } from "../cover-words";
import { hue, measure, styled } from "./styles";

/** How large a logo may stand, in dots of a screen. */
const most = { width: 220, height: 90 };

/** The first page: whose report it is, of which submission, by whom, and what it is not. */
export const setCover = ({ logo, practice, title, firm, subtitle, lines, notice }: Cover): FileChild[] => [
  ...(logo ? [logoOf(logo)] : []),
  styled("CoverLine", practice, { spacing: { after: 2400 } }),
  new Paragraph({
    style: "Lead",
    spacing: { after: 200 },
    children: [new TextRun({ text: title, color: hue("accent"), size: 30 })],
  }),
  firmTitle(writable(firm)),
  new Paragraph({
    style: "CoverLine",
    spacing: { after: 1800 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 14, color: hue("accent") } },
    children: [new TextRun({ text: subtitle, size: 25 })],
  }),
  ...lines.map(([name, text]) => coverLine(name, text)),
  styled("Note", notice, { spacing: { before: 1200 } }),
];

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

function logoOf({ bytes, type, width, height, label }: NonNullable<Cover["logo"]>): Paragraph {
  const scale = Math.min(most.width / width, most.height / height, 1);
  const name = writable(label);
  return new Paragraph({
    spacing: { after: 160 },
    children: [
      new ImageRun({
        type,
        data: bytes,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
        altText: { name: "logo", title: name, description: name },
      }),
    ],
  });
}

const coverLine = (name: string, text: string): Paragraph =>
  new Paragraph({
    style: "CoverLine",
    tabStops: [{ type: "left", position: 2600 }],
    indent: { left: 2600, hanging: 2600 },
    children: [new TextRun({ text: name, color: hue("soft") }), new TextRun({ text: `\t${writable(text)}` })],
  });
