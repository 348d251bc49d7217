import { readFileSync } from "node:fs";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Connection, Database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import { closeRound, createRound, openRound } from "#db/programme/rounds";
import {
  answers,
  applications,
  decisions,
  evidence,
  factVerifications,
  figures,
  moves,
  sheets,
  snapshots,
} from "#db/schema";
import { recordAll, type TrailLine } from "#db/service/trail";
import type { RuleSet } from "#lib/rules/rule-set";
import { endOfDay, startOfDay } from "#lib/text/day";
import { latestEdition, ruleSetFor } from "#questionnaires/index";
import { type FirmRows, firmRows } from "./application";
import type { Cast } from "./people";
import type { DemoRound } from "./rounds";
import type { Setting } from "./setting";

/** Firms whose rows are stored in one transaction, and values of one statement: SQLite takes 32,766. */
const firmsAtOnce = 100;
const valuesAtOnce = 20_000;

const seals: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL("../../questionnaires/seals.json", import.meta.url), "utf8"),
);

/** The law of a demo round; it is a fault of the plan where there is none. */
export function lawOf({ tier, action, opensOn }: DemoRound): RuleSet {
  const choice = ruleSetFor({ tier, action, openedOn: opensOn, province: null });
  if ("refused" in choice) throw new Error(`no rule set for ${tier} ${action} opened on ${opensOn}`);
  return choice.ruleSet;
}

/** Sets a round up and opens it, as its owner would. */
export async function openDemoRound(database: Database, cast: Cast, plan: DemoRound): Promise<RoundRecord> {
  const { name, notice, tier, action, opensOn, closesOn, sealed, deciders, requirements, extraQuestions } = plan;
  const ruleSet = lawOf(plan);
  const at = startOfDay(opensOn);
  const fixed = { ruleSet: ruleSet.id, edition: latestEdition.id };
  const wish = {
    name,
    notice,
    tier,
    action,
    province: null,
    opensOn,
    closesOn,
    sealed,
    deciders,
    requirements,
    extraQuestions,
  };
  const made = await createRound(database, cast.owner, { ...wish, ...fixed }, at, true);
  if (!made.ok) throw new Error("the demo's owner may not make a round");
  const ruleSetSeal = seals[ruleSet.id];
  if (ruleSetSeal === undefined) throw new Error(`rule set ${ruleSet.id} is not sealed`);
  const { id, revision: seen } = made.value;
  const opened = await openRound(database, cast.owner, { id, seen, fixed: { ...fixed, ruleSetSeal } }, at);
  if (!opened.ok) throw new Error("the demo's round did not open");
  return opened.value;
}

/** Closes a round on the morning after its last day. */
export async function closeDemoRound(database: Database, cast: Cast, { id, revision: seen, closesOn }: RoundRecord) {
  const closed = await closeRound(
    database,
    cast.owner,
    { id, seen },
    new Date(endOfDay(closesOn).getTime() + 9 * 3_600_000),
  );
  if (!closed.ok) throw new Error("the demo's round did not close");
}

async function put<Row extends object>(inside: Connection, table: SQLiteTable, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const step = Math.floor(valuesAtOnce / Object.keys(first).length);
  for (let from = 0; from < rows.length; from += step) await inside.insert(table).values(rows.slice(from, from + step));
}

const present = <Value>(values: readonly (Value | null)[]): Value[] => values.filter((value) => value !== null);

async function putFirms(inside: Connection, firms: readonly FirmRows[]): Promise<void> {
  await put(inside, sheets, present(firms.map(({ sheet }) => sheet)));
  await put(
    inside,
    answers,
    firms.flatMap((firm) => firm.answers),
  );
  await put(
    inside,
    figures,
    firms.flatMap((firm) => firm.figures),
  );
  await put(
    inside,
    evidence,
    firms.flatMap((firm) => firm.evidence),
  );
  await put(inside, snapshots, present(firms.map(({ snapshot }) => snapshot)));
  // One statement needs the same columns in every row: who has not submitted has fewer.
  await put(
    inside,
    applications,
    firms.filter(({ snapshot }) => snapshot).map(({ application }) => application),
  );
  await put(
    inside,
    applications,
    firms.filter(({ snapshot }) => !snapshot).map(({ application }) => application),
  );
  await put(
    inside,
    moves,
    firms.flatMap((firm) => firm.moves),
  );
  await put(
    inside,
    factVerifications,
    firms.flatMap(({ verifications }) => verifications),
  );
  await put(
    inside,
    decisions,
    firms.flatMap((firm) => firm.decisions),
  );
}

/** How many firms of a round have every entry and file; those beyond have their submission alone. */
export const fullAtMost = 1_200;

/** Makes and stores a round's firms; the lines of the trail are returned, since they go in by their time. */
export async function storeFirms(
  database: Database,
  setting: Setting,
  tell: (done: number) => void,
): Promise<TrailLine[]> {
  const { firms } = setting.plan;
  const lines: TrailLine[] = [];
  for (let first = 1; first <= firms; first += firmsAtOnce) {
    const count = Math.min(firmsAtOnce, firms - first + 1);
    const rows = Array.from({ length: count }, (_, place) =>
      firmRows(setting, first + place, first + place > fullAtMost),
    );
    await database.transaction((inside) => putFirms(inside, rows));
    for (const { trail } of rows) lines.push(...trail);
    tell(first + count - 1);
  }
  return lines;
}

const linesAtOnce = 2_000;

/** Writes the trail of all that was made, in the order of time. */
export async function storeTrail(database: Database, lines: readonly TrailLine[]): Promise<void> {
  const sorted = [...lines].sort((one, other) => one.at.getTime() - other.at.getTime());
  for (let first = 0; first < sorted.length; first += linesAtOnce)
    await database.transaction((inside) => recordAll(inside, sorted.slice(first, first + linesAtOnce)));
}
