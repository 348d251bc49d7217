import { and, eq } from "drizzle-orm";
import type { Connection } from "../client";
import { declarations } from "../schema";

export type Declaration = typeof declarations.$inferSelect;

/** With which words whoever submitted declared that all is true; `null` where nobody did. */
export async function declarationOf(
  on: Connection,
  submission: { sheet: string; revision: number } | null,
): Promise<Declaration | null> {
  if (!submission) return null;
  const isIt = and(eq(declarations.sheet, submission.sheet), eq(declarations.revision, submission.revision));
  return (await on.select().from(declarations).where(isIt))[0] ?? null;
}
