import type { Diagnosis } from "../diagnosis/diagnosis";
import type { FactKey, FactValue } from "../rules/fact";
import type { KnownValues } from "./verdicts";

/** What an application holds: the latest submission, frozen, with what is known of the firm's facts. */
export type ApplicationFacts = KnownValues & {
  /** `null` until the firm submitted for the first time, and after it deleted its sheet. No diagnosis where it gave no self-assessment. */
  submission: { revision: number; submittedAt: Date; edition: string; diagnosis: Diagnosis | null } | null;
};

/** Whether a file stood behind its fact when the firm submitted. */
export const isInForce = ({ withdrawnAt }: { withdrawnAt: Date | null }, submittedAt: Date): boolean =>
  withdrawnAt === null || withdrawnAt > submittedAt;

/** What persons of the bureau found of a fact, in a row of its own each time; `null` takes the one before back. */
export type Verification = { fact: FactKey; revision: number; value: FactValue | null };

/** The latest of each fact that was not taken back. */
export function verifiedValues(rows: readonly Verification[]): Map<FactKey, FactValue> {
  const latest = new Map<FactKey, Verification>();
  for (const row of rows) if (row.revision >= (latest.get(row.fact)?.revision ?? 0)) latest.set(row.fact, row);
  return new Map([...latest.values()].flatMap(({ fact, value }) => (value === null ? [] : [[fact, value] as const])));
}
