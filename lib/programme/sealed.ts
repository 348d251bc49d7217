import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Verdict } from "../rules/verdict";
import { canonical } from "../text/canonical";
import { storedSnapshot } from "./stored-snapshot";
import { storedVerdicts } from "./stored-verdicts";
import type { FourVerdicts } from "./verdicts";

/** What the seal of a row is made over: everything that it holds, its moment in milliseconds since 1970. */
export const wordsOfRow = <Row extends { at: Date }>(row: Row): string => canonical({ ...row, at: row.at.getTime() });

type Decision = { at: Date; despite: unknown; verdicts: FourVerdicts };

/** Earlier decisions were sealed before there were words on unmet clauses. */
export const wordsOfDecision = ({ despite, verdicts, ...decision }: Decision): string =>
  wordsOfRow({ ...decision, verdicts: storedVerdicts(verdicts), ...(despite !== null && { despite }) });

type Draw = { at: Date; columnsVersion: number | null; method: number | null; rule: unknown };

/** Draws from before there were versions of columns, and rules of visits, are sealed without them. */
export const wordsOfDraw = ({ columnsVersion, method, rule, ...draw }: Draw): string =>
  wordsOfRow({
    ...draw,
    ...(columnsVersion !== null && { columnsVersion }),
    ...(method !== null && { method, rule }),
  });

type Snapshot = Readonly<
  Record<"sheet" | "edition" | "depth" | "scorer", string> &
    Record<"revision" | "year", number> &
    Record<"answers" | "notes" | "facts", unknown> & {
      submittedAt: Date;
      diagnosis: Diagnosis | null;
      ladder: readonly Verdict[] | null;
    }
>;

/** What the seal of a snapshot is made over; those from before there were facts are sealed without them. */
export function wordsOfSnapshot(snapshot: Snapshot): string {
  const { sheet, revision, submittedAt, edition, depth, year, answers, notes, diagnosis, scorer, facts, ladder } =
    storedSnapshot(snapshot);
  const first = { sheet, revision, submittedAt, edition, depth, year, answers, notes, diagnosis, scorer };
  return canonical(facts === null ? first : { ...first, facts, ladder });
}
