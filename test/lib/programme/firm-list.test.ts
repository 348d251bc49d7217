import { describe, expect, it, test } from "vitest";
import { cellText, readRow } from "#lib/programme/firm-list";
import { firmNameKey, firmNameText } from "#lib/programme/firm-name";
import { headOf, matchColumns } from "#lib/programme/list-head";
import { checkCharacterOf } from "#lib/rules/uscc";
import { phoneProblemOf, phoneText } from "#lib/text/phone";

const headings = ["序号", "企业名称（必填）", "统一社会信用代码", "所属地区", "所属行业", "联系人", "邮箱"];
const matching = matchColumns(headings);
const code = `9134010071177480X`.slice(0, 17);
const sound = code + checkCharacterOf(code);
const row = (given: Partial<Record<"name" | "uscc" | "email", string>> = {}) =>
  readRow(
    ["1", given.name ?? "江南轴承", given.uscc ?? sound, "合肥", "制造业", "王工", given.email ?? "a@b.cn"],
    matching,
    headings,
    7,
  );
const reasons = (given: Parameters<typeof row>[0]) => row(given).problems.map(({ reason }) => reason);

describe("columns", () => {
  it("are told by their headings in Chinese, whatever people put around them", () => {
    expect(matching).toEqual({ name: 1, uscc: 2, region: 3, industry: 4, contact: 5, phone: null, email: 6 });
  });

  it("and in English", () => {
    expect(matchColumns(["E-mail", "Company name", "Credit code", "Contact person"])).toEqual({
      name: 1,
      uscc: 2,
      region: null,
      industry: null,
      contact: 3,
      phone: null,
      email: 0,
    });
  });

  it("stand where most of them are known, below a title", () => {
    expect(headOf([["2026 年申报名单"], [""], headings, ["1", "江南轴承"]])).toMatchObject({ row: 2, matching });
    expect(headOf([["x", "y"]])).toMatchObject({ row: 0, headings: ["x", "y"] });
    expect(headOf([])).toBeNull();
  });
});

describe("a row", () => {
  it("is read as one line of words, its code as it is registered", () => {
    const { firm, problems } = row({
      name: " 江南\u200b\n轴承 ",
      uscc: ` ${sound.toLowerCase().slice(0, 8)} ${sound.slice(8)}`,
    });
    expect(problems).toEqual([]);
    expect(firm).toEqual({
      line: 7,
      name: "江南 轴承",
      uscc: sound,
      region: "合肥",
      industry: "制造业",
      contact: "王工",
      phone: null,
      email: "a@b.cn",
    });
  });

  it.each([
    ["no name", { name: "  " }, "name-missing"],
    ["a long name", { name: "长".repeat(101) }, "too-long"],
    ["a short code", { uscc: sound.slice(1) }, "uscc-wrong-length"],
    ["a letter that no code has", { uscc: `I${sound.slice(1)}` }, "uscc-wrong-character"],
    ["a code that was taken for a number", { uscc: "9.14403E+17" }, "uscc-number"],
    ["a code without its last digits", { uscc: "914403001922038000" }, "uscc-number"],
  ] as const)("with %s is bad", (_, given, reason) => {
    expect(reasons(given)).toEqual([reason]);
  });

  it("with a check character that does not fit is taken in, and told", () => {
    const odd = row({ uscc: "91350211m0001abc2p" });
    expect(odd).toMatchObject({ problems: [], firm: { uscc: "91350211M0001ABC2P" } });
    expect(odd.doubts).toEqual([
      {
        ...{ line: 7, reason: "uscc-in-doubt", firm: "江南轴承", column: expect.any(String) },
        ...{ value: "91350211m0001abc2p", taken: true },
      },
    ]);
    expect(row().doubts).toEqual([]);
  });

  it("tells all that is wrong, with line, column and what stands there", () => {
    expect(row({ name: "", uscc: "x", email: "x" }).problems).toEqual([
      { line: 7, reason: "name-missing", column: "企业名称（必填）" },
      { line: 7, reason: "uscc-wrong-length", column: "统一社会信用代码", value: "x" },
    ]);
  });

  it("needs no code where the list has no such column", () => {
    expect(readRow(["江南轴承"], { ...matching, name: 0, uscc: null, email: null }, ["企业名称"], 2).problems).toEqual(
      [],
    );
  });
});

