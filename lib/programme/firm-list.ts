import { usccProblemOf } from "../rules/uscc";
import { emailProblemOf, emailText } from "../text/email";
import { visibleName } from "../text/visible-name";
import type { BadRow } from "./job";

/** What a list of firms to invite may tell of each, the firm's name at least. */
export const listColumns = ["name", "uscc", "region", "industry", "contact", "email"] as const;
export type ListColumn = (typeof listColumns)[number];

/** Which column of the file, from 0, holds what; `null` where none does. */
export type Matching = Readonly<Record<ListColumn, number | null>>;

export type ListedFirm = {
  /** Line in the file, from 1. */
  line: number;
  name: string;
  uscc: string | null;
  region: string | null;
  industry: string | null;
  contact: string | null;
  email: string | null;
};

/** Firms that one list may hold. */
export const rowsAtMost = 50_000;

/** Longest value of a column, in characters. */
const longest: Record<ListColumn, number> = {
  name: 100,
  uscc: 40,
  region: 60,
  industry: 80,
  contact: 60,
  email: 200,
};

const headings: Record<ListColumn, readonly string[]> = {
  name: [
    "企业名称",
    "单位名称",
    "公司名称",
    "名称",
    "企业",
    "企业全称",
    "申报企业名称",
    "申报企业",
    "申报单位",
    "申报单位名称",
    "firm",
    "firmname",
    "company",
    "companyname",
    "name",
    "enterprise",
  ],
  uscc: [
    "统一社会信用代码",
    "社会信用代码",
    "信用代码",
    "统一信用代码",
    "社会统一信用代码",
    "统一社会信用代码证号",
    "unifiedsocialcreditcode",
    "creditcode",
    "socialcreditcode",
    "uscc",
    "code",
  ],
  region: [
    "地区",
    "所属地区",
    "所在地区",
    "区域",
    "所在地",
    "区县",
    "所属区县",
    "所在区县",
    "县区",
    "县",
    "县市区",
    "市区县",
    "市县",
    "属地",
    "region",
    "area",
    "district",
    "city",
    "location",
  ],
  industry: [
    "行业",
    "所属行业",
    "行业类别",
    "国民经济行业类别",
    "行业名称",
    "国民经济行业",
    "所属行业类别",
    "industry",
    "sector",
  ],
  contact: [
    "联系人",
    "联系人姓名",
    "经办人",
    "企业联系人",
    "姓名",
    "contact",
    "contactperson",
    "contactname",
    "person",
  ],
  email: ["邮箱", "电子邮箱", "联系邮箱", "邮箱地址", "电子邮件", "email", "emailaddress", "mail"],
};

/** Text without its brackets and what stands in them. */
function withoutBrackets(text: string): string {
  let plain = "";
  for (let from = 0; ; ) {
    const open = text.indexOf("(", from);
    const close = open < 0 ? -1 : text.indexOf(")", open);
    if (close < 0) return plain + text.slice(from);
    plain += text.slice(from, open);
    from = close + 1;
  }
}

/** A heading without what people put around it: spaces, brackets with hints, marks of a required column. */
const bare = (heading: string): string =>
  withoutBrackets(heading.normalize("NFKC").toLowerCase()).replace(/[^\p{L}\p{N}]/gu, "");

/** Which columns the headings of a file name; each of its columns counts once. */
export function matchColumns(row: readonly string[]): Matching {
  const words = row.map(bare);
  const places = new Set<number>();
  const match = (column: ListColumn): number | null => {
    for (const heading of headings[column]) {
      const place = words.findIndex((word, at) => word === heading && !places.has(at));
      if (place < 0) continue;
      places.add(place);
      return place;
    }
    return null;
  };
  return Object.fromEntries(listColumns.map((column) => [column, match(column)])) as Matching;
}

