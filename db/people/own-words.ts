import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { Database } from "../client";
import { corrections, posts, signOffs, trail } from "../schema";
import type { TrailAct } from "../service/trail";

/** What the trail of an account tells of how somebody came into it, and by what. */
const ofAccount = [
  ...["sign-up", "sign-in", "refuse-sign-in", "end-sessions", "password-link", "reset-factor"],
  ...["turn-factor-on", "turn-factor-off", "renew-codes", "change-password", "reset-password", "prove-address"],
] as const satisfies readonly TrailAct[];

/** When somebody signed in to their account or was refused, from what and where, and what became of its ways in. */
export const readSignIns = ({ db }: Pick<Database, "db">, user: string) =>
  db
    .select({ at: trail.at, act: trail.act, detail: trail.detail })
    .from(trail)
    .where(and(eq(trail.sheet, user), inArray(trail.act, [...ofAccount])))
    .orderBy(desc(trail.id));

/**
 * What somebody wrote and signed about the sheets of others: their own words, and which reports. What the reports say,
 * and which figures were corrected to what, is the firms', who may have taken back that it is seen.
 */
export async function readOwnWords({ db }: Pick<Database, "db">, user: string) {
  const { id: report, sheet, version, signerName: name, signedAt, withdrawnAt, hash } = signOffs;
  const { key, reason, at, settledAs } = corrections;
  const { thread, text, move, at: saidAt } = posts;
  const [comments, corrected, signed] = await Promise.all([
    db.select({ thread, text, move, at: saidAt }).from(posts).where(eq(posts.author, user)).orderBy(asc(saidAt)),
    db
      .select({ sheet: corrections.sheet, key, reason, at, settledAs })
      .from(corrections)
      .where(eq(corrections.author, user))
      .orderBy(asc(at)),
    db
      .select({ report, sheet, version, name, signedAt, withdrawnAt, hash })
      .from(signOffs)
      .where(eq(signOffs.signer, user))
      .orderBy(asc(signedAt)),
  ]);
  return { comments, corrections: corrected, signedReports: signed };
}
