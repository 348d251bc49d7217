import { and, asc, eq, inArray, lte, sql } from "drizzle-orm";
import { type Actor, may } from "#lib/access";
import { done, type Outcome } from "#lib/outcome";
import { type ApplicationFacts, isInForce, verifiedValues } from "#lib/programme/application-facts";
import { isBehindFact } from "#lib/programme/documents";
import type { Region } from "#lib/programme/region";
import { isCounted } from "#lib/programme/standing";
import type { Connection, Database } from "../client";
import { decisions, evidence, factVerifications, moves, sheets, snapshots, trail, users } from "../schema";
import type { TrailRecord } from "../service/trail";
import { type Declaration, declarationOf } from "../sheets/declarations";
import type { SubmissionRecord } from "../sheets/snapshots";
import { type ApplicationRecord, admitApplication, type RoundRecord, type RoundShut } from "./admission";
import { type LateProposal, openLateProposal } from "./late-proposals";
import { handedInOf, type OpinionRecord, opinionsOn } from "./opinion-rows";
import { findingsOn, type OutsideFinding } from "./outside-lists";
import { regionsOf } from "./seat-region";

export type VerificationRecord = typeof factVerifications.$inferSelect;
export type DecisionRecord = typeof decisions.$inferSelect;
export type MoveRecord = typeof moves.$inferSelect;
export type EvidenceRecord = typeof evidence.$inferSelect;

/** What an act on an application rests on, as its transaction reads it. */
export type ApplicationBasis = ApplicationFacts & { round: RoundRecord; application: ApplicationRecord };

/**
 * Everything that the bureau sees of one firm in a round; of one whose submission does not count, no more than its
 * standing, moves, decisions and trail.
 */
export type ApplicationFile = ApplicationBasis & {
  snapshot: SubmissionRecord | null;
  /** Files that lay there when the firm submitted, every revision, oldest first. */
  evidence: EvidenceRecord[];
  /** Every verification of a firm whose submission counts, oldest first; the last one of a fact counts. */
  verifications: VerificationRecord[];
  /** With which words whoever submitted declared that all is true; `null` where nobody did. */
  declaration: Declaration | null;
  moves: MoveRecord[];
  decisions: DecisionRecord[];
  /** What regions said of it, oldest first; the regions of the bureau, and those that have handed their list in. */
  opinions: OpinionRecord[];
  regions: Region[];
  handedIn: string[];
  /** What lists of others say of it. */
  outside: OutsideFinding[];
  /** The first word on a late application that waits for a second person. */
  lateProposal: LateProposal | null;
  /** What was done with the application, oldest first; `null` for whoever may not read the trail. */
  trail: (TrailRecord & { id: number; user: string | null })[] | null;
  /** Whether what the firm gave is gone, since the term of its round is over. */
  isExpired: boolean;
  /** The last row of the trail that tells of it. */
  reference: { id: number; hash: string | null } | null;
  /** Names of the persons who did any of it, by their id. */
  names: ReadonlyMap<string, string>;
};

/** What counts of a firm's submissions: nothing while it is withdrawn, or was taken up again and is not sent in yet. */
async function snapshotOf(
  on: Connection,
  { sheet, snapshot, state }: ApplicationRecord,
): Promise<SubmissionRecord | null> {
  if (sheet === null || snapshot === null || !isCounted(state)) return null;
  const [row] = await on
    .select({ snapshot: snapshots, firmName: sheets.firmName })
    .from(snapshots)
    .innerJoin(sheets, eq(sheets.id, snapshots.sheet))
    .where(and(eq(snapshots.sheet, sheet), eq(snapshots.revision, snapshot)));
  return row ? { ...row.snapshot, firmName: row.firmName } : null;
}

/** Files that lay there at a moment; a later one belongs to a submission that is still to come. */
const filesOf = (on: Connection, sheet: string, until: Date): Promise<EvidenceRecord[]> =>
  on
    .select()
    .from(evidence)
    .where(and(eq(evidence.sheet, sheet), lte(evidence.at, until)))
    .orderBy(asc(evidence.fact), asc(evidence.revision));

