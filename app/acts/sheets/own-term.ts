import type { Database } from "#db/client";
import { type OwnTerm, readOwnTerm } from "#db/sheets/own-term";
import type { Actor } from "#lib/access";
import { environment, terms } from "#lib/env";

/** Until when the actor's sheet is kept by the settings of the service; `null`: for ever, or it is not theirs. */
export async function ownTerm(store: Pick<Database, "db">, actor: Actor, now: Date): Promise<OwnTerm | null> {
  const isMailed = environment().SMTP_URL !== undefined;
  const term = await readOwnTerm(store, actor, { terms: terms(), isMailed }, now);
  return term.ok ? term.value : null;
}
