import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { genericOAuth } from "better-auth/plugins/generic-oauth";
import { twoFactor } from "better-auth/plugins/two-factor";
import { type Database, database } from "#db/client";
import { idle } from "#db/people/sessions";
import { recordOwn, recordSignUp } from "#db/people/users";
import { accounts, secondFactors, sessions, users, verificationTokens } from "#db/schema";
import { environment } from "#lib/env";
import { defaultLocale, type Locale, locales } from "#lib/text/languages";
import { withoutEnd } from "#lib/text/without-end";
import { writable } from "#lib/text/writable";
import { backOf } from "../forms/way-back";
import { authSecret } from "../service/auth-secret";
import { cameBy } from "./came-by";
import { isPassword, passwordHash } from "./hashed";
import { newKey } from "./keys";
import { sendAccountMail, sendsMail } from "./mail";
import { type Discovery, discover, discoveryOf, patience, profileOf, type Tokens } from "./provider";
import { hashedCodes, readCodes } from "./recovery-codes";

/** Fewest and most characters of a password. */
export const passwordLength = { least: 12, most: 128 } as const;

/** What the provider of single sign-on is called in addresses. */
export const provider = "sso";

/** How many recovery codes come with a second factor. */
const recoveryCodes = 10;

/** How long the link of a mail works, in seconds. */
const resetFor = 2 * 60 * 60;
const verifyFor = 24 * 60 * 60;

/** The page named in the library's own link. */
const pageIn = (url: string): string => new URL(url, "http://accounts").searchParams.get("callbackURL") ?? "";

/** The language in which somebody asked for a mail: that of the page. */
function localeIn(url: string): Locale {
  const page = pageIn(url);
  return locales.find((locale) => page.startsWith(`/${locale}/`)) ?? defaultLocale;
}

/** Passes errors on to the log of the service; lower levels name addresses of people, which no log may hold. */
function log(level: string, message: string, ...details: unknown[]): void {
  if (level === "error") console.error(message, ...details.filter((detail) => detail instanceof Error));
}

/** What the library has for a mail of its own. */
type MailWish = { user: { id: string; email: string; name: string }; url: string; token: string };

/** Notes in the trail of an account what the library has done. */
const noted =
  (act: "reset-password" | "prove-address") =>
  async ({ user }: { user: { id: string } }) =>
    recordOwn(await database(), user.id, act, new Date());

/** Accounts that a password opens, with the mails to their addresses where the service sends any. */
function byPassword() {
  return {
    emailAndPassword: {
      enabled: true,
      // A taken address is answered like a free one.
      autoSignIn: false,
      requireEmailVerification: sendsMail(),
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      password: {
        hash: passwordHash,
        verify: ({ hash, password }: { hash: string; password: string }) => isPassword(hash, password),
      },
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: resetFor,
      onPasswordReset: noted("reset-password"),
      ...(sendsMail() && {
        sendResetPassword: ({ user, url, token }: MailWish) =>
          sendAccountMail("reset", user, { token, locale: localeIn(url) }),
      }),
    },
    emailVerification: {
      expiresIn: verifyFor,
      sendOnSignIn: true,
      afterEmailVerification: ({ id }: { id: string }) => noted("prove-address")({ user: { id } }),
      ...(sendsMail() && {
        sendVerificationEmail: ({ user, url, token }: MailWish) =>
          sendAccountMail("verify", user, { token, locale: localeIn(url), back: backOf(pageIn(url)) }),
      }),
    },
  };
}

type Creation = { path?: string; headers?: Headers | undefined };

/** A session as it is stored: of browser and network no more than their owner needs, and when a second factor opened it. */
async function asStored<Session extends object>(session: Session, context: Creation | null) {
  const hasFactor = context?.path?.startsWith("/two-factor/verify-") ?? false;
  const { device, place } = cameBy(new Headers(context?.headers));
  const came = { userAgent: device, ipAddress: place };
  return { data: { ...session, ...came, ...(hasFactor && { secondFactorAt: new Date() }) } };
}

/** A way to sign in as it is stored: without what a provider gave for asking it on somebody's behalf, which nothing does. */
const withoutTokens = async <Account extends object>(account: Account) => ({
  data: { ...account, ...{ accessToken: null, refreshToken: null, idToken: null } },
});

