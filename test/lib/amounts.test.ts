import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digitsBeside, moneyBeside, moneyInFull } from "#lib/text/amount";
import { locales } from "#lib/text/languages";

/** What money in words is worth, in 万元. */
function worth(words: string): number {
  const digits = Number(words.replace(/[^\d.-]/g, ""));
  if (words.includes("亿")) return digits * 10_000;
  if (words.includes("万")) return digits;
  if (words.includes("billion")) return digits * 100_000;
  return words.includes("million") ? digits * 100 : digits / 10_000;
}

describe("money", () => {
  it("stands in the unit that its size is told in", () => {
    expect(moneyBeside(28_651.23, 20_000, "zh")).toBe("2.87 亿元");
    expect(moneyBeside(8000, 5000, "zh")).toBe("8,000 万元");
    expect(moneyBeside(9999, 0, "zh")).toBe("9,999 万元");
    expect(moneyBeside(10_000, 0, "zh")).toBe("1 亿元");
    expect(moneyBeside(25_163.44, 0, "en")).toBe("CNY 251.63 million");
    expect(moneyBeside(99.99, 0, "en")).toBe("CNY 999,900");
    expect(moneyBeside(100, 0, "en")).toBe("CNY 1 million");
    expect(moneyBeside(120_000, 0, "en")).toBe("CNY 1.2 billion");
  });

  it("is told in full where rounding would move it over a border, or onto it", () => {
    expect(moneyBeside(19_999.9999, 20_000, "zh")).toBe("19,999.9999 万元");
    expect(moneyBeside(20_000, 20_000, "zh")).toBe("2 亿元");
    expect(moneyBeside(39_999.9999, 40_000, "en")).toBe("CNY 399,999,999");
    expect(moneyBeside(0.000001, 0, "zh")).toBe("0.000001 万元");
    expect(moneyBeside(0.000001, 0, "en")).toBe("CNY 0.01");
  });

  it("keeps every digit in full, in a larger unit only where that is as short", () => {
    expect(moneyInFull(25_163.44, "zh")).toBe("25,163.44 万元");
    expect(moneyInFull(40_000, "zh")).toBe("4 亿元");
    expect(moneyInFull("1499.9999", "en")).toBe("CNY 14,999,999");
    expect(moneyInFull("99999999999.12345678", "zh")).toBe("99,999,999,999.12345678 万元");
  });

  it("lies on the same side of a border as the amount itself, in every language", () => {
    const amount = fc.double({ min: -1e7, max: 1e7, noNaN: true }).map((value) => Number(value.toFixed(4)) + 0);
    for (const locale of locales)
      fc.assert(
        fc.property(amount, fc.constantFrom(0, 80, 100, 1500, 10_000, 20_000, 40_000), (value, border) => {
          const told = worth(moneyBeside(value, border, locale));
          expect(Math.sign(Number((told - border).toFixed(6))) + 0).toBe(Math.sign(value - border) + 0);
        }),
      );
  });
});

describe("a number beside a border", () => {
  it.each(locales)("has as many decimals as it takes, in %s", (locale) => {
    expect(digitsBeside(79.996, 80, locale)).toBe("79.996");
    expect(digitsBeside(79.9, 80, locale)).toBe("79.9");
    expect(digitsBeside(57.9148, 55, locale)).toBe("57.91");
    expect(digitsBeside(80, 80, locale)).toBe("80");
  });
});
