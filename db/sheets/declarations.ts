import { and, eq } from "drizzle-orm";
import type { Connection } from "../client";
import { declarations } from "../schema";
import { sealOfRow } from "../service/seals";

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

/** Keeps what whoever submits declares, and tells what the line of the trail says of it; nothing where nothing was. */
export async function keepDeclaration(
  inside: Connection,
  { words, ...rest }: Omit<Declaration, "words"> & { words: string | undefined },
): Promise<{ declared: true; declarationHash: string } | null> {
  if (!words) return null;
  const row = { ...rest, words };
  await inside.insert(declarations).values(row);
  return { declared: true, declarationHash: sealOfRow(row) };
}
