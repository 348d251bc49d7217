import type { Database } from "#db/client";
import { inviteFirstOperator } from "#db/people/first-operator";
import { defaultLocale } from "#lib/text/languages";
import { newLink } from "./keys";

const day = 24 * 60 * 60 * 1000;

/**
 * The path by which whoever started the service becomes its first operator, good for a day and once; `null` where
 * there is an operator. A new one each time: the one before works no more.
 */
export async function firstOperatorPath(database: Database, at: Date): Promise<string | null> {
  const { token, hash: tokenHash } = newLink();
  const expiresAt = new Date(at.getTime() + day);
  const outcome = await inviteFirstOperator(database, { tokenHash, expiresAt, locale: defaultLocale }, at);
  return outcome ? `/${defaultLocale}/join/${token}` : null;
}
