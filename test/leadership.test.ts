import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import pino from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ruleSetOf } from "#app/acts/programme/round-rules";
import { chaptersOf } from "#app/paper/leadership/chapters";
import { exportRound } from "#app/work/export";
import { partiesOf } from "#app/work/handler";
import { leadershipReport } from "#app/work/leadership-report";
import { type Database, openDatabase } from "#db/client";
import { requestExport } from "#db/programme/export";
import { finishJob, takeJob, takingOf } from "#db/service/job-queue";
import type { Actor } from "#lib/access";
import { mostUnmet, reportStatuses } from "#lib/cohort/leadership";
import type { ExportInput } from "#lib/programme/export-forms";
import { daysBetween, medianOf } from "#lib/programme/process-times";
import { isCounted } from "#lib/programme/standing";
import type { Role } from "#lib/roles";
import { locales } from "#lib/text/languages";
import { prepareDemo } from "../bin/demo/prepare";

const folder = mkdtempSync(join(tmpdir(), "leapmark-leadership-"));
process.env.DATA_DIR = folder;
let store: Database;
let owner: Extract<Actor, { kind: "person" }>;
let round: string;

beforeAll(async () => {
  await prepareDemo({ folder, firms: 120, seed: "5", afresh: false }, () => {});
  store = await openDatabase({ url: `file:${join(folder, "leapmark.db")}` });
  const ask = async (sql: string): Promise<Record<string, unknown>> => (await store.gate.execute(sql)).rows[0] ?? {};
  const closed = await ask("select id, organisation from rounds where state = 'closed'");
  const seat = await ask(
    `select user from seats where role = 'bureau-owner' and organisation = '${closed.organisation}'`,
  );
  owner = { kind: "person", user: String(seat.user), organisation: String(closed.organisation), role: "bureau-owner" };
  round = String(closed.id);
}, 600_000);

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const tools = { progress: async () => {}, stopped: new AbortController().signal, log: pino({ level: "silent" }) };

/** Asks for an export as a page would, and does the job. */
async function exported(wish: Partial<ExportInput>) {
  const input = { what: "full", format: "csv", locale: "zh", query: "", application: null, ...wish } as const;
  const requested = await requestExport(store, owner, round, input, new Date());
  if (!requested.ok) throw new Error(requested.reason);
  const job = await takeJob(store, new Date());
  if (!job) throw new Error("no job");
  const result = await exportRound(store, job, tools);
  const parties = await partiesOf(store, job);
  await finishJob(store, takingOf(job), result, new Date());
  return { bytes: readFileSync(join(folder, "job-files", result.file ?? "")), parties, input, result };
}

