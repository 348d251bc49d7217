import { expect, test } from "vitest";
import { shownOpinions } from "#app/review/shown-opinions";

const county = { id: "county-1", name: "吴江区", level: "county", spellings: [], parent: null } as const;

const fileWith = (handedIn: readonly string[]) =>
  ({
    application: { region: "吴江区", snapshot: 1, state: "submitted" },
    round: { id: "round-1", levels: [{ level: "county", required: true }] },
    ...{ opinions: [], regions: [county], names: new Map(), submission: { revision: 1 }, handedIn },
  }) as never;

const bureau = { kind: "person", user: "u", organisation: "o", role: "officer" } as never;
const inCounty = { kind: "person", user: "u", organisation: "o", role: "regional-officer", region: county } as never;

test("a bureau is led to the list that keeps a region from giving the opinion it waits for", () => {
  expect(shownOpinions(fileWith([]), "zh", bureau)).toMatchObject({ missing: ["吴江区"], shut: [] });
  expect(shownOpinions(fileWith(["county-1"]), "zh", bureau)).toMatchObject({
    missing: ["吴江区"],
    shut: [{ region: "吴江区", href: "/zh/rounds/round-1/levels/county-1" }],
  });
  // Whoever speaks for the region cannot return its list.
  expect(shownOpinions(fileWith(["county-1"]), "zh", inCounty)).toMatchObject({ shut: [], own: { state: "closed" } });
});
