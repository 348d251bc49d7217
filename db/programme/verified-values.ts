import { eq } from "drizzle-orm";
import { verifiedValues } from "#lib/programme/application-facts";
import type { FactKey, FactValue } from "#lib/rules/fact";
import type { Connection } from "../client";
import { factVerifications } from "../schema";

/** What persons of the bureau found of an application's facts and did not take back. */
export async function verifiedOf(on: Connection, application: string): Promise<Map<FactKey, FactValue>> {
  const { fact, revision, value } = factVerifications;
  return verifiedValues(
    await on
      .select({ fact, revision, value })
      .from(factVerifications)
      .where(eq(factVerifications.application, application)),
  );
}
