import { randomUUID } from "node:crypto";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { isCounted } from "#lib/programme/standing";
import type { Connection, Database } from "../client";
import { objections, processFiles } from "../schema";
import { record } from "../service/trail";
import type { StoredFile } from "../sheets/evidence";
import type { Lies } from "../sheets/loose-files";
import { admitApplication, type RoundShut } from "./admission";

export type ProcessFile = typeof processFiles.$inferSelect;

/** A file that is to be named: of a visit, or of an objection against the firm. */
export type NewProcessFile = { file: StoredFile; lies: Lies; caption: string; objection: string | null };

/** Most files of a visit, and of an objection. */
const filesAtMost = 40;

/** The files of a firm’s visit, those taken back included. */
export const visitFilesOf = (on: Connection, application: string): Promise<ProcessFile[]> =>
  on
    .select()
    .from(processFiles)
    .where(and(eq(processFiles.application, application), isNull(processFiles.objection)))
    .orderBy(asc(processFiles.at));

/** The files that came with objections of a round. */
export const objectionFilesOf = (on: Connection, round: string): Promise<ProcessFile[]> =>
  on.select().from(processFiles).where(eq(processFiles.round, round)).orderBy(asc(processFiles.at));

const actOf = (objection: string | null) => (objection === null ? "visit" : "handle-objection");

/** Names a file that was just stored, at a visit or with an objection. */
export function nameFile(
  database: Database,
  actor: Actor,
  application: string,
  { file, lies, caption, objection }: NewProcessFile,
  at: Date,
): Promise<Outcome<ProcessFile, RoundShut | "not-submitted" | "too-many-files" | "file-gone">> {
  return database.durably(async (inside) => {
    const act = actOf(objection);
    const admitted = await admitApplication(inside, actor, act, application, at);
    if (!admitted.ok) return admitted;
    if (actor.kind !== "person") return refused("not-found");
    const { round, application: firm } = admitted.value;
    if (objection === null && !isCounted(firm.state)) return refused("not-submitted");
    if (objection !== null) {
      const [row] = await inside.select().from(objections).where(eq(objections.id, objection));
      if (row?.application !== application) return refused("not-found");
    }
    const together = objection === null ? isNull(processFiles.objection) : eq(processFiles.objection, objection);
    const beside = and(eq(processFiles.application, application), together, isNull(processFiles.withdrawnAt));
    if ((await inside.$count(processFiles, beside)) >= filesAtMost) return refused("too-many-files");
    if (!lies(file.hash)) return refused("file-gone");
    const row: ProcessFile = {
      ...{ id: randomUUID(), round: round.id, application, objection, caption: caption.trim() },
      ...{ ...file, by: actor.user, at, withdrawnAt: null },
    };
    await inside.insert(processFiles).values(row);
    await record(inside, actor, act, application, at, { file: row.hash });
    return done(row);
  });
}

/** Takes a file of a visit back; its row and its bytes stay. */
export function withdrawFile(
  database: Database,
  actor: Actor,
  application: string,
  id: string,
  at: Date,
): Promise<Outcome<null, RoundShut>> {
  return database.durably(async (inside): Promise<Outcome<null, RoundShut>> => {
    const admitted = await admitApplication(inside, actor, "visit", application, at);
    if (!admitted.ok) return admitted;
    const isIt = and(
      eq(processFiles.id, id),
      eq(processFiles.application, application),
      isNull(processFiles.objection),
      isNull(processFiles.withdrawnAt),
    );
    const [row] = await inside.update(processFiles).set({ withdrawnAt: at }).where(isIt).returning();
    if (!row) return refused("not-found");
    await record(inside, actor, "visit", application, at, { file: row.hash, withdrawn: true });
    return done(null);
  });
}

/** A file of a visit or of an objection, for whoever may read the application. */
export async function readProcessFile(
  { db }: Database,
  actor: Actor,
  id: string,
  at: Date,
): Promise<Outcome<ProcessFile, RoundShut>> {
  const [row] = await db.select().from(processFiles).where(eq(processFiles.id, id));
  if (!row) return refused("not-found");
  const admitted = await admitApplication(db, actor, "read-application", row.application, at);
  return admitted.ok ? done(row) : admitted;
}
