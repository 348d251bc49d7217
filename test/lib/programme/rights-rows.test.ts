import { describe, expect, it } from "vitest";
import { readRows } from "#lib/entry/list";
import { checkOfPatent, patentNumber } from "#lib/programme/patent-number";
import { firmNamedIn } from "#lib/programme/right-owners";
import { type ReadRight, readRights, toldRights } from "#lib/programme/rights-rows";
import { cellsInLine } from "#lib/programme/rights-table";
import { looseDay } from "#lib/text/loose-day";
import { factCatalogue } from "#questionnaires";
import { rightsReading as reading } from "#questionnaires/facts/rights-reading";
import { cnipaExport, layoutList, owner, softwareList } from "#test/make/rights-exports";

const fact = factCatalogue.sections.flatMap(({ facts }) => facts).find(({ id }) => id === reading.list);
if (fact?.kind !== "list") throw new Error("the list of rights is none");

const read = (rows: string[][], firm: string | null = owner) => {
  const told = toldRights({ rows, lines: rows.map((_, place) => place + 1) }, reading);
  if (told === null) throw new Error("too many rows");
  return readRights(told, { fact, reading, firm }).rights;
};
const kinds = (rights: ReadRight[]) => rights.map(({ kind }) => kind);
const one = (rows: string[][], firm: string | null = owner) => read(rows, firm)[0] as ReadRight;

describe("an export of the patent office", () => {
  const rights = read(cnipaExport(40));

  it("is read row by row, from below its title and headings", () => {
    expect(rights).toHaveLength(40);
    expect(rights[0]).toEqual({
      line: 3,
      owners: owner,
      kind: "invention-patent",
      problems: [],
      doubts: [],
      cells: {
        kind: "invention-patent",
        name: "一种低噪声圆锥滚子轴承",
        number: expect.stringMatching(/^ZL20161\d{7}\.[\dX]$/),
        "registered-owner": owner,
        "owner-rank": "1",
        granted: "2018-01-10",
        status: "in-force",
      },
    });
  });

  it("tells kinds by the numbers, what is no right yet and what is none any more", () => {
    expect(kinds(rights.slice(0, 5))).toEqual([
      "invention-patent",
      "utility-model",
      "invention-patent",
      "utility-model",
      "design-patent",
    ]);
    expect(rights[6]?.problems).toEqual(["pending"]);
    expect(rights[9]?.problems).toEqual(["expired"]);
    expect(rights.filter(({ problems }) => problems.length === 0)).toHaveLength(32);
  });

  it("says at which place the firm stands among the owners", () => {
    // Those who own it with the firm are kept, too.
    expect(rights[3]?.cells).toMatchObject({ "owner-rank": "1", "registered-owner": `${owner}；江南大学` });
    const others = one([
      ["专利号", "专利权人"],
      ["ZL201610000001.8", `江南大学、${owner}`],
    ]);
    expect(others.cells["owner-rank"]).toBe("2");
  });
});

describe("what is not the firm's own", () => {
  const head = ["专利号", "名称", "专利权人", "授权公告日"];
  const row = (holder: string, name = "一种轴承") => ["ZL201610000001.8", name, holder, "2018-01-10"];

  it("is not taken: other owners, or none where the table names them", () => {
    const [own, others, nobody] = read([head, row(owner), row("江南大学"), row("")]);
    expect([own?.problems, others?.problems, nobody?.problems]).toEqual([[], ["not-ours"], ["no-owner"]]);
    expect(others?.cells).not.toHaveProperty("owner-rank");
    expect(others?.owners).toBe("江南大学");
  });

  it("is told by a shortened name, too, and that is to be looked at", () => {
    const [right] = read([head, row(owner)], "精澜轴承");
    expect(right).toMatchObject({ problems: [], cells: { "owner-rank": "1" } });
    expect(right?.doubts).toContain("named-alike");
  });

  it.each([null, "Jinglan Bearings"])("goes by whom most rows name where the firm is called %s", (firm) => {
    const rights = read([head, row(owner), row(owner, "一种保持架"), row(`江南大学;${owner}`), row("江南大学")], firm);
    expect(rights.map(({ cells }) => cells["owner-rank"])).toEqual(["1", "1", "2", undefined]);
    expect(rights[3]?.problems).toEqual(["not-ours"]);
  });

  it("stays open where nobody can tell who of them the firm is", () => {
    const [right] = read([head, row(`江南大学;${owner}`)], null);
    expect(right).toMatchObject({ problems: [], doubts: expect.arrayContaining(["owners"]) });
    expect(right?.cells).not.toHaveProperty("owner-rank");
  });

  it("is called by no person's name, though most rows may bear one", () => {
    expect(firmNamedIn([["王建国"], ["王建国"], [owner]], null)).toBeNull();
    expect(firmNamedIn([["王建国"], ["精澜轴承厂"]], null)).toBeNull();
    expect(firmNamedIn([["王建国", "轴承厂"], ["轴承厂"]], null)).toBe("轴承厂");
    expect(firmNamedIn([["某公司"]], null)).toBe("某公司");
  });
});

