import { createHmac, randomBytes } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { symmetricDecrypt } from "better-auth/crypto";
import type { Database } from "#db/client";
import { endAllSessions, heldBySecret, readMark, setMark, usersWithFactor } from "#db/service/service-marks";
import { record } from "#db/service/trail";
import { environment } from "#lib/env";
import { dataFolder } from "./data-folder";
import { writeOnce } from "./service-id";
import { StartRefusal } from "./start-refusal";

/** Fewest characters of a secret. */
const least = 32;

// Next bundles routes, pages and the outer server apart; a file that is lost while they run must not make them differ.
const shared: { [secret: symbol]: string | undefined } = globalThis as never;
const key = Symbol.for("leapmark.auth-secret");

const pathIn = (folder: string): string => join(folder, "auth-secret");

/** Something lies there that may hold the secret, and cannot be read: nobody may put another one in its place. */
class Unreadable extends StartRefusal {}

function readable(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new Unreadable(
      `The secret in ${path} cannot be read: ${error instanceof Error ? error.message : error}`,
      "See that it is a file which this user may read; a folder in its place is to be moved away. Put the file back from a backup where it is not. Where none was ever made, the next start makes one.",
    );
  }
}

/** What the environment or the folder holds; `null` where neither holds any. Throws `StartRefusal` for a useless one. */
function found(): string | null {
  const { AUTH_SECRET } = environment();
  if (AUTH_SECRET) return AUTH_SECRET;
  const path = pathIn(dataFolder());
  if (!existsSync(path)) return null;
  const text = readable(path).trim();
  if (text.length >= least) return text;
  throw new StartRefusal(
    `The secret in ${path} is ${text === "" ? "empty" : "cut short"}: it signs sessions and encrypts second factors.`,
    "Put the file back from a backup. If it is lost for good:  npm run --silent secret-anew  makes a new one, which ends all sessions and says whose second factors have to be reset.",
  );
}

/** Makes one in the folder; of two processes that do so at once, the first wins. */
function made(): string {
  const folder = dataFolder();
  writeOnce(folder, "auth-secret", randomBytes(48).toString("base64url"));
  return readFileSync(pathIn(folder), "utf8").trim();
}

/**
 * The secret that signs session cookies and encrypts second factors: AUTH_SECRET, else one that is made once and kept
 * in DATA_DIR, readable for its owner alone. With another one everybody is signed out and second factors are void: so
 * where a service has lived in the folder, none is made but by `renewSecret`.
 */
export function authSecret(): string {
  shared[key] ??= found() ?? (existsSync(join(dataFolder(), "service-id")) ? missing() : made());
  return shared[key];
}

function missing(): never {
  throw lost(`There is no ${pathIn(dataFolder())}`);
}

const lost = (what: string) =>
  new StartRefusal(
    `${what}. Accounts of this service were made with another secret: without it everybody is signed out, and second factors are void but for their recovery codes.`,
    "Put the old one back: AUTH_SECRET as it was, or the file auth-secret of a backup into DATA_DIR. If it is lost for good:  npm run --silent secret-anew  takes what there is, or makes a new one, ends all sessions and says whose second factors have to be reset.",
  );

/** By which a secret is known again; tells nothing about it. */
const fingerprintOf = (secret: string): string =>
  createHmac("sha256", secret).update("fingerprint of a Leapmark secret").digest("hex").slice(0, 32);

const opens = (secret: string, encrypted: string): Promise<boolean> =>
  symmetricDecrypt({ key: secret, data: encrypted }).then(
    () => true,
    () => false,
  );

/**
 * The secret that there is and the fingerprint that the database keeps. Throws `StartRefusal` where it is lost, empty,
 * or another one than that with which the database's accounts were made.
 */
export async function checkSecret(store: Pick<Database, "db">, at: Date) {
  const secret = found();
  const mark = await readMark(store.db, "secret");
  const count = await heldBySecret(store, at);
  if (secret === null) {
    const isLost = mark === null ? count.factors > 0 || count.sessions > 0 : count.accounts > 0;
    if (isLost) throw lost(`There is no ${pathIn(dataFolder())}, and AUTH_SECRET is not set`);
  } else if (mark === null) {
    if (count.oneFactor !== null && !(await opens(secret, count.oneFactor)))
      throw lost("The secret does not open the second factors that there are");
  } else if (mark !== fingerprintOf(secret) && count.accounts > 0)
    throw lost(
      environment().AUTH_SECRET
        ? "AUTH_SECRET is another one than before"
        : `The secret in ${pathIn(dataFolder())} is another one than before`,
    );
  return { secret, mark };
}

/** At the start: checks the secret, makes one where none was ever needed, and keeps its fingerprint. */
export async function settleSecret(store: Database, at: Date): Promise<void> {
  const { secret, mark } = await checkSecret(store, at);
  shared[key] = secret ?? made();
  const fingerprint = fingerprintOf(shared[key]);
  if (mark !== fingerprint) await store.durably((inside) => setMark(inside, "secret", fingerprint));
}

/** What a new secret comes to. */
export type Renewed = { sessionsEnded: number; secondFactorsToReset: string[] };

/**
 * Takes the secret that there is for the right one from now on, and makes one where there is none or a useless one:
 * knowingly, by whoever runs the service. Ends all sessions, and names those whose second factors it does not open.
 */
export async function renewSecret(store: Database, at: Date): Promise<Renewed> {
  let secret: string | null = null;
  try {
    secret = found();
  } catch (error) {
    if (!(error instanceof StartRefusal) || error instanceof Unreadable) throw error;
    rmSync(pathIn(dataFolder()));
  }
  const fresh = secret ?? made();
  const secondFactorsToReset: string[] = [];
  for (const { email, encrypted } of await usersWithFactor(store))
    if (!(await opens(fresh, encrypted))) secondFactorsToReset.push(email);
  const sessionsEnded = await store.durably(async (inside) => {
    await setMark(inside, "secret", fingerprintOf(fresh));
    const ended = await endAllSessions(inside);
    await record(inside, { kind: "stranger" }, "renew-secret", "service", at, { sessions: ended });
    return ended;
  });
  return { sessionsEnded, secondFactorsToReset };
}
