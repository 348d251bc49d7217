import { randomUUID } from "node:crypto";
import { and, desc, eq, getTableColumns, gt, inArray, isNull, ne, sql } from "drizzle-orm";
import type { Actor } from "#lib/access";
import type { EngagedPart } from "#lib/advising/engagement";
import { done, type Outcome, refused } from "#lib/outcome";
import type { Connection, Database } from "../client";
import { engagedSheets, engagements, organisations, practiceCodes, sheets, users } from "../schema";
import { record } from "../service/trail";
import { admit, type SheetRecord, type Shut } from "../sheets/admission";

/** An engagement as its firm sees it. */
export type EngagementLine = Omit<typeof engagements.$inferSelect, "tokenHash"> & {
  /** Names of the practice and of whoever is in charge there. */
  practiceName: string | null;
  advisorName: string | null;
};

/** What a firm lets a practice see, and until when. */
export type EngagementWish = {
  /** For whom, in the firm's words. */
  name: string;
  opens: readonly EngagedPart[];
  /** Whether results and sheets of before are open, too. */
  opensPast: boolean;
  expiresAt: Date;
};

/** Engagements of a sheet that may be open at once. */
export const openAtMost = 20;
const everAtMost = 500;

const { tokenHash: _, ...columns } = getTableColumns(engagements);

const ofSheet = (sheet: string) =>
  inArray(
    engagements.id,
    sql`(select ${engagedSheets.engagement} from ${engagedSheets} where ${engagedSheets.sheet} = ${sheet})`,
  );

/** The sheets of one firm that hang together: those that this one was started from, and those started from it. */
async function lineOf(inside: Connection, sheet: string): Promise<{ before: string[]; after: string[] }> {
  const walk = async (step: ReturnType<typeof sql>) =>
    (await inside.all<{ id: string }>(step)).map(({ id }) => id).filter((id) => id !== sheet);
  const [before, after] = [
    await walk(sql`with recursive line(id) as (select ${sheet} union
      select s.previous_sheet from sheets s join line on s.id = line.id where s.previous_sheet is not null)
      select line.id from line join sheets on sheets.id = line.id`),
    await walk(sql`with recursive line(id) as (select ${sheet} union
      select s.id from sheets s join line on s.previous_sheet = line.id) select id from line`),
  ];
  return { before, after };
}

/** Opens the sheets that a firm's wish names: the one that it was made on, later ones, and earlier ones where it says so. */
async function openSheets(
  inside: Connection,
  engagement: string,
  sheet: Pick<SheetRecord, "id" | "revision">,
  opensPast: boolean,
): Promise<void> {
  const { before, after } = await lineOf(inside, sheet.id);
  const whole = opensPast ? [...before, ...after] : after;
  await inside
    .insert(engagedSheets)
    .values([
      { engagement, sheet: sheet.id, fromRevision: opensPast ? 0 : sheet.revision },
      ...whole.map((id) => ({ engagement, sheet: id, fromRevision: 0 })),
    ]);
}

async function hasRoom(inside: Connection, sheet: string): Promise<boolean> {
  const open = and(ofSheet(sheet), isNull(engagements.endedAt));
  const live = await inside.$count(engagements, open);
  return live < openAtMost && (await inside.$count(engagements, ofSheet(sheet))) < everAtMost;
}

/** Offers an engagement by a link that the firm passes on to an advisor. At most `openAtMost` are open at once. */
export function offerEngagement(
  database: Database,
  actor: Actor,
  { tokenHash, offeredUntil, ...wish }: EngagementWish & { tokenHash: string; offeredUntil: Date },
  at: Date,
): Promise<Outcome<{ engagement: string }, Shut | "too-many">> {
  return database.durably(async (inside) => {
    const sheet = await admit(inside, actor, "engage");
    if (!sheet.ok) return sheet;
    if (!(await hasRoom(inside, sheet.value.id))) return refused("too-many");
    const id = randomUUID();
    await inside.insert(engagements).values({ id, ...wish, tokenHash, offeredUntil, createdAt: at });
    await openSheets(inside, id, sheet.value, wish.opensPast);
    await record(inside, actor, "engage", sheet.value.id, at, { engagement: id });
    return done({ engagement: id });
  });
}

