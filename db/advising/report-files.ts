import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Connection, Database } from "../client";
import { ownOrganisation } from "../people/organisations";
import { reportFiles } from "../schema";

export type ReportFile = Pick<typeof reportFiles.$inferSelect, "id" | "name" | "at">;

/** What a practice makes its reports with: its name, its logo, and the names of its own templates, the oldest first. */
export type ReportMeans = { practice: string; logo: { id: string; bytes: Buffer } | null; templates: ReportFile[] };

const standing = (on: Connection, practice: string, kind: "template" | "logo") =>
  on
    .select({ id: reportFiles.id, name: reportFiles.name, at: reportFiles.at })
    .from(reportFiles)
    .where(and(eq(reportFiles.practice, practice), eq(reportFiles.kind, kind), isNull(reportFiles.removedAt)));

/** What the actor's practice makes its reports with. */
export async function readReportMeans(
  { db }: Pick<Database, "db">,
  actor: Actor,
): Promise<Outcome<ReportMeans, "not-found">> {
  const practice = await ownOrganisation(db, actor, "read-clients");
  if (!practice) return refused("not-found");
  const [templates, [logo]] = await Promise.all([
    standing(db, practice.id, "template").orderBy(asc(reportFiles.at)),
    db
      .select({ id: reportFiles.id, bytes: reportFiles.bytes })
      .from(reportFiles)
      .where(and(eq(reportFiles.practice, practice.id), eq(reportFiles.kind, "logo"), isNull(reportFiles.removedAt)))
      .orderBy(desc(reportFiles.at))
      .limit(1),
  ]);
  return done({ practice: practice.name, logo: logo ?? null, templates });
}
