import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import { escaped } from "#lib/text/markup";
import { declaration, lettersOf, main, type SheetRows, sheetXml, type Written } from "./sheet-xml";
import { styleBook } from "./workbook-styles";

const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A name of a sheet as Excel takes it: at most 31 characters, none of its own signs. */
const sheetName = (name: string): string => name.replace(/[[\]*/\\?:]/g, " ").slice(0, 31);

type Numbered = { name: string; number: number };

function partsOf(sheets: readonly Numbered[]): Record<string, string> {
  const each = (write: (sheet: Numbered) => string) => sheets.map(write).join("");
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${each(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${type}.worksheet+xml"/>`)}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relations}">${each(({ number }) => `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": styleBook.xml,
  };
}

/** What Excel keeps by name: the cells of a filter, and what is printed on every page. */
function namesXml(sheets: readonly Numbered[], written: readonly Written[]): string {
  const names = written.flatMap(({ name, range, headRows, frozen }) => {
    const place = sheets.findIndex((sheet) => sheet.name === sheetName(name));
    const quoted = `'${sheetName(name).replaceAll("'", "''")}'`;
    const own = (id: string, rest: string, cells: string) =>
      `<definedName name="_xlnm.${id}" localSheetId="${place}"${rest}>${escaped(cells)}</definedName>`;
    const columns = frozen > 0 ? `${quoted}!$A:$${lettersOf(frozen - 1)},` : "";
    return [
      ...(range === "" ? [] : [own("_FilterDatabase", ' hidden="1"', `${quoted}!${range}`)]),
      own("Print_Titles", "", `${columns}${quoted}!$1:$${headRows}`),
    ];
  });
  return names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
}

const workbookXml = (sheets: readonly Numbered[], written: readonly Written[]): string =>
  `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
    .map(({ name, number }) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="rId${number}"/>`)
    .join("")}</sheets>${namesXml(sheets, written)}</workbook>`;

/**
 * A workbook as it is written (XLSX): the sheets are never in memory as a whole, however many rows they have.
 * Installed libraries build all of them first.
 */
export function workbookOf(sheets: readonly SheetRows[]): Readable {
  const zip = new ZipFile();
  const numbered = sheets.map(({ name }, place) => ({ name: sheetName(name), number: place + 1 }));
  const written: Written[] = [];
  for (const [path, content] of Object.entries(partsOf(numbered)))
    zip.addBuffer(Buffer.from(declaration + content), path);
  const add = (path: string, content: () => AsyncIterable<string> | Iterable<string>) =>
    zip.addReadStreamLazy(path, { compressionLevel: 4 }, (give) => {
      const stream = Readable.from(content(), { objectMode: false });
      stream.once("error", (error) => output.destroy(error));
      give(null, stream);
    });
  for (const [place, sheet] of sheets.entries())
    add(`xl/worksheets/sheet${place + 1}.xml`, () => sheetXml(sheet, (one) => written.push(one)));
  // Last, since it names the cells that were written.
  add("xl/workbook.xml", () => [workbookXml(numbered, written)]);
  zip.end();
  // Its type says less than it is.
  const output = zip.outputStream as Readable;
  return output;
}
