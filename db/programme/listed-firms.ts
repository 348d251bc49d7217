import { and, asc, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import { done, type Outcome, refused } from "#lib/outcome";
import { firmNameKey } from "#lib/programme/firm-name";
import type { Database } from "../client";
import { applications, users } from "../schema";
import { breathe } from "../service/breathe";
import { type ApplicationRecord, admitApplication, admitPart, admitRound, isWithin, type RoundShut } from "./admission";
import { isUntouched } from "./mending";

/** A firm of the list for whoever may mend it, or how it is reached; `isUntouched`: whether nothing was done in its application yet. */
export async function readListedFirm(
  { db }: Database,
  actor: Actor,
  { round, id }: { round: string; id: string },
  at: Date,
): Promise<Outcome<{ firm: ApplicationRecord; isUntouched: boolean }, RoundShut>> {
  const admitted = await admitApplication(db, actor, "mend-contacts", id, at);
  if (!admitted.ok) return admitted;
  const { application } = admitted.value;
  if (application.round !== round) return refused("not-found");
  return done({ firm: application, isUntouched: await isUntouched(db, application) });
}

/** Why two entries of a list may be one firm. */
export type SameGround = "code" | "name";

/** What is shown of a firm whose entry may be another's, too. */
const shown = {
  id: applications.id,
  number: applications.number,
  firmName: applications.firmName,
  uscc: applications.uscc,
  region: applications.region,
  industry: applications.industry,
  contact: applications.contact,
  phone: applications.phone,
  email: applications.email,
  state: applications.state,
  sheet: applications.sheet,
  openedAt: applications.openedAt,
  linkedAt: applications.linkedAt,
};
export type ListedEntry = Pick<ApplicationRecord, keyof typeof shown>;

/** Entries of the list that may be one firm, by their numbers. */
export type SameFirms = { ground: SameGround; firms: ListedEntry[] };

const keysAtMost = 200;

type Named = Pick<ApplicationRecord, "id" | "number" | "firmName" | "uscc">;

const portion = 2_000;

/** The firms of a round by their numbers, with names and codes; others have their turn in between. */
async function* namesOf({ db }: Pick<Database, "db">, round: string): AsyncGenerator<Named> {
  const { id, number, firmName, uscc } = applications;
  for (let after = 0; ; ) {
    const rows = await db
      .select({ id, number, firmName, uscc })
      .from(applications)
      .where(and(eq(applications.round, round), gt(number, after)))
      .orderBy(asc(number))
      .limit(portion);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < portion) return;
    after = last.number;
    await breathe();
  }
}

/** Entries of a round's list that have one code, or whose names are spellings of one. */
export async function findSameFirms(
  { db }: Database,
  actor: Actor,
  round: string,
  at: Date,
): Promise<Outcome<SameFirms[], RoundShut>> {
  const admitted = await admitRound(db, actor, "mend-firms", round, at);
  if (!admitted.ok) return admitted;
  const { id } = applications;
  const groups = new Map<string, { ground: SameGround; firms: Named[] }>();
  const add = (ground: SameGround, key: string, firm: Named) => {
    const group = groups.get(`${ground} ${key}`) ?? { ground, firms: [] };
    group.firms.push(firm);
    groups.set(`${ground} ${key}`, group);
  };
  for await (const firm of namesOf({ db }, round)) {
    if (firm.uscc) add("code", firm.uscc, firm);
    add("name", firmNameKey(firm.firmName), firm);
  }
  const seen = new Set<string>();
  const found = [...groups.values()]
    .filter(({ ground, firms }) => firms.length > 1 && (ground === "code" || mayBeOne(firms)))
    .map(({ ground, firms }) => ({ ground, ids: firms.map((firm) => firm.id) }))
    .filter(({ ids }) => {
      const name = ids.join(" ");
      return !seen.has(name) && Boolean(seen.add(name));
    })
    .slice(0, keysAtMost);
  const ids = JSON.stringify(found.flatMap((group) => group.ids));
  const entries = await db.select(shown).from(applications).where(sql`${id} in (select value from json_each(${ids}))`);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return done(found.map(({ ground, ids }) => ({ ground, firms: ids.flatMap((each) => byId.get(each) ?? []) })));
}

/** Firms whose names are one are several where each has a code of its own. */
const mayBeOne = (firms: readonly { uscc: string | null }[]): boolean =>
  firms.some(({ uscc }) => uscc === null) || new Set(firms.map(({ uscc }) => uscc)).size < firms.length;

/** Firms that nobody reaches by mail and that have something to do: not opened, not submitted, returned. */
export type FirmToPhone = Pick<
  ApplicationRecord,
  | "id"
  | "number"
  | "firmName"
  | "uscc"
  | "region"
  | "contact"
  | "phone"
  | "email"
  | "state"
  | "openedAt"
  | "linkedAt"
  | "dueOn"
  | "phonedAt"
> & { mailFailed: boolean; phonedBy: string | null };

const phonedAtMost = 5_000;

/** Whether the last mail to a firm was given up. */
const hasFailed = sql<number>`coalesce((select sent_at is null and next_attempt_at is null from outbox
  where outbox.application = applications.id order by outbox.created_at desc, outbox.rowid desc limit 1), 0)`;

/** The firms of a round that are to be called, since they have no address or their mail failed, as far as a seat reaches. */
export async function listToPhone(
  { db }: Database,
  actor: Actor,
  round: string,
  at: Date,
): Promise<Outcome<FirmToPhone[], RoundShut>> {
  const admitted = await admitPart(db, actor, "mend-contacts", round, at);
  if (!admitted.ok) return admitted;
  const a = applications;
  const rows = await db
    .select({
      ...{ id: a.id, number: a.number, firmName: a.firmName, uscc: a.uscc, region: a.region, contact: a.contact },
      ...{ phone: a.phone, email: a.email, state: a.state, openedAt: a.openedAt, linkedAt: a.linkedAt, dueOn: a.dueOn },
      ...{ phonedAt: a.phonedAt, phonedBy: users.name, mailFailed: hasFailed },
    })
    .from(a)
    .leftJoin(users, eq(users.id, a.phonedBy))
    .where(
      and(
        eq(a.round, round),
        isWithin(actor),
        sql`${a.state} in ('invited', 'started', 'returned')`,
        or(isNull(a.email), sql`${hasFailed} = 1`),
      ),
    )
    .orderBy(asc(a.number))
    .limit(phonedAtMost);
  return done(rows.map((row) => ({ ...row, mailFailed: Boolean(row.mailFailed) })));
}
