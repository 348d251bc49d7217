import { database } from "#db/client";
import { endSession, findSession, type SessionRecord } from "#db/people/sessions";
import { sessionCookie, sessionIn, tokenIn } from "./signed-in";

/**
 * For a route about somebody's own account: who sent a request, past a second factor that they have; one that their
 * organisation demands may still be missing, since it is set up here.
 */
export async function ownSession(request: Request): Promise<SessionRecord | null> {
  const session = await sessionIn(await database(), request.headers.get("cookie"), new Date());
  return session && (!session.user.hasSecondFactor || session.secondFactorGiven) ? session : null;
}

/** The token of the session that an answer of the accounts library gives; `null` where it gives none. */
export function sessionGiven(headers: Headers): string | null {
  const tokens = headers.getSetCookie().flatMap((cookie) => tokenIn(cookie.split(";", 1)[0]) ?? []);
  return tokens[0] ?? null;
}

/** Who is signed in by an answer of the accounts library; `null` where nobody is. */
export async function userGiven(headers: Headers): Promise<string | null> {
  const token = sessionGiven(headers);
  const session = token === null ? null : await findSession(await database(), token, new Date());
  return session?.user.id ?? null;
}

/** Ends the session with which a browser came, where the accounts library has just given it another one or none. */
export async function endEarlierSession(request: Request, headers: Headers): Promise<void> {
  const earlier = tokenIn(request.headers.get("cookie"));
  const isReplaced = headers.getSetCookie().some((cookie) => cookie.startsWith(`${sessionCookie}=`));
  if (earlier !== null && isReplaced && sessionGiven(headers) !== earlier) await endSession(await database(), earlier);
}
