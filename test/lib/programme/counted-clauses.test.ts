import { expect, test } from "vitest";
import { emptyColumns, setRow } from "#lib/cohort/columns";
import { pictureOf } from "#lib/cohort/picture";
import { failingOnce } from "#lib/programme/counted-clauses";
import type { Formula } from "#lib/rules/rule-set";
import type { CriterionVerdict, Status } from "#lib/rules/verdict";
import { cohortRow } from "../cohort/row";

const requires: Formula = { all: ["a", { any: ["b", { all: ["c", "d"] }] }] };
const failing = (a: Status, b: Status, c: Status, d: Status) =>
  failingOnce(
    requires,
    Object.entries({ a, b, c, d }).map(
      ([criterion, status]) => ({ criterion, status, figures: [] }) as never as CriterionVerdict,
    ),
  );

test("of an either-or that is failed either way, one clause has to be answered for", () => {
  expect(failing("unmet", "unmet", "unmet", "met")).toEqual(["a", expect.stringMatching(/^[bc]$/)]);
  expect(failing("met", "unmet", "unmet", "unmet")).toHaveLength(1);
  expect(failing("met", "unmet", "unknown", "met")).toEqual([]);
  expect(failing("met", "met", "unmet", "unmet")).toEqual([]);
});

test("the picture tells those apart for whom another criterion stands in", () => {
  const criteria = ["a", "b", "c"].map((id) => ({ id }));
  const columns = emptyColumns(3, 4, { criteria, requires: { all: ["a", { any: ["b", "c"] }] } });
  for (const [place, letters] of ["umu", "mmu", "muu"].entries())
    setRow(columns, cohortRow(place + 1, { criteria: letters }));
  const picture = pictureOf(columns, ["a", "b", "c"], { region: null, industry: null });
  const told = picture.criteria.map(({ statuses }) =>
    Object.fromEntries(statuses.filter(({ firms }) => firms > 0).map(({ value, firms }) => [value, firms])),
  );
  expect(told).toEqual([
    { m: 2, u: 1 },
    { m: 2, u: 1 },
    { r: 2, u: 1 },
  ]);
});
