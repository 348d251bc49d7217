import { eq } from "drizzle-orm";
import { beforeAll, expect, test, vi } from "vitest";
import { leavesOf, unitsOf } from "#app/acts/programme/round-rules";
import { factsById } from "#app/acts/programme/rules";
import { variablesOf } from "#app/paper/variables";
import { renewColumns } from "#app/service/renew-columns";
import type { Database } from "#db/client";
import type { RoundRecord } from "#db/programme/admission";
import { readBoard } from "#db/programme/board";
import { readRows } from "#db/programme/board-rows";
import type { ExportFirm } from "#db/programme/export";
import { applications } from "#db/schema";
import { messagesOf } from "#lib/messages/messages";
import { columnGroups } from "#lib/programme/column-list";
import { columnsVersion } from "#lib/programme/columns";
import { regionNamer } from "#lib/programme/region";
import { latestEdition } from "#questionnaires";
import { newApplication } from "../make/applications";
import { newBureau, type Person } from "../make/bureaus";
import { giantRound, newOpenRound } from "../make/rounds";
import { at, freshDatabase } from "./fresh";

const pretended = vi.hoisted(() => ({
  breadth: {
    ...{ stored: "breadth_of_search", kind: "real", blank: null, isMeasure: true, since: 99 },
    ofSheet: ({ diagnosis }: { diagnosis: { advice: unknown[] } | null }) =>
      diagnosis && diagnosis.advice.length + 41.5,
  },
}));

vi.mock("#lib/programme/column-list", async (original) => {
  const list = await original<typeof import("#lib/programme/column-list")>();
  for (const group of [list.columnGroups.classes, list.submissionColumns, list.columnList])
    Object.assign(group, pretended);
  return list;
});

// Its words, too, stand in no file.
for (const locale of ["zh", "en"] as const)
  Object.assign(messagesOf(locale, "firm").board.columns, { breadth: "breadth of search" });

let database: Database;
let officer: Person;
let round: RoundRecord;
let id: string;

/** What an older program worked out of a firm, and what must stay as it is. */
const before = { columnsVersion: 98, verdict: "met", criteria: "mm", level: 12 };

beforeAll(async () => {
  database = await freshDatabase();
  await database.gate.execute(`alter table applications add ${pretended.breadth.stored} real`);
  officer = await (await newBureau(database, at())).person("officer");
  round = await newOpenRound(database, officer, at(), { ...giantRound, closesOn: "2026-11-30" });
  id = await newApplication(database, round, { revenue: { 2025: 4400 } }, before);
});

const row = async (): Promise<Record<string, unknown>> => {
  const [found] = await database.db.select().from(applications).where(eq(applications.id, id));
  return found ?? {};
};

const found = async (params: string) => {
  const outcome = await readBoard(database, officer, round.id, leavesOf(round), new URLSearchParams(params), at(9));
  if (!outcome.ok || "reading" in outcome.value) throw new Error("not read");
  return outcome.value;
};

test("a column that joins the list is filled for a firm that has submitted, and nothing else of it is touched", async () => {
  expect(await row()).toMatchObject({ ...before, breadth: null });
  expect((await found("breadth.min=0")).count).toBe(0);
  const was = await row();
  expect(await renewColumns(database, { info: () => undefined, error: () => undefined })).toBe(1);
  const { changed } = await row();
  expect(await row()).toEqual({ ...was, breadth: 41.5, columnsVersion: 99, changed });
  expect(columnsVersion).toBe(99);
});

test("it is filtered, sorted and shown by, kept from whoever may not see it, and exported after its neighbours", async () => {
  const shown = await found("breadth.min=41&sort=-breadth&column=breadth");
  expect([shown.count, shown.view.sort.by, shown.view.columns]).toEqual([1, "breadth", ["breadth"]]);
  expect((await found("breadth.min=42")).count).toBe(0);
  const [all] = await readRows(database, round.id, leavesOf(round), [1], { regionOf: regionNamer([]), reach: "all" });
  const [sealed] = await readRows(database, round.id, leavesOf(round), [1], {
    regionOf: regionNamer([]),
    reach: "states",
  });
  expect([all, sealed]).toMatchObject([{ breadth: 41.5 }, { breadth: null }]);
  const leaves = leavesOf(round);
  const definitions = { round, leaves, ruleSet: leaves.ruleSet, units: unitsOf(round), facts: factsById };
  const variables = variablesOf({ ...definitions, edition: latestEdition });
  const place = variables.findIndex(({ name }) => name === "breadth");
  expect(variables[place - 1]?.name).toBe(Object.values(columnGroups.classes).at(-2)?.stored);
  const application = (await row()) as ExportFirm["application"];
  expect(variables[place]?.read({ application } as ExportFirm)).toBe(41.5);
  await database.gate.execute("update applications set state = 'withdrawn'");
  const [withdrawn] = await readRows(database, round.id, leavesOf(round), [1], {
    regionOf: regionNamer([]),
    reach: "all",
  });
  expect(withdrawn).toMatchObject({ breadth: null });
});
