import { verify } from "@node-rs/argon2";
import { symmetricDecrypt } from "better-auth/crypto";
import { authSecret } from "../service/auth-secret";
import { hashed } from "./hashed";

const isHash = (code: string): boolean => code.startsWith("$argon2");

/** Recovery codes as they are stored, in a list: each as its hash, one that is a hash already as it is. */
export async function hashedCodes(json: string): Promise<string> {
  const codes = JSON.parse(json) as string[];
  return JSON.stringify(await Promise.all(codes.map((code) => (isHash(code) ? code : hashed(code)))));
}

/** The list that is stored; one of before is encrypted. Throws where AUTH_SECRET is no longer the one it was encrypted with. */
export const readCodes = async (stored: string): Promise<string> =>
  stored.startsWith("[") ? stored : symmetricDecrypt({ key: authSecret(), data: stored });

/** How a code that somebody typed is stored; `null` where it is none of theirs, "unreadable" where nobody can tell any more. */
export async function storedCode(stored: string, typed: string): Promise<{ code: string } | "unreadable" | null> {
  const list = await readCodes(stored).catch(() => null);
  if (list === null) return "unreadable";
  for (const code of JSON.parse(list) as string[])
    if (isHash(code) ? await verify(code, typed) : code === typed) return { code };
  return null;
}