const verificationsOf = (on: Connection, application: string): Promise<VerificationRecord[]> =>
  on
    .select()
    .from(factVerifications)
    .where(eq(factVerifications.application, application))
    .orderBy(asc(factVerifications.at), asc(factVerifications.revision));

/** Reads what an act on an application rests on, in its transaction. */
export async function basisOf(
  on: Connection,
  { round, application }: { round: RoundRecord; application: ApplicationRecord },
) {
  const snapshot = await snapshotOf(on, application);
  const verifications = isCounted(application.state) ? await verificationsOf(on, application.id) : [];
  const files = snapshot ? await filesOf(on, snapshot.sheet, snapshot.submittedAt) : [];
  const evidenced = files
    .filter((file) => snapshot && isBehindFact(file) && isInForce(file, snapshot.submittedAt))
    .map(({ fact }) => fact);
  return {
    round,
    application,
    snapshot,
    files,
    found: verifications,
    submission: snapshot && {
      revision: snapshot.revision,
      submittedAt: snapshot.submittedAt,
      edition: snapshot.edition,
      diagnosis: snapshot.diagnosis,
    },
    claimed: snapshot?.facts ?? {},
    evidenced: new Set(evidenced),
    verified: verifiedValues(verifications),
  };
}

/** What an act rests on, with the files and the verifications themselves. */
export type ActBasis = Awaited<ReturnType<typeof basisOf>>;

/** An application with all that belongs to it, for whoever may read it. */
export async function readApplicationFile(
  { db }: Database,
  actor: Actor,
  id: string,
  at: Date,
): Promise<Outcome<ApplicationFile, RoundShut>> {
  const admitted = await admitApplication(db, actor, "read-application", id, at);
  if (!admitted.ok) return admitted;
  const { round } = admitted.value;
  const { files, found, ...basis } = await basisOf(db, admitted.value);
  const [moveRows, decisionRows, acts, said, regions, handedIn, lateProposal, outside, declaration] = await Promise.all(
    [
      db.select().from(moves).where(eq(moves.application, id)).orderBy(asc(moves.at)),
      db.select().from(decisions).where(eq(decisions.application, id)).orderBy(asc(decisions.at), sql`rowid`),
      db.select().from(trail).where(eq(trail.sheet, id)).orderBy(asc(trail.id)),
      opinionsOn(db, id),
      regionsOf(db, round.organisation),
      handedInOf(db, round.id),
      openLateProposal(db, admitted.value.application),
      findingsOn(db, round, admitted.value.application),
      declarationOf(db, basis.snapshot),
    ],
  );
  const readsTrail = may(actor, "read-trail", { of: "organisation", id: round.organisation });
  const last = acts.at(-1);
  const persons = [
    ...[...found, ...moveRows, ...decisionRows, ...said, ...(lateProposal ? [lateProposal] : [])].map(({ by }) => by),
    ...acts.map(({ user }) => user),
  ];
  return done({
    ...basis,
    evidence: files,
    declaration,
    verifications: found,
    moves: moveRows,
    decisions: decisionRows,
    opinions: said,
    regions,
    handedIn,
    lateProposal,
    outside,
    trail: readsTrail
      ? acts.map(({ id: row, actor: who, act, at: when, detail, user }) => {
          return { id: row, actor: who, act, at: when, detail, user };
        })
      : null,
    isExpired: acts.some(({ act }) => act === "expire"),
    reference: last ? { id: last.id, hash: last.hash } : null,
    names: await namesOf(db, persons),
  });
}

/** Names of people, by their id. */
export async function namesOf(on: Connection, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const distinct = [...new Set(ids.filter((id) => id !== null))];
  if (distinct.length === 0) return new Map();
  const rows = await on.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, distinct));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
