import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diagnose } from "#lib/diagnosis/diagnose";
import { storedDiagnosis } from "#lib/diagnosis/stored-diagnosis";
import { editionOf, latestEdition } from "#questionnaires/index";
import { sampleSheets } from "../make/sheets";

const root = new URL("../..", import.meta.url).pathname;
const sheet = {
  edition: "2026-1",
  depth: "full",
  answers: { "product-performance": "high", "foreign-sales": "never" },
};

function run(script: string, args: string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", `bin/${script}.ts`, ...args], {
    cwd: root,
    input,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  const lines = stdout.split("\n").filter((line) => line !== "");
  return { status, stderr, lines: lines.map((line) => JSON.parse(line)) };
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "leapmark-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("diagnose", () => {
  it("says of each sheet of each file what it comes to", () => {
    const one = join(folder, "one.json");
    const many = join(folder, "many.jsonl");
    writeFileSync(one, JSON.stringify(sheet, null, 2));
    writeFileSync(many, `${JSON.stringify(sheet)}\n${JSON.stringify({ ...sheet, depth: "quick" })}\n`);
    const { status, lines } = run("diagnose", [one, many]);
    expect(status).toBe(0);
    expect(lines.map(({ file, line }) => [file, line])).toEqual([
      [one, undefined],
      [many, 1],
      [many, 2],
    ]);
    const { file: _file, ...said } = lines[0];
    const { answers } = sheet;
    expect(said).toEqual(
      JSON.parse(
        JSON.stringify(storedDiagnosis(diagnose(editionOf(sheet), { edition: "2026-1", depth: "full", answers }))),
      ),
    );
    expect(said.technicalStrength).toHaveProperty("verdict");
  });

  it("goes on after a bad sheet or file, and fails in the end", () => {
    const input = `nonsense\n${JSON.stringify(sheet)}\n${JSON.stringify({ ...sheet, answers: { staff: "12" } })}\n`;
    const { status, lines, stderr } = run("diagnose", [join(folder, "missing"), "-"], input);
    expect(status).toBe(1);
    expect(stderr).toBe("");
    expect(lines[0].error.code).toBe("unreadable-file");
    expect(lines[1]).toMatchObject({ file: "-", line: 1, error: { code: "not-json" } });
    expect(lines[2]).toMatchObject({ file: "-", line: 2, edition: "2026-1" });
    expect(lines[3]).toMatchObject({ file: "-", line: 3, error: { code: "wrong-type", question: "staff" } });
  });

  it("keeps up with a stream", () => {
    const sheets = sampleSheets(latestEdition, 1000, 2).map((each) => JSON.stringify(each));
    const { status, lines } = run("diagnose", ["-"], `${sheets.join("\n")}\n`);
    expect(status).toBe(0);
    expect(lines).toHaveLength(1000);
    expect(lines.at(-1)).toMatchObject({ file: "-", line: 1000 });
  });

  it("asks for a file, and for options that there are", () => {
    for (const args of [[], ["--edition", "2026-2"], ["--colour", "-"], ["-", "--edition"]]) {
      const { status, lines, stderr } = run("diagnose", args);
      expect([status, lines]).toEqual([2, []]);
      expect(stderr).toContain(`[--edition ${latestEdition.id}] FILE...`);
    }
    const { status, stderr } = run("diagnose", ["--edition", "1999-1", "-"]);
    expect([status, stderr]).toEqual([2, "There is no edition 1999-1; there is 2026-1, 2026-2, 2026-3.\n"]);
  });

  it("takes a sheet of an earlier edition under a later one, and says what came over and what is missing", () => {
    const answers = { ...sheet.answers, staff: 120, revenue: "dont-know", "price-position": "high" };
    const later = { edition: "2026-2", depth: "full", answers: { trade: "tooling", staff: 90 } };
    const input = [{ ...sheet, answers }, later].map((each) => JSON.stringify(each)).join("\n");
    const { status, lines } = run("diagnose", ["--edition", "2026-2", "-"], input);
    expect(status).toBe(0);
    expect(lines[0]).toMatchObject({ file: "-", line: 1, edition: "2026-2", carried: 4 });
    expect(lines[0].missing).toEqual(expect.arrayContaining(["trade", "invention-patents", "hardest-approval"]));
    for (const answered of ["staff", "revenue", "product-performance", "foreign-sales", "brand-abroad"])
      expect(lines[0].missing).not.toContain(answered);
    const [own] = run("diagnose", ["-"], JSON.stringify(later)).lines;
    expect(lines[1]).toEqual({ ...own, line: 2 });
    const back = run("diagnose", ["--edition", "2026-1", "-"], JSON.stringify(later));
    expect(back).toMatchObject({ status: 1, lines: [{ file: "-", error: { code: "not-carried" } }] });
  });
});

