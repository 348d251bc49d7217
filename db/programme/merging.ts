import { eq } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Connection, Database } from "../client";
import { firmMessages, mergedLinks, outbox, replacedLinks } from "../schema";
import { sealOfMessage } from "../service/seals";
import { record, recordAll } from "../service/trail";
import { type ApplicationChange, type ApplicationRecord, admitApplication, type RoundShut, touch } from "./admission";
import { dropApplication, isUntouched } from "./mending";

/** What the firm that stays gets from the other where it has nothing itself. */
const filled = ["uscc", "region", "industry", "contact", "phone", "email"] as const;

const earlier = (one: Date | null, other: Date | null): Date | null =>
  one && other ? (one < other ? one : other) : (one ?? other);

const hasLink = ({ linkedAt, openedAt }: ApplicationRecord): boolean => (linkedAt ?? openedAt) !== null;

/** Why two firms of a round cannot be made one, the way that was chosen. */
export type MergeRefusal = RoundShut | "same" | "codes-differ" | "goes-started" | "both-started";

async function refusalOfMerge(
  inside: Connection,
  stays: ApplicationRecord,
  goes: ApplicationRecord,
): Promise<MergeRefusal | null> {
  if (stays.round !== goes.round) return "not-found";
  if (stays.id === goes.id) return "same";
  if (stays.uscc && goes.uscc && stays.uscc !== goes.uscc) return "codes-differ";
  if (await isUntouched(inside, goes)) return null;
  return (await isUntouched(inside, stays)) ? "goes-started" : "both-started";
}

/**
 * Has the link of the one that goes lead to the one that stays, and all that led to it before. Where nobody has a link of
 * the one that stays, it takes the other's over; tells the columns with which it does.
 */
async function leadLinks(
  inside: Connection,
  stays: ApplicationRecord,
  goes: ApplicationRecord,
  at: Date,
): Promise<ApplicationChange> {
  await inside.update(replacedLinks).set({ subject: stays.id }).where(eq(replacedLinks.subject, goes.id));
  if (!hasLink(goes)) return {};
  const { linkHash, linkedAt, openedAt, remindedAt, reminders } = goes;
  if (!hasLink(stays) && stays.sheet === null) return { linkHash, linkedAt, openedAt, remindedAt, reminders };
  await inside.update(mergedLinks).set({ leadsTo: stays.linkHash }).where(eq(mergedLinks.leadsTo, linkHash));
  await inside.insert(mergedLinks).values({ hash: linkHash, leadsTo: stays.linkHash, at });
  return { openedAt: earlier(stays.openedAt, openedAt) };
}

/** Moves what the firm was told to the entry that stays, and tells each message with its seal there. */
async function moveMessages(inside: Connection, stays: string, goes: string) {
  const rows = await inside
    .update(firmMessages)
    .set({ application: stays })
    .where(eq(firmMessages.application, goes))
    .returning();
  return rows.map((row) => ({ message: row.id, messageHash: sealOfMessage(row) }));
}

/**
 * Makes one of two entries of the list that are one firm: what the one that stays lacks it gets from the other, whose
 * number is given to no other firm. Nothing may have been started in the one that goes.
 */
export function mergeFirms(
  database: Database,
  actor: Actor,
  wish: { round: string; stays: string; goes: string },
  at: Date,
): Promise<Outcome<ApplicationRecord, MergeRefusal>> {
  return database.durably(async (inside) => {
    const kept = await admitApplication(inside, actor, "mend-firms", wish.stays, at);
    if (!kept.ok) return kept;
    const other = await admitApplication(inside, actor, "mend-firms", wish.goes, at);
    if (!other.ok) return other;
    const [stays, goes] = [kept.value.application, other.value.application];
    if (stays.round !== wish.round) return refused("not-found");
    const refusal = await refusalOfMerge(inside, stays, goes);
    if (refusal) return refused(refusal);
    const gained = filled.filter((column) => !stays[column] && goes[column]);
    const change: ApplicationChange = {
      ...Object.fromEntries(gained.map((column) => [column, goes[column]])),
      ...(await leadLinks(inside, stays, goes, at)),
    };
    await inside.update(outbox).set({ application: stays.id }).where(eq(outbox.application, goes.id));
    const messages = await moveMessages(inside, stays.id, goes.id);
    await dropApplication(inside, goes);
    if (Object.keys(change).length > 0) await touch(inside, stays, change);
    const { round } = stays;
    await record(inside, actor, "mend-firms", goes.id, at, { round, number: goes.number, into: stays.id });
    if (gained.length > 0) await record(inside, actor, "mend-firms", stays.id, at, { mended: gained.join(" ") });
    const act = "mend-firms" as const;
    await recordAll(
      inside,
      messages.map((detail) => ({ actor, act, subject: stays.id, at, detail })),
    );
    return done({ ...stays, ...change });
  });
}
