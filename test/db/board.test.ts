import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { type RoundShut, touch } from "#db/programme/admission";
import { type BoardPage, type Reading, readBoard, readFirms, readNumbers } from "#db/programme/board";
import { listViews, saveView } from "#db/programme/views";
import { readWhatIf, type WhatIfPage } from "#db/programme/what-if";
import { applications } from "#db/schema";
import type { Actor } from "#lib/access";
import { countedRow } from "#lib/cohort/catalogue";
import { movableIn } from "#lib/cohort/movable";
import { verdicts } from "#lib/cohort/what-if";
import type { Outcome } from "#lib/outcome";
import { compileLeaves } from "#lib/rules/leaves";
import type { Occasion } from "#lib/rules/rule-set";
import { findRuleSet } from "#questionnaires";
import { type MadeRow, madeRow, madeRows, randomFrom } from "../cohort-rows";
import { putFirms } from "../make/board-rows";
import { type Bureau, newBureau, type Person } from "../make/bureaus";
import { giantRound, newOpenRound } from "../make/rounds";
import { at, freshUrl, stranger } from "./fresh";

const ruleSet = findRuleSet("little-giant-2026");
if (!ruleSet) throw new Error("no such rule set");
const occasion: Occasion = { tier: "little-giant", action: "new", openedOn: "2026-04-25", province: null };
const leaves = compileLeaves(ruleSet, occasion);
const none = new URLSearchParams();
const before = new Date("2026-06-30T15:59:59Z");
const after = new Date("2026-06-30T16:00:00Z");

let database: Database;
let second: Database;
let bureau: Bureau;
let other: Bureau;
let officer: Person;
let round: string;
let made: MadeRow[];

beforeAll(async () => {
  const url = freshUrl();
  await migrate(url);
  database = await openDatabase({ url });
  second = await openDatabase({ url });
  bureau = await newBureau(database, at());
  other = await newBureau(database, at());
  officer = await bureau.person("officer");
  round = (await newOpenRound(database, officer, at(), giantRound)).id;
  const stored = [...madeRows(1_000, leaves, 9)];
  await putFirms(database, round, stored);
  // Of a submission that does not count, nothing is shown.
  made = stored.map(({ row, ...rest }) => ({ row: countedRow(row), ...rest }));
  return async () => {
    await second.close();
    await database.close();
  };
});

/** Asks again for as long as the round is still being read, as the page does. */
async function untilRead<Value extends object>(
  ask: () => Promise<Outcome<Value | Reading, RoundShut>>,
): Promise<Value> {
  for (;;) {
    const outcome = await ask();
    if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
    if (!("reading" in outcome.value)) return outcome.value;
  }
}

const page = (params: string | URLSearchParams, of = round, on = at()): Promise<BoardPage> =>
  untilRead(() => readBoard(database, officer, of, leaves, new URLSearchParams(params), on));

const applicationOf = (number: number) => ({ id: `${round}-${number}`, round });

