import type { SharedFacts } from "#lib/entry/asked";
import type { RelatedFacts, SameCount } from "#lib/programme/same-facts";
import type { Text } from "#lib/text/text";

/**
 * Questions that ask a fact with the same meaning, by the edition since which they do and by the fact: entered once, it
 * stands in both. The question says of which year its fact is.
 */
export const sharedFacts: Readonly<Record<string, SharedFacts>> = {
  "2026-1": { staff: "staff", revenue: "revenue" },
};

/** How an official form counts a fact that a question asks, too: told at both, since one number stands for both. */
export const countedOfficially: Readonly<Record<string, Text>> = {
  staff: {
    zh: "官方条件按12月社保缴费人数算：派遣、返聘的人不在缴费名单里的，这里也按名单填。",
    en: "The official criteria go by December’s social insurance list: where agency workers or rehired retirees are not on it, go by the list here too.",
  },
};

/** Facts of which a question asks nearly the same: offered there, never filled in, and told where they differ. */
export const relatedFacts: RelatedFacts = {
  "research-spending": {
    question: "research-spending",
    difference: {
      zh: "问卷按研发总投入填，资本化支出也算；官方条件只认审计报告“研发费用”一行，没有资本化支出的企业两个数一样。",
      en: "The questionnaire counts everything spent on R&D, capitalised cost included; the official criteria count only the line “R&D expenses” of the audit report. If nothing was capitalised, the two are equal.",
    },
  },
  exports: {
    question: "overseas-revenue",
    difference: {
      zh: "问卷按海外收入填，代理出口和海外子公司的销售也算；官方的出口额只算自营出口。",
      en: "The questionnaire counts all revenue from abroad, through agents and foreign subsidiaries too; the official figure counts only what the firm exports itself.",
    },
  },
  "research-staff": {
    question: "research-staff",
    difference: {
      zh: "问卷只算全年从事研发满183天的人，研发管理、试制和测试人员也算；官方条件按直接从事研发、列入研发辅助账名单的人算。",
      en: "The questionnaire counts people who spent 183 days or more of the year on R&D, including those who manage it or do trial production and testing; the official criteria count those who do R&D directly and are named in the R&D ledger.",
    },
  },
};

const patents = ["invention-patent", "defence-patent", "utility-model", "design-patent"];

/** What the questionnaire counts and a list of official facts holds row by row: told where they differ. */
export const countsFromQuestionnaire: readonly SameCount[] = [
  {
    question: "invention-patents",
    list: "intellectual-property",
    kinds: ["invention-patent"],
    holds: "linked",
    listsAll: true,
  },
  // What was granted and has lapsed since is no longer listed.
  ...["patents-granted-year", "patents-granted-year-before", "patents-granted-two-years-before"].map((question) => ({
    question,
    list: "intellectual-property",
    kinds: patents,
    lacks: "transferred-in",
    dayInYear: "granted",
    listsAll: false,
  })),
];
