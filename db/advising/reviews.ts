import { and, asc, eq } from "drizzle-orm";
import type { Person } from "#lib/access";
import type { EntryKey } from "#lib/entry/key";
import { done, type Outcome } from "#lib/outcome";
import type { Connection, Database } from "../client";
import { reviewMarks } from "../schema";
import type { Shut } from "../sheets/admission";
import { admitClient, type ClientSheet } from "./client-sheet";
import { type CorrectionLine, correctionsOf } from "./corrections";

type OnClient = Person & { sheet: string };

/** How far a practice is with an entry of a client's sheet. */
export type ReviewMark = Pick<typeof reviewMarks.$inferSelect, "item" | "mark" | "basis" | "at">;

/** What a practice found of a client's sheet so far. */
export type ReviewRecord = { corrections: CorrectionLine[]; marks: ReviewMark[] };

/** What the actor's practice found of a client's sheet: its corrections, settled ones included, and what it looked at. */
export async function readReview(
  { db }: Pick<Database, "db">,
  actor: OnClient,
  at: Date,
): Promise<Outcome<ReviewRecord, Shut>> {
  const client = await admitClient(db, actor, "read-client", at);
  return client.ok ? done(await reviewOf(db, client.value)) : client;
}

/** What a practice found of a client's sheet that it was admitted to. */
export async function reviewOf(on: Connection, { sheet, engagement }: ClientSheet): Promise<ReviewRecord> {
  const [corrections, marks] = await Promise.all([
    correctionsOf(on, sheet.id, engagement.practice),
    marksOf(on, sheet.id, engagement.practice),
  ]);
  return { corrections, marks };
}

const marksOf = (on: Connection, sheet: string, practice: string): Promise<ReviewMark[]> =>
  on
    .select({ item: reviewMarks.item, mark: reviewMarks.mark, basis: reviewMarks.basis, at: reviewMarks.at })
    .from(reviewMarks)
    .where(and(eq(reviewMarks.sheet, sheet), eq(reviewMarks.practice, practice)))
    .orderBy(asc(reviewMarks.at));

/** Marks an entry of a client's sheet as looked at, at the revisions that the actor saw; the mark before it gives way. */
export function markEntry(
  database: Database,
  actor: OnClient,
  { item, ...marked }: { item: EntryKey; mark: ReviewMark["mark"]; basis: ReviewMark["basis"] },
  at: Date,
): Promise<Outcome<null, Shut>> {
  return database.transaction(async (inside) => {
    const client = await admitClient(inside, actor, "review-client", at);
    if (!client.ok) return client;
    const { practice } = client.value.engagement;
    const row = { ...marked, author: actor.user, at };
    await inside
      .insert(reviewMarks)
      .values({ sheet: actor.sheet, practice, item, ...row })
      .onConflictDoUpdate({ target: [reviewMarks.sheet, reviewMarks.practice, reviewMarks.item], set: row });
    return done(null);
  });
}
