import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeFileName } from "#lib/programme/file-type";
import { emailText } from "#lib/text/email";
import { cutTo, lengthOf } from "#lib/text/length";
import { typedDay } from "#lib/text/typed-day";
import { hasWords, withoutUnseen } from "#lib/text/unseen";
import { visibleName } from "#lib/text/visible-name";
import { withoutEnd } from "#lib/text/without-end";

describe("signs that nobody sees", () => {
  const unseen = [
    "\u200b",
    "\u2060",
    "\ufeff",
    "\u00ad",
    "\u202e",
    "\u2066",
    "\u061c",
    "\u034f",
    "\u{e0041}",
    "\ufe0f",
    "\u3164",
  ];
  it.each(unseen)("%j", (sign) => {
    expect(withoutUnseen(`1${sign}2`)).toBe("12");
    expect(emailText(`${sign}zhang${sign}@example.cn${sign}`)).toBe("zhang@example.cn");
    expect(visibleName(`${sign}江南${sign}轴承 Co${sign}.${sign}`)).toBe("江南轴承 Co.");
  });

  it("stay in names that are spelled with them", () => {
    // A form of a Han character, and a joiner between letters of Persian.
    expect(visibleName("葛\u{e0100}城\u200b公司")).toBe("葛\u{e0100}城公司");
    expect(visibleName("می\u200cخواهم")).toBe("می\u200cخواهم");
    expect(visibleName("  江南\u00a0 轴承\n")).toBe("江南 轴承");
  });
});

describe("the signs around a text", () => {
  it.each([
    ["mailto: <Zhang@Example.cn>", "Zhang@Example.cn"],
    ["“zhang @ example.cn”。", "zhang@example.cn"],
    ["zhang@example。cn；", "zhang@example.cn"],
    ["a @ b @ c", "a@b @ c"],
    ["nobody .", "nobody"],
    ["无", ""],
  ])("%s is the address %s", (typed, address) => expect(emailText(typed)).toBe(address));

  it("are taken off its end, each looked at once", () => {
    expect(withoutEnd("1.200", /0/)).toBe("1.2");
    expect(withoutEnd("...", /\./)).toBe("");
    // By the square of their number these would take minutes.
    const [many, dots] = [" ".repeat(2_000_000), ".".repeat(2_000_000)];
    expect(emailText(`a${many}b`)).toBe(`a${many}b`);
    expect(emailText(`a${dots}b@c`)).toBe(`a${dots}b@c`);
    expect(safeFileName(`a${dots}b.pdf`, "pdf")).toBe("a.pdf");
  });
});

describe("a length", () => {
  const parts = [
    "e\u0301",
    "👨‍👩‍👧",
    "🇨🇳",
    "🇫",
    "𠮷",
    "葛\u{e0100}",
    "a",
    "\r\n",
    "\ud800",
    "한",
    "\u1112\u1161\u11ab",
    " ",
  ];
  const whole = (text: string) => [...new Intl.Segmenter("zh").segment(text)].map(({ segment }) => segment);

  it("is that of the whole text, wherever it is split", () => {
    const texts = fc.array(fc.constantFrom(...parts), { maxLength: 900 }).map((signs) => signs.join(""));
    fc.assert(
      fc.property(texts, fc.nat(900), (text, most) => {
        const signs = whole(text);
        expect(lengthOf(text)).toBe(signs.length);
        expect(cutTo(text, most)).toBe(text.length <= most ? text : signs.slice(0, most).join(""));
      }),
    );
  });

  it("takes a multiple of the text's length to count, whatever stands in it", () => {
    // Of the whole text at once, the platform's own splitter took over a minute for each.
    expect(lengthOf("e\u0301".repeat(125_000))).toBe(125_000);
    expect(lengthOf("𠮷".repeat(125_000))).toBe(125_000);
    expect(cutTo("👨‍👩‍👧".repeat(30_000), 2_000)).toHaveLength(16_000);
    expect(lengthOf(`a${"\u0301".repeat(250_000)}`)).toBeLessThan(1_000);
  });

  it.each<[string, number]>([
    ["", 0],
    ["轴承", 2],
    ["𬭎䶮㐂", 3],
    ["葛\u{e0100}", 1],
    ["👨‍👩‍👧‍👦🇨🇳", 2],
    ["e\u0301", 1],
    ["a\nb", 3],
  ])("of %j is %d", (text, length) => {
    expect(lengthOf(text)).toBe(length);
    expect(cutTo(text, length)).toBe(text);
  });

  it("is kept to", () => {
    const texts = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(texts, fc.nat(20), (text, most) => {
        const cut = cutTo(text, most);
        expect(lengthOf(cut)).toBeLessThanOrEqual(most);
        expect(text.startsWith(cut)).toBe(true);
      }),
    );
  });
});

describe("a typed day", () => {
  it.each([
    ["2021-3-5", "2021-03-05"],
    ["２０２１－３－５", "2021-03-05"],
    ["2021–03–05", "2021-03-05"],
    ["2021 3 5", "2021-03-05"],
    ["2021. 3. 5", "2021-03-05"],
    ["20210305", "2021-03-05"],
    ["2021年3月5号", "2021-03-05"],
    ["2021 年 3 月 5 日", "2021-03-05"],
    ["二〇二一年三月五日", "2021-03-05"],
    ["二零二一年十二月三十一日", "2021-12-31"],
    ["2021年十月十日", "2021-10-10"],
    ["2021年十月二十日", "2021-10-20"],
    ["5 March 2021", "2021-03-05"],
    ["5th of Mar. 2021", "2021-03-05"],
    ["Mar 5, 2021", "2021-03-05"],
    ["December 31 2021", "2021-12-31"],
    ["2020-02-29", "2020-02-29"],
  ])("%s is %s", (typed, day) => expect(typedDay(typed)).toBe(day));

  it.each([
    "05/03/2021",
    "3/5/2021",
    "2021-02-29",
    "2021-13-01",
    "2021年3月",
    "March 2021",
    "21-3-5",
    "2021",
    "202135",
    "",
  ])("%s is not guessed at", (typed) => expect(typedDay(typed)).toBeNull());
});

it.each([
  ["", false],
  [" \n\t", false],
  ["\u200b\u200b", false],
  ["\u2800\u3164", false],
  ["\u202e", false],
  ["好", true],
  ["?", true],
  ["👍", true],
])("whether %j says anything that a reader sees: %s", (text, expected) => {
  expect(hasWords(text)).toBe(expected);
});