test("every figure of the report can be worked out from the export of all data", async () => {
  const { bytes, parties, input } = await exported({});
  const rows: Record<string, string>[] = parse(bytes.toString("utf8"), { bom: true, columns: true });
  const work = { ...parties, store, ruleSet: ruleSetOf(parties.round), input, tools, damagedFiles: 0 };
  const { figures } = (await leadershipReport(work)).round;
  const counted = rows.filter(({ state }) => isCounted(state ?? ""));
  const final = counted.filter(({ decision_stage: stage }) => stage === "final");
  expect(figures.all.funnel).toEqual({
    invited: rows.length,
    opened: rows.filter(({ state }) => state !== "not-opened").length,
    submitted: counted.length,
    decided: final.length,
    recommended: final.filter(({ decision }) => decision === "recommend").length,
  });
  for (const status of reportStatuses)
    expect(figures.all.verdicts[status]).toBe(counted.filter(({ verdict }) => verdict === status).length);
  const days = (from: string | undefined, to: string | undefined) =>
    from && to ? [daysBetween(new Date(`${from}Z`), new Date(`${to}Z`))] : [];
  const toSubmission = counted.flatMap((row) => days(row.invited_at, row.first_submitted_at));
  const toDecision = counted.flatMap((row) => days(row.first_submitted_at, row.first_decided_at));
  expect(figures.all.toSubmission.firms).toBe(toSubmission.length);
  expect(figures.all.toSubmission.median).toBeCloseTo(medianOf(toSubmission) ?? -1, 3);
  expect(figures.all.toDecision.firms).toBe(toDecision.length);
  expect(figures.all.toDecision.median).toBeCloseTo(medianOf(toDecision) ?? -1, 3);
  expect(figures.returned.times).toBe(rows.reduce((sum, { returns }) => sum + Number(returns), 0));
  const byRegion = (name: string) => counted.filter(({ region }) => region === name);
  for (const { name, funnel, verdicts } of figures.regions) {
    expect([name, funnel.submitted]).toEqual([name, byRegion(name).length]);
    expect(verdicts.unmet).toBe(byRegion(name).filter(({ verdict }) => verdict === "unmet").length);
  }
  const worst = mostUnmet(figures);
  expect(worst.length).toBeGreaterThan(0);
  const names = Object.keys(rows[0] ?? {}).filter((name) => name.startsWith("c_"));
  for (const { place, counts } of worst) {
    const unmet = counted.filter((row) => row[names[place] ?? ""] === "unmet").length;
    // Where another clause stands in for one, a firm does not fail by it.
    expect(counts.unmet).toBeLessThanOrEqual(unmet);
  }
  expect(figures.recommended.map(({ number }) => number)).toEqual(
    final.filter(({ decision }) => decision === "recommend").map(({ number }) => Number(number)),
  );
});

test("it says where the self-assessment was not asked for, and how many gave it where that was left to them", async () => {
  const { parties, input } = await exported({});
  const work = { ...parties, store, ruleSet: ruleSetOf(parties.round), input, tools, damagedFiles: 0 };
  const report = await leadershipReport(work);
  const { figures } = report.round;
  expect(figures.assessed).toBe(figures.all.funnel.submitted);
  const summaryOf = (selfAssessment: "required" | "optional" | "none", assessed = figures.assessed) => {
    const told = { ...report.round, selfAssessment, figures: { ...figures, assessed } };
    return JSON.stringify(chaptersOf({ ...report, round: told })[0]?.blocks);
  };
  expect(summaryOf("required")).not.toContain("自评");
  expect(summaryOf("none")).toContain("未要求企业填写自评问卷");
  expect(summaryOf("optional", 7)).toContain("7 家填写");
});

test("its annex is the list that was signed, and what is decided only while none is", async () => {
  const { parties, input } = await exported({});
  const work = { ...parties, store, ruleSet: ruleSetOf(parties.round), input, tools, damagedFiles: 0 };
  const report = await leadershipReport(work);
  const annexOf = (signed: typeof report.signed) => JSON.stringify(chaptersOf({ ...report, signed }).at(-1)?.blocks);
  const [first, second] = report.round.figures.recommended;
  if (!first || !second) throw new Error("nobody is recommended");
  const signed = annexOf({ on: "2026-11-02", firms: [first] });
  expect(signed).toContain(first.name);
  expect(signed).toContain("2026年11月2日");
  expect(signed).not.toContain(second.name);
  expect(annexOf(null)).toContain(second.name);
});

test("it is a Word file with drawn charts in every language, and nobody's who may not export", async () => {
  for (const locale of locales) {
    const { bytes, result } = await exported({ what: "report", format: "docx", locale });
    expect(result.file).toMatch(/\.docx$/);
    const parts = Object.keys(unzipSync(bytes));
    expect(parts).toContain("word/document.xml");
    expect(parts.filter((path) => path.endsWith(".png")).length).toBeGreaterThanOrEqual(3);
  }
  for (const role of ["regional-officer", "viewer", "verifier"] as Role[]) {
    const asked = await requestExport(store, { ...owner, role }, round, { what: "report", format: "docx" }, new Date());
    expect(asked).toMatchObject({ ok: false, reason: "not-found" });
  }
}, 120_000);
