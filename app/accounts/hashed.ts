import { hash, verify } from "@node-rs/argon2";

/** 19 MiB, two passes, one lane: OWASP's first choice for argon2id, the default kind of the library. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash of what a person keeps and types, from which it cannot be guessed in bulk (argon2id). */
export const hashed = (secret: string): Promise<string> => hash(secret, cost);

/** A password in the one way in which all keyboards' ways to write it are kept. */
const plainOf = (password: string): string => password.normalize("NFKC");

/**
 * The hash of a password. The accounts library also makes one where there is no account: it has to cost what it costs
 * to find out that a password is wrong (`isPassword`), whatever script that is in.
 */
export async function passwordHash(password: string): Promise<string> {
  const plain = plainOf(password);
  const [made] = await Promise.all([hashed(plain), ...(plain === password ? [] : [hashed(password)])]);
  return made;
}

/** Whether a password is the one of a hash, in whichever of the ways in which keyboards write the same characters. */
export async function isPassword(stored: string, password: string): Promise<boolean> {
  const plain = plainOf(password);
  // Those from before passwords were kept in one way are as they were typed.
  const ways = plain === password ? [plain] : [plain, password];
  return (await Promise.all(ways.map((way) => verify(stored, way)))).includes(true);
}
