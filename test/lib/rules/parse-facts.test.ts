import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDigits } from "#lib/instrument/typed";
import { parseFacts, warningsOf } from "#lib/rules/parse-facts";
import { plainUscc } from "#lib/rules/uscc";
import { typedDay } from "#lib/text/typed-day";
import { factCatalogue } from "#questionnaires/index";
import { anyFacts } from "#test/any-facts";

const codes = (facts: unknown) => {
  const outcome = parseFacts(factCatalogue, facts);
  return "problems" in outcome ? outcome.problems.map(({ fact, code }) => `${fact}: ${code}`) : [];
};

describe("facts", () => {
  it("are read as they stand", () => {
    const facts = {
      uscc: "91350100M000100Y43",
      revenue: { 2025: "6000.000001", 2024: 5000 },
      "net-profit": { 2025: -3.5 },
      titles: [{ kind: "specialised", expires: "2027-06-30" }],
      awards: [],
    };
    expect(parseFacts(factCatalogue, facts)).toEqual({ facts });
  });

  it("are read without signs that nobody sees", () => {
    for (const unseen of ["\u200b", "\u2060", "\ufeff", "\u00ad", "\u180e", "\u2066", "\ufe0f"]) {
      for (const typed of [`${unseen}91350100M000100Y43`, `91350100M000100Y43${unseen}`, `9135${unseen}0100M000100Y43`])
        expect(plainUscc(typed)).toBe("91350100M000100Y43");
      expect(typedDay(`${unseen}2021-3-5${unseen}`)).toBe("2021-03-05");
      expect(readDigits(`${unseen}1,200${unseen}`, "wan-yuan")).toEqual({ digits: "1200" });
    }
  });

  it("are refused by key and reason", () => {
    expect(codes([])).toEqual([": not-an-object"]);
    expect(codes({ colour: "red" })).toEqual(["colour: unknown-fact"]);
    expect(codes({ constructor: 1, toString: 2 })).toEqual(["constructor: unknown-fact", "toString: unknown-fact"]);
    expect(codes({ revenue: 6000 })).toEqual(["revenue: wrong-type"]);
    expect(codes({ revenue: { 25: 6000 } })).toEqual(["revenue.25: wrong-year"]);
    expect(codes({ revenue: { 2025: "1,000" } })).toEqual(["revenue.2025: not-a-number"]);
    expect(codes({ revenue: { 2025: null } })).toEqual(["revenue.2025: not-a-number"]);
    expect(codes({ revenue: { 2025: -1 } })).toEqual(["revenue.2025: too-small"]);
    expect(codes({ revenue: { 2025: "1e12" } })).toEqual(["revenue.2025: too-large"]);
    expect(codes({ revenue: { 2025: "0.00000000000001", 2024: 7999.599999999999 } })).toEqual([]);
    expect(codes({ staff: { 2025: "12.0" } })).toEqual([]);
    expect(codes({ staff: { 2025: 12.5 } })).toEqual(["staff.2025: too-many-decimals"]);
    expect(codes({ "niche-since": "2026-02-30" })).toEqual(["niche-since: not-a-day"]);
    expect(codes({ "industry-line": "magic" })).toEqual(["industry-line: unknown-option"]);
    expect(codes({ "own-brand": "yes" })).toEqual(["own-brand: wrong-type"]);
    expect(codes({ "main-product-name": " " })).toEqual(["main-product-name: empty"]);
    expect(codes({ "main-product-code": "12345678901" })).toEqual(["main-product-code: too-long"]);
    expect(codes({ uscc: "91350100M000100Y4" })).toEqual(["uscc: wrong-code"]);
    expect(codes({ uscc: "91350100 m000100y43" })).toEqual([]);
    // A check character that does not fit is lawful where the licence bears it: taken, and told.
    expect(codes({ uscc: "91350211M0001ABC2P" })).toEqual([]);
    expect(warningsOf(factCatalogue, { uscc: "91350211M0001ABC2P" })).toMatchObject([
      { fact: "uscc", code: "wrong-code", message: expect.stringMatching(/check character.*licence/) },
    ]);
    expect(warningsOf(factCatalogue, { uscc: "91350100M000100Y43" })).toEqual([]);
    expect(codes({ titles: "none" })).toEqual(["titles: wrong-type"]);
    expect(codes({ titles: [null, { kind: "specialised", colour: "red" }, {}] })).toEqual([
      "titles.1: wrong-type",
      "titles.2.colour: unknown-field",
      "titles.3.kind: missing-field",
    ]);
    expect(codes({ titles: [{ kind: "specialised", expires: "2026-06-31" }] })).toEqual([
      "titles.1.expires: not-a-day",
    ]);
    expect(codes({ awards: Array.from({ length: 101 }, () => ({ kind: "science", level: "national" })) })).toEqual([
      "awards: too-many-rows",
    ]);
  });

  it("never make it throw, and are taken where the catalogue allows them", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        parseFacts(factCatalogue, value);
      }),
    );
    fc.assert(
      fc.property(anyFacts(factCatalogue), (facts) => {
        expect(codes(facts)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