/** Lets the practice in whose code the firm entered; `unknown-code` where no practice has it. */
export function engageByCode(
  database: Database,
  actor: Actor,
  { code, ...wish }: Omit<EngagementWish, "name"> & { code: string },
  at: Date,
): Promise<Outcome<{ engagement: string; practice: string }, Shut | "too-many" | "unknown-code">> {
  return database.durably(async (inside) => {
    const sheet = await admit(inside, actor, "engage");
    if (!sheet.ok) return sheet;
    const [practice] = await inside
      .select({ id: organisations.id, name: organisations.name })
      .from(practiceCodes)
      .innerJoin(organisations, eq(organisations.id, practiceCodes.practice))
      .where(eq(practiceCodes.code, code));
    if (!practice) return refused("unknown-code");
    if (!(await hasRoom(inside, sheet.value.id))) return refused("too-many");
    const id = randomUUID();
    const taken = { practice: practice.id, takenAt: at, offeredUntil: at };
    await inside.insert(engagements).values({ id, ...wish, ...taken, name: practice.name, createdAt: at });
    await openSheets(inside, id, sheet.value, wish.opensPast);
    await endOthers(inside, { id, practice: practice.id, sheet: sheet.value.id }, at);
    await record(inside, actor, "engage", sheet.value.id, at, { engagement: id, practice: practice.id });
    return done({ engagement: id, practice: practice.name });
  });
}

/** Ends what the same practice held on a sheet before: the firm's latest word holds, and whoever was in charge stays. */
export async function endOthers(
  inside: Connection,
  { id, practice, sheet }: { id: string; practice: string; sheet: string },
  at: Date,
): Promise<void> {
  const others = and(
    ofSheet(sheet),
    eq(engagements.practice, practice),
    ne(engagements.id, id),
    isNull(engagements.endedAt),
  );
  const ended = await inside
    .update(engagements)
    .set({ endedAt: at, endedBy: "firm" })
    .where(others)
    .returning({ advisor: engagements.advisor });
  const advisor = ended.find((each) => each.advisor !== null)?.advisor;
  if (advisor)
    await inside
      .update(engagements)
      .set({ advisor })
      .where(and(eq(engagements.id, id), isNull(engagements.advisor)));
}

/** The engagements of the actor's sheet, ended ones included, newest first. */
export async function listEngagements(
  { db }: Pick<Database, "db">,
  actor: Actor,
): Promise<Outcome<EngagementLine[], Shut>> {
  const sheet = await admit(db, actor, "read-sheet");
  if (!sheet.ok) return sheet;
  const lines = await db
    .select({ ...columns, practiceName: organisations.name, advisorName: users.name })
    .from(engagements)
    .leftJoin(organisations, eq(organisations.id, engagements.practice))
    .leftJoin(users, eq(users.id, engagements.advisor))
    .where(ofSheet(sheet.value.id))
    .orderBy(desc(engagements.createdAt), desc(engagements.id));
  return done(lines);
}

/** Ends an engagement from that moment on; what was done by it stays. One that is over stays as it is. */
export function endEngagement(
  database: Database,
  actor: Actor,
  engagement: string,
  at: Date,
): Promise<Outcome<null, Shut>> {
  return database.durably(async (inside) => {
    const sheet = await admit(inside, actor, "end-engagement");
    if (!sheet.ok) return sheet;
    const isIt = and(eq(engagements.id, engagement), ofSheet(sheet.value.id));
    const ended = await inside
      .update(engagements)
      .set({ endedAt: at, endedBy: "firm" })
      .where(and(isIt, isNull(engagements.endedAt)))
      .returning({ id: engagements.id });
    if (ended.length === 0) return (await inside.$count(engagements, isIt)) > 0 ? done(null) : refused("not-found");
    await record(inside, actor, "end-engagement", sheet.value.id, at, { engagement });
    return done(null);
  });
}

/** Opens a sheet to the practices that see the one from which it was started, inside the transaction in which it is. */
export async function followEngagements(inside: Connection, previous: string, sheet: string, at: Date): Promise<void> {
  const open = await inside
    .select({ id: engagements.id })
    .from(engagements)
    .where(and(ofSheet(previous), isNull(engagements.endedAt), gt(engagements.expiresAt, at)));
  if (open.length === 0) return;
  await inside.insert(engagedSheets).values(open.map(({ id }) => ({ engagement: id, sheet, fromRevision: 0 })));
}

/** What the link of an engagement offers to an advisor; `null` where it was never one. */
export async function findOffer({ db }: Pick<Database, "db">, tokenHash: string) {
  const [offer] = await db
    .select({ ...columns, sheet: sheets.id, firmName: sheets.firmName, year: sheets.year })
    .from(engagements)
    .innerJoin(engagedSheets, eq(engagedSheets.engagement, engagements.id))
    .innerJoin(sheets, eq(sheets.id, engagedSheets.sheet))
    .where(eq(engagements.tokenHash, tokenHash))
    .orderBy(desc(sheets.year), desc(sheets.createdAt))
    .limit(1);
  return offer ?? null;
}
