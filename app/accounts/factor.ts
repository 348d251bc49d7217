import { createHmac, timingSafeEqual } from "node:crypto";
import { symmetricDecrypt } from "better-auth/crypto";
import { database } from "#db/client";
import { findSecondFactor, takeStep } from "#db/people/second-factors";
import { type Accounts, openAccounts } from "./accounts";
import { type Attempt, attempt } from "./attempt";
import { storedCode } from "./recovery-codes";
import { sessionIn, signedValueIn } from "./signed-in";

/** A code is taken for as many seconds as it is shown (RFC 6238), and none before or after it (ASVS 5.0, 6.5.5). */
const period = 30;

/** The six digits of a step (RFC 4226). */
function digitsOf(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac("sha1", secret).update(counter).digest();
  const place = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(place) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** What no authenticator shows: the library, which takes codes of the steps beside it too, counts a wrong try. */
const wrong = "";

/** Whose factor is asked for: that of the session, else that of whoever gave a right password before. */
async function userIn({ $context }: Accounts, headers: Headers): Promise<string | null> {
  const cookies = headers.get("cookie");
  const session = await sessionIn(await database(), cookies, new Date());
  if (session) return session.user.id;
  const context = await $context;
  const challenge = signedValueIn(cookies, context.createAuthCookie("two_factor").name);
  return challenge && ((await context.internalAdapter.findVerificationValue(challenge))?.value ?? null);
}

/** Whose second factor is asked for, by the cookies of a browser; `null` where nobody's is. */
export const userOfFactor = async (headers: Headers): Promise<string | null> => userIn(await openAccounts(), headers);

/** The secret of somebody's factor; `null` where there is none, "unreadable" where AUTH_SECRET is another one by now. */
async function secretOf({ $context }: Accounts, user: string): Promise<{ secret: string } | "unreadable" | null> {
  const factor = await findSecondFactor(await database(), user);
  if (!factor) return null;
  try {
    return { secret: await symmetricDecrypt({ key: (await $context).secretConfig, data: factor.secret }) };
  } catch {
    return "unreadable";
  }
}

/** The digits of a code as somebody typed it. */
export const digitsIn = (typed: string): string => typed.normalize("NFKC").replace(/\D/g, "");

/** Why a code was not taken, besides the library's own reasons. */
export const unread = "FACTOR_UNREADABLE";
export const codeUsed = "CODE_USED";

type Given = Attempt<{ headers: Headers }>;

/**
 * Gives the code of an authenticator, for signing in, within a session, or to turn the factor on. A code is taken once:
 * none of its step or of an earlier one is taken afterwards, whoever gives it and in whichever process.
 */
export async function giveCode(headers: Headers, code: string): Promise<Given> {
  const accounts = await openAccounts();
  const user = await userIn(accounts, headers);
  const secret = user && (await secretOf(accounts, user));
  if (secret === "unreadable") return { ok: false, code: unread };
  const step = Math.floor(Date.now() / 1000 / period);
  const isRight = secret !== null && secret !== "" && isSame(digitsOf(secret.secret, step), code);
  // Before the library: of two who give the same code at once, one gets past here.
  if (user && isRight && !(await takeStep(await database(), user, step))) return { ok: false, code: codeUsed };
  const body = { code: isRight ? code : wrong };
  return attempt(accounts.api.verifyTOTP({ body, headers, returnHeaders: true }));
}

/** Gives a recovery code instead, which no secret of the service has to be there for; the library takes each once. */
export async function giveRecoveryCode(headers: Headers, code: string): Promise<Given> {
  const accounts = await openAccounts();
  const user = await userIn(accounts, headers);
  const factor = user ? await findSecondFactor(await database(), user) : null;
  const found = factor && (await storedCode(factor.backupCodes, code));
  if (found === "unreadable") return { ok: false, code: unread };
  const body = { code: found?.code ?? wrong };
  return attempt(accounts.api.verifyBackupCode({ body, headers, returnHeaders: true }));
}
