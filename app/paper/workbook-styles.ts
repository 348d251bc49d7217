import type { Look } from "./shown-cell";

/** Formats of cells by their place among the styles of a workbook. */
export type StyleBook = { of: (look: Look) => number; heading: number; group: number; text: number; xml: string };

const mostDecimals = 15;
const decimals = Array.from({ length: mostDecimals + 1 }, (_, count) => count);
const looks: readonly Look[] = [
  ...decimals.map((count): Look => `number.${count}`),
  ...decimals.map((count): Look => `percent.${count}`),
  "day",
  "moment",
];

const point = (count: number): string => (count === 0 ? "" : `.${"0".repeat(count)}`);

function codeOf(look: Look): string {
  if (look === "day") return "yyyy\\-mm\\-dd";
  if (look === "moment") return "yyyy\\-mm\\-dd hh:mm";
  const [kind, count] = look.split(".");
  return kind === "percent" ? `0${point(Number(count))}%` : `#,##0${point(Number(count))}`;
}

/** Below this number formats are the spreadsheet's own. */
const firstFormat = 164;
const fixed = { plain: 0, heading: 1, group: 2, text: 3 } as const;
const firstLook = Object.keys(fixed).length;
const places = new Map(looks.map((look, place) => [look, firstLook + place]));

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const font = (rest: string) => `<font>${rest}<sz val="10.5"/><name val="Calibri"/></font>`;
const fill = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
const line = (side: string) => `<${side} style="thin"><color rgb="FFDCD7CB"/></${side}>`;
const top = '<alignment vertical="top"/>';
const wrapped = (across: string) => `<alignment horizontal="${across}" vertical="center" wrapText="1"/>`;

const formats = looks
  .map((look, place) => `<numFmt numFmtId="${firstFormat + place}" formatCode="${codeOf(look)}"/>`)
  .join("");
const lookXfs = looks
  .map(
    (_, place) => `<xf numFmtId="${firstFormat + place}" xfId="0" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
  )
  .join("");

/** The styles of every workbook: headings, groups of columns, and numbers by how they are written. */
export const styleBook: StyleBook = {
  of: (look) => places.get(look) ?? fixed.plain,
  heading: fixed.heading,
  group: fixed.group,
  text: fixed.text,
  xml:
    `<styleSheet xmlns="${main}"><numFmts count="${looks.length}">${formats}</numFmts>` +
    `<fonts count="2">${font("")}${font("<b/>")}</fonts>` +
    `<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill("E4EEF1")}${fill("C9DDE3")}</fills>` +
    `<borders count="2"><border/><border>${line("left")}${line("right")}${line("top")}${line("bottom")}</border></borders>` +
    `<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${firstLook + looks.length}"><xf/>` +
    `<xf fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${wrapped("center")}</xf>` +
    `<xf fontId="1" fillId="3" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${wrapped("center")}</xf>` +
    `<xf xfId="0" applyAlignment="1">${top}</xf>${lookXfs}</cellXfs></styleSheet>`,
};
