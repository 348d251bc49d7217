import { describe, expect, it } from "vitest";
import { type Condition, factsOf, holds } from "#lib/instrument/condition";
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
