import type { FirmFacts } from "#lib/rules/fact";
import { annexOneCases, partsMaker } from "../annex-one-cases";
import { withdrawalCases } from "../withdrawal-cases";
import type { WorkedCase } from "../worked-case";

const occasion = { action: "new", openedOn: "2026-07-01", province: "guangdong" } satisfies WorkedCase["occasion"];

/** Everything but what an authority finds of its conduct. */
const unjudged: FirmFacts = { ...partsMaker, "registered-in-mainland": true };

const sound: FirmFacts = {
  ...unjudged,
  "law-abiding": true,
  "no-larger-production-accident": true,
  "no-major-data-incident": true,
  "no-major-environment-offence": true,
  "no-serious-quality-problem": true,
  "no-serious-sector-violation": true,
  "own-truthful-application": true,
};

export const cases: WorkedCase[] = [
  ...withdrawalCases({
    occasion,
    sound,
    criterion: "B26-W",
    kind: "specialised",
    threeYears: "2023-07-01",
    dayAfter: "2023-07-02",
  }),
  {
    id: "accident",
    title: {
      zh: "近三年发生过较大生产安全事故：第十一条不允许",
      en: "A larger production accident: barred by article 11",
    },
    occasion,
    facts: { ...sound, "no-larger-production-accident": false },
    expect: { status: "unmet", criteria: { "B26-06": "unmet" } },
  },
  {
    id: "quality-problem",
    title: { zh: "近三年有严重质量问题", en: "A serious quality problem in three years" },
    occasion,
    facts: { ...sound, "no-serious-quality-problem": false },
    expect: { status: "unmet", criteria: { "B26-06": "unmet" } },
  },
  {
    id: "old-article-8",
    title: {
      zh: "只按63号文第八条判断过事故、偷漏税：第十一条的事项还要人判断",
      en: "Only what article 8 of document 63 asks was judged: the matters of article 11 are still for a person",
    },
    occasion,
    facts: { ...unjudged, "no-major-accident": true, "no-tax-evasion": true },
    expect: { status: "person", criteria: { "B26-03": "person", "B26-06": "person" } },
  },
  ...annexOneCases(occasion, "2026-06-30", sound),
];
