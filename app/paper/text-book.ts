import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { escaped } from "#lib/text/markup";
import { writable } from "#lib/text/writable";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The spreadsheet's own format for text: what is typed into such a cell stays as it was typed. */
const asText = 49;

/** Most characters that a cell of Excel holds. */
const longest = 32_767;

const parts = {
  "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="${asText}" applyNumberFormat="1"/><xf numFmtId="${asText}" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
} as const;

/** Width of a column by its heading, in digits of the usual font. */
const widthOf = (heading: string): number => Math.min(60, Math.max(14, heading.length * 2 + 4));

function* sheetXml(rows: Iterable<readonly string[]>): Generator<string> {
  let row = 0;
  for (const cells of rows) {
    row += 1;
    if (row === 1) {
      const columns = cells.map(
        (heading, place) =>
          `<col min="${place + 1}" max="${place + 1}" width="${widthOf(heading)}" style="1" customWidth="1"/>`,
      );
      yield `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join("")}</cols><sheetData>`;
    }
    const style = row === 1 ? 2 : 1;
    const words = (cell: string) =>
      cell === ""
        ? `<c s="${style}"/>`
        : `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(writable(cell.slice(0, longest)))}</t></is></c>`;
    yield `<row r="${row}">${cells.map(words).join("")}</row>`;
  }
  yield "</sheetData></worksheet>";
}

/**
 * A workbook of one sheet to be filled in or mended: every cell holds text, and what is typed into one stays text, so
 * that no spreadsheet makes a number of a code.
 */
export function textBookOf(name: string, rows: Iterable<readonly string[]>): Readable {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(declaration + content), path);
  const title = escaped(name.replace(/[[\]*/\\?:]/g, " ").slice(0, 31));
  const book = `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${title}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  zip.addBuffer(Buffer.from(declaration + book), "xl/workbook.xml");
  zip.addReadStream(Readable.from(sheetXml(rows), { objectMode: false }), "xl/worksheets/sheet1.xml");
  zip.end();
  // Its type says less than it is.
  return zip.outputStream as Readable;
}
