import { randomUUID } from "node:crypto";
import { and, asc, eq, getTableColumns, isNull } from "drizzle-orm";
import type { Actor, Person } from "#lib/access";
import { asOpen, reportIn, type SignedReport, sealedText, type UnsignedReport } from "#lib/advising/sign-off";
import { currentAndWaiting } from "#lib/advising/writing";
import type { EntryKey } from "#lib/entry/key";
import { done, type Outcome, refused } from "#lib/outcome";
import { canonical } from "#lib/text/canonical";
import type { Connection, Database } from "../client";
import { corrections, organisations, signOffs, users, writings } from "../schema";
import { sha256 } from "../service/seals";
import { record } from "../service/trail";
import { admit, type Shut } from "../sheets/admission";
import { readEntries, type Scope } from "../sheets/entries";
import type { Engagement } from "./admission";
import { admitClient, type ClientSheet } from "./client-sheet";
import { logoOn } from "./report-files";

type OnClient = Person & { sheet: string };

/** A signed report without its content. */
export type SignOffLine = Omit<typeof signOffs.$inferSelect, "content"> & { practiceName: string };

const { content: _, ...columns } = getTableColumns(signOffs);

const lines = (on: Connection) =>
  on
    .select({ ...columns, practiceName: organisations.name })
    .from(signOffs)
    .innerJoin(organisations, eq(organisations.id, signOffs.practice))
    .$dynamic();

/** Signed reports of a practice on one sheet: more is no person's doing. */
const everAtMost = 500;

/** What a report stands on as somebody read it: it is signed only if all of it still is so. */
export type SignedOn = Pick<SignedReport, "revisions" | "corrections" | "writings">;

/** Whether entries, corrections and texts are still those that a report was made of. */
async function isAsRead(
  inside: Connection,
  sheet: string,
  { practice, opens }: Pick<Engagement, "practice" | "opens">,
  scope: Scope,
  read: SignedOn,
) {
  const stored = await readEntries(inside, sheet, scope);
  const waiting = await inside
    .select({ key: corrections.key, to: corrections.entry })
    .from(corrections)
    .where(and(eq(corrections.sheet, sheet), eq(corrections.practice, practice), isNull(corrections.settledAs)));
  const versions = await inside
    .select({ part: writings.part, revision: writings.revision, late: writings.late })
    .from(writings)
    .where(and(eq(writings.sheet, sheet), eq(writings.practice, practice)));
  const isOpen = (part: string) => part !== "tiers" || opens.includes("tiers");
  const parts = [...new Set(versions.map(({ part }) => part))].filter(isOpen);
  const standing = parts.flatMap((part) => {
    const { current } = currentAndWaiting(versions.filter((each) => each.part === part));
    return current ? [[part, current.revision] as const] : [];
  });
  const byKey = (all: readonly (readonly [string, unknown])[]) => canonical(Object.fromEntries(all));
  return (
    canonical(Object.fromEntries(stored.map(({ key, revision }) => [key, revision]))) === canonical(read.revisions) &&
    byKey(waiting.map(({ key, to }) => [key, to])) === byKey(read.corrections.map(({ key, to }) => [key, to])) &&
    byKey(standing) === byKey(read.writings.map(({ part, revision }) => [part, revision]))
  );
}

/**
 * Signs a report on a client's sheet by the name of the actor's account, sealed by its hash, as the next version. Refuses as
 * `stale` where the firm's entries, the corrections or the texts are no longer those that it was made of, and as `name` who
 * has none.
 * @param scope the entries that the practice sees
 */
export function signReport(
  database: Database,
  actor: OnClient,
  { report, scope }: { report: UnsignedReport; scope: Scope },
  at: Date,
): Promise<Outcome<{ version: number }, Shut | "stale" | "name" | "too-many">> {
  return database.durably(async (inside) => {
    const client = await admitClient(inside, actor, "sign-off", at);
    if (!client.ok) return client;
    const { practice } = client.value.engagement;
    const { sheet } = actor;
    if (!(await isAsRead(inside, sheet, client.value.engagement, scope, report))) return refused("stale");
    const earlier = await inside
      .select({ version: signOffs.version })
      .from(signOffs)
      .where(and(eq(signOffs.sheet, sheet), eq(signOffs.practice, practice)));
    if (earlier.length >= everAtMost) return refused("too-many");
    const [signer] = await inside.select({ name: users.name }).from(users).where(eq(users.id, actor.user));
    if (!signer?.name) return refused("name");
    const version = Math.max(0, ...earlier.map((each) => each.version)) + 1;
    const [named] = await inside
      .select({ name: organisations.name })
      .from(organisations)
      .where(eq(organisations.id, practice));
    const content = sealedText({
      ...{ version, practiceName: named?.name ?? "", signerName: signer.name, signedAt: at.getTime() },
      ...report,
    });
    const [id, hash] = [randomUUID(), sha256(content)];
    const signed = { signer: actor.user, signerName: signer.name, signedAt: at, content, hash };
    await inside.insert(signOffs).values({ id, sheet, practice, version, ...signed });
    await record(inside, actor, "sign-off", sheet, at, { signOff: id, version, hash });
    return done({ version });
  });
}

