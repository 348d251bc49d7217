import { randomUUID } from "node:crypto";
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { betweenWords } from "#lib/programme/column";
import { type OutsideKind, type OutsideRow, outsideKinds } from "#lib/programme/outside-list";
import { canonical } from "#lib/text/canonical";
import type { Connection, Database } from "../client";
import { applications, outsideLists, outsideRows, users } from "../schema";
import { sha256 } from "../service/seals";
import { record } from "../service/trail";
import { type ApplicationRecord, admitPart, admitRound, isWithin, type RoundRecord, type RoundShut } from "./admission";

/** What a list of others says of one firm. */
export type OutsideFinding = Pick<typeof outsideLists.$inferSelect, "kind" | "source" | "asOf"> & {
  list: string;
  line: number;
  text: string;
};

const finding = {
  list: outsideLists.id,
  kind: outsideLists.kind,
  source: outsideLists.source,
  asOf: outsideLists.asOf,
  line: outsideRows.line,
  text: outsideRows.text,
};

const isKept = (organisation: string) => and(eq(outsideLists.organisation, organisation), isNull(outsideLists.endedAt));

/** What the lists of a bureau say of a firm by its code, the newest list first; nothing of one without a code. */
export async function findingsOn(
  on: Connection,
  { organisation }: Pick<RoundRecord, "organisation">,
  { uscc }: Pick<ApplicationRecord, "uscc">,
): Promise<OutsideFinding[]> {
  if (uscc === null) return [];
  return on
    .select(finding)
    .from(outsideRows)
    .innerJoin(outsideLists, eq(outsideLists.id, outsideRows.list))
    .where(and(eq(outsideRows.uscc, uscc), isKept(organisation)))
    .orderBy(desc(outsideLists.asOf), asc(outsideRows.line));
}

/** The kinds of lists that say something of the firm with a code, in their order; `null` for none. */
const kindsFound = sql`(select group_concat(kind, ${betweenWords}) from (select distinct l.kind as kind
  from outside_rows r join outside_lists l on l.id = r.list
  where r.uscc = applications.uscc and l.ended_at is null
  and l.organisation = (select o.organisation from rounds o where o.id = applications.round)
  order by instr(${outsideKinds.join(" ")}, l.kind)))`;

/** Has the boards of a bureau tell what stands of the firms that a list names, in the transaction that changes what it says. */
const markFindings = (inside: Connection, organisation: string, list: string) =>
  inside.run(sql`update applications set outside = ${kindsFound}
    where round in (select id from rounds where organisation = ${organisation})
    and uscc in (select uscc from outside_rows where list = ${list}) and outside is not ${kindsFound}`);

export type OutsideListLine = Omit<typeof outsideLists.$inferSelect, "organisation" | "endedAt"> & {
  person: string | null;
};
export type OutsideHit = Pick<ApplicationRecord, "id" | "number" | "firmName" | "uscc" | "region"> & {
  finding: OutsideFinding;
};

/** How many findings are shown at most. */
export const mostHits = 500;

export type OutsidePage = { round: RoundRecord; lists: OutsideListLine[]; hits: OutsideHit[] };

/** The lists of the actor's bureau, and what they say of the firms of a round that its seat reaches. */
export async function readOutside(
  { db }: Database,
  actor: Actor,
  id: string,
  at: Date,
): Promise<Outcome<OutsidePage, RoundShut>> {
  const admitted = await admitPart(db, actor, "read-application", id, at);
  if (!admitted.ok) return admitted;
  const { organisation } = admitted.value;
  const {
    organisation: _,
    endedAt: __,
    ...columns
  } = {
    ...{ id: outsideLists.id, organisation: outsideLists.organisation, kind: outsideLists.kind },
    ...{ source: outsideLists.source, asOf: outsideLists.asOf, file: outsideLists.file, rows: outsideLists.rows },
    ...{ hash: outsideLists.hash, by: outsideLists.by, at: outsideLists.at, endedAt: outsideLists.endedAt },
  };
  const lists = await db
    .select({ ...columns, person: users.name })
    .from(outsideLists)
    .leftJoin(users, eq(users.id, outsideLists.by))
    .where(isKept(organisation))
    .orderBy(desc(outsideLists.at));
  const { id: application, number, firmName, uscc, region } = applications;
  const hits = await db
    .select({ id: application, number, firmName, uscc, region, finding })
    .from(applications)
    .innerJoin(outsideRows, eq(outsideRows.uscc, uscc))
    .innerJoin(outsideLists, eq(outsideLists.id, outsideRows.list))
    .where(and(eq(applications.round, id), isWithin(actor), isKept(organisation)))
    .orderBy(asc(number), desc(outsideLists.asOf), asc(outsideRows.line))
    .limit(mostHits);
  return done({ round: admitted.value, lists, hits });
}

export type OutsideWish = {
  kind: OutsideKind;
  source: string;
  asOf: string;
  file: string;
  rows: readonly OutsideRow[];
};

/** Takes a list of others in for the bureau of a round. */
export function addOutsideList(
  database: Database,
  actor: Actor,
  round: string,
  { rows, ...wish }: OutsideWish,
  at: Date,
): Promise<Outcome<{ list: string }, RoundShut>> {
  return database.durably(async (inside) => {
    const admitted = await admitRound(inside, actor, "keep-outside-lists", round, at);
    if (!admitted.ok) return admitted;
    if (actor.kind !== "person") return refused("not-found");
    const list = randomUUID();
    const { organisation } = admitted.value;
    const hash = sha256(canonical(rows));
    const kept = { id: list, organisation, ...wish, rows: rows.length, hash, by: actor.user, at };
    await inside.insert(outsideLists).values(kept);
    await inside.run(sql`insert into outside_rows (list, line, uscc, text)
      select ${list}, value ->> 'line', value ->> 'uscc', value ->> 'text' from json_each(${JSON.stringify(rows)})`);
    await markFindings(inside, organisation, list);
    const { kind, source } = wish;
    await record(inside, actor, "keep-outside-lists", round, at, { list, kind, source, rows: rows.length, hash });
    return done({ list });
  });
}

/** Puts a list of the bureau aside: nothing is found by it any more. */
export function endOutsideList(
  database: Database,
  actor: Actor,
  { round, list }: { round: string; list: string },
  at: Date,
): Promise<Outcome<null, RoundShut>> {
  return database.durably(async (inside) => {
    const admitted = await admitRound(inside, actor, "keep-outside-lists", round, at);
    if (!admitted.ok) return admitted;
    const isIt = and(eq(outsideLists.id, list), isKept(admitted.value.organisation));
    const [ended] = await inside
      .update(outsideLists)
      .set({ endedAt: at })
      .where(isIt)
      .returning({ id: outsideLists.id });
    if (!ended) return refused("not-found");
    await markFindings(inside, admitted.value.organisation, list);
    await record(inside, actor, "keep-outside-lists", round, at, { list, ended: true });
    return done(null);
  });
}
