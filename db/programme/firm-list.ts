import { eq, getTableColumns, max, type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome } from "#lib/outcome";
import type { Locale } from "#lib/text/text";
import type { Connection, Database } from "../client";
import { applications, rounds } from "../schema";
import { admitRound, type RoundShut } from "./admission";
import { type ContactColumn, knownFirms, type NewFirm, renewContacts } from "./known-firms";

export type { NewFirm } from "./known-firms";

/** The number that the next application of a round gets: none that a firm had which was taken off the list. */
export async function nextNumber(inside: Connection, round: string): Promise<number> {
  const [last] = await inside
    .select({ number: max(applications.number) })
    .from(applications)
    .where(eq(applications.round, round));
  const [former] = await inside.select({ number: rounds.lastNumber }).from(rounds).where(eq(rounds.id, round));
  return Math.max(last?.number ?? 0, former?.number ?? 0) + 1;
}

/** What every application begins with, by the names of the columns. */
const beginnings = Object.values(getTableColumns(applications)).flatMap((column) =>
  column.defaultFn ? [{ name: sql.identifier(column.name), value: sql.param(column.defaultFn(), column) }] : [],
);
const list = (parts: readonly SQLWrapper[]): SQL => sql.join([...parts], sql`, `);

/** A firm of a list that the round had before: its line, and which of its columns say something else there. */
export type KnownFirm = { line: number; changes: readonly ContactColumn[]; renewed: boolean };

/**
 * Takes firms of a list into a round, all in one statement; those that are in it already are left out and returned with
 * what the list says otherwise of them, which takes the place of what stood there where `renews` says so. A firm whose id
 * is there was taken in by the same job before it was interrupted, and counts as taken in.
 */
export function inviteFirms(
  database: Database,
  actor: Actor,
  {
    round,
    firms,
    locale,
    renews = false,
  }: { round: string; firms: readonly NewFirm[]; locale: Locale; renews?: boolean },
  at: Date,
): Promise<Outcome<{ taken: number; known: KnownFirm[] }, RoundShut>> {
  return database.transaction(async (inside) => {
    const admitted = await admitRound(inside, actor, "invite-firms", round, at);
    if (!admitted.ok) return admitted;
    const known = await knownFirms(inside, round, firms);
    const renewed = renews ? known.filter(({ changes }) => changes.length > 0) : [];
    await renewContacts(inside, actor, renewed, at);
    const knownLines = new Set(known.map(({ firm }) => firm.line));
    const fresh = firms.filter((firm) => !knownLines.has(firm.line));
    const storedIds = await storedOf(inside, fresh);
    const missing = fresh.filter(({ id }) => !storedIds.has(id));
    const number = await nextNumber(inside, round);
    if (missing.length > 0)
      await inside.run(sql`insert into applications (id, round, number, firm_name, initials, uscc, region, industry, email,
        contact, phone, locale, link_hash, invited_at, ${list(beginnings.map(({ name }) => name))})
        select value ->> 'id', ${round}, ${number} + key, value ->> 'name', value ->> 'initials', value ->> 'uscc',
          value ->> 'region', value ->> 'industry', value ->> 'email', value ->> 'contact', value ->> 'phone', ${locale},
          value ->> 'linkHash', ${at.getTime()}, ${list(beginnings.map(({ value }) => value))}
        from json_each(${JSON.stringify(missing)})`);
    return done({
      taken: fresh.length,
      known: known.map(({ firm, changes }) => ({ line: firm.line, changes, renewed: renews && changes.length > 0 })),
    });
  });
}

/** Of firms of a list, those that a round has already, with what the list says otherwise of them; nothing is written. */
export async function compareFirms(
  { db }: Database,
  actor: Actor,
  { round, firms }: { round: string; firms: readonly NewFirm[] },
  at: Date,
): Promise<Outcome<KnownFirm[], RoundShut>> {
  const admitted = await admitRound(db, actor, "invite-firms", round, at);
  if (!admitted.ok) return admitted;
  const known = await knownFirms(db, round, firms);
  return done(known.map(({ firm, changes }) => ({ line: firm.line, changes, renewed: false })));
}

async function storedOf(inside: Connection, firms: readonly NewFirm[]): Promise<Set<string>> {
  const ids = JSON.stringify(firms.map(({ id }) => id));
  const rows = await inside.all<{ id: string }>(
    sql`select id from applications where id in (select value from json_each(${ids}))`,
  );
  return new Set(rows.map(({ id }) => id));
}
