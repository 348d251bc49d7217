import { z } from "zod";
import { withoutEnd } from "#lib/text/without-end";
import { isLoopback } from "#lib/unencrypted";

/** What a provider of single sign-on says of itself, as far as it is asked for. */
const Discovery = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  userinfo_endpoint: z.url().optional(),
});
export type Discovery = z.infer<typeof Discovery>;

/** How long the provider may take for an answer, in milliseconds. */
export const patience = 10_000;

/** Where a provider that names itself so describes itself. */
export const discoveryOf = (issuer: string): string => `${issuer}/.well-known/openid-configuration`;

/** Asks an address for JSON. Led on to another one, it follows nowhere: no token goes where nobody configured. */
async function jsonAt(address: string, headers: Record<string, string> = {}): Promise<unknown> {
  const signal = AbortSignal.timeout(patience);
  const answer = await fetch(address, { headers, redirect: "manual", signal });
  return answer.ok ? answer.json() : null;
}

const isSecure = (address: string): boolean => {
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
};

/**
 * What the provider says of itself, at its own address alone; `null` where it does not answer, leads elsewhere, names
 * itself otherwise than configured, or would be asked over a line that others read.
 */
export async function discover(issuer: string): Promise<Discovery | null> {
  const told = Discovery.safeParse(await jsonAt(discoveryOf(issuer)).catch(() => null));
  if (!told.success || withoutEnd(told.data.issuer, /\//) !== issuer) return null;
  const { authorization_endpoint, token_endpoint, jwks_uri, userinfo_endpoint } = told.data;
  const asked = [authorization_endpoint, token_endpoint, jwks_uri, userinfo_endpoint ?? jwks_uri];
  return asked.every(isSecure) ? told.data : null;
}

const Profile = z.looseObject({
  sub: z.string().min(1),
  email: z.string().nullish(),
  email_verified: z.boolean().optional(),
  name: z.string().optional(),
});

/** What a token says, whose signature the accounts library has verified. */
function saidIn(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
  } catch {
    return null;
  }
}

/** What the provider gave for an answer. */
export type Tokens = { idToken?: string | undefined; accessToken?: string | undefined };

/**
 * Who somebody is at the provider: as the verified token says, and where that has no address, as the provider tells
 * whoever has the access token, of that same subject.
 */
export async function profileOf({ idToken, accessToken }: Tokens, userinfo: string | undefined) {
  const signed = Profile.safeParse(saidIn(idToken ?? ""));
  if (!signed.success) return null;
  const { sub } = signed.data;
  let claims = signed.data;
  if (!claims.email && userinfo && accessToken) {
    const told = Profile.safeParse(
      await jsonAt(userinfo, { authorization: `Bearer ${accessToken}` }).catch(() => null),
    );
    if (!told.success || told.data.sub !== sub) return null;
    claims = told.data;
  }
  const { email, email_verified: emailVerified = false, name } = claims;
  return { id: sub, sub, email, emailVerified, name };
}
