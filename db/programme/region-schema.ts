import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ListStage, OpinionOutcome, RegionLevel } from "#lib/programme/region";
import { organisations } from "../people/schema";
import { json, moment } from "../service/column-types";
import { applications, rounds } from "./schema";

/** The regions under a bureau, by which its rounds are worked through. */
export const regions = sqliteTable(
  "regions",
  {
    id: text("id").primaryKey(),
    organisation: text("organisation")
      .notNull()
      .references(() => organisations.id),
    name: text("name").notNull(),
    level: text("level").$type<RegionLevel>().notNull(),
    /** The city that a county belongs to; `null` where none is named. */
    parent: text("parent"),
    /** Other ways in which lists write it. */
    spellings: json<readonly string[]>("spellings").notNull(),
    createdAt: moment("created_at").notNull(),
    /** A region that was taken away stays as a row: opinions name it. */
    endedAt: moment("ended_at"),
  },
  (table) => [index("regions_organisation").on(table.organisation)],
);

/** What the people of a region say of a firm. Append only; the last one of a level counts. */
export const opinions = sqliteTable(
  "opinions",
  {
    id: text("id").primaryKey(),
    application: text("application")
      .notNull()
      .references(() => applications.id),
    region: text("region").notNull(),
    level: text("level").$type<RegionLevel>().notNull(),
    outcome: text("outcome").$type<OpinionOutcome>().notNull(),
    reason: text("reason").notNull(),
    /** Revision of the submission that it is of, and the rule set that its verdicts went by. */
    snapshot: integer("snapshot").notNull(),
    ruleSet: text("rule_set").notNull(),
    by: text("by").notNull(),
    at: moment("at").notNull(),
    /** SHA-256 of all of the above. */
    hash: text("hash").notNull(),
  },
  (table) => [index("opinions_application").on(table.application, table.at)],
);

/** The list of the firms that a region recommends in a round, in its order, and what became of it. Append only. */
export const regionLists = sqliteTable(
  "region_lists",
  {
    id: text("id").primaryKey(),
    round: text("round")
      .notNull()
      .references(() => rounds.id),
    region: text("region").notNull(),
    stage: text("stage").$type<ListStage>().notNull(),
    /** Applications, the first first, each with the opinion that stood. */
    firms: json<readonly { application: string; opinion: string }[]>("firms").notNull(),
    note: text("note").notNull(),
    by: text("by").notNull(),
    at: moment("at").notNull(),
    /** SHA-256 of all of the above. */
    hash: text("hash").notNull(),
  },
  (table) => [index("region_lists_round").on(table.round, table.region, table.at)],
);