describe("headings", () => {
  it("in other words are understood", () => {
    const others = [
      "序号",
      "申报企业名称",
      "社会统一信用代码",
      "县（市、区）",
      "国民经济行业类别",
      "经办人",
      "联系电话",
      "E-mail",
    ];
    expect(matchColumns(others)).toEqual({ name: 1, uscc: 2, region: 3, industry: 4, contact: 5, phone: 6, email: 7 });
    expect(matchColumns(["单位", "所属区县", "手机", "电子邮箱*"])).toMatchObject({
      name: null,
      region: 1,
      phone: 2,
      email: 3,
    });
  });

  it("mean what the bureau said before", () => {
    const row = ["单位", "手机", "值班电话"];
    const known = { 单位: "name", 值班电话: "phone" } as const;
    expect(matchColumns(row, known)).toMatchObject({ name: 0, phone: 2 });
    expect(matchColumns(row)).toMatchObject({ name: null, phone: 1 });
  });

  it("in two rows, one over the other, are read together, whether the upper ones are merged downwards or not", () => {
    const upper = ["序号", "企业名称", "统一社会信用代码", "联系方式", "", ""];
    const lower = ["", "", "", "联系人", "手机", "邮箱"];
    const firm = ["1", "江南轴承", sound, "王工", "13900000000", "a@b.cn"];
    const both = {
      row: 1,
      matching: { name: 1, uscc: 2, region: null, industry: null, contact: 3, phone: 4, email: 5 },
    };
    expect(headOf([upper, lower, firm])).toMatchObject(both);
    expect(headOf([upper, ["序号", "企业名称", "统一社会信用代码", "联系人", "手机", "邮箱"], firm])).toMatchObject(
      both,
    );
  });
});

describe("what a row lacks, or says wrongly of how a firm is reached,", () => {
  const doubts = (given: Parameters<typeof row>[0]) => {
    const { problems, doubts, firm } = row(given);
    expect(problems).toEqual([]);
    return { reasons: doubts.map(({ reason, taken }) => `${reason} ${taken}`), firm };
  };

  it.each([
    [{ uscc: "" }, "uscc-none", { uscc: null }],
    [{ uscc: "无" }, "uscc-none", { uscc: null }],
    [{ email: "wang@" }, "email", { email: null }],
    [{ email: "a@b.cn；c@d.cn" }, "email-several", { email: "a@b.cn" }],
    [{ email: "张伟@例子.中国" }, "email-letters", { email: null }],
  ] as const)("is told of %o, and the firm is taken", (given, reason, firm) => {
    expect(doubts(given)).toMatchObject({ reasons: [`${reason} true`], firm });
  });

  it("needs no word where nothing is wrong: a stop behind an address is none of it", () => {
    expect(doubts({ email: "zhang@example.cn。" })).toMatchObject({ reasons: [], firm: { email: "zhang@example.cn" } });
  });
});

describe("a name", () => {
  it("is one firm's in every spelling, and proposed as one where only the kind of company is said otherwise", () => {
    expect(firmNameText("江南 轴承（杭州）有限公司")).toBe(firmNameText("江南轴承(杭州)有限公司"));
    expect(firmNameKey("江南轴承（杭州）有限公司")).toBe(firmNameKey("江南轴承杭州有限责任公司"));
    expect(firmNameKey("江南轴承有限公司")).not.toBe(firmNameKey("江南轴承股份有限公司"));
    expect(firmNameKey("江南轴承股份有限责任公司")).toBe(firmNameKey("江南轴承股份有限公司"));
    expect(firmNameKey("江南轴承厂")).not.toBe(firmNameKey("江南轴承有限公司"));
  });
});

test.each([
  ["１３９ ００００ ００００", "13900000000"],
  ["+86 139-0000-0000", "13900000000"],
  ["0571－8888 8888", "0571-88888888"],
  ["0571 8888 8888", "0571-88888888"],
  ["13900000000/0571-88888888", "13900000000, 0571-88888888"],
  ["13900000000 13800000000", "13900000000, 13800000000"],
  ["王工 13900000000；李工 13800000000", "王工 13900000000, 李工 13800000000"],
  ["0571-88888888 转 801", "0571-88888888 转 801"],
  ["无", ""],
])("the phone number %o is kept as %o", (typed, kept) => {
  expect(phoneText(typed)).toBe(kept);
  expect(kept === "" || phoneProblemOf(kept) === null).toBe(true);
});

test("what no number could be is told", () => {
  expect(phoneProblemOf(phoneText("8888"))).toBe("phone");
});

test("a cell of a list holds nothing that no document can hold", () => {
  expect(cellText("\ufffe宏达\u000b精密\ufdd0\ud800\u202e 公司")).toBe("宏达 精密 公司");
});
