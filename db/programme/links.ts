import { and, asc, eq, gt, isNotNull, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Connection, Database } from "../client";
import { applications, sheets } from "../schema";
import { postAll } from "../service/job-mail";
import { type Mail, post } from "../service/outbox";
import { record } from "../service/trail";
import { keepReplaced } from "../sheets/replaced-links";
import { type ApplicationRecord, admitApplication, admitRound, type RoundShut, touch } from "./admission";

/** Who gets a link: those who have none yet, or all who have not started; of them those with an address, without, or all. */
export type LinkScope = { among: "new" | "not-started"; address?: "with" | "without" };

export type Addressee = Pick<
  ApplicationRecord,
  "id" | "number" | "firmName" | "uscc" | "contact" | "phone" | "email" | "locale" | "linkedAt"
>;

/** The columns of an addressee. */
export const addressee = {
  id: applications.id,
  number: applications.number,
  firmName: applications.firmName,
  uscc: applications.uscc,
  contact: applications.contact,
  phone: applications.phone,
  email: applications.email,
  locale: applications.locale,
  linkedAt: applications.linkedAt,
};

const scopeOf = (round: string, { among, address }: LinkScope, since: Date): SQL | undefined =>
  and(
    eq(applications.round, round),
    eq(applications.state, "invited"),
    among === "new"
      ? isNull(applications.linkedAt)
      : or(isNull(applications.linkedAt), lt(applications.linkedAt, since)),
    ...(address ? [address === "with" ? isNotNull(applications.email) : isNull(applications.email)] : []),
  );

/** How many firms a job that begins at `since` would give a link. Not for actors. */
export async function countToLink({ db }: Pick<Database, "db">, round: string, scope: LinkScope, since: Date) {
  const [row] = await db
    .select({ firms: sql<number>`count(*)` })
    .from(applications)
    .where(scopeOf(round, scope, since));
  return row?.firms ?? 0;
}

/** The next firms that a job of `since` has to give a link, after one number. Not for actors. */
export const listToLink = (
  { db }: Pick<Database, "db">,
  round: string,
  { scope, since, after, limit }: { scope: LinkScope; since: Date; after: number; limit: number },
): Promise<Addressee[]> =>
  db
    .select(addressee)
    .from(applications)
    .where(and(scopeOf(round, scope, since), gt(applications.number, after)))
    .orderBy(asc(applications.number))
    .limit(limit);

/** What firms have for a link, and when they were last reminded. Not for actors. */
export async function linksOf(
  { db }: Pick<Database, "db">,
  ids: readonly string[],
): Promise<Map<string, { linkHash: string; remindedAt: Date | null }>> {
  const { id, linkHash, remindedAt } = applications;
  const rows = await db
    .select({ id, linkHash, remindedAt })
    .from(applications)
    .where(sql`${id} in (select value from json_each(${JSON.stringify(ids)}))`);
  return new Map(rows.map((row) => [row.id, row]));
}

export type NewLink = { id: string; hash: string };

/**
 * Gives firms new links, which end the ones before, and puts the mails that carry them into the outbox, all at once.
 * A firm that started meanwhile keeps its link, and so does one that was given a link since the job was asked for
 * (`since`): it may be in somebody's hands. They stand in nothing that is returned.
 */
export function giveLinks(
  database: Database,
  actor: Actor,
  act: "invite-firms" | "remind-firms",
  {
    round,
    links,
    mails,
    job,
    since,
    reminds,
  }: {
    round: string;
    links: readonly NewLink[];
    mails: ReadonlyMap<string, Mail>;
    job: string;
    since: Date;
    reminds: boolean;
  },
  at: Date,
): Promise<Outcome<Set<string>, RoundShut>> {
  return database.transaction(async (inside) => {
    const admitted = await admitRound(inside, actor, act, round, at);
    if (!admitted.ok) return admitted;
    const before = await knownLinks(inside, links);
    const reminded = reminds ? sql`, reminded_at = ${at.getTime()}, reminders = reminders + 1` : sql``;
    // The plus keeps the planner from walking the whole round for each link: it is to look up by id.
    const rows = await inside.all<{ id: string }>(sql`update applications set link_hash = v.value ->> 'hash',
      linked_at = ${at.getTime()} ${reminded}
      from json_each(${JSON.stringify(links)}) v
      where applications.id = v.value ->> 'id' and +round = ${round} and +state = 'invited'
        and (+linked_at is null or +linked_at < ${since.getTime()}) returning id`);
    const ids = new Set(rows.map(({ id }) => id));
    const former = before
      .filter(({ subject }) => ids.has(subject))
      .map((link) => ({ ...link, by: mails.has(link.subject) ? ("mailed" as const) : ("handed" as const) }));
    await keepReplaced(inside, former, at);
    await postAll(inside, job, new Map([...mails].filter(([id]) => ids.has(id))), at);
    return done(ids);
  });
}

/** The links of firms that somebody was given, before they get others. */
const knownLinks = (inside: Connection, links: readonly NewLink[]) =>
  inside.all<{ hash: string; subject: string }>(sql`select a.link_hash as hash, a.id as subject
    from json_each(${JSON.stringify(links)}) v join applications a on a.id = v.value ->> 'id'
    where a.linked_at is not null or a.opened_at is not null`);

/**
 * Gives one firm a new link in place of its old one, which opens nothing any more; what it has answered stays. `mail`
 * carries it where there is an address and a mail server.
 */
export function reissueLink(
  database: Database,
  actor: Actor,
  {
    id,
    round,
    hash,
    mailTo,
  }: { id: string; round: string; hash: string; mailTo?: ((firm: ApplicationRecord) => Mail | null) | undefined },
  at: Date,
): Promise<Outcome<ApplicationRecord, RoundShut>> {
  return database.durably(async (inside) => {
    const admitted = await admitApplication(inside, actor, "mend-firms", id, at);
    if (!admitted.ok) return admitted;
    const { application } = admitted.value;
    if (application.round !== round) return refused("not-found");
    if (application.state === "withdrawn") return refused("not-open");
    await touch(inside, application, { linkHash: hash, linkedAt: at });
    if (application.sheet)
      await inside.update(sheets).set({ linkHash: hash, linkEndedAt: null }).where(eq(sheets.id, application.sheet));
    const mail = mailTo?.(application);
    const former = { hash: application.linkHash, subject: id, by: mail ? ("mailed" as const) : ("handed" as const) };
    if (application.linkedAt ?? application.openedAt) await keepReplaced(inside, [former], at);
    if (mail) await post(inside, application.sheet, mail, at, id);
    await record(inside, actor, "invite-firms", id, at, { reissued: true });
    return done(application);
  });
}
