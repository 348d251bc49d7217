import type { SameCount } from "#lib/programme/same-facts";

/**
 * Facts that a firm gives in the questionnaire, too, by the fact that asks the same in the same unit: offered there,
 * never filled in, and told where they differ. The question says of which year its fact is.
 */
export const fromQuestionnaire: Readonly<Record<string, string>> = {
  staff: "staff",
  revenue: "revenue",
  "research-spending": "research-spending",
  "research-staff": "research-staff",
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
