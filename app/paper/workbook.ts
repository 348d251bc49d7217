import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { escaped } from "#lib/text/markup";
import { writable } from "#lib/text/writable";
import type { Cell } from "./variable";

/** A sheet: its name, and its rows as they come; the first one is the heading. */
type SheetRows = { name: string; rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]> };

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Most characters that a cell of Excel holds. */
const longest = 32_767;

const cellText = (text: string): string => escaped(writable(text.slice(0, longest)));

/** The letters of a column, from 0: A, B, ... Z, AA. */
function lettersOf(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : lettersOf(Math.floor(column / 26) - 1) + rest;
}

const letters: string[] = [];

/** Text is a string of the cell itself and never a formula. */
function cellXml(cell: Cell, column: number, row: number, style: string): string {
  if (cell === null || cell === "") return "";
  letters[column] ??= lettersOf(column);
  const place = `r="${letters[column]}${row}"${style}`;
  if (typeof cell === "number") return Number.isFinite(cell) ? `<c ${place}><v>${cell}</v></c>` : "";
  if (typeof cell === "boolean") return `<c ${place} t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${cellText(cell)}</t></is></c>`;
}

async function* sheetXml({ rows }: SheetRows): AsyncGenerator<string> {
  yield `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>`;
  let row = 0;
  let waiting = "";
  for await (const cells of rows) {
    row += 1;
    const style = row === 1 ? ' s="1"' : "";
    waiting += `<row r="${row}">${cells.map((cell, column) => cellXml(cell, column, row, style)).join("")}</row>`;
    if (waiting.length < 32_768) continue;
    yield waiting;
    waiting = "";
  }
  yield `${waiting}</sheetData></worksheet>`;
}

/** A name of a sheet as Excel takes it: at most 31 characters, none of its own signs. */
const sheetName = (name: string): string => escaped(name.replace(/[[\]*/\\?:]/g, " ").slice(0, 31));

function partsOf(sheets: readonly SheetRows[]): Record<string, string> {
  const numbered = sheets.map(({ name }, place) => ({ name: sheetName(name), number: place + 1 }));
  const each = (write: (sheet: (typeof numbered)[number]) => string) => numbered.map(write).join("");
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${each(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${type}.worksheet+xml"/>`)}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each(({ name, number }) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relations}">${each(({ number }) => `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}<Relationship Id="rId${numbered.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
  };
}

/**
 * A workbook as it is written (XLSX): the sheets are never in memory as a whole, however many rows they have.
 * Installed libraries build all of them first.
 */
export function workbookOf(sheets: readonly SheetRows[]): Readable {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(partsOf(sheets)))
    zip.addBuffer(Buffer.from(declaration + content), path);
  for (const [place, sheet] of sheets.entries())
    zip.addReadStreamLazy(`xl/worksheets/sheet${place + 1}.xml`, { compressionLevel: 4 }, (give) => {
      const content = Readable.from(sheetXml(sheet), { objectMode: false });
      content.once("error", (error) => output.destroy(error));
      give(null, content);
    });
  zip.end();
  // Its type says less than it is.
  const output = zip.outputStream as Readable;
  return output;
}
