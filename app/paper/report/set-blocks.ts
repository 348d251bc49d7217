import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  ImageRun,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Translate } from "#app/translate";
import { writable } from "#lib/text/writable";
import type { Block, Column, Picture, PictureId } from "./blocks";
import { headed, hue, measure, runsOf, styled, typedParagraphs } from "./setting";

/** What setting blocks takes besides them: the pictures as pixels, with their numbers. */
export type Set = {
  translate: Translate;
  pictures: ReadonlyMap<PictureId, { bytes: Buffer; number: number }>;
};

/** Dots to a millimetre as Word counts them on a screen. */
const dots = 96 / 25.4;

/** A block as the paragraphs and tables of a document. */
export function setBlock(block: Block, set: Set): FileChild[] {
  switch (block.kind) {
    case "lead":
      return [styled("Lead", block.text)];
    case "text":
      return [styled("Body", block.text)];
    case "note":
      return [styled("Note", block.text)];
    case "heading":
      return [headed(block.text, 2)];
    case "own":
      return [
        styled("OwnHead", set.translate("advisorReport.own")),
        ...typedParagraphs("Own", block.text),
        new Paragraph({ style: "Note", children: [] }),
      ];
    case "list":
      return block.items.map((item) => styled("Point", item, { numbering: { reference: "points", level: 0 } }));
    case "advice":
      return [
        styled("Lead", block.title, { numbering: { reference: "advice", level: 0 }, keepNext: true }),
        ...(block.text === "" ? [] : [styled("Body", block.text, { indent: { left: 400, firstLine: 0 } })]),
      ];
    case "table":
      return [tableOf(block.columns, block.rows), new Paragraph({ style: "Note", children: [] })];
    case "picture":
      return pictureOf(block.picture, set);
  }
}

/** A picture with its words for those who do not see it, its caption and how to read it. */
function pictureOf({ id, width, ratio, title, label, note }: Picture, { translate, pictures }: Set): Paragraph[] {
  const drawn = pictures.get(id);
  if (!drawn) return [];
  const size = { width: Math.round(width * dots), height: Math.round(width * ratio * dots) };
  const caption = translate("advisorReport.caption", { number: drawn.number, title });
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 200 },
      children: [
        new ImageRun({
          type: "png",
          data: drawn.bytes,
          transformation: size,
          altText: { name: id, title: writable(title), description: writable(label) },
        }),
      ],
    }),
    styled("Caption", caption, { alignment: AlignmentType.CENTER, keepNext: true }),
    styled("Note", note),
  ];
}

const line = { style: BorderStyle.SINGLE, size: 4, color: hue("line") };
const rule = { style: BorderStyle.SINGLE, size: 10, color: hue("accent") };
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };

/** A table as wide as the page, whose head is repeated and whose rows stay whole. */
function tableOf(columns: readonly Column[], rows: readonly (readonly string[])[]): Table {
  const widths = columns.map(({ share }) => Math.round((measure * share) / 100));
  const cell = (text: string, place: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[place] ?? 0, type: WidthType.DXA },
      margins: { left: 80, right: 80 },
      ...(isHead && { shading: { type: ShadingType.CLEAR, fill: hue("accentSoft") } }),
      children: [
        new Paragraph({
          style: isHead ? "CellHead" : "Cell",
          children: isHead ? [new TextRun(writable(text))] : runsOf(text),
        }),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: measure, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: rule, bottom: rule, left: none, right: none, insideHorizontal: line, insideVertical: none },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ name }, place) => cell(name, place, true)),
      }),
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((text, place) => cell(text, place, false)) }),
      ),
    ],
  });
}
