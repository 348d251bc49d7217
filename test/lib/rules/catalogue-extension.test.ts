import { describe, expect, it } from "vitest";
import { extended } from "#lib/rules/catalogue-extension";
import type { Fact } from "#lib/rules/fact";
import { parseFacts } from "#lib/rules/parse-facts";
import { meaningOf } from "#lib/text/meaning";
import { factCatalogues } from "#questionnaires";

const [first, second] = factCatalogues;
if (!first || !second) throw new Error("two catalogues");

const named = (words: string) => ({ zh: words, en: words });
const fact = (id: string): Fact => ({ id, text: named(id), help: named(id), kind: "yes-no" });
const none = { sections: [], facts: [], fields: [], options: [] };

describe("a later catalogue", () => {
  it("asks all that the earlier one asks, with the same meaning, and in the same order", () => {
    const later = new Map(second.sections.flatMap(({ facts }) => facts.map((each) => [each.id, each])));
    for (const section of first.sections) {
      const own = second.sections.find(({ id }) => id === section.id)?.facts.map(({ id }) => id) ?? [];
      const ids = section.facts.map(({ id }) => id);
      expect(own.filter((id) => ids.includes(id))).toEqual(ids);
      for (const each of section.facts) {
        const now = later.get(each.id);
        if (each.kind !== "list" || now?.kind !== "list") expect(now).toEqual(each);
        else for (const field of each.fields) expect(now.fields.map(({ id }) => id)).toContain(field.id);
      }
    }
  });

  it("takes facts of before as they are", () => {
    const facts = {
      revenue: { 2025: "9100.000001" },
      titles: [{ kind: "technology", number: "202532058300000012", granted: "2025-06-01", expires: "2026-12-31" }],
      "intellectual-property": [{ kind: "invention-patent", name: "ZL201910000001.1", linked: true }],
      standards: [{ level: "national", led: true }],
    };
    expect(parseFacts(first, facts)).toEqual({ facts });
    expect(parseFacts(second, facts)).toEqual({ facts });
  });

  it("keeps texts of a year by year", () => {
    expect(parseFacts(second, { "audit-report-code": { 2025: "京25ABC" } })).not.toHaveProperty("problems");
    expect(parseFacts(second, { "audit-report-code": "京25ABC" })).toMatchObject({
      problems: [{ code: "wrong-type" }],
    });
    expect(parseFacts(second, { "audit-report-code": { 25: "京25ABC" } })).toMatchObject({
      problems: [{ code: "wrong-year" }],
    });
  });

  it("stands behind what is named, or before everything", () => {
    const page = { id: "more", text: named("more"), help: named("more"), facts: [fact("d")] };
    const { catalogue, defects } = extended(first, {
      ...none,
      id: "later",
      sections: [page],
      facts: [
        { section: "firm", after: null, facts: [fact("a")] },
        { section: "firm", after: "uscc", facts: [fact("b"), fact("c")] },
      ],
    });
    expect(defects).toEqual([]);
    expect(catalogue.sections[0]?.facts.slice(0, 4).map(({ id }) => id)).toEqual(["a", "uscc", "b", "c"]);
    expect(catalogue.sections.at(-1)).toBe(page);
    expect(meaningOf(first)).not.toBe(meaningOf(catalogue));
  });

  it.each([
    [
      { ...none, facts: [{ section: "firm", after: "nobody", facts: [fact("a")] }] },
      "later: nothing nobody to stand behind",
    ],
    [{ ...none, facts: [{ section: "nowhere", after: null, facts: [fact("a")] }] }, "later: no nowhere"],
    [{ ...none, fields: [{ list: "nothing", after: null, fields: [] }] }, "later: no nothing"],
    [
      { ...none, options: [{ list: "titles", field: "kind", after: "x", options: [] }] },
      "later: nothing x to stand behind",
    ],
  ])("names what it cannot stand behind (%#)", (extension, defect) => {
    expect(extended(first, { id: "later", ...extension }).defects).toEqual([defect]);
  });
});
