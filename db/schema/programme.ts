import { sql } from "drizzle-orm";
import { blob, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { RoundState } from "../../lib/access";
import type { Locale } from "../../lib/instrument/text";
import type { ApplicationState, DecisionOutcome, DecisionStage } from "../../lib/programme/application";
import type { JobKind, JobResult, JobState } from "../../lib/programme/job";
import type { ExtraQuestion, Requirement } from "../../lib/programme/round";
import type { FactValue } from "../../lib/rules/fact";
import type { Action, Tier } from "../../lib/rules/rule-set";
import type { Verdict } from "../../lib/rules/verdict";
import { json, moment } from "./columns";
import { organisations } from "./people";
import { sheets } from "./sheets";

/** A programme's campaign. Rule set and edition are fixed when it opens. */
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
    /** Seal of the rule set when the round opened. */
    ruleSetSeal: text("rule_set_seal"),
    edition: text("edition").notNull(),
    /** Whether nobody of the bureau sees answers before the deadline has passed. */
    sealed: integer("sealed", { mode: "boolean" }).notNull(),
    /** How many persons a decision takes: 1 or 2. */
    deciders: integer("deciders").notNull(),
    /** Facts that a firm has to give and evidence that it has to attach. */
    requirements: json<readonly Requirement[]>("requirements").notNull(),
    /** The bureau's own questions and the province's points, from an uploaded table. */
    extraQuestions: json<readonly ExtraQuestion[]>("extra_questions").notNull(),
    /** SHA-256 of the open link's token, and how many firms may come by it. */
    openLinkHash: text("open_link_hash"),
    quota: integer("quota"),
    createdAt: moment("created_at").notNull(),
    openedAt: moment("opened_at"),
    closedAt: moment("closed_at"),
    /** Counts up with every change of the round: who saves an older one is told. */
    revision: integer("revision").notNull(),
    synthetic: integer("synthetic", { mode: "boolean" }).notNull(),
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
    region: text("region"),
    industry: text("industry"),
    email: text("email"),
    contact: text("contact"),
    locale: text("locale").$type<Locale>().notNull(),
    /** SHA-256 of the private link's token; once started, also the link of the sheet. */
    linkHash: text("link_hash").notNull(),
    sheet: text("sheet").references(() => sheets.id, { onDelete: "set null" }),
    state: text("state").$type<ApplicationState>().notNull(),
    late: integer("late", { mode: "boolean" }).notNull(),
    /** Whether it came by the round's open link. */
    byOpenLink: integer("by_open_link", { mode: "boolean" }).notNull(),
    invitedAt: moment("invited_at").notNull(),
    /** When its link was last made known: by mail, in a list or on a page. `null` as long as nobody has it. */
    linkedAt: moment("linked_at"),
    openedAt: moment("opened_at"),
    startedAt: moment("started_at"),
    submittedAt: moment("submitted_at"),
    remindedAt: moment("reminded_at"),
    reminders: integer("reminders").notNull(),
    /** Revision of the snapshot that the columns below tell of. */
    snapshot: integer("snapshot"),
    quadrant: text("quadrant"),
    stage: text("stage"),
    profile: text("profile"),
    certainty: text("certainty"),
    level: real("level"),
    capability: real("capability"),
    government: real("government"),
    business: real("business"),
    technological: real("technological"),
    technologyImprovement: real("technology_improvement"),
    marketExpansion: real("market_expansion"),
    oddities: integer("oddities").notNull(),
    contradictions: integer("contradictions").notNull(),
    /** The verdict on the standing values: the verified one where there is one, else the firm's. */
    verdict: text("verdict"),
    /** One letter for each criterion of the rule set, in its order: m met, u unmet, k unknown, p person, n not applicable. */
    criteria: text("criteria").notNull(),
    /** Low and high of each comparison of the rule set, in its order: 64-bit floats, little-endian. */
    figures: blob("figures", { mode: "buffer" }),
    /** Smallest distance to a threshold in per cent of it; negative where it is missed. */
    nearest: real("nearest"),
    evidenced: integer("evidenced").notNull(),
    verified: integer("verified").notNull(),
    drawn: integer("drawn", { mode: "boolean" }).notNull(),
    decision: text("decision").$type<DecisionOutcome>(),
    decisionStage: text("decision_stage").$type<DecisionStage>(),
    /** Counts up with every move, verification and decision: of two who act at once, one is told. */
    revision: integer("revision").notNull(),
    /** Counts up over the whole round with every write: who holds columns in memory reads what is newer. */
    changed: integer("changed").notNull(),
  },
  (table) => [
    uniqueIndex("applications_link_hash").on(table.linkHash),
    uniqueIndex("applications_number").on(table.round, table.number),
    index("applications_changed").on(table.round, table.changed),
    index("applications_uscc").on(table.round, table.uscc),
    index("applications_name").on(table.round, table.firmName),
    index("applications_sheet").on(table.sheet),
    index("applications_state").on(table.round, table.state, table.openedAt),
    index("applications_open_link").on(table.round).where(sql`by_open_link = 1`),
  ],
);

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

