import { createHash } from "node:crypto";
import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import type { Database } from "../client";
import { note } from "../met";
import { limits } from "../schema";

export type Limit = { name: string; points: number; seconds: number };

export type Limiter = {
  /** Takes one point of a key. Only a hash of the key is stored, since it may be a network address. */
  consume(key: string): Promise<{ allowed: boolean; retryAfterSeconds: number }>;
  /** Gives a point back that was taken: what it was taken for turned out not to count. */
  giveBack(key: string): Promise<void>;
};

const limiters = new WeakMap<Database, Map<string, Limiter>>();

/** Allows each key so many points in so many seconds from its first one, shared by all processes of the database. */
export function limiter(database: Database, limit: Limit): Limiter {
  const ofDatabase = limiters.get(database) ?? new Map<string, Limiter>();
  limiters.set(database, ofDatabase);
  const id = `${limit.name} ${limit.points} ${limit.seconds}`;
  const limiter = ofDatabase.get(id) ?? open(database, limit);
  ofDatabase.set(id, limiter);
  return limiter;
}

function open({ db }: Database, { name, points, seconds }: Limit): Limiter {
  const store = new RateLimiterDrizzle({
    storeClient: db,
    schema: limits,
    keyPrefix: name,
    points,
    duration: seconds,
    // a key that asked for more than there is is turned away without asking the database
    inMemoryBlockOnConsumed: points + 1,
  });
  const hashOf = (key: string) => createHash("sha256").update(`${name}:${key}`).digest("base64url");
  return {
    async consume(key) {
      try {
        await store.consume(hashOf(key));
        return { allowed: true, retryAfterSeconds: 0 };
      } catch (rejection) {
        if (!(rejection instanceof RateLimiterRes)) throw rejection;
        note({ limit: name });
        return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil(rejection.msBeforeNext / 1000)) };
      }
    },
    async giveBack(key) {
      await store.reward(hashOf(key));
    },
  };
}