/** The row that holds the headings, among the first of a file: a title often stands above. `null` for an empty file. */
export function headingRow(rows: readonly (readonly string[])[]): number | null {
  const matches = rows.map((row) => Object.values(matchColumns(row)).filter((place) => place !== null).length);
  const most = Math.max(0, ...matches);
  let place = most > 0 ? matches.indexOf(most) : rows.findIndex((row) => row.some((cell) => cell !== ""));
  // Headings that were merged downwards stand in every row of theirs.
  const matching = (row: number) => JSON.stringify(matchColumns(rows[row] ?? []));
  while (most > 0 && matches[place + 1] === most && matching(place + 1) === matching(place)) place++;
  return place < 0 ? null : place;
}

/** A cell as one line of words: no control or invisible characters, no halves of a pair or noncharacters, no runs of spaces. */
export const cellText = (cell: string): string =>
  visibleName(cell.normalize("NFC").replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]+/gu, " "));

/** A code as it is registered: capitals, no spaces or hyphens, no wide letters. */
const codeText = (cell: string): string =>
  cell
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "");

/** A spreadsheet made a number of it, which keeps fifteen digits: 9.14403E+17, or three noughts at the end. */
const wasNumber = (code: string): boolean => /^\d([.,]\d+)?e\+?\d+$/i.test(code) || /^\d{15}000$/.test(code);

const textOf: Partial<Record<ListColumn, (cell: string) => string>> = { uscc: codeText, email: emailText };

/**
 * What a row of a list says, all that is wrong with it, and what is to be looked at though it is taken in; reasons have their words in `rounds.badRows`.
 */
export function readRow(
  cells: readonly string[],
  matching: Matching,
  headingsOfFile: readonly string[],
  line: number,
): { firm: ListedFirm; problems: readonly BadRow[]; doubts: readonly BadRow[] } {
  const problems: BadRow[] = [];
  const doubts: BadRow[] = [];
  const cellOf = (column: ListColumn): string => {
    const place = matching[column];
    return place === null ? "" : cellText(cells[place] ?? "");
  };
  const badRow = (column: ListColumn, reason: string, value: string): BadRow => {
    const heading = headingsOfFile[matching[column] ?? -1] ?? "";
    return { line, reason, ...(heading && { column: heading }), ...(value && { value: value.slice(0, 80) }) };
  };
  const say = (column: ListColumn, reason: string, value: string) => problems.push(badRow(column, reason, value));
  const words = Object.fromEntries(
    listColumns.map((column) => [column, textOf[column]?.(cellOf(column)) ?? cellOf(column)]),
  ) as Record<ListColumn, string>;
  for (const column of listColumns)
    if ([...words[column]].length > longest[column]) say(column, "too-long", words[column]);
  if (words.name === "") say("name", "name-missing", "");
  if (matching.uscc !== null) {
    if (words.uscc === "") say("uscc", "uscc-missing", cellOf("uscc"));
    else {
      const problem = usccProblemOf(words.uscc);
      if (problem && wasNumber(cellOf("uscc"))) say("uscc", "uscc-number", cellOf("uscc"));
      else if (problem?.code === "wrong-check")
        doubts.push({ ...badRow("uscc", "uscc-in-doubt", cellOf("uscc")), taken: true });
      else if (problem) say("uscc", `uscc-${problem.code}`, cellOf("uscc"));
    }
  }
  const emailProblem = words.email === "" ? null : emailProblemOf(words.email);
  if (emailProblem) say("email", emailProblem, cellOf("email"));
  const { name, uscc, ...rest } = words;
  const firm = {
    line,
    name,
    uscc: uscc || null,
    region: rest.region || null,
    industry: rest.industry || null,
    contact: rest.contact || null,
    email: rest.email || null,
  };
  return { firm, problems, doubts };
}

/** What tells a firm from the others: its code, or where it has none its name. */
export const identityOf = ({ uscc, name }: Pick<ListedFirm, "uscc" | "name">): string =>
  uscc ?? `=${name.normalize("NFKC").toLowerCase().replace(/\s/g, "")}`;
