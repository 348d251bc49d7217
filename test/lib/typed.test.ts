import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TypedUnit, Unreadable } from "#lib/instrument/typed";
import { decimalsOf, readDigits, readNumber } from "#lib/instrument/typed";
import { shiftedDigits } from "#lib/text/decimal";

describe("a typed figure", () => {
  it.each<[string, TypedUnit, number]>([
    ["120", "people", 120],
    ["１，２００", "people", 1200],
    ["1 200", "people", 1200],
    ["1'200", "people", 1200],
    ["1’200’000", "people", 1200000],
    ["1,234,567", "wan-yuan", 1234567],
    ["1.234.567", "wan-yuan", 1234567],
    ["1,2000", "wan-yuan", 12000],
    ["1,2000,0000", "wan-yuan", 120000000],
    ["1.200", "wan-yuan", 1.2],
    ["-3", "pieces", -3],
    ["-0", "pieces", 0],
    ["+3", "pieces", 3],
    [".5", "percent", 0.5],
    ["12.", "percent", 12],
    ["140人", "people", 140],
    ["约 140 人", "people", 140],
    ["140人左右", "people", 140],
    ["About 140 people", "people", 140],
    ["大约140名", "people", 140],
    ["一百四十", "people", 140],
    ["12 件", "pieces", 12],
    ["18个月", "months", 18],
    ["18 months", "months", 18],
    ["十八个月", "months", 18],
    ["12.5%", "percent", 12.5],
    ["１２．５％", "percent", 12.5],
    ["百分之三十五", "percent", 35],
    ["3成", "percent", 30],
    ["3 个", "positions", 3],
    ["2 labs", "laboratories", 2],
    ["1 centre", "centres", 1],
    ["none", "pieces", 0],
    ["无", "people", 0],
    ["1.2万", "people", 12000],
    ["1.2万人", "people", 12000],
    ["1.2k", "people", 1200],
    ["3千人", "people", 3000],
    ["0.57 万件", "pieces", 5700],
    ["第8名", "rank", 8],
    ["第二", "rank", 2],
    ["none", "pieces", 0],
    ["没有", "people", 0],
    ["120\u200b", "people", 120],
    ["\ufeff1\u00ad20\u{e0031}\ufe0f", "people", 120],
  ])("%s in %s is %d", (typed, unit, value) => {
    expect(readNumber(typed, unit)).toBe(value);
  });

  it.each<[string, string]>([
    ["9600", "9600"],
    ["9600万元", "9600"],
    ["12万", "12"],
    ["12 万 元", "12"],
    ["１２万", "12"],
    ["12w", "12"],
    ["12000万", "12000"],
    ["3,600万", "3600"],
    ["3，600 万", "3600"],
    ["8.6千万", "8600"],
    ["8千", "8000"],
    ["3百万", "300"],
    ["1.2亿", "12000"],
    ["约1.2 亿元", "12000"],
    ["0.57亿", "5700"],
    ["1亿2000万", "12000"],
    ["1亿2千万元", "12000"],
    ["一亿二千万", "12000"],
    ["一点二亿", "12000"],
    ["壹亿贰仟万元整", "12000"],
    ["1.2万亿", "120000000"],
    ["1.2个亿", "12000"],
    ["两个亿", "20000"],
    ["1。2亿", "12000"],
    ["12。5", "12.5"],
    ["1200。", "1200"],
    ["1万2000元", "1.2"],
    ["三百零五万", "305"],
    ["8600元", "0.86"],
    ["8600千元", "860"],
    ["￥8600", "0.86"],
    ["¥8600", "0.86"],
    ["￥ 86,000,000.00", "8600"],
    ["人民币8600万元", "8600"],
    ["RMB 86 million", "8600"],
    ["CNY 1.2bn", "120000"],
    ["120 million", "12000"],
    ["120m", "12000"],
    ["2 hundred million", "20000"],
    ["500k", "50"],
    ["500 thousand yuan", "50"],
    ["12,000 × 10,000 yuan", "12000"],
    ["86,123,456.78元", "8612.345678"],
    ["-1200", "-1200"],
    ["－１２００", "-1200"],
    ["−1,200", "-1200"],
    ["–1200万", "-1200"],
    ["—1200", "-1200"],
    ["负1200万", "-1200"],
    ["亏损1200万元", "-1200"],
    ["（1,200）", "-1200"],
    ["(1,200)万元", "-1200"],
    ["¥-12,000,000", "-1200"],
    ["-¥12,000,000", "-1200"],
  ])("%s is %s 万元", (typed, digits) => {
    expect(readDigits(typed, "wan-yuan")).toEqual({ digits });
  });

  it.each<[string, TypedUnit, Unreadable]>([
    ["", "people", "not-a-number"],
    ["人", "people", "not-a-number"],
    ["约", "people", "not-a-number"],
    ["一百多", "people", "not-a-number"],
    ["一百四", "people", "not-a-number"],
    ["100多人", "people", "not-a-number"],
    ["100-120", "people", "not-a-number"],
    ["100~120", "people", "not-a-number"],
    ["12 34", "people", "not-a-number"],
    ["2025 140", "people", "not-a-number"],
    ["3,5", "percent", "unclear-number"],
    ["0,500", "percent", "unclear-number"],
    ["1,20", "wan-yuan", "unclear-number"],
    ["1.200,50", "wan-yuan", "unclear-number"],
    ["1,200,50", "wan-yuan", "unclear-number"],
    ["1,200,50万", "wan-yuan", "unclear-number"],
    ["1.2.3", "people", "unclear-number"],
    ["1e5", "people", "not-a-number"],
    ["Infinity", "people", "not-a-number"],
    ["140件", "people", "not-a-number"],
    ["30%", "people", "not-a-number"],
    ["18年", "months", "not-a-number"],
    ["5m", "months", "not-a-number"],
    ["1万2", "people", "not-a-number"],
    ["1亿20000万", "wan-yuan", "not-a-number"],
    ["1.5亿2000万", "wan-yuan", "not-a-number"],
    ["千万", "wan-yuan", "not-a-number"],
    ["个亿", "wan-yuan", "not-a-number"],
    ["5亿多", "wan-yuan", "not-a-number"],
    ["1。2。3", "people", "unclear-number"],
    ["1.2万元", "people", "not-a-number"],
    ["1.2亿美元", "wan-yuan", "other-currency"],
    ["15 %", "wan-yuan", "percentage"],
    ["15％", "wan-yuan", "percentage"],
    ["百分之十五", "wan-yuan", "percentage"],
    ["$1.2m", "wan-yuan", "other-currency"],
    ["--5", "wan-yuan", "not-a-number"],
    ["(-5)", "wan-yuan", "not-a-number"],
    ["120人，其中研发30人", "people", "not-a-number"],
  ])("%s in %s is not guessed at", (typed, unit, problem) => {
    expect(readDigits(typed, unit)).toEqual({ problem });
  });

  it("is read in time however long it is", () => {
    for (const typed of ["9".repeat(2000), "1,".repeat(1000), "万".repeat(2000), "1万".repeat(900), "(".repeat(2000)])
      expect(readNumber(typed, "wan-yuan")).toBeNull();
  });
});

