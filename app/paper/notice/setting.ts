import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Footer,
  type IParagraphOptions,
  LineRuleType,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { translator } from "#app/translate";
import { type Locale, languages } from "#lib/text/languages";
import { writable } from "#lib/text/writable";
import { millimetre } from "../report/setting/styles";

/** A table behind a notice, such as a list that is made public. */
export type NoticeTable = {
  title: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** Shares of the width, in per cent, a column each. */
  widths: readonly number[];
};

/** A4 with the margins of official documents (GB/T 9704): 37 mm at the head, 28 mm at the left, 156 by 225 mm of text. */
export const noticePage = {
  size: { width: 11_906, height: 16_838 },
  margin: {
    ...{ top: 37 * millimetre, bottom: 35 * millimetre, left: 28 * millimetre, right: 26 * millimetre },
    footer: 28 * millimetre,
  },
};

/** The red of an authority's name and of the line under it. */
const red = "C00000";
/** The width between the margins, in twentieths of a point. */
const measure = Math.round(noticePage.size.width - 54 * millimetre);

/** Half points. */
const sizes = { mastheadMost: 72, mastheadLeast: 36, title: 44, page: 28, cell: 24, remark: 20 };

const fontOf = ({ latin, eastAsia }: { latin: string; eastAsia: string }) => ({
  ascii: latin,
  hAnsi: latin,
  cs: latin,
  eastAsia,
});

/** How large a bureau's name stands at the head: as large as goes on one line. */
function mastheadSize(name: string): number {
  const width = [...name].reduce((sum, sign) => sum + (sign > "\u2e7f" ? 1 : 0.6), 0);
  const fitting = Math.floor((measure / 10 / Math.max(width, 1)) * 0.92);
  return Math.max(sizes.mastheadLeast, Math.min(sizes.mastheadMost, fitting));
}

/** The parts of a notice as they are set in a language. */
export function noticeSetting(locale: Locale) {
  const { isIndented, spelling, notice, heading } = languages[locale].letter;
  const { size, line } = notice;
  const font = fontOf(notice.text);
  const large = fontOf(notice.title);
  const strong = fontOf(heading);
  const spacing = { line, lineRule: isIndented ? LineRuleType.EXACT : LineRuleType.AUTO };
  /** Two letters of full width. */
  const indent = size * 20;

  const lines = (text: string, run: object = {}): TextRun[] =>
    writable(text)
      .split(/\r\n|[\r\n]/)
      .map((words, place) => new TextRun({ text: words, font, size, ...run, ...(place > 0 && { break: 1 }) }));
  const paragraph = (text: string, options: IParagraphOptions = {}, run: object = {}): Paragraph =>
    new Paragraph({ spacing, ...options, children: lines(text, run) });
  /** A paragraph; the last one goes on the page of the signature, which never stands alone. */
  const plain = (text: string, isLast = false): Paragraph =>
    paragraph(text, {
      alignment: AlignmentType.BOTH,
      keepNext: isLast,
      ...(isIndented ? { indent: { firstLine: indent } } : { spacing: { ...spacing, after: 120 } }),
    });

  return {
    run: { font, size, language: spelling },
    masthead: (bureau: string) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: 200 },
        border: { bottom: { style: BorderStyle.THIN_THICK_SMALL_GAP, size: 24, space: 6, color: red } },
        children: [
          new TextRun({ text: writable(bureau), font: large, size: mastheadSize(bureau), bold: true, color: red }),
        ],
      }),
    number: (documentNumber: string) => paragraph(documentNumber, { alignment: AlignmentType.RIGHT }),
    title: (text: string) =>
      paragraph(
        text,
        { alignment: AlignmentType.CENTER, spacing: { before: line, after: line }, keepNext: true },
        { font: large, size: sizes.title, bold: !isIndented },
      ),
    addressee: (text: string) => paragraph(text, isIndented ? {} : { spacing: { ...spacing, after: 120 } }),
    body: plain,
    /** What is attached: numbered where it is several. */
    attachments: (names: readonly string[]): Paragraph[] => {
      const [first, ...more] = names;
      if (first === undefined) return [];
      const word = translator(locale)("firmMessages.notice.attachments");
      const numbered = (name: string, place: number) => (more.length > 0 ? `${place}. ${name}` : name);
      const behind = { left: indent + indent * 1.5, hanging: indent * 0.5 };
      return [
        paragraph("", { keepNext: true }),
        paragraph(`${word}${numbered(first, 1)}`, { indent: { left: indent }, keepNext: true }),
        ...more.map((name, place) => paragraph(numbered(name, place + 2), { indent: behind, keepNext: true })),
      ];
    },
    /** Who gives it out, and when: kept together. */
    signature: (bureau: string, day: string): Paragraph[] => {
      const right = { alignment: AlignmentType.RIGHT, indent: { right: isIndented ? indent : 0 } };
      return [
        paragraph("", { keepNext: true }),
        paragraph("", { keepNext: true }),
        paragraph(bureau, { ...right, keepNext: true }),
        paragraph(day, right),
      ];
    },
    remark: (text: string): Paragraph =>
      paragraph(text, { spacing: { before: line }, alignment: AlignmentType.LEFT }, { size: sizes.remark }),
    footer: () =>
      new Footer({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], font: strong, size: sizes.page })],
          }),
        ],
      }),
    table: (table: NoticeTable, place: number | null): FileChild[] => [
      paragraph(translator(locale)("firmMessages.notice.attachment", { place: place ?? "" }), {}, { font: strong }),
      paragraph(
        table.title,
        { alignment: AlignmentType.CENTER, spacing: { before: line / 2, after: line / 2 } },
        { font: large, size: sizes.title - 8, bold: !isIndented },
      ),
      tableOf(table, { font, strong }),
    ],
  };
}

type Fonts = { font: ReturnType<typeof fontOf>; strong: ReturnType<typeof fontOf> };

function tableOf({ head, rows, widths }: NoticeTable, { font, strong }: Fonts): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
  const cells = (texts: readonly string[], isHead: boolean) =>
    texts.map(
      (text, place) =>
        new TableCell({
          width: { size: widths[place] ?? 10, type: WidthType.PERCENTAGE },
          margins: { top: 50, bottom: 50, left: 90, right: 90 },
          verticalAlign: "center",
          children: [
            new Paragraph({
              ...(isHead && { alignment: AlignmentType.CENTER }),
              children: [new TextRun({ text: writable(text), font: isHead ? strong : font, size: sizes.cell })],
            }),
          ],
        }),
    );
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths.map((share) => Math.round((measure * share) / 100)),
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(head, true) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) })),
    ],
  });
}
