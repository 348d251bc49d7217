import { and, asc, eq, gte, isNotNull, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import type { EngagedPart } from "#lib/advising/engagement";
import type { Change } from "#lib/cohort/batches";
import { done, type Outcome, refused } from "#lib/outcome";
import { leadingRole } from "#lib/roles";
import type { Connection, Database } from "../client";
import { ownOrganisation } from "../people/organisations";
import { engagedSheets, engagements, snapshots } from "../schema";
import { isResult } from "../sheets/snapshots";
import type { ResultRef } from "./client-gists";

/** A result by which a firm counts, the one before it, and whether its firm opened its tiers. */
export type CountedResult = ResultRef & { before: ResultRef | null; opensTiers: boolean };

/**
 * When firms became clients of a practice, submitted anew, and left. For whoever leads it: of some clients alone, a
 * second picture would tell of those that are missing.
 */
export async function practiceHistory(
  { db }: Pick<Database, "db">,
  actor: Actor,
  at: Date,
): Promise<Outcome<Change<CountedResult>[], "not-found">> {
  const practice = await ownOrganisation(db, actor, "read-clients");
  if (!practice || actor.kind !== "person" || actor.role !== leadingRole("practice")) return refused("not-found");
  const rows = await resultsEver(db, practice.id);
  const firms = await firmsOf(
    db,
    rows.map(({ sheet }) => sheet),
  );
  const byEngagement = new Map<string, typeof rows>();
  for (const row of rows) byEngagement.set(row.engagement, [...(byEngagement.get(row.engagement) ?? []), row]);
  const changes = [...byEngagement.values()].flatMap((results) =>
    changesOf(results, firms.get(results[0]?.sheet ?? "") ?? results[0]?.sheet ?? ""),
  );
  // Where a firm lets the practice in anew, it leaves and comes in one moment.
  return done(
    changes
      .filter((change) => change.at <= at.getTime())
      .toSorted((one, other) => one.at - other.at || Number(one.result !== null) - Number(other.result !== null)),
  );
}

type Row = {
  sheet: string;
  revision: number;
  submittedAt: Date;
  opens: readonly EngagedPart[];
  takenAt: Date | null;
  endedAt: Date | null;
  expiresAt: Date;
};

/** What happened in one engagement: its results in order from when it was taken, and its end. */
function changesOf(results: readonly Row[], firm: string): Change<CountedResult>[] {
  const [first] = results;
  if (!first?.takenAt) return [];
  const end = Math.min(first.expiresAt.getTime(), first.endedAt?.getTime() ?? Number.POSITIVE_INFINITY);
  const taken = first.takenAt.getTime();
  const opensTiers = first.opens.includes("tiers");
  const came = results.map(({ sheet, revision, submittedAt }, place) => {
    const previous = results[place - 1];
    const before = previous ? { sheet: previous.sheet, revision: previous.revision } : null;
    return { at: Math.max(taken, submittedAt.getTime()), firm, result: { sheet, revision, before, opensTiers } };
  });
  // Of what was submitted before, the last result alone is a change.
  const standing = came.findLast(({ at }) => at === taken);
  const seen = came.filter((each) => (each.at > taken || each === standing) && each.at < end);
  return seen.length === 0 ? [] : [...seen, { at: end, firm, result: null }];
}

const resultsEver = (on: Connection, practice: string) => {
  const { opens, takenAt, endedAt, expiresAt } = engagements;
  const { sheet, revision, submittedAt } = snapshots;
  return on
    .select({ engagement: engagements.id, opens, takenAt, endedAt, expiresAt, sheet, revision, submittedAt })
    .from(engagements)
    .innerJoin(engagedSheets, eq(engagedSheets.engagement, engagements.id))
    .innerJoin(snapshots, and(eq(sheet, engagedSheets.sheet), gte(revision, engagedSheets.fromRevision)))
    .where(and(eq(engagements.practice, practice), isNotNull(takenAt), isResult))
    .orderBy(asc(submittedAt), asc(revision));
};

/** The firm of each sheet: the first sheet of those that were started from one another. */
async function firmsOf(on: Connection, of: readonly string[]): Promise<Map<string, string>> {
  const rows = await on.all<{ sheet: string; firm: string }>(sql`
    with recursive line(sheet, above) as (
      select value, value from json_each(${JSON.stringify([...new Set(of)])})
      union select l.sheet, s.previous_sheet from line l join sheets s on s.id = l.above
        where s.previous_sheet is not null)
    select l.sheet as sheet, l.above as firm from line l left join sheets s on s.id = l.above
      where s.id is null or s.previous_sheet is null`);
  return new Map(rows.map(({ sheet, firm }) => [sheet, firm]));
}
