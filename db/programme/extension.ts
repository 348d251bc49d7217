import { and, asc, eq, gt, isNotNull, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome } from "#lib/outcome";
import type { Connection, Database } from "../client";
import { applications } from "../schema";
import { postAll } from "../service/job-mail";
import type { Mail } from "../service/outbox";
import { admitRound, type RoundShut } from "./admission";
import { type Addressee, addressee } from "./links";

/** Firms with an address and a link that have not sent in: they are told when the last day was moved. */
const toTell = (round: string): SQL | undefined =>
  and(
    eq(applications.round, round),
    isNotNull(applications.email),
    or(and(eq(applications.state, "invited"), isNotNull(applications.linkedAt)), eq(applications.state, "started")),
  );

/** How many firms would be told that the last day was moved. Not for actors. */
export const countToTell = ({ db }: Pick<Database, "db">, round: string): Promise<number> =>
  db.$count(applications, toTell(round));

/** The next firms to be told, after one number. Not for actors. */
export const listToTell = (
  { db }: Pick<Database, "db">,
  round: string,
  { after, limit }: { after: number; limit: number },
): Promise<Addressee[]> =>
  db
    .select(addressee)
    .from(applications)
    .where(and(toTell(round), gt(applications.number, after)))
    .orderBy(asc(applications.number))
    .limit(limit);

/** Puts the mails of a job into the outbox, but none for a firm that it has written to already. */
export function tellExtension(
  database: Database,
  actor: Actor,
  { round, job, mails }: { round: string; job: string; mails: ReadonlyMap<string, Mail> },
  at: Date,
): Promise<Outcome<null, RoundShut>> {
  return database.transaction(async (inside) => {
    const admitted = await admitRound(inside, actor, "close-round", round, at);
    if (!admitted.ok) return admitted;
    const firms = await informedBy(inside, job, [...mails.keys()]);
    await postAll(inside, job, new Map([...mails].filter(([id]) => !firms.has(id))), at);
    return done(null);
  });
}

async function informedBy(on: Connection, job: string, ids: readonly string[]): Promise<Set<string>> {
  const rows = await on.all<{ application: string }>(sql`select application from outbox where job = ${job}
    and application in (select value from json_each(${JSON.stringify(ids)}))`);
  return new Set(rows.map(({ application }) => application));
}
