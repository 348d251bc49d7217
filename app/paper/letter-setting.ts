import { HeadingLevel, Paragraph, TableCell, TextRun, WidthType } from "docx";
import { type Locale, languages } from "#lib/text/languages";
import { writable } from "#lib/text/writable";

/** Half points. */
const size = { title: 36, heading: 26, text: 24, cell: 21, small: 18 };

/** What Word sets each script in. */
const fontOf = ({ latin, eastAsia }: { latin: string; eastAsia: string }) => ({
  ascii: latin,
  hAnsi: latin,
  cs: latin,
  eastAsia,
});

type Options = { bold?: boolean; small?: boolean; indent?: boolean };

/** The parts of a letter as they are set in a language. */
export type LetterSetting = ReturnType<typeof letterSetting>;

export function letterSetting(locale: Locale) {
  const { isIndented, spelling, ...typefaces } = languages[locale].letter;
  const font = fontOf(typefaces.text);
  const heading = fontOf(typefaces.heading);

  const paragraph = (text: string, options: Options = {}): Paragraph =>
    new Paragraph({
      spacing: { after: 120, line: 360 },
      ...(options.indent && { indent: { firstLine: 480 } }),
      children: writable(text)
        .split(/\r\n|[\r\n]/)
        .map(
          (line, place) =>
            new TextRun({
              text: line,
              font,
              size: options.small ? size.small : size.text,
              bold: options.bold ?? false,
              ...(place > 0 && { break: 1 }),
            }),
        ),
    });

  const headed = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel], of: number): Paragraph =>
    new Paragraph({
      heading: level,
      spacing: { before: 240, after: 120 },
      ...(level === HeadingLevel.TITLE && { alignment: "center" as const }),
      children: [new TextRun({ text, font: heading, size: of, bold: true, color: "000000" })],
    });

  return {
    /** What a word processor takes for all that is not set otherwise. */
    run: { font, size: size.text, language: spelling },
    paragraph,
    /** A paragraph of what the letter says. */
    body: (text: string) => paragraph(text, { indent: isIndented }),
    title: (text: string) => headed(text, HeadingLevel.TITLE, size.title),
    chapter: (text: string) => headed(text, HeadingLevel.HEADING_1, size.heading),
    rightwards: (text: string) =>
      new Paragraph({
        alignment: "right",
        spacing: { before: 120 },
        children: [new TextRun({ text: writable(text), font, size: size.text })],
      }),
    /** A cell that takes a share of the table's width, in percent. */
    cell: (text: string, share: number, bold = false) =>
      new TableCell({
        width: { size: share, type: WidthType.PERCENTAGE },
        margins: { top: 60, bottom: 60, left: 100, right: 100 },
        children: [new Paragraph({ children: [new TextRun({ text: writable(text), font, size: size.cell, bold })] })],
      }),
  };
}
