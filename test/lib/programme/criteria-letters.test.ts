import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ladderOf } from "#lib/charts/ladder";
import { measures } from "#lib/cohort/catalogue";
import { emptyColumns, setRow } from "#lib/cohort/columns";
import { find } from "#lib/cohort/query";
import { plainView } from "#lib/cohort/view";
import { lettersOf } from "#lib/programme/criteria-letters";
import type { RuleSet } from "#lib/rules/rule-set";
import { screen } from "#lib/rules/screen";
import { statusLetters } from "#lib/rules/truth";
import { factCatalogue, findRuleSet, ruleSets } from "#questionnaires";
import { anyFacts } from "#test/any-facts";
import { cohortRow } from "../cohort/row";

const eitherOr = { criteria: [{ id: "A" }, { id: "B" }, { id: "C" }], requires: { all: ["A", { any: ["B", "C"] }] } };
const read = lettersOf(["A", "B", "C"], eitherOr.requires).read;
const askable = { reach: "all", isAssessed: true, criteria: ["A", "B", "C"], figures: [], within: null } as const;

describe("a row of letters", () => {
  it("counts an either-or once, by the way that stands best", () => {
    expect(read("muu").counted).toBe("mu-");
    expect(read("mku").counted).toBe("mk-");
    expect(read("muk").counted).toBe("m-k");
    expect(read("mum").counted).toBe("m-m");
  });

  it("shows as replaced what is not met beside one that is, and what is not applicable as it is", () => {
    expect(read("mum").shown).toBe("mrm");
    expect(read("mkm").shown).toBe("mrm");
    expect(read("mnm").shown).toBe("mnm");
    expect(read("muu").shown).toBe("muu");
  });

  it("is counted as the firm's own ladder counts it, under every rule set", () => {
    for (const ruleSet of ruleSets) {
      const screening = { tier: ruleSet.tier, action: "new", openedOn: "2026-04-25", province: null } as const;
      const letters = lettersOf(
        ruleSet.criteria.map(({ id }) => id),
        ruleSet.requires,
      );
      fc.assert(
        fc.property(anyFacts(factCatalogue), (facts) => {
          const verdict = screen(ruleSet, facts, screening);
          const step = ladderOf([verdict], findRuleSet, factCatalogue, () => null).find(
            ({ status }) => status !== null,
          );
          // The ladder tells more than letters can: what is met whatever the firm is, says nothing of it.
          if (verdict.criteria.some(({ mayNotApply }) => mayNotApply)) return;
          const row = verdict.criteria.map(({ status }) => statusLetters[status]).join("");
          const { counted } = letters.read(row);
          for (const status of ["met", "unmet", "unknown", "person"] as const) {
            const count = [...counted].filter((letter) => letter === statusLetters[status]).length;
            expect(count).toBe(step?.counts[status]);
          }
        }),
        { numRuns: 20 },
      );
    }
  });

  it("is filtered by what is shown, and its counts are those of the firm", () => {
    const columns = emptyColumns(3, 2, eitherOr as unknown as Pick<RuleSet, "criteria" | "requires">);
    for (const [number, criteria] of ["mum", "muu", "mmu"].entries())
      setRow(columns, cohortRow(number + 1, { criteria, snapshot: 1, state: "submitted" }));
    const found = find(columns, plainView, askable);
    const counts = Object.fromEntries(found.criteria.B?.map(({ value, count }) => [value, count]) ?? []);
    expect(counts).toMatchObject({ u: 1, r: 1, m: 1 });
    expect(find(columns, { ...plainView, criteria: { B: ["u"] } }, askable).count).toBe(1);
    expect(find(columns, { ...plainView, ranges: { unmet: { min: 1, max: null } } }, askable).count).toBe(1);
    expect(measures.unmet({ ...cohortRow(1), criteria: "muu", counted: "mu-" })).toBe(1);
  });
});
