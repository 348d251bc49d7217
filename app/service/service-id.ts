import { randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { type Database, pathOf } from "#db/client";
import { giveMark, isUnused, readMark, someNamedFiles } from "#db/service/service-marks";
import { dataFolder } from "./data-folder";
import { holdsEvidence } from "./database-file";
import { StartRefusal } from "./start-refusal";

/** The file of the data folder that says to which database it belongs, and the same before the database knows it. */
const markFile = "service-id";
const offered = "service-id.new";

/** Files of evidence that are looked for. */
const sample = 200;

function read(folder: string, name: string): string | null {
  const path = join(folder, name);
  if (!existsSync(path)) return null;
  try {
    return readFileSync(path, "utf8").trim() || null;
  } catch (error) {
    throw new StartRefusal(
      `The mark of the service in ${path} cannot be read: ${error instanceof Error ? error.message : error}`,
      "See that it is a file which this user may read; put it back from a backup where it is not.",
    );
  }
}

/** Writes a file for good, whole or not at all; where there is one, it stays. */
export function writeOnce(folder: string, name: string, text: string): void {
  const passing = join(/*turbopackIgnore: true*/ folder, `.${randomUUID()}`);
  try {
    const file = openSync(/*turbopackIgnore: true*/ passing, "wx", 0o600);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    try {
      linkSync(passing, join(folder, name));
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
  } finally {
    rmSync(passing, { force: true });
  }
}

const isWithin = (url: string, folder: string): boolean =>
  url.startsWith("file:") && realpathSync(dirname(pathOf(url))) === realpathSync(folder);

/** Throws where the evidence of the folder is not that of which the database tells. */
async function checkEvidence(store: Pick<Database, "db">, folder: string): Promise<void> {
  const named = await someNamedFiles(store, sample);
  if (named.length === 0 || named.some((hash) => existsSync(join(folder, "evidence", hash.slice(0, 2), hash)))) return;
  const root = join(folder, "evidence");
  if (!existsSync(root))
    throw new StartRefusal(
      `The database tells of evidence files, and ${folder} has no folder evidence.`,
      `Put it back from the backup, or set DATA_DIR to where it is. If it is lost for good:  mkdir ${root}  and start again; every file that is missing is then named where it is asked for, and by npm run trail.`,
    );
  if (holdsEvidence(folder))
    throw new StartRefusal(
      `The files in ${root} are not those of which the database tells: not one of them is there.`,
      "Put the database and the evidence of the same service together, from the same backup.",
    );
}

const ofTwo = (url: string, folder: string) =>
  new StartRefusal(
    `The database ${url} and the data folder ${folder} belong to two different services.`,
    "Put the database, evidence/, auth-secret and service-id of the same service together, or set DATA_DIR to the folder that belongs to this database.",
  );

/** Throws `StartRefusal` where folder and database carry two marks, or the evidence is that of another service. */
export async function checkFolder(store: Pick<Database, "url" | "db">): Promise<void> {
  const folder = dataFolder();
  const [mark, marked] = [read(folder, markFile), await readMark(store.db, "id")];
  if (mark !== null && marked !== null && mark !== marked) throw ofTwo(store.url, folder);
  await checkEvidence(store, folder);
}

/**
 * Sees that the data folder and the database belong together, by a mark that both carry; gives them one where neither
 * has it. A database that lies in a folder without a mark brings its own with it: so a backup is restored. Throws
 * `StartRefusal` where they do not belong together. Several processes may do it at once.
 */
export async function joinFolder(store: Database): Promise<void> {
  const folder = dataFolder();
  // In this order: the folder has its mark only when the database has.
  const mark = read(folder, markFile);
  let marked = await readMark(store.db, "id");
  if (mark !== null && marked === null)
    throw (await isUnused(store))
      ? new StartRefusal(
          `The database ${store.url} is empty, but ${folder} belongs to a service (${markFile} in it says which).`,
          "Put the database back from a backup. To begin a new service, name an empty folder:  DATA_DIR=/path/to/new npm start",
        )
      : new StartRefusal(
          `The database ${store.url} carries no mark, but ${folder} belongs to a service that does.`,
          `Put back the database that belongs to the folder. If this one is an older backup of the same service:  rm ${join(folder, markFile)}  and start again.`,
        );
  if (mark === null && marked === null) {
    if (holdsEvidence(folder) && (await isUnused(store)))
      throw new StartRefusal(
        `The database ${store.url} is empty, but ${folder} holds evidence files of a service.`,
        "Put the database back from a backup. To begin a new service, name an empty folder:  DATA_DIR=/path/to/new npm start",
      );
    await checkEvidence(store, folder);
    // The folder offers a mark, the database takes the first that it is offered, and then the folder has it.
    writeOnce(folder, offered, randomUUID());
    marked = await giveMark(store, "id", read(folder, offered) ?? read(folder, markFile) ?? randomUUID());
  }
  // In this order: an offer is taken away only when the folder has its mark, and a later one means nothing.
  const offer = read(folder, offered);
  const mine = mark ?? read(folder, markFile) ?? (isWithin(store.url, folder) ? marked : offer);
  if (mine !== marked) {
    rmSync(join(folder, offered), { force: true });
    if (mark !== null && mine !== null) throw ofTwo(store.url, folder);
    throw new StartRefusal(
      `The database ${store.url} belongs to another data folder than ${folder}, which carries no mark.`,
      `All processes of one service share one folder: set DATA_DIR to the one that holds the file ${markFile} with ${marked}. If that one is lost and this one is to take its place:  echo ${marked} > ${join(folder, markFile)}  and start again.`,
    );
  }
  if (mark === null) {
    // Never over one that another process has written at the same moment.
    writeOnce(folder, markFile, marked ?? "");
    rmSync(join(folder, offered), { force: true });
    syncFolder(folder);
  }
  await checkEvidence(store, folder);
}

function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  fsyncSync(handle);
  closeSync(handle);
}
