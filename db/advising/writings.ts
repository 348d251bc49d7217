import { and, asc, eq } from "drizzle-orm";
import type { Person } from "#lib/access";
import type { Basis } from "#lib/advising/basis";
import { fateOf, type Version, type WritingPart, type Written } from "#lib/advising/writing";
import type { EntryKey } from "#lib/entry/key";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Connection, Database } from "../client";
import { users, writings } from "../schema";
import { record } from "../service/trail";
import type { Shut } from "../sheets/admission";
import { readEntries } from "../sheets/entries";
import { admitClient, type ClientSheet } from "./client-sheet";
import { changesUnder, type EntryChange } from "./entry-changes";

/** Versions that a part may have. */
export const versionsAtMost = 1_000;

/** A version of a part of the report on a sheet. */
export type Writing = Version & {
  part: WritingPart;
  content: Written;
  basis: Basis;
  authorName: string;
  at: Date;
};

type Wish = {
  part: WritingPart;
  content: Written;
  /** The latest version that its author had seen; 0 for none. */
  base: number;
  /** The entries that it speaks of. */
  under: readonly EntryKey[];
};

/** What became of what somebody saved, and as which version. */
export type Saved = { status: "saved" | "unchanged" | "late"; revision: number };

async function versionsOf(on: Connection, sheet: string, practice: string): Promise<Writing[]> {
  const { part, revision, content, basis, at, late } = writings;
  const rows = await on
    .select({ part, revision, content, basis, at, late, authorName: users.name })
    .from(writings)
    .innerJoin(users, eq(users.id, writings.author))
    .where(and(eq(writings.sheet, sheet), eq(writings.practice, practice)))
    .orderBy(asc(part), asc(revision));
  return rows as Writing[];
}

async function basisOf(on: Connection, sheet: string, under: readonly EntryKey[]): Promise<Basis> {
  const standing = await readEntries(on, sheet, { keys: under });
  const revisions = new Map(standing.map(({ key, revision }) => [key, revision]));
  return Object.fromEntries(under.map((key) => [key, revisions.get(key) ?? 0]));
}

/**
 * Keeps what somebody of a practice wrote as a version of its own. What was written without having seen the latest
 * version is kept beside it (`late`) until somebody who sees all of them saves what shall stand. What says the same as
 * what stands changes nothing.
 */
export function saveWriting(
  database: Database,
  actor: Person & { sheet: string },
  { part, content, base, under }: Wish,
  at: Date,
): Promise<Outcome<Saved, Shut | "stale" | "too-many">> {
  return database.durably(async (inside) => {
    const client = await admitClient(inside, actor, "write-review", at);
    if (!client.ok) return client;
    const { sheet, engagement } = client.value;
    if (part === "tiers" && !engagement.opens.includes("tiers")) return refused("not-found");
    const versions = (await versionsOf(inside, sheet.id, engagement.practice)).filter((each) => each.part === part);
    const last = Math.max(0, ...versions.map(({ revision }) => revision));
    if (base > last) return refused("stale");
    const fate = fateOf(versions, { content, base });
    if (fate === "unchanged") return done({ status: "unchanged", revision: last });
    if (versions.length >= versionsAtMost) return refused("too-many");
    const revision = last + 1;
    const late = fate === "waits";
    const basis = await basisOf(inside, sheet.id, under);
    const row = { sheet: sheet.id, practice: engagement.practice, part, revision, content, basis, late };
    await inside.insert(writings).values({ ...row, author: actor.user, at });
    await record(inside, actor, "write-review", sheet.id, at, { part, revision });
    return done({ status: late ? "late" : "saved", revision });
  });
}

/** A version with what changed since under what it speaks of. */
export type ReadWriting = Writing & { changes: EntryChange[] };

/** Every version of every part that the actor's practice wrote on a client's sheet, oldest first. */
export async function readWritings(
  { db }: Pick<Database, "db">,
  actor: Person & { sheet: string },
  at: Date,
): Promise<Outcome<{ client: ClientSheet; versions: ReadWriting[] }, Shut>> {
  const client = await admitClient(db, actor, "read-client", at);
  if (!client.ok) return client;
  const { sheet, engagement } = client.value;
  const all = await versionsOf(db, sheet.id, engagement.practice);
  const versions = all.filter(({ part }) => part !== "tiers" || engagement.opens.includes("tiers"));
  const changes = await changesUnder(
    db,
    sheet.id,
    versions.map(({ basis }) => basis),
  );
  return done({
    client: client.value,
    versions: versions.map((each, place) => ({ ...each, changes: changes[place] ?? [] })),
  });
}
