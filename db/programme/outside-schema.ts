import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { OutsideKind } from "#lib/programme/outside-list";
import { organisations } from "../people/schema";
import { moment } from "../service/column-types";

/** Lists of others that a bureau took in, against which the codes of its firms are held. */
export const outsideLists = sqliteTable(
  "outside_lists",
  {
    id: text("id").primaryKey(),
    organisation: text("organisation")
      .notNull()
      .references(() => organisations.id),
    kind: text("kind").$type<OutsideKind>().notNull(),
    /** Where it is from, as whoever took it in says. */
    source: text("source").notNull(),
    /** The day of which it tells, YYYY-MM-DD. */
    asOf: text("as_of").notNull(),
    file: text("file").notNull(),
    rows: integer("rows").notNull(),
    /** SHA-256 of what it says. */
    hash: text("hash").notNull(),
    by: text("by").notNull(),
    at: moment("at").notNull(),
    /** When it was put aside; what it says stays. */
    endedAt: moment("ended_at"),
  },
  (table) => [index("outside_lists_organisation").on(table.organisation)],
);

/** What such a list says of the firm with a code. */
export const outsideRows = sqliteTable(
  "outside_rows",
  {
    list: text("list")
      .notNull()
      .references(() => outsideLists.id),
    line: integer("line").notNull(),
    uscc: text("uscc").notNull(),
    text: text("text").notNull(),
  },
  (table) => [primaryKey({ columns: [table.list, table.line] }), index("outside_rows_uscc").on(table.uscc, table.list)],
);
