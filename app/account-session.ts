import { database } from "../db/client";
import type { SessionRecord } from "../db/sessions";
import { sessionIn } from "./signed-in";

/**
 * For a route about somebody's own account: who sent a request, past a second factor that they have; one that their
 * organisation demands may still be missing, since it is set up here.
 */
export async function ownSession(request: Request): Promise<SessionRecord | null> {
  const session = await sessionIn(await database(), request.headers.get("cookie"), new Date());
  return session && (!session.user.hasSecondFactor || session.secondFactorGiven) ? session : null;
}
