import { and, asc, desc, eq, gt, gte, inArray, isNotNull, isNull, type SQL } from "drizzle-orm";
import type { Actor } from "#lib/access";
import type { EngagedPart } from "#lib/advising/engagement";
import { keyOfFact, subjectOf } from "#lib/entry/key";
import { done, type Outcome, refused } from "#lib/outcome";
import { type Goal, goalIn, goalKeys } from "#lib/programme/goal";
import { leadingRole } from "#lib/roles";
import type { FactKey, FactValue } from "#lib/rules/fact";
import type { Connection, Database } from "../client";
import { ownOrganisation } from "../people/organisations";
import { engagedSheets, engagements, entries, sheets, snapshots, users } from "../schema";
import { isResult } from "../sheets/snapshots";
import { type ThreadCounts, threadCounts } from "./thread-counts";

/** A result of a client that its practice sees. */
export type ClientResult = { sheet: string; revision: number; year: number; submittedAt: Date };

/** A client as its practice lists it: its latest sheet, and its results, the latest first, as far as the practice sees them. */
export type ClientLine = {
  engagement: string;
  sheet: string;
  firmName: string | null;
  year: number;
  state: "draft" | "submitted";
  opens: readonly EngagedPart[];
  results: ClientResult[];
  /** Threads of the practice on all of its sheets. */
  threads: ThreadCounts;
  /** What its firm aims at, where it opened its tiers. */
  goal: Goal | null;
  advisor: string | null;
  advisorName: string | null;
  takenAt: Date;
  expiresAt: Date;
};

/** Which engagements the actor sees at a moment: those of the practice, of an advisor those in whose charge they are. */
export async function seenClients(on: Connection, actor: Actor, at: Date): Promise<SQL | null> {
  const practice = await ownOrganisation(on, actor, "read-clients");
  if (!practice || actor.kind !== "person") return null;
  const { advisor, takenAt, expiresAt, endedAt } = engagements;
  const own = actor.role === leadingRole("practice") ? undefined : eq(advisor, actor.user);
  return (
    and(eq(engagements.practice, practice.id), isNotNull(takenAt), isNull(endedAt), gt(expiresAt, at), own) ?? null
  );
}

/** The clients of the actor's practice; of an advisor those alone in whose charge they are. The longest there first. */
export async function listClients(
  { db }: Pick<Database, "db">,
  actor: Actor,
  at: Date,
): Promise<Outcome<ClientLine[], "not-found">> {
  const seen = await seenClients(db, actor, at);
  if (!seen) return refused("not-found");
  const [rows, results] = await Promise.all([sheetsOf(db, seen), resultsOf(db, seen)]);
  const sheetsBy = new Map<string, typeof rows>();
  for (const row of rows) sheetsBy.set(row.engagement, [...(sheetsBy.get(row.engagement) ?? []), row]);
  const latest = [...sheetsBy.values()].flatMap(([row]) => row ?? []);
  const open = latest.filter(({ opens }) => opens.includes("tiers")).map(({ sheet }) => sheet);
  const practice = actor.kind === "person" ? (actor.organisation ?? "") : "";
  const [goals, threads] = await Promise.all([
    goalsOf(db, open),
    threadCounts(
      db,
      practice,
      rows.map(({ sheet }) => sheet),
    ),
  ]);
  return done(
    latest.map((row) => ({
      ...row,
      takenAt: row.takenAt ?? at,
      results: results.get(row.engagement) ?? [],
      threads: together((sheetsBy.get(row.engagement) ?? []).flatMap(({ sheet }) => threads.get(sheet) ?? [])),
      goal: goals.get(row.sheet) ?? null,
    })),
  );
}

/** The threads of several sheets. */
const together = (counts: readonly ThreadCounts[]): ThreadCounts => {
  const sum = (of: "open" | "forFirm" | "forPractice") => counts.reduce((total, each) => total + each[of], 0);
  const [dueOn = null] = counts.flatMap(({ dueOn: day }) => day ?? []).sort();
  return { open: sum("open"), forFirm: sum("forFirm"), forPractice: sum("forPractice"), dueOn };
};

/** The sheets that the engagements open, of each the latest first. */
const sheetsOf = (on: Connection, seen: SQL) =>
  on
    .select({
      ...{ engagement: engagements.id, opens: engagements.opens, takenAt: engagements.takenAt },
      ...{ sheet: sheets.id, firmName: sheets.firmName, year: sheets.year, state: sheets.state },
      ...{ advisor: engagements.advisor, advisorName: users.name, expiresAt: engagements.expiresAt },
    })
    .from(engagements)
    .innerJoin(engagedSheets, eq(engagedSheets.engagement, engagements.id))
    .innerJoin(sheets, eq(sheets.id, engagedSheets.sheet))
    .leftJoin(users, eq(users.id, engagements.advisor))
    .where(seen)
    .orderBy(asc(engagements.takenAt), asc(engagements.id), desc(sheets.year), desc(sheets.createdAt));

/** The results that each engagement opens, the latest first; of a snapshot only what stands before its answers is read. */
async function resultsOf(on: Connection, seen: SQL): Promise<Map<string, ClientResult[]>> {
  const { sheet, revision, year, submittedAt } = snapshots;
  const rows = await on
    .select({ engagement: engagements.id, sheet, revision, year, submittedAt })
    .from(engagements)
    .innerJoin(engagedSheets, eq(engagedSheets.engagement, engagements.id))
    .innerJoin(snapshots, and(eq(sheet, engagedSheets.sheet), gte(revision, engagedSheets.fromRevision)))
    .where(and(seen, isResult))
    .orderBy(desc(submittedAt), desc(revision));
  const results = new Map<string, ClientResult[]>();
  for (const { engagement, ...result } of rows) results.set(engagement, [...(results.get(engagement) ?? []), result]);
  return results;
}

const keysOfGoal = Object.values(goalKeys).map(keyOfFact);

/** What the firms of sheets say that they aim at. Only for whom they opened their tiers. */
export async function goalsOf(on: Connection, of: readonly string[]): Promise<Map<string, Goal>> {
  const { sheet, key, entry, revision } = entries;
  const rows = await on
    .select({ sheet, key, entry })
    .from(entries)
    .where(and(inArray(sheet, [...of]), inArray(key, keysOfGoal), eq(entries.late, false)))
    .orderBy(asc(revision));
  const values = new Map<string, Map<FactKey, FactValue>>();
  for (const row of rows) {
    const own = values.get(row.sheet) ?? new Map<FactKey, FactValue>();
    values.set(row.sheet, own);
    if ("value" in row.entry) own.set(subjectOf(row.key), row.entry.value as FactValue);
    else own.delete(subjectOf(row.key));
  }
  return new Map(of.map((each) => [each, goalIn(values.get(each) ?? new Map(), null)]));
}
