import { type SQL, sql } from "drizzle-orm";
import type { KnownSeals } from "#lib/text/seal";
import type { Database } from "../client";
import { breathe } from "./breathe";

/** How many rows are looked at in one go. */
export const page = 200;

const recordKinds = [
  "snapshot",
  "declaration",
  "decision",
  "verification",
  "evidence",
  "move",
  "draw",
  "report",
  "round",
  "message",
  ...(["opinion", "region-list"] as const),
  ...(["visit", "publicity", "objection", "objection-answer", "recommendation"] as const),
] as const;
export type RecordKind = (typeof recordKinds)[number];

/**
 * A record that the trail tells of and that is no longer what it was; one that the trail knows nothing of; or one that
 * was frozen with a seal that its rule set never had.
 */
export type RecordProblem = {
  kind: RecordKind;
  /** Its sheet, application or round. */
  subject: string;
} & (
  | {
      problem: "altered" | "missing";
      /** The row of the trail that holds its hash. */
      row: number;
    }
  | { problem: "unrecorded" | "unknown-seal"; row: null }
);

const untold = (subject: SQL, line: SQL): SQL =>
  sql`not exists (select 1 from trail t where t.sheet = ${subject} and ${line})`;

/** What is wrong with a row of a table, and how one finds such a row. */
type Fault = { kind: RecordKind; problem: "unrecorded" | "unknown-seal"; table: SQL; subject: SQL; unknown: SQL };

/** Rows of which the trail has to tell and does not. */
const unrecorded: readonly Omit<Fault, "problem">[] = [
  {
    kind: "snapshot",
    table: sql`snapshots`,
    subject: sql`r.sheet`,
    unknown: untold(sql`r.sheet`, sql`t.act = 'submit' and json_extract(t.detail, '$.revision') = r.revision`),
  },
  {
    kind: "declaration",
    table: sql`declarations`,
    subject: sql`r.sheet`,
    unknown: untold(
      sql`r.sheet`,
      sql`t.act = 'submit' and json_extract(t.detail, '$.declared') and json_extract(t.detail, '$.revision') = r.revision`,
    ),
  },
  {
    kind: "decision",
    table: sql`decisions`,
    subject: sql`r.application`,
    unknown: untold(
      sql`r.application`,
      sql`t.act in ('decide', 'confirm-decision') and json_extract(t.detail, '$.decision') = r.id`,
    ),
  },
  {
    kind: "verification",
    table: sql`fact_verifications`,
    subject: sql`r.application`,
    unknown: untold(
      sql`r.application`,
      sql`t.act = 'verify' and json_extract(t.detail, '$.fact') = r.fact
        and json_extract(t.detail, '$.revision') = r.revision`,
    ),
  },
  {
    kind: "message",
    table: sql`firm_messages`,
    subject: sql`r.application`,
    unknown: untold(sql`r.application`, sql`json_extract(t.detail, '$.message') = r.id`),
  },
  {
    kind: "report",
    table: sql`sign_offs`,
    subject: sql`r.sheet`,
    unknown: untold(sql`r.sheet`, sql`t.act = 'sign-off' and json_extract(t.detail, '$.signOff') = r.id`),
  },
  {
    kind: "opinion",
    table: sql`opinions`,
    subject: sql`r.application`,
    unknown: untold(sql`r.application`, sql`t.act = 'give-opinion' and json_extract(t.detail, '$.opinion') = r.id`),
  },
  {
    kind: "region-list",
    table: sql`region_lists`,
    subject: sql`r.round`,
    unknown: untold(
      sql`r.round`,
      sql`t.act in ('hand-in-list', 'return-list') and json_extract(t.detail, '$.list') = r.id`,
    ),
  },
  {
    kind: "visit",
    table: sql`visits`,
    subject: sql`r.application`,
    unknown: untold(sql`r.application`, sql`t.act = 'visit' and json_extract(t.detail, '$.revision') = r.revision`),
  },
  {
    kind: "publicity",
    table: sql`publicities`,
    subject: sql`r.round`,
    unknown: untold(sql`r.round`, sql`t.act = 'publish' and json_extract(t.detail, '$.publicity') = r.id`),
  },
  {
    kind: "objection",
    table: sql`objections`,
    subject: sql`r.application`,
    unknown: untold(
      sql`r.application`,
      sql`t.act = 'handle-objection' and json_extract(t.detail, '$.objection') = r.id`,
    ),
  },
  {
    kind: "recommendation",
    table: sql`recommendations`,
    subject: sql`r.round`,
    unknown: untold(sql`r.round`, sql`t.act = 'recommend' and json_extract(t.detail, '$.recommendation') = r.id`),
  },
  {
    // What the board calls decided has a decision that says so.
    kind: "decision",
    table: sql`applications`,
    subject: sql`r.id`,
    unknown: sql`r.decision is not null and not exists (select 1 from decisions d
      where d.application = r.id and d.stage = r.decision_stage and d.outcome = r.decision)`,
  },
];

/** What was frozen with a seal that its rule set never had. */
function unsealed(seals: KnownSeals): Fault[] {
  const known = JSON.stringify(Object.entries(seals).flatMap(([id, own]) => own.map((seal) => `${id} ${seal}`)));
  // A round has none before it is opened.
  const unknown = sql`r.rule_set_seal is not null
    and r.rule_set || ' ' || r.rule_set_seal not in (select value from json_each(${known}))`;
  const problem = "unknown-seal" as const;
  return [
    { kind: "round", problem, table: sql`rounds`, subject: sql`r.id`, unknown },
    { kind: "decision", problem, table: sql`decisions`, subject: sql`r.application`, unknown },
  ];
}

/** Rows that the trail does not tell of: somebody put them there past the program; and rows with an unknown seal. */
export async function faultyRows(db: Database["db"], seals: KnownSeals, most: number): Promise<RecordProblem[]> {
  const problems: RecordProblem[] = [];
  const faults = [...unrecorded.map((each) => ({ ...each, problem: "unrecorded" as const })), ...unsealed(seals)];
  for (const { kind, problem, table, subject, unknown } of faults) {
    const [last] = await db.all<{ row: number | null }>(sql`select max(rowid) as row from ${table}`);
    for (let from = 0; from <= (last?.row ?? 0); from += page) {
      const rows = await db.all<{ subject: string }>(sql`
        select ${subject} as subject from ${table} r where r.rowid > ${from} and r.rowid <= ${from + page}
        and ${unknown}`);
      for (const row of rows) problems.push({ kind, subject: row.subject, problem, row: null });
      if (problems.length >= most) return problems.slice(0, most);
      await breathe();
    }
  }
  return problems;
}