describe("the board of a round", () => {
  it("shows fifty firms, how many there are, and how many have each value", async () => {
    const shown = await page(none);
    const there = made.filter(({ row }) => row.state !== "withdrawn");
    const left = made.length - there.length;
    expect([shown.size, shown.count, shown.withdrawn, shown.rows.length]).toEqual([1_000, there.length, left, 50]);
    expect(shown.rows.map(({ number }) => number)).toEqual(there.slice(0, 50).map(({ row }) => row.number));
    expect(shown.rows[0]).toMatchObject({ ...there[0]?.row, id: `${round}-${there[0]?.row.number}` });
    const leading = made.filter(({ row }) => row.quadrant === "leading").length;
    expect(shown.facets.quadrant).toContainEqual({ value: "leading", count: leading });
  });

  it("takes a view from the address, and gives the export all of it in the same order", async () => {
    const params = new URLSearchParams("state=submitted&level.min=60&sort=-level&page=2");
    const expected = made
      .map(({ row }) => row)
      .filter((row) => row.state === "submitted" && (row.level ?? 0) >= 60)
      .sort((one, two) => (two.level ?? 0) - (one.level ?? 0) || one.number - two.number)
      .map(({ number }) => number);
    const shown = await page(params);
    expect(shown.count).toBe(expected.length);
    expect(shown.rows.map(({ number }) => number)).toEqual(expected.slice(50, 100));
    const exported = await readNumbers(database, officer, round, leaves, params, at());
    expect(exported).toMatchObject({ ok: true, value: { numbers: expected } });
  });

  it("is true after every write, whoever wrote, in this process or another", async () => {
    const name = "改名后的精密仪器有限公司";
    expect((await page(new URLSearchParams({ search: name }))).count).toBe(0);
    await second.transaction((inside) =>
      touch(inside, applicationOf(7), { firmName: name, initials: "gmh", decision: "hold" }),
    );
    const renamed = await page(`search=${encodeURIComponent("改名后的")}`);
    expect(renamed.rows.map(({ number, decision }) => [number, decision])).toEqual([[7, "hold"]]);
    const held = (await page("decision=hold")).count;
    await database.transaction((inside) => touch(inside, applicationOf(7), { decision: "decline" }));
    expect((await page("decision=hold")).count).toBe(held - 1);
    const random = randomFrom(77);
    const more = Array.from({ length: 900 }, (_, place) => madeRow(random, 1_001 + place, leaves));
    await putFirms(
      second,
      round,
      more.map(({ row, ...rest }) => ({ ...rest, row: { ...row, region: "新来", state: "submitted" as const } })),
    );
    // As bulk writes of older programs left it: many rows share one change.
    await second.db.update(applications).set({ changed: 5_000 }).where(eq(applications.region, "新来"));
    const found = await page("region=新来");
    expect([found.size, found.count]).toEqual([1_900, 900]);
    // Past every function, many rows in one statement.
    await second.gate.execute("update applications set region = '搬走' where region = '新来'");
    expect([(await page("region=新来")).count, (await page("region=搬走")).count]).toEqual([0, 900]);
  });

  it("shows rows that were shown before as they are now, and while they change", async () => {
    const nameOf = async (ask: Promise<BoardPage>) => (await ask).rows.find(({ number }) => number === 12)?.firmName;
    await page(none);
    await second.transaction((inside) => touch(inside, applicationOf(12), { firmName: "第二次的名称" }));
    expect(await nameOf(page(none))).toBe("第二次的名称");
    // Many pages at once, and a write by another process in the middle of each.
    for (let turn = 0; turn < 20; turn++) {
      const name = `第 ${turn} 次的名称`;
      const asked = Array.from({ length: 5 }, () => page(none));
      const written = second.transaction((inside) => touch(inside, applicationOf(12), { firmName: name }));
      await Promise.all([...asked, written]);
      expect(await nameOf(page(none))).toBe(name);
    }
  });

  it("answers many who ask at once the same", async () => {
    const pages = await Promise.all(Array.from({ length: 20 }, () => page("quadrant=leading&sort=-capability")));
    expect(new Set(pages.map(({ rows }) => JSON.stringify(rows))).size).toBe(1);
  });

  it("is not found by another bureau, a firm, a reader or a stranger", async () => {
    const firm: Actor = { kind: "firm", sheet: "sheet" };
    const strangers: Actor[] = [
      stranger,
      firm,
      await other.person("bureau-owner"),
      await other.person("officer"),
      await bureau.person("firm-owner"),
      await bureau.person("advisor"),
    ];
    for (const actor of strangers) {
      const refused = { ok: false, reason: "not-found" };
      expect(await readBoard(database, actor, round, leaves, none, at())).toMatchObject(refused);
      expect(await readFirms(database, actor, round, leaves, [1], at())).toMatchObject(refused);
      expect(await readNumbers(database, actor, round, leaves, none, at())).toMatchObject(refused);
      expect(await readWhatIf(database, actor, round, leaves, {}, () => 1, at())).toMatchObject(refused);
      expect(await saveView(database, actor, round, { name: "x", query: "", shared: false }, at())).toMatchObject(
        refused,
      );
      expect(await listViews(database, actor, round, at())).toMatchObject(refused);
    }
    expect(await readBoard(database, officer, randomUUID(), leaves, none, at())).toMatchObject({ reason: "not-found" });
    expect(await readNumbers(database, await bureau.person("viewer"), round, leaves, none, at())).toMatchObject({
      reason: "not-found",
    });
  });

  it("shows of a sealed round before its deadline only how far firms are", async () => {
    const { id: sealed } = await newOpenRound(database, officer, at(), { ...giantRound, sealed: true });
    await putFirms(database, sealed, madeRows(60, leaves, 3));
    const params = new URLSearchParams(
      `quadrant=leading&sort=-level&state=submitted&criterion.${leaves.criteria[0]?.id}=m`,
    );
    const shown = await page(params, sealed, before);
    const submitted = [...madeRows(60, leaves, 3)].filter(({ row }) => row.state === "submitted");
    expect(shown.count).toBe(submitted.length);
    expect(shown.view).toMatchObject({
      values: { state: ["submitted"] },
      criteria: {},
      sort: { by: "number" },
    });
    expect(Object.keys(shown.facets).sort()).toEqual(["industry", "late", "region", "state"]);
    expect(shown.criteria).toEqual({});
    for (const row of shown.rows)
      expect([row.quadrant, row.level, row.verdict, row.criteria, row.decision, row.verified]).toEqual([
        null,
        null,
        null,
        "",
        null,
        0,
      ]);
    const shut = { ok: false, reason: "sealed" };
    expect(await readFirms(database, officer, sealed, leaves, [1], before)).toMatchObject(shut);
    expect(await readWhatIf(database, officer, sealed, leaves, {}, () => 1, before)).toMatchObject(shut);
    expect(await readNumbers(database, officer, sealed, leaves, params, before)).toMatchObject(shut);
    const opened = await page(params, sealed, after);
    expect(opened.count).toBe(
      submitted.filter(({ row }) => row.quadrant === "leading" && row.criteria[0] === "m").length,
    );
  });

  it("puts up to four firms side by side, each once", async () => {
    const outcome = await readFirms(database, officer, round, leaves, [9, 3, 9, 4, 99_999, 12, 15], at());
    if (!outcome.ok) throw new Error("refused");
    expect(outcome.value.rows.map(({ number }) => number)).toEqual([9, 3, 4]);
  });
});

