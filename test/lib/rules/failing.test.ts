import { expect, test } from "vitest";
import { failingIn } from "#lib/rules/failing";
import type { Formula } from "#lib/rules/rule-set";
import type { CriterionVerdict, Status } from "#lib/rules/verdict";

const verdicts = (statuses: Record<string, Status>) =>
  Object.entries(statuses).map(([criterion, status]) => ({ criterion, status }) as CriterionVerdict);
const requires: Formula = { all: ["a", { any: ["b", { all: ["c", "d"] }] }] };

test("what is unmet and needed fails a firm; an alternative only where every other one is unmet as well", () => {
  const failing = (a: Status, b: Status, c: Status, d: Status) =>
    failingIn(requires, verdicts({ a, b, c, d, e: "unmet" }));
  expect(failing("met", "met", "unmet", "unmet")).toEqual([]);
  expect(failing("unmet", "met", "unmet", "unmet")).toEqual(["a"]);
  expect(failing("met", "unmet", "unmet", "met")).toEqual(["b", "c"]);
  expect(failing("unmet", "unmet", "unmet", "unmet")).toEqual(["a", "b", "c", "d"]);
  expect(failing("met", "unmet", "unknown", "met")).toEqual([]);
  expect(failing("met", "unmet", "person", "person")).toEqual([]);
  expect(failing("met", "unmet", "not-applicable", "not-applicable")).toEqual(["b"]);
  expect(failing("unknown", "not-applicable", "not-applicable", "not-applicable")).toEqual([]);
});
