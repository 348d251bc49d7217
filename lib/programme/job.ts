export const jobKinds = ["import", "invite", "remind", "export"] as const;
export type JobKind = (typeof jobKinds)[number];

export type JobState = "waiting" | "running" | "done" | "failed";

/** A row that was not taken in: its line in the file, from 1, and why. */
export type BadRow = { line: number; reason: string; column?: string; value?: string };

/** What came of it: counts, rows that were refused, and a file to fetch. */
export type JobResult = {
  counts: Readonly<Record<string, number>>;
  badRows: readonly BadRow[];
  file: string | null;
};