describe("questions", () => {
  it("are enough to fill in a sheet", () => {
    const { status, lines } = run("questions", ["--edition", "2026-1"]);
    expect(status).toBe(0);
    const [catalogue] = lines;
    const questions = catalogue.sections.flatMap((section: { questions: object[] }) => section.questions);
    const rating = questions.find(({ id }: { id: string }) => id === "product-performance");
    expect(rating).toMatchObject({
      kind: "rating",
      section: "technology-level",
      indicator: "product-technology",
      depth: ["quick", "full"],
      allows: ["dont-know"],
    });
    expect(rating.options.map(({ id, points }: { id: string; points: number }) => [id, points])).toEqual([
      ["lowest", 0],
      ["low", 25],
      ["middle", 50],
      ["high", 75],
      ["highest", 100],
    ]);
    expect(questions.find(({ id }: { id: string }) => id === "overseas-revenue")).toMatchObject({
      depth: ["full"],
      min: 0,
      unit: "wan-yuan",
      shownWhen: { fact: "foreign-sales", is: "now" },
    });
    expect(Object.keys(catalogue)).toEqual(expect.arrayContaining(["indicators", "model", "calibration", "advice"]));
  });

  it("say which must be answered, which other answers set aside, and which tell of what is over", () => {
    const [catalogue] = run("questions", ["--edition", "2026-2"]).lines;
    const questions: Record<string, unknown>[] = catalogue.sections.flatMap(
      (each: { questions: object[] }) => each.questions,
    );
    const entry = (id: string) => questions.find((each) => each.id === id);
    expect(entry("staff")?.required).toEqual({ zh: expect.any(String), en: expect.any(String) });
    expect(entry("revenue")).not.toHaveProperty("required");
    expect(entry("hardest-approval")).toMatchObject({ applicableWhen: { not: { fact: "trade", is: "tooling" } } });
    expect(entry("patents-granted-year-before")).toMatchObject({ past: true });
    expect(Object.keys(entry("staff") ?? {})).toEqual(
      expect.arrayContaining(["id", "kind", "section", "indicator", "indicators", "depth", "text", "help", "allows"]),
    );
  });

  it("of an edition that there is not are refused", () => {
    for (const args of [["--edition", "1999-1"], ["--colour"]]) {
      const { status, lines, stderr } = run("questions", args);
      expect([status, lines]).toEqual([2, []]);
      expect(stderr).not.toBe("");
    }
  });
});

describe("cases", () => {
  it("are sheets that can be diagnosed", () => {
    const { status, lines } = run("cases", []);
    expect(status).toBe(0);
    for (const { sheet } of lines)
      expect(sheet.notAsked.filter((id: string) => Object.hasOwn(sheet.answers, id))).toEqual([]);
    const diagnosed = run("diagnose", ["-"], lines.map((line) => JSON.stringify(line.sheet)).join("\n"));
    expect(diagnosed.status).toBe(0);
    for (const [place, { expected }] of lines.entries()) expect(diagnosed.lines[place]).toMatchObject(expected);
  });
});
