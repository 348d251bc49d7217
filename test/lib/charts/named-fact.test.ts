import { describe, expect, it } from "vitest";
import { factNamedBy } from "#lib/charts/named-fact";
import { cellOf } from "#lib/rules/keys";
import { factsById } from "#lib/rules/parse-facts";
import { factCatalogue } from "#questionnaires";

const named = factNamedBy(factsById(factCatalogue));

describe("what is missing, by name", () => {
  it("is a fact with its year, or without one", () => {
    expect(named("revenue.2025")).toMatchObject({ name: { en: "Revenue" }, year: 2025 });
    expect(named("niche-since").year).toBeNull();
  });

  it("is a field in a row of a list, by the names of both", () => {
    expect(named("titles.2.expires")).toMatchObject({
      key: "titles.2.expires",
      name: { zh: "称号与资质 2 · 有效期至", en: "Titles 2 · Valid until" },
      year: null,
      field: { zh: "有效期至", en: "Valid until" },
    });
  });

  it("is its key where nothing is called so any more", () => {
    expect(named("gone.2025").name.zh).toBe("gone.2025");
    expect(named("gone.1.field").name.zh).toBe("gone 1 · field");
  });

  it.each(["revenue.2025", "titles", "titles.0.kind", "titles.1", "a.b.c.d"])("no cell is %s", (key) => {
    expect(cellOf(key)).toBeNull();
  });
});
