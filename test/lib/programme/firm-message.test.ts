import fc from "fast-check";
import { expect, test } from "vitest";
import {
  documentNumberOf,
  filledTemplate,
  gapsIn,
  isSeriesPattern,
  messageKinds,
  type PlaceId,
  placesOf,
  unknownPlaces,
} from "#lib/programme/firm-message";

const names = new Map<string, PlaceId>([
  ["企业名称", "firm"],
  ["firm", "firm"],
  ["说明", "note"],
  ["期限", "until"],
  ["审核结果", "outcome"],
]);

test("places are filled in by any of their names, and a line of nothing but an empty place goes with its gap", () => {
  const template = "{企业名称}：\n\n内容如下：\n\n{说明}\n\n请于{期限}前补交。{ firm }";
  expect(filledTemplate(template, names, { firm: "甲公司", until: "3月1日", note: "缺附注" })).toBe(
    "甲公司：\n\n内容如下：\n\n缺附注\n\n请于3月1日前补交。甲公司",
  );
  expect(filledTemplate(template, names, { firm: "甲公司", until: "3月1日" })).toBe(
    "甲公司：\n\n内容如下：\n\n请于3月1日前补交。甲公司",
  );
});

test("what is filled in is never read for places itself", () => {
  fc.assert(
    fc.property(fc.string(), (note) => {
      const told = `<${note}{firm}>`;
      expect(filledTemplate("A{说明}Z", names, { note: told, firm: "X" })).toBe(`A${told}Z`);
    }),
  );
});

test("a place that a message has not is named, once", () => {
  expect(unknownPlaces("{企业名称}{审核结果}{单位}{单位}", "returned", names)).toEqual(["审核结果", "单位"]);
  expect(unknownPlaces("{企业名称}{审核结果}", "decision", names)).toEqual([]);
  for (const kind of messageKinds) expect(placesOf(kind)).toContain("firm");
});

test("a pattern numbers documents with the number once and the year once at most", () => {
  for (const pattern of ["苏工信企函〔{year}〕{n}号", "{n}", "SZ-{year}-{n}"])
    expect(isSeriesPattern(pattern)).toBe(true);
  for (const pattern of ["", "苏工信〔2026〕号", "{n}{n}", "{year}{year}{n}", "{m}{n}", `${"长".repeat(58)}{n}`])
    expect(isSeriesPattern(pattern), pattern).toBe(false);
  expect(documentNumberOf("苏工信企函〔{year}〕{n}号", 2026, 12)).toBe("苏工信企函〔2026〕12号");
});

test("gaps of a series are those between its first and its last number", () => {
  expect(gapsIn([])).toEqual([]);
  expect(gapsIn([7, 9, 5, 12])).toEqual([
    { from: 6, to: 6 },
    { from: 8, to: 8 },
    { from: 10, to: 11 },
  ]);
});
