import { eq, getTableColumns, max, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome } from "#lib/outcome";
import type { ListedFirm } from "#lib/programme/firm-list";
import type { Locale } from "#lib/text/text";
import type { Connection, Database } from "../client";
import { applications } from "../schema";
import { admitRound, type RoundShut } from "./admission";

/** A firm to invite, with what its row will be called and a hash of a link that nobody has yet. */
export type NewFirm = ListedFirm & { id: string; initials: string; linkHash: string };

/** The number that the next application of a round gets. */
export async function nextNumber(inside: Connection, round: string): Promise<number> {
  const [last] = await inside
    .select({ number: max(applications.number) })
    .from(applications)
    .where(eq(applications.round, round));
  return (last?.number ?? 0) + 1;
}

/** What every application begins with, by the names of the columns. */
const beginnings = Object.values(getTableColumns(applications)).flatMap((column) =>
  column.defaultFn ? [{ name: sql.identifier(column.name), value: sql.param(column.defaultFn(), column) }] : [],
);
const list = (parts: readonly SQLWrapper[]): SQL => sql.join([...parts], sql`, `);

/**
 * Takes firms of a list into a round, all in one statement; those that are in it already are left out and returned by
 * their lines. A firm whose id is there was taken in by the same job before it was interrupted, and counts as taken in.
 */
export function inviteFirms(
  database: Database,
  actor: Actor,
  { round, firms, locale }: { round: string; firms: readonly NewFirm[]; locale: Locale },
  at: Date,
): Promise<Outcome<{ taken: number; known: number[] }, RoundShut>> {
  return database.transaction(async (inside) => {
    const admitted = await admitRound(inside, actor, "invite-firms", round, at);
    if (!admitted.ok) return admitted;
    const knownLines = await knownOf(inside, round, firms);
    const fresh = firms.filter((firm) => !knownLines.has(firm.line));
    const storedIds = await storedOf(inside, fresh);
    const missing = fresh.filter(({ id }) => !storedIds.has(id));
    const number = await nextNumber(inside, round);
    if (missing.length > 0)
      await inside.run(sql`insert into applications (id, round, number, firm_name, initials, uscc, region, industry, email,
        contact, locale, link_hash, invited_at, ${list(beginnings.map(({ name }) => name))})
        select value ->> 'id', ${round}, ${number} + key, value ->> 'name', value ->> 'initials', value ->> 'uscc',
          value ->> 'region', value ->> 'industry', value ->> 'email', value ->> 'contact', ${locale},
          value ->> 'linkHash', ${at.getTime()}, ${list(beginnings.map(({ value }) => value))}
        from json_each(${JSON.stringify(missing)})`);
    return done({ taken: fresh.length, known: [...knownLines] });
  });
}

/** Lines whose code, or without one whose name, the round has already from somewhere else. */
async function knownOf(inside: Connection, round: string, firms: readonly NewFirm[]): Promise<Set<number>> {
  const rows = await inside.all<{ line: number }>(sql`select value ->> 'line' as line
    from json_each(${JSON.stringify(firms)})
    where case when value ->> 'uscc' is not null
      then exists (select 1 from applications a
        where a.round = ${round} and a.uscc = value ->> 'uscc' and a.id <> value ->> 'id')
      else exists (select 1 from applications a
        where a.round = ${round} and a.firm_name = value ->> 'name' and a.id <> value ->> 'id') end`);
  return new Set(rows.map(({ line }) => Number(line)));
}

async function storedOf(inside: Connection, firms: readonly NewFirm[]): Promise<Set<string>> {
  const ids = JSON.stringify(firms.map(({ id }) => id));
  const rows = await inside.all<{ id: string }>(
    sql`select id from applications where id in (select value from json_each(${ids}))`,
  );
  return new Set(rows.map(({ id }) => id));
}
