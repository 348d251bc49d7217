import { canonical } from "../text/canonical";

/** What the seal of a row is made over: everything that it holds, its moment in milliseconds since 1970. */
export const wordsOfRow = (row: { at: Date }): string => canonical({ ...row, at: row.at.getTime() });

/** Earlier decisions were sealed before there were words on unmet clauses. */
export const wordsOfDecision = ({ despite, ...decision }: { at: Date; despite: unknown }): string =>
  wordsOfRow({ ...decision, ...(despite !== null && { despite }) });

/** Draws from before there were versions of columns are sealed without one. */
export const wordsOfDraw = ({ columnsVersion, ...draw }: { at: Date; columnsVersion: number | null }): string =>
  wordsOfRow({ ...draw, ...(columnsVersion !== null && { columnsVersion }) });

type Snapshot = Readonly<
  Record<"sheet" | "edition" | "depth" | "scorer", string> &
    Record<"revision" | "year", number> &
    Record<"answers" | "notes" | "diagnosis" | "facts" | "ladder", unknown> & { submittedAt: Date }
>;

/** What the seal of a snapshot is made over; those from before there were official figures are sealed without them. */
export function wordsOfSnapshot(snapshot: Snapshot): string {
  const { sheet, revision, submittedAt, edition, depth, year, answers, notes, diagnosis, scorer } = snapshot;
  const first = { sheet, revision, submittedAt, edition, depth, year, answers, notes, diagnosis, scorer };
  const { facts, ladder } = snapshot;
  return canonical(facts === null ? first : { ...first, facts, ladder });
}
