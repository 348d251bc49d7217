import { chmodSync, existsSync, mkdirSync, openSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The path of a `file:` address. */
export const pathOf = (url: string): string =>
  url.startsWith("file://") ? fileURLToPath(url) : decodeURIComponent(url.slice("file:".length));

/**
 * Makes a folder, for this user alone, and those above it, where they are not there. One at a time: of them all at once
 * Node tries without end where one cannot be made, as in /proc.
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // Another process has just made it.
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
}

/** A file or folder that this process has open is no longer where it was: moved, deleted, or another in its place. */
class Displaced extends Error {
  readonly code = "DISPLACED";

  constructor(path: string) {
    super(`${path} is not the one that this process opened: it was moved, deleted or replaced`);
    this.name = "Displaced";
  }
}

/** Which file or folder it is, whatever it is called: device and number there. */
export type Identity = { dev: number; ino: number };

// Asked with every write: an options object of its own each time would cost more than the question.
const quietly = { throwIfNoEntry: false } as const;

/** Which file or folder lies at a path; `null` where none does. */
export function identityOf(path: string): Identity | null {
  const stats = statSync(path, quietly);
  return stats ? { dev: stats.dev, ino: stats.ino } : null;
}

/** Throws `Displaced` unless the same lies at the path. */
export function mustBe(identity: Identity | null, path: string): void {
  const stats = statSync(path, quietly);
  if (stats?.ino !== identity?.ino || stats?.dev !== identity?.dev) throw new Displaced(path);
}

/**
 * Leaves a database file, and what SQLite keeps beside it, to this user alone, whatever folder it lies in. Those that
 * SQLite makes anew have the mode of the file itself.
 */
export function keepToOwner(path: string): void {
  for (const each of [path, `${path}-wal`, `${path}-shm`]) {
    const stats = statSync(/*turbopackIgnore: true*/ each, quietly);
    if (!stats?.isFile() || (stats.mode & 0o077) === 0) continue;
    try {
      chmodSync(/*turbopackIgnore: true*/ each, stats.mode & 0o700);
    } catch {
      // Another user's, or on a disk that has no modes or can only be read: as it was given to us.
    }
  }
}

/** Where the head of a database file holds what `pragma user_version` sets: four bytes, the highest first. */
const counterAt = 60;

// For as long as the process runs: closing any of its descriptors of a file would end SQLite's locks there.
const descriptors = new Map<string, number>();

function descriptorOf(path: string, { dev, ino }: Identity): number {
  const name = `${dev} ${ino}`;
  const open = descriptors.get(name) ?? openSync(path, "r");
  descriptors.set(name, open);
  return open;
}

/**
 * A database file that this process has open. What is written to one that its path no longer names is lost with the
 * process, and opening it anew makes an empty one: so before every use, and after every write before it is
 * acknowledged, it must still lie there. Nor may anybody have written another one over it: it is never empty, and the
 * counter in its head, which `Gate.beat` moves on, never falls. That is looked at whenever the file was written, which
 * SQLite does when it moves its log there. Once found, it stays: what SQLite remembers of the file is no longer there.
 */
export class OpenFile {
  readonly #path: string;
  readonly #identity: Identity | null;
  readonly #descriptor: number | null;
  readonly #head = Buffer.alloc(4);
  #log: Identity | null = null;
  #counter = 0;
  #writtenAt = 0;
  #overwritten = false;

  constructor(path: string) {
    this.#path = path;
    this.#identity = identityOf(path);
    this.#descriptor = this.#identity && descriptorOf(path, this.#identity);
  }

  /** Looks whether what lies in the file is still what this process knows. */
  #look(size: number, writtenAt: number): void {
    if (this.#descriptor === null || this.#overwritten) return;
    const bytes = readSync(this.#descriptor, this.#head, 0, 4, counterAt);
    const counter = bytes < 4 ? -1 : this.#head.readUInt32BE();
    // A new file is empty until the first write.
    this.#overwritten = counter < this.#counter && (size > 0 || this.#writtenAt > 0);
    if (counter >= 0) [this.#counter, this.#writtenAt] = [counter, writtenAt];
  }

  /** Tells that a connection has just opened the write-ahead log, which now stays as it is. */
  openedLog(): void {
    this.#log = identityOf(`${this.#path}-wal`);
  }

  /** Throws `Displaced` where the path names another file, or none. */
  check(): void {
    const stats = statSync(this.#path, quietly);
    if (stats?.ino !== this.#identity?.ino || stats?.dev !== this.#identity?.dev) throw new Displaced(this.#path);
    if (stats && stats.mtimeMs !== this.#writtenAt) this.#look(stats.size, stats.mtimeMs);
    if (this.#overwritten) throw new Displaced(this.#path);
  }

  /** Throws `Displaced` also where the write-ahead log is gone: what is committed into one that was taken away is lost. */
  checkWithLog(): void {
    this.check();
    if (this.#log) mustBe(this.#log, `${this.#path}-wal`);
  }
}
