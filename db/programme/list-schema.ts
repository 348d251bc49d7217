import { index, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ListColumn } from "#lib/programme/list-headings";
import { organisations } from "../people/schema";
import { moment } from "../service/column-types";

/** What a bureau said the headings of its lists mean: a heading without signs and spaces, and the column that it names. */
export const listHeadings = sqliteTable(
  "list_headings",
  {
    organisation: text("organisation")
      .notNull()
      .references(() => organisations.id),
    heading: text("heading").notNull(),
    column: text("column").$type<ListColumn>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.heading] })],
);

/** Links of firms that were merged into another one: each opens what the link of that other firm opens, for as long as it does. */
export const mergedLinks = sqliteTable(
  "merged_links",
  {
    /** SHA-256 of the link's token, and that of the link in whose place it stands. */
    hash: text("hash").primaryKey(),
    leadsTo: text("leads_to").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [index("merged_links_leads_to").on(table.leadsTo)],
);
