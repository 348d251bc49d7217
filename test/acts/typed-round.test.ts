import { describe, expect, it } from "vitest";
import { blankRound, readWords, roundWords, typedRound } from "#app/acts/programme/typed-round";
import type { RoundRecord } from "#db/programme/admission";
import { roundWish } from "../make/rounds";

const wish = roundWish({
  notice: "请附审计报告。\n请按时提交。",
  tier: "little-giant",
  action: "review",
  sealed: true,
  deciders: 2,
  selfAssessment: "optional",
  requirements: [
    { fact: "revenue", evidence: false },
    { fact: "titles", evidence: true },
  ],
});
const { requirements, extraQuestions, ruleSet, edition, ...words } = wish;
const whole = { ...blankRound("2026-04-25"), name: "批次", closesOn: "2026-05-25" };

describe("a round as it is typed", () => {
  it("comes back as it was stored, whole", () => {
    const typed = typedRound(wish as RoundRecord);
    expect(readWords(typed)).toEqual({ values: words, wrong: [] });
    expect(typed).toMatchObject({ chosenFor: ruleSet, required: ["revenue", "titles"], evidence: ["titles"] });
  });

  it("lacks only a name and a last day where nobody has typed yet", () => {
    expect(readWords(blankRound("2026-04-25"))).toEqual({ values: null, wrong: ["name", "closesOn"] });
  });

  it.each([
    ["name", "名".repeat(100), `${"名".repeat(100)}称`],
    ["notice", "知".repeat(5_000), "知".repeat(5_001)],
    ["tier", "champion", "giant"],
    ["action", "review", "renew"],
    ["province", "", "nowhere"],
    ["opensOn", "2026-05-25", "2026-02-30"],
    ["closesOn", "2026-04-25", "2026-04-24"],
    ["sealed", "sealed", "yes"],
    ["deciders", "2", "3"],
    ["selfAssessment", "none", "some"],
  ] as const)("takes of %s what it can be and nothing beyond", (name, good, bad) => {
    expect(readWords({ ...whole, [name]: good }).wrong).toEqual([]);
    expect(readWords({ ...whole, [name]: bad }).wrong).toContain(name);
  });

  it("faults the first day alone where that is none", () => {
    expect(readWords({ ...whole, opensOn: "四月底" }).wrong).toEqual(["opensOn"]);
  });

  it("keeps the lines of a notice as browsers do not send them", () => {
    expect(readWords({ ...whole, notice: "一\r\n二" }).values?.notice).toBe("一\n二");
  });

  it("is every field of a round that somebody sets up", () => {
    expect([...roundWords].sort()).toEqual(Object.keys(words).sort());
  });
});
