import type { Person } from "#lib/access";
import { changedSince } from "#lib/advising/basis";
import type { Entry } from "#lib/entry/entry";
import type { EntryKey } from "#lib/entry/key";
import { done, type Outcome } from "#lib/outcome";
import type { Connection, Database } from "../client";
import type { Shut } from "../sheets/admission";
import type { SnapshotRecord } from "../sheets/snapshots";
import { admitClient, beforeOf, type ClientSeen, type KeysOfAnswers, seenOf } from "./client-sheet";
import { entriesAt } from "./entry-changes";
import { type ReviewRecord, reviewOf } from "./reviews";
import { type Talk, talkOn } from "./thread-lists";

/** What lies on the desk of whoever reviews a client's sheet. */
export type Desk = {
  client: ClientSeen;
  record: ReviewRecord;
  talk: Talk;
  /** What the firm had under an entry when somebody confirmed, passed over or corrected it; `null` for nothing. */
  entryAt: (key: EntryKey, revision: number) => Entry | null;
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
  return done({ client, record, before, talk, entryAt: await entriesSeen(db, client, record) });
}

/** The entries that corrections were made on, and those that were looked at and are others now. */
async function entriesSeen(
  db: Connection,
  { sheet, entries }: ClientSeen,
  record: ReviewRecord,
): Promise<Desk["entryAt"]> {
  const now = new Map(entries.map(({ key, revision, entry }) => [key, { revision, entry }]));
  const revisions = new Map([...now].map(([key, { revision }]) => [key, revision]));
  const seen = [
    ...record.corrections.map(({ key, base }) => ({ key, from: base })),
    ...record.marks.flatMap(({ basis }) => changedSince(basis, revisions)),
  ];
  const past = await entriesAt(
    db,
    sheet.id,
    seen.filter(({ key, from }) => from > 0 && from !== revisions.get(key)),
  );
  return (key, revision) => {
    const current = now.get(key);
    return current?.revision === revision ? current.entry : (past.get(`${key} ${revision}`) ?? null);
  };
}