describe("what was not granted", () => {
  it.each<[string, string[][]]>([
    [
      "by its kind",
      [
        ["专利类型", "专利号", "名称"],
        ["发明公开", "CN113456789A", "一种轴承"],
      ],
    ],
    [
      "by its number",
      [
        ["专利类型", "专利号", "名称"],
        ["发明", "CN113456789A", "一种轴承"],
      ],
    ],
    [
      "by a status that says so",
      [
        ["专利号", "名称", "法律状态"],
        ["ZL201610000001.8", "一种轴承", "尚未授权"],
      ],
    ],
  ])("is not taken: %s", (_, rows) => expect(one(rows).problems).toEqual(["pending"]));

  it("is presumed where neither a day nor a status says that it was", () => {
    const rows = (day: string, status: string) => [
      ["专利号", "名称", "授权日期", "法律状态"],
      ["ZL201610000001.8", "一种轴承", day, status],
    ];
    expect(one(rows("", "")).problems).toEqual(["not-granted"]);
    expect(one(rows("", "有效"))).toMatchObject({ problems: [], doubts: expect.arrayContaining(["no-day"]) });
    expect(one(rows("2018-01-10", "")).problems).toEqual([]);
  });

  it("is in doubt where the day lies before the filing", () => {
    const [early] = read([
      ["专利号", "名称", "授权日期"],
      [`ZL202310000001.${checkOfPatent("202310000001")}`, "一种轴承", "2020-03-05"],
    ]);
    expect(early).toMatchObject({ problems: [], doubts: ["before-filing"] });
  });
});

it("the copyright centre's list and the layouts are known by their headings", () => {
  const [software] = read(softwareList(3));
  expect(software).toMatchObject({ kind: "software-copyright", problems: [], doubts: [] });
  expect(software?.cells).toMatchObject({ number: "2019SR0100000", granted: "2019-01-20", "transferred-in": "no" });
  const [layout] = read(layoutList(3));
  expect(layout).toMatchObject({ kind: "circuit-layout", problems: [], cells: { granted: "2022-01-01" } });
  expect(layout?.cells.number).toBe("BS.20500000.0");
});

