import { describe, expect, it, test } from "vitest";
import { cellText, headingRow, matchColumns, readRow } from "#lib/programme/firm-list";
import { checkCharacterOf } from "#lib/rules/uscc";

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
    expect(matching).toEqual({ name: 1, uscc: 2, region: 3, industry: 4, contact: 5, email: 6 });
  });

  it("and in English", () => {
    expect(matchColumns(["E-mail", "Company name", "Credit code", "Contact person"])).toEqual({
      name: 1,
      uscc: 2,
      region: null,
      industry: null,
      contact: 3,
      email: 0,
    });
  });

  it("stand where most of them are known, below a title", () => {
    expect(headingRow([["2026 年申报名单"], [""], headings, ["1", "江南轴承"]])).toBe(2);
    expect(headingRow([["x", "y"]])).toBe(0);
    expect(headingRow([])).toBeNull();
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
      email: "a@b.cn",
    });
  });

  it.each([
    ["no name", { name: "  " }, "name-missing"],
    ["a long name", { name: "长".repeat(101) }, "too-long"],
    ["no code", { uscc: "" }, "uscc-missing"],
    ["a short code", { uscc: sound.slice(1) }, "uscc-wrong-length"],
    ["a letter that no code has", { uscc: `I${sound.slice(1)}` }, "uscc-wrong-character"],
    ["a code that was taken for a number", { uscc: "9.14403E+17" }, "uscc-number"],
    ["a code without its last digits", { uscc: "914403001922038000" }, "uscc-number"],
    ["half an address", { email: "wang@" }, "email"],
    ["two addresses", { email: "a@b.cn,c@d.cn" }, "email-several"],
  ] as const)("with %s is bad", (_, given, reason) => {
    expect(reasons(given)).toEqual([reason]);
  });

  it("with a check character that does not fit is taken in, and told", () => {
    const odd = row({ uscc: "91350211m0001abc2p" });
    expect(odd).toMatchObject({ problems: [], firm: { uscc: "91350211M0001ABC2P" } });
    expect(odd.doubts).toEqual([
      { line: 7, reason: "uscc-in-doubt", column: expect.any(String), value: "91350211m0001abc2p", taken: true },
    ]);
    expect(row().doubts).toEqual([]);
  });

  it("tells all that is wrong, with line, column and what stands there", () => {
    expect(row({ name: "", email: "x" }).problems).toEqual([
      { line: 7, reason: "name-missing", column: "企业名称（必填）" },
      { line: 7, reason: "email", column: "邮箱", value: "x" },
    ]);
  });

  it("needs no code where the list has no such column", () => {
    expect(readRow(["江南轴承"], { ...matching, name: 0, uscc: null, email: null }, ["企业名称"], 2).problems).toEqual(
      [],
    );
  });
});

test("a cell of a list holds nothing that no document can hold", () => {
  expect(cellText("\ufffe宏达\u000b精密\ufdd0\ud800\u202e 公司")).toBe("宏达 精密 公司");
});
