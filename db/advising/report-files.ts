import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Actor, Person } from "#lib/access";
import { templatesAtMost } from "#lib/advising/report-files";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Connection, Database } from "../client";
import { ownOrganisation } from "../people/organisations";
import { reportFiles } from "../schema";
import { record } from "../service/trail";

export type ReportFile = Pick<typeof reportFiles.$inferSelect, "id" | "name" | "at">;

/** What a practice makes its reports with: its name, its logo, and the names of its own templates, the oldest first. */
export type ReportMeans = { practice: string; logo: { id: string; bytes: Buffer } | null; templates: ReportFile[] };

const isKept = (practice: string, kind: SentFile["kind"]) =>
  and(eq(reportFiles.practice, practice), eq(reportFiles.kind, kind), isNull(reportFiles.removedAt));

const standing = (on: Connection, practice: string, kind: SentFile["kind"]) =>
  on
    .select({ id: reportFiles.id, name: reportFiles.name, at: reportFiles.at })
    .from(reportFiles)
    .where(isKept(practice, kind));

/** The logo with which a practice makes its reports; `null` where it has none. */
export async function logoOn(on: Connection, practice: string): Promise<ReportMeans["logo"]> {
  const [logo] = await on
    .select({ id: reportFiles.id, bytes: reportFiles.bytes })
    .from(reportFiles)
    .where(isKept(practice, "logo"))
    .orderBy(desc(reportFiles.at))
    .limit(1);
  return logo ?? null;
}

/** What the actor's practice makes its reports with. */
export async function readReportMeans(
  { db }: Pick<Database, "db">,
  actor: Actor,
): Promise<Outcome<ReportMeans, "not-found">> {
  const practice = await ownOrganisation(db, actor, "read-clients");
  if (!practice) return refused("not-found");
  const [templates, logo] = await Promise.all([
    standing(db, practice.id, "template").orderBy(asc(reportFiles.at)),
    logoOn(db, practice.id),
  ]);
  return done({ practice: practice.name, logo, templates });
}

/** A template of the actor's practice; not found once it is removed. */
export async function readTemplate(
  { db }: Pick<Database, "db">,
  actor: Actor,
  id: string,
): Promise<Outcome<{ name: string; bytes: Buffer }, "not-found">> {
  const practice = await ownOrganisation(db, actor, "read-clients");
  if (!practice) return refused("not-found");
  const { name, bytes } = reportFiles;
  const isIt = and(eq(reportFiles.id, id), eq(reportFiles.kind, "template"), isNull(reportFiles.removedAt));
  const [row] = await db
    .select({ name, bytes })
    .from(reportFiles)
    .where(and(isIt, eq(reportFiles.practice, practice.id)));
  return row ? done(row) : refused("not-found");
}

type SentFile = { kind: "template" | "logo"; name: string; bytes: Buffer };

/** Keeps a checked template beside the others, or a logo in place of the one before. */
export function keepReportFile(
  database: Database,
  actor: Person,
  file: SentFile,
  at: Date,
): Promise<Outcome<null, "not-found" | "too-many">> {
  return database.durably(async (inside) => {
    const practice = await ownOrganisation(inside, actor, "keep-report-file");
    if (!practice) return refused("not-found");
    const kept = await standing(inside, practice.id, file.kind);
    if (file.kind === "template" && kept.length >= templatesAtMost) return refused("too-many");
    if (file.kind === "logo")
      await inside.update(reportFiles).set({ removedAt: at }).where(isKept(practice.id, "logo"));
    const id = randomUUID();
    await inside.insert(reportFiles).values({ id, practice: practice.id, ...file, author: actor.user, at });
    await record(inside, actor, "keep-report-file", practice.id, at, { file: id, kind: file.kind });
    return done(null);
  });
}

/** Takes a template or the logo out of use; it stays on record. */
export function removeReportFile(
  database: Database,
  actor: Person,
  id: string,
  at: Date,
): Promise<Outcome<null, "not-found">> {
  return database.durably(async (inside) => {
    const practice = await ownOrganisation(inside, actor, "keep-report-file");
    if (!practice) return refused("not-found");
    const isIt = and(eq(reportFiles.id, id), eq(reportFiles.practice, practice.id), isNull(reportFiles.removedAt));
    const [removed] = await inside
      .update(reportFiles)
      .set({ removedAt: at })
      .where(isIt)
      .returning({ kind: reportFiles.kind });
    if (!removed) return refused("not-found");
    await record(inside, actor, "keep-report-file", practice.id, at, { file: id, kind: removed.kind, removed: true });
    return done(null);
  });
}
