import { z } from "zod";
import { type KeptKind, leastDays, type Terms } from "./retention";
import { withoutEnd } from "./text/without-end";
import { isLoopback } from "./unencrypted";

const count = (fallback: number) => z.coerce.number().int().min(0).default(fallback);
const term = (kind: KeptKind) =>
  z.coerce
    .number("must be a number of days")
    .int("must be a whole number of days")
    .min(leastDays[kind], `must be ${leastDays[kind]} days at least, or not set: then they are kept for ever`)
    .max(36_500, "must be 36500 days at most, or not set: then they are kept for ever")
    .optional();
const yesOrNo = (fallback: "true" | "false") =>
  z
    .enum(["true", "false"])
    .default(fallback)
    .transform((word) => word === "true");
const synchronous = z.enum(["OFF", "NORMAL", "FULL", "EXTRA"]);

const Settings = z.object({
  /** Port to listen on; 0 takes a free one. */
  PORT: count(3000).refine((port) => port <= 65_535, "must be at most 65535"),
  /** Address to listen on; all addresses where it is not set. */
  HOST: z.string().optional(),
  /** Processes that answer people; `auto` is as many as the machine has cores. With 1 it also does all else. */
  PROCESSES: z.union([z.literal("auto"), z.coerce.number().int().min(1).max(64)]).default(1),
  /** Folder of the database file. */
  DATA_DIR: z.string().default("./data"),
  /** `file:` for SQLite, `libsql:`, `https:`, `http:`, `wss:` or `ws:` for a libSQL server. */
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|(libsql|https?|wss?):\/\/.+)/, "must start with file:, libsql:, http(s): or ws(s):")
    .optional(),
  DATABASE_AUTH_TOKEN: z.string().optional(),
  /** Public address of the service, for links in mail and for origin checks; else taken from the request. */
  APP_URL: z
    .url({ protocol: /^https?$/, error: "must be a http or https address" })
    .transform((url) => withoutEnd(url, /\//))
    .optional(),
  /** Number of proxies in front that add the client's address to X-Forwarded-For; 0 ignores the header. */
  TRUSTED_PROXIES: count(0),
  /** SQLite's `synchronous` while saving answers and while submitting, sharing and deleting. */
  SYNCHRONOUS_AUTOSAVE: synchronous.default("NORMAL"),
  SYNCHRONOUS_SUBMIT: synchronous.default("FULL"),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must be a smtp or smtps address" }).optional(),
  /** Whether mail may go to another machine in the clear, where its server offers no TLS. */
  SMTP_PLAIN: yesOrNo("false"),
  MAIL_FROM: z.string().optional(),
  /** With which a program may read `/metrics`; without one it may from this machine alone. */
  METRICS_TOKEN: z.string().min(16, "must have 16 characters at least").optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  /** New sheets per client address and hour. */
  START_LIMIT_PER_HOUR: count(1_000),
  /** Tried keys per client address and quarter of an hour. */
  KEY_LIMIT_PER_15_MINUTES: count(10),
  /** Files per client address and hour. */
  EVIDENCE_LIMIT_PER_HOUR: count(300),
  /** Looks a file over, given its path as last argument: exit code 0 is clean, 1 infected, anything else a failure. */
  EVIDENCE_SCAN_COMMAND: z.string().optional(),
  /** Secret that signs session cookies and encrypts second factors; made and kept in DATA_DIR where it is not set. */
  AUTH_SECRET: z.string().min(32, "must have 32 characters at least").optional(),
  /** Whether anybody may make an account for a firm; else only whoever is invited. */
  ACCOUNTS_OPEN: yesOrNo("true"),
  /** Whether operators need a second factor before they see anything. */
  OPERATOR_SECOND_FACTOR: yesOrNo("true"),
  /** Tried passwords and second factors per client address and quarter of an hour. */
  SIGN_IN_LIMIT_PER_15_MINUTES: count(30),
  /** New accounts per client address and hour. */
  SIGN_UP_LIMIT_PER_HOUR: count(50),
  /** OpenID Connect provider that vouches for people, as its discovery document names itself. */
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/, error: "must be a https address" })
    // Whoever listens on the line would sign in as anybody.
    .refine((url) => url.startsWith("https:") || isLoopback(new URL(url).hostname), "must be a https address")
    .transform((url) => withoutEnd(url, /\//))
    .optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** What the button of the sign-in page calls it. */
  OIDC_NAME: z.string().optional(),
  /** Folder in which backups are made and looked for. */
  BACKUP_DIR: z.string().optional(),
  /** File of the key that backups are encrypted with. */
  BACKUP_KEY_FILE: z.string().optional(),
  /** How old the newest backup may be before that is a fault, in hours. */
  BACKUP_HOURS: count(26),
  /** For how many days sheets are kept that were never submitted, and submitted ones that are in no round. */
  RETENTION_DRAFT_DAYS: term("draft"),
  RETENTION_SHEET_DAYS: term("sheet"),
  /** For how many days rounds are kept, with the sheets in them, once they are over. */
  RETENTION_ROUND_DAYS: term("round"),
  /** For how many days it is kept that a mail was sent or given up, and jobs that are finished or failed. */
  RETENTION_MAIL_DAYS: term("mail"),
  RETENTION_JOB_DAYS: term("job"),
});

