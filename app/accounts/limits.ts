import { database } from "#db/client";
import { type Limit, limiter } from "#db/service/limits";
import { environment } from "#lib/env";
import { knownDevice } from "./known-device";
import { clientAddress } from "./session";

const quarter = 15 * 60;
const hour = 60 * 60;

/** Tries at one account in an hour, from wherever: far more than its person needs, far fewer than guessing needs. */
const perAccount: Limit = { name: "account", points: 300, seconds: hour };

/** Tries at one account from a device whose person gave the right password before, and for whoever is signed in. */
const perDevice: Limit = { name: "known-device", points: 30, seconds: hour };
const perUser: Limit = { name: "own-account", points: 30, seconds: quarter };

/** Whether one more secret may be tried from where a request comes. */
export async function mayTry(request: Request): Promise<boolean> {
  const perAddress = { name: "sign-in", points: environment().SIGN_IN_LIMIT_PER_15_MINUTES, seconds: quarter };
  return (await limiter(await database(), perAddress).consume(clientAddress(request))).allowed;
}

/**
 * Whether a password may be tried. Wrong or right, every try counts: by where it comes from, and by the account. A
 * device that is known counts by itself, so that nobody who tries from elsewhere keeps its person out.
 */
export async function mayTryPassword(request: Request, account: string): Promise<boolean> {
  if (!(await mayTry(request))) return false;
  const db = await database();
  const device = await knownDevice(request.headers.get("cookie"), account);
  const limit = device === null ? limiter(db, perAccount) : limiter(db, perDevice);
  return (await limit.consume(device ?? account.toLowerCase())).allowed;
}

/** Whether somebody who is signed in may try a secret of their own account once more. */
export const mayTryOwn = async (request: Request, user: string): Promise<boolean> =>
  (await mayTry(request)) && (await limiter(await database(), perUser).consume(user)).allowed;

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

/** Whether one more sheet may be started, or one more link renewed, from where a request comes. */
export async function mayStart(request: Request, what: "start" | "renew"): Promise<boolean> {
  const limit = { name: what, points: environment().START_LIMIT_PER_HOUR, seconds: hour };
  return (await limiter(await database(), limit).consume(clientAddress(request))).allowed;
}