/** Ways to write the same amount of money, by its digits in 万元 and in 元. */
const spellings: ((wan: string, yuan: string) => string)[] = [
  (wan) => wan,
  (wan) => `${wan}万`,
  (wan) => `${wan} 万元`,
  (wan) => `人民币${wan}万元整`,
  (_, yuan) => `${yuan}元`,
  (_, yuan) => `¥${yuan}`,
  (_, yuan) => `${shiftedDigits(yuan, -8)}亿`,
  (_, yuan) => `${shiftedDigits(yuan, -7)}千万`,
  (_, yuan) => `${shiftedDigits(yuan, -6)} million`,
  (_, yuan) => `CNY ${shiftedDigits(yuan, -9)}bn`,
  (_, yuan) => `${shiftedDigits(yuan, -3)}k yuan`,
  (wan) => wan.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ","),
  (wan) => wan.replace(/\B(?=(\d{4})+(?!\d))(?<!\.\d*)/g, ","),
  (wan) => wan.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, " "),
  (_, yuan) => `￥${yuan.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, "，")}`,
];
const widened = (text: string) => text.replace(/[0-9.,-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const signs = ["-", "－", "−", "–", "负"];
const unseen = ["", "\u200b", "\ufeff", "\u00ad", "\u202e", "\ufe0f", "\u{e0020}"];

it("reads an amount the same however it is spelled", () => {
  const amount = fc.tuple(fc.integer({ min: 1, max: 10 ** 12 }), fc.integer({ min: 0, max: 6 }));
  const way = fc.tuple(
    fc.constantFrom(...spellings),
    fc.boolean(),
    fc.constantFrom(null, "brackets", ...signs),
    fc.constantFrom(...unseen),
  );
  fc.assert(
    fc.property(amount, way, ([units, decimals], [spell, isWide, sign, hidden]) => {
      const digits = shiftedDigits(String(units), -decimals);
      const words = spell(digits, shiftedDigits(digits, 4));
      const signed = sign === null ? words : sign === "brackets" ? `（${words}）` : `${sign}${words}`;
      const typed = ` ${hidden}${isWide ? widened(signed) : signed}${hidden} `;
      expect(readDigits(typed, "wan-yuan"), typed).toEqual({ digits: sign === null ? digits : `-${digits}` });
    }),
    { numRuns: 2000 },
  );
});

it("counts the decimals that a number needs", () => {
  expect([12, 12.5, 0.25].map(decimalsOf)).toEqual([0, 1, 2]);
});
