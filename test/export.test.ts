import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import pino from "pino";
import readWorkbook from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { percentShown } from "#app/_view/board/distance";
import { reviewWords } from "#app/_view/review/words";
import { ruleSetOf } from "#app/acts/programme/round-rules";
import { explainedBy, judge } from "#app/acts/programme/rules";
import { GrowingArchive } from "#app/paper/archive";
import { exportRound } from "#app/work/export";
import { type Database, openDatabase } from "#db/client";
import { readApplicationFile } from "#db/programme/application-file";
import { readExportPage, requestExport } from "#db/programme/export";
import { finishJob, takeJob, takingOf } from "#db/service/job-queue";
import type { JobRecord } from "#db/service/jobs";
import type { Actor } from "#lib/access";
import type { ExportInput } from "#lib/programme/export-forms";
import { isCounted } from "#lib/programme/standing";
import type { Role } from "#lib/roles";
import { named } from "#lib/rules/explain";
import { findRuleSet } from "#questionnaires";
import { prepareDemo } from "../bin/demo/prepare";

const folder = mkdtempSync(join(tmpdir(), "leapmark-export-"));
process.env.DATA_DIR = folder;
const log = pino({ level: "silent" });
const evil = '=HYPERLINK("http://evil.example","点我")';
let store: Database;
let owner: Extract<Actor, { kind: "person" }>;
let round: string;
let first: { id: string; number: number };

beforeAll(async () => {
  await prepareDemo({ folder, firms: 260, seed: "3", afresh: false }, () => {});
  store = await openDatabase({ url: `file:${join(folder, "leapmark.db")}` });
  const ask = async (sql: string): Promise<Record<string, unknown>> => (await store.gate.execute(sql)).rows[0] ?? {};
  const closed = await ask("select id, organisation from rounds where state = 'closed'");
  const seat = await ask(
    `select user from seats where role = 'bureau-owner' and organisation = '${closed.organisation}'`,
  );
  owner = { kind: "person", user: String(seat.user), organisation: String(closed.organisation), role: "bureau-owner" };
  round = String(closed.id);
  const submitted = await ask(
    `select id, number from applications where round = '${round}' and decision is not null order by number`,
  );
  first = { id: String(submitted.id), number: Number(submitted.number) };
  const name = evil.replaceAll("'", "''");
  await store.gate.execute(
    `update applications set firm_name = '${name}', region = '+1+1', industry = '甲<乙>&"丙' where id = '${first.id}'`,
  );
}, 300_000);

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks for an export as a page would, does the job, and returns its file. */
async function exported(wish: Partial<ExportInput>): Promise<{
  bytes: Buffer;
  told: [number, number][];
  job: JobRecord;
  result: Awaited<ReturnType<typeof exportRound>>;
}> {
  const input = { what: "full", format: "csv", locale: "zh", query: "", application: null, ...wish } as const;
  const requested = await requestExport(store, owner, round, input, new Date());
  if (!requested.ok) throw new Error(requested.reason);
  const job = await takeJob(store, new Date());
  if (job?.id !== requested.value) throw new Error("another job was taken");
  const told: [number, number][] = [];
  const progress = async (done: number, total: number) => void told.push([done, total]);
  const result = await exportRound(store, job, { progress, stopped: new AbortController().signal, log });
  await finishJob(store, takingOf(job), result, new Date());
  return { bytes: readFileSync(join(folder, "job-files", result.file ?? "")), told, job, result };
}

const records = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });
const texts = (bytes: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, Buffer.from(part).toString("utf8")]),
  );

