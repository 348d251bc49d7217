import { verifyJWT } from "better-auth/crypto";
import { authSecret } from "../service/auth-secret";
import { openAccounts } from "./accounts";

/** Whose address the link of a mail proves: the account as it was made, by whomever. */
export type AddressProof = { email: string; name: string };

/** What the link of a mail is about; `null` where it is none of ours, is over, or the account is gone. */
export async function readProof(token: string): Promise<AddressProof | null> {
  const claims = await verifyJWT<{ email?: unknown }>(token, authSecret());
  if (typeof claims?.email !== "string") return null;
  const { internalAdapter } = await (await openAccounts()).$context;
  const account = await internalAdapter.findUserByEmail(claims.email);
  return account && { email: account.user.email, name: account.user.name };
}

/** Whether a password is that of the account of an address. */
export async function isPasswordOf(email: string, password: string): Promise<boolean> {
  const { internalAdapter, password: passwords } = await (await openAccounts()).$context;
  const account = await internalAdapter.findUserByEmail(email, { includeAccounts: true });
  const hash = account?.accounts.find(({ providerId }) => providerId === "credential")?.password;
  return hash ? passwords.verify({ hash, password }) : false;
}
