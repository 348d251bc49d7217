import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formText } from "#lib/entry/form-text";
import { rowsOf } from "#lib/entry/list";
import { entryText, factValueOf, readFact } from "#lib/entry/reading";
import type { Fact, FactValue } from "#lib/rules/fact";
import { confirmedCode } from "#lib/rules/uscc";
import { factCatalogue } from "#questionnaires";

const facts = new Map(factCatalogue.sections.flatMap((section) => section.facts.map((fact) => [fact.id, fact])));
const fact = (id: string): Fact => {
  const found = facts.get(id);
  if (!found) throw new Error(id);
  return found;
};
const read = (id: string, typed: string) => readFact(fact(id), typed);
const meant = (id: string, typed: string): FactValue | undefined => {
  return factValueOf(fact(id), read(id, typed).entry);
};
const codes = (id: string, typed: string) => read(id, typed).problems.map(({ code }) => code);

describe("money", () => {
  it.each([
    ["5200", 5200],
    ["５２００", 5200],
    ["5,200.50 万元", 5200.5],
    ["约 1.2亿", 12000],
    ["1.2亿元", 12000],
    ["0.1", 0.1],
    ["0.000001", 0.000001],
    ["132.123456", 132.123456],
    ["001", 1],
  ])("%s", (typed, value) => expect(meant("revenue", typed)).toBe(value));

  it("keeps digits that a number would lose", () => {
    expect(meant("revenue", "999999999.123456")).toBe(999999999.123456);
    expect(meant("revenue", "99999.9999996")).toBeUndefined();
    expect(meant("total-costs", "1.23456789亿")).toBe(12345.6789);
  });

  it.each([
    ["许多", "not-a-number"],
    ["5.200,50", "unclear-number"],
    ["5200 USD", "other-currency"],
    ["-1", "too-small"],
    ["1000000000.000001", "too-large"],
    ["1.0000001", "too-many-decimals"],
  ])("%s is kept as typed: %s", (typed, code) => {
    expect(codes("revenue", typed)).toEqual([code]);
    expect(read("revenue", typed).entry).toEqual({ typed });
  });

  it("takes a loss where a loss can be", () => expect(meant("net-profit", "-12.5")).toBe(-12.5));
  it("takes no broken people", () => expect(codes("staff", "12.5")).toEqual(["too-many-decimals"]));
});

describe("days, choices, words", () => {
  it.each([
    ["2021-03-05", "2021-03-05"],
    ["2021/3/5", "2021-03-05"],
    ["2021年3月5日", "2021-03-05"],
    ["２０２１.３.５", "2021-03-05"],
  ])("%s", (typed, day) => expect(meant("niche-since", typed)).toBe(day));

  it.each(["2021-02-30", "2021-13-01", "March 2021", "2021030"])("%s is no day", (typed) =>
    expect(codes("niche-since", typed)).toEqual(["not-a-day"]),
  );

  it("reads yes and no and nothing else", () => {
    expect(meant("own-brand", "yes")).toBe(true);
    expect(meant("own-brand", "no")).toBe(false);
    expect(codes("own-brand", "true")).toEqual(["unknown-option"]);
  });

  it("reads the options of a choice", () => {
    expect(meant("industry-line", "industry")).toBe("industry");
    expect(codes("industry-line", "constructor")).toEqual(["unknown-option"]);
  });

  it("checks the code of a firm by its check character", () => {
    expect(meant("uscc", "91350100M000100Y43")).toBe("91350100M000100Y43");
    expect(meant("uscc", " 9135 0100 m000100y43 ")).toBe("91350100M000100Y43");
    expect(codes("uscc", "91350100M000100Y44")).toEqual(["uscc"]);
    expect(codes("uscc", "91350100M000100Y4")).toEqual(["uscc"]);
    expect(read("uscc", "91350100M000100Y44").entry).toEqual({ typed: "91350100M000100Y44" });
    expect(meant("uscc", confirmedCode("91350100m000100y44"))).toBe("91350100M000100Y44");
    expect(read("uscc", confirmedCode("91350100M000100Y4")).entry).toEqual({ typed: "91350100M000100Y4" });
    expect(codes("uscc", "9.14403E+17")).toEqual(["uscc"]);
  });

  it("takes an empty text back", () =>
    expect(read("revenue", "  ")).toEqual({ entry: { cleared: true }, problems: [] }));
});

