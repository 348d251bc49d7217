import { database } from "../db/client";
import { type Limit, limiter } from "../db/limits";
import { environment } from "../lib/env";
import { clientAddress } from "./session";

const quarter = 15 * 60;
const hour = 60 * 60;

/** Tries at one account in an hour, from wherever: far more than its person needs, far fewer than guessing needs. */
const perAccount: Limit = { name: "account", points: 300, seconds: hour };

/** Wrong or right, every try at a secret of an account counts: by where it comes from, and by the account. */
export async function mayTry(request: Request, account?: string): Promise<boolean> {
  const db = await database();
  const perAddress = { name: "sign-in", points: environment().SIGN_IN_LIMIT_PER_15_MINUTES, seconds: quarter };
  const here = await limiter(db, perAddress).consume(clientAddress(request));
  if (!here.allowed || account === undefined) return here.allowed;
  return (await limiter(db, perAccount).consume(account.toLowerCase())).allowed;
}

/** Codes that may be tried within a session: six digits are few. */
const perFactor: Limit = { name: "factor", points: 10, seconds: quarter };

/** Whether one more code may be tried for somebody who is signed in; the library counts those of the second step. */
export async function mayTryFactor(user: string): Promise<boolean> {
  return (await limiter(await database(), perFactor).consume(user)).allowed;
}

/** Whether one more account may be made, or one more mail asked for, from where a request comes. */
export async function mayAsk(request: Request, what: "sign-up" | "reset"): Promise<boolean> {
  const limit = { name: what, points: environment().SIGN_UP_LIMIT_PER_HOUR, seconds: hour };
  return (await limiter(await database(), limit).consume(clientAddress(request))).allowed;
}
