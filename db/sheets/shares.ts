import { randomUUID } from "node:crypto";
import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import type { Shows } from "#lib/charts/rooms";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Tier } from "#lib/rules/rule-set";
import type { Database } from "../client";
import { shares, shareViews, snapshots, tombstones } from "../schema";
import { record } from "../service/trail";
import { admit, type Shut } from "./admission";

export type ShareRecord = Omit<
  typeof shares.$inferSelect,
  "tokenHash" | "sheet" | "hidesAnswers" | "showsTiers" | "aim"
> & {
  shows: Shows;
};

/** A share as its owner sees it: how often it was looked at, and when, newest first, at most the last 100 times. */
export type ShareLine = ShareRecord & { views: number; viewedAt: Date[] };

export type NewShare = {
  /** Revision of the snapshot that it shows. */
  revision: number;
  /** SHA-256 of the share's token, in hexadecimal. */
  tokenHash: string;
  expiresAt: Date;
  label?: string | undefined;
  /** What its reader sees besides the diagnosis; else answers alone. */
  shows?: Shows;
  /** The tier that the firm aims at. */
  aim?: Tier | null;
};

const viewsListed = 100;

const { id, revision, label, hidesAnswers, showsTiers, createdAt, expiresAt, revokedAt } = shares;
const columns = { id, revision, label, hidesAnswers, showsTiers, createdAt, expiresAt, revokedAt };

type Stored = Pick<typeof shares.$inferSelect, "hidesAnswers" | "showsTiers">;

const shownBy = ({ hidesAnswers: hidden, showsTiers: tiers }: Stored): Shows => ({
  answers: hidden !== true,
  tiers: tiers === true,
});

const withShows = <Row extends Stored>({ hidesAnswers: hidden, showsTiers: tiers, ...row }: Row) => ({
  ...row,
  shows: shownBy({ hidesAnswers: hidden, showsTiers: tiers }),
});

/** Lets whoever holds the token read one snapshot until a day. */
export function createShare(
  database: Database,
  actor: Actor,
  { label, shows = { answers: true, tiers: false }, aim = null, ...share }: NewShare,
  at: Date,
): Promise<Outcome<ShareRecord, Shut>> {
  return database.durably(async (inside) => {
    const admitted = await admit(inside, actor, "share");
    if (!admitted.ok) return admitted;
    const sheet = admitted.value.id;
    const isShown = and(eq(snapshots.sheet, sheet), eq(snapshots.revision, share.revision));
    const [snapshot] = await inside.select({ revision: snapshots.revision }).from(snapshots).where(isShown);
    if (!snapshot) return refused("not-found");
    const row = { id: randomUUID(), ...share, label: label ?? null, createdAt: at, revokedAt: null };
    const choice = { hidesAnswers: !shows.answers, showsTiers: shows.tiers };
    await inside.insert(shares).values({ sheet, ...row, ...choice, aim });
    await record(inside, actor, "share", sheet, at, { share: row.id, revision: share.revision, ...choice });
    const { tokenHash: _, ...line } = row;
    return done({ ...line, shows });
  });
}

/** The shares of the actor's sheet, revoked and expired ones included, newest first. */
export async function listShares({ db }: Database, actor: Actor): Promise<Outcome<ShareLine[], Shut>> {
  const sheet = await admit(db, actor, "share");
  if (!sheet.ok) return sheet;
  const ofSheet = eq(shares.sheet, sheet.value.id);
  const lines = await db
    .select({ ...columns, views: sql<number>`(select count(*) from share_views v where v.share = shares.id)` })
    .from(shares)
    .where(ofSheet)
    .orderBy(desc(createdAt), desc(id));
  const viewed = (share: string) =>
    db
      .select({ at: shareViews.at })
      .from(shareViews)
      .where(eq(shareViews.share, share))
      .orderBy(desc(shareViews.at))
      .limit(viewsListed);
  const withViews = lines.map(async (line) => ({
    ...withShows(line),
    viewedAt: (await viewed(line.id)).map((view) => view.at),
  }));
  return done(await Promise.all(withViews));
}

/** Withdraws a share of the actor's sheet, from that moment on. One that is withdrawn already stays as it is. */
export function revokeShare(
  database: Database,
  actor: Actor,
  share: string,
  at: Date,
): Promise<Outcome<ShareRecord, Shut>> {
  return database.durably(async (inside) => {
    const sheet = await admit(inside, actor, "revoke-share");
    if (!sheet.ok) return sheet;
    const isIt = and(eq(shares.id, share), eq(shares.sheet, sheet.value.id));
    const [row] = await inside.select(columns).from(shares).where(isIt);
    if (!row) return refused("not-found");
    if (row.revokedAt) return done(withShows(row));
    await inside.update(shares).set({ revokedAt: at }).where(isIt);
    await record(inside, actor, "revoke-share", sheet.value.id, at, { share });
    return done(withShows({ ...row, revokedAt: at }));
  });
}

/** Who holds a share's token: a reader, or why no longer; `null` where it was never one. */
export async function identifyShare(
  { db }: Database,
  tokenHash: string,
  at: Date,
): Promise<
  | (Extract<Actor, { kind: "reader" }> & { expiresAt: Date; shows: Shows; aim: Tier | null })
  | { kind: "expired" | "revoked" | "deleted" }
  | null
> {
  const [share] = await db.select().from(shares).where(eq(shares.tokenHash, tokenHash));
  if (share) {
    if (share.revokedAt) return { kind: "revoked" };
    if (share.expiresAt <= at) return { kind: "expired" };
    return {
      kind: "reader",
      sheet: share.sheet,
      share: share.id,
      revision: share.revision,
      expiresAt: share.expiresAt,
      shows: shownBy(share),
      aim: share.aim,
    };
  }
  const [stone] = await db.select({ sheet: tombstones.sheet }).from(tombstones).where(eq(tombstones.hash, tokenHash));
  return stone ? { kind: "deleted" } : null;
}

/** Notes that a reader looked at what was shared with it, for the owner to see. Nothing for anybody else. */
export async function recordView({ db }: Database, actor: Actor, at: Date): Promise<void> {
  if (actor.kind !== "reader") return;
  const live = and(
    eq(shares.id, actor.share),
    eq(shares.sheet, actor.sheet),
    isNull(shares.revokedAt),
    gt(shares.expiresAt, at),
  );
  await db.insert(shareViews).select(
    db
      .select({ id: sql<number>`null`.as("id"), share: shares.id, at: sql<number>`${at.getTime()}`.as("at") })
      .from(shares)
      .where(live),
  );
}