describe("the full table", () => {
  test("is CSV that another program reads: one row a firm, three kinds of values, verdicts, decision, trail", async () => {
    const { bytes, told } = await exported({});
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = records(bytes.toString("utf8"));
    expect(rows).toHaveLength(52);
    expect(told.at(-1)).toEqual([52, 52]);
    const decided = rows.find(({ number }) => Number(number) === first.number);
    expect(decided).toMatchObject({ synthetic: "1", state: "submitted", decision_stage: "final" });
    expect(decided?.decision_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(decided?.trail_hash).toMatch(/^[0-9a-f]{64}$/);
    const names = Object.keys(rows[0] ?? {});
    expect(names.length).toBeGreaterThan(100);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]{0,63}$/);
    expect(new Set(names).size).toBe(names.length);
    for (const name of ["f_revenue_2025_claimed", "f_revenue_2025_evidenced", "f_revenue_2025_verified", "c_x22_3"])
      expect(names).toContain(name);
    const [page] = await Promise.all([readExportPage(store, owner, round, { numbers: [first.number] }, new Date())]);
    const firm = page.ok ? page.value[0] : undefined;
    expect(Number(decided?.level)).toBe(firm?.application.level);
  });

  test("holds no formula: neither in CSV nor in a workbook", async () => {
    const rows = records((await exported({})).bytes.toString("utf8"));
    const row = rows.find(({ number }) => Number(number) === first.number);
    expect(row).toMatchObject({ name: `'${evil}`, region: "'+1+1", industry: '甲<乙>&"丙' });
    const { bytes } = await exported({ format: "xlsx" });
    for (const [path, part] of Object.entries(texts(bytes)))
      if (path.includes("sheet")) expect(part).not.toContain("<f>");
    const [, data, definitions, about] = await readWorkbook(bytes);
    const [heading, ...lines] = data?.data ?? [];
    expect(lines).toHaveLength(52);
    const named = lines.find((line) => line[0] === first.number);
    expect(named?.[1]).toBe(evil);
    expect(heading).toContain("f_revenue_2025_claimed");
    expect(typeof named?.[heading?.indexOf("level") ?? 0]).toBe("number");
    expect(definitions?.data).toHaveLength((heading?.length ?? 0) + 1);
    expect(JSON.stringify(about?.data)).toContain("演示数据");
  });

  test("comes with scripts for R and SPSS that name every variable and its codes", async () => {
    const files = texts((await exported({ format: "statistics", locale: "en" })).bytes);
    const rows = records(files["data.csv"] ?? "");
    const definitions = records(files["definitions.csv"] ?? "");
    const names = Object.keys(rows[0] ?? {});
    expect(definitions.map((each) => each.variable)).toEqual(names);
    for (const name of names) {
      expect(files["read.R"]).toContain(`attr(data$${name}, "label") <- `);
      expect(files["read.sps"]).toMatch(new RegExp(`^  ${name} (F16\\.4|A40|A500)$`, "m"));
    }
    expect(files["read.R"]).toContain('data$quadrant <- factor(data$quadrant, levels = c("');
    expect(files["read.sps"]).toMatch(/^VALUE LABELS verdict 'met' '.+' 'person'/m);
    const codes = new Set(rows.map((row) => row.verdict).filter(Boolean));
    for (const code of codes) expect(files["read.sps"]).toContain(`'${code}'`);
  });
});

test("a view is exported as it is shown: its firms in its order, its columns in words", async () => {
  const query = "decision=recommend&sort=-level&column=level&column=criteria&column=decision";
  const { bytes, told } = await exported({ what: "view", query });
  const rows = records(bytes.toString("utf8"));
  expect(rows.length).toBeGreaterThan(3);
  expect(told.at(-1)).toEqual([rows.length, rows.length]);
  expect(rows.map((row) => row.决定)).toEqual(rows.map(() => "推荐"));
  const levels = rows.map((row) => Number(row.技术水平));
  expect(levels).toEqual([...levels].sort((one, other) => other - one));
  expect(Object.keys(rows[0] ?? {}).filter((name) => /近2年|主营业务收入平均增长率/.test(name)).length).toBeGreaterThan(
    0,
  );
  const [data] = await readWorkbook((await exported({ what: "view", format: "xlsx", query })).bytes);
  expect(data?.data).toHaveLength(rows.length + 1);
});

