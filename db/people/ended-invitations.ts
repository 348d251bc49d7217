import { and, eq, gt, inArray, isNull, or, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import type { Connection } from "../client";
import { seatInvitations, trail, users } from "../schema";
import { recordAll } from "../service/trail";

/**
 * Ends the open invitations that somebody made from a seat, inside the transaction in which they lose what the seat
 * let them give: those to the organisation, or all that they made as an operator (`null`). With `theirs` also those
 * for their own address, which would bring them back. Tells how many there were.
 */
export async function endInvitations(
  inside: Connection,
  actor: Actor,
  { organisation, user, theirs }: { organisation: string | null; user: string; theirs: boolean },
  at: Date,
): Promise<number> {
  const { id, email, acceptedAt, revokedAt, expiresAt } = seatInvitations;
  const there =
    organisation === null ? isNull(seatInvitations.organisation) : eq(seatInvitations.organisation, organisation);
  // The trail alone knows who made an invitation.
  const madeByThem = sql`exists (select 1 from ${trail} where ${trail.sheet} = ${id} and ${trail.user} = ${user}
    and json_extract(${trail.detail}, '$.invited') is not null
    ${organisation === null ? sql`and ${trail.actor} = 'operator'` : sql``})`;
  const address = inside
    .select({ email: sql`lower(${users.email})` })
    .from(users)
    .where(eq(users.id, user));
  const isSuch = or(
    organisation === null ? madeByThem : and(there, madeByThem),
    theirs ? and(there, inArray(email, address)) : undefined,
  );
  const ended = await inside
    .update(seatInvitations)
    .set({ revokedAt: at })
    .where(and(isNull(acceptedAt), isNull(revokedAt), gt(expiresAt, at), isSuch))
    .returning({ subject: id, organisation: seatInvitations.organisation });
  const lines = ended.map(({ subject, organisation }) => {
    const act = organisation === null ? ("manage-operators" as const) : ("manage-people" as const);
    return { actor, act, subject, at, detail: { withdrawn: true }, organisation };
  });
  if (lines.length > 0) await recordAll(inside, lines);
  return ended.length;
}
