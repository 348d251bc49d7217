import {
  and,
  asc,
  eq,
  getTableColumns,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  notExists,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { type Act, type Actor, refusalOf } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { countedStandings } from "#lib/programme/standing";
import type { Database } from "../client";
import { applications, registerTitles, rounds } from "../schema";
import { shutOf } from "./admission";

/** Stands for the last day of a title where none was told: after all others. */
const untoldDay = "9999-12-31";

/** A title of a firm, with the round that its latest submission is in. */
export type RegisterRow = Omit<typeof registerTitles.$inferSelect, "organisation" | "expires"> & {
  roundName: string;
  expires: string | null;
  /** Where it stands in the order that was asked for: what begins the next page. */
  rank: string;
};

/** Titles of some kinds whose data were to be updated by a day, and were last updated before another one. */
export type OverdueUpdate = { kinds: readonly string[]; due: string; before: string };

export type RegisterWish = {
  /** As lists of titles name them. */
  kinds: readonly string[];
  /** Last days from the first to the second of these (YYYY-MM-DD), both included. */
  expires?: { from: string; until: string } | undefined;
  /** No last day was told. */
  undated?: boolean | undefined;
  overdue?: readonly OverdueUpdate[] | undefined;
  withdrawn?: boolean | undefined;
  /** Words in the firm's region; in its name or code. */
  region?: string | undefined;
  firm?: string | undefined;
  order: "expires" | "firm";
  /** The rank of the row after which the page begins. */
  after?: string | undefined;
  most: number;
};

const t = registerTitles;

/** Words that stand anywhere in one of some columns. */
const holds = (words: string, ...columns: (typeof t.firmName | typeof t.uscc | typeof t.region)[]): SQL | undefined =>
  or(...columns.map((column) => sql`instr(lower(${column}), ${words.toLowerCase()}) > 0`));

const isOverdue = ({ kinds, due, before }: OverdueUpdate): SQL | undefined =>
  and(
    inArray(t.kind, [...kinds]),
    isNull(t.withdrawn),
    lt(t.updated, before),
    or(isNull(t.granted), lt(t.granted, due)),
    gte(t.expires, due),
  );

function isWanted({ kinds, expires, undated, overdue, withdrawn, region, firm }: RegisterWish): SQL | undefined {
  return and(
    inArray(t.kind, [...kinds]),
    expires && and(gte(t.expires, expires.from), lte(t.expires, expires.until), isNull(t.withdrawn)),
    undated ? and(eq(t.expires, untoldDay), isNull(t.withdrawn)) : undefined,
    overdue && or(sql`0`, ...overdue.map(isOverdue)),
    withdrawn ? isNotNull(t.withdrawn) : undefined,
    region ? holds(region, t.region) : undefined,
    firm ? holds(firm, t.firmName, t.uscc) : undefined,
  );
}

const rowNumber = sql<number>`${t}.rowid`;
const sortedBy = { expires: t.expires, firm: t.firmName } as const;

/** What stands behind a rank in an order; everything, where it is none. */
function isAfter(order: RegisterWish["order"], rank: string | undefined): SQL | undefined {
  const [, value, row] = /^(.*)~(\d{1,15})$/s.exec(rank ?? "") ?? [];
  const column = sortedBy[order];
  return value === undefined ? undefined : sql`(${column}, ${rowNumber}) > (${value}, ${Number(row)})`;
}

/** A firm that submitted again in another round of those tells of its titles there. */
const isLatest = (on: Pick<Database, "db">["db"], visible: readonly string[]): SQL => {
  const later = alias(applications, "later");
  const isLater = and(
    inArray(later.round, [...visible]),
    eq(later.uscc, t.uscc),
    inArray(later.state, [...countedStandings]),
    gt(later.submittedAt, t.submittedAt),
  );
  return notExists(on.select({ id: later.id }).from(later).where(isLater));
};

/**
 * A page of the titles that firms of the actor's bureau tell of, or that were found of them: of the rounds in which the
 * actor may do that now. A sealed round is among them from its deadline on.
 * @param act to read them, or to take them out
 */
export async function readRegister(
  { db }: Database,
  actor: Actor,
  act: Extract<Act, "read-application" | "export">,
  wish: RegisterWish,
  at: Date,
): Promise<Outcome<RegisterRow[], "not-found">> {
  const organisation = actor.kind === "person" ? actor.organisation : null;
  if (organisation === null || refusalOf(actor, "read-register", { of: "organisation", id: organisation }))
    return refused("not-found");
  const own = await db.select().from(rounds).where(eq(rounds.organisation, organisation));
  const visible = own.filter((round) => shutOf(actor, act, round, at) === null);
  if (visible.length === 0) return done([]);
  const ids = visible.map(({ id }) => id);
  const names = new Map(visible.map(({ id, name }) => [id, name]));
  const { organisation: _, ...columns } = getTableColumns(t);
  const rows = await db
    .select({ ...columns, rowNumber })
    .from(t)
    .where(
      and(
        eq(t.organisation, organisation),
        inArray(t.round, ids),
        isWanted(wish),
        isAfter(wish.order, wish.after),
        isLatest(db, ids),
      ),
    )
    .orderBy(asc(sortedBy[wish.order]), asc(rowNumber))
    .limit(wish.most);
  return done(
    rows.map(({ rowNumber: number, ...row }) => ({
      ...row,
      roundName: names.get(row.round) ?? "",
      expires: row.expires === untoldDay ? null : row.expires,
      rank: `${wish.order === "firm" ? row.firmName : row.expires}~${number}`,
    })),
  );
}
