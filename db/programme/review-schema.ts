import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { ApplicationState, DecisionOutcome, DecisionStage } from "#lib/programme/application";
import { storedVerdicts, verdictsFrom } from "#lib/programme/stored-verdicts";
import type { FactValue } from "#lib/rules/fact";
import { json, jsonAs, moment } from "../service/column-types";
import { sheets } from "../sheets/schema";
import { applications } from "./schema";

const ofApplication = () =>
  text("application")
    .notNull()
    .references(() => applications.id);

/** One record for each change of an application's state. Append only. */
export const moves = sqliteTable(
  "moves",
  {
    id: text("id").primaryKey(),
    application: ofApplication(),
    from: text("from").$type<ApplicationState>().notNull(),
    to: text("to").$type<ApplicationState>().notNull(),
    /** A user's id, or "firm". */
    by: text("by").notNull(),
    at: moment("at").notNull(),
    note: text("note"),
  },
  (table) => [index("moves_application").on(table.application)],
);

/** That a late application be admitted, as the first of two persons says it. Append only. */
export const lateProposals = sqliteTable(
  "late_proposals",
  {
    id: text("id").primaryKey(),
    application: ofApplication(),
    /** Revision of the submission that came late. */
    snapshot: integer("snapshot").notNull(),
    note: text("note").notNull(),
    by: text("by").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [index("late_proposals_application").on(table.application, table.snapshot)],
);

/** Files that a firm attached to a fact, or as a document of its application, every revision. The bytes lie in the data folder under their SHA-256. */
export const evidence = sqliteTable(
  "evidence",
  {
    id: text("id").primaryKey(),
    sheet: text("sheet")
      .notNull()
      .references(() => sheets.id, { onDelete: "cascade" }),
    fact: text("fact").notNull(),
    revision: integer("revision").notNull(),
    hash: text("hash").notNull(),
    name: text("name").notNull(),
    type: text("type").notNull(),
    size: integer("size").notNull(),
    at: moment("at").notNull(),
    by: text("by").notNull(),
    /** Of a document: the check code that is printed on it, as the firm read it off. */
    code: text("code"),
    /** What the virus scanner said; `null` where none is configured. */
    scan: text("scan").$type<"clean" | "infected" | "failed">(),
    /** Taken back by the firm, or followed by a newer revision; the row and the file stay. */
    withdrawnAt: moment("withdrawn_at"),
  },
  (table) => [
    uniqueIndex("evidence_revision").on(table.sheet, table.fact, table.revision),
    index("evidence_hash").on(table.hash),
  ],
);

/** What a person of the bureau found of one fact; the firm's own value never changes. Append only. */
export const factVerifications = sqliteTable(
  "fact_verifications",
  {
    application: ofApplication(),
    /** Fact with its year, e.g. "revenue.2025". */
    fact: text("fact").notNull(),
    revision: integer("revision").notNull(),
    /** The firm's value as it stood then; `null` where it gave none. */
    claimed: json<FactValue | null>("claimed"),
    /** `null` takes an earlier verification back. */
    value: json<FactValue | null>("value"),
    reason: text("reason").notNull(),
    /** SHA-256 of the file that it rests on. */
    file: text("file"),
    by: text("by").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.application, table.fact, table.revision] })],
);

/** Proposals, confirmations and objections, frozen. Append only. */
export const decisions = sqliteTable(
  "decisions",
  {
    id: text("id").primaryKey(),
    application: ofApplication(),
    stage: text("stage").$type<DecisionStage>().notNull(),
    outcome: text("outcome").$type<DecisionOutcome>().notNull(),
    reason: text("reason").notNull(),
    /** What is said of each clause, by criterion. */
    clauses: json<Readonly<Record<string, string>>>("clauses").notNull(),
    verdicts: jsonAs("verdicts", { toStored: storedVerdicts, fromStored: verdictsFrom }).notNull(),
    ruleSet: text("rule_set").notNull(),
    ruleSetSeal: text("rule_set_seal").notNull(),
    edition: text("edition").notNull(),
    snapshot: integer("snapshot"),
    /** Why it recommends the firm although a clause is unmet, by criterion; `null` where none was. */
    despite: json<Readonly<Record<string, string>> | null>("despite"),
    /** The proposal that it confirms or objects to; `null` for a proposal and for a decision that takes one person. */
    proposal: text("proposal"),
    by: text("by").notNull(),
    at: moment("at").notNull(),
    /** SHA-256 of all of the above, without `despite` where it is `null`. */
    hash: text("hash").notNull(),
  },
  (table) => [index("decisions_application").on(table.application, table.at)],
);