test("the clause that decides stands alike in the view, the full table, the workbook and the records", async () => {
  const full = records((await exported({})).bytes.toString("utf8"));
  const query = "sort=nearest&column=nearest&column=verdict";
  const view = records((await exported({ what: "view", query })).bytes.toString("utf8"));
  const archive = unzipSync((await exported({ what: "archive", format: "zip" })).bytes);
  const lines = new TextDecoder()
    .decode(archive["records.jsonl"])
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const [, data] = await readWorkbook((await exported({ format: "xlsx" })).bytes);
  const [heading = [], ...cells] = data?.data ?? [];
  const criteria = findRuleSet("little-giant-2022-2")?.criteria ?? [];
  for (const { application, verdicts } of lines) {
    const row = full.find(({ number }) => Number(number) === application.number);
    const shown = view.find(({ 序号: number }) => Number(number) === application.number);
    const sheet = cells.find(([number]) => number === application.number);
    const cell = (name: string) => String(sheet?.[heading.indexOf(name)] ?? "");
    for (const name of ["nearest", "nearest_amount", "nearest_criterion", "nearest_status", "nearest_unit"])
      expect(cell(name)).toBe(row?.[name]);
    expect([row?.nearest, row?.nearest_amount]).toEqual([
      String(application.nearest ?? ""),
      String(application.nearestAmount ?? ""),
    ]);
    const { nearest } = application;
    // Who took its application back is only in a view that asks for it.
    expect(shown === undefined).toBe(application.state === "withdrawn");
    if (!shown) continue;
    expect([shown["距门槛（%）"], shown["距门槛（按该条的单位）"]]).toEqual([
      nearest === null ? "" : String(percentShown(nearest)),
      row?.nearest_amount,
    ]);
    if (nearest !== null && Math.abs(nearest) >= 0.1) expect(shown["距门槛（%）"]).toMatch(/^-?\d+(\.\d)?$/);
    expect(row?.nearest_criterion).toBe(application.nearestCriterion ?? "");
    if (!verdicts || !isCounted(application.state)) continue;
    const { standing } = verdicts;
    if (standing.status === "unmet") expect(row?.nearest_status).toBe("unmet");
    else expect(["met", ""]).toContain(row?.nearest_status);
    const place = criteria.findIndex(({ id }) => id === application.nearestCriterion);
    if (place < 0) continue;
    expect(standing.criteria[place]).toMatchObject({ status: row?.nearest_status, replacedBy: [] });
    expect(shown["距门槛：条件"]).toBe(`${place + 1} ${criteria[place]?.title.zh}`);
  }
  const order = view.flatMap((row) => (row["距门槛：条件"] ? [row["距门槛（%）"] ?? ""] : []));
  const unmeasured = order.filter((each) => each === "").length;
  expect(unmeasured).toBeGreaterThan(0);
  // What is unmet without a percentage comes first.
  expect(order.slice(0, unmeasured).join("")).toBe("");
  const measured = order.slice(unmeasured).map(Number);
  expect(measured).toEqual([...measured].sort((one, other) => one - other));
});

test("what readers see of a firm is what its page says, to the last digit shown", async () => {
  const { bytes } = await exported({ format: "xlsx" });
  const [shown, , definitions] = await readWorkbook(bytes);
  const [groups = [], heading = [], ...lines] = shown?.data ?? [];
  expect(shown?.sheet).toBe("数据");
  expect(definitions?.data.some(([name]) => String(name).endsWith("_gap"))).toBe(true);
  const starts = groups.flatMap((name, column) => (name === null ? [] : [{ name: String(name), column }]));
  const columnsOf = (group: string): [string, number][] => {
    const at = starts.findIndex(({ name }) => name === group);
    const end = starts[at + 1]?.column ?? heading.length;
    return heading.flatMap((title, column) =>
      at >= 0 && column >= (starts[at]?.column ?? 0) && column < end ? [[String(title), column]] : [],
    );
  };
  const words = reviewWords("zh");
  const amount = (unit: string, cell: unknown) =>
    unit === "percent" ? Number((Number(cell) * 100).toFixed(10)) : Number(cell);
  let compared = 0;
  for (const line of lines) {
    const [number, name] = line;
    const { rows } = await store.gate.execute({
      sql: "select id, state from applications where round = ? and number = ?",
      args: [round, Number(number)],
    });
    if (!isCounted(String(rows[0]?.state))) continue;
    const opened = await readApplicationFile(store, owner, String(rows[0]?.id), new Date());
    if (!opened.ok) throw new Error(opened.reason);
    const { decisive } = judge(opened.value);
    const told = explainedBy(opened.value);
    const titles = ruleSetOf(opened.value.round).criteria.map(({ title }, place) => `${place + 1} ${title.zh}`);
    for (const [place, { criterion, comparisons }] of decisive.criteria.entries()) {
      const columns = columnsOf(titles[place] ?? "");
      for (const comparison of named(comparisons, told.get(criterion)?.comparisons ?? [])) {
        const measure = comparison.measure?.zh ?? "";
        const cell = (test: (title: string) => boolean) =>
          line[columns.find(([title]) => title.startsWith(measure) && test(title.slice(measure.length)))?.[1] ?? -1];
        const value = cell((rest) => rest === "" || rest.startsWith("（"));
        const open = line[columns.find(([title]) => title.startsWith("资料不全"))?.[1] ?? -1];
        const { unit, distance } = comparison;
        if (value === null) expect(String(open).split("；")).toContain(words.namedText(comparison));
        const found =
          value === null
            ? words.comparisonText(comparison)
            : words.comparisonText({ ...comparison, low: amount(unit, value), high: amount(unit, value) });
        expect([name, measure, found]).toEqual([name, measure, words.comparisonText(comparison)]);
        if (told.get(criterion)?.kind === "condition") {
          const gap = cell((rest) => rest.startsWith("：与门槛差距"));
          const far = (each: unknown) => (each === null ? null : words.distanceText({ distance: Number(each), unit }));
          // Several lines may stand for one figure, of which one is enough: the table tells the nearest.
          const own = comparisons.filter(
            (each) => each.unit === unit && each.low === comparison.low && each.is === comparison.is,
          );
          const best = own
            .map((each) => each.distance)
            .reduce((one, other) => ((other ?? 0) > (one ?? 0) ? other : one), distance);
          expect([name, measure, far(gap)]).toEqual([name, measure, far(best)]);
        }
        compared++;
      }
    }
  }
  expect(compared).toBeGreaterThan(300);
});

