import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Database } from "../client";
import { record } from "../service/trail";
import { sheetKeeping, type Term } from "./expiry-notices";
import { type KeptSheet, keptSheet } from "./kept-sheets";
import { type Remains, removeExpired } from "./removal";

/** Takes away a sheet in no round whose term is over, unless somebody has used it meanwhile. For the service alone. */
export function expireSheet(
  database: Database,
  actor: Actor,
  { id, kind }: Pick<KeptSheet, "id" | "kind">,
  term: Term,
  now: Date,
): Promise<Outcome<Remains, "not-found" | "not-due">> {
  return database.durably(async (inside) => {
    const sheet = actor.kind === "service" ? await keptSheet(inside, id, kind) : null;
    if (!sheet) return refused("not-found");
    const { keeping } = await sheetKeeping(inside, sheet, term, now);
    if (keeping.state !== "due") return refused("not-due");
    const remains = await removeExpired(inside, id, now);
    await record(inside, actor, "expire", id, now, { rule: kind, days: term.days, ...remains }, sheet.organisation);
    return done(remains);
  });
}
