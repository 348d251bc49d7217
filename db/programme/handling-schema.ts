import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { organisations } from "../people/schema";
import { moment } from "../service/column-types";
import { applications } from "./schema";

/** What people of a bureau tell each other about a firm; the firm never sees it. Append only. */
export const firmNotes = sqliteTable(
  "firm_notes",
  {
    id: text("id").primaryKey(),
    application: text("application")
      .notNull()
      .references(() => applications.id),
    text: text("text").notNull(),
    by: text("by").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [index("firm_notes_application").on(table.application, table.at)],
);

/**
 * Who does not judge which firm, and why: in every round of the bureau by the firm's code, where it has none in the one
 * application. A row changes only to be ended.
 */
export const recusals = sqliteTable(
  "recusals",
  {
    id: text("id").primaryKey(),
    organisation: text("organisation")
      .notNull()
      .references(() => organisations.id),
    user: text("user").notNull(),
    uscc: text("uscc"),
    /** In which application it was declared. */
    application: text("application")
      .notNull()
      .references(() => applications.id),
    reason: text("reason").notNull(),
    by: text("by").notNull(),
    at: moment("at").notNull(),
    endedBy: text("ended_by"),
    endedAt: moment("ended_at"),
  },
  (table) => [
    index("recusals_person").on(table.organisation, table.user),
    index("recusals_application").on(table.application),
  ],
);
