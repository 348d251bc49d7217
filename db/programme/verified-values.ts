import { asc, eq } from "drizzle-orm";
import type { FactKey, FactValue } from "#lib/rules/fact";
import type { Connection } from "../client";
import { factVerifications } from "../schema";

/** What persons of the bureau found of an application's facts and did not take back. */
export async function verifiedOf(on: Connection, application: string): Promise<Map<FactKey, FactValue>> {
  const { fact, revision, value } = factVerifications;
  const rows = await on
    .select({ fact, value })
    .from(factVerifications)
    .where(eq(factVerifications.application, application))
    .orderBy(asc(revision));
  const standing = new Map<FactKey, FactValue>();
  for (const row of rows) {
    if (row.value === null) standing.delete(row.fact);
    else standing.set(row.fact, row.value);
  }
  return standing;
}
