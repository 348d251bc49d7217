import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { type Client, createClient } from "@libsql/client";
import { openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { readBoard } from "#db/programme/board";
import { readWhatIf } from "#db/programme/what-if";
import { askableOf } from "#lib/cohort/askable";
import { movableIn } from "#lib/cohort/movable";
import { askedFigures } from "#lib/programme/asked-facts";
import { compileLeaves, type Leaves } from "#lib/rules/leaves";
import type { Occasion } from "#lib/rules/rule-set";
import { factCatalogue, findRuleSet } from "#questionnaires";
import { madeRows, randomFrom } from "../cohort-rows";
import { putFirms } from "../make/board-rows";
import { newBureau } from "../make/bureaus";
import { giantRound, newOpenRound } from "../make/rounds";
import { overHttp, signedIn } from "./board-http";
import { type BenchView, bareWhatIf, benchViews, coveringIndexes, figureColumn, figuresAsked } from "./board-views";
import { holding, ratio, shown, timed } from "./times";

const say = (line = "") => process.stdout.write(`${line}\n`);

/** Figures as columns of their own, as a table made for these questions would have them. */
async function addFigures(client: Client, round: string): Promise<void> {
  const names = Array.from({ length: figuresAsked }, (_, place) => figureColumn(place));
  for (const name of names) await client.execute(`alter table applications add column ${name} real`);
  const { rows } = await client.execute({
    sql: "select number, figure_values as figures from applications where round = ? and figure_values is not null",
    args: [round],
  });
  const statements = rows.map(({ number, figures }) => {
    const view = new DataView(figures as ArrayBuffer);
    const values = names.map((_, place) => view.getFloat64(place * 8, true));
    return {
      sql: `update applications set ${names.map((name) => `${name} = ?`).join(", ")} where round = ? and number = ?`,
      args: [...values.map((value) => (Number.isNaN(value) ? null : value)), round, number as number],
    };
  });
  await client.execute("drop trigger applications_update_counted");
  for (let from = 0; from < statements.length; from += 2_000)
    await client.batch(statements.slice(from, from + 2_000), "write");
}

/** The same questions to a copy of the file with covering indexes, through the same client. */
async function bare(folder: string, round: string, views: readonly BenchView[]) {
  const copy = join(folder, "bare.db");
  const source = createClient({ url: `file:${join(folder, "leapmark.db")}` });
  await source.execute({ sql: "vacuum into ?", args: [copy] });
  source.close();
  const client = createClient({ url: `file:${copy}`, concurrency: 1 });
  await client.execute("pragma cache_size = -262144");
  await client.execute("pragma mmap_size = 2000000000");
  await addFigures(client, round);
  for (const index of coveringIndexes) await client.execute(index);
  await client.execute("analyze");
  const all = await timed(views, async ({ bare: { page, count, cube, args } }) => {
    for (const sql of [page, count, cube]) await client.execute({ sql, args });
  });
  const bounds = Array.from({ length: 50 }, (_, place) => 20 + place);
  const whatIf = await timed(bounds, (bound) => client.execute({ sql: bareWhatIf, args: [round, bound] }));
  client.close();
  return { all, whatIf };
}

type Answered = { ok: boolean; value?: unknown };
const isReading = (answer: Answered): boolean =>
  typeof answer.value === "object" && answer.value !== null && "reading" in answer.value;

/** The board and what-if of one round, in this process, over HTTP, and beside the same SQL bare. */
export async function benchBoard(count: number, withHttp = true): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "leapmark-board-"));
  const url = `file:${join(folder, "leapmark.db")}`;
  await migrate(url);
  const database = await openDatabase({ url });
  try {
    const ruleSet = findRuleSet("little-giant-2026");
    if (!ruleSet) throw new Error("no rule set");
    const occasion: Occasion = {
      tier: "little-giant",
      action: "new",
      openedOn: "2026-04-25",
      province: null,
    };
    const leaves: Leaves = compileLeaves(ruleSet, occasion, askedFigures(factCatalogue, ruleSet, occasion, []));
    const bureau = await newBureau(database, new Date());
    const officer = await bureau.person("officer");
    const { id: round } = await newOpenRound(database, officer, new Date(), giantRound);
    say(`\nBoard: ${count} firms in one round, ${ruleSet.criteria.length} criteria, 50 different views`);
    let began = performance.now();
    await putFirms(database, round, madeRows(count, leaves, 6));
    say(`  put into the database in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    const askable = askableOf(leaves, "all");
    const views = benchViews(round, askable);
    const board = (params: URLSearchParams) => readBoard(database, officer, round, leaves, params, new Date());
    const random = randomFrom(8);
    const { parameters } = movableIn(leaves, occasion);
    const moves = Array.from({ length: 50 }, (_, place) => {
      const { id, value } = parameters[place % parameters.length] ?? { id: "", value: 0 };
      return { [id]: Math.round(value * (70 + 60 * random())) / 100 };
    });
    const whatIf = (moved: Record<string, number>) =>
      readWhatIf(database, officer, round, leaves, moved, () => 50, new Date());
    // What the putting left to be cleared away is not the board's to wait for.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const before = process.memoryUsage();
    began = performance.now();
    const load = await holding(async () => {
      while (isReading(await board(new URLSearchParams())));
      while (isReading(await whatIf({})));
    });
    const took = (performance.now() - began) / 1000;
    const after = process.memoryUsage();
    const grown = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20;
    say(
      `  first reading, figures too: ${took.toFixed(1)} s in steps of at most ${load.worst.toFixed(0)} ms, ${grown.toFixed(0)} MiB`,
    );
    const pages = await holding(() => timed(views, ({ params }) => board(params)));
    const next = (params: URLSearchParams) => new URLSearchParams([...params, ["page", "2"]]);
    const fresh = await timed(views, ({ params }) => board(next(params)), 1);
    const tried = await holding(() => timed(moves, whatIf));
    const sql = await bare(folder, round, views);
    say(`  page + count + all facets: ${shown(pages.value)}; longest hold ${pages.worst.toFixed(0)} ms`);
    say(`  the same of rows that nobody has been shown before: ${shown(fresh)}`);
    say(
      `  SQL bare, page + count + 4 facets as one cube, covering indexes: ${shown(sql.all)}; ${ratio(pages.value, sql.all)}`,
    );
    say(`  what-if, with 50 firms each way: ${shown(tried.value)}; longest hold ${tried.worst.toFixed(0)} ms`);
    say(`  SQL bare, count over 8 thresholds, covering index: ${shown(sql.whatIf)}; ${ratio(tried.value, sql.whatIf)}`);
    if (!withHttp) return;
    const cookie = await signedIn(database, officer);
    await database.flush();
    const queries = moves.map((moved) =>
      new URLSearchParams(Object.entries(moved).map(([id, to]) => [`to.${id}`, String(to)])).toString(),
    );
    const http = await overHttp(folder, round, cookie, views, queries);
    say(`  over HTTP, whole page of 50 firms: ${shown(http.pages)}; what-if ${shown(http.whatIf)}`);
    say(
      `  over HTTP, first reading ${(http.first / 1000).toFixed(1)} s; a request beside all this waited ${http.beside.toFixed(0)} ms at worst`,
    );
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: { rows: { type: "string", default: "100000" }, "no-http": { type: "boolean", default: false } },
  });
  await benchBoard(Number(values.rows), !values["no-http"]);
}