describe("lists", () => {
  const typedRows = (...rows: Record<string, string>[]) => JSON.stringify(rows);

  it("reads rows by their fields", () => {
    const typed = typedRows({ kind: "specialised", expires: "2027/5/1" }, { kind: "high-technology" });
    expect(meant("titles", typed)).toEqual([
      { kind: "specialised", expires: "2027-05-01" },
      { kind: "high-technology" },
    ]);
  });

  it("keeps all as typed where one cell cannot be read, and says which", () => {
    const typed = typedRows({ kind: "specialised", expires: "soon" }, { number: "7" });
    const { entry, problems } = read("titles", typed);
    expect(entry).toEqual({ typed });
    expect(problems).toEqual([
      { code: "not-a-day", row: 1, field: "expires" },
      { code: "missing", row: 2, field: "kind" },
    ]);
    expect(rowsOf(entry)).toEqual([{ kind: "specialised", expires: "soon" }, { number: "7" }]);
  });

  it("tells none from not known", () => {
    expect(read("titles", "[]").entry).toEqual({ value: [] });
    expect(read("titles", "").entry).toEqual({ cleared: true });
    expect(read("titles", typedRows({ kind: "" })).entry).toEqual({ cleared: true });
  });

  it("takes no more rows than may be, and no fields of others", () => {
    const rows = Array.from({ length: 60 }, () => ({ kind: "specialised", __proto__: "x", other: "y" }));
    const value = meant("titles", JSON.stringify(rows));
    expect(value).toHaveLength(50);
    expect((value as object[])[0]).toEqual({ kind: "specialised" });
  });

  it.each(["{}", "null", "[null]", "[1", "words"])("%s is no list", (typed) => {
    expect("value" in read("titles", typed).entry).toBe(false);
  });
});

describe("a form", () => {
  const shape = { key: "titles", list: { fields: ["kind", "expires"], atMost: 50 } };
  const words = (held: Record<string, string>) => (name: string) => held[name] ?? null;

  it("gives rows without the empty ones and without the one that is removed", () => {
    const held = words({
      "titles.1.kind": "a",
      "titles.1.expires": "",
      "titles.2.kind": "",
      "titles.2.expires": "",
      "titles.3.kind": "c",
      "titles.3.expires": "d",
    });
    expect(formText(shape, held)).toBe('[{"kind":"a"},{"kind":"c","expires":"d"}]');
    expect(formText(shape, held, 1)).toBe('[{"kind":"c","expires":"d"}]');
  });

  it("says none only where that is ticked and no row is there", () => {
    expect(formText(shape, words({ "titles:none": "none" }))).toBe("[]");
    expect(formText(shape, words({ "titles:none": "none", "titles.1.kind": "a", "titles.1.expires": "" }))).toBe(
      '[{"kind":"a"}]',
    );
    expect(formText(shape, words({}))).toBe("");
  });
});

describe("whatever is typed", () => {
  const ids = [...facts.values()].filter(({ kind }) => kind !== "finding").map(({ id }) => id);

  it("is read without a fault, and the entry reads as itself again", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.string({ unit: "grapheme", maxLength: 40 }), (id, typed) => {
        const { entry } = read(id, typed);
        expect(read(id, entryText(entry)).entry).toEqual(entry);
      }),
      { numRuns: 500 },
    );
  });

  it("is read so in lists too", () => {
    const lists = [...facts.values()].filter((each) => each.kind === "list");
    const cell = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom("yes", "2024-01-01", "3", "national"));
    fc.assert(
      fc.property(
        fc.constantFrom(...lists).chain((list) => {
          const fields = list.fields.map(({ id }) => id);
          const row = fc.dictionary(fc.constantFrom(...fields), cell);
          return fc.tuple(fc.constant(list.id), fc.array(row, { maxLength: 4 }));
        }),
        ([id, rows]) => {
          const { entry } = read(id, JSON.stringify(rows));
          expect(read(id, entryText(entry)).entry).toEqual(entry);
        },
      ),
      { numRuns: 300 },
    );
  });
});
