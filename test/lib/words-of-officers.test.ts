import { describe, expect, it } from "vitest";
import type { ShownCriterion } from "#app/_view/review/shown";
import { clauseTexts } from "#app/review/shown-decision";
import { translator } from "#app/translate";
import type { ApplicationFile } from "#db/programme/application-file";
import type { HeldNotice } from "#lib/rules/notice";
import { exampleClosing } from "#lib/text/day";
import { factCatalogue } from "#questionnaires";

const zh = translator("zh");
const en = translator("en");

describe("words that tell a number", () => {
  it("name no nought among what is still open", () => {
    expect(zh("review.decide.openClauses", { unknown: 0, person: 6 })).toMatch(/^另有 6 条需人工判断，尚/);
    expect(zh("review.decide.openClauses", { unknown: 2, person: 0 })).toMatch(/^另有 2 条待补充，尚/);
    expect(zh("review.decide.openClauses", { unknown: 2, person: 6 })).toMatch(/^另有 2 条待补充、6 条需人工判断，尚/);
    expect(en("review.decide.openClauses", { unknown: 0, person: 1 })).toMatch(/^1 criterion waits for a person/);
    expect(en("review.decide.openClauses", { unknown: 1, person: 0 })).toMatch(/^1 criterion lacks information: /);
    expect(en("review.decide.openClauses", { unknown: 2, person: 3 })).toMatch(/information and 3 wait for a person/);
  });

  it("say of nobody that nobody is concerned", () => {
    for (const translate of [zh, en])
      for (const said of [
        translate("rounds.sure.open.firms", { firms: 0 }),
        translate("rounds.sure.send.mail", { firms: 0 }),
        translate("rounds.sure.send.list", { firms: 0 }),
        translate("rounds.sure.remind.not-started", { days: 0, firms: 3 }),
        translate("rounds.sure.remind.stuck", { days: 0, firms: 3 }),
        translate("rounds.sure.close.unsent", { unsent: 0, unopened: 0, opened: 0, started: 0 }),
        translate("rounds.invite.remindNotStarted", { all: 3, days: 0, remindable: 2 }),
        translate("rounds.invite.remindStuck", { all: 3, days: 0, remindable: 2 }),
      ])
        expect(said).not.toMatch(/\b0\b/);
  });

  it("say in a letter what a clause took and what it asks", () => {
    const file = {
      round: { ruleSet: "little-giant-2026", ruleNotices: [] as readonly HeldNotice[] },
    } as ApplicationFile;
    const comparisons = [{ measure: "占比", comparison: "60%", threshold: "不低于 80%" }];
    const clause = {
      id: "x",
      item: "1",
      kind: "condition",
      said: { standing: { status: "unmet", words: zh("review.statuses.unmet") } },
      comparisons,
      points: [],
      disputes: [],
      sameRows: ["“专利”第 1、2 行是同一项，只算一项"],
      missing: ["员工", "R&D"],
      excesses: [],
      replacedBy: [],
    };
    const [inChinese] = clauseTexts(file, [clause as unknown as ShownCriterion], "zh");
    const [inEnglish] = clauseTexts(file, [clause as unknown as ShownCriterion], "en");
    expect(inChinese?.text).toBe(
      `占比 60%；要求：不低于 80%。“专利”第 1、2 行是同一项，只算一项。缺少：员工、R&D。判定：${zh("review.statuses.unmet")}。`,
    );
    expect(inEnglish?.text).toMatch(/^占比: 60%; required: 不低于 80%\. .*员工, R&D.*Verdict: /);
  });

  it("are in the singular for one", () => {
    expect(en("review.amounts.people", { amount: "1" })).toBe("1 person");
    expect(en("review.amounts.people", { amount: "12" })).toBe("12 people");
    expect(en("review.differences.percent", { amount: "1" })).toBe("1 percentage point");
    expect(en("review.criteria.lead", { count: 1 })).toMatch(/^One criterion\. /);
  });
});

it("a moved last day is brought forward, and an example of one is after the first", () => {
  expect(en("rounds.sure.extend.earlier", { from: "20 December", to: "30 November" })).toMatch(/is brought forward/);
  expect(exampleClosing("2026-11-20")).toBe("2027-01-19");
  expect(exampleClosing("soon") > "2026-05-01").toBe(true);
});

it("hints of official figures, which firms and verifiers read, speak of the firm", () => {
  const helps = factCatalogue.sections.flatMap(({ facts }) => facts.map(({ help }) => help));
  expect(helps.filter(({ zh }) => /[您你]/.test(zh))).toEqual([]);
  expect(helps.filter(({ en }) => /\byours?\b|\byou\b/i.test(en))).toEqual([]);
});
