import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { SheetState } from "../lib/access";
import type { Diagnosis } from "../lib/diagnosis/diagnosis";
import type { Answers } from "../lib/instrument/answers";
import type { Entry } from "../lib/instrument/entry";
import type { Depth } from "../lib/instrument/question";
import type { Locale } from "../lib/instrument/text";

const moment = (name: string) => integer(name, { mode: "timestamp_ms" });
const json = <Value>(name: string) => text(name, { mode: "json" }).$type<Value>();

/** What hangs on a sheet goes with it. */
const ofSheet = () =>
  text("sheet")
    .notNull()
    .references(() => sheets.id, { onDelete: "cascade" });

/** Who gave an entry: the firm itself, or the firm's sheet of the year before, from which it was copied. */
export type By = "firm" | "previous-sheet";

/** One firm's assessment under one edition for one reporting year. */
export const sheets = sqliteTable(
  "sheets",
  {
    id: text("id").primaryKey(),
    edition: text("edition").notNull(),
    depth: text("depth").$type<Depth>().notNull(),
    year: integer("year").notNull(),
    firmName: text("firm_name"),
    email: text("email"),
    locale: text("locale").$type<Locale>().notNull(),
    /** The same firm's sheet that this one was started from; only its own actor can have set it. */
    previousSheet: text("previous_sheet"),
    /** SHA-256 of the private link's token, in hexadecimal: the token itself is never stored. */
    linkHash: text("link_hash").notNull(),
    createdAt: moment("created_at").notNull(),
    state: text("state").$type<SheetState>().notNull(),
    /** Number of submissions so far, and revision of the latest snapshot. */
    revision: integer("revision").notNull(),
    reopenedAt: moment("reopened_at"),
  },
  (table) => [
    uniqueIndex("sheets_link_hash").on(table.linkHash),
    index("sheets_previous_sheet").on(table.previousSheet),
  ],
);

/** All that is left of a deleted sheet: the hashes of its link and shares, so that they answer "deleted". */
export const tombstones = sqliteTable(
  "tombstones",
  {
    hash: text("hash").primaryKey(),
    sheet: text("sheet").notNull(),
    deletedAt: moment("deleted_at").notNull(),
  },
  (table) => [index("tombstones_sheet").on(table.sheet)],
);

/** Every entry that was ever stored, in order; the highest revision of a question is the current one. Append only. */
export const answers = sqliteTable(
  "answers",
  {
    sheet: ofSheet(),
    question: text("question").notNull(),
    revision: integer("revision").notNull(),
    entry: json<Entry>("entry").notNull(),
    note: text("note"),
    by: text("by").$type<By>().notNull(),
    at: moment("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.sheet, table.question, table.revision] })],
);

/** Entries that came after another one was stored that their author had not seen; kept until somebody chooses. */
export const conflicts = sqliteTable(
  "conflicts",
  {
    id: text("id").primaryKey(),
    sheet: ofSheet(),
    question: text("question").notNull(),
    entry: json<Entry>("entry").notNull(),
    note: text("note"),
    base: integer("base").notNull(),
    by: text("by").$type<By>().notNull(),
    at: moment("at").notNull(),
    settledAt: moment("settled_at"),
    kept: text("kept").$type<"stored" | "mine">(),
  },
  (table) => [index("conflicts_sheet").on(table.sheet, table.question, table.settledAt)],
);

/** What was submitted and what it meant, frozen. Never changed. */
export const snapshots = sqliteTable(
  "snapshots",
  {
    sheet: ofSheet(),
    revision: integer("revision").notNull(),
    submittedAt: moment("submitted_at").notNull(),
    edition: text("edition").notNull(),
    depth: text("depth").$type<Depth>().notNull(),
    year: integer("year").notNull(),
    answers: json<Answers>("answers").notNull(),
    notes: json<Readonly<Record<string, string>>>("notes").notNull(),
    diagnosis: json<Diagnosis>("diagnosis").notNull(),
    scorer: text("scorer").notNull(),
    hash: text("hash").notNull(),
  },
  (table) => [primaryKey({ columns: [table.sheet, table.revision] })],
);

/** Read-only links to one snapshot. */
export const shares = sqliteTable(
  "shares",
  {
    id: text("id").primaryKey(),
    sheet: ofSheet(),
    revision: integer("revision").notNull(),
    tokenHash: text("token_hash").notNull(),
    label: text("label"),
    createdAt: moment("created_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
    revokedAt: moment("revoked_at"),
  },
  (table) => [uniqueIndex("shares_token_hash").on(table.tokenHash), index("shares_sheet").on(table.sheet)],
);

/** When a share was looked at; nothing about who looked. */
export const shareViews = sqliteTable(
  "share_views",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    share: text("share")
      .notNull()
      .references(() => shares.id, { onDelete: "cascade" }),
    at: moment("at").notNull(),
  },
  (table) => [index("share_views_share").on(table.share, table.at)],
);

/** Who did what when. Outlives the sheet, so it holds neither answers nor anything about a person. */
export const trail = sqliteTable(
  "trail",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    sheet: text("sheet").notNull(),
    actor: text("actor").notNull(),
    act: text("act").notNull(),
    at: moment("at").notNull(),
    detail: json<Readonly<Record<string, string | number | boolean>>>("detail").notNull(),
  },
  (table) => [index("trail_sheet").on(table.sheet)],
);

/** Mail to send. Address and body are emptied once it is sent: a body may carry a private link. */
export const outbox = sqliteTable(
  "outbox",
  {
    id: text("id").primaryKey(),
    sheet: text("sheet").references(() => sheets.id, { onDelete: "cascade" }),
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
  (table) => [index("outbox_next_attempt_at").on(table.nextAttemptAt), index("outbox_sheet").on(table.sheet)],
);

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