/** Files that a firm attached to a fact, every revision. The bytes lie in the data folder under their SHA-256. */
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

/** Verdicts as they stood when somebody decided. */
export type DecidedVerdicts = { claimed: Verdict; evidenced: Verdict; verified: Verdict; standing: Verdict };

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
    verdicts: json<DecidedVerdicts>("verdicts").notNull(),
    ruleSet: text("rule_set").notNull(),
    ruleSetSeal: text("rule_set_seal").notNull(),
    edition: text("edition").notNull(),
    snapshot: integer("snapshot"),
    /** The proposal that it confirms or objects to; `null` for a proposal and for a decision that takes one person. */
    proposal: text("proposal"),
    by: text("by").notNull(),
    at: moment("at").notNull(),
    /** SHA-256 of all of the above. */
    hash: text("hash").notNull(),
  },
  (table) => [index("decisions_application").on(table.application, table.at)],
);

/** Whom to visit: a draw that can be repeated from its seed. */
export const draws = sqliteTable(
  "draws",
  {
    id: text("id").primaryKey(),
    round: text("round")
      .notNull()
      .references(() => rounds.id),
    seed: text("seed").notNull(),
    settings: json<Readonly<Record<string, number>>>("settings").notNull(),
    /** Application ids with why each was taken. */
    drawn: json<readonly { application: string; reasons: readonly string[] }[]>("drawn").notNull(),
    /** SHA-256 over what it was drawn from: ids and the columns that decide. */
    drawnFrom: text("drawn_from").notNull(),
    by: text("by").notNull(),
    at: moment("at").notNull(),
  },
  (table) => [index("draws_round").on(table.round)],
);

/** Views of a board that somebody saved under a name. */
export const views = sqliteTable(
  "views",
  {
    id: text("id").primaryKey(),
    round: text("round")
      .notNull()
      .references(() => rounds.id),
    user: text("user").notNull(),
    name: text("name").notNull(),
    query: text("query").notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [index("views_round").on(table.round, table.user)],
);

/** Long work: imports, sending, exports. Survives a restart; its progress can be read. */
export const jobs = sqliteTable(
  "jobs",
  {
    id: text("id").primaryKey(),
    organisation: text("organisation")
      .notNull()
      .references(() => organisations.id),
    round: text("round")
      .notNull()
      .references(() => rounds.id),
    kind: text("kind").$type<JobKind>().notNull(),
    state: text("state").$type<JobState>().notNull(),
    total: integer("total").notNull(),
    done: integer("done").notNull(),
    /** What it works on: a file in the data folder, a query. */
    input: json<Readonly<Record<string, string | number | boolean | null>>>("input").notNull(),
    result: json<JobResult>("result"),
    by: text("by").notNull(),
    createdAt: moment("created_at").notNull(),
    /** When the process that works on it last said so; one that has fallen silent is taken over. */
    beatAt: moment("beat_at"),
    /** How often it was taken up. */
    attempts: integer("attempts").notNull(),
    finishedAt: moment("finished_at"),
  },
  (table) => [index("jobs_state").on(table.state), index("jobs_round").on(table.round, table.createdAt)],
);
