import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { environment } from "../lib/env";

let secret: string | undefined;

/** Reads what is there, or keeps a new one where nothing is; of two processes that begin at once, the first wins. */
function keptIn(folder: string): string {
  const path = join(folder, "auth-secret");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(path, randomBytes(48).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFileSync(path, "utf8").trim();
}

/**
 * The secret that signs session cookies and encrypts second factors: AUTH_SECRET, else one that is made once and kept
 * in DATA_DIR, readable for its owner alone. With another one everybody is signed out and second factors are void.
 */
export function authSecret(): string {
  const { AUTH_SECRET, DATA_DIR } = environment();
  secret ??= AUTH_SECRET ?? keptIn(DATA_DIR);
  return secret;
}