test("a dossier holds the verdicts, all that was kept, the files, and a page without scripts", async () => {
  const { bytes } = await exported({ what: "dossier", format: "zip", application: first.id });
  const files = texts(bytes);
  const named = (end: string) => Object.entries(files).find(([path]) => path.endsWith(end))?.[1] ?? "";
  expect(JSON.parse(named("/verdicts.json")).standing.ruleSet).toBe("little-giant-2022-2");
  expect(JSON.parse(named("/decisions.json")).length).toBeGreaterThan(0);
  expect(JSON.parse(named("/answers.json"))).not.toEqual({});
  expect(JSON.parse(named("/trail.json")).length).toBeGreaterThan(0);
  const attached = JSON.parse(named("/evidence.json"));
  expect(Object.keys(files).filter((path) => path.includes("/evidence/"))).toHaveLength(attached.length);
  const page = named("/dossier.html");
  expect(page).toContain("=HYPERLINK(&quot;http://evil.example&quot;");
  expect(page).not.toMatch(/<script|src=|href=/);
  expect(page).toContain("演示数据");
  expect(Object.values(files).join("")).not.toContain("linkHash");
});

test("the whole round is one archive with a folder for each firm", async () => {
  const { bytes } = await exported({ what: "archive", format: "zip" });
  const files = unzipSync(bytes);
  const paths = Object.keys(files);
  expect(paths.filter((path) => path.endsWith("/dossier.html"))).toHaveLength(52);
  const records = new TextDecoder()
    .decode(files["records.jsonl"])
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(records).toHaveLength(52);
  for (const { folder } of records) expect(paths).toContain(`${folder}/dossier.html`);
  expect(paths.filter((path) => path.includes("/evidence/")).length).toBeGreaterThan(50);
  expect(paths.every((path) => !path.startsWith("/") && !path.includes(".."))).toBe(true);
});

test("evidence that is no longer what was stored is named as such and left out, and breaks no archive", async () => {
  const { rows } = await store.gate.execute({
    sql: `select a.id, json_group_array(distinct e.hash) as hashes from evidence e join applications a on a.sheet = e.sheet
      where a.round = ? and a.decision is not null and e.at <= a.submitted_at and e.withdrawn_at is null
      group by a.id order by count(distinct e.hash) desc limit 1`,
    args: [round],
  });
  const application = String(rows[0]?.id);
  const [gone = "", short = "", forged = ""] = JSON.parse(String(rows[0]?.hashes)) as string[];
  const pathOf = (hash: string) => join(folder, "evidence", hash.slice(0, 2), hash);
  const whole = [gone, short, forged].map((hash) => [hash, readFileSync(pathOf(hash))] as const);
  rmSync(pathOf(gone));
  writeFileSync(pathOf(short), "%PDF-1.7");
  writeFileSync(pathOf(forged), `%PDF-1.7\n${"forged ".repeat(200)}`);
  const { bytes, result } = await exported({ what: "dossier", format: "zip", application });
  const files = texts(bytes);
  const named = (end: string) => Object.entries(files).find(([path]) => path.endsWith(end))?.[1] ?? "";
  const told: { hash: string; damage: string | null }[] = JSON.parse(named("/evidence.json"));
  const damages = new Map(told.map(({ hash, damage }) => [hash, damage]));
  expect([gone, short, forged].map((hash) => damages.get(hash))).toEqual(["gone", "truncated", "replaced"]);
  const sound = told.filter(({ damage }) => damage === null);
  expect(Object.keys(files).filter((path) => path.includes("/evidence/"))).toHaveLength(sound.length);
  for (const words of ["丢失，未归档", "只剩一部分，未归档", "不一致，未归档"])
    expect(named("/dossier.html")).toContain(words);
  expect(result.counts).toMatchObject({ damagedFiles: told.length - sound.length });
  const all = await exported({ what: "archive", format: "zip", locale: "en" });
  expect(all.result.counts.damagedFiles).toBeGreaterThanOrEqual(3);
  for (const [hash, content] of whole) writeFileSync(pathOf(hash), content);
});

