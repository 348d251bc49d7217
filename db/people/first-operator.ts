import { randomUUID } from "node:crypto";
import { and, gt, isNull } from "drizzle-orm";
import type { Database } from "../client";
import { operators, seatInvitations } from "../schema";
import { record } from "../service/trail";
import { isOpen, type NewInvitation, putInvitation } from "./invitations";

/** The offer of the first operator's seat. */
export type FirstOffer = { id: string; expiresAt: Date };

/**
 * Offers the seat of the first operator to whoever has the token of an offer, as long as there is no operator: `null`
 * where there is one. An offer that is open stays, and is returned, where its token is still the one of its id; else it
 * ends, and there is a new one.
 * @param hashOf what is stored of the token of an offer
 */
export function inviteFirstOperator(
  database: Database,
  { hashOf, expiresAt, locale }: Pick<NewInvitation, "expiresAt" | "locale"> & { hashOf: (id: string) => string },
  at: Date,
): Promise<FirstOffer | null> {
  return database.durably(async (inside) => {
    if ((await inside.$count(operators, isNull(operators.endedAt))) > 0) return null;
    const earlier = and(isNull(seatInvitations.organisation), isOpen);
    const { id, tokenHash } = seatInvitations;
    const open = await inside
      .select({ id, tokenHash, expiresAt: seatInvitations.expiresAt })
      .from(seatInvitations)
      .where(and(earlier, gt(seatInvitations.expiresAt, at)));
    const standing = open.find((each) => each.tokenHash === hashOf(each.id));
    if (standing) return { id: standing.id, expiresAt: standing.expiresAt };
    await inside.update(seatInvitations).set({ revokedAt: at }).where(earlier);
    const offer = { id: randomUUID(), expiresAt };
    await putInvitation(inside, null, { ...offer, role: "operator", locale, tokenHash: hashOf(offer.id) }, at);
    await record(inside, { kind: "stranger" }, "manage-operators", offer.id, at, { invited: "operator" });
    return offer;
  });
}
