import { expect, test } from "vitest";
import { EnvironmentError, readEnvironment } from "#lib/env";
import { unencrypted } from "#lib/unencrypted";

function problemsOf(variables: Record<string, string>): string[] {
  try {
    readEnvironment(variables);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems;
    throw error;
  }
  return [];
}

test("nothing needs to be set, and an empty variable counts as not set", () => {
  const defaults = {
    PORT: 3000,
    PROCESSES: 1,
    DATA_DIR: "./data",
    DATABASE_URL: "file:./data/leapmark.db",
    TRUSTED_PROXIES: 0,
    SYNCHRONOUS_AUTOSAVE: "NORMAL",
    SYNCHRONOUS_SUBMIT: "FULL",
    BACKUP_HOURS: 26,
    LOG_LEVEL: "info",
    START_LIMIT_PER_HOUR: 1000,
    KEY_LIMIT_PER_15_MINUTES: 10,
    EVIDENCE_LIMIT_PER_HOUR: 300,
    ACCOUNTS_OPEN: true,
    SMTP_PLAIN: false,
    OPERATOR_SECOND_FACTOR: true,
    SIGN_IN_LIMIT_PER_15_MINUTES: 30,
    SIGN_UP_LIMIT_PER_HOUR: 50,
  };
  expect(readEnvironment({})).toEqual(defaults);
  expect(readEnvironment({ PORT: "", APP_URL: "", DATABASE_URL: "", UNKNOWN: "x" })).toEqual(defaults);
});

test("settings are read as what they are", () => {
  const given = {
    PORT: "8080",
    HOST: "127.0.0.1",
    PROCESSES: "auto",
    DATA_DIR: "/srv/leapmark",
    DATABASE_AUTH_TOKEN: "token",
    APP_URL: "https://leapmark.example/",
    TRUSTED_PROXIES: "2",
    SYNCHRONOUS_AUTOSAVE: "FULL",
    SMTP_URL: "smtps://user:word@mail.example:465",
    MAIL_FROM: "Leapmark <no-reply@leapmark.example>",
  };
  expect(readEnvironment(given)).toMatchObject({
    ...given,
    PORT: 8080,
    APP_URL: "https://leapmark.example",
    TRUSTED_PROXIES: 2,
    DATABASE_URL: "file:/srv/leapmark/leapmark.db",
  });
  for (const url of ["libsql://db.example", "http://127.0.0.1:8080", "ws://db", "file:/x.db", "file::memory:"]) {
    expect(readEnvironment({ DATABASE_URL: url }).DATABASE_URL).toBe(url);
  }
});

test("every problem is named at once", () => {
  const problems = problemsOf({
    PORT: "65536",
    TRUSTED_PROXIES: "-1",
    SYNCHRONOUS_SUBMIT: "full",
    DATABASE_URL: "postgres://db",
    APP_URL: "leapmark.example",
    LOG_LEVEL: "loud",
    START_LIMIT_PER_HOUR: "many",
    SMTP_URL: "mail.example",
  });
  expect(problems.map((problem) => problem.split(":")[0]).sort()).toEqual([
    "APP_URL",
    "DATABASE_URL",
    "LOG_LEVEL",
    "PORT",
    "SMTP_URL",
    "START_LIMIT_PER_HOUR",
    "SYNCHRONOUS_SUBMIT",
    "TRUSTED_PROXIES",
  ]);
});

test("ports end at 65535, and mail needs a sender", () => {
  expect(problemsOf({ PORT: "65535" })).toEqual([]);
  expect(problemsOf({ PORT: "0" })).toEqual([]);
  expect(problemsOf({ PORT: "3000.5" })).toHaveLength(1);
  expect(problemsOf({ SMTP_URL: "smtp://mail.example" })).toEqual([
    "MAIL_FROM: must be set where SMTP_URL is",
    "APP_URL: must be set where SMTP_URL is",
  ]);
});

test("accounts need a long secret, and single sign-on an address to come back to and a client", () => {
  expect(problemsOf({ AUTH_SECRET: "x".repeat(31) })).toEqual(["AUTH_SECRET: must have 32 characters at least"]);
  expect(problemsOf({ OIDC_ISSUER: "https://id.example" })).toEqual([
    "OIDC_CLIENT_ID: must be set where OIDC_ISSUER is",
    "APP_URL: must be set where OIDC_ISSUER is",
  ]);
  const given = { OIDC_ISSUER: "https://id.example/", OIDC_CLIENT_ID: "x", APP_URL: "https://leapmark.example" };
  expect(readEnvironment(given).OIDC_ISSUER).toBe("https://id.example");
  expect(readEnvironment({ ACCOUNTS_OPEN: "false" }).ACCOUNTS_OPEN).toBe(false);
  expect(readEnvironment({ OPERATOR_SECOND_FACTOR: "false" }).OPERATOR_SECOND_FACTOR).toBe(false);
});

test("terms are days, at least so many that nobody sets them by accident, and nothing is unset by a wrong one", () => {
  const least = { DRAFT: 60, SHEET: 60, ROUND: 60, MAIL: 30, JOB: 30 };
  for (const [kind, days] of Object.entries(least)) {
    const name = `RETENTION_${kind}_DAYS`;
    expect(readEnvironment({ [name]: String(days) })).toMatchObject({ [name]: days });
    for (const wrong of [String(days - 1), "0", "-1", "36501"])
      expect(problemsOf({ [name]: wrong })).toEqual([expect.stringMatching(`^${name}: must be \\d+ days at`)]);
    expect(problemsOf({ [name]: "60.5" })).toEqual([`${name}: must be a whole number of days`]);
    for (const wrong of ["a year", "60 days", "1y"])
      expect(problemsOf({ [name]: wrong })).toEqual([`${name}: must be a number of days`]);
    expect(readEnvironment({ [name]: "" })).not.toHaveProperty(name);
  }
});

test("a provider of single sign-on is asked over https, but for one on this machine", () => {
  const others = { OIDC_CLIENT_ID: "x", APP_URL: "https://leapmark.example" };
  for (const url of ["https://id.example", "http://127.0.0.1:8080", "http://localhost:8080", "http://[::1]:8080"])
    expect(problemsOf({ ...others, OIDC_ISSUER: url }), url).toEqual([]);
  for (const url of ["http://id.example", "http://10.0.0.1", "http://localhost.example", "http://127.0.0.1.example"])
    expect(problemsOf({ ...others, OIDC_ISSUER: url }), url).toEqual(["OIDC_ISSUER: must be a https address"]);
});

test("what goes over a line in the clear is named", () => {
  const named = (given: Record<string, string>) =>
    unencrypted(readEnvironment({ MAIL_FROM: "a@b.example", APP_URL: "https://leapmark.example", ...given }));
  for (const url of ["http://db.example", "ws://db.example:8080", "libsql://db.example?tls=0"])
    expect(named({ DATABASE_URL: url }), url).toEqual(["DATABASE_URL"]);
  for (const url of ["https://db.example", "libsql://db.example", "http://127.0.0.1:8080", "file:/x.db", "file:x.db"])
    expect(named({ DATABASE_URL: url }), url).toEqual([]);
  expect(named({ SMTP_URL: "smtp://mail.example" })).toEqual([]);
  expect(named({ SMTP_URL: "smtp://mail.example", SMTP_PLAIN: "true" })).toEqual(["SMTP_URL"]);
  for (const url of ["smtp://localhost", "smtps://mail.example"])
    expect(named({ SMTP_URL: url, SMTP_PLAIN: "true" }), url).toEqual([]);
});
