import { longestIn, named, type RightsCells, type RightsReading } from "./rights-table";

/** Why a row is no right to be listed. */
export type RightProblem =
  | "nothing"
  | "kind"
  | "pending"
  | "not-granted"
  | "not-ours"
  | "no-owner"
  | "expired"
  | "trademark"
  | "day"
  | "digits-lost"
  | "too-long";

/** Letters behind the number of a publication (ZC 0007): of granted inventions, utility models and designs; and of mere applications. */
export const grantedMark = /[BCUYS]\d?$/i;
const filedMark = /A\d?$/i;

/** Whether a number is that of a published application, which is no grant. */
export const isFiledNumber = (number: string): boolean => /^CN\s*\d{7,9}\s*A\d?$/i.test(number.trim());

/** What was read of a row. */
type Found = {
  kind: string | null;
  typedDay: string;
  day: string | null;
  status: string | null;
  number: { isLost: boolean; isRegistered: boolean };
};

/** Whether a row is of an application: by its status, its kind, or the letter of its publication. */
function isApplication(cells: RightsCells, { pending, statuses }: RightsReading, { status }: Found): boolean {
  if (cells.granted === undefined || cells.granted === "") {
    if (named(pending, cells.kind ?? "")) return true;
    if (isFiledNumber(cells.number ?? "")) return true;
  }
  const ofPending = longestIn(pending, cells.status ?? "");
  if (status !== null)
    return (
      ofPending >
      longestIn(
        statuses.flatMap(({ words }) => words),
        cells.status ?? "",
      )
    );
  return ofPending > 0 || (!cells.status && filedMark.test(cells.publication ?? ""));
}

/** Whether a row says that the right was granted: by a day, its status, its publication or its entry in a register. */
const isGranted = (cells: RightsCells, { day, status, number }: Found): boolean =>
  day !== null || status !== null || number.isRegistered || grantedMark.test(cells.publication ?? "");

/** What is wrong with a row as it stands in its table. */
export function problemsOf(cells: RightsCells, reading: RightsReading, found: Found): RightProblem[] {
  const text = [cells.kind, cells.name].join(" ");
  if (named(reading.trademarks, cells.kind ?? "") || (found.kind === null && /商标|trademark/i.test(text)))
    return ["trademark"];
  const { kind, typedDay, day, status, number } = found;
  const problems: RightProblem[] = [
    ...(number.isLost ? (["digits-lost"] as const) : []),
    ...(kind === null ? (["kind"] as const) : []),
    ...(isApplication(cells, reading, found) ? (["pending"] as const) : []),
    ...(status === "expired" ? (["expired"] as const) : []),
    ...(typedDay !== "" && day === null && /\d/.test(typedDay) ? (["day"] as const) : []),
  ];
  return problems.length === 0 && !isGranted(cells, found) ? ["not-granted"] : problems;
}
