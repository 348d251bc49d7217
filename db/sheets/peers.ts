import { and, eq, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { atLeast, leastPeers, peersAtOnce, type Quartiles, quartilesOf } from "#lib/cohort/peers";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Connection, Database } from "../client";
import { peerGroups, peers } from "../schema";
import { record } from "../service/trail";
import { admit, type SheetRecord, type Shut } from "./admission";

/**
 * What a firm gives to the picture of its like: its group, its scores, 0 to 100 (`null` where it has none), and when it
 * submitted them.
 */
export type Peer = { group: string; level: number | null; capability: number | null; given: Date };

/** What is told of a group: that it has at least so many firms, and their quartiles; `null` before there are enough. */
export type PeerPicture = { atLeast: number; level: Quartiles | null; capability: Quartiles | null } | null;

type Row = {
  sheet: string;
  firm: string;
  level: number | null;
  capability: number | null;
  isCounted: 0 | 1;
  at: number;
};

/** The firms of a group that consent, each by its sheet that was submitted last: years of one firm are one. */
async function firmsOf(inside: Connection, group: string, isDemonstration: boolean): Promise<Row[]> {
  const rows = await inside.all<Row>(sql`
    with recursive line(sheet, above) as (
      select p.sheet, p.sheet from peers p join sheets s on s.id = p.sheet
        where p.peer_group = ${group} and s.is_demonstration = ${isDemonstration ? 1 : 0}
      union all
      select l.sheet, s.previous_sheet from line l join sheets s on s.id = l.above where s.previous_sheet is not null)
    select p.sheet, coalesce(o.organisation, l.above) as firm, p.level, p.capability,
      p.counted = p.given as isCounted, p.given as at
    from line l join sheets s on s.id = l.above and s.previous_sheet is null
      join peers p on p.sheet = l.sheet join sheets o on o.id = p.sheet`);
  const latest = new Map<string, Row>();
  for (const row of rows) if ((latest.get(row.firm)?.at ?? 0) <= row.at) latest.set(row.firm, row);
  return [...latest.values()];
}

/**
 * Tells of a group anew where there are enough firms and enough of them joined, left or submitted anew since it was told
 * of last: between two looks either nothing changes or so many firms at once that a difference tells of none.
 */
async function refresh(inside: Connection, group: string, isDemonstration: boolean, at: Date): Promise<void> {
  const firms = await firmsOf(inside, group, isDemonstration);
  const isIt = and(eq(peerGroups.group, group), eq(peerGroups.isDemonstration, isDemonstration));
  const [told] = await inside.select().from(peerGroups).where(isIt);
  const stayed = firms.filter(({ isCounted }) => isCounted === 1).length;
  const changed = Math.max(firms.length, told?.firms ?? 0) - stayed;
  if (firms.length < leastPeers || (told && changed < peersAtOnce)) return;
  const scores = (of: "level" | "capability") => quartilesOf(firms.flatMap((firm) => firm[of] ?? []));
  const row = { firms: firms.length, level: scores("level"), capability: scores("capability"), at };
  await inside
    .insert(peerGroups)
    .values({ group, isDemonstration, ...row })
    .onConflictDoUpdate({ target: [peerGroups.group, peerGroups.isDemonstration], set: row });
  const ids = JSON.stringify(firms.map(({ sheet }) => sheet));
  await inside.run(sql`update peers set counted = case when sheet in (select value from json_each(${ids}))
    then given else null end where peer_group = ${group} and sheet in
    (select id from sheets where is_demonstration = ${isDemonstration ? 1 : 0})`);
}

/**
 * Takes the actor's firm into the picture of its like, by what it submitted last. Consent, which can be taken back; who
 * has given it already changes nothing.
 */
export function joinPeers(database: Database, actor: Actor, peer: Peer, at: Date): Promise<Outcome<null, Shut>> {
  return database.durably(async (inside) => {
    const sheet = await admit(inside, actor, "join-peers");
    if (!sheet.ok) return sheet;
    const { id, revision, isDemonstration } = sheet.value;
    if (revision === 0) return refused("not-submitted");
    const joined = await inside
      .insert(peers)
      .values({ sheet: id, ...peer, counted: null, since: at })
      .onConflictDoNothing()
      .returning({ sheet: peers.sheet });
    if (joined.length === 0) return done(null);
    await record(inside, actor, "join-peers", id, at);
    await refresh(inside, peer.group, isDemonstration, at);
    return done(null);
  });
}

/** Takes the actor's firm out again: what is told of its group leaves it out from its next change on. */
export function leavePeers(database: Database, actor: Actor, at: Date): Promise<Outcome<null, Shut>> {
  return database.durably(async (inside) => {
    const sheet = await admit(inside, actor, "leave-peers");
    if (!sheet.ok) return sheet;
    const { id, isDemonstration } = sheet.value;
    const [left] = await inside.delete(peers).where(eq(peers.sheet, id)).returning({ group: peers.group });
    if (!left) return done(null);
    await record(inside, actor, "leave-peers", id, at);
    await refresh(inside, left.group, isDemonstration, at);
    return done(null);
  });
}

/** Puts what a firm submits in the place of what it gave before, inside the transaction; a firm without consent gives nothing. */
export async function giveAnew(
  inside: Connection,
  { id, isDemonstration }: Pick<SheetRecord, "id" | "isDemonstration">,
  peer: Peer | null,
  at: Date,
): Promise<void> {
  const [before] = await inside.select({ group: peers.group }).from(peers).where(eq(peers.sheet, id));
  if (!before) return;
  if (!peer) await inside.delete(peers).where(eq(peers.sheet, id));
  else await inside.update(peers).set(peer).where(eq(peers.sheet, id));
  for (const group of new Set([before.group, ...(peer ? [peer.group] : [])]))
    await refresh(inside, group, isDemonstration, at);
}

/** Since when the actor's firm is in the picture of its like, and what is told of a group; nothing of any firm in it. */
export async function readPeers(
  { db }: Pick<Database, "db">,
  actor: Actor,
  group: string,
): Promise<Outcome<{ since: Date | null; picture: PeerPicture }, Shut>> {
  const sheet = await admit(db, actor, "read-sheet");
  if (!sheet.ok) return sheet;
  const { id, isDemonstration } = sheet.value;
  const [own] = await db.select({ since: peers.since }).from(peers).where(eq(peers.sheet, id));
  const isIt = and(eq(peerGroups.group, group), eq(peerGroups.isDemonstration, isDemonstration));
  const [told] = await db.select().from(peerGroups).where(isIt);
  const picture = told && { atLeast: atLeast(told.firms), level: told.level, capability: told.capability };
  return done({ since: own?.since ?? null, picture: picture ?? null });
}
