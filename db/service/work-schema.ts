import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ItemState } from "#lib/programme/batch";
import type { JobFaultCode, JobKind, JobResult, JobState } from "#lib/programme/job";
import type { DrawRule } from "#lib/rules/visit-rule";
import { organisations } from "../people/schema";
import { applications, rounds } from "../programme/schema";
import { json, moment } from "./column-types";

/** Whom to visit: a draw that can be repeated from its seed. */
export const draws = sqliteTable(
  "draws",
  {
    id: text("id").primaryKey(),
    round: text("round")
      .notNull()
      .references(() => rounds.id),
    seed: text("seed").notNull(),
    settings: json<Readonly<Record<string, number>>>("settings").notNull(),
    /** Application ids with why each was taken. */
    drawn: json<readonly { application: string; reasons: readonly string[] }[]>("drawn").notNull(),
    /** SHA-256 over what it was drawn from: ids and the columns that decide. */
    drawnFrom: text("drawn_from").notNull(),
    /** Version of the board's columns that it was drawn from; `null` before there were versions. */
    columnsVersion: integer("columns_version"),
    /**
     * The rule of visits that it went by, and of how many firms could not be told whether each of its triggers holds;
     * `null` for draws from before there were such rules, and where the round has none.
     */
    rule: json<DrawRule | null>("rule"),
    /** By which way of drawing; `null` is the first one. */
    method: integer("method"),
    by: text("by").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [index("draws_round").on(table.round)],
);

/** Views of a board that somebody saved under a name. */
export const views = sqliteTable(
  "views",
  {
    id: text("id").primaryKey(),
    round: text("round")
      .notNull()
      .references(() => rounds.id),
    user: text("user").notNull(),
    name: text("name").notNull(),
    query: text("query").notNull(),
    /** Whether everybody of the bureau sees it; whoever saved it alone changes it. */
    shared: integer("shared", { mode: "boolean" }).notNull().default(false),
    /** Whether the board opens with it: for whoever saved it, and where it is shared for all who have none of their own. */
    opens: integer("opens", { mode: "boolean" }).notNull().default(false),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [index("views_round").on(table.round, table.user)],
);

/** Long work: imports, sending, exports. Survives a restart; its progress can be read. */
export const jobs = sqliteTable(
  "jobs",
  {
    id: text("id").primaryKey(),
    organisation: text("organisation")
      .notNull()
      .references(() => organisations.id),
    round: text("round")
      .notNull()
      .references(() => rounds.id),
    kind: text("kind").$type<JobKind>().notNull(),
    state: text("state").$type<JobState>().notNull(),
    total: integer("total").notNull(),
    done: integer("done").notNull(),
    /** What it works on: a file in the data folder, a query. */
    input: json<Readonly<Record<string, string | number | boolean | null>>>("input").notNull(),
    result: json<JobResult>("result"),
    by: text("by").notNull(),
    createdAt: moment("created_at").notNull(),
    /** When the process that works on it last said so; one that has fallen silent is taken over. */
    beatAt: moment("beat_at"),
    /** How often it was taken up; only ever grows: the number of the taking that may write for it. */
    attempts: integer("attempts").notNull(),
    /** Takings that ended in a fault which may pass, or in silence. */
    faults: integer("faults").notNull().default(0),
    /** What the last of them, or the job itself, ended in. */
    fault: text("fault").$type<JobFaultCode>(),
    /** When a job that was laid back for a fault is tried again; `null` for at once. */
    dueAt: moment("due_at"),
    finishedAt: moment("finished_at"),
  },
  (table) => [
    index("jobs_state").on(table.state),
    index("jobs_round").on(table.round, table.createdAt),
    index("jobs_organisation").on(table.organisation, table.finishedAt),
  ],
);

/** The firms of a batch, each with what is to be done, and what came of it in the transaction in which it was done. */
export const jobItems = sqliteTable(
  "job_items",
  {
    job: text("job")
      .notNull()
      .references(() => jobs.id, { onDelete: "cascade" }),
    application: text("application")
      .notNull()
      .references(() => applications.id),
    /** The firm's number in the round: the order of the batch. */
    number: integer("number").notNull(),
    /** Revision of the application at the preview. */
    seen: integer("seen").notNull(),
    /** What it is about: the submission that is verified, the proposal that is confirmed, whose the firm was. */
    about: text("about"),
    state: text("state").$type<ItemState>().notNull(),
    /** Why it is left out, or was refused. */
    reason: text("reason"),
    at: moment("at"),
  },
  (table) => [
    primaryKey({ columns: [table.job, table.application] }),
    index("job_items_state").on(table.job, table.state, table.number),
  ],
);
