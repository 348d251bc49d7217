import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { screen } from "#lib/rules/screen";
import { storedVerdict } from "#lib/rules/stored-verdict";
import { findRuleSet } from "#questionnaires/index";
import { newest } from "../make/versions";

const root = new URL("../..", import.meta.url).pathname;
const facts = { revenue: { 2025: "4999.99" }, titles: [] };
const round = ["--tier", "little-giant", "--action", "new", "--opened", "2026-04-25"];

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

describe("screen", () => {
  it("says the verdict on each firm of each file", () => {
    const one = join(folder, "one.json");
    const many = join(folder, "many.jsonl");
    writeFileSync(one, JSON.stringify(facts, null, 2));
    writeFileSync(
      many,
      `${JSON.stringify({ id: "a", facts })}\n${JSON.stringify({ facts, appliedOn: "2026-05-20" })}\n`,
    );
    const { status, lines } = run("screen", [...round, one, many]);
    expect(status).toBe(0);
    expect(lines.map(({ file, line, id, appliedOn }) => [file, line, id, appliedOn])).toEqual([
      [one, undefined, undefined, "2026-04-25"],
      [many, 1, "a", "2026-04-25"],
      [many, 2, undefined, "2026-05-20"],
    ]);
    const ruleSet = findRuleSet("little-giant-2026-2");
    if (!ruleSet) throw new Error("no rule set");
    const { file: _file, ...said } = lines[0];
    const occasion = { tier: "little-giant", action: "new", openedOn: "2026-04-25", province: null } as const;
    const { document, reason, criteria, ...rest } = said;
    const { criteria: clauses, ...verdict } = JSON.parse(
      JSON.stringify(storedVerdict(screen(ruleSet, facts, occasion))),
    );
    expect(rest).toEqual(verdict);
    expect(document).toEqual(ruleSet.document);
    expect(reason.zh).not.toBe("");
    expect(criteria).toMatchObject(
      clauses.map((clause: object, place: number) => ({ ...clause, title: ruleSet.criteria[place]?.title })),
    );
    for (const { kind, figures } of criteria) {
      expect(kind).toBeUndefined();
      const told = figures.map(({ measure }: { measure: { zh: string } }) => measure.zh);
      expect(new Set(told).size).toBe(told.length);
    }
  });

  it("goes on after bad facts or a bad file, and fails in the end", () => {
    const input = `nonsense\n${JSON.stringify(facts)}\n${JSON.stringify({ id: 7, facts: { "niche-since": "2026-02-30", colour: 1 } })}\n[]\n${JSON.stringify({ facts, when: 1 })}\n`;
    const { status, lines, stderr } = run("screen", [...round, join(folder, "missing"), "-"], input);
    expect(status).toBe(1);
    expect(stderr).toBe("");
    expect(lines[0].error.code).toBe("unreadable-file");
    expect(lines[1]).toMatchObject({ file: "-", line: 1, error: { code: "not-json" } });
    expect(lines[2]).toMatchObject({ file: "-", line: 2, ruleSet: "little-giant-2026-2", status: "unmet" });
    expect(lines[3]).toMatchObject({ line: 3, id: 7, error: { code: "not-a-day", fact: "niche-since" } });
    expect(lines[3].error.problems).toHaveLength(2);
    expect(lines[4]).toMatchObject({ line: 4, error: { code: "not-an-object" } });
    expect(lines[5]).toMatchObject({ line: 5, error: { code: "unknown-key" } });
  });

  it("warns of figures that do not go together, and of those that hardly ever do", () => {
    const odd = {
      revenue: { 2025: 8000, 2024: 7000 },
      "research-spending": { 2025: 8800, 2024: 700 },
      staff: { 2025: 20 },
      "technology-staff": { 2025: 21 },
      titles: [{ kind: "specialised", granted: "2026-09-01", expires: "2025-08-31" }],
    };
    const [said] = run("screen", [...round, "-"], JSON.stringify(odd)).lines;
    const warned = said.warnings.map(({ fact, code, beside }: Record<string, string>) => [fact, code, beside]);
    expect(warned).toEqual([
      ["technology-staff.2025", "part-exceeds-whole", "staff.2025"],
      ["research-spending.2025", "rare", "revenue.2025"],
      ["titles.1.expires", "days-out-of-order", "titles.1.granted"],
      ["research-spending.2025", "jump", "research-spending.2024"],
      ["titles", "day-ahead", undefined],
    ]);
    expect(said.warnings.map(({ hard }: { hard: boolean }) => hard)).toEqual([true, false, true, false, true]);
    expect(said.warnings[4]).toMatchObject({
      check: "titles-granted-ahead",
      rows: [1],
      message: expect.stringMatching(/^titles\.1: /),
    });
    expect(said.warnings[1].text).toMatchObject({ zh: expect.stringContaining("研发费用大于营业收入") });
    expect(run("screen", [...round, "-"], JSON.stringify(facts)).lines[0]).not.toHaveProperty("warnings");
  });

  it("goes by the notice of a round, and tells by line what does not fit", () => {
    const file = join(folder, "notice.json");
    const bar = {
      ...{ title: "营业收入下限", demands: "上年营业收入不低于5000万元。", clause: "第二条" },
      when: { kind: "number", fact: "revenue", year: -1, is: "at-least", value: 5000 },
    };
    const visit = { ...bar, title: "现场核查", when: { kind: "finding", finding: "notice-visit" } };
    const notice = {
      ...{
        ruleSet: newest("little-giant-2022"),
        reason: "通知第一条",
        document: "宁工信〔2026〕7号",
        bars: [bar, visit],
      },
      waivers: [{ criterion: "X22-10", reason: "放宽", clause: "第三条" }],
    };
    const screened = (given: object, of: object = facts) => {
      writeFileSync(file, JSON.stringify({ ...notice, ...given }));
      return run("screen", [...round, "--notice", file, "-"], JSON.stringify(of));
    };
    const [said] = screened({}, { ...facts, "notice-visit": true }).lines;
    expect(said).toMatchObject({
      status: "unmet",
      notice: { document: notice.document },
      reason: { zh: "通知第一条" },
    });
    expect(said.ruleSet).toContain(`${newest("little-giant-2022")}+`);
    const clause = (id: string) => said.criteria.find(({ criterion }: { criterion: string }) => criterion === id);
    expect(clause("N-1")).toMatchObject({ status: "unmet", byNotice: true, figures: [{ threshold: 5000 }] });
    expect(clause("N-2")).toMatchObject({ status: "met", byNotice: true });
    expect(clause("X22-10")).toMatchObject({ status: "not-applicable", waivedBy: { reason: { zh: "放宽" } } });
    const wrong = { ...bar, clause: "", when: { ...bar.when, fact: "colour" } };
    for (const [given, line] of [
      [{ bars: [bar, wrong] }, "bars 2 clause: "],
      [{ bars: [bar, { ...wrong, clause: "x" }] }, "bars 2 when.fact: "],
      [{ ruleSet: "champion-2023" }, "notice ruleSet: "],
      [{ waivers: [{ criterion: "X99", reason: "x", clause: "x" }] }, "waivers 1 criterion: "],
    ] as const) {
      const { status, stderr, lines } = screened(given);
      expect([status, lines]).toEqual([2, []]);
      expect(stderr).toContain(line);
    }
  });

  it("chooses the law by tier, action and day, and takes a day of application", () => {
    const lawOf = (args: string[]) => run("screen", [...args, "-"], "{}").lines[0];
    expect(lawOf(["--tier", "specialised", "--action", "new", "--opened", "2026-03-31"]).ruleSet).toBe(
      "specialised-2022-2",
    );
    expect(lawOf(["--tier", "specialised", "--action", "new", "--opened", "2026-04-01"]).ruleSet).toBe(
      "specialised-2026-2",
    );
    expect(lawOf(["--tier", "little-giant", "--action", "review", "--opened", "2026-04-25"]).ruleSet).toBe(
      "little-giant-2022-2",
    );
    expect(lawOf([...round, "--applied", "2027-01-05", "--province", "guangdong"])).toMatchObject({
      appliedOn: "2027-01-05",
      lastYear: 2026,
      province: "guangdong",
    });
  });

  it("names the source of a province's own number, from the round on that it holds for", () => {
    const scoreOf = (opened: string, province: string) => {
      const args = ["--tier", "specialised", "--action", "new", "--opened", opened, "--province", province, "-"];
      const { lines } = run("screen", args, "{}");
      const score = lines[0].criteria.find(({ criterion }: { criterion: string }) => criterion === "Z22-4s");
      return { province: lines[0].province, ...score };
    };
    const own = { province: "guangdong", clause: { zh: "粤工信规字〔2024〕5号" } };
    expect(scoreOf("2025-01-01", "广东省")).toMatchObject({ ...own, confidence: "V2", figures: [{ threshold: 70 }] });
    // In the year of the document either mark may hold, and both are named.
    expect(scoreOf("2024-12-31", "广东省")).toMatchObject({
      ...own,
      ...{ confidence: "M?", figures: [{ threshold: 60 }, { threshold: 70 }] },
    });
    for (const score of [scoreOf("2023-12-31", "广东"), scoreOf("2026-03-31", "Hubei"), scoreOf("2026-03-31", "深圳")])
      expect(score).toMatchObject({ clause: { zh: "附件2 一、认定条件" }, figures: [{ threshold: 60 }] });
  });

  it("tells both readings of a disputed text with their sources, and rows that are one right", () => {
    const champion = ["--tier", "champion", "--action", "new", "--opened", "2026-06-01", "-"];
    const revenue = { 2025: 30000, 2024: 30000, 2023: 30000 };
    const titles = [{ kind: "specialised", granted: "2024-01-01", expires: "2026-12-31" }];
    const [said] = run("screen", champion, JSON.stringify({ "main-business-revenue": revenue, titles })).lines;
    const clause = said.criteria.find(({ criterion }: { criterion: string }) => criterion === "K-03");
    expect(clause).toMatchObject({ status: "person", findings: ["champion-revenue"] });
    const [{ interpretations }] = clause.disputes;
    expect(interpretations.map(({ status }: { status: string }) => status)).toEqual(["unmet", "met"]);
    for (const each of interpretations)
      expect(each).toMatchObject({ words: { zh: expect.any(String) }, source: expect.stringMatching(/^https:/) });
    const rights = ["ZL201910000001.1", "201910000001.1"].map((number) => ({ kind: "invention-patent", number }));
    const [other] = run("screen", [...round, "-"], JSON.stringify({ "intellectual-property": rights })).lines;
    const counted = other.criteria.find(({ criterion }: { criterion: string }) => criterion === "X26-4");
    expect(counted.sameRows).toMatchObject([{ list: "intellectual-property", rows: [1, 2], isSure: true }]);
  });

  it("refuses an application of a day before the round opened, and says why", () => {
    const early = run("screen", [...round, "--applied", "2026-04-24", "-"], "{}");
    expect(early).toMatchObject({ status: 2, lines: [] });
    expect(early.stderr).toContain("before the round opened");
    const { lines, status } = run("screen", [...round, "-"], JSON.stringify({ facts: {}, appliedOn: "2026-04-24" }));
    expect(lines[0].error).toMatchObject({ code: "applied-before-opening" });
    expect(status).toBe(1);
    const onTheDay = run("screen", [...round, "-"], JSON.stringify({ facts: {}, appliedOn: "2026-04-25" }));
    expect(onTheDay.lines[0].appliedOn).toBe("2026-04-25");
  });

  it("asks for what it needs, and says why no law is known", () => {
    for (const args of [
      [],
      round,
      ["--tier", "giant", "--action", "new", "--opened", "2026-04-25", "-"],
      ["--tier", "little-giant", "--action", "renew", "--opened", "2026-04-25", "-"],
      ["--tier", "little-giant", "--action", "new", "--opened", "2026-02-30", "-"],
      [...round, "--applied", "soon", "-"],
      [...round, "--colour", "-"],
      [...round, "--province", "guangdon", "-"],
      ["--tier", "little-giant", "--action", "review", "--opened", "2027-04-25", "-"],
      ["--tier", "specialised", "--action", "new", "--opened", "2001-04-25", "-"],
    ]) {
      const { status, lines, stderr } = run("screen", args);
      expect([status, lines], args.join(" ")).toEqual([2, []]);
      expect(stderr).not.toBe("");
    }
  });
});

describe("facts", () => {
  it("are described by a schema, in both languages and with units", () => {
    const { status, lines } = run("facts", []);
    expect(status).toBe(0);
    const [schema] = lines;
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.properties.revenue).toMatchObject({
      type: "object",
      "x-text": { zh: "营业收入", en: "Revenue" },
      additionalProperties: { "x-unit": "wan-yuan", "x-unit-sign": "万元" },
    });
    expect(schema.properties["intellectual-property"].items.required).toEqual(["kind"]);
    for (const property of Object.values<{ description: string }>(schema.properties)) {
      expect(property.description).toMatch(/[\u4e00-\u9fff].* \| [A-Z]/);
    }
    expect(run("facts", ["--colour"])).toMatchObject({ status: 2, lines: [] });
  });
});
