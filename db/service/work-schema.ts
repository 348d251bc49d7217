import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { JobFaultCode, JobKind, JobResult, JobState } from "#lib/programme/job";
import type { DrawRule } from "#lib/rules/visit-rule";
import { organisations } from "../people/schema";
import { rounds } from "../programme/schema";
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
