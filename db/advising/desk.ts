import type { Person } from "#lib/access";
import { done, type Outcome } from "#lib/outcome";
import type { Database } from "../client";
import type { Shut } from "../sheets/admission";
import type { SnapshotRecord } from "../sheets/snapshots";
import { admitClient, beforeOf, type ClientSeen, type KeysOfAnswers, seenOf } from "./client-sheet";
import { type ReviewRecord, reviewOf } from "./reviews";
import { type Talk, talkOn } from "./thread-lists";

/** What lies on the desk of whoever reviews a client's sheet. */
export type Desk = {
  client: ClientSeen;
  record: ReviewRecord;
  talk: Talk;
  /** What was last submitted on the sheet before, where its firm opened that one, too. */
  before: Pick<SnapshotRecord, "answers" | "year"> | null;
};

/** All that the practice of the actor sees of a client's sheet, found there and talks about there, at a moment. */
export async function readDesk(
  { db }: Pick<Database, "db">,
  actor: Person,
  keysOfAnswers: KeysOfAnswers,
  at: Date,
): Promise<Outcome<Desk, Shut>> {
  const admitted = await admitClient(db, actor, "read-client", at);
  if (!admitted.ok) return admitted;
  const [client, record, before, talk] = await Promise.all([
    seenOf(db, admitted.value, keysOfAnswers),
    reviewOf(db, admitted.value),
    beforeOf(db, admitted.value),
    talkOn(db, admitted.value, keysOfAnswers),
  ]);
  return done({ client, record, before, talk });
}
