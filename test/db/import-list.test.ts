import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asc, eq } from "drizzle-orm";
import { strFromU8, unzipSync } from "fflate";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readLook, takeList } from "#app/acts/programme/take-list";
import type { JobHandler } from "#app/work/handler";
import { readTable } from "#app/work/tables/table";
import { applications, jobs, trail } from "#db/schema";
import { enqueueJob, type JobInput } from "#db/service/jobs";
import type { JobResult } from "#lib/programme/job";
import { matchColumns } from "#lib/programme/list-head";
import { checkCharacterOf } from "#lib/rules/uscc";
import { workbookWith } from "../front/hostile-workbook";
import { newBureau, type Person } from "../make/bureaus";
import { newOpenRound } from "../make/rounds";
import { freshDatabase, fulfilled } from "./fresh";

const folder = mkdtempSync(join(tmpdir(), "leapmark-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
process.env.DATA_DIR = folder;

const database = await freshDatabase();
const now = new Date();
let officer: Person;
let importFirms: JobHandler;
beforeAll(async () => {
  officer = await (await newBureau(database, now)).person("officer");
  ({ importFirms } = await import("#app/work/import"));
  mkdirSync(join(folder, "uploads"), { recursive: true });
});

const codeOf = (number: number): string => {
  const first = `91340100${String(number).padStart(9, "0")}`;
  return first + checkCharacterOf(first);
};

let uploads = 0;
function upload(content: string | Buffer): string {
  const name = `list-${uploads++}`;
  writeFileSync(join(folder, "uploads", name), content);
  return name;
}

type Round = { id: string; organisation: string };
async function run(round: Round, input: JobInput) {
  const id = await database.durably((inside) => enqueueJob(inside, officer, round, "import", input, new Date()));
  const [job] = await database.db.select().from(jobs).where(eq(jobs.id, id));
  if (!job) throw new Error("no job");
  const tools = { progress: async () => {}, stopped: new AbortController().signal, log: pino({ level: "silent" }) };
  const taking = { ...job, attempts: 1 };
  const result: JobResult = await importFirms(database, taking, tools);
  await database.db.update(jobs).set({ state: "done", attempts: 1, result }).where(eq(jobs.id, id));
  return { id, result };
}

const headings = "企业名称,统一社会信用代码,所属区县,联系人,联系电话,邮箱";
const take = (round: Round, content: string | Buffer, more: JobInput = {}) => {
  const matching = JSON.stringify(matchColumns(headings.split(",")));
  return run(round, { upload: upload(content), locale: "zh", words: "zh", matching, ...more });
};
const look = async (round: Round, content: string | Buffer, more: JobInput = {}) => {
  const { id } = await run(round, { upload: upload(content), locale: "zh", matching: null, ...more });
  const found = await readLook(database, officer, { round: round.id, job: id }, now);
  return { id, look: found?.look };
};
const firmsOf = (round: Round) =>
  database.db.select().from(applications).where(eq(applications.round, round.id)).orderBy(asc(applications.number));
const list = (...rows: string[]) => [headings, ...rows].join("\n");

describe("the report of a list", () => {
  const rows = list(
    `甲有限公司,${codeOf(1)},上城区,王工,139 0000 0001,a@example.com`,
    "乙有限公司,9.14403E+17,上城区,李工,13900000002,b@example.com",
    `丙有限公司,${codeOf(3)},上城区,赵工,8888,c@`,
    "丁有限公司,,上城区,,,",
  );

  it("tells rows that were refused apart from those to look at and from firms that were there", async () => {
    const round = await newOpenRound(database, officer, now);
    const first = await take(round, rows);
    expect(first.result.counts).toEqual({ rows: 4, good: 3, bad: 1, doubtful: 2 });
    expect(first.result.badRows.map(({ line, reason, firm, taken }) => [line, reason, firm, taken ?? false])).toEqual([
      [3, "uscc-number", "乙有限公司", false],
      [4, "email", "丙有限公司", true],
      [4, "phone", "丙有限公司", true],
      [5, "uscc-none", "丁有限公司", true],
    ]);
    expect((await firmsOf(round)).map(({ firmName, phone, email }) => [firmName, phone, email])).toEqual([
      ["甲有限公司", "13900000001", "a@example.com"],
      ["丙有限公司", "8888", null],
      ["丁有限公司", null, null],
    ]);
    const again = await take(round, rows);
    expect(again.result.counts).toEqual({ rows: 4, good: 0, bad: 1, known: 3 });
    expect(again.result.badRows[0]).toMatchObject({ line: 3, reason: "uscc-number" });
    expect(again.result.badRows.slice(1).map(({ reason, known }) => [reason, known])).toEqual(
      Array.from({ length: 3 }, () => ["known", true]),
    );
  });

  it("gives the refused rows back as they stood with why, and takes them once they are mended there", async () => {
    const round = await newOpenRound(database, officer, now);
    const { result } = await take(round, rows);
    const table = await readTable(readFileSync(join(folder, "job-files", result.file ?? "")));
    expect(table.rows).toEqual([
      [...headings.split(","), "未导入的原因"],
      [
        ...["乙有限公司", "9.14403E+17", "上城区", "李工", "13900000002", "b@example.com"],
        expect.stringContaining("Excel"),
      ],
    ]);
    // What is typed there stays text.
    const parts = unzipSync(readFileSync(join(folder, "job-files", result.file ?? "")));
    expect(strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toContain('<col min="2" max="2" width=');
    expect(strFromU8(parts["xl/styles.xml"] ?? new Uint8Array())).toContain('numFmtId="49"');
    const mended = table.rows.map((row) => row.map((cell) => cell.replace("9.14403E+17", codeOf(2))).join(","));
    const second = await take(round, mended.join("\n"));
    expect(second.result).toMatchObject({ counts: { rows: 1, good: 1, bad: 0 }, file: null });
  });
});

describe("a list of firms that are there", () => {
  it("changes nothing unless that was ticked, and then what it says otherwise, each with its line of the trail", async () => {
    const round = await newOpenRound(database, officer, now);
    await take(round, list(`甲有限公司,${codeOf(1)},上城区,王工,13900000001,a@example.com`, "乙（杭州）有限公司,,,,,"));
    const [before] = await firmsOf(round);
    const renewed = list(
      `甲有限公司,${codeOf(1)},上城区,钱工,,new@example.com`,
      `乙(杭州) 有限公司,${codeOf(2)},西湖区,,13900000002,`,
      `丙有限公司,${codeOf(3)},,,,`,
    );
    const { look: seen } = await look(round, renewed);
    expect(seen?.preview).toEqual({ fresh: 1, known: 2, changed: 2, refused: 0 });
    expect((await firmsOf(round)).length).toBe(2);
    const told = await take(round, renewed);
    expect(told.result.counts).toEqual({ rows: 3, good: 1, bad: 0, known: 2 });
    expect(told.result.badRows.map(({ reason, value }) => [reason, value])).toEqual([
      ["known-differs", "contact email"],
      ["known-differs", "uscc region phone"],
    ]);
    expect((await firmsOf(round))[0]).toMatchObject({ contact: "王工", email: "a@example.com" });
    const ticked = await take(round, renewed, { renews: 1 });
    expect(ticked.result.counts).toEqual({ rows: 3, good: 0, bad: 0, renewed: 2, known: 1 });
    const [one, other] = await firmsOf(round);
    expect(one).toMatchObject({ contact: "钱工", email: "new@example.com", phone: "13900000001", id: before?.id });
    expect(other).toMatchObject({ firmName: "乙（杭州）有限公司", uscc: codeOf(2), region: "西湖区" });
    const lines = await database.db
      .select()
      .from(trail)
      .where(eq(trail.sheet, before?.id ?? ""));
    expect(lines.map(({ act, detail }) => [act, detail])).toEqual([
      ["mend-firms", { mended: "contact email", byList: true }],
    ]);
  });

  it("is held against the other list of a firm by its code, where both have one", async () => {
    const round = await newOpenRound(database, officer, now);
    await take(round, list(`甲有限公司,${codeOf(1)},,,,`));
    const { result } = await take(round, list(`甲有限公司,${codeOf(2)},,,,`, "甲有限公司,,,,,"));
    expect(result.counts).toEqual({ rows: 2, good: 1, bad: 1 });
    expect(result.badRows).toMatchObject([{ line: 3, reason: "duplicate-in-file", value: "2" }]);
  });
});

describe("headings that a bureau said the meaning of", () => {
  it("are understood in its next list, and by no other bureau", async () => {
    const round = await newOpenRound(database, officer, now);
    const content = "单位\t值班电话\n甲有限公司\t13900000001";
    const { id, look: first } = await look(round, content);
    expect(first?.matching).toMatchObject({ name: null, phone: null });
    expect(first?.preview).toBeNull();
    const columns = { name: "0", uscc: "", region: "", industry: "", contact: "", phone: "1", email: "" };
    fulfilled(
      await takeList(database, officer, { round: round.id, job: id, columns, renews: false, words: "zh" }, now),
    );
    expect((await look(round, content)).look?.matching).toMatchObject({ name: 0, phone: 1 });
    const other = await (await newBureau(database, now)).person("officer");
    const theirs = await newOpenRound(database, other, now);
    const kept = officer;
    officer = other;
    expect((await look(theirs, content)).look?.matching).toMatchObject({ name: null });
    officer = kept;
  });
});

describe("a workbook", () => {
  it("is read sheet by sheet, each taken once", async () => {
    const round = await newOpenRound(database, officer, now);
    const sheetOf = (...names: string[]) =>
      ["企业名称", ...names]
        .map(
          (name, place) => `<row r="${place + 1}"><c r="A${place + 1}" t="inlineStr"><is><t>${name}</t></is></c></row>`,
        )
        .join("");
    const book = await workbookWith({
      sheets: [
        { name: "上城", xml: sheetOf("甲有限公司", "乙有限公司") },
        { name: "西湖", xml: sheetOf("丙有限公司") },
      ],
    });
    const { look: first } = await look(round, book);
    expect(first?.sheet).toMatchObject({ name: "上城", sheets: [{ name: "上城" }, { name: "西湖" }] });
    const matching = JSON.stringify(matchColumns(["企业名称"]));
    await take(round, book, { matching, sheet: 1 });
    await take(round, book, { matching, sheet: 2 });
    expect((await firmsOf(round)).map(({ firmName }) => firmName)).toEqual(["甲有限公司", "乙有限公司", "丙有限公司"]);
  });
});
