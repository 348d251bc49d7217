import { eq, getTableColumns } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { unitsOf } from "#app/acts/programme/round-rules";
import { factsById } from "#app/acts/programme/rules";
import { plainName } from "#app/paper/variable";
import { variablesOf } from "#app/paper/variables";
import type { Database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import { readRows } from "#db/programme/board-rows";
import { applications } from "#db/schema";
import { categories, measures } from "#lib/cohort/catalogue";
import { messagesOf } from "#lib/messages/messages";
import type { Column } from "#lib/programme/column";
import { columnGroups, columnList, openColumns, submissionColumns } from "#lib/programme/column-list";
import { boardColumns, columnsSince, columnsVersion } from "#lib/programme/columns";
import { regionNamer } from "#lib/programme/region";
import { compileLeaves } from "#lib/rules/leaves";
import { findRuleSet, latestEdition } from "#questionnaires";
import { newBureau } from "../make/bureaus";
import { newInvitation } from "../make/invitations";
import { giantRound, newOpenRound } from "../make/rounds";
import { at, freshDatabase } from "./fresh";

const ruleSet = findRuleSet("little-giant-2026");
if (!ruleSet) throw new Error("no such rule set");
const occasion = { tier: "little-giant", action: "new", openedOn: "2026-04-25", province: null } as const;
const leaves = compileLeaves(ruleSet, occasion);
const columns: readonly [string, Column][] = Object.entries(columnList);

let database: Database;
let round: RoundRecord;
let id: string;

beforeAll(async () => {
  database = await freshDatabase();
  const bureau = await newBureau(database, at());
  round = await newOpenRound(database, await bureau.person("officer"), at(), giantRound);
  ({ id } = await newInvitation(database, round, at()));
});

describe("every column of the list", () => {
  test("is stored under its name, as its kind, and holds something where it has to", async () => {
    const { rows } = await database.gate.execute(
      "select name, type, \"notnull\" as filled from pragma_table_info('applications')",
    );
    const types = { text: "TEXT", real: "REAL", integer: "INTEGER", flag: "INTEGER", moment: "INTEGER", bytes: "BLOB" };
    const table = getTableColumns(applications);
    for (const [name, { stored, kind, blank }] of columns) {
      expect(table[name as keyof typeof table].name).toBe(stored);
      const found = rows.find((row) => row.name === stored);
      expect([name, String(found?.type).toUpperCase(), Boolean(found?.filled)]).toEqual([
        name,
        types[kind],
        blank !== null,
      ]);
    }
  });

  test("is blank of who was just invited", async () => {
    const [row] = await database.db.select().from(applications).where(eq(applications.id, id));
    for (const [name, { blank }] of columns) expect([name, row?.[name as keyof typeof row]]).toEqual([name, blank]);
  });

  test("is seen where it may be: not before a sealed deadline, and nothing of a submission that does not count", async () => {
    const samples = { text: "word", real: 1.5, integer: 7, flag: true, moment: 1_790_000_000_000 };
    const sample = (name: string, kind: Exclude<Column["kind"], "bytes">) =>
      name === "state" ? "submitted" : samples[kind];
    const told = Object.fromEntries(
      columns.flatMap(([name, { kind }]) => (kind === "bytes" ? [] : [[name, sample(name, kind)]])),
    );
    const stored = Object.entries(told).map(([name, value]) => [
      columnList[name as keyof typeof columnList].stored,
      value,
    ]);
    await database.gate.execute({
      sql: `update applications set ${stored.map(([name]) => `"${name}" = ?`).join(", ")}, columns_rule_set = ? where id = ?`,
      args: [...stored.map(([, value]) => value as string | number | boolean), round.ruleSet, id],
    });
    const blanks = (group: object) =>
      Object.fromEntries(
        Object.keys(told).flatMap((name) => (name in group ? [[name, columnList[name as "level"].blank]] : [])),
      );
    const [shown] = await readRows(database, round.id, leaves, [1], { regionOf: regionNamer([]), reach: "all" });
    expect(shown).toMatchObject(told);
    const [sealed] = await readRows(database, round.id, leaves, [1], { regionOf: regionNamer([]), reach: "states" });
    const hidden = { ...submissionColumns, ...columnGroups.bureau };
    expect(sealed).toEqual({ ...shown, ...blanks(hidden) });
    expect(Object.keys(told).filter((name) => !(name in hidden))).toEqual(
      Object.keys(told).filter((name) => name in openColumns),
    );
    await database.gate.execute({ sql: "update applications set state = 'withdrawn' where id = ?", args: [id] });
    const [withdrawn] = await readRows(database, round.id, leaves, [1], { regionOf: regionNamer([]), reach: "all" });
    expect(withdrawn).toEqual({ ...shown, state: "withdrawn", ...blanks(submissionColumns) });
  });

  test("is exported in its own name, or told by others that are", () => {
    const definitions = { round, ruleSet, leaves, units: unitsOf(round), edition: latestEdition, facts: factsById };
    const variables = variablesOf(definitions).map(({ name }) => name);
    const others: Partial<Record<string, string>> = {
      ...{
        openedAt: "state",
        snapshot: "applied_on",
        criteria: `c_${plainName(ruleSet.criteria[0]?.id ?? "")}`,
        assignee: "state",
        bounds: "nearest_amount",
        figures: variables.find((name) => name.startsWith("f_")) ?? "f_",
        drawn: "state",
      },
    };
    for (const [name] of columns) expect(variables).toContain(others[name] ?? plainName(name));
    expect(new Set(variables).size).toBe(variables.length);
  });

  test("that a view can choose or sort by has its words in both languages", () => {
    for (const locale of ["zh", "en"] as const) {
      const words = messagesOf(locale, "firm").board.columns as Readonly<Record<string, string>>;
      for (const name of [...Object.keys(categories), ...Object.keys(measures)]) expect(words[name]).toBeTruthy();
    }
  });
});

describe("the columns of an application", () => {
  const worked = columns.filter(([, { ofSheet, ofRules }]) => ofSheet ?? ofRules).map(([name]) => name);

  test("are worked out as the list says, each by one rule", () => {
    expect(Object.keys(boardColumns(null, leaves, "2026-05-06", {})).sort()).toEqual(
      [...worked, "columnsVersion", "columnsRuleSet"].sort(),
    );
    for (const [name, column] of columns) expect([name, column.ofSheet && column.ofRules]).toEqual([name, undefined]);
  });

  test.each([0, columnsVersion - 1, columnsVersion])(
    "that are newer than version %i are worked out anew",
    (version) => {
      const sheet = { diagnosis: null, standing: {}, verified: new Set<string>() };
      const values = leaves.valuesOf({}, "2026-05-06");
      const all = boardColumns(null, leaves, "2026-05-06", {});
      const newer = columnsSince(version, { leaves, values, sheet });
      const names = columns.flatMap(([name, { since = 0 }]) =>
        worked.includes(name) && since > version ? [name] : [],
      );
      expect(Object.keys(newer).sort()).toEqual([...names, "columnsVersion", "columnsRuleSet"].sort());
      expect(all).toMatchObject(newer);
      expect(names.length > 0).toBe(version < columnsVersion);
    },
  );
});
