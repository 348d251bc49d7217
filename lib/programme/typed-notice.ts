/** The controls of a bar in the form of a notice, each with its text. */
export const barFields = [
  "kind",
  "title",
  "demands",
  "clause",
  "fact",
  "year",
  "whole",
  "wholeYear",
  "is",
  "value",
  "yesNo",
  "answer",
  "titleKind",
  "held",
  "finding",
] as const;
export type BarField = (typeof barFields)[number];
export type TypedBar = Record<BarField, string>;

/** The controls of a waiver. */
export const waiverFields = ["criterion", "reason", "clause"] as const;
export type WaiverField = (typeof waiverFields)[number];
export type TypedWaiver = Record<WaiverField, string>;

/** What is typed of the notice itself. */
export const noticeFields = ["ruleSet", "reason", "document", "source"] as const;
export type NoticeField = (typeof noticeFields)[number];

/** The form of a notice as it was typed. */
export type TypedNotice = Record<NoticeField, string> & { bars: TypedBar[]; waivers: TypedWaiver[] };

export const blankBar: TypedBar = {
  ...{ kind: "number", title: "", demands: "", clause: "", fact: "", year: "-1", whole: "", wholeYear: "-1" },
  ...{ is: "at-least", value: "", yesNo: "", answer: "yes", titleKind: "", held: "held", finding: "own" },
};
export const blankWaiver: TypedWaiver = { criterion: "", reason: "", clause: "" };

/** Whether nobody has filled a line in. */
export const isBlankBar = ({ title, demands, clause, fact, yesNo, titleKind, value }: TypedBar): boolean =>
  [title, demands, clause, fact, yesNo, titleKind, value].every((words) => words.trim() === "");
export const isBlankWaiver = (waiver: TypedWaiver): boolean =>
  Object.values(waiver).every((words) => words.trim() === "");

/** A number as somebody typed it; nothing where it is none. */
export function numberTyped(words: string): number | undefined {
  const plain = words
    .normalize("NFKC")
    .replace("−", "-")
    .replace(/[,\s%]/g, "");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
