import type { Actor } from "#lib/access";
import type { Save } from "#lib/entry/entry";
import { type Author, subjectOf } from "#lib/entry/key";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Database } from "../client";
import { lapseOf, type Shut, sheetOfActor, shutOf } from "./admission";
import { admitEntries } from "./entries";
import { EntryLog, type EntryResult, LogRefusal, readLog } from "./entry-log";

/** As whom an actor gives an entry, and of a colleague, by which link. */
function authorOf(actor: Actor): { author: Author; colleague: string | null } {
  if (actor.kind === "colleague") return { author: "colleague", colleague: actor.link };
  return { author: "firm", colleague: null };
}

/** Without a note: those are the firm's own. */
const unnoted = ({ note: _, ...save }: Save): Save => save;

/**
 * Stores entries in the order given, all or none. A save whose `base` is the current revision becomes the next one;
 * one that is stored already changes nothing, so it may be sent again; one that came after an entry that its author
 * had not seen never replaces it. Whoever stores an entry that waits has chosen it. Refuses as `stale` where `base` is
 * a revision that does not exist yet, and as `unsettled` where too many entries of a key wait for a choice already.
 */
export async function saveEntries(
  database: Database,
  actor: Actor,
  saves: readonly Save[],
  at: Date,
): Promise<Outcome<EntryResult[], Shut | "stale" | "unsettled">> {
  const sheet = sheetOfActor(actor);
  if (sheet === null) return refused("not-found");
  return database
    .transaction(async (inside) => {
      const first = await readLog(
        inside,
        sheet,
        saves.map(({ key }) => key),
      );
      const { state = "draft", organisation = null } = first ?? {};
      if (
        !first ||
        actor.kind === "colleague" ||
        state === "submitted" ||
        (await lapseOf(inside, actor, first.link)) ||
        shutOf(actor, "answer", { id: sheet, state, organisation })
      ) {
        const admitted = await admitEntries(inside, actor, saves);
        if (!admitted.ok) return admitted;
      }
      const log = new EntryLog(inside, sheet, first?.standings ?? new Map(), authorOf(actor), at);
      const results: EntryResult[] = [];
      for (const save of saves) results.push(await log.take(actor.kind === "colleague" ? unnoted(save) : save));
      await log.write();
      return done(results);
    })
    .catch((error) => {
      if (error instanceof LogRefusal) return refused(error.reason, error.keys.map(subjectOf));
      throw error;
    });
}
