import { describe, expect, it } from "vitest";
import { placesApart } from "#app/paper/report/places";

const cited = (...places: string[]) =>
  placesApart(places.map((place) => ({ paper: "one", place }))).map(({ place }) => place);

describe("the places of a study", () => {
  it("stand once each, in its order, however they were joined", () => {
    expect(cited("tables 2-4", "section 4.3.2", "sections 2 and 4.3.2", "appendix", "table 3")).toEqual([
      "section 2",
      "section 4.3.2",
      "table 2",
      "table 3",
      "table 4",
      "appendix",
    ]);
    expect(cited("section 4.2.10, figure 3", "section 4.2.9 and table 3")).toEqual([
      "section 4.2.9",
      "section 4.2.10",
      "table 3",
      "figure 3",
    ]);
  });

  it("stay as they are where they name nothing known, and of each study its own", () => {
    expect(cited("page 12")).toEqual(["page 12"]);
    const both = [
      { paper: "one", place: "table 2" },
      { paper: "two", place: "table 2" },
    ];
    expect(placesApart(both)).toEqual(both);
  });
});
