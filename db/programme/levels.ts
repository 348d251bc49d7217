import type { Actor } from "#lib/access";
import type { Quotas, RoundLevel } from "#lib/programme/region";
import type { Database } from "../client";
import { record } from "../service/trail";
import { type Changed, change } from "./rounds";

/** Sets which levels give their opinion first in a round, and how many firms a region may recommend. */
export const setLevels = (
  database: Database,
  actor: Actor,
  { id, seen, levels, quotas }: { id: string; seen: number; levels: readonly RoundLevel[]; quotas: Quotas },
  at: Date,
): Promise<Changed> =>
  change(database, actor, "set-levels", { id, seen }, at, async (inside) => {
    const asked = levels.map(({ level, required }) => (required ? level : `${level}?`)).join(" ");
    await record(inside, actor, "set-levels", id, at, { levels: asked, quotas: JSON.stringify(quotas) });
    return { levels, quotas };
  });
