import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Quartiles } from "#lib/cohort/peers";
import { json, moment } from "../service/column-types";
import { sheets } from "./schema";

/** What sheets whose firms consented to it give to the picture of their like; the row is the consent. */
export const peers = sqliteTable(
  "peers",
  {
    sheet: text("sheet")
      .primaryKey()
      .references(() => sheets.id, { onDelete: "cascade" }),
    /** The edition, trade and class of size. */
    group: text("peer_group").notNull(),
    /** Scores of the latest submission, 0 to 100; `null` where it has none. */
    level: real("level"),
    capability: real("capability"),
    /** When that was submitted, and the one that was told of last; `null` where none of it was. */
    given: moment("given").notNull(),
    counted: moment("counted"),
    since: moment("since").notNull(),
  },
  (table) => [index("peers_group").on(table.group)],
);

/** What is told of a group of firms that are alike; it changes by many firms at once. */
export const peerGroups = sqliteTable(
  "peer_groups",
  {
    group: text("peer_group").notNull(),
    isDemonstration: integer("is_demonstration", { mode: "boolean" }).notNull(),
    /** Firms that were counted. */
    firms: integer("firms").notNull(),
    level: json<Quartiles | null>("level"),
    capability: json<Quartiles | null>("capability"),
    at: moment("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.group, table.isDemonstration] })],
);