const asked = (moved: Record<string, number>): Promise<WhatIfPage> =>
  untilRead(() => readWhatIf(database, officer, round, leaves, moved, () => 5, at()));

describe("what if", () => {
  it("tells who would come in and go out, and leaves every verdict as it is", async () => {
    const stored = () =>
      database.db.select({ verdict: applications.verdict, changed: applications.changed }).from(applications);
    const was = await stored();
    const { parameters } = movableIn(leaves, occasion);
    const easier = Object.fromEntries(parameters.map(({ id, value }) => [id, value / 2]));
    const found = await asked(easier);
    for (const verdict of verdicts) {
      const sum = (end: "from" | "to") =>
        found.moves.filter((move) => move[end] === verdict).reduce((total, { count }) => total + count, 0);
      expect(sum("to") - sum("from")).toBe(found.found.after[verdict] - found.found.before[verdict]);
    }
    for (const { from, count, rows } of found.moves) {
      expect(rows.length).toBe(Math.min(5, count));
      for (const row of rows) expect(row.verdict).toBe(from);
    }
    expect(await stored()).toEqual(was);
    expect((await asked({})).found.after).toEqual(found.found.before);
  });

  it("counts as it stands now, after what another process wrote a moment ago", async () => {
    const count = (await asked({})).found.counted;
    await second.transaction((inside) =>
      touch(inside, applicationOf(1), { verdict: null, bounds: null, criteria: "", snapshot: null }),
    );
    expect((await asked({})).found.counted).toBe(
      count - (made[0]?.row.verdict && made[0].row.state !== "withdrawn" ? 1 : 0),
    );
  });
});
