import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { SheetState } from "#lib/access";
import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import { diagnosisFrom, type StoredDiagnosis, storedDiagnosis } from "#lib/diagnosis/stored-diagnosis";
import type { Entry } from "#lib/entry/entry";
import type { Author, EntryKey } from "#lib/entry/key";
import type { Answers } from "#lib/instrument/answers";
import type { Depth } from "#lib/instrument/question";
import type { DepartmentId } from "#lib/programme/department";
import type { Replacement } from "#lib/replacement";
import type { FirmFacts } from "#lib/rules/fact";
import type { Tier } from "#lib/rules/rule-set";
import { type StoredVerdict, storedVerdict, verdictFrom } from "#lib/rules/stored-verdict";
import type { Verdict } from "#lib/rules/verdict";
import type { Locale } from "#lib/text/text";
import { organisations } from "../people/schema";
import { json, jsonAs, moment } from "../service/column-types";

/** What hangs on a sheet goes with it. */
const ofSheet = () =>
  text("sheet")
    .notNull()
    .references(() => sheets.id, { onDelete: "cascade" });

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
    /** The sheet of this firm that this one was started from; only its own actor can have set it. */
    previousSheet: text("previous_sheet"),
    /** SHA-256 of the private link's token, in hexadecimal: the token itself is never stored. */
    linkHash: text("link_hash").notNull(),
    /** When link and key were ended because somebody left the firm; `null` while somebody can have the link. */
    linkEndedAt: moment("link_ended_at"),
    createdAt: moment("created_at").notNull(),
    state: text("state").$type<SheetState>().notNull(),
    /** Number of submissions so far, and revision of the latest snapshot. */
    revision: integer("revision").notNull(),
    reopenedAt: moment("reopened_at"),
    /** Whether it was made to show the service: it is never counted with those of real firms. */
    isDemonstration: integer("is_demonstration", { mode: "boolean" }).notNull().default(false),
    /** The firm whose people may work on it as well; `null` while its link is the only way. */
    organisation: text("organisation").references(() => organisations.id),
  },
  (table) => [
    uniqueIndex("sheets_link_hash").on(table.linkHash),
    index("sheets_organisation").on(table.organisation),
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

/** Hashes of links that opened something until a newer one took their place, so that they say so. */
export const replacedLinks = sqliteTable(
  "replaced_links",
  {
    hash: text("hash").primaryKey(),
    /** The sheet, application or round that it led to. */
    subject: text("subject").notNull(),
    by: text("by").$type<Replacement>().notNull(),
    at: moment("at").notNull(),
  },
  (table) => [index("replaced_links_subject").on(table.subject)],
);

/**
 * Every entry of a sheet that was ever stored, in order, whatever it is of. The current one is the highest revision of
 * its key that is not late. Append only, but for the moment at which a late one was settled.
 */
export const entries = sqliteTable(
  "entries",
  {
    sheet: ofSheet(),
    /** What it is of: "question:staff", "fact:revenue.2025", "round:extra.jobs". */
    key: text("key").$type<EntryKey>().notNull(),
    revision: integer("revision").notNull(),
    entry: json<Entry>("entry").notNull(),
    note: text("note"),
    author: text("author").$type<Author>().notNull(),
    /** Of a colleague's: the link by which it came. */
    colleague: text("colleague").references(() => colleagueLinks.id),
    at: moment("at").notNull(),
    /** It came after another one was stored that its author had not seen, and counts only once somebody chooses it. */
    late: integer("late", { mode: "boolean" }).notNull(),
    /** Of a late one: the revision that its author had seen, where that was told. */
    base: integer("base"),
    /** Of a late one: when somebody chose; `null` while it waits. */
    settledAt: moment("settled_at"),
  },
  (table) => [
    primaryKey({ columns: [table.sheet, table.key, table.revision] }),
    index("entries_waiting").on(table.sheet).where(sql`late = 1 and settled_at is null`),
  ],
);

/** Links by which colleagues of a firm, who have no account, fill in chosen entries of its sheet. */
export const colleagueLinks = sqliteTable(
  "colleague_links",
  {
    id: text("id").primaryKey(),
    sheet: ofSheet(),
    tokenHash: text("token_hash").notNull(),
    /** For whom it is and who asks, in the firm's words. */
    name: text("name").notNull(),
    asker: text("asker"),
    /** Whose list it was taken from; `null` where from several. */
    department: text("department").$type<DepartmentId>(),
    /** All that the link opens. */
    keys: json<EntryKey[]>("keys").notNull(),
    /** Of these, what may be left out; links that were made before 30 November 2026 do not say. */
    optional: json<EntryKey[]>("optional").notNull().default([]),
    /** Of the lists among them, the fields that are asked. */
    fields: json<Readonly<Record<string, readonly string[]>>>("fields").notNull(),
    createdAt: moment("created_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
    revokedAt: moment("revoked_at"),
    /** When somebody last looked at what is asked; nothing about who. */
    seenAt: moment("seen_at"),
    /** When the colleague said first that all is given. */
    doneAt: moment("done_at"),
  },
  (table) => [
    uniqueIndex("colleague_links_token_hash").on(table.tokenHash),
    index("colleague_links_sheet").on(table.sheet),
  ],
);

const storedLadder = (ladder: readonly Verdict[]): StoredVerdict[] => ladder.map(storedVerdict);
const ladderFrom = (stored: readonly StoredVerdict[]): readonly Verdict[] => stored.map(verdictFrom);

const storedIfAny = (diagnosis: Diagnosis | null) => diagnosis && storedDiagnosis(diagnosis);
const fromIfAny = (stored: StoredDiagnosis | null): Diagnosis | null => stored && diagnosisFrom(stored);

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
    /** `null`, as JSON, where the firm gave no self-assessment: a round may do without. */
    diagnosis: jsonAs("diagnosis", { toStored: storedIfAny, fromStored: fromIfAny }).notNull(),
    scorer: text("scorer").notNull(),
    /** The facts and what every tier's rules said of them; `null` in snapshots from before there were any. */
    facts: json<FirmFacts>("facts"),
    ladder: jsonAs("ladder", { toStored: storedLadder, fromStored: ladderFrom }),
    hash: text("hash").notNull(),
  },
  (table) => [primaryKey({ columns: [table.sheet, table.revision] })],
);

/** With which words whoever submitted a sheet to a round declared that what it says is true. */
export const declarations = sqliteTable(
  "declarations",
  {
    sheet: ofSheet(),
    revision: integer("revision").notNull(),
    words: text("words").notNull(),
    at: moment("at").notNull(),
    by: text("by").notNull(),
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
    /** What its reader does not see, or sees besides: absent for links that were made before firms could choose. */
    hidesAnswers: integer("hides_answers", { mode: "boolean" }),
    showsTiers: integer("shows_tiers", { mode: "boolean" }),
    /** The tier that the firm aimed at when it made the link. */
    aim: text("aim").$type<Tier>(),
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
