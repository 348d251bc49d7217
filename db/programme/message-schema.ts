import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { MessageKind } from "#lib/programme/firm-message";
import type { Locale } from "#lib/text/text";
import { organisations } from "../people/schema";
import { moment } from "../service/column-types";
import { applications } from "./schema";

/** All that a firm was told of its application, as it was written. Append only but for who has seen it, and when. */
export const firmMessages = sqliteTable(
  "firm_messages",
  {
    id: text("id").primaryKey(),
    application: text("application")
      .notNull()
      .references(() => applications.id),
    kind: text("kind").$type<MessageKind>().notNull(),
    locale: text("locale").$type<Locale>().notNull(),
    subject: text("subject").notNull(),
    body: text("body").notNull(),
    /** The number that its document carries; `null` where its kind has none. */
    documentNumber: text("document_number"),
    /** The day (YYYY-MM-DD) until which the firm has to do something. */
    until: text("until"),
    /** A user's id, "firm" or "service". */
    by: text("by").notNull(),
    at: moment("at").notNull(),
    /** The mail that carried it; `null` where it stands on the firm's page alone. */
    mail: text("mail"),
    /** When the firm first had it before its eyes. */
    openedAt: moment("opened_at"),
    /** When, and by whom, the firm was told by telephone. */
    phonedAt: moment("phoned_at"),
    phonedBy: text("phoned_by"),
  },
  (table) => [index("firm_messages_application").on(table.application, table.at)],
);

const ofBureau = () =>
  text("organisation")
    .notNull()
    .references(() => organisations.id);

/** A bureau's own words of a kind of message in a language; where there are none, the usual ones hold. */
export const messageTemplates = sqliteTable(
  "message_templates",
  {
    organisation: ofBureau(),
    kind: text("kind").$type<MessageKind>().notNull(),
    locale: text("locale").$type<Locale>().notNull(),
    subject: text("subject").notNull(),
    body: text("body").notNull(),
    by: text("by").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.kind, table.locale] })],
);

/** By which series a bureau numbers the documents of a kind, and with which number it begins. */
export const documentSeries = sqliteTable(
  "document_series",
  {
    organisation: ofBureau(),
    kind: text("kind").$type<MessageKind>().notNull(),
    pattern: text("pattern").notNull(),
    first: integer("first").notNull(),
    by: text("by").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.kind] })],
);

/** Every document number that was given out. Append only: none is given out twice. */
export const documentNumbers = sqliteTable(
  "document_numbers",
  {
    organisation: ofBureau(),
    pattern: text("pattern").notNull(),
    year: integer("year").notNull(),
    number: integer("number").notNull(),
    kind: text("kind").$type<MessageKind>().notNull(),
    /** The application or the round that the document is about. */
    subject: text("subject").notNull(),
    by: text("by").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.pattern, table.year, table.number] })],
);