describe("a row", () => {
  it.each<[string, string[][], string, string[]]>([
    [
      "a firm's own table",
      [
        ["序号", "类型", "专利号（必填）", "名称", "授权日期"],
        ["1", "发明", "ZL 2019 1 0000001.X", "一种轴承", "2021年3月5日"],
      ],
      "invention-patent",
      [],
    ],
    [
      "in English",
      [
        ["Type", "Patent No.", "Title", "Grant date"],
        ["Utility model", "ZL201920000001.2", "A bearing", "2021-03-05"],
      ],
      "utility-model",
      [],
    ],
    [
      "a number that a spreadsheet rounded",
      [
        ["类型", "专利号"],
        ["发明专利", "2.01910E+11"],
      ],
      "invention-patent",
      ["digits-lost"],
    ],
    [
      "a trade mark",
      [
        ["类型", "登记号", "名称"],
        ["商标", "12345678", "精澜"],
      ],
      "",
      ["trademark"],
    ],
    [
      "an unknown kind",
      [
        ["登记号", "名称"],
        ["X-1", "某权利"],
      ],
      "",
      ["kind"],
    ],
    [
      "no day",
      [
        ["类型", "名称", "授权日"],
        ["发明", "一种轴承", "2021年13月5日"],
      ],
      "invention-patent",
      ["day"],
    ],
    [
      "nothing but a serial number",
      [
        ["序号", "类型", "名称", "授权日"],
        ["7", "发明", "", ""],
      ],
      "invention-patent",
      ["nothing"],
    ],
    [
      "a status",
      [
        ["类型", "名称", "法律状态"],
        ["发明", "一种轴承", "等年费滞纳金"],
      ],
      "invention-patent",
      [],
    ],
    [
      "an application",
      [
        ["申请号", "发明名称", "案件状态"],
        ["202010000001.1", "一种轴承", "等待实审提案"],
      ],
      "invention-patent",
      ["pending"],
    ],
  ])("%s", (_, rows, kind, problems) => {
    const right = one(rows);
    expect(right.kind ?? "").toBe(kind);
    expect(right.problems).toEqual(problems);
  });

  it.each([
    [
      "ZL202010123456.7 一种高速轴承 发明专利 2021-05-06",
      "ZL202010123456.7",
      "一种高速轴承",
      "invention-patent",
      "2021-05-06",
    ],
    [
      "1、一种密封结构，实用新型，专利号：ZL 2019 2 0123456.5，2020年1月2日",
      "ZL201920123456.5",
      "一种密封结构",
      "utility-model",
      "2020-01-02",
    ],
    ["(3) 轴承监测软件 2021SR0123456 2021.7.8", "2021SR0123456", "轴承监测软件", "software-copyright", "2021-07-08"],
    ["BS.205001234 轴承芯片布图", "BS.205001234", "轴承芯片布图", "circuit-layout", undefined],
  ])("of running text: %s", (line, number, name, kind, granted) => {
    const right = one([[line]]);
    expect(right.cells.number).toBe(number);
    expect(right.cells.name).toBe(name);
    expect(right.kind).toBe(kind);
    expect(right.cells.granted).toBe(granted);
  });

  it("of running text with no more than a month leaves the day open, and the name clean", () => {
    const right = one([["ZL202010123456.2 一种高速轴承 发明专利 2022年3月"]]);
    expect(right).toMatchObject({ problems: ["day"], cells: { name: "一种高速轴承" } });
  });

  it("that has no problem can stand in the list", () => {
    for (const right of [...read(cnipaExport(200)), ...read(softwareList(50)), ...read(layoutList(50))])
      if (right.problems.length === 0) expect(readRows(fact, [right.cells]).problems).toEqual([]);
  });
});

it("two thousand rows are read, and not one more", () => {
  expect(read(cnipaExport(2000))).toHaveLength(2000);
  const rows = cnipaExport(2001);
  expect(toldRights({ rows, lines: rows.map((_, place) => place) }, reading)).toBeNull();
});

it("a patent number is known however it is written, with its check character", () => {
  // Of the standard ZC 0006-2003 and the patent office's own pages.
  expect(checkOfPatent("20031010002")).not.toBe("");
  for (const typed of [
    "ZL 2019 1 0000001.X",
    "zl201910000001.x",
    "CN201910000001.X",
    "专利号：2019 1 0000001.X",
    "ZL２０１９１００００００１.X",
  ])
    expect(patentNumber(typed)?.text).toBe("ZL201910000001.X");
  expect(patentNumber("ZL98100001.4")).toMatchObject({ text: "ZL98100001.4", kindDigit: "1" });
  expect(patentNumber("2021SR0123456")).toBeNull();
});

it.each([
  ["20210305", "2021-03-05"],
  ["2021.3.5", "2021-03-05"],
  ["2021-03-05 00:00:00", "2021-03-05"],
  ["44260", "2021-03-05"],
  ["2021", null],
  ["05/03/2021", null],
  ["99999", null],
])("the day %s is %s", (typed, day) => expect(looseDay(typed)).toBe(day));

describe("a line that somebody pasted", () => {
  it.each([
    ["ZL202010123456.7 一种轴承 发明专利", "一种轴承"],
    ["发明专利 一种轴承 ZL202010123456.7", "一种轴承"],
    ["ZL 2020 1 0123456 . 7, 一种轴承", "一种轴承"],
    ["ZL202010123456.7 一种轴承 发明专利[", "一种轴承"],
    ["ZL202010123456.7\t轴承 发.*\t发.*明", "轴承 发.*"],
  ])("%s names %s, whatever signs stand in it", (line, name) => expect(cellsInLine(line, reading).name).toBe(name));

  it("takes no longer than it is long", () => {
    const spaces = " ".repeat(200_000);
    expect(cellsInLine(`a${spaces}b`, reading).number).toBe("");
    expect(cellsInLine(`ZL2020${spaces}1${spaces}b`, reading).number).toBe("");
    expect(cellsInLine(`ZL202010123456.7\t轴 发${"a".repeat(100)}\t发${".*".repeat(30)}明`, reading).number).not.toBe(
      "",
    );
  });
});