function settings(database: Database) {
  const { APP_URL } = environment();
  return {
    appName: "Leapmark",
    baseURL: APP_URL ?? "http://localhost",
    basePath: "/api/auth",
    secret: authSecret(),
    telemetry: { enabled: false },
    logger: { log },
    // Our own limits count by account and by the address that the outer server vouches for.
    rateLimit: { enabled: false },
    database: drizzleAdapter(database.db, {
      provider: "sqlite" as const,
      schema: {
        user: users,
        session: sessions,
        account: accounts,
        verification: verificationTokens,
        twoFactor: secondFactors,
      },
    }),
    advanced: {
      cookiePrefix: "leapmark",
      // `withCookies` makes them secure wherever the browser came over https.
      useSecureCookies: false,
      ipAddress: { disableIpTracking: true },
      database: { generateId: "uuid" as const },
    },
    session: {
      expiresIn: idle / 1000,
      updateAge: 300,
      freshAge: 0,
      additionalFields: {
        seat: { type: "string" as const, required: false, input: false },
        secondFactorAt: { type: "date" as const, required: false, input: false },
      },
    },
    account: { accountLinking: { trustedProviders: [] }, updateAccountOnSignIn: false },
    verification: { storeIdentifier: "hashed" as const },
    ...byPassword(),
    databaseHooks: {
      user: { create: { after: ({ id }: { id: string }) => recordSignUp(database, id, new Date()) } },
      session: { create: { before: asStored } },
      account: { create: { before: withoutTokens } },
    },
  };
}

const factor = () =>
  twoFactor({
    issuer: "Leapmark",
    // Whoever comes by single sign-on has no password to confirm it with.
    allowPasswordless: true,
    backupCodeOptions: {
      // They are copied by hand: no letters that look alike.
      customBackupCodesGenerate: () => Array.from({ length: recoveryCodes }, newKey),
      storeBackupCodes: { encrypt: hashedCodes, decrypt: readCodes },
    },
  });

const withPasswords = (database: Database) => betterAuth({ ...settings(database), plugins: [factor()] });

const withSignOn = (database: Database, { userinfo_endpoint }: Discovery) => {
  const { OIDC_ISSUER = "", OIDC_CLIENT_ID = "", OIDC_CLIENT_SECRET } = environment();
  const config = {
    providerId: provider,
    discoveryUrl: discoveryOf(OIDC_ISSUER),
    clientId: OIDC_CLIENT_ID,
    ...(OIDC_CLIENT_SECRET && { clientSecret: OIDC_CLIENT_SECRET }),
    scopes: ["openid", "email", "profile"],
    pkce: true,
    requireIdTokenVerification: true,
    getUserInfo: (tokens: Tokens) => profileOf(tokens, userinfo_endpoint),
    mapProfileToUser: ({ name, email }: { name?: string | undefined; email?: string | null | undefined }) => ({
      name: writable(name || (email?.split("@")[0] ?? "")),
    }),
  };
  return betterAuth({ ...settings(database), plugins: [factor(), genericOAuth({ config: [config] })] });
};

export type Accounts = ReturnType<typeof withPasswords>;
type SignOn = ReturnType<typeof withSignOn>;

let accountsOpen: Promise<Accounts> | undefined;

/** Accounts with passwords and second factors. */
export function openAccounts(): Promise<Accounts> {
  accountsOpen ??= database().then(withPasswords);
  return accountsOpen;
}

// The way back from the provider may be answered by another bundle than the way there.
const shared: { [signOn: symbol]: Promise<SignOn | null> | undefined } = globalThis as never;
const key = Symbol.for("leapmark.sign-on");

/**
 * Accounts with single sign-on as well; `null` where it is not configured, or where the provider does not answer, names itself
 * otherwise than configured or does not say how it signs. It is asked again by the next who comes.
 */
export async function openSignOn(): Promise<SignOn | null> {
  const { OIDC_ISSUER } = environment();
  if (OIDC_ISSUER === undefined) return null;
  shared[key] ??= discover(OIDC_ISSUER).then(async (told) => told && withSignOn(await database(), told));
  const open = await shared[key];
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience).unref());
  const context = open && (await Promise.race([open.$context, late]));
  const signOn = context?.socialProviders.find(({ id }) => id === provider);
  if (open && signOn && "issuer" in signOn && withoutEnd(String(signOn.issuer), /\//) === OIDC_ISSUER) return open;
  shared[key] = undefined;
  return null;
}
