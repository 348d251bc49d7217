import { database } from "#db/client";
import type { SessionRecord } from "#db/people/sessions";
import { hasPassword } from "#db/people/users";
import { openAccounts } from "./accounts";
import { attempt } from "./attempt";

/** For how long a sign-on elsewhere stands for the person who came by it, in milliseconds: ten minutes. */
const fresh = 10 * 60 * 1000;

/** Whether somebody who has no password to confirm anything with signed in elsewhere too long ago. */
export const needsSignOnAnew = async ({ user, since }: SessionRecord, at: Date): Promise<boolean> =>
  at.getTime() - since.getTime() > fresh && !(await hasPassword(await database(), user.id));

/**
 * Whether whoever is signed in has shown just now that it is they: by their password, or, where they sign in elsewhere
 * and have none, by having done so a moment ago.
 */
export async function confirms(
  { headers }: Request,
  session: SessionRecord,
  password: string | undefined,
  at: Date,
): Promise<"yes" | "wrong-password" | "sign-on-anew"> {
  if (await needsSignOnAnew(session, at)) return "sign-on-anew";
  if (!(await hasPassword(await database(), session.user.id))) return "yes";
  const { api } = await openAccounts();
  const { ok } = await attempt(api.verifyPassword({ body: { password: password ?? "" }, headers }));
  return ok ? "yes" : "wrong-password";
}
