import type { Logger } from "pino";
import type { Database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import { listOutdated, type Outdated, replaceColumns, roundsOutdated } from "#db/programme/outdated-columns";
import { breathe } from "#db/service/breathe";
import { type BoardColumns, boundsIn, columnsSince, ruleColumns } from "#lib/programme/columns";
import { decisiveOf } from "#lib/programme/verdicts";
import { dayOf } from "#lib/text/day";
import { findRulesOf, leavesOf } from "../acts/programme/round-rules";

/** So many applications are read, worked out and written at once: nobody waits longer for the database than for a form. */
const atOnce = 20;

/** Whoever waits for a start is told after so many applications how far it is. */
const toldEvery = 5_000;

/**
 * The outdated columns of an application; of a deleted sheet, what the rules say of the facts that are left of it, of
 * which another rule set than the one that read them knows nothing.
 */
function columnsOf(round: RoundRecord, outdated: Outdated): Partial<BoardColumns> | null {
  const { version, submission, verified, bounds } = outdated;
  const leaves = leavesOf(round);
  const isOther = outdated.ruleSet !== round.ruleSet;
  if (!submission) {
    const values = isOther ? leaves.unknown : bounds && boundsIn(bounds, leaves.leaves.length);
    return values && ruleColumns(leaves, values);
  }
  const { diagnosis, facts, submittedAt } = submission;
  const standing = decisiveOf({ claimed: facts, verified }, leaves.ruleSet);
  const values = leaves.valuesOf(standing, dayOf(submittedAt));
  const known = { standing, verified: new Set(verified.keys()) };
  const newer = columnsSince(version, { leaves, values, sheet: { diagnosis, ...known } });
  return isOther ? { ...newer, ...ruleColumns(leaves, values, known) } : newer;
}

/** Works out anew what the board of one round shows, and tells after every write how many it has replaced. */
export async function renewRound(
  store: Database,
  round: RoundRecord,
  told: (replaced: number) => Promise<void>,
): Promise<void> {
  let replaced = 0;
  for (let after = 0; ; ) {
    const { found, last } = await listOutdated(store, round, { after, limit: atOnce });
    if (last === null) return;
    const renewed = found.flatMap((each) => {
      const columns = columnsOf(round, each);
      return columns ? [{ id: each.id, revision: each.revision, columns }] : [];
    });
    replaced += await replaceColumns(store, round, renewed);
    await told(replaced);
    after = last;
  }
}

/**
 * Works the columns of every submitted application that an older program did not know, or worked out otherwise, or by
 * another rule set than the round has now, out anew from what was submitted and what was verified of it. It may stop
 * anywhere and goes on at the next start; several processes may do it at once. Returns how many it replaced.
 */
export async function renewColumns(store: Database, log: Pick<Logger, "info" | "error">): Promise<number> {
  let replaced = 0;
  for (const round of await roundsOutdated(store)) {
    if (!findRulesOf(round)) {
      log.error({
        round: round.id,
        ruleSet: round.ruleSet,
        says: "its rule set is not known: its board stays as it was",
      });
      continue;
    }
    const before = replaced;
    await renewRound(store, round, async (here) => {
      if (Math.floor((before + here) / toldEvery) > Math.floor(replaced / toldEvery))
        log.info({ replaced: before + here, says: "working out anew what the boards show" });
      replaced = before + here;
      await breathe();
    });
    log.info({ round: round.id, replaced, says: "what the board shows was worked out anew" });
  }
  return replaced;
}
