import { sql } from "drizzle-orm";
import { index, integer, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { RoundState } from "#lib/access";
import { columnList } from "#lib/programme/column-list";
import type { Quotas, RoundLevel } from "#lib/programme/region";
import type { ExtraQuestion, Requirement, SelfAssessment } from "#lib/programme/round";
import type { PlannedStage } from "#lib/programme/stages";
import type { HeldNotice } from "#lib/rules/notice";
import type { Action, Tier } from "#lib/rules/rule-set";
import { inEveryLanguage, type Locale } from "#lib/text/text";
import { organisations } from "../people/schema";
import { json, jsonAs, moment, tableColumns } from "../service/column-types";
import { sheets } from "../sheets/schema";

/** A programme's campaign. Rule set and edition are fixed when it opens; a rule set with a fault may be put right later. */
export const rounds = sqliteTable(
  "rounds",
  {
    id: text("id").primaryKey(),
    organisation: text("organisation")
      .notNull()
      .references(() => organisations.id),
    name: text("name").notNull(),
    notice: text("notice").notNull(),
    tier: text("tier").$type<Tier>().notNull(),
    action: text("action").$type<Action>().notNull(),
    province: text("province"),
    /** Days in Asia/Shanghai, YYYY-MM-DD; a round is open until the end of its last day. */
    opensOn: text("opens_on").notNull(),
    closesOn: text("closes_on").notNull(),
    state: text("state").$type<RoundState>().notNull(),
    ruleSet: text("rule_set").notNull(),
    /** Seal of the rule set, from the opening of the round on. */
    ruleSetSeal: text("rule_set_seal"),
    /** What the notice of the round says of its rules, by every rule set that the round has or had with one. */
    ruleNotices: json<readonly HeldNotice[]>("rule_notices").notNull().default([]),
    edition: text("edition").notNull(),
    /** Whether nobody of the bureau sees answers before the deadline has passed. */
    sealed: integer("sealed", { mode: "boolean" }).notNull(),
    /** Which levels below the bureau give their opinion first, and how many firms a region may recommend. */
    levels: json<readonly RoundLevel[]>("levels").notNull().default([]),
    quotas: json<Quotas>("quotas").notNull().default({}),
    /** How many persons a decision takes: 1 or 2. */
    deciders: integer("deciders").notNull(),
    /** Days that a firm is proposed to complete what is returned, and how many before their end it is reminded; 0: never. */
    supplementDays: integer("supplement_days").notNull().default(10),
    supplementReminder: integer("supplement_reminder").notNull().default(3),
    /** How many persons it takes to admit an application that came late: 1 or 2. */
    lateDeciders: integer("late_deciders").notNull().default(1),
    /** Whether firms are asked for the self-assessment. */
    selfAssessment: text("self_assessment").$type<SelfAssessment>().notNull().default("required"),
    /** Whether a firm hands in a signed and sealed commitment, and its application form; whoever submits may declare that all is true. */
    commitment: integer("commitment", { mode: "boolean" }).notNull().default(false),
    applicationForm: integer("application_form", { mode: "boolean" }).notNull().default(false),
    declaration: integer("declaration", { mode: "boolean" }).notNull().default(false),
    /** The bureau's own words of the commitment; the usual ones where empty. */
    commitmentText: text("commitment_text").notNull().default(""),
    /** Facts that a firm has to give and evidence that it has to attach. */
    requirements: json<readonly Requirement[]>("requirements").notNull(),
    /** The bureau's own questions and the province's points, from an uploaded table. */
    extraQuestions: jsonAs<readonly ExtraQuestion[], unknown>("extra_questions", {
      toStored: (questions) => questions,
      fromStored: (stored) => inEveryLanguage(stored) as readonly ExtraQuestion[],
    }).notNull(),
    /** SHA-256 of the open link's token, and how many firms may come by it. */
    openLinkHash: text("open_link_hash"),
    /** The token itself, which stands in a public notice: no secret; `null` of links of earlier versions, which kept none. */
    openLinkToken: text("open_link_token"),
    quota: integer("quota"),
    /** The highest number of a firm that was taken off the list: it is given to no other. */
    lastNumber: integer("last_number").notNull().default(0),
    /** How many firms were taken off the list: who holds its columns in memory reads them anew where it has grown. */
    removals: integer("removals").notNull().default(0),
    createdAt: moment("created_at").notNull(),
    openedAt: moment("opened_at"),
    closedAt: moment("closed_at"),
    /** Counts up with every change of the round: who saves an older one is told. */
    revision: integer("revision").notNull(),
    synthetic: integer("synthetic", { mode: "boolean" }).notNull(),
    /** What is planned of its stages, in their order. */
    stages: json<readonly PlannedStage[]>("stages").notNull().default([]),
  },
  (table) => [
    index("rounds_organisation").on(table.organisation),
    uniqueIndex("rounds_open_link_hash").on(table.openLinkHash),
  ],
);

/** A firm in a round. What the board filters and sorts by is columns here, kept true by every write. */
export const applications = sqliteTable(
  "applications",
  {
    id: text("id").primaryKey(),
    round: text("round")
      .notNull()
      .references(() => rounds.id),
    /** Counts up within the round, from 1. */
    number: integer("number").notNull(),
    firmName: text("firm_name").notNull(),
    /** Initials of the name's pinyin, lower case, for searching. */
    initials: text("initials").notNull(),
    uscc: text("uscc"),
    email: text("email"),
    contact: text("contact"),
    /** Where it is called, as it was typed; several stand with a comma between. */
    phone: text("phone"),
    /** When the bureau last called it, and who did. */
    phonedAt: moment("phoned_at"),
    phonedBy: text("phoned_by"),
    locale: text("locale").$type<Locale>().notNull(),
    /** SHA-256 of the private link's token; once started, also the link of the sheet. */
    linkHash: text("link_hash").notNull(),
    sheet: text("sheet").references(() => sheets.id, { onDelete: "set null" }),
    ...tableColumns(columnList),
    /** Whether it came by the round's open link. */
    byOpenLink: integer("by_open_link", { mode: "boolean" })
      .notNull()
      .$default(() => false),
    invitedAt: moment("invited_at").notNull(),
    /** When its link was last made known: by mail, in a list or on a page. `null` as long as nobody has it. */
    linkedAt: moment("linked_at"),
    startedAt: moment("started_at"),
    remindedAt: moment("reminded_at"),
    reminders: integer("reminders")
      .notNull()
      .$default(() => 0),
    /** What `nearest` was in version 1 of the columns. Draws made from those are drawn again from it. */
    formerNearest: real("former_nearest"),
    /** By which version of the list the columns of the board were worked out; 0 is before there were versions. */
    columnsVersion: integer("columns_version").notNull().default(0),
    /** By which rule set. Where the round has got another one since, nothing that they say of the rules holds. */
    columnsRuleSet: text("columns_rule_set").notNull().default(""),
    /** The list of titles among the values that stand, as JSON; empty where none was told. The register follows it. */
    titles: text("titles").notNull().default(""),
    /** Counts up with every move, verification and decision: of two who act at once, one is told. */
    revision: integer("revision")
      .notNull()
      .$default(() => 1),
    /** Counts up over the whole round with every write, by triggers: who holds columns in memory reads what is newer. */
    changed: integer("changed")
      .notNull()
      .$default(() => 0),
  },
  (table) => [
    uniqueIndex("applications_link_hash").on(table.linkHash),
    uniqueIndex("applications_number").on(table.round, table.number),
    index("applications_changed").on(table.round, table.changed, table.number),
    index("applications_uscc").on(table.round, table.uscc),
    index("applications_name").on(table.round, table.firmName),
    index("applications_sheet").on(table.sheet),
    index("applications_state").on(table.round, table.state, table.openedAt),
    index("applications_open_link").on(table.round).where(sql`by_open_link = 1`),
    index("applications_columns")
      .on(table.round, table.columnsRuleSet, table.columnsVersion)
      .where(sql`snapshot is not null`),
  ],
);
