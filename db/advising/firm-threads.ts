import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { writtenAnchor } from "#lib/advising/anchor";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Database } from "../client";
import { posts, signOffs, threads } from "../schema";
import { record } from "../service/trail";
import { admit, type Shut } from "../sheets/admission";
import { practicesOn } from "./thread-admission";
import { threadsAtMost } from "./threads";

/** The practices that see the actor's sheet at a moment, and so what its firm says to them. */
export async function practicesHearing(
  { db }: Pick<Database, "db">,
  actor: Actor,
  at: Date,
): Promise<Outcome<ReadonlySet<string>, Shut>> {
  const sheet = await admit(db, actor, "read-sheet");
  return sheet.ok ? done(await practicesOn(db, sheet.value.id, at)) : sheet;
}

/**
 * Begins a thread on a report that was signed, for the firm of the actor's sheet; it waits for the practice. Refuses as `ended`
 * where that one no longer sees the sheet.
 */
export function openReportThread(
  database: Database,
  actor: Actor,
  { report, text }: { report: string; text: string },
  at: Date,
): Promise<Outcome<{ thread: string }, Shut | "ended" | "too-many">> {
  return database.durably(async (inside) => {
    const found = await admit(inside, actor, "discuss");
    if (!found.ok) return found;
    const sheet = found.value.id;
    const isIt = and(eq(signOffs.id, report), eq(signOffs.sheet, sheet));
    const [line] = await inside
      .select({ practice: signOffs.practice, version: signOffs.version })
      .from(signOffs)
      .where(isIt);
    if (!line) return refused("not-found");
    const { practice, version } = line;
    if (!(await practicesOn(inside, sheet, at)).has(practice)) return refused("ended");
    const ofBoth = and(eq(threads.sheet, sheet), eq(threads.practice, practice));
    if ((await inside.$count(threads, ofBoth)) >= threadsAtMost) return refused("too-many");
    const [thread, anchor] = [randomUUID(), writtenAnchor({ on: "report", version })];
    const opened = { sheet, practice, anchor, isShared: true, basis: {}, openedAt: at, movedAt: at };
    await inside.insert(threads).values({ id: thread, ...opened });
    const author = actor.kind === "person" ? actor.user : null;
    await inside.insert(posts).values({ id: randomUUID(), thread, side: "firm", author, text, mentions: [], at });
    await record(inside, actor, "discuss", sheet, at, { thread });
    return done({ thread });
  });
}
