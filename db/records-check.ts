import { createHash } from "node:crypto";
import { and, asc, eq, gt, inArray } from "drizzle-orm";
import { canonical } from "../lib/instrument/canonical";
import type { Database } from "./client";
import { sealOfDecision } from "./decisions";
import { decisions, factVerifications, snapshots, tombstones, trail } from "./schema";
import { sealOf } from "./snapshots";

/** A record whose hash the trail holds, and that is no longer what it was. */
export type RecordProblem = {
  kind: "snapshot" | "decision" | "verification";
  /** Its sheet or application. */
  subject: string;
  problem: "altered" | "missing";
  /** The row of the trail that holds its hash. */
  row: number;
};

export type RecordsReport = { checked: number; problems: RecordProblem[] };

type Line = Pick<typeof trail.$inferSelect, "id" | "sheet" | "act" | "detail">;

const page = 200;
const kinds = {
  submit: "snapshot",
  decide: "decision",
  "confirm-decision": "decision",
  verify: "verification",
} as const;
const sealed = Object.keys(kinds) as (keyof typeof kinds)[];

/** What the record that a line tells of hashes to now; `null` where it is gone. */
async function hashNow(db: Database["db"], { sheet, act, detail }: Line): Promise<string | null> {
  if (act === "submit") {
    const isIt = and(eq(snapshots.sheet, sheet), eq(snapshots.revision, Number(detail.revision)));
    const [found] = await db.select().from(snapshots).where(isIt);
    return found ? sealOf(found) : null;
  }
  if (act === "verify") {
    const isIt = and(
      eq(factVerifications.application, sheet),
      eq(factVerifications.fact, String(detail.fact)),
      eq(factVerifications.revision, Number(detail.revision)),
    );
    const [found] = await db.select().from(factVerifications).where(isIt);
    if (!found) return null;
    const bytes = canonical({ ...found, at: found.at.getTime() });
    return createHash("sha256").update(bytes).digest("hex");
  }
  const [found] = await db
    .select()
    .from(decisions)
    .where(eq(decisions.id, String(detail.decision)));
  if (!found) return null;
  const { hash: _, ...content } = found;
  return sealOfDecision(content);
}

const isDeleted = async (db: Database["db"], sheet: string): Promise<boolean> =>
  (await db.$count(tombstones, eq(tombstones.sheet, sheet))) > 0;

/**
 * Holds submissions, verifications and decisions against the hashes that the trail keeps of them. A submission that
 * its firm deleted is not missing.
 * @param most how many problems are enough
 */
export async function checkRecords({ db }: Pick<Database, "db">, most = 20): Promise<RecordsReport> {
  const problems: RecordProblem[] = [];
  let checked = 0;
  let last = 0;
  for (;;) {
    const lines = await db
      .select({ id: trail.id, sheet: trail.sheet, act: trail.act, detail: trail.detail })
      .from(trail)
      .where(and(gt(trail.id, last), inArray(trail.act, sealed)))
      .orderBy(asc(trail.id))
      .limit(page);
    for (const line of lines) {
      last = line.id;
      const { hash } = line.detail;
      if (typeof hash !== "string") continue;
      checked += 1;
      if (checked % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
      const now = await hashNow(db, line);
      if (now === hash) continue;
      const kind = kinds[line.act as keyof typeof kinds];
      if (now === null && kind === "snapshot" && (await isDeleted(db, line.sheet))) continue;
      const problem = now === null ? "missing" : "altered";
      problems.push({ kind, subject: line.sheet, problem, row: line.id });
      if (problems.length >= most) return { checked, problems };
    }
    if (lines.length < page) return { checked, problems };
  }
}
