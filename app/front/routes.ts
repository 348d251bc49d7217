import { localePattern } from "#lib/text/languages";

/** What a body may be: so many bytes, taking so many milliseconds to come. */
export type Allowance = { bytes: number; patience: number };

/** Largest form or JSON body in bytes: a whole page of long notes is below 100 KiB. */
export const bodyLimit = 256 * 1024;

/** Longest that any request may take to come in, in milliseconds. */
export const longestPatience = 300_000;

const mebibyte = 1024 * 1024;
const ordinary: Allowance = { bytes: bodyLimit, patience: 30_000 };
const file: Allowance = { bytes: 21 * mebibyte, patience: longestPatience };

/** A secret in an address. */
type Secret = {
  /** How it begins and goes on. */
  written: RegExp;
  /** Whether it is a link of which the front itself finds out what is behind it. */
  isLink?: true;
  /** Whether it is kept that its page was looked at. */
  isLookedAt?: true;
};

/** 256 random bits. */
const random = /^[\w-]{1,43}/;

/** The secrets in addresses, by the word before them. */
export const secrets = {
  sheets: { written: random, isLink: true },
  shared: { written: random, isLink: true, isLookedAt: true },
  fill: { written: random, isLink: true, isLookedAt: true },
  invited: { written: random, isLink: true, isLookedAt: true },
  open: { written: random, isLink: true },
  join: { written: random },
  engage: { written: random },
  // The letters of the accounts library, and a JWT.
  reset: { written: /^[\w-]{1,32}/ },
  verify: { written: /^[\w-]+(\.[\w-]+){0,2}/ },
} as const satisfies Record<string, Secret>;

type Word = keyof typeof secrets;

/** What a link opens: a sheet, a shared result, what a colleague is asked of one, an invitation to a round, or a round that firms join by themselves. */
export type LinkKind = { [Of in Word]: (typeof secrets)[Of] extends { isLink: true } ? Of : never }[Word];

/** The secret that follows a word of an address, if one does. */
export const secretAfter = (word: string): Secret | undefined =>
  Object.hasOwn(secrets, word) ? secrets[word as Word] : undefined;

/** What the front has to know of an address. */
type Route = {
  /** What a form with a file, or a long list, may be; else what an ordinary one may. */
  takes?: Allowance;
  /**
   * Whether a form is known again by its words, too: sent again with the same ones by the same browser, it cannot be
   * meant as another act. Or only where one of these fields is filled in.
   */
  isKnownByWords?: true | readonly string[];
  /** Whether a form gives its browser another session, or ends it: a second press comes with another one. */
  changesSession?: true;
  /** Whether browsers keep the page: gone back to, it is the same one, with the same mark of its form. */
  isKept?: true;
};

/**
 * The one table of addresses, as their folders are called. Whatever is not in it takes ordinary bodies, has forms that
 * are known again by their mark alone, and is kept by nobody. `test/front/routes.test.ts` holds it against the folders.
 */
