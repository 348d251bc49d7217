import type { z } from "zod";
import { Notice } from "./notice";

/** Why a line of a notice cannot stand. */
export const noticeReasons = [
  "missing",
  "too-long",
  "too-many",
  "unreadable",
  "unknown-version",
  "other-tier",
  "faulty-version",
  "no-law",
  "unknown-fact",
  "wrong-kind",
  "needs-year",
  "has-no-year",
  "units",
  "same-fact",
  "range",
  "decimals",
  "unknown-title",
  "unknown-criterion",
  "not-needed",
  "not-examined",
  "one-way",
  "twice",
] as const;
export type NoticeReason = (typeof noticeReasons)[number];

/** What is wrong where: in the notice itself (line 0), in a bar or in a waiver, counted from 1. */
export type NoticeDefect = {
  part: "notice" | "bars" | "waivers";
  line: number;
  field: string;
  reason: NoticeReason;
  value: string;
};

/** A value as it is named in a defect. */
export const shown = (value: unknown): string =>
  typeof value === "string" ? value.slice(0, 60) : typeof value === "number" ? String(value) : "";

/** What zod's code says of words; a number that is too small or too large is none that can stand there. */
const codes: Partial<Record<string, NoticeReason>> = { too_small: "missing", too_big: "too-long" };

function placeOf(path: readonly PropertyKey[]): Pick<NoticeDefect, "part" | "line" | "field"> {
  const [part, line, ...rest] = path;
  if ((part === "bars" || part === "waivers") && typeof line === "number")
    return { part, line: line + 1, field: rest.map(String).join(".") || "when" };
  return { part: "notice", line: 0, field: String(part ?? "") };
}

/** What zod says of a notice, line by line, once for each field. */
function defectsOfShape(issues: readonly z.core.$ZodIssue[], input: unknown): NoticeDefect[] {
  const found = issues.map(({ path, code }): NoticeDefect => {
    const place = placeOf(path);
    const value = path.reduce<unknown>(
      (at, key) => (typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
      input,
    );
    const isList = Array.isArray(value);
    const isAbsent = value === undefined || value === "" || value === null;
    const reason =
      isList && code === "too_big"
        ? "too-many"
        : isAbsent
          ? "missing"
          : typeof value === "number"
            ? "unreadable"
            : (codes[code] ?? "unreadable");
    return { ...place, reason, value: shown(value) };
  });
  return found.filter(
    (each, index) =>
      index ===
      found.findIndex(({ part, line, field }) => part === each.part && line === each.line && field === each.field),
  );
}

/** Reads a notice from anything that was JSON. Total: the notice, or what stands in its way by line. */
export function parseNotice(input: unknown): { notice: Notice } | { defects: NoticeDefect[] } {
  const result = Notice.safeParse(input);
  return result.success ? { notice: result.data } : { defects: defectsOfShape(result.error.issues, input) };
}