test("an archive within an archive is taken as it grows", async () => {
  const [outer, inner] = [new GrowingArchive(), new GrowingArchive()];
  const chunks: Buffer[] = [];
  outer.output.on("data", (chunk: Buffer) => chunks.push(chunk));
  const taken = outer.addStream("firms-001.zip", inner.output);
  for (let number = 1; number <= 40; number++) await inner.add(`${number}.txt`, Buffer.alloc(100_000, String(number)));
  inner.end();
  await taken;
  outer.end();
  await once(outer.output, "end");
  const files = unzipSync(unzipSync(Buffer.concat(chunks))["firms-001.zip"] ?? new Uint8Array());
  expect(Object.keys(files)).toHaveLength(40);
  expect(files["7.txt"]).toHaveLength(100_000);
});

test("only officers of the bureau export, and the trail tells that they did", async () => {
  const nobody = [
    { ...owner, role: "viewer" as Role },
    { ...owner, role: "verifier" as Role },
    { ...owner, organisation: "another" },
    { kind: "stranger" } as const,
  ];
  for (const actor of nobody) {
    expect(await requestExport(store, actor, round, { what: "full", format: "csv" }, new Date())).toMatchObject({
      ok: false,
      reason: "not-found",
    });
    expect(await readExportPage(store, actor, round, { after: 0 }, new Date())).toMatchObject({
      ok: false,
      reason: "not-found",
    });
  }
  const sealed = (await store.gate.execute("select id from rounds where sealed = 1")).rows[0];
  expect(
    await requestExport(store, owner, String(sealed?.id), { what: "full", format: "csv" }, new Date()),
  ).toMatchObject({ ok: false, reason: "sealed" });
  const { job } = await exported({});
  const { rows } = await store.gate.execute("select act, user, detail from trail order by id desc limit 1");
  expect(rows[0]).toMatchObject({ act: "export", user: owner.user });
  expect(JSON.parse(String(rows[0]?.detail))).toEqual({ job: job.id, what: "full", format: "csv" });
});

test("what cannot be written breaks no file: pasted controls, halves and non-characters", async () => {
  const pasted = String.fromCodePoint(0x1, 0xb, 0x85, 0xfdd0, 0xfffe, 0xffff, 0x1fffe, 0x202e);
  const sql = "update applications set region = ?, contact = ?, firm_name = ? where id = ?";
  await store.gate.execute({ sql, args: [`甲${pasted}乙`, pasted, `丙${pasted}丁`, first.id] });
  const allowed = /^[\t\n\r\u0020-\u007e\u00a0-\ufdcf\ufdf0-\ufffd\u{10000}-\u{1fffd}\u{20000}-\u{2fffd}]*$/u;
  const workbook = texts((await exported({ format: "xlsx" })).bytes);
  for (const [path, part] of Object.entries(workbook)) expect(allowed.test(part), path).toBe(true);
  expect(Object.values(workbook).join("")).toContain("甲乙");
  expect(records((await exported({})).bytes.toString("utf8")).map(({ name }) => name)).toContain("丙丁");
  const archive = await exported({ what: "archive", format: "zip" });
  const files = texts(archive.bytes);
  const [path = "", page = ""] = Object.entries(files).find(([, part]) => part.includes("<h1>丙丁</h1>")) ?? [];
  expect(allowed.test(path + page)).toBe(true);
  for (const line of (files["records.jsonl"] ?? "").trim().split("\n")) expect(() => JSON.parse(line)).not.toThrow();
});
