import { describe, expect, it } from "vitest";
import type { Unit } from "#lib/instrument/question";
import { decimalsOf, readNumber } from "#lib/instrument/typed";

describe("a typed figure", () => {
  it.each<[string, Unit, number]>([
    ["120", "people", 120],
    ["１，２００", "people", 1200],
    ["1 200", "people", 1200],
    ["1,234,567", "wan-yuan", 1234567],
    ["-3", "pieces", -3],
    ["-0", "pieces", 0],
    [".5", "percent", 0.5],
    ["12.", "percent", 12],
    ["140人", "people", 140],
    ["约 140 人", "people", 140],
    ["About 140 people", "people", 140],
    ["大约140名", "people", 140],
    ["12 件", "pieces", 12],
    ["18个月", "months", 18],
    ["18 months", "months", 18],
    ["12.5%", "percent", 12.5],
    ["１２．５％", "percent", 12.5],
    ["3 个", "positions", 3],
    ["2 labs", "laboratories", 2],
    ["1 centre", "centres", 1],
    ["9600万元", "wan-yuan", 9600],
    ["1.2亿", "wan-yuan", 12000],
    ["约1.2 亿元", "wan-yuan", 12000],
    ["0.57亿", "wan-yuan", 5700],
    ["1.2万", "people", 12000],
    ["1.2万人", "people", 12000],
    ["0.57 万件", "pieces", 5700],
  ])("%s in %s is %d", (typed, unit, value) => {
    expect(readNumber(typed, unit)).toBe(value);
  });

  it.each<[string, Unit]>([
    ["", "people"],
    ["人", "people"],
    ["约", "people"],
    ["一百四十", "people"],
    ["一百多", "people"],
    ["100多人", "people"],
    ["100-120", "people"],
    ["100~120", "people"],
    ["12 34", "people"],
    ["2025 140", "people"],
    ["3,5", "percent"],
    ["1.2.3", "people"],
    ["1e5", "people"],
    ["Infinity", "people"],
    ["140件", "people"],
    ["30%", "people"],
    ["18年", "months"],
    ["1万2", "people"],
    ["1.2万元", "people"],
    ["1.2亿", "people"],
    ["1.2万", "wan-yuan"],
    ["1.2万亿", "wan-yuan"],
    ["12000元", "wan-yuan"],
    ["1.2亿美元", "wan-yuan"],
    ["120人，其中研发30人", "people"],
    [`${"9".repeat(308)}万`, "people"],
  ])("%s in %s is not guessed at", (typed, unit) => {
    expect(readNumber(typed, unit)).toBeNull();
  });
});

it("counts the decimals that a number needs", () => {
  expect([12, 12.5, 0.25].map(decimalsOf)).toEqual([0, 1, 2]);
});
