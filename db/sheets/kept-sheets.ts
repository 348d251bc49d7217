import { type SQL, sql } from "drizzle-orm";
import type { KeptKind } from "#lib/retention";
import type { Locale } from "#lib/text/text";
import type { Connection } from "../client";
import { changedAt, usedAt } from "./activity";

/** By which term a sheet goes. */
export type SheetKind = Extract<KeptKind, "draft" | "sheet" | "round">;

/** A sheet as far as it matters for how long it is kept. */
export type KeptSheet = {
  id: string;
  kind: SheetKind;
  year: number;
  firmName: string | null;
  organisation: string | null;
  email: string | null;
  locale: Locale;
  /** When it was used last; of one in a round, when it was changed last. */
  since: Date;
};

const inRound = sql`exists (select 1 from applications a where a.sheet = s.id)`;
const isOf: Readonly<Record<SheetKind, SQL>> = {
  draft: sql`s.revision = 0 and not ${inRound}`,
  sheet: sql`s.revision > 0 and not ${inRound}`,
  round: inRound,
};

type Row = Omit<KeptSheet, "kind" | "since"> & { since: number };

/** Sheets of a kind, of those that are still there, whatever narrows them down. */
async function sheetsWhere(on: Connection, kind: SheetKind, those: SQL, limit: number): Promise<KeptSheet[]> {
  const rows = await on.all<Row>(sql`
    select s.id, s.year, s.firm_name as firmName, s.organisation, s.email, s.locale,
      ${kind === "round" ? changedAt : usedAt} as since
    from sheets s
    where ${those} and ${isOf[kind]} and not exists (select 1 from tombstones d where d.sheet = s.id)
    order by s.id limit ${limit}`);
  return rows.map((row) => ({ ...row, kind, since: new Date(row.since) }));
}

/** The next sheets of a kind, by their ids, that nobody has used since a moment. Not for actors. */
export async function sheetsUnused(
  on: Connection,
  kind: SheetKind,
  { before, after, limit }: { before: Date; after: string; limit: number },
): Promise<{ found: KeptSheet[]; last: string | null }> {
  const old = sql`s.id > ${after} and s.created_at < ${before.getTime()}`;
  const rows = await sheetsWhere(on, kind, old, limit);
  return { found: rows.filter(({ since }) => since < before), last: rows.at(-1)?.id ?? null };
}

/** One sheet of that kind; `null` where it is none any more. Not for actors. */
export async function keptSheet(on: Connection, id: string, kind: SheetKind): Promise<KeptSheet | null> {
  const [row] = await sheetsWhere(on, kind, sql`s.id = ${id}`, 1);
  return row ?? null;
}
