import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { openForReading, pathOf, type Reading } from "#db/client";
import { copyDatabase, markedAs, trailHead } from "#db/service/copy";
import { checkDatabase, filesNamed, isFileNamed } from "#db/service/files-check";
import { environment } from "#lib/env";
import { fileIn } from "../data-folder";
import { storedEvidence } from "../evidence-store";
import { namesOf, removeOlder, removeUnfinished } from "./found-backups";
import {
  BackupProblem,
  databaseFile,
  evidenceFile,
  format,
  type Manifest,
  manifestFile,
  markFile,
  ServiceMark,
  secretFile,
} from "./manifest";
import { type WrittenBackup, writeFolder, writeSealed } from "./written-backup";

/** What was made: where, how large, and what the database names that is not there any more. */
export type TakenBackup = { path: string; size: number; removed: number; isWhole: boolean; manifest: Manifest };

export type BackupWish = { folder: string; key: Buffer | null; keep: number | null; version: string };

/** What became of a file whose sheet was deleted after the copy was made. */
const deleted = "deleted";

async function* one(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

function sourceUrl(): string {
  const { DATABASE_URL: url, DATA_DIR } = environment();
  if (!url.startsWith("file:"))
    throw new BackupProblem(
      `DATABASE_URL names a database server (${url}): this command copies a database file, and can make no consistent copy of that one. Back the server up by its own means (sqld: its volume, or /dump), and ${DATA_DIR}/evidence, auth-secret and service-id after it, in this order.`,
    );
  if (!statSync(pathOf(url), { throwIfNoEntry: false })?.size)
    throw new BackupProblem(`There is no database at ${pathOf(url)}. Set DATA_DIR or DATABASE_URL.`);
  return url;
}

/** Copies the evidence files that the copied database names, each held against its hash. */
async function putEvidence(to: WrittenBackup, copy: Reading, live: Reading) {
  const evidence: Manifest["evidence"] = [];
  const lacking: Manifest["lacking"] = [];
  const seen = new Set<string>();
  for await (const { hash, size } of filesNamed(copy)) {
    if (seen.has(hash)) continue;
    seen.add(hash);
    const reading = await storedEvidence(hash, size);
    if ("bytes" in reading) {
      await to.put(evidenceFile(hash), reading.bytes.length, one(reading.bytes));
      evidence.push({ hash, size: reading.bytes.length });
    } else lacking.push({ hash, problem: (await isFileNamed(live, hash)) ? reading.damage : deleted });
  }
  return { evidence, lacking };
}

/** The secret of the service, where it lies in the data folder. */
function secretIn(folder: string): Buffer | null {
  if (environment().AUTH_SECRET) return null;
  const path = join(folder, secretFile);
  if (existsSync(path)) return readFileSync(path);
  throw new BackupProblem(
    `There is no ${path}, and AUTH_SECRET is not set: without the secret nobody can sign in with a second factor afterwards. Start the service once, or set the AUTH_SECRET that it runs with.`,
  );
}

type Begun = Pick<Manifest, "format" | "version" | "service" | "begunAt">;

/** Puts everything into a backup, and last of all what it says of itself. */
async function fill(to: WrittenBackup, copyPath: string, live: Reading, begun: Begun): Promise<Manifest> {
  const copy = openForReading({ url: `file:${copyPath}` });
  try {
    const [fault] = await checkDatabase(copy);
    if (fault !== undefined)
      throw new BackupProblem(`The database is damaged: ${fault}. Nothing was kept of it; npm run check says more.`);
    const trail = await trailHead(copy);
    const database = await to.take(databaseFile, copyPath);
    const secret = secretIn(resolve(environment().DATA_DIR));
    if (secret) await to.put(secretFile, secret.length, one(secret));
    const mark = Buffer.from(begun.service);
    await to.put(markFile, mark.length, one(mark));
    const files = await putEvidence(to, copy, live);
    const kept = secret ? ("file" as const) : ("environment" as const);
    const manifest: Manifest = { ...begun, database, trail, secret: kept, ...files };
    const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
    await to.put(manifestFile, text.length, one(text));
    return manifest;
  } finally {
    copy.close();
  }
}

async function serviceOf(live: Reading): Promise<string> {
  const mark = ServiceMark.safeParse(await markedAs(live)).data;
  if (mark !== undefined) return mark;
  const path = join(resolve(environment().DATA_DIR), markFile);
  const inFolder = ServiceMark.safeParse(existsSync(path) && readFileSync(path, "utf8").trim()).data;
  if (inFolder !== undefined) return inFolder;
  throw new BackupProblem("This database was never started by a program that gives it a mark. Start it once.");
}

const sizeIn = (path: string): number => {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeIn(join(path, name)), 0);
};

/**
 * Makes a backup of this service in a folder, while it serves: the database as it stands at one moment, the evidence
 * files that it names, the secret and the mark. It has its name only when it is whole and lasts. Older ones are removed
 * only where nothing is lacking in the new one. Throws `BackupProblem`.
 */
export async function takeBackup({ folder, key, keep, version }: BackupWish): Promise<TakenBackup> {
  const begunAt = new Date();
  const url = sourceUrl();
  const live = openForReading({ url });
  const leftovers: string[] = [];
  const clear = () => leftovers.forEach((path) => void rmSync(path, { recursive: true, force: true }));
  process.once("exit", clear);
  let written: WrittenBackup | undefined;
  try {
    const service = await serviceOf(live);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    await removeUnfinished(folder, service, begunAt);
    const names = namesOf(service, begunAt, key !== null);
    const [passing, path] = [join(folder, names.unfinished), join(folder, names.whole)];
    leftovers.push(passing);
    const begun: Begun = { format, version, service, begunAt: begunAt.toISOString() };
    written = key ? await writeSealed(passing, key, begun) : await writeFolder(passing);
    // In the clear only where the data lie in the clear already.
    const copyPath = key ? await fileIn("copies", randomUUID()) : join(passing, databaseFile);
    leftovers.push(copyPath);
    await copyDatabase(url, copyPath);
    const manifest = await fill(written, copyPath, live, begun);
    await written.finish(path);
    const isWhole = manifest.lacking.every(({ problem }) => problem === deleted);
    const removed = keep !== null && isWhole ? await removeOlder(folder, service, keep) : 0;
    return { path, size: sizeIn(path), removed, isWhole, manifest };
  } finally {
    await written?.abandon();
    live.close();
    clear();
    process.off("exit", clear);
  }
}
