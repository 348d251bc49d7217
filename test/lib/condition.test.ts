import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Condition, conditionTest, factsOf, holds } from "#lib/instrument/condition";
import { canonical } from "#lib/text/canonical";

const known: Record<string, string | number | boolean> = { sales: "now", staff: 12, listed: false };
const found = (condition: Condition) => holds(condition, (fact) => known[fact]);
const yes: Condition = { fact: "sales", is: "now" };
const no: Condition = { fact: "listed", is: true };
const unknown: Condition = { fact: "patents", atLeast: 1 };

describe("a condition", () => {
  it("compares at the limit", () => {
    expect(found({ fact: "staff", atLeast: 12 }).truth).toBe("yes");
    expect(found({ fact: "staff", atLeast: 13 }).truth).toBe("no");
    expect(found({ fact: "staff", below: 12 }).truth).toBe("no");
    expect(found({ fact: "staff", below: 13 }).truth).toBe("yes");
    expect(found({ fact: "sales", below: 13 }).truth).toBe("no");
  });

  it("laid out for many tells the same truth, whatever it is and whatever is known", () => {
    const fact = fc.constantFrom("sales", "staff", "listed");
    const value = fc.constantFrom<string | number | boolean>("now", "never", 11, 12, 13, true, false);
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 4 },
        fc.record({ fact, is: value }),
        fc.record({ fact, atLeast: fc.constant(12) }),
        fc.record({ fact, below: fc.constant(12) }),
        fc.record({ all: fc.array(tie("condition"), { maxLength: 3 }) }),
        fc.record({ any: fc.array(tie("condition"), { maxLength: 3 }) }),
        fc.record({ not: tie("condition") }),
      ),
    }));
    const told = fc.dictionary(fact, fc.option(value));
    fc.assert(
      fc.property(condition, told, (asked, facts) => {
        const test = conditionTest<typeof facts>(asked, (id) => (context) => context[id]);
        expect(test(facts)).toBe(holds(asked, (id) => facts[id]).truth);
      }),
      { numRuns: 2_000 },
    );
  });

  it("is unknown only where a missing fact could decide it, and names the fact", () => {
    expect(found({ all: [yes, unknown] })).toEqual({ truth: "unknown", missing: ["patents"] });
    expect(found({ all: [unknown, no] })).toEqual({ truth: "no", missing: [] });
    expect(found({ any: [unknown, yes] })).toEqual({ truth: "yes", missing: [] });
    expect(found({ any: [no, unknown, unknown] })).toEqual({ truth: "unknown", missing: ["patents"] });
    expect(found({ not: unknown }).truth).toBe("unknown");
    expect(found({ not: no }).truth).toBe("yes");
    expect(found({ all: [] }).truth).toBe("yes");
    expect(found({ any: [] }).truth).toBe("no");
  });

  it("says which facts it asks", () => {
    expect(factsOf({ all: [yes, { not: { any: [no, unknown] } }] })).toEqual(["sales", "listed", "patents"]);
  });
});

describe("canonical JSON", () => {
  it("is the same for equal values", () => {
    expect(canonical({ b: [{ d: 1, c: 2 }], a: undefined })).toBe('{"b":[{"c":2,"d":1}]}');
    expect(canonical({ a: 1, b: 2 })).toBe(canonical({ b: 2, a: 1 }));
  });
});
