import { describe, expect, it } from "vitest";
import type { Edition } from "#lib/instrument/edition";
import { editions, latestEdition } from "#questionnaires/index";
import { agreement } from "../validity/agreement";
import { searchFor } from "../validity/climbing";
import { monotone } from "../validity/monotone";
import { firmsOf, populations } from "../validity/population";
import { isHeld } from "../validity/report";
import { size } from "../validity/size";
import { ties } from "../validity/ties";

const effort = { pairs: 10, starts: 1, most: 8 };
const plausible = (edition: Edition, count: number) => firmsOf(edition, populations.plausible, count, 7).firms;

/** A few firms of each kind, as a guard; `npm run validity` looks into a thousand. */
describe("simulated firms", () => {
  it("find what withholding gains under the first edition, so that the search is known to work", () => {
    const [first = latestEdition] = editions;
    const { counts, examples } = searchFor(
      first,
      plausible(first, 5).map(({ full }) => full),
      7,
      effort,
    );
    expect(counts.get("quadrant")).toBeGreaterThan(2);
    expect(examples.get("quadrant")?.moves.length).toBeGreaterThan(0);
  });

  it.each(["full", "quick"] as const)("gain nothing by withholding under the latest, %s", (depth) => {
    const sheets = [...plausible(latestEdition, 12), ...firmsOf(latestEdition, populations.random, 8, 7).firms];
    const { counts } = searchFor(
      latestEdition,
      sheets.map((firm) => firm[depth]),
      7,
      effort,
    );
    const { "P(any class)": _surer, ...goals } = Object.fromEntries(counts);
    expect(goals).toEqual(Object.fromEntries(Object.keys(goals).map((goal) => [goal, 0])));
  });

  it("lose nothing by a step up, by their size, or on the line", () => {
    const firms = plausible(latestEdition, 15);
    const middle = firmsOf(latestEdition, populations.middle, 60, 7).firms;
    const sheets = firms.map(({ full }) => full);
    expect(monotone(latestEdition, sheets, "plausible", 7).rows.filter((row) => row.isHeld === false)).toEqual([]);
    expect(size(latestEdition, firms, 7).rows.filter((row) => row.isHeld === false)).toEqual([]);
    expect(
      isHeld(
        ties(
          latestEdition,
          middle.map(({ full }) => full),
          7,
        ),
      ),
    ).toBe(true);
  });

  it("are told the same by both depths, mostly", () => {
    const { rows } = agreement(latestEdition, plausible(latestEdition, 600), 7, "plausible");
    expect(rows.filter((row) => row.isHeld === false)).toEqual([]);
  });

  it("come out alike by the same seed", () => {
    expect(plausible(latestEdition, 3)).toEqual(plausible(latestEdition, 3));
  });
});
