import { hash } from "@node-rs/argon2";

/** 19 MiB, two passes, one lane: OWASP's first choice for argon2id, the default kind of the library. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash of what a person keeps and types, from which it cannot be guessed in bulk (argon2id). */
export const hashed = (secret: string): Promise<string> => hash(secret, cost);
