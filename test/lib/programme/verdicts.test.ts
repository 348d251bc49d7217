import { expect, test } from "vitest";
import { decisiveOf, findingsOf, fourVerdicts, keysOf, threeValues } from "#lib/programme/verdicts";
import { tinyRules } from "#test/tiny-rules";

const screening = {
  tier: "innovative",
  action: "new",
  openedOn: "2026-04-25",
  province: null,
  appliedOn: "2026-11-20",
} as const;

const known = {
  claimed: { revenue: { 2024: 800, 2025: 1200 }, "law-abiding": true },
  evidenced: new Set(["revenue.2024"]),
  verified: new Map([["revenue.2025", 999.999999]]),
};

const statuses = (verified: Map<string, number | boolean>, evidenced = known.evidenced) => {
  const verdicts = fourVerdicts(tinyRules, screening, { ...known, evidenced, verified });
  return Object.fromEntries(
    Object.entries(verdicts).map(([kind, { criteria }]) => [kind, criteria.map(({ status }) => status).join(" ")]),
  );
};

test("each kind of value has its own verdict, and what was found stands before what was said", () => {
  expect(statuses(known.verified)).toEqual({
    claimed: "met person",
    evidenced: "unknown person",
    verified: "unmet person",
    decisive: "unmet person",
  });
  expect(statuses(new Map([["revenue.2025", 1000]]))).toMatchObject({ verified: "met person", decisive: "met person" });
  expect(statuses(new Map())).toMatchObject({ verified: "unknown person", decisive: "met person" });
});

test("a file behind a fact stands behind all its years, one behind a year behind that year", () => {
  expect(statuses(new Map(), new Set(["revenue"])).evidenced).toBe("met person");
  expect(statuses(new Map(), new Set(["revenue.2025"])).evidenced).toBe("met person");
  expect(statuses(new Map(), new Set(["revenue.2024"])).evidenced).toBe("unknown person");
});

test("what a firm declares of a finding is not the finding", () => {
  expect(findingsOf(tinyRules)).toEqual(new Set(["law-abiding"]));
  expect(decisiveOf(known, tinyRules)).toEqual({ revenue: { 2024: 800, 2025: 999.999999 } });
  expect(statuses(new Map([["law-abiding", true]])).decisive).toBe("met met");
  expect(statuses(new Map([["law-abiding", false]])).decisive).toBe("met unmet");
});

test("the values of a criterion stand beside it, by the year that it means", () => {
  const keys = tinyRules.criteria.map((criterion) => keysOf(criterion, tinyRules, screening));
  expect(keys).toEqual([["revenue.2025"], ["law-abiding"]]);
  expect(keysOf(tinyRules.criteria[0] as never, tinyRules, { ...screening, appliedOn: "2027-01-02" })).toEqual([
    "revenue.2026",
  ]);
  expect(threeValues("revenue.2025", known)).toEqual({ key: "revenue.2025", claimed: 1200, verified: 999.999999 });
  expect(threeValues("revenue.2024", known)).toEqual({ key: "revenue.2024", claimed: 800, evidenced: 800 });
  expect(threeValues("law-abiding", known)).toEqual({ key: "law-abiding", claimed: true });
});
