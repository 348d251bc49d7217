import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSheet } from "#lib/instrument/sheet";
import { isShown } from "#lib/instrument/shown";
import { editions, findEdition, latestEdition } from "#questionnaires/index";
import { sheetOf } from "../make/sheets";
import { tiny } from "../tiny-edition";

const find = (id: string) => (id === tiny.id ? tiny : undefined);
const sheet = (answers: unknown, more: object = {}) =>
  parseSheet({ edition: tiny.id, depth: "full", answers, ...more }, find);
const codeOf = (input: unknown) => {
  const outcome = parseSheet(input, find);
  return "error" in outcome ? outcome.error.code : "sheet";
};
const answerCode = (id: string, answer: unknown) => {
  const outcome = sheet({ [id]: answer });
  return "error" in outcome ? outcome.error : "sheet";
};

describe("a sheet", () => {
  it("is read as it is", () => {
    expect(sheet({ performance: "high", patents: 3 })).toEqual({
      sheet: { edition: tiny.id, depth: "full", answers: { performance: "high", patents: 3 } },
    });
    expect(sheet({}, { year: 2025 })).toHaveProperty("sheet");
  });

  it("may say which questions were never put; what is answered was put", () => {
    const notAsked = ["rights", "staff-of-no-edition"];
    expect(sheet({ patents: 3 }, { notAsked: ["rights"] })).toEqual({
      sheet: { edition: tiny.id, depth: "full", answers: { patents: 3 }, notAsked: ["rights"] },
    });
    expect(sheet({}, { notAsked: [] })).toHaveProperty("sheet.notAsked", []);
    const codeWith = (more: unknown) => {
      const outcome = sheet({ patents: 3 }, { notAsked: more });
      return "error" in outcome ? outcome.error : "sheet";
    };
    expect(codeWith(notAsked)).toMatchObject({ code: "unknown-question" });
    expect(codeWith(["patents"])).toMatchObject({ code: "not-asked", question: "patents" });
    for (const none of [null, "rights", { rights: true }, 1])
      expect(codeWith(none)).toMatchObject({ code: "not-asked" });
    for (const none of [1, null, [], "constructor"])
      expect(codeWith([none])).toMatchObject({ code: "unknown-question" });
  });

  it("of any kind that the edition allows is read", () => {
    fc.assert(
      fc.property(sheetOf(latestEdition), (each) => {
        expect(parseSheet(JSON.parse(JSON.stringify(each)), findEdition)).toEqual({ sheet: each });
      }),
      { numRuns: 100 },
    );
  });

  it("that is none says why", () => {
    expect([null, 3, "x", [], true].map(codeOf)).toEqual(new Array(5).fill("not-an-object"));
    expect(codeOf({})).toBe("unknown-edition");
    expect(codeOf({ edition: "1999-1", depth: "full", answers: {} })).toBe("unknown-edition");
    expect(codeOf({ edition: [[[]]], depth: "full", answers: {} })).toBe("unknown-edition");
    expect(codeOf({ edition: tiny.id, answers: {} })).toBe("unknown-depth");
    expect(codeOf({ edition: tiny.id, depth: "deep", answers: {} })).toBe("unknown-depth");
    expect(codeOf({ edition: tiny.id, depth: "full" })).toBe("answers-missing");
    expect(codeOf({ edition: tiny.id, depth: "full", answers: [] })).toBe("answers-missing");
    expect(codeOf({ edition: tiny.id, depth: "full", answers: {}, colour: 1 })).toBe("unknown-key");
    expect(codeOf({ edition: tiny.id, depth: "full", answers: {}, year: "2025" })).toBe("wrong-year");
  });

  it("with a wrong answer names the question", () => {
    expect(answerCode("staff", 3)).toMatchObject({ code: "unknown-question", question: "staff" });
    expect(answerCode("patents", "3")).toMatchObject({ code: "wrong-type", question: "patents" });
    expect(answerCode("patents", Number.NaN)).toMatchObject({ code: "wrong-type" });
    expect(answerCode("patents", -1)).toMatchObject({ code: "too-small" });
    expect(answerCode("patents", 1000)).toBe("sheet");
    expect(answerCode("patents", 1001)).toMatchObject({ code: "too-large" });
    expect(answerCode("performance", "best")).toMatchObject({ code: "unknown-option" });
    expect(answerCode("performance", 3)).toMatchObject({ code: "wrong-type" });
    expect(answerCode("government-gains", [])).toMatchObject({ code: "nothing-chosen" });
    expect(answerCode("government-gains", ["none", "none"])).toMatchObject({ code: "chosen-twice" });
    expect(answerCode("government-gains", ["none", "home-name"])).toMatchObject({ code: "not-with-others" });
    expect(answerCode("government-gains", [{}])).toMatchObject({ code: "unknown-option" });
    expect(answerCode("product", "dont-know")).toBe("sheet");
    expect(answerCode("product", "  ")).toMatchObject({ code: "empty" });
    expect(answerCode("product", "x".repeat(11))).toMatchObject({ code: "too-long" });
  });

  it.each(editions)(
    "of $id has whole numbers where things are counted, and no more decimals than its question",
    ({ id: edition, sections }) => {
      const figures = sections.flatMap(({ questions }) => questions).filter((question) => question.kind === "number");
      expect(figures.length).toBeGreaterThanOrEqual(12);
      for (const { id, decimals, min } of figures) {
        const code = (answer: number) => {
          const outcome = parseSheet({ edition, depth: "full", answers: { [id]: answer } }, findEdition);
          return "error" in outcome ? outcome.error.code : "sheet";
        };
        const whole = Math.max(1, min);
        expect(code(whole), id).toBe("sheet");
        expect(code(whole + 0.5 * 10 ** -decimals), id).toBe("too-many-decimals");
        expect(code(whole + 1e-9), id).toBe("too-many-decimals");
        expect(code(whole + 1 - 10 ** -decimals), id).toBe("sheet");
        if (min === 0) expect(code(1e-7), id).toBe("too-many-decimals");
      }
    },
  );

  it("says of a figure with decimals too many that it has to be whole", () => {
    expect(answerCode("patents", 1.5)).toMatchObject({ message: "patents: the figure has to be a whole number." });
  });

  it("cannot reach into the program", () => {
    const hostile = JSON.parse(`{"edition":"2000-1","depth":"full","answers":{"__proto__":{"performance":"high"}}}`);
    expect(codeOf(hostile)).toBe("unknown-question");
    for (const id of ["constructor", "toString", "hasOwnProperty"]) {
      expect(answerCode(id, "x")).toMatchObject({ code: "unknown-question", question: id });
    }
    expect(codeOf(JSON.parse(`{"__proto__":{"edition":"2000-1"},"depth":"full","answers":{}}`))).toBe("unknown-key");
  });

  it("is an outcome for any JSON at all", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, answers) => {
        expect(Object.keys(parseSheet(value, find))).toHaveLength(1);
        expect(Object.keys(sheet(answers))).toHaveLength(1);
        expect(Object.keys(sheet({ performance: answers, patents: answers, "other-gains": value }))).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a question", () => {
  const question = (id: string) => {
    const found = tiny.sections.flatMap((section) => section.questions).find((each) => each.id === id);
    if (!found) throw new Error(id);
    return found;
  };

  it("is shown, hidden, or waits for an answer", () => {
    expect(isShown(question("performance"), {})).toEqual({ truth: "yes", missing: [] });
    expect(isShown(question("now-lead"), { "foreign-sales": "now" }).truth).toBe("yes");
    expect(isShown(question("now-lead"), { "foreign-sales": "stopped" }).truth).toBe("no");
    expect(isShown(question("entry-lead"), { "foreign-sales": "stopped" }).truth).toBe("yes");
    expect(isShown(question("now-lead"), {})).toEqual({ truth: "unknown", missing: ["foreign-sales"] });
    expect(isShown(question("now-lead"), { "foreign-sales": "dont-know" }).truth).toBe("unknown");
  });
});