/** Withdraws a signed report of the actor's practice, with the reason; one that is withdrawn already stays as it is. */
export function withdrawReport(
  database: Database,
  actor: OnClient,
  { version, reason }: { version: number; reason: string },
  at: Date,
): Promise<Outcome<null, Shut>> {
  return database.durably(async (inside) => {
    const client = await admitClient(inside, actor, "sign-off", at);
    if (!client.ok) return client;
    const { practice } = client.value.engagement;
    const isIt = and(eq(signOffs.sheet, actor.sheet), eq(signOffs.practice, practice), eq(signOffs.version, version));
    const withdrawn = await inside
      .update(signOffs)
      .set({ withdrawnAt: at, withdrawnBy: actor.user, withdrawnReason: reason })
      .where(and(isIt, isNull(signOffs.withdrawnAt)))
      .returning({ id: signOffs.id });
    const [row] = withdrawn;
    if (!row) return (await inside.$count(signOffs, isIt)) > 0 ? done(null) : refused("not-found");
    await record(inside, actor, "sign-off", actor.sheet, at, { signOff: row.id, version, withdrawn: true });
    return done(null);
  });
}

/**
 * Countersigns a signed report for the firm of the actor's sheet, with the name of whoever does. Refuses as `withdrawn` one
 * that is; one that is countersigned already stays as it is.
 */
export function countersignReport(
  database: Database,
  actor: Actor,
  { id, name }: { id: string; name: string },
  at: Date,
): Promise<Outcome<null, Shut | "withdrawn">> {
  return database.durably(async (inside) => {
    const sheet = await admit(inside, actor, "countersign");
    if (!sheet.ok) return sheet;
    const isIt = and(eq(signOffs.id, id), eq(signOffs.sheet, sheet.value.id));
    const [row] = await inside.select(columns).from(signOffs).where(isIt);
    if (!row) return refused("not-found");
    if (row.withdrawnAt !== null) return refused("withdrawn");
    if (row.countersignedAt !== null) return done(null);
    await inside.update(signOffs).set({ countersignedAt: at, countersignedName: name }).where(isIt);
    await record(inside, actor, "countersign", sheet.value.id, at, { signOff: id, version: row.version });
    return done(null);
  });
}

/** The signed reports of the actor's practice on a client's sheet, oldest first. */
export async function listClientReports(
  { db }: Pick<Database, "db">,
  actor: OnClient,
  at: Date,
): Promise<Outcome<SignOffLine[], Shut>> {
  const client = await admitClient(db, actor, "read-client", at);
  if (!client.ok) return client;
  const { practice } = client.value.engagement;
  const isIt = and(eq(signOffs.sheet, actor.sheet), eq(signOffs.practice, practice));
  return done(await lines(db).where(isIt).orderBy(asc(signOffs.version)));
}

/** The signed reports on the actor's sheet, of every practice, oldest first; what was handed over outlasts an engagement. */
export async function listReports({ db }: Pick<Database, "db">, actor: Actor): Promise<Outcome<SignOffLine[], Shut>> {
  const sheet = await admit(db, actor, "read-sheet");
  if (!sheet.ok) return sheet;
  return done(await lines(db).where(eq(signOffs.sheet, sheet.value.id)).orderBy(asc(signOffs.signedAt)));
}

/** A signed report with its content, the logo that its practice has, and all versions of that practice on the sheet. */
async function wholeReport(on: Connection, line: SignOffLine, all: readonly SignOffLine[]) {
  const [row] = await on.select({ content: signOffs.content }).from(signOffs).where(eq(signOffs.id, line.id));
  const logo = await logoOn(on, line.practice);
  const own = all.filter(({ practice }) => practice === line.practice);
  return done({ line, all: own, report: reportIn(row?.content ?? ""), logo: logo?.bytes ?? null });
}

/**
 * A signed report of the actor's practice by its version, without what its client has closed since.
 * @param answerKeys the keys of a sheet under which answers stand
 */
export async function readClientReport(
  database: Pick<Database, "db">,
  actor: OnClient,
  version: number,
  answerKeys: (sheet: ClientSheet["sheet"]) => readonly EntryKey[],
  at: Date,
) {
  const [client, all] = await Promise.all([
    admitClient(database.db, actor, "read-client", at),
    listClientReports(database, actor, at),
  ]);
  if (!client.ok) return client;
  if (!all.ok) return all;
  const line = all.value.find((each) => each.version === version);
  if (!line) return refused("not-found");
  const whole = await wholeReport(database.db, line, all.value);
  const answers = new Set(answerKeys(client.value.sheet));
  const { opens } = client.value.engagement;
  return done({ ...whole.value, report: asOpen(whole.value.report, { opens, isAnswer: (key) => answers.has(key) }) });
}

/** A signed report on the actor's sheet by its id. */
export async function readReport(database: Pick<Database, "db">, actor: Actor, id: string) {
  const all = await listReports(database, actor);
  if (!all.ok) return all;
  const line = all.value.find((each) => each.id === id);
  return line ? wholeReport(database.db, line, all.value) : refused("not-found");
}
