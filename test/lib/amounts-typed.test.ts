import { describe, expect, it } from "vitest";
import { type AmountSpec, offerFor } from "#lib/entry/amount-offer";
import { type ReadBackWords, readBack } from "#lib/entry/read-back";
import type { TypedUnit } from "#lib/instrument/typed";
import type { Locale } from "#lib/text/text";
import { slipBounds } from "#questionnaires/facts/unit-slip";

const words: Record<Locale, ReadBackWords> = {
  zh: { unit: "万元", yuan: "{digits} 元", about: "（约数）" },
  en: { unit: "× 10,000 yuan", yuan: "CNY {digits}", about: " (about)" },
};

describe("an amount is read back", () => {
  it.each<[string, string | null, string | null]>([
    ["1.2亿", "1.2亿 = 12,000 万元", "1.2亿 = 12,000 × 10,000 yuan"],
    ["9600", null, "9,600 × 10,000 yuan = CNY 96 million"],
    ["12000", "12,000 万元 = 1.2 亿元", "12,000 × 10,000 yuan = CNY 120 million"],
    ["120000000", "120,000,000 万元 = 12,000 亿元", "120,000,000 × 10,000 yuan = CNY 1,200 billion"],
    ["8600元", "8600元 = 0.86 万元", "8600元 = 0.86 × 10,000 yuan"],
    ["0.86", "0.86 万元 = 8,600 元", "0.86 × 10,000 yuan = CNY 8,600"],
    ["1,200", null, "1,200 × 10,000 yuan = CNY 12 million"],
    ["1,2000", "1,2000 = 12,000 万元", "1,2000 = 12,000 × 10,000 yuan"],
    ["（1,200）", "（1,200） = -1,200 万元", "（1,200） = -1,200 × 10,000 yuan"],
    ["1.200,50", null, null],
    ["0", null, null],
    ["约430万", "约430万 = 430 万元（约数）", "约430万 = 430 × 10,000 yuan (about)"],
    ["430万左右", "430万左右 = 430 万元（约数）", "430万左右 = 430 × 10,000 yuan (about)"],
    ["", null, null],
  ])("%s", (typed, zh, en) => {
    expect(readBack(typed, "wan-yuan", words.zh, "zh")).toBe(zh);
    expect(readBack(typed, "wan-yuan", words.en, "en")).toBe(en);
  });

  it("whatever it counts, where its digits are many or spelled otherwise", () => {
    const people = { unit: "人", yuan: "", about: "" };
    expect(readBack("120", "people", people, "zh")).toBeNull();
    expect(readBack("1.2万人", "people", people, "zh")).toBe("1.2万人 = 12,000 人");
    expect(readBack("12000", "people", people, "zh")).toBe("12,000 人");
    expect(readBack("120人", "people", people, "zh")).toBeNull();
    expect(readBack("12 %", "percent", { unit: "%", yuan: "", about: "" }, "zh")).toBeNull();
  });
});

describe("what an amount may have meant", () => {
  const money: AmountSpec = { unit: "wan-yuan", min: 0, max: 10_000_000, decimals: 2 };
  const asks = (typed: string, largest: number, spec: AmountSpec = money) =>
    offerFor(typed, spec, slipBounds, { largest, whole: 0 });

  it.each<[string, number, "yuan" | "unit" | "rounded" | null, string]>([
    // Beyond what the question takes, and beyond what a firm of that size turns over.
    ["120000000", 0, "yuan", "12000"],
    ["86,000,000", 0, "yuan", "8600"],
    ["86123456.78", 0, "yuan", "8612.35"],
    ["1000000", 0, null, ""],
    ["1000001", 0, "yuan", "100"],
    // Three hundred times the other amounts of the sheet, and not so.
    ["600000", 2000, "yuan", "60"],
    ["599999", 2000, null, ""],
    ["8600", 5, null, ""],
    // Too little, and said in yuan.
    ["8600元", 0, "unit", "8600"],
    ["￥8600", 12000, "unit", "8600"],
    ["0.86", 0, null, ""],
    ["0.86", 12000, "unit", "8600"],
    ["0.86", 200, null, ""],
    // Said in another unit, so meant.
    ["1.2亿", 10, null, ""],
    ["1200亿", 10, null, ""],
    ["86,123,456.78元", 0, "rounded", "8612.35"],
    ["nothing", 10, null, ""],
  ])("%s beside %d", (typed, largest, kind, digits) => {
    const offer = asks(typed, largest);
    expect(offer?.kind ?? null).toBe(kind);
    expect(offer?.digits ?? "").toBe(digits);
  });

  it.each<[string, number, string | null]>([
    ["15 %", 12_000, "1800"],
    ["15％", 12_000, "1800"],
    ["百分之三点五", 12_000, "420"],
    ["一成", 12_000, "1200"],
    ["4.25%", 9_876.54, "419.75"],
    ["15 %", 0, null],
    ["0%", 12_000, null],
  ])("%s of %d", (typed, whole, digits) => {
    const offer = offerFor(typed, money, slipBounds, { largest: 0, whole });
    expect(offer?.digits ?? null).toBe(digits);
    if (digits !== null) expect(offer?.kind).toBe("share");
  });

  it("keeps the sign, and stays within what is asked", () => {
    expect(asks("-120000000", 0, { ...money, min: -100_000 })?.digits).toBe("-12000");
    expect(asks("-120000000", 0, { ...money, min: 0 })).toBeNull();
  });

  it.each<TypedUnit>(["people", "percent", "pieces", "rank"])("is no matter of %s", (unit) => {
    expect(asks("120000000", 1, { unit, min: 0, max: 10, decimals: 0 })).toBeNull();
  });
});
