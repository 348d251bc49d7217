import { asc, eq, gt, isNotNull } from "drizzle-orm";
import type { Database } from "../client";
import { evidence, factVerifications } from "../schema";

/** What became of a file on the disk; "unreadable": the disk gives an error. */
export type Damage = "gone" | "truncated" | "replaced" | "unreadable";

/** An evidence file that is no longer what was stored, and one record that names it. */
export type FileProblem = {
  hash: string;
  /** A firm's sheet, or the application that a verification is about. */
  kind: "evidence" | "verification";
  subject: string;
  fact: string;
  problem: Damage;
};

export type FilesReport = { checked: number; problems: FileProblem[] };

const page = 200;

type Named = Omit<FileProblem, "problem"> & { size: number | null };

/** Every file that a row names, once for each table that names it. */
async function* named({ db }: Pick<Database, "db">): AsyncGenerator<Named> {
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
}

const isNamed = async ({ db }: Pick<Database, "db">, hash: string): Promise<boolean> =>
  (await db.$count(evidence, eq(evidence.hash, hash))) > 0 ||
  (await db.$count(factVerifications, eq(factVerifications.file, hash))) > 0;

/**
 * Holds every evidence file that a row names against its hash.
 * @param look says what became of a file; `null` where it is what was stored
 * @param most how many problems are enough
 */
export async function checkFiles(
  database: Pick<Database, "db">,
  look: (hash: string, size: number | null) => Promise<Damage | null>,
  most = Infinity,
): Promise<FilesReport> {
  const problems: FileProblem[] = [];
  let checked = 0;
  for await (const { size, ...file } of named(database)) {
    checked += 1;
    const problem = await look(file.hash, size);
    // Whose sheet was deleted meanwhile is not missing.
    if (problem === null || !(await isNamed(database, file.hash))) continue;
    problems.push({ ...file, problem });
    if (problems.length >= most) break;
  }
  return { checked, problems };
}

/** What SQLite finds wrong with the database itself; empty where nothing. Not asked of a database server. */
export async function checkDatabase({ url, gate }: Pick<Database, "url" | "gate">): Promise<string[]> {
  if (!url.startsWith("file:")) return [];
  const { rows } = await gate.execute("select * from pragma_integrity_check(20)");
  return rows.map((row) => String(row[0])).filter((line) => line !== "ok");
}
