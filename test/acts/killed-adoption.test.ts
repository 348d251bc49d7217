import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { asc, eq } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { adoptRules } from "#app/acts/programme/adopt-rules";
import { leavesOf } from "#app/acts/programme/round-rules";
import { openDatabase } from "#db/client";
import { migrate } from "#db/migrate";
import { basisOf } from "#db/programme/application-file";
import { readBoard } from "#db/programme/board";
import { isJudging } from "#db/programme/outdated-columns";
import { applications } from "#db/schema";
import { ruleColumns } from "#lib/programme/columns";
import { decisiveOf } from "#lib/programme/verdicts";
import type { RuleSet } from "#lib/rules/rule-set";
import { dayOf } from "#lib/text/day";
import { findRuleSet } from "#questionnaires";
import { at, freshUrl, fulfilled } from "../db/fresh";
import { newApplication } from "../make/applications";
import { newBureau } from "../make/bureaus";
import { giantRound, newOpenRound } from "../make/rounds";

const right = findRuleSet("little-giant-2026") as RuleSet;
const folder = mkdtempSync(join(tmpdir(), "leapmark-killed-adoption-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const url = freshUrl();
await migrate(url);
const database = await openDatabase({ url });
afterAll(() => database.close());

const running: ChildProcess[] = [];
afterAll(() => running.forEach((process_) => void process_.kill("SIGKILL")));

/** A program of the tests in a process of its own, on this database. */
function run(program: string): ChildProcess {
  const process_ = spawn(process.execPath, ["--import", "tsx", join(import.meta.dirname, "..", program), url], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    env: { ...process.env, DATABASE_URL: url, DATA_DIR: folder },
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.push(process_);
  return process_;
}

test("a process that is killed while it judges a round anew leaves no half firm, and the next start goes on", {
  timeout: 120_000,
}, async () => {
  const officer = await (await newBureau(database, at())).person("officer");
  const wish = { ...giantRound, closesOn: "2026-11-30", ruleSet: "little-giant-2022" };
  const round = await newOpenRound(database, officer, at(), wish);
  for (let place = 0; place < 160; place++)
    await newApplication(database, round, { revenue: { 2024: 9300, 2025: 3900 + 10 * place } });
  const rows = () =>
    database.db.select().from(applications).where(eq(applications.round, round.id)).orderBy(asc(applications.number));
  const before = await rows();
  const wanted = { round, seen: round.revision, ruleSet: right.id, reason: "更正公告发布" };
  const remedyOf = () => ({ ruleSet: right, corrections: [] });
  const adopted = fulfilled(await adoptRules(database, officer, wanted, at(5), remedyOf));
  expect(await rows()).toEqual(before);

  const leaves = leavesOf(adopted);
  const anew = await Promise.all(
    before.map(async (application) => {
      const basis = await basisOf(database.db, { round: adopted, application });
      const known = { standing: decisiveOf(basis, right), verified: new Set(basis.verified.keys()) };
      return { ...application, ...ruleColumns(leaves, leaves.valuesOf(known.standing, dayOf(at())), known) };
    }),
  );
  const judged = async () => (await rows()).filter(({ columnsRuleSet }) => columnsRuleSet === right.id).length;

  const killed = run("front/job-process.ts");
  await expect.poll(judged, { timeout: 60_000, interval: 2 }).toBeGreaterThan(0);
  killed.kill("SIGKILL");
  await once(killed, "close");
  const left = await rows();
  const done = await judged();
  expect(done).toBeLessThan(before.length);
  for (const [place, { changed, ...row }] of left.entries())
    expect({ ...row, changed: 0 }).toEqual({ ...(place < done ? anew : before)[place], changed: 0 });
  expect(await isJudging(database, adopted)).toBe(true);
  const board = fulfilled(
    await readBoard(database, officer, round.id, leaves, new URLSearchParams("verdict=unknown"), at(9)),
  );
  const unknown = anew.slice(0, done).filter(({ verdict }) => verdict === "unknown").length;
  expect(board).toMatchObject({ count: before.length - done + unknown });

  const started = run("db/renew-worker.ts");
  let said = "";
  started.stdout?.on("data", (part) => (said += part));
  expect(await once(started, "close")).toEqual([0, null]);
  expect(Number(said)).toBe(before.length - done);
  expect((await rows()).map((row) => ({ ...row, changed: 0 }))).toEqual(anew.map((row) => ({ ...row, changed: 0 })));
  expect(await isJudging(database, adopted)).toBe(false);
});
