import { and, eq, gte, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import type { Classed } from "#lib/advising/standing";
import type { ResultGist } from "#lib/charts/movement";
import type { Advised } from "#lib/cohort/advice-effects";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import type { FirmFacts } from "#lib/rules/fact";
import { type StoredVerdict, verdictFrom } from "#lib/rules/stored-verdict";
import type { Verdict } from "#lib/rules/verdict";
import type { Database } from "../client";
import { engagedSheets, engagements, snapshots } from "../schema";
import { isResult } from "../sheets/snapshots";
import { type ClientResult, seenClients } from "./client-lines";

/** Which result of a client. */
export type ResultRef = Pick<ClientResult, "sheet" | "revision">;

/** What a result froze of the official rules. */
export type FrozenTiers = ResultRef & { submittedAt: Date; facts: FirmFacts; ladder: readonly Verdict[] | null };

const among = (refs: readonly ResultRef[]): SQL =>
  sql`(${snapshots.sheet}, ${snapshots.revision}) in (select json_extract(value, '$[0]'), json_extract(value, '$[1]')
    from json_each(${JSON.stringify(refs.map(({ sheet, revision }) => [sheet, revision]))}))`;

/** Rows of snapshots that the actor sees as results of clients. */
const seenSnapshots = (seen: SQL, refs: readonly ResultRef[], columns: SQL, opens?: "tiers") => {
  const isOpen = opens && sql`exists (select 1 from json_each(${engagements.opens}) where value = ${opens})`;
  const from = gte(snapshots.revision, engagedSheets.fromRevision);
  return sql`select ${snapshots.sheet} as sheet, ${snapshots.revision} as revision, ${columns}
    from ${engagements} join ${engagedSheets} on ${eq(engagedSheets.engagement, engagements.id)}
    join ${snapshots} on ${and(eq(snapshots.sheet, engagedSheets.sheet), from)}
    where ${and(seen, isOpen, isResult, among(refs))}`;
};

/** Of the classes of a diagnosis what lists tell, taken out by the database: a whole one is long. */
const gistColumns = sql`${snapshots.edition} as edition, json_extract(${snapshots.diagnosis}, '$.technicalStrength',
  '$.reasons.level', '$.reasons.capability', '$.learning.stage', '$.learning.mode', '$.learning.completed', '$.networks',
  '$.certainty.quadrant', '$.certainty.level', '$.certainty.capability', '$.certainty.stage', '$.certainty.mode',
  '$.certainty.networks', '$.range') as gist`;

type Certain = NonNullable<Diagnosis["certainty"]>;

/** The parts of a diagnosis in that order; editions of the first arithmetic have no certainty. */
type Gist = [
  Diagnosis["technicalStrength"],
  Diagnosis["reasons"]["level"] | null,
  Diagnosis["reasons"]["capability"] | null,
  Diagnosis["learning"]["stage"],
  Diagnosis["learning"]["mode"],
  boolean | null,
  Diagnosis["networks"],
  Certain["quadrant"],
  Certain["level"],
  Certain["capability"],
  Certain["stage"],
  Certain["mode"],
  Certain["networks"] | null,
  Diagnosis["range"] | null,
];

/** What the results found, of those that the actor sees. */
export async function readGists(
  { db }: Pick<Database, "db">,
  actor: Actor,
  refs: readonly ResultRef[],
  at: Date,
): Promise<(ResultRef & { gist: ResultGist; classed: Classed })[]> {
  const seen = refs.length === 0 ? null : await seenClients(db, actor, at);
  if (!seen) return [];
  const rows = await db.all<ResultRef & { edition: string; gist: string }>(seenSnapshots(seen, refs, gistColumns));
  return rows.map(({ sheet, revision, edition, gist }) => ({ sheet, revision, ...gistOf(edition, gist) }));
}

function gistOf(edition: string, told: string): { gist: ResultGist; classed: Classed } {
  const [technicalStrength, level, capability, stage, mode, completed, networks, ...certain]: Gist = JSON.parse(told);
  const [sure, sureOfLevel, sureOfCapability, sureOfStage, sureOfMode, sureOfNetworks, range] = certain;
  const dimension = (score: Diagnosis["technicalStrength"]["level"], reasons: Gist[1]) => ({
    score: score.score,
    sd: score.sd ?? 0,
    items: (reasons ?? []).map(({ item }) => item),
  });
  const certainty = sureOfNetworks && {
    ...{ quadrant: sure, level: sureOfLevel, capability: sureOfCapability },
    ...{ stage: sureOfStage, mode: sureOfMode, networks: sureOfNetworks },
  };
  return {
    gist: {
      ...{ edition, quadrant: technicalStrength.quadrant, sure, stage, sureOfStage, isStageMet: completed === true },
      level: dimension(technicalStrength.level, level),
      capability: dimension(technicalStrength.capability, capability),
    },
    classed: { technicalStrength, networks, learning: { stage, mode }, certainty, range: range ?? null },
  };
}

const tierColumns = sql`${snapshots.submittedAt} as submitted, ${snapshots.facts} as facts, ${snapshots.ladder} as ladder`;

/** What the results froze of the official rules, of those of which the actor sees that. */
export async function readFrozenTiers(
  { db }: Pick<Database, "db">,
  actor: Actor,
  refs: readonly ResultRef[],
  at: Date,
): Promise<FrozenTiers[]> {
  const seen = refs.length === 0 ? null : await seenClients(db, actor, at);
  if (!seen) return [];
  type Row = ResultRef & { submitted: number; facts: string | null; ladder: string | null };
  const rows = await db.all<Row>(seenSnapshots(seen, refs, tierColumns, "tiers"));
  return rows.map(({ submitted, facts, ladder, ...ref }) => ({
    ...ref,
    submittedAt: new Date(submitted),
    facts: JSON.parse(facts ?? "{}"),
    ladder: (JSON.parse(ladder ?? "null") as StoredVerdict[] | null)?.map(verdictFrom) ?? null,
  }));
}

const adviceColumns = sql`${snapshots.edition} as edition, json_extract(${snapshots.diagnosis}, '$.advice', '$.indicators') as told`;

/** What the results advised, of those that the actor sees. */
export async function readAdvised(
  { db }: Pick<Database, "db">,
  actor: Actor,
  refs: readonly ResultRef[],
  at: Date,
): Promise<(ResultRef & { advised: Advised })[]> {
  const seen = refs.length === 0 ? null : await seenClients(db, actor, at);
  if (!seen) return [];
  const rows = await db.all<ResultRef & { edition: string; told: string }>(seenSnapshots(seen, refs, adviceColumns));
  return rows.map(({ edition, told, ...ref }) => {
    const [advice, indicators]: [Diagnosis["advice"] | null, Diagnosis["indicators"] | null] = JSON.parse(told);
    const given = (advice ?? []).map(({ id, improves }) => ({ id, improves }));
    return { ...ref, advised: { edition, advice: given, indicators: indicators ?? {} } };
  });
}
