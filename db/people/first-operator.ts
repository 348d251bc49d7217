import { and, isNull } from "drizzle-orm";
import type { Database } from "../client";
import { operators, seatInvitations } from "../schema";
import { record } from "../service/trail";
import { isOpen, type NewInvitation, putInvitation } from "./invitations";

/**
 * Offers the seat of the first operator to whoever has the token, as long as there is no operator; earlier offers end
 * then. Tells whether it did.
 */
export function inviteFirstOperator(
  database: Database,
  { tokenHash, expiresAt, locale }: Pick<NewInvitation, "tokenHash" | "expiresAt" | "locale">,
  at: Date,
): Promise<boolean> {
  return database.durably(async (inside) => {
    if ((await inside.$count(operators, isNull(operators.endedAt))) > 0) return false;
    const earlier = and(isNull(seatInvitations.organisation), isOpen);
    await inside.update(seatInvitations).set({ revokedAt: at }).where(earlier);
    const invitationId = await putInvitation(inside, null, { role: "operator", locale, tokenHash, expiresAt }, at);
    await record(inside, { kind: "stranger" }, "manage-operators", invitationId, at, { invited: "operator" });
    return true;
  });
}
