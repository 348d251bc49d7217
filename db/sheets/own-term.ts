import { eq } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome } from "#lib/outcome";
import { isOver, type Terms } from "#lib/retention";
import type { Database } from "../client";
import { applications, rounds } from "../schema";
import { admit, type Shut } from "./admission";
import { sheetKeeping } from "./expiry-notices";
import { keptSheet, type SheetKind } from "./kept-sheets";

/** How long a sheet is kept, for its owner. */
export type OwnTerm = {
  kind: SheetKind;
  days: number;
  /** The last day on which it is kept, at least; `null` while its round is not closed. */
  until: string | null;
  /** Whether it may go at any time. */
  isOver: boolean;
  /** Whether somebody is written to before. */
  isTold: boolean;
};

/** Until when the actor's sheet is kept as things stand; `null`: for ever. */
export async function readOwnTerm(
  { db }: Pick<Database, "db">,
  actor: Actor,
  { terms, isMailed }: { terms: Terms; isMailed: boolean },
  now: Date,
): Promise<Outcome<OwnTerm | null, Shut>> {
  const admitted = await admit(db, actor, "read-sheet");
  if (!admitted.ok) return admitted;
  const { id, revision } = admitted.value;
  const [round] = await db
    .select({ state: rounds.state, closedAt: rounds.closedAt })
    .from(applications)
    .innerJoin(rounds, eq(rounds.id, applications.round))
    .where(eq(applications.sheet, id));
  const kind = round ? "round" : revision > 0 ? "sheet" : "draft";
  const days = terms[kind];
  const sheet = days === null ? null : await keptSheet(db, id, kind);
  if (days === null || sheet === null) return done(null);
  const term = { days, isMailed, ...(round?.closedAt && { since: round.closedAt }) };
  const { keeping, owners } = await sheetKeeping(db, sheet, term, now);
  const isTold = isMailed && owners.length > 0;
  // A round may be over only long after it was closed: no owner is told that its sheet may be gone already.
  const isOpen = round && (round.state !== "closed" || isOver(keeping.until, now));
  if (isOpen) return done({ kind, days, until: null, isOver: false, isTold });
  return done({ kind, days, until: keeping.until, isOver: keeping.state === "due", isTold });
}
