import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { EngagedPart } from "#lib/advising/engagement";
import { organisations, users } from "../people/schema";
import { json, moment } from "../service/column-types";
import { sheets } from "../sheets/schema";

/** That a firm lets a practice see its sheets until a day: offered by a link, or made by the practice's code. Kept when it is over. */
export const engagements = sqliteTable(
  "engagements",
  {
    id: text("id").primaryKey(),
    /** The practice that was let in; `null` while the link waits for an advisor. */
    practice: text("practice").references(() => organisations.id),
    /** SHA-256 of the token of the link by which it is taken; `null` where the firm entered a code. */
    tokenHash: text("token_hash"),
    /** For whom it is, in the firm's words. */
    name: text("name").notNull(),
    /** What the practice sees besides answers and results. */
    opens: json<readonly EngagedPart[]>("opens").notNull(),
    /** Whether it sees what was submitted before, too. */
    opensPast: integer("opens_past", { mode: "boolean" }).notNull(),
    /** Who is in charge of the client; `null` while nobody is. */
    advisor: text("advisor").references(() => users.id),
    createdAt: moment("created_at").notNull(),
    /** Until when the link can be taken. */
    offeredUntil: moment("offered_until").notNull(),
    takenAt: moment("taken_at"),
    /** From when on the practice sees nothing any more. */
    expiresAt: moment("expires_at").notNull(),
    endedAt: moment("ended_at"),
    /** Who ended it: the firm, or the practice. */
    endedBy: text("ended_by").$type<"firm" | "practice">(),
  },
  (table) => [
    uniqueIndex("engagements_token_hash").on(table.tokenHash),
    index("engagements_practice").on(table.practice),
  ],
);

/** The sheets that an engagement opens. */
export const engagedSheets = sqliteTable(
  "engaged_sheets",
  {
    engagement: text("engagement")
      .notNull()
      .references(() => engagements.id, { onDelete: "cascade" }),
    sheet: text("sheet")
      .notNull()
      .references(() => sheets.id, { onDelete: "cascade" }),
    /** The first result of the sheet that the practice sees. */
    fromRevision: integer("from_revision").notNull(),
  },
  (table) => [primaryKey({ columns: [table.engagement, table.sheet] }), index("engaged_sheets_sheet").on(table.sheet)],
);

/** The code by which firms let a practice in. */
export const practiceCodes = sqliteTable(
  "practice_codes",
  {
    practice: text("practice")
      .primaryKey()
      .references(() => organisations.id),
    code: text("code").notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [uniqueIndex("practice_codes_code").on(table.code)],
);
