import { z } from "zod";

const count = (fallback: number) => z.coerce.number().int().min(0).default(fallback);
const synchronous = z.enum(["OFF", "NORMAL", "FULL", "EXTRA"]);

const Settings = z.object({
  /** Port to listen on; 0 takes a free one. */
  PORT: count(3000).refine((port) => port <= 65_535, "must be at most 65535"),
  /** Address to listen on; all addresses where it is not set. */
  HOST: z.string().optional(),
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
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  /** Number of proxies in front that add the client's address to X-Forwarded-For; 0 ignores the header. */
  TRUSTED_PROXIES: count(0),
  /** SQLite's `synchronous` while saving answers and while submitting, sharing and deleting. */
  SYNCHRONOUS_AUTOSAVE: synchronous.default("NORMAL"),
  SYNCHRONOUS_SUBMIT: synchronous.default("FULL"),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must be a smtp or smtps address" }).optional(),
  MAIL_FROM: z.string().optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  /** New sheets per client address and hour. */
  START_LIMIT_PER_HOUR: count(1_000),
  /** Tried keys per client address and quarter of an hour. */
  KEY_LIMIT_PER_15_MINUTES: count(10),
});

export const Environment = Settings.refine((settings) => !settings.SMTP_URL || settings.MAIL_FROM, {
  path: ["MAIL_FROM"],
  message: "must be set where SMTP_URL is",
})
  // A mailed link must not be of an address that whoever sent the request made up.
  .refine((settings) => !settings.SMTP_URL || settings.APP_URL, {
    path: ["APP_URL"],
    message: "must be set where SMTP_URL is",
  })
  .transform((settings) => ({
    ...settings,
    DATABASE_URL: settings.DATABASE_URL ?? `file:${settings.DATA_DIR}/leapmark.db`,
  }));
export type Environment = z.infer<typeof Environment>;

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
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""),
  );
  const read = Environment.safeParse(given);
  if (read.success) return read.data;
  throw new EnvironmentError(read.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
}

let settings: Environment | undefined;

/** The settings of this process, read once. Throws `EnvironmentError`. */
export function environment(): Environment {
  settings ??= readEnvironment(process.env);
  return settings;
}
