import { describe, expect, it } from "vitest";
import { answerTo, formulaCode } from "#lib/rules/expression";
import {
  appliedTruth,
  type Code,
  codeOf,
  combinedTruth,
  disputedTruth,
  notApplicable,
  opposite,
  replacedLetter,
  statuses,
  statusLetters,
  statusOfLetter,
  Truth,
  wholeTruth,
} from "#lib/rules/truth";

const codes = statuses.map(codeOf);
const truths = Object.values(Truth);
const combinations = codes.flatMap((one) => codes.map((other) => [one, other] as const));

describe("how several stand together", () => {
  it("is the worst where all must hold and the best where any must, whatever their order", () => {
    for (const one of truths)
      for (const other of truths) {
        expect(combinedTruth("all", [one, other])).toBe(Math.min(one, other));
        expect(combinedTruth("any", [one, other])).toBe(Math.max(one, other));
      }
  });

  it("passes over what is not applicable, and is not applicable where nothing is", () => {
    for (const by of ["all", "any"] as const) {
      for (const code of codes) {
        expect(combinedTruth<Code>(by, [code, notApplicable])).toBe(code);
        expect(combinedTruth<Code>(by, [notApplicable, code])).toBe(code);
      }
      expect(combinedTruth<Code>(by, [notApplicable, notApplicable])).toBe(notApplicable);
    }
    expect(truths.map(wholeTruth)).toEqual(truths);
    expect(wholeTruth(notApplicable)).toBe(Truth.met);
  });

  it("is the same compiled, of two and of many", () => {
    for (const [one, other] of combinations)
      for (const by of ["all", "any"] as const) {
        const codeIn = (id: string) => (id === "one" ? one : other);
        const formula = by === "all" ? { all: ["one", "other"] } : { any: ["one", "other"] };
        expect(formulaCode(formula, codeIn)).toBe(combinedTruth<Code>(by, [one, other]));
        for (const third of codes) {
          const nested = formulaCode({ any: [formula, { all: ["third"] }] }, (id) =>
            id === "third" ? third : codeIn(id),
          );
          expect(nested).toBe(combinedTruth<Code>("any", [combinedTruth<Code>(by, [one, other]), third]));
        }
      }
  });

  it("is what all readings of one text come to, and else what a person finds, whatever is still missing", () => {
    const findings = [Truth.unmet, Truth.person, Truth.met];
    for (const one of truths)
      for (const other of truths)
        for (const found of findings) {
          const truth = disputedTruth([one, other], false, found);
          expect(disputedTruth([other, one], false, found)).toBe(truth);
          if (one === other && (one === Truth.met || one === Truth.unmet)) expect(truth).toBe(one);
          if (Math.abs(one - other) === Truth.met) expect(truth).toBe(found);
          if (found === Truth.person && [one, other].includes(Truth.unknown) && Math.abs(one - other) !== Truth.met)
            expect(truth).toBe(Truth.unknown);
          // What is not decided yet is never decided otherwise once more is known.
          for (const later of truths)
            if (one === Truth.unknown && (truth === Truth.met || truth === Truth.unmet))
              expect(disputedTruth([later, other], false, found)).toBe(truth);
          const compiled = answerTo<string, void>(
            { disputed: ["one", "other"], orNothing: false, finding: "found" },
            (id) => () => (id === "one" ? one : id === "other" ? other : found),
          );
          expect(compiled()).toBe(truth);
        }
    for (const one of truths)
      expect(disputedTruth([one], true, Truth.person)).toBe(one === Truth.unmet ? Truth.person : one);
  });

  it("turns met and unmet around, and nothing else", () => {
    expect(statuses.map((status) => statuses[opposite(codeOf(status))])).toEqual([
      ...["met", "unknown", "person", "unmet", "not-applicable"],
    ]);
  });

  it("of a clause that may not concern the firm is met or open, and of one that does not, not applicable", () => {
    for (const truth of truths) {
      expect(appliedTruth(truth, Truth.met)).toBe(truth);
      expect(appliedTruth(truth, Truth.unmet)).toBe(notApplicable);
      for (const applies of [Truth.unknown, Truth.person])
        expect(appliedTruth(truth, applies)).toBe(truth === Truth.met ? Truth.met : Truth.unknown);
    }
  });
});

describe("the letters of statuses", () => {
  it("are one each, as every board stores them, and nothing else is known", () => {
    expect(Object.values(statusLetters).join("")).toBe("mukpn");
    expect(Object.values(statusLetters)).not.toContain(replacedLetter);
    for (const status of statuses) expect(statusOfLetter(statusLetters[status])).toBe(status);
    for (const other of ["", "x", "M", replacedLetter]) expect(statusOfLetter(other)).toBe("unknown");
  });
});
