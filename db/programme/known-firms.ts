import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import type { ListedFirm } from "#lib/programme/firm-list";
import { firmNameText } from "#lib/programme/firm-name";
import type { Connection, Database } from "../client";
import { applications } from "../schema";
import { breathe } from "../service/breathe";
import { recordAll } from "../service/trail";

/** A firm to invite, with what its row will be called and a hash of a link that nobody has yet. */
export type NewFirm = Omit<ListedFirm, "phone"> & {
  phone?: string | null;
  id: string;
  initials: string;
  linkHash: string;
  /** The firm of the round that has its name in another spelling, where there is one. */
  same?: string | null;
};

/** What a new list may bring up to date of a firm that is on the list; its code only where it has none. */
const contactColumns = ["uscc", "region", "contact", "phone", "email"] as const;
export type ContactColumn = (typeof contactColumns)[number];

type Stored = { id: string } & Record<ContactColumn, string | null>;
export type Known = { firm: NewFirm; stored: Stored; changes: ContactColumn[] };

const changesOf = (firm: NewFirm, stored: Stored): ContactColumn[] =>
  contactColumns.filter((column) => {
    const said = firm[column] ?? null;
    return said !== null && said !== stored[column] && (column !== "uscc" || stored.uscc === null);
  });

/**
 * Firms of a list that the round has already from somewhere else: with the same code, with the same name where the list
 * has no code for it, or in another spelling of the name.
 */
export async function knownFirms(on: Connection, round: string, firms: readonly NewFirm[]): Promise<Known[]> {
  const rows = await on.all<Stored & { line: number }>(sql`with listed as (
      select value ->> 'line' as line, value ->> 'id' as id, value ->> 'uscc' as uscc, value ->> 'name' as name,
        value ->> 'same' as same from json_each(${JSON.stringify(firms)}))
    select l.line, a.id, a.uscc, a.region, a.contact, a.phone, a.email from listed l cross join applications a
      where a.round = ${round} and a.uscc = l.uscc and a.id <> l.id
    union all
    select l.line, a.id, a.uscc, a.region, a.contact, a.phone, a.email from listed l cross join applications a
      where a.round = ${round} and a.firm_name = l.name and a.id <> l.id and l.uscc is null
    union all
    select l.line, a.id, a.uscc, a.region, a.contact, a.phone, a.email from listed l cross join applications a
      where a.id = l.same and +a.round = ${round} and a.id <> l.id and (l.uscc is null or a.uscc is null)`);
  const stored = new Map<number, Stored>();
  for (const { line, ...row } of rows) if (!stored.has(line)) stored.set(line, row);
  return firms.flatMap((firm) => {
    const row = stored.get(firm.line);
    return row ? [{ firm, stored: row, changes: changesOf(firm, row) }] : [];
  });
}

/** Puts what a list says of firms in the place of what stood there, each with its line of the trail, which holds no contacts. */
export async function renewContacts(
  inside: Connection,
  actor: Actor,
  firms: readonly Known[],
  at: Date,
): Promise<void> {
  for (const { firm, stored, changes } of firms) {
    const change = Object.fromEntries(changes.map((column) => [column, firm[column]]));
    await inside.update(applications).set(change).where(eq(applications.id, stored.id));
  }
  await recordAll(
    inside,
    firms.map(({ stored, changes }) => ({
      actor,
      act: "mend-firms" as const,
      subject: stored.id,
      at,
      detail: { mended: changes.join(" "), byList: true },
    })),
  );
}

const portion = 2_000;

/** The firms of a round by their names, however these are spelt, the first of each: with its code, where it has one. Not for actors. */
export async function firmsByName(
  { db }: Pick<Database, "db">,
  round: string,
): Promise<Map<string, { id: string; uscc: string | null }>> {
  const { id, number, firmName, uscc } = applications;
  const firms = new Map<string, { id: string; uscc: string | null }>();
  for (let after = 0; ; ) {
    const rows = await db
      .select({ id, number, firmName, uscc })
      .from(applications)
      .where(and(eq(applications.round, round), gt(number, after)))
      .orderBy(asc(number))
      .limit(portion);
    for (const row of rows) {
      const key = firmNameText(row.firmName);
      if (!firms.has(key)) firms.set(key, { id: row.id, uscc: row.uscc });
    }
    const last = rows.at(-1);
    if (!last || rows.length < portion) return firms;
    after = last.number;
    await breathe();
  }
}