export const routes: Readonly<Record<string, Route>> = {
  "/[locale]/start": { isKept: true },
  // Without a name, two sheets that are started alike may be two firms' sheets.
  "/[locale]/start/create": { isKnownByWords: ["firmName", "email"] },
  "/[locale]/open/[token]/apply": { isKnownByWords: true },
  "/[locale]/sheets/[token]/next": { isKnownByWords: true },
  "/[locale]/sheets/[token]/advisors/let-in": { isKnownByWords: true },
  "/[locale]/sheets/[token]/delete/confirm": { isKnownByWords: true },
  "/[locale]/sheets/[token]/evidence/add": { takes: file },
  "/[locale]/sheets/[token]/application/document": { takes: file },
  "/[locale]/sheets/[token]/rights/read": { takes: { bytes: 8 * mebibyte, patience: longestPatience } },
  "/[locale]/sheets/[token]/official/[section]/save": { takes: { bytes: 2 * mebibyte, patience: 60_000 } },
  "/api/sheets/[token]/(entries|figures)": { takes: { bytes: mebibyte, patience: 60_000 } },
  "/[locale]/clients/templates/template": { takes: { bytes: 6 * mebibyte, patience: longestPatience } },
  "/[locale]/clients/templates/logo": { takes: { bytes: mebibyte, patience: longestPatience } },
  "/[locale]/fill/[token]/save": { takes: { bytes: 2 * mebibyte, patience: 60_000 } },
  "/api/fill/[token]/entries": { takes: { bytes: mebibyte, patience: 60_000 } },
  "/[locale]/sign-up/create": { isKnownByWords: true },
  "/[locale]/reset/[token]/save": { isKnownByWords: true },
  "/[locale]/verify/[token]/confirm": { changesSession: true },
  "/[locale]/operator/create": { isKnownByWords: true },
  "/[locale]/account/(everywhere|password)": { changesSession: true },
  "/[locale]/account/second-factor/(begin|confirm|end|kept|renew)": { changesSession: true },
  "/[locale]/second-factor/check": { changesSession: true },
  // Forms of a round name what their sender saw: a later state is another act.
  "/[locale]/rounds/save": { takes: ordinary, isKnownByWords: true },
  "/[locale]/rounds/[round]/save": { takes: ordinary, isKnownByWords: true },
  // Twenty bars and twenty waivers of the longest words.
  "/[locale]/rounds/[round]/set-rules": { takes: { bytes: mebibyte, patience: 60_000 }, isKnownByWords: true },
  "/[locale]/rounds/[round]/(open|close|extend)": { isKnownByWords: true },
  "/[locale]/rounds/[round]/invite/open-link": { isKnownByWords: true },
  "/[locale]/rounds/[round]/add-outside": { takes: { bytes: 16 * mebibyte, patience: longestPatience } },
  "/[locale]/rounds/[round]/invite/upload": { takes: { bytes: 16 * mebibyte, patience: longestPatience } },
  "/[locale]/rounds/[round]/take-objection": { takes: file },
  "/[locale]/rounds/[round]/firms/[application]/visit-file": { takes: file },
  "/[locale]/rounds/[round]/firms/[application]/(decide|answer|return|admit|tell|tell-decision|phoned|prolong|proceed)":
    {
      isKnownByWords: true,
    },
  "/[locale]/rounds/[round]/firms/[application]/verify": { takes: file, isKnownByWords: true },
};

const patterns = Object.entries(routes).map(([folders, route]) => {
  const path = folders.replace("[locale]", `(${localePattern})`).replace(/\[\w+\]/g, "[^/]+");
  return [new RegExp(`^${path}$`), route] as const;
});

/** What the front has to know of a path. */
export const routeOf = (path: string): Route & { takes: Allowance } => ({
  takes: ordinary,
  ...patterns.find(([pattern]) => pattern.test(path))?.[1],
});

/** First words of the pages whose forms are known again by more than their mark. */
const firstWords = new Set(
  Object.entries(routes).flatMap(([folders, { isKnownByWords, changesSession }]) =>
    isKnownByWords || changesSession ? [folders.split("/")[2]] : [],
  ),
);

/** Whether browsers that open a page have to be known again for the sake of its forms, or of those below it. */
export const needsBrowser = (path: string): boolean => firstWords.has(path.split("/")[2]);

/** Where the provider of single sign-on sends people back to: all that the accounts library answers to the outside. */
export const signOnReturn = "/api/auth/callback/sso";

/** Where the process tells that it lives, and that what is sent to it would be stored. */
export const probes = { lives: "/api/health", isReady: "/api/ready" } as const;

/** Pictures and notes for browsers and robots that lie beside the pages. */
export const publicFile = /^\/(favicon\.ico|robots\.txt|manifest\.webmanifest|(icon|apple-icon)[\w-]*\.(svg|png|ico))$/;
