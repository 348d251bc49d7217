import {
  type AnySQLiteColumn,
  blob,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import type { Entry } from "#lib/entry/entry";
import type { EntryKey } from "#lib/entry/key";
import { organisations, users } from "../people/schema";
import { json, moment } from "../service/column-types";
import { sheets } from "../sheets/schema";

const ofSheet = () =>
  text("sheet")
    .notNull()
    .references((): AnySQLiteColumn => sheets.id, { onDelete: "cascade" });
const ofPractice = () =>
  text("practice")
    .notNull()
    .references((): AnySQLiteColumn => organisations.id);

/** What a practice holds right instead of what its client gave. It counts in the firm's sheet only once the firm takes it over. */
export const corrections = sqliteTable(
  "corrections",
  {
    id: text("id").primaryKey(),
    sheet: ofSheet(),
    practice: ofPractice(),
    key: text("key").$type<EntryKey>().notNull(),
    entry: json<Entry>("entry").notNull(),
    reason: text("reason").notNull(),
    /** Revision of the firm's entry that it corrects; 0 where the firm gave none. */
    base: integer("base").notNull(),
    author: text("author")
      .notNull()
      .references(() => users.id),
    at: moment("at").notNull(),
    /** Whether the firm took it over or declined it, or the practice put another in its place or took it back; `null` while it waits. */
    settledAs: text("settled_as").$type<"taken" | "declined" | "replaced" | "withdrawn">(),
    settledAt: moment("settled_at"),
  },
  (table) => [index("corrections_sheet").on(table.sheet, table.practice)],
);

/** How far a practice is with what its review of a sheet asks it to look at. */
export const reviewMarks = sqliteTable(
  "review_marks",
  {
    sheet: ofSheet(),
    practice: ofPractice(),
    /** What was looked at, as the queue names it. */
    item: text("item").notNull(),
    mark: text("mark").$type<"confirmed" | "skipped">().notNull(),
    /** Revisions of the entries that it was about, then. */
    basis: json<Readonly<Record<EntryKey, number>>>("basis").notNull(),
    author: text("author")
      .notNull()
      .references(() => users.id),
    at: moment("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.sheet, table.practice, table.item] })],
);

/** What a practice and its client, or the practice alone, talk about at one place of a sheet or a result. */
export const threads = sqliteTable(
  "threads",
  {
    id: text("id").primaryKey(),
    sheet: ofSheet(),
    practice: ofPractice(),
    /** The answer, fact, criterion or part of the result that it hangs on, as `lib/advising/anchor` writes it. */
    anchor: text("anchor").notNull(),
    /** Whether the firm sees it, too. */
    isShared: integer("is_shared", { mode: "boolean" }).notNull(),
    /** Revisions of the entries under the anchor, when it was opened. */
    basis: json<Readonly<Record<EntryKey, number>>>("basis").notNull(),
    /** For whom it waits: the firm, or somebody of the practice. */
    isForFirm: integer("is_for_firm", { mode: "boolean" }).notNull().default(false),
    assignee: text("assignee").references(() => users.id),
    /** The day by which it should be answered, YYYY-MM-DD. */
    dueOn: text("due_on"),
    openedAt: moment("opened_at").notNull(),
    /** When somebody wrote, assigned, resolved or reopened last. */
    movedAt: moment("moved_at").notNull(),
    resolvedAt: moment("resolved_at"),
  },
  (table) => [index("threads_sheet").on(table.sheet, table.practice)],
);

/** What was said in a thread, and what was done with it, in order. Never changed. */
export const posts = sqliteTable(
  "posts",
  {
    id: text("id").primaryKey(),
    thread: text("thread")
      .notNull()
      .references(() => threads.id, { onDelete: "cascade" }),
    side: text("side").$type<"firm" | "practice">().notNull(),
    /** Who; `null` for a firm by its private link. */
    author: text("author").references(() => users.id),
    /** What was said; `null` where something was only done. */
    text: text("text"),
    /** What was done with the thread, if anything. */
    move: text("move").$type<"assigned" | "resolved" | "reopened">(),
    /** Whom it names, so that they are told. */
    mentions: json<readonly string[]>("mentions").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [index("posts_thread").on(table.thread, table.at)],
);

/** What a practice writes into the report on a sheet, every version of every part. Never changed. */
export const writings = sqliteTable(
  "writings",
  {
    sheet: ofSheet(),
    practice: ofPractice(),
    /** The part of the report, as `lib/advising/writing` names it. */
    part: text("part").notNull(),
    revision: integer("revision").notNull(),
    /** The words, or the chosen advice in order. */
    content: json<unknown>("content").notNull(),
    /** Revisions of the entries that it was written on. */
    basis: json<Readonly<Record<EntryKey, number>>>("basis").notNull(),
    author: text("author")
      .notNull()
      .references(() => users.id),
    at: moment("at").notNull(),
    /** It was written on an older version than the one that stands, and is kept beside it. */
    late: integer("late", { mode: "boolean" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.sheet, table.practice, table.part, table.revision] })],
);

/** A report that an advisor signed: all that it says, sealed. Its content is never changed. */
export const signOffs = sqliteTable(
  "sign_offs",
  {
    id: text("id").primaryKey(),
    sheet: ofSheet(),
    practice: ofPractice(),
    version: integer("version").notNull(),
    signer: text("signer")
      .notNull()
      .references(() => users.id),
    /** The name that they signed with. */
    signerName: text("signer_name").notNull(),
    signedAt: moment("signed_at").notNull(),
    /** All that was signed, as `lib/advising/sign-off` says. */
    content: text("content").notNull(),
    /** SHA-256 of it. */
    hash: text("hash").notNull(),
    withdrawnAt: moment("withdrawn_at"),
    withdrawnBy: text("withdrawn_by").references(() => users.id),
    withdrawnReason: text("withdrawn_reason"),
    countersignedAt: moment("countersigned_at"),
    /** The name that somebody of the firm countersigned with. */
    countersignedName: text("countersigned_name"),
  },
  (table) => [uniqueIndex("sign_offs_version").on(table.sheet, table.practice, table.version)],
);

/** Files of a practice that its reports are made with: Word templates, and its logo. Kept when another takes its place. */
export const reportFiles = sqliteTable(
  "report_files",
  {
    id: text("id").primaryKey(),
    practice: ofPractice(),
    kind: text("kind").$type<"template" | "logo">().notNull(),
    name: text("name").notNull(),
    bytes: blob("bytes", { mode: "buffer" }).notNull(),
    author: text("author")
      .notNull()
      .references(() => users.id),
    at: moment("at").notNull(),
    removedAt: moment("removed_at"),
  },
  (table) => [index("report_files_practice").on(table.practice)],
);

/** How somebody of a practice looks at its list of clients, under a name. */
export const clientViews = sqliteTable(
  "client_views",
  {
    id: text("id").primaryKey(),
    practice: ofPractice(),
    owner: text("owner")
      .notNull()
      .references(() => users.id),
    name: text("name").notNull(),
    /** The address's query that it stands for. */
    query: text("query").notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [uniqueIndex("client_views_name").on(table.practice, table.owner, table.name)],
);
