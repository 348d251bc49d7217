import type { Client } from "@libsql/client";
import { asc, eq, gt, isNotNull } from "drizzle-orm";
import type { Database } from "../client";
import { evidence, factVerifications, processFiles } from "../schema";

/** What became of a file on the disk; "unreadable": the disk gives an error. */
export type Damage = "gone" | "truncated" | "replaced" | "unreadable";

/** An evidence file that is no longer what was stored, and one record that names it. */
export type FileProblem = {
  hash: string;
  /** A firm's sheet, or the application that a verification, a visit or an objection is about. */
  kind: "evidence" | "verification" | "visit";
  subject: string;
  fact: string;
  problem: Damage;
};

export type FilesReport = { checked: number; problems: FileProblem[] };

const page = 200;

export type NamedFile = Omit<FileProblem, "problem"> & { size: number | null };

/** Every file that a row names, once for each table that names it. */
export async function* filesNamed({ db }: Pick<Database, "db">): AsyncGenerator<NamedFile> {
  for (let after = ""; ; ) {
    const rows = await db
      .select({ hash: evidence.hash, subject: evidence.sheet, fact: evidence.fact, size: evidence.size })
      .from(evidence)
      .where(gt(evidence.hash, after))
      .groupBy(evidence.hash)
      .orderBy(asc(evidence.hash))
      .limit(page);
    for (const row of rows) yield { kind: "evidence", ...row };
    const last = rows.at(-1);
    if (!last) break;
    after = last.hash;
  }
  const { file, application, fact } = factVerifications;
  const copies = await db
    .select({ file, application, fact })
    .from(factVerifications)
    .where(isNotNull(file))
    .groupBy(file);
  for (const row of copies)
    if (row.file !== null && (await db.$count(evidence, eq(evidence.hash, row.file))) === 0)
      yield { kind: "verification", hash: row.file, subject: row.application, fact: row.fact, size: null };
  yield* filesOfProcess({ db });
}

/** Files of visits and objections that no firm attached. */
async function* filesOfProcess({ db }: Pick<Database, "db">): AsyncGenerator<NamedFile> {
  const { hash, application, caption, size } = processFiles;
  const rows = await db.select({ hash, application, caption, size }).from(processFiles).groupBy(hash);
  for (const row of rows)
    if ((await db.$count(evidence, eq(evidence.hash, row.hash))) === 0)
      yield { kind: "visit", hash: row.hash, subject: row.application, fact: row.caption, size: row.size };
}

/** Whether a row names a file. */
export const isFileNamed = async ({ db }: Pick<Database, "db">, hash: string): Promise<boolean> =>
  (await db.$count(evidence, eq(evidence.hash, hash))) > 0 ||
  (await db.$count(factVerifications, eq(factVerifications.file, hash))) > 0 ||
  (await db.$count(processFiles, eq(processFiles.hash, hash))) > 0;

/**
 * Holds every evidence file that a row names against its hash.
 * @param look says what became of a file; `null` where it is what was stored
 * @param enough how many problems are enough
 */
export async function checkFiles(
  database: Pick<Database, "db">,
  look: (hash: string, size: number | null) => Promise<Damage | null>,
  enough = Infinity,
): Promise<FilesReport> {
  const problems: FileProblem[] = [];
  let checked = 0;
  for await (const { size, ...file } of filesNamed(database)) {
    checked += 1;
    const problem = await look(file.hash, size);
    // Whose sheet was deleted meanwhile is not missing.
    if (problem === null || !(await isFileNamed(database, file.hash))) continue;
    problems.push({ ...file, problem });
    if (problems.length >= enough) break;
  }
  return { checked, problems };
}

type Looked = Pick<Database, "url"> & { gate: Pick<Client, "execute"> };

/** How many faults of one kind are named. */
const most = 20;

/** What lies at which page of the file: its tables and indexes by the page at which each begins. */
async function namesByPage({ gate }: Looked): Promise<Map<string, string>> {
  const { rows } = await gate.execute("select rootpage, type, name from sqlite_schema where rootpage > 0");
  return new Map(rows.map((row) => [String(row[0]), `${row[1]} ${row[2]}`]));
}

/** What SQLite finds wrong with the database itself; empty where nothing. Not asked of a database server. */
export async function checkDatabase(database: Looked): Promise<string[]> {
  if (!database.url.startsWith("file:")) return [];
  const { rows } = await database.gate.execute(`select * from pragma_integrity_check(${most})`);
  const faults = rows.map((row) => String(row[0])).filter((line) => line !== "ok");
  if (faults.length === 0) return [];
  const names = await namesByPage(database);
  // SQLite names a table by a number, and says several things in one row.
  return faults.flatMap((fault) =>
    fault
      .split("\n")
      .filter((line) => !line.startsWith("***"))
      .map((line) => line.replace(/^Tree (\d+)/, (all, page) => names.get(page) ?? all)),
  );
}

/** Rows that name another one which is not there; empty where none do. Not asked of a database server. */
export async function checkReferences({ url, gate }: Looked): Promise<string[]> {
  if (!url.startsWith("file:")) return [];
  const { rows } = await gate.execute(
    `select "table", parent, count(*) from pragma_foreign_key_check group by 1, 2 limit ${most}`,
  );
  return rows.map((row) => `${row[2]} rows of ${row[0]} name rows of ${row[1]} that are not there`);
}
