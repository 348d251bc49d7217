import { randomBytes } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { isOver, type Keeping, keepingOf, keptUntil } from "#lib/retention";
import type { Connection, Database } from "../client";
import {
  factVerifications,
  firmMessages,
  firmNotes,
  mergedLinks,
  objections,
  outbox,
  processFiles,
  rounds,
  tombstones,
  views,
  visits,
} from "../schema";
import { record } from "../service/trail";
import { type SheetKeeping, sheetKeeping } from "../sheets/expiry-notices";
import { keptSheet } from "../sheets/kept-sheets";
import { releaseGroundsOf } from "../sheets/loose-files";
import { type Remains, removeExpired } from "../sheets/removal";
import { buryReplaced } from "../sheets/replaced-links";
import { touch } from "./admission";
import { type KeptApplication, keptApplication, keptApplications, keptRounds } from "./kept-rounds";

/** What stands where a firm was named that nothing was decided on: its number in the round, in no language. */
const nobodyOf = (number: number) => ({ firmName: `№ ${number}`, initials: "", uscc: null });

/**
 * Takes away what a firm typed into an application, and by which it could be written to. Moves and decisions stay, since they are
 * sealed, with what the board counts; the firm's name and code only where something was decided, which would be about
 * nobody without them.
 */
async function emptyApplication(inside: Connection, application: KeptApplication, at: Date): Promise<void> {
  const { id, number, sheet, isDecided, linkHash: hash, revision } = application;
  await releaseGroundsOf(inside, id, at);
  await inside.delete(factVerifications).where(eq(factVerifications.application, id));
  await inside.delete(firmNotes).where(eq(firmNotes.application, id));
  await inside.delete(visits).where(eq(visits.application, id));
  await inside.delete(processFiles).where(eq(processFiles.application, id));
  await inside.update(objections).set({ name: null, contact: null }).where(eq(objections.application, id));
  await inside.delete(outbox).where(eq(outbox.application, id));
  await inside.delete(firmMessages).where(eq(firmMessages.application, id));
  await buryReplaced(inside, { sheet: sheet ?? id, subjects: [id] }, at);
  await inside.delete(mergedLinks).where(eq(mergedLinks.leadsTo, hash));
  // That of a sheet has one already.
  await inside.insert(tombstones).values({ hash, sheet: id, deletedAt: at }).onConflictDoNothing();
  const reached = { email: null, contact: null, phone: null, linkHash: randomBytes(32).toString("hex") };
  const given = { sheet: null, titles: "", bounds: null, figures: null, nearestAmount: null, outside: null };
  await touch(inside, application, {
    ...reached,
    ...given,
    ...(!isDecided && nobodyOf(number)),
    revision: revision + 1,
  });
}

/** How long a round is kept: by its term, from when it was over on. */
export type RoundTerm = { days: number; isMailed: boolean; since: Date };

/** Where an application stands by the term of its round, with its sheet. Not for actors. */
export async function applicationKeeping(
  on: Connection,
  { sheet: id }: Pick<KeptApplication, "sheet">,
  term: RoundTerm,
  now: Date,
): Promise<{ sheet: SheetKeeping | null; keeping: Keeping }> {
  const kept = id === null ? null : await keptSheet(on, id, "round");
  const sheet = kept && (await sheetKeeping(on, kept, term, now));
  const { days, since } = term;
  return { sheet, keeping: sheet?.keeping ?? keepingOf({ since, days, isReachable: false, notice: null }, now) };
}

/**
 * Takes away an application as it was read, with its sheet, where the term of its round is over and its firm has changed
 * nothing since. For the service alone.
 */
export function expireApplication(
  database: Database,
  actor: Actor,
  wanted: Pick<KeptApplication, "id" | "revision">,
  term: RoundTerm,
  now: Date,
): Promise<Outcome<Remains, "not-found" | "not-due">> {
  return database.durably(async (inside) => {
    const application = actor.kind === "service" ? await keptApplication(inside, wanted) : null;
    if (!application) return refused("not-found");
    const { id, round, organisation } = application;
    const { sheet: held, keeping } = await applicationKeeping(inside, application, term, now);
    if (keeping.state !== "due") return refused("not-due");
    const sheet = held?.sheet;
    const remains = sheet ? await removeExpired(inside, sheet.id, now) : { scores: 0, reports: 0 };
    await emptyApplication(inside, application, now);
    const detail = { rule: "round", days: term.days };
    if (sheet) await record(inside, actor, "expire", sheet.id, now, { ...detail, ...remains }, sheet.organisation);
    await record(inside, actor, "expire", id, now, { ...detail, round }, organisation);
    return done(remains);
  });
}

/** Takes away what is left of a round once all its firms are gone. For the service alone. */
export function expireRound(
  database: Database,
  actor: Actor,
  id: string,
  days: number,
  now: Date,
): Promise<Outcome<null, "not-found" | "not-due">> {
  return database.durably(async (inside) => {
    const [round] = actor.kind === "service" ? await keptRounds(inside, now, id) : [];
    if (!round) return refused("not-found");
    const left = await keptApplications(inside, id, { after: 0, limit: 1 });
    const isDue = "since" in round.course && isOver(keptUntil(round.course.since, days), now);
    if (left.length > 0 || !isDue) return refused("not-due");
    await inside.delete(views).where(eq(views.round, id));
    await buryReplaced(inside, { sheet: id, subjects: [id] }, now);
    const [row] = await inside.select({ hash: rounds.openLinkHash }).from(rounds).where(eq(rounds.id, id));
    if (row?.hash) await inside.insert(tombstones).values({ hash: row.hash, sheet: id, deletedAt: now });
    const change = { openLinkHash: null, openLinkToken: null, revision: sql`${rounds.revision} + 1` };
    await inside.update(rounds).set(change).where(eq(rounds.id, id));
    await record(inside, actor, "expire", id, now, { rule: "round", days }, round.organisation);
    return done(null);
  });
}
