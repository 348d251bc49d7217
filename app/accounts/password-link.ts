import { randomBytes } from "node:crypto";
import { database } from "#db/client";
import { recordPasswordLink } from "#db/people/users";
import { defaultLocale } from "#lib/text/languages";
import { openAccounts } from "./accounts";

const hour = 60 * 60 * 1000;

/**
 * The path by which whoever has the account of that address sets a new password, good for an hour and once, for where
 * no mail is sent; `null` where there is no such account. Whoever may run the service's commands may make one.
 */
export async function passwordPath(email: string, at: Date): Promise<string | null> {
  const { internalAdapter } = await (await openAccounts()).$context;
  const account = await internalAdapter.findUserByEmail(email.trim().toLowerCase());
  if (!account) return null;
  const token = randomBytes(24).toString("base64url");
  await recordPasswordLink(await database(), account.user.id, at);
  // The name under which the library looks for it when the form comes.
  await internalAdapter.createVerificationValue({
    identifier: `reset-password:${token}`,
    value: account.user.id,
    expiresAt: new Date(at.getTime() + hour),
  });
  return `/${defaultLocale}/reset/${token}`;
}
