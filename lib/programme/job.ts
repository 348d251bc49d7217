const jobKinds = ["import", "invite", "remind", "extend", "renew", "export", "batch"] as const;
export type JobKind = (typeof jobKinds)[number];

/** A draft is looked at before it is started; what is stopped was ended by somebody of the bureau. */
export type JobState = "draft" | "waiting" | "running" | "done" | "failed" | "stopped";

/**
 * Why a job was not finished, or waits to be tried again. `database`, `disk`, `machine` and `interrupted` may pass and
 * are tried again for a while; the others do not.
 */
const jobFaultCodes = [
  /** The database was busy or could not be reached. */
  "database",
  /** There was no room to write a file. */
  "disk",
  /** The machine or its network did not give what was needed. */
  "machine",
  /** The process ended or stood still in the middle. */
  "interrupted",
  /** The round no longer takes such a job. */
  "round-shut",
  /** Whoever asked for it no longer may. */
  "left",
  /** The file that it works on is no longer there. */
  "file-gone",
  /** Ours. */
  "program",
] as const;
export type JobFaultCode = (typeof jobFaultCodes)[number];

/**
 * A row of a list of which there is something to say: its line in the file, from 1, and what. It was not taken in, or it
 * was and is to be looked at (`taken`), or its firm was there before (`known`).
 */
export type BadRow = {
  line: number;
  reason: string;
  firm?: string;
  column?: string;
  value?: string;
  taken?: true;
  known?: true;
};

/** What came of it: counts, rows that were refused, and a file to fetch. */
export type JobResult = {
  counts: Readonly<Record<string, number>>;
  badRows: readonly BadRow[];
  file: string | null;
};
