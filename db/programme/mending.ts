import { and, eq, getTableName, ne, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { canonical } from "#lib/text/canonical";
import type { Connection, Database } from "../client";
import { applications, decisions, firmMessages, outbox, rounds, tombstones } from "../schema";
import { sha256 } from "../service/seals";
import { record } from "../service/trail";
import { type ApplicationRecord, admitApplication, type RoundShut, touch } from "./admission";

/** What an officer may mend of a firm on the list. */
export const mendedColumns = ["firmName", "uscc", "region", "industry", "contact", "phone", "email"] as const;
export type MendedColumn = (typeof mendedColumns)[number];
export type MendedFirm = Pick<ApplicationRecord, MendedColumn>;

/** A mark of what stands of a firm: who mends something else than what they saw is told. */
export const markOfFirm = (firm: MendedFirm): string =>
  sha256(canonical(mendedColumns.map((column) => firm[column]))).slice(0, 16);

type Mending = { round: string; id: string; seen: string; firm: MendedFirm & { initials: string } };

/** The firm of a round that has a code already, other than one. */
async function namesake(inside: Connection, { round, id }: ApplicationRecord, uscc: string): Promise<boolean> {
  const same = and(eq(applications.round, round), eq(applications.uscc, uscc), ne(applications.id, id));
  return (await inside.select({ id: applications.id }).from(applications).where(same).limit(1)).length > 0;
}

const isDecided = async (inside: Connection, id: string): Promise<boolean> =>
  (await inside.select({ id: decisions.id }).from(decisions).where(eq(decisions.application, id)).limit(1)).length > 0;

/**
 * Puts right what the list says of a firm. The trail keeps which columns changed, with marks of what stood there before
 * and since, and nothing by which somebody is reached. Name and code stay where something was decided, which names them.
 */
export function mendFirm(
  database: Database,
  actor: Actor,
  { round, id, seen, firm }: Mending,
  at: Date,
): Promise<Outcome<readonly MendedColumn[], RoundShut | "stale" | "known" | "decided">> {
  return database.durably(async (inside) => {
    const admitted = await admitApplication(inside, actor, "mend-firms", id, at);
    if (!admitted.ok) return admitted;
    const { application } = admitted.value;
    if (application.round !== round) return refused("not-found");
    const from = markOfFirm(application);
    if (seen !== from) return refused("stale");
    const changes = mendedColumns.filter((column) => firm[column] !== application[column]);
    if (changes.length === 0) return done([]);
    const isNamed = changes.includes("firmName") || changes.includes("uscc");
    if (isNamed && (await isDecided(inside, id))) return refused("decided");
    if (changes.includes("uscc") && firm.uscc && (await namesake(inside, application, firm.uscc)))
      return refused("known");
    await touch(inside, application, firm);
    const detail = { mended: changes.join(" "), from, to: markOfFirm(firm) };
    await record(inside, actor, "mend-firms", id, at, detail);
    return done(changes);
  });
}

/** Notes that a firm's number in its round is given to no other, and that who holds the round in memory reads it anew. */
async function retireNumber(inside: Connection, { round, number }: ApplicationRecord): Promise<void> {
  await inside
    .update(rounds)
    .set({ lastNumber: sql`max(${rounds.lastNumber}, ${number})`, removals: sql`${rounds.removals} + 1` })
    .where(eq(rounds.id, round));
}

/** Takes a firm off the list, inside the transaction of an act that has seen to what it leaves behind. */
export async function dropApplication(inside: Connection, application: ApplicationRecord): Promise<void> {
  await retireNumber(inside, application);
  await inside.delete(applications).where(eq(applications.id, application.id));
}

/** How a firm is reached. */
export const contactColumns = ["contact", "phone", "email"] as const satisfies readonly MendedColumn[];
export type Contacts = Pick<MendedFirm, (typeof contactColumns)[number]>;

/** Puts right how a firm is reached, and nothing else of it; the trail tells which of it changed, and not what it was. */
export function mendContacts(
  database: Database,
  actor: Actor,
  { round, id, seen, contacts }: Omit<Mending, "firm"> & { contacts: Contacts },
  at: Date,
): Promise<Outcome<readonly MendedColumn[], RoundShut | "stale">> {
  return database.durably(async (inside) => {
    const admitted = await admitApplication(inside, actor, "mend-contacts", id, at);
    if (!admitted.ok) return admitted;
    const { application } = admitted.value;
    if (application.round !== round) return refused("not-found");
    const from = markOfFirm(application);
    if (seen !== from) return refused("stale");
    const changes = contactColumns.filter((column) => contacts[column] !== application[column]);
    if (changes.length === 0) return done([]);
    await touch(inside, application, contacts);
    const to = markOfFirm({ ...application, ...contacts });
    await record(inside, actor, "mend-contacts", id, at, { mended: changes.join(" "), from, to });
    return done(changes);
  });
}

/** The tables in which something stands that was done with an application: those that hold on to its row. */
const referring = sql`select m.name as "table", f."from" as "column"
  from sqlite_master m join pragma_foreign_key_list(m.name) f
  where m.type = 'table' and f."table" = 'applications' and f.on_delete <> 'CASCADE'`;

async function tablesWith(inside: Connection, id: string): Promise<string[]> {
  const names: string[] = [];
  for (const { table, column } of await inside.all<{ table: string; column: string }>(referring)) {
    const rows = await inside.all(
      sql`select 1 from ${sql.identifier(table)} where ${sql.identifier(column)} = ${id} limit 1`,
    );
    if (rows.length > 0) names.push(table);
  }
  return names;
}

/** Whether nothing was done in an application yet, by its firm or by the bureau; that its firm was written to is left out. */
export async function isUntouched(inside: Connection, { id, state, sheet }: ApplicationRecord): Promise<boolean> {
  if (state !== "invited" || sheet !== null) return false;
  const written = getTableName(firmMessages);
  return (await tablesWith(inside, id)).every((table) => table === written);
}

/** Whether its firm was written to by name: such messages stay on record. */
const isTold = async (inside: Connection, id: string): Promise<boolean> => (await tablesWith(inside, id)).length > 0;

/**
 * Takes a firm off the list that never opened its link; that link says from now on that it was deleted, and its mails are
 * not sent any more.
 */
export function removeFirm(
  database: Database,
  actor: Actor,
  { round, id }: { round: string; id: string },
  at: Date,
): Promise<Outcome<number, RoundShut | "opened" | "told">> {
  return database.durably(async (inside) => {
    const admitted = await admitApplication(inside, actor, "mend-firms", id, at);
    if (!admitted.ok) return admitted;
    const { application } = admitted.value;
    if (application.round !== round) return refused("not-found");
    if (application.openedAt !== null || !(await isUntouched(inside, application))) return refused("opened");
    if (await isTold(inside, id)) return refused("told");
    await inside.delete(outbox).where(eq(outbox.application, id));
    await inside.insert(tombstones).values({ hash: application.linkHash, sheet: id, deletedAt: at });
    await dropApplication(inside, application);
    await record(inside, actor, "mend-firms", id, at, { deleted: true, number: application.number, round });
    return done(application.number);
  });
}

/** Notes that somebody of the bureau called a firm. */
export function notePhoned(
  database: Database,
  actor: Actor,
  { round, id }: { round: string; id: string },
  at: Date,
): Promise<Outcome<null, RoundShut>> {
  return database.durably(async (inside) => {
    const admitted = await admitApplication(inside, actor, "mend-contacts", id, at);
    if (!admitted.ok) return admitted;
    const { application } = admitted.value;
    if (application.round !== round) return refused("not-found");
    await touch(inside, application, { phonedAt: at, phonedBy: actor.kind === "person" ? actor.user : null });
    await record(inside, actor, "mend-contacts", id, at, { phoned: true });
    return done(null);
  });
}
