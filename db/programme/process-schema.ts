import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ObjectionOutcome, PublishedFirm } from "#lib/programme/publicity";
import type { ExcludedFirm, RecommendedFirm } from "#lib/programme/recommendation";
import type { VisitContent } from "#lib/programme/visit";
import { json, moment } from "../service/column-types";
import { draws } from "../service/work-schema";
import { applications, rounds } from "./schema";

const ofRound = () =>
  text("round")
    .notNull()
    .references(() => rounds.id);
const ofApplication = () =>
  text("application")
    .notNull()
    .references(() => applications.id);

/** Which draw of a round counts, and why; the last row holds. Append only. */
export const drawChoices = sqliteTable(
  "draw_choices",
  {
    id: text("id").primaryKey(),
    round: ofRound(),
    draw: text("draw")
      .notNull()
      .references(() => draws.id),
    reason: text("reason").notNull(),
    by: text("by").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [index("draw_choices_round").on(table.round, table.at)],
);

/** Who may be sent to firms of a round: people of the bureau, and others. */
export const visitors = sqliteTable(
  "visitors",
  {
    id: text("id").primaryKey(),
    round: ofRound(),
    name: text("name").notNull(),
    /** Where they work. */
    employer: text("employer").notNull(),
    /** The account of somebody of the bureau. */
    user: text("user"),
    by: text("by").notNull(),
    at: moment("at").notNull(),
    /** Since when nobody is sent anew. */
    endedAt: moment("ended_at"),
  },
  (table) => [index("visitors_round").on(table.round)],
);

/** What is planned for a visit and what was found there: each row holds all of it. Append only. */
export const visits = sqliteTable(
  "visits",
  {
    application: ofApplication(),
    revision: integer("revision").notNull(),
    content: json<VisitContent>("content").notNull(),
    by: text("by").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.application, table.revision] })],
);

/** Files of a visit or of an objection. The bytes lie in the data folder under their SHA-256. */
export const processFiles = sqliteTable(
  "process_files",
  {
    id: text("id").primaryKey(),
    round: ofRound(),
    application: ofApplication(),
    /** The objection that it came with; `null` where it was taken at a visit. */
    objection: text("objection"),
    hash: text("hash").notNull(),
    name: text("name").notNull(),
    type: text("type").notNull(),
    size: integer("size").notNull(),
    scan: text("scan").$type<"clean" | "failed">(),
    /** What it shows. */
    caption: text("caption").notNull(),
    by: text("by").notNull(),
    at: moment("at").notNull(),
    withdrawnAt: moment("withdrawn_at"),
  },
  (table) => [index("process_files_application").on(table.application), index("process_files_hash").on(table.hash)],
);

/** A list of firms that was made public, frozen, with its period. */
export const publicities = sqliteTable(
  "publicities",
  {
    id: text("id").primaryKey(),
    round: ofRound(),
    title: text("title").notNull(),
    /** Number of the document; empty where it has none. */
    document: text("document").notNull(),
    /** First and last day, YYYY-MM-DD. */
    from: text("from").notNull(),
    to: text("to").notNull(),
    /** To whom objections go: office, telephone, address. */
    contact: text("contact").notNull(),
    firms: json<readonly PublishedFirm[]>("firms").notNull(),
    by: text("by").notNull(),
    at: moment("at").notNull(),
    /** SHA-256 of all of the above. */
    hash: text("hash").notNull(),
    closedBy: text("closed_by"),
    closedAt: moment("closed_at"),
    /** Why it ended before its last day; empty where it ran to the end. */
    closedWhy: text("closed_why"),
  },
  (table) => [index("publicities_round").on(table.round, table.at)],
);

/** What was said against a firm of a list; who said so is left out of its seal, and goes with the round's term. */
export const objections = sqliteTable(
  "objections",
  {
    id: text("id").primaryKey(),
    publicity: text("publicity")
      .notNull()
      .references(() => publicities.id),
    application: ofApplication(),
    receivedOn: text("received_on").notNull(),
    /** `null` where nobody gave a name. */
    name: text("name"),
    contact: text("contact"),
    what: text("what").notNull(),
    by: text("by").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [index("objections_publicity").on(table.publicity), index("objections_application").on(table.application)],
);

/** What became of an objection; the last row holds. Append only. */
export const objectionAnswers = sqliteTable(
  "objection_answers",
  {
    id: text("id").primaryKey(),
    objection: text("objection")
      .notNull()
      .references(() => objections.id),
    outcome: text("outcome").$type<ObjectionOutcome>().notNull(),
    /** What was found, and by whom. */
    found: text("found").notNull(),
    handler: text("handler").notNull(),
    handledOn: text("handled_on").notNull(),
    by: text("by").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [index("objection_answers_objection").on(table.objection, table.at)],
);

/** A list that is sent up after publicity, frozen. */
export const recommendations = sqliteTable(
  "recommendations",
  {
    id: text("id").primaryKey(),
    round: ofRound(),
    title: text("title").notNull(),
    document: text("document").notNull(),
    firms: json<readonly RecommendedFirm[]>("firms").notNull(),
    excluded: json<readonly ExcludedFirm[]>("excluded").notNull(),
    by: text("by").notNull(),
    at: moment("at").notNull(),
    /** SHA-256 of all of the above. */
    hash: text("hash").notNull(),
    /** Who made it hold, which may be whoever drew it up. */
    signedBy: text("signed_by"),
    signedAt: moment("signed_at"),
    withdrawnBy: text("withdrawn_by"),
    withdrawnAt: moment("withdrawn_at"),
    withdrawnWhy: text("withdrawn_why"),
  },
  (table) => [index("recommendations_round").on(table.round, table.at)],
);