const Environment = Settings.refine((settings) => !settings.SMTP_URL || settings.MAIL_FROM, {
  path: ["MAIL_FROM"],
  message: "must be set where SMTP_URL is",
})
  // A mailed link must not be of an address that whoever sent the request made up.
  .refine((settings) => !settings.SMTP_URL || settings.APP_URL, {
    path: ["APP_URL"],
    message: "must be set where SMTP_URL is",
  })
  .refine((settings) => !settings.OIDC_ISSUER || settings.OIDC_CLIENT_ID, {
    path: ["OIDC_CLIENT_ID"],
    message: "must be set where OIDC_ISSUER is",
  })
  // The provider sends people back to an address that it knows beforehand.
  .refine((settings) => !settings.OIDC_ISSUER || settings.APP_URL, {
    path: ["APP_URL"],
    message: "must be set where OIDC_ISSUER is",
  })
  .transform((settings) => ({
    ...settings,
    DATABASE_URL: settings.DATABASE_URL ?? `file:${settings.DATA_DIR}/leapmark.db`,
  }));
type Environment = z.infer<typeof Environment>;

/** Settings that cannot be used, one line for each. */
export class EnvironmentError extends Error {
  readonly problems: string[];

  constructor(problems: string[]) {
    super(`The environment is not usable:\n${problems.map((problem) => `  ${problem}`).join("\n")}`);
    this.name = "EnvironmentError";
    this.problems = problems;
  }
}

/** Reads settings from variables; an empty variable counts as not set. Throws `EnvironmentError` with every problem. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const values = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""),
  );
  const outcome = Environment.safeParse(values);
  if (outcome.success) return outcome.data;
  throw new EnvironmentError(outcome.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
}

let settings: Environment | undefined;

/** The settings of this process, read once. Throws `EnvironmentError`. */
export function environment(): Environment {
  settings ??= readEnvironment(process.env);
  return settings;
}

/** Whether the database is a server's, and no file that what is deleted is overwritten in. Throws `EnvironmentError`. */
export const isOnServer = (): boolean => !environment().DATABASE_URL.startsWith("file:");

/** How long everything is kept. Throws `EnvironmentError`. */
export function terms(): Terms {
  const settings = environment();
  return {
    draft: settings.RETENTION_DRAFT_DAYS ?? null,
    sheet: settings.RETENTION_SHEET_DAYS ?? null,
    round: settings.RETENTION_ROUND_DAYS ?? null,
    mail: settings.RETENTION_MAIL_DAYS ?? null,
    job: settings.RETENTION_JOB_DAYS ?? null,
  };
}
