import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  type IParagraphOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
  Paragraph,
  ShadingType,
  TextRun,
} from "docx";
import { type Locale, languages } from "#lib/text/languages";
import { writable } from "#lib/text/writable";
import { inks } from "../inks";

/** Twentieths of a point. */
export const millimetre = 56.7;
const page = { width: 11_906, height: 16_838, side: 25 * millimetre };
/** The width of what stands between the margins. */
export const measure = Math.round(page.width - 2 * page.side);

export const pageSettings = {
  size: { width: page.width, height: page.height },
  margin: { top: 27 * millimetre, bottom: 25 * millimetre, left: page.side, right: page.side },
};

/** Colours as Word writes them. */
export const hue = (ink: keyof typeof inks): string => inks[ink].slice(1);

/** The styles that paragraphs name: whoever edits the document changes them in one place. */
export type StyleId =
  | "Lead"
  | "Body"
  | "Note"
  | "OwnHead"
  | "Own"
  | "Caption"
  | "Point"
  | "Cell"
  | "CellHead"
  | "CoverLine";

const fontOf = ({ latin, eastAsia }: { latin: string; eastAsia: string }) => ({
  ascii: latin,
  hAnsi: latin,
  cs: latin,
  eastAsia,
});

/** How the report's styles are set in a language. Sizes are half points. */
export function stylesOf(locale: Locale): IStylesOptions {
  const { isIndented, spelling, ...typefaces } = languages[locale].letter;
  const font = fontOf(typefaces.text);
  const headed = { font: fontOf(typefaces.heading), bold: true, color: hue("accent") };
  const style = (
    id: StyleId,
    run: object,
    paragraph: NonNullable<IStylesOptions["paragraphStyles"]>[number]["paragraph"],
  ) => ({ id, name: `Leapmark ${id}`, basedOn: "Normal", quickFormat: true, run, ...(paragraph && { paragraph }) });
  const body = { line: 340, lineRule: LineRuleType.AUTO };
  const besideRule = { left: { style: BorderStyle.SINGLE, size: 24, space: 10, color: hue("accent") } };
  return {
    default: {
      document: { run: { font, size: 22, language: spelling, color: hue("ink") } },
      heading1: {
        run: { ...headed, size: 34 },
        paragraph: { spacing: { before: 480, after: 160 }, keepNext: true },
      },
      heading2: {
        run: { ...headed, size: 25, color: hue("ink") },
        paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
      },
      title: { run: { ...headed, size: 60, color: hue("ink") }, paragraph: { spacing: { after: 160 } } },
    },
    paragraphStyles: [
      style("Lead", { font: headed.font, size: 26, bold: true }, { spacing: { after: 140, line: 360 } }),
      style("Body", {}, { spacing: { after: 120, ...body }, ...(isIndented && { indent: { firstLine: 440 } }) }),
      style("Point", {}, { spacing: { after: 60, line: 310 } }),
      style("Note", { size: 18, color: hue("soft") }, { spacing: { after: 160, line: 280 } }),
      style(
        "OwnHead",
        { font: headed.font, size: 19, bold: true, color: hue("accent") },
        {
          spacing: { before: 200, after: 0 },
          indent: { left: 240 },
          keepNext: true,
          ...{ border: besideRule, shading: { type: ShadingType.CLEAR, fill: hue("accentSoft") } },
        },
      ),
      style(
        "Own",
        {},
        {
          spacing: { after: 0, ...body },
          indent: { left: 240 },
          ...{ border: besideRule, shading: { type: ShadingType.CLEAR, fill: hue("accentSoft") } },
        },
      ),
      style("Caption", { font: headed.font, size: 20, bold: true }, { spacing: { before: 60, after: 60 } }),
      style("Cell", { size: 19 }, { spacing: { before: 40, after: 40, line: 270 } }),
      style("CellHead", { font: headed.font, size: 19, bold: true }, { spacing: { before: 40, after: 40 } }),
      style("CoverLine", { size: 22 }, { spacing: { before: 60, after: 60 } }),
      toc("TOC1", { before: 140, after: 40 }, 0, { bold: true }),
      toc("TOC2", { before: 20, after: 20 }, 360, {}),
    ],
  };
}

/** A line of the contents: its page number stands at the right margin. */
const toc = (id: string, spacing: object, left: number, run: object) => ({
  id,
  name: id.replace("TOC", "toc "),
  basedOn: "Normal",
  run,
  paragraph: { spacing, indent: { left }, rightTabStop: measure },
});

/** Bullets, and the numbers of advice. */
export const numberingOf = () => ({
  config: [
    { reference: "points", levels: [level(LevelFormat.BULLET, "•")] },
    { reference: "advice", levels: [level(LevelFormat.DECIMAL, "%1.")] },
  ],
});

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 400, hanging: 400 } } },
});

/** A text's lines as runs of one paragraph. */
export const runsOf = (text: string): TextRun[] =>
  writable(text)
    .split(/\r\n|[\r\n]/)
    .map((line, place) => new TextRun({ text: line, ...(place > 0 && { break: 1 }) }));

export const styled = (style: StyleId, text: string, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ style, children: runsOf(text), ...options });

/** Paragraphs as somebody typed them: one to a line, without those that are empty. */
export const typedParagraphs = (style: StyleId, text: string, options: IParagraphOptions = {}): Paragraph[] =>
  text
    .split(/\r\n|[\r\n]/)
    .filter((line) => line.trim() !== "")
    .map((line) => styled(style, line, options));

export const headed = (text: string, of: 1 | 2, pageBreakBefore = false): Paragraph =>
  new Paragraph({
    pageBreakBefore,
    heading: of === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    children: [new TextRun(writable(text))],
  });
