import { createHash, randomBytes, randomInt, scrypt } from "node:crypto";
import { promisify } from "node:util";

/** Crockford's base 32: no letters that look like digits, none that spell words by accident. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 12;

/** A new key of 60 random bits, written in three groups of four. */
export function newKey(): string {
  const letters = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");
  return letters.replace(/(.{4})(?=.)/g, "$1-");
}

/** The key of so many random bytes, twelve at least. */
export const keyOfBytes = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, length)]
    .map((byte) => alphabet[byte % alphabet.length])
    .join("")
    .replace(/(.{4})(?=.)/g, "$1-");

/** The key that a person meant: capitals, separators and look-alikes forgiven; `null` where it cannot be a key. */
export function readKey(typed: string): string | null {
  const letters = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  if (letters.length !== length || [...letters].some((letter) => !alphabet.includes(letter))) return null;
  return letters.replace(/(.{4})(?=.)/g, "$1-");
}

const derive = promisify<string, string, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

/**
 * The token of the private link that a key opens. It is derived slowly (scrypt, about 60 ms), so that a stolen
 * database of hashes does not give the keys away, and so that key and link need only one stored hash.
 */
export async function tokenOfKey(key: string): Promise<string> {
  const bytes = await derive(key, "leapmark private link 1", 32, { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 });
  return bytes.toString("base64url");
}

/** What is stored of a token: its SHA-256 in hexadecimal. */
export const hashOfToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** A new private link's token, 256 random bits, with its hash. */
export function newLink(): { token: string; hash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashOfToken(token) };
}

/**
 * What shows that a key in a cookie belongs to a link without deriving the link again, which is slow on purpose and
 * nothing that anyone with a cookie of their own making should set going.
 */
export const proofOfKey = (key: string, token: string): string => hashOfToken(`${key} ${token}`).slice(0, 32);
