import { usccProblemOf } from "../rules/uscc";
import { emailProblemOf, emailText } from "../text/email";
import { phoneProblemOf, phoneText } from "../text/phone";
import { visibleName } from "../text/visible-name";
import { firmNameText } from "./firm-name";
import type { BadRow } from "./job";
import type { Matching } from "./list-head";
import { type ListColumn, listColumns } from "./list-headings";

export type ListedFirm = {
  /** Line in the file, from 1. */
  line: number;
  name: string;
  uscc: string | null;
  region: string | null;
  industry: string | null;
  contact: string | null;
  phone: string | null;
  email: string | null;
};

/** Firms that one list may hold. */
export const rowsAtMost = 50_000;

/** Longest value of a column, in characters. */
export const longest: Record<ListColumn, number> = {
  name: 100,
  uscc: 40,
  region: 60,
  industry: 80,
  contact: 60,
  phone: 100,
  email: 200,
};

/** A cell as one line of words: no control or invisible characters, no halves of a pair or noncharacters, no runs of spaces. */
export const cellText = (cell: string): string =>
  visibleName(cell.normalize("NFC").replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]+/gu, " "));

/** A code as it is registered: capitals, no spaces or hyphens, no wide letters. */
export const codeText = (cell: string): string =>
  cell
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "");

/** A spreadsheet made a number of it, which keeps fifteen digits: 9.14403E+17, or three noughts at the end. */
const wasNumber = (code: string): boolean => /^\d([.,]\d+)?e\+?\d+$/i.test(code) || /^\d{15}000$/.test(code);

/** The first of the addresses in one cell that can be written to; "" where none can. */
const usableEmail = (cell: string): string =>
  cell
    .normalize("NFKC")
    .split(/[\s,;、/|]+/)
    .map(emailText)
    .find((address) => address !== "" && emailProblemOf(address) === null) ?? "";

const textOf: Partial<Record<ListColumn, (cell: string) => string>> = {
  uscc: codeText,
  email: emailText,
  phone: phoneText,
};

/** What is said of one cell: that the row is refused for it, or that the row is taken but it has to be looked at. */
type Remark = { column: ListColumn; reason: string; value: string; taken?: true };

/** What is wrong with the code of a firm, or to be looked at. A firm without one is told by its name. */
function remarkOnCode(code: string, cell: string): Omit<Remark, "column"> | null {
  if (code === "") return { reason: "uscc-none", value: cell, taken: true };
  const problem = usccProblemOf(code);
  if (!problem) return null;
  if (wasNumber(cell) || problem.code === "digits-lost") return { reason: "uscc-number", value: cell };
  if (problem.code === "wrong-check") return { reason: "uscc-in-doubt", value: cell, taken: true };
  return { reason: `uscc-${problem.code}`, value: cell };
}

/** What is to be looked at in how a firm is reached: it is taken in all the same. */
function remarksOnContact(words: Readonly<Record<"email" | "phone", string>>, email: string): Remark[] {
  const remarks: Remark[] = [];
  const problem = words.email === "" ? null : emailProblemOf(words.email);
  if (problem && email !== "")
    remarks.push({ column: "email", reason: "email-several", value: words.email, taken: true });
  else if (problem)
    remarks.push({
      column: "email",
      reason: problem === "email-several" ? "email" : problem,
      value: words.email,
      taken: true,
    });
  const unlike = words.phone === "" ? null : phoneProblemOf(words.phone);
  if (unlike) remarks.push({ column: "phone", reason: unlike, value: words.phone, taken: true });
  return remarks;
}

/**
 * What a row of a list says, all that is wrong with it, and what is to be looked at though it is taken in; reasons have their words in `rounds.badRows`.
 */
export function readRow(
  cells: readonly string[],
  matching: Matching,
  headingsOfFile: readonly string[],
  line: number,
): { firm: ListedFirm; problems: readonly BadRow[]; doubts: readonly BadRow[] } {
  const cellOf = (column: ListColumn): string => {
    const place = matching[column];
    return place === null ? "" : cellText(cells[place] ?? "");
  };
  const words = Object.fromEntries(
    listColumns.map((column) => [column, textOf[column]?.(cellOf(column)) ?? cellOf(column)]),
  ) as Record<ListColumn, string>;
  const email = words.email !== "" && emailProblemOf(words.email) ? usableEmail(cellOf("email")) : words.email;
  const remarks: Remark[] = listColumns
    .filter((column) => [...words[column]].length > longest[column])
    .map((column) => ({ column, reason: "too-long", value: words[column] }));
  if (words.name === "") remarks.push({ column: "name", reason: "name-missing", value: "" });
  const onCode = matching.uscc === null ? null : remarkOnCode(words.uscc, cellOf("uscc"));
  if (onCode) remarks.push({ column: "uscc", ...onCode });
  remarks.push(...remarksOnContact({ email: words.email && cellOf("email"), phone: words.phone }, email));
  const rows = remarks.map(({ column, reason, value, taken }): BadRow => {
    const heading = headingsOfFile[matching[column] ?? -1] ?? "";
    return {
      line,
      reason,
      ...(words.name && { firm: words.name.slice(0, 100) }),
      ...(heading && { column: heading }),
      ...(value && { value: value.slice(0, 80) }),
      ...(taken && { taken }),
    };
  });
  const { name, ...rest } = { ...words, email };
  const orNull = Object.fromEntries(Object.entries(rest).map(([column, text]) => [column, text || null]));
  return {
    firm: { line, name, ...(orNull as Omit<ListedFirm, "line" | "name">) },
    problems: rows.filter(({ taken }) => !taken),
    doubts: rows.filter(({ taken }) => taken),
  };
}

/** What tells a firm from the others: its code, or where it has none its name. */
export const identityOf = ({ uscc, name }: Pick<ListedFirm, "uscc" | "name">): string =>
  uscc ?? `=${firmNameText(name)}`;
