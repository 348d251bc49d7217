import { describe, expect, it } from "vitest";
import { parseFacts } from "#lib/rules/parse-facts";
import type { RuleSet } from "#lib/rules/rule-set";
import { screen } from "#lib/rules/screen";
import { factCatalogue, findRuleSet, ruleSetFor } from "#questionnaires";
import { cases as champion2023Cases } from "#questionnaires/rule-sets/champion-2023/cases";
import { ruleSet as champion2023 } from "#questionnaires/rule-sets/champion-2023/rule-set";
import { cases as innovative2022Cases } from "#questionnaires/rule-sets/innovative-2022/cases";
import { ruleSet as innovative2022 } from "#questionnaires/rule-sets/innovative-2022/rule-set";
import { cases as littleGiant2022Cases } from "#questionnaires/rule-sets/little-giant-2022/cases";
import { ruleSet as littleGiant2022 } from "#questionnaires/rule-sets/little-giant-2022/rule-set";
import { cases as littleGiant2026Cases } from "#questionnaires/rule-sets/little-giant-2026/cases";
import { ruleSet as littleGiant2026 } from "#questionnaires/rule-sets/little-giant-2026/rule-set";
import { occasionCases } from "#questionnaires/rule-sets/occasion-cases";
import { cases as size2011Cases } from "#questionnaires/rule-sets/size-2011/cases";
import { ruleSet as size2011 } from "#questionnaires/rule-sets/size-2011/rule-set";
import { cases as specialised2022Cases } from "#questionnaires/rule-sets/specialised-2022/cases";
import { ruleSet as specialised2022 } from "#questionnaires/rule-sets/specialised-2022/rule-set";
import { cases as specialised2026Cases } from "#questionnaires/rule-sets/specialised-2026/cases";
import { ruleSet as specialised2026 } from "#questionnaires/rule-sets/specialised-2026/rule-set";
import { cases as technology2017Cases } from "#questionnaires/rule-sets/technology-2017/cases";
import { ruleSet as technology2017 } from "#questionnaires/rule-sets/technology-2017/rule-set";
import type { WorkedCase } from "#questionnaires/rule-sets/worked-case";

const books: readonly (readonly [RuleSet, readonly WorkedCase[]])[] = [
  [size2011, size2011Cases],
  [technology2017, technology2017Cases],
  [innovative2022, innovative2022Cases],
  [specialised2022, specialised2022Cases],
  [specialised2026, specialised2026Cases],
  [littleGiant2022, littleGiant2022Cases],
  [littleGiant2026, littleGiant2026Cases],
  [champion2023, champion2023Cases],
];

describe.each(books)("$id", ({ id }, cases) => {
  const ruleSet = findRuleSet(id) as RuleSet;

  it.each(cases)("$id: $title.en", ({ occasion, facts, expect: expected }) => {
    expect(parseFacts(factCatalogue, facts)).not.toHaveProperty("problems");
    const verdict = screen(ruleSet, facts, { tier: ruleSet.tier, ...occasion });
    const statuses = Object.fromEntries(verdict.criteria.map(({ criterion, status }) => [criterion, status]));
    expect(statuses).toMatchObject(expected.criteria);
    expect(verdict.status).toBe(expected.status);
  });

  it("has each case once", () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });
});

describe("rounds on both sides of a change of rules", () => {
  it.each(occasionCases)("$id: $title.en", ({ occasion, ruleSet }) => {
    const choice = ruleSetFor(occasion);
    expect("ruleSet" in choice ? choice.ruleSet.id : null).toBe(ruleSet);
  });
});
