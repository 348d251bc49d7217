import { getEventListeners } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { ListLook, ReadyFirm } from "#app/work/tables/list-messages";
import { readList } from "#app/work/tables/list-reader";
import { tableOf } from "#app/work/tables/table-hook";
import { readTableApart, readTablesApart } from "#app/work/tables/table-reader";
import type { BadRow } from "#lib/programme/job";
import type { Matching } from "#lib/programme/list-head";
import { firmRows, lying, rowOf, workbookWith } from "./hostile-workbook";

const folder = mkdtempSync(join(tmpdir(), "leapmark-limits-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const unpacked = 130 * 1024 * 1024;
let files = 0;

async function read(content: Buffer | string, limits = {}, signal?: AbortSignal, chosen?: number) {
  const file = join(folder, String(files++));
  writeFileSync(file, content);
  const pass = async (matching: Matching | null) => {
    const told: { look?: ListLook; fault?: string; firms: ReadyFirm[]; bad: BadRow[] } = { firms: [], bad: [] };
    await readList(
      { file, matching, sheet: chosen ?? null },
      async (news) => {
        if (news.news === "look") told.look = news.look;
        if (news.news === "fault") told.fault = news.bad.reason;
        if (news.news === "batch") {
          told.firms.push(...news.firms);
          told.bad.push(...news.refused.flatMap(({ problems }) => problems));
        }
      },
      signal,
      limits,
    );
    return told;
  };
  const { look, fault } = await pass(null);
  const rest = look ? await pass(look.matching) : { fault, firms: [], bad: [] };
  return { ...rest, look };
}

const sheet = (xml: string) => workbookWith({ sheets: [{ xml }] });
const cellAt = (address: string, words: string) =>
  `<row r="${address.replace(/\D/g, "")}"><c r="${address}" t="inlineStr"><is><t>${words}</t></is></c></row>`;

const longWord = "A".repeat(120 * 1024 * 1024);
const longCell = sheet(firmRows(1) + cellAt("A9", longWord));
/** One cell of many short texts, a hundred million letters in all. */
const manyRuns = `<row r="9"><c r="A9" t="inlineStr"><is>${`<r><t>${"A".repeat(100_000)}</t></r>`.repeat(1_200)}</is></c></row>`;

describe("a workbook that is made to hold up others", () => {
  it.each([
    ["unpacks to more than is taken", () => sheet(" ".repeat(unpacked) + firmRows(1)), "unpacked-too-large"],
    ["lies about what it unpacks to", () => lying(sheet(" ".repeat(unpacked)), 1_000), "workbook-broken"],
    [
      "has a directory of tens of thousands of files",
      () =>
        workbookWith({
          sheets: [{ xml: firmRows(1) }],
          more: Object.fromEntries(Array.from({ length: 20_000 }, (_, place) => [`x/${place}.xml`, ""])),
        }),
      "unpacked-too-large",
    ],
    ["never closes its rows", () => sheet(`<row r="1"><c r="A1">${"<c>".repeat(1_000_000)}</row>`), "workbook-broken"],
    ["holds one cell of a hundred million letters", () => longCell, "cell-too-long"],
    [
      "has such a word in its table of strings",
      () => workbookWith({ sheets: [{ xml: firmRows(1) }], strings: `<si><t>${longWord}</t></si>` }),
      "cell-too-long",
    ],
    ["splits such a word into many", () => sheet(firmRows(1) + manyRuns), "unpacked-too-large"],
    ["is cut off", () => sheet(firmRows(50)).subarray(0, 900), "workbook-broken"],
    ["holds more rows than a list may", () => sheet(firmRows(52_000)), "too-many-rows"],
  ])("that %s is refused with a reason", async (_, made, reason) => {
    expect((await read(made())).fault).toBe(reason);
  });

  it("and takes too long or too much memory is ended with a reason", async () => {
    const slow = sheet(firmRows(20_000));
    expect((await read(slow, { patience: 1 })).fault).toBe("took-too-long");
    expect((await read(slow, { memory: 24 })).fault).toBe("unpacked-too-large");
  });

  it.each([
    ["a cell in the farthest corner", cellAt("XFD1048576", " ")],
    ["a word far to the right of a row", '<row r="5"><c r="XFD5" t="n"><v>1</v></c></row>'],
    ["blank cells by the hundred thousand", '<row r="9"><c r="A9" s="1"/><c r="B9"/></row>'.repeat(100_000)],
    ["a million spaces between its rows", " ".repeat(1_000_000)],
  ])("with %s is read for its firms", async (_, more) => {
    const { firms, bad } = await read(sheet(firmRows(3) + more));
    expect([firms.length, bad.length]).toEqual([3, 0]);
  });

  it("with millions of spaces in a cell, deep elements or a huge table of strings is read", async () => {
    const deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    const strings = `<si><t>${" ".repeat(20_000_000)}</t></si>${deep}`;
    const xml = firmRows(3) + rowOf(5, [`江南企业9${" ".repeat(2_000_000)}`, "合肥"]);
    expect((await read(workbookWith({ sheets: [{ xml }], strings }))).firms).toHaveLength(4);
  });

  it("leaves nothing listening to the end of its job", async () => {
    const { signal } = new AbortController();
    for (let time = 0; time < 3; time++) await read("企业名称\n甲", {}, signal);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("a table that a route was sent", () => {
  it("is read apart, within the same limits", async () => {
    readTablesApart();
    expect(await tableOf(sheet(firmRows(2)))).toMatchObject({
      rows: [
        ["企业名称", "地区"],
        ["江南企业0", "合肥"],
        ["江南企业1", "合肥"],
      ],
    });
    expect(longCell.length).toBeLessThan(2_000_000);
    expect(await tableOf(longCell)).toMatchObject({ fault: { reason: "cell-too-long" } });
    expect(await tableOf(sheet(" ".repeat(unpacked)))).toMatchObject({ fault: { reason: "unpacked-too-large" } });
    expect(await readTableApart(sheet(firmRows(20_000)), [], { patience: 1 })).toMatchObject({
      fault: { reason: "took-too-long" },
    });
  });
});

describe("a workbook as people write it", () => {
  it("keeps the line of a firm that stands far below the others", async () => {
    const { firms } = await read(sheet(firmRows(2) + cellAt("A1048576", "江南最后")));
    expect(firms.map(({ name, line }) => [name, line])).toEqual([
      ["江南企业0", 2],
      ["江南企业1", 3],
      ["江南最后", 1_048_576],
    ]);
  });

  it("gives all firms beside a cell that is merged downwards what stands in it", async () => {
    const rows = [
      ["企业名称", "地区"],
      ["甲", "萧山区"],
      ["乙", ""],
      ["丙", "余杭区"],
    ];
    const data = rows.map((cells, place) => rowOf(place + 1, cells)).join("");
    const xml = `<?xml version="1.0"?><worksheet><sheetData>${data}</sheetData><mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells></worksheet>`;
    const { firms } = await read(workbookWith({ sheets: [{ xml }] }));
    expect(firms.map(({ region }) => region)).toEqual(["萧山区", "萧山区", "余杭区"]);
  });

  it("is read from the sheet that holds the list, and says which", async () => {
    const notes = rowOf(1, ["填表说明", "请勿改动"]) + rowOf(2, ["企业名称照营业执照写", "必填"]);
    const hidden = { name: "字典", state: "hidden", xml: firmRows(9) };
    const sheets = [hidden, { name: "说明", xml: notes }, { name: "名单 &amp; 汇总", xml: firmRows(2) }];
    const { look, firms } = await read(workbookWith({ sheets }));
    const names = ["字典", "说明", "名单 & 汇总"].map((name, place) => ({ number: place + 1, name }));
    expect(look?.sheet).toEqual({ name: "名单 & 汇总", number: 3, sheets: names });
    expect(firms).toHaveLength(2);
  });

  it("is read from the sheet that was chosen, where another one looks likelier", async () => {
    const sheets = [
      { name: "企业信息", xml: firmRows(9) },
      { name: "今年", xml: rowOf(1, ["企业", "备注"]) + rowOf(2, ["甲", ""]) },
    ];
    const { look, firms } = await read(workbookWith({ sheets }), {}, undefined, 2);
    expect(look?.sheet).toMatchObject({ name: "今年", number: 2 });
    expect(firms.map(({ name }) => name)).toEqual(["甲"]);
  });

  it("is read where its elements carry a prefix", async () => {
    const data = `<sheetData>${firmRows(2)}</sheetData>`.replace(/<(\/?)/g, "<$1x:");
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const xml = `<?xml version="1.0"?><x:worksheet xmlns:x="${main}">${data}</x:worksheet>`;
    expect((await read(workbookWith({ sheets: [{ xml }] }))).firms).toHaveLength(2);
  });
});

describe("what is no list", () => {
  it.each([
    ["a web page", "<html><body><table><tr><td>企业名称</td></tr></table></body></html>"],
    ["a table in XML", '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'],
    ["a page saved with its pictures", "MIME-Version: 1.0\nContent-Type: multipart/related\n"],
  ])("but %s named like a workbook says so", async (_, content) => {
    expect((await read(content)).fault).toBe("web-page");
  });
});

describe("rows of a list", () => {
  const list = (...rows: string[]) => ["企业名称,统一社会信用代码,邮箱", ...rows].join("\n");

  it("whose codes a spreadsheet took for numbers say so", async () => {
    const { bad } = await read(list("甲,9.14403E+17,", "乙,914403001001000000,", "丙,91440300100100007,"));
    expect(bad.map(({ reason }) => reason)).toEqual(["uscc-number", "uscc-number", "uscc-wrong-length"]);
  });

  it("have their addresses mended where it is plain what was meant, and left out where not: the firm is taken", async () => {
    const { firms } = await read(
      `企业名称,邮箱\n${[
        "甲,zhang@example.cn。",
        "乙,zhang＠example.cn",
        "丙,<mailto:x>",
        '丁,"li@example.cn；wang@example.cn"',
        "戊,张伟@example.cn",
        "己,无",
        "庚,mailto:li@example.cn;",
        "辛,zhang @ example.cn",
        "壬,（zhang@example.cn）",
        "癸,zhang@例子.中国",
      ].join("\n")}`,
    );
    expect(firms.map(({ name, email }) => [name, email])).toEqual([
      ["甲", "zhang@example.cn"],
      ["乙", "zhang@example.cn"],
      ["丙", null],
      ["丁", "li@example.cn"],
      ["戊", null],
      ["己", null],
      ["庚", "li@example.cn"],
      ["辛", "zhang@example.cn"],
      ["壬", "zhang@example.cn"],
      ["癸", "zhang@例子.中国"],
    ]);
  });
});

describe("headings as bureaus write them", () => {
  it.each([
    [
      "a title with a wide comma above",
      "某市拟邀请企业名单（四月，共一家）\n企业名称,所属区县\n甲,上城区",
      { name: 0, region: 1 },
    ],
    [
      "other words for the columns",
      "序号,申报企业名称,社会统一信用代码,县（市、区）,国民经济行业类别,经办人,E-mail\n1,甲,,乙县,机械,王工,a@example.com",
      { name: 1, uscc: 2, region: 3, industry: 4, contact: 5, email: 6 },
    ],
  ])("with %s are matched", async (_, content, matching) => {
    expect((await read(content)).look?.matching).toMatchObject(matching);
  });
});
