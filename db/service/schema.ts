import { blob, index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { sheets } from "../sheets/schema";
import { json, moment } from "./column-types";

/**
 * Who did what to which record when. Outlives what it tells of, so it holds neither answers nor anything about a
 * person but ids. Each row carries the hash of the one before: an altered row breaks the chain.
 */
export const trail = sqliteTable(
  "trail",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    /** The sheet, round, application, organisation or user that it was done to. */
    sheet: text("sheet").notNull(),
    actor: text("actor").notNull(),
    act: text("act").notNull(),
    at: moment("at").notNull(),
    detail: json<Readonly<Record<string, string | number | boolean>>>("detail").notNull(),
    /** Organisation whose record it is; `null` for a firm's anonymous sheet and for the service. */
    organisation: text("organisation"),
    /** User who did it; `null` for whoever came by a link, and for the service. */
    user: text("user"),
    /** SHA-256 over the hash of the row before and everything above; `null` only until the first start with a chain. */
    hash: text("hash"),
  },
  (table) => [index("trail_sheet").on(table.sheet), index("trail_organisation").on(table.organisation)],
);

/** Mail to send. Address and body are emptied once it is sent: a body may carry a private link. */
export const outbox = sqliteTable(
  "outbox",
  {
    id: text("id").primaryKey(),
    sheet: text("sheet").references(() => sheets.id, { onDelete: "cascade" }),
    /** Where it invites or reminds: the job that sends it. */
    job: text("job"),
    /** The application of the firm that it goes to, where it is a bureau's. */
    application: text("application"),
    to: text("to").notNull(),
    subject: text("subject").notNull(),
    body: text("body").notNull(),
    createdAt: moment("created_at").notNull(),
    sentAt: moment("sent_at"),
    attempts: integer("attempts").notNull(),
    lastError: text("last_error"),
    /** `null` once it is sent or given up. */
    nextAttemptAt: moment("next_attempt_at"),
  },
  (table) => [
    index("outbox_next_attempt_at").on(table.nextAttemptAt),
    index("outbox_sheet").on(table.sheet),
    index("outbox_job").on(table.job),
    index("outbox_application").on(table.application, table.createdAt),
  ],
);

/**
 * Evidence files that may go, by SHA-256: stored a moment ago and perhaps not attached, left by a deletion, or found
 * without a row that names them. Whether one goes is asked when its moment has come.
 */
export const looseFiles = sqliteTable(
  "loose_files",
  {
    hash: text("hash").primaryKey(),
    /** The moment from which on it goes, if no row names it then. */
    goesAt: moment("goes_at").notNull(),
  },
  (table) => [index("loose_files_goes_at").on(table.goesAt)],
);

/** What the service keeps of itself. */
export const serviceMarks = sqliteTable("service_marks", {
  /** `id`: the mark that its folder carries, too; `secret`: fingerprint of its secret; `written`: last trial write. */
  name: text("name").primaryKey(),
  value: text("value").notNull(),
});

/** Points taken per key: the columns that rate-limiter-flexible's drizzle store asks for. */
export const limits = sqliteTable(
  "limits",
  {
    key: text("key").primaryKey(),
    points: integer("points").notNull(),
    expire: moment("expire"),
  },
  (table) => [index("limits_expire").on(table.expire)],
);

/** What came of acts that are done once, for as long as their form may be sent again; nothing of it can be read here. */
export const presses = sqliteTable(
  "presses",
  {
    /** SHA-256 of who sent which form where, with a secret that only the sender's browser holds. */
    hash: text("hash").primaryKey(),
    /** Of the request that does the act: it alone may write what came of it. */
    attempt: text("attempt").notNull(),
    /** Where its browser was led, encrypted with that secret; `null` while the act is under way. */
    outcome: blob("outcome", { mode: "buffer" }),
    /** When the act counts as broken off, or its outcome is forgotten. */
    until: moment("until").notNull(),
  },
  (table) => [index("presses_until").on(table.until)],
);
