import { createHmac } from "node:crypto";
import type { Database } from "#db/client";
import { inviteFirstOperator } from "#db/people/first-operator";
import { defaultLocale } from "#lib/text/languages";
import { authSecret } from "../service/auth-secret";
import { hashOfToken } from "./keys";

const day = 24 * 60 * 60 * 1000;

/** The token of an offer: whoever has the secret of the service finds the same one again. */
const tokenOf = (offer: string): string =>
  createHmac("sha256", authSecret()).update(`first operator ${offer}`).digest("base64url");

/**
 * The path by which whoever started the service becomes its first operator, once, and until when; `null` where there is
 * an operator. It is the same for all processes and starts of a day.
 */
export async function firstOperatorPath(database: Database, at: Date): Promise<{ path: string; until: Date } | null> {
  const offer = await inviteFirstOperator(
    database,
    { hashOf: (id) => hashOfToken(tokenOf(id)), expiresAt: new Date(at.getTime() + day), locale: defaultLocale },
    at,
  );
  return offer && { path: `/${defaultLocale}/join/${tokenOf(offer.id)}`, until: offer.expiresAt };
}
