import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { moment } from "../service/column-types";
import { applications } from "./schema";

/**
 * A title that a firm in a round tells of, or that was found of it. Triggers on `applications` keep it true: rows are
 * there for as long as the firm's submission counts, and go by its column `titles`.
 */
export const registerTitles = sqliteTable(
  "register_titles",
  {
    application: text("application")
      .notNull()
      .references(() => applications.id, { onDelete: "cascade" }),
    /** Counts the rows of the firm's list from 0. */
    row: integer("row").notNull(),
    organisation: text("organisation").notNull(),
    round: text("round").notNull(),
    firmName: text("firm_name").notNull(),
    uscc: text("uscc"),
    region: text("region"),
    submittedAt: moment("submitted_at"),
    kind: text("kind").notNull(),
    number: text("number"),
    granted: text("granted"),
    /** The last day, YYYY-MM-DD; where none was told, one after all others. */
    expires: text("expires").notNull(),
    updated: text("updated"),
    withdrawn: text("withdrawn"),
    cause: text("cause"),
  },
  (table) => [
    primaryKey({ columns: [table.application, table.row] }),
    index("register_titles_expires").on(table.organisation, table.expires),
    index("register_titles_firm").on(table.organisation, table.firmName),
    index("register_titles_withdrawn").on(table.organisation, table.withdrawn).where(sql`withdrawn is not null`),
  ],
);
