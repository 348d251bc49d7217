import { and, eq, inArray, lte } from "drizzle-orm";
import type { Connection, Database } from "../client";
import { evidence, factVerifications, looseFiles, processFiles } from "../schema";

/** Whether a file lies in the store, whole; asked inside the transaction that has a row name it. */
export type Lies = (hash: string) => boolean;

/** How long a file that was just stored waits for the row that names it, in milliseconds. */
const awaited = 10 * 60_000;

/** How long a file that no row names is kept where nobody knows why it is there, in milliseconds. */
const strayed = 7 * 24 * 3_600_000;

/** Files that go in one transaction. */
const atOnce = 50;

/** Most values of one statement. */
const values = 500;

const usedAmong = async (on: Connection, hashes: readonly string[]): Promise<Set<string>> => {
  const attached = await on
    .selectDistinct({ hash: evidence.hash })
    .from(evidence)
    .where(inArray(evidence.hash, [...hashes]));
  const verified = await on
    .selectDistinct({ hash: factVerifications.file })
    .from(factVerifications)
    .where(inArray(factVerifications.file, [...hashes]));
  const ofProcess = await on
    .selectDistinct({ hash: processFiles.hash })
    .from(processFiles)
    .where(inArray(processFiles.hash, [...hashes]));
  return new Set([...attached, ...verified, ...ofProcess].flatMap(({ hash }) => hash ?? []));
};

async function loosen(on: Connection, hashes: readonly string[], goesAt: Date): Promise<void> {
  for (let from = 0; from < hashes.length; from += values)
    await on
      .insert(looseFiles)
      .values(hashes.slice(from, from + values).map((hash) => ({ hash, goesAt })))
      .onConflictDoUpdate({ target: looseFiles.hash, set: { goesAt } });
}

/** Announces a file before it is put into the store: it is swept unless a row names it soon. */
export const announceFile = ({ db }: Pick<Database, "db">, hash: string, at: Date): Promise<void> =>
  loosen(db, [hash], new Date(at.getTime() + awaited));

/** Inside the transaction that deletes a sheet: its files go as soon as it is over, unless another row names them. */
export async function releaseFilesOf(inside: Connection, sheet: string, at: Date): Promise<void> {
  const rows = await inside.selectDistinct({ hash: evidence.hash }).from(evidence).where(eq(evidence.sheet, sheet));
  await loosen(
    inside,
    rows.map(({ hash }) => hash),
    at,
  );
}

/**
 * Inside the transaction that takes away what a bureau verified of an application and saw at its visit: the files on which
 * that rests go, too.
 */
export async function releaseGroundsOf(inside: Connection, application: string, at: Date): Promise<void> {
  const { file } = factVerifications;
  const rows = await inside
    .selectDistinct({ file })
    .from(factVerifications)
    .where(eq(factVerifications.application, application));
  const seen = await inside
    .selectDistinct({ file: processFiles.hash })
    .from(processFiles)
    .where(eq(processFiles.application, application));
  await loosen(
    inside,
    [...rows, ...seen].flatMap((row) => row.file ?? []),
    at,
  );
}

/** Notes those of some files that no row names and nobody announced: they go after a week. Returns how many. */
export async function noteStrays({ db }: Pick<Database, "db">, hashes: readonly string[], at: Date): Promise<number> {
  const strays: string[] = [];
  for (let from = 0; from < hashes.length; from += values) {
    const part = hashes.slice(from, from + values);
    const used = await usedAmong(db, part);
    strays.push(...part.filter((hash) => !used.has(hash)));
  }
  for (let from = 0; from < strays.length; from += values)
    await db
      .insert(looseFiles)
      .values(strays.slice(from, from + values).map((hash) => ({ hash, goesAt: new Date(at.getTime() + strayed) })))
      .onConflictDoNothing();
  return strays.length;
}

/**
 * Takes the files whose moment has come, and that no row names, out of the store. Both happen under the database's
 * write lock, alone among all processes, and attaching asks under the same lock whether its file is there: so one of
 * the two sees the other. Returns how many went. Throws, with the others gone, where one cannot be removed.
 */
export async function sweepLooseFiles(
  database: Pick<Database, "db" | "durably">,
  at: Date,
  remove: (hash: string) => void,
): Promise<number> {
  let gone = 0;
  for (;;) {
    const isDue = lte(looseFiles.goesAt, at);
    const due = await database.db.select().from(looseFiles).where(isDue).limit(atOnce);
    if (due.length === 0) return gone;
    let failure: unknown = null;
    await database.durably(async (inside) => {
      const among = inArray(
        looseFiles.hash,
        due.map(({ hash }) => hash),
      );
      const still = (await inside.select().from(looseFiles).where(and(isDue, among))).map(({ hash }) => hash);
      const used = await usedAmong(inside, still);
      const done: string[] = [];
      for (const hash of still) {
        try {
          if (!used.has(hash)) {
            remove(hash);
            gone += 1;
          }
          done.push(hash);
        } catch (error) {
          failure = error;
        }
      }
      await inside.delete(looseFiles).where(inArray(looseFiles.hash, done));
      const later = { goesAt: new Date(at.getTime() + awaited) };
      if (done.length < still.length) await inside.update(looseFiles).set(later).where(and(isDue, among));
    });
    if (failure) throw failure;
  }
}
