import { zipSync } from "fflate";

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";

export type Sheets = {
  /** The sheets as XML, or what stands in the `sheetData` of one. */
  sheets: readonly { name?: string; state?: string; xml: string }[];
  /** What stands in the table of strings. */
  strings?: string;
  /** Other files of the archive. */
  more?: Readonly<Record<string, string>>;
};

/** A workbook of given parts, written as no spreadsheet would write it. */
export function workbookWith({ sheets, strings, more = {} }: Sheets): Buffer {
  const bytes = (text: string) => Buffer.from(text);
  const each = (write: (sheet: Sheets["sheets"][number], number: number) => string) =>
    sheets.map((sheet, place) => write(sheet, place + 1)).join("");
  const parts: Record<string, Buffer> = {
    "[Content_Types].xml": bytes('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    "xl/workbook.xml": bytes(
      `<workbook ${main} xmlns:r="${office}"><sheets>${each(({ name, state }, number) => `<sheet name="${name ?? `S${number}`}" sheetId="${number}"${state ? ` state="${state}"` : ""} r:id="rId${number}"/>`)}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": bytes(
      `<Relationships xmlns="${relations}">${each((_, number) => `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}<Relationship Id="rIdS" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
    ...(strings !== undefined && { "xl/sharedStrings.xml": bytes(`<sst ${main}>${strings}</sst>`) }),
    ...Object.fromEntries(
      sheets.map(({ xml }, place) => [
        `xl/worksheets/sheet${place + 1}.xml`,
        bytes(xml.startsWith("<?") ? xml : `<worksheet ${main}><sheetData>${xml}</sheetData></worksheet>`),
      ]),
    ),
    ...Object.fromEntries(Object.entries(more).map(([path, text]) => [path, bytes(text)])),
  };
  return Buffer.from(zipSync(parts, { level: 1 }));
}

const escaped = (text: string) => text.replace(/[&<]/g, (sign) => (sign === "&" ? "&amp;" : "&lt;"));

/** A row of cells that carry their words themselves, from column A on. */
export const rowOf = (row: number, cells: readonly string[]): string =>
  `<row r="${row}">${cells.map((cell, place) => `<c r="${String.fromCharCode(65 + place)}${row}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`).join("")}</row>`;

/** A list of so many firms, as rows of a sheet. */
export const firmRows = (count: number): string =>
  [["企业名称", "地区"], ...Array.from({ length: count }, (_, place) => [`江南企业${place}`, "合肥"])]
    .map((cells, place) => rowOf(place + 1, cells))
    .join("");

/** Makes the directory of an archive and the head of each file say that it unpacks to so many bytes. */
export function lying(archive: Buffer, bytes: number): Buffer {
  const told = Buffer.from(archive);
  for (const [signature, offset] of [
    ["PK\x01\x02", 24],
    ["PK\x03\x04", 22],
  ] as const)
    for (let at = told.indexOf(signature, 0, "latin1"); at >= 0; at = told.indexOf(signature, at + 4, "latin1"))
      if (told.readUInt32LE(at + offset) > 1_000_000) told.writeUInt32LE(bytes, at + offset);
  return told;
}
