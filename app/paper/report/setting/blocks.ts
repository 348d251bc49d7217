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
import { fullWidth, lengthOf } from "#lib/text/length";
import { writable } from "#lib/text/writable";
import type { Block, Column, DrawnPicture } from "../blocks";
import { headed, hue, measure, runsOf, styled, typedParagraphs } from "./styles";

/** Dots to a millimetre as Word counts them on a screen. */
const dots = 96 / 25.4;

type SetBlock = Block<DrawnPicture>;

/**
 * Blocks as the paragraphs and tables of a document. What leads to a table stays with it.
 * @param own what stands over the practice's own words
 */
export const setBlocks = (blocks: readonly SetBlock[], own = ""): FileChild[] =>
  blocks.flatMap((block, place) => setBlock(block, own, blocks[place + 1]?.kind === "table"));

function setBlock(block: SetBlock, own: string, keepNext: boolean): FileChild[] {
  switch (block.kind) {
    case "lead":
      return [styled("Lead", block.text, { keepNext: true })];
    case "text":
      return [styled("Body", block.text, { keepNext })];
    case "note":
      return [styled("Note", block.text, { keepNext })];
    case "heading":
      return [headed(block.text, 2)];
    case "own":
      return [
        styled("OwnHead", own),
        ...typedParagraphs("Own", block.text),
        new Paragraph({ style: "Note", children: [] }),
      ];
    case "list":
      return block.items.map((item) => styled("Point", item, { numbering: { reference: "points", level: 0 } }));
    case "advice":
      return adviceOf(block);
    case "table":
      return [tableOf(block.columns, block.rows), new Paragraph({ style: "Note", children: [] })];
    case "picture":
      return pictureOf(block.picture);
  }
}

/** Longest line that stands as a title where nothing stands below it, in characters. */
const longestTitle = 60;
const hanging = { indent: { left: 400, hanging: 400 } };

/** A piece of advice under its number: its title and text, or the text alone where there is nothing else. */
function adviceOf({ title, text }: { title: string; text: string }): Paragraph[] {
  const numbered = { numbering: { reference: "advice", level: 0 } };
  const isLong = lengthOf(title) > longestTitle;
  if (text.trim() === "") return [styled(isLong ? "Body" : "Lead", title, { ...numbered, ...hanging })];
  const lines = typedParagraphs("Body", text, { indent: { left: 400, firstLine: 0 } });
  return [styled("Lead", title, { ...numbered, keepNext: true }), ...lines];
}

/** A picture with its words for those who do not see it, its caption and how to read it. */
function pictureOf({ id, width, ratio, title, label, note, bytes, caption }: DrawnPicture): Paragraph[] {
  const size = { width: Math.round(width * dots), height: Math.round(width * ratio * dots) };
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before: 200 },
      children: [
        new ImageRun({
          type: "png",
          data: bytes,
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

/** Tables of at most as many lines stand on one page; of longer ones as many rows stay with the head. */
const wholeLines = 22;
const rowsWithHead = 2;

/** About how many lines a row takes, in columns of so many letters of full width. */
const linesOf = (row: readonly string[], widths: readonly number[]): number =>
  Math.max(
    ...row.map((text, place) => {
      const room = (widths[place] ?? measure) / 200;
      return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(fullWidth(line) / room)), 0);
    }),
  );

/** A table as wide as the page, whose head is repeated and whose rows stay whole. */
function tableOf(columns: readonly Column[], rows: readonly (readonly string[])[]): Table {
  const widths = columns.map(({ share }) => Math.round((measure * share) / 100));
  const lines = rows.reduce((sum, row) => sum + linesOf(row, widths), 0);
  const stays = lines <= wholeLines ? rows.length - 1 : rowsWithHead;
  const cell = (text: string, place: number, isHead: boolean, keepNext: boolean) =>
    new TableCell({
      width: { size: widths[place] ?? 0, type: WidthType.DXA },
      margins: { left: 80, right: 80 },
      ...(isHead && { shading: { type: ShadingType.CLEAR, fill: hue("accentSoft") } }),
      children: [
        new Paragraph({
          style: isHead ? "CellHead" : "Cell",
          keepNext,
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
        children: columns.map(({ name }, place) => cell(name, place, true, true)),
      }),
      ...rows.map(
        (row, at) =>
          new TableRow({
            cantSplit: true,
            // The last two stay together, so that no page begins with one row alone.
            children: row.map((text, place) => cell(text, place, false, at < stays || at === rows.length - 2)),
          }),
      ),
    ],
  });
}
