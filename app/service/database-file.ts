import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { openForReading, pathOf } from "#db/client";
import { environment } from "#lib/env";
import { StartRefusal } from "./start-refusal";

const sizeOf = (path: string): number | null => statSync(path, { throwIfNoEntry: false })?.size ?? null;

/** Whether any evidence file lies in a data folder. */
export function holdsEvidence(folder: string): boolean {
  const root = join(folder, "evidence");
  if (!existsSync(root)) return false;
  return readdirSync(root).some(
    (drawer) =>
      /^[0-9a-f]{2}$/.test(drawer) && readdirSync(join(root, drawer)).some((name) => /^[0-9a-f]{64}$/.test(name)),
  );
}

/** What in a folder tells that a service has lived there. */
const tracesIn = (folder: string): string[] => [
  ...["service-id", "auth-secret"].filter((name) =>
    existsSync(/*turbopackIgnore: true*/ join(/*turbopackIgnore: true*/ folder, name)),
  ),
  ...(holdsEvidence(folder) ? ["evidence"] : []),
];

const restore =
  "Put the database back from a backup, with evidence/ and auth-secret of the same service beside it. To begin a new service, name an empty folder:  DATA_DIR=/path/to/new npm start";

const refusal = (path: string, what: string) => new StartRefusal(`The database ${path} ${what}.`, restore);

/** Throws where a file is no database, or has lost its end. */
function checkShape(path: string, size: number): void {
  const head = Buffer.alloc(100);
  const file = openSync(path, "r");
  try {
    readSync(file, head, 0, 100, 0);
  } finally {
    closeSync(file);
  }
  if (size < head.length || head.toString("latin1", 0, 16) !== "SQLite format 3\0")
    throw refusal(path, "is not a database, or its beginning is damaged");
  const pageSize = head.readUInt16BE(16) === 1 ? 65_536 : head.readUInt16BE(16);
  const pages = head.readUInt32BE(28);
  // The number counts where whoever wrote last knew of it; what a write-ahead log still holds is not in the file yet.
  const counts = head.readUInt32BE(24) === head.readUInt32BE(92);
  if (counts && !sizeOf(`${path}-wal`) && size < pages * pageSize)
    throw refusal(path, `has lost its end: ${size} of ${pages * pageSize} bytes are left`);
}

/** Whose tables a database has: ours, none, or those of another program. */
async function tablesIn(url: string, authToken: string | undefined): Promise<"ours" | "none" | "foreign"> {
  const store = openForReading({ url, authToken });
  try {
    const { rows } = await store.gate.execute(
      `select count(*), sum(name in ('sheets', 'answers')), sum(name = '__drizzle_migrations')
       from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like 'libsql_%'`,
    );
    const [all, own, kept] = [0, 1, 2].map((column) => Number(rows[0]?.[column] ?? 0));
    // Whoever starts at the same moment makes the list of migrations before all else.
    if (own && kept) return "ours";
    return all === kept ? "none" : "foreign";
  } finally {
    store.close();
  }
}

/** Throws where a database is another program's, or empty beside the rest of a service. */
async function checkTables(url: string, authToken: string | undefined, none: (what: string) => StartRefusal) {
  const name = url.startsWith("file:") ? pathOf(url) : url;
  const whose = await tablesIn(url, authToken);
  if (whose === "foreign")
    throw new StartRefusal(
      `The database ${name} is another program's: it has tables, and none of Leapmark.`,
      "Set DATA_DIR or DATABASE_URL to where the database of this service is, or to a place where nothing lies yet.",
    );
  return whose === "none" ? none(`The database ${name} is empty`) : null;
}

/**
 * Before a database is opened for good: throws `StartRefusal` where it is damaged at first sight, and where it is
 * missing or empty although a service has lived in the data folder, which must not begin anew over it.
 */
export async function checkDatabaseFile(): Promise<void> {
  const { DATABASE_URL: url, DATABASE_AUTH_TOKEN: token, DATA_DIR } = environment();
  const folder = resolve(DATA_DIR);
  // Asked first: who starts at the same moment makes the tables before all else.
  const traces = tracesIn(folder);
  const none = (what: string) =>
    new StartRefusal(
      `${what}, but ${folder} holds ${traces.join(", ")} of a service: its records are missing.`,
      restore,
    );
  if (!url.startsWith("file:")) {
    const refused = await checkTables(url, token, none);
    if (refused && traces.length > 0) throw refused;
    return;
  }
  const path = pathOf(url);
  const size = sizeOf(path);
  if (size) {
    checkShape(path, size);
    const refused = await checkTables(url, token, none);
    if (refused && traces.length > 0) throw refused;
    return;
  }
  const what = size === null ? `There is no database at ${path}` : `The database ${path} is an empty file`;
  if (traces.length > 0) throw none(what);
  if (sizeOf(`${path}-wal`)) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    if (!sizeOf(path)) throw new StartRefusal(`${what}, but ${path}-wal holds what was written to one.`, restore);
  }
}
