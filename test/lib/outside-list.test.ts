import { expect, test } from "vitest";
import { outsideRowsAtMost, readOutsideList } from "#lib/programme/outside-list";

const code = "91330200MA2AAAAA1X";
const read = (rows: string[][]) =>
  readOutsideList(
    rows,
    rows.map((_, place) => place + 1),
  );

test("every cell but code and name is told under its heading, also below a title row", () => {
  expect(
    read([
      ["某某市行政处罚公示"],
      ["企业名称", "统一社会信用代码", "处罚文号", "处罚内容"],
      ["江南轴承", code.toLowerCase(), "苏环罚〔2025〕12号", "罚款 2 万元"],
      ["无代码", "", "苏环罚〔2025〕13号", "警告"],
      ["", "", "", ""],
    ]),
  ).toEqual({
    rows: [{ line: 3, uscc: code, text: "处罚文号：苏环罚〔2025〕12号；处罚内容：罚款 2 万元" }],
    without: 1,
  });
});

test("codes are found by what they are where no heading names them", () => {
  expect(
    read([
      ["甲", "乙"],
      ["专利一", code],
    ]),
  ).toEqual({ rows: [{ line: 2, uscc: code, text: "甲：专利一" }], without: 0 });
});

test("a list with nothing, without codes or with too many rows is not taken", () => {
  expect(read([])).toEqual({ fault: "empty" });
  expect(read([["名称"], ["江南轴承"]])).toEqual({ fault: "no-codes" });
  const rows = (count: number) => [["代码"], ...Array.from({ length: count }, () => [code])];
  expect(read(rows(outsideRowsAtMost))).toMatchObject({ without: 0 });
  expect(read(rows(outsideRowsAtMost + 1))).toEqual({ fault: "too-many" });
});
