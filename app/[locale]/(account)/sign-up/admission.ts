import { hashOfToken } from "#app/accounts/keys";
import { database } from "#db/client";
import { type Invited, readInvitation } from "#db/people/invitations";
import { environment } from "#lib/env";
import { localePattern } from "#lib/text/languages";

/** Whether anybody may make an account for a firm. */
export const mayFoundFirm = (): boolean => environment().ACCOUNTS_OPEN;

const joining = new RegExp(`^/(?:${localePattern})/join/([\\w-]+)$`);

/** The open invitation whose page a path leads back to, or `null`. */
export async function invitationAt(path: string | null): Promise<Invited | null> {
  const token = joining.exec(path ?? "")?.[1];
  if (!token) return null;
  return readInvitation((await database()).db, hashOfToken(token), new Date());
}
