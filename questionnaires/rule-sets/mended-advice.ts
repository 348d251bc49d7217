import type { Text } from "#lib/text/text";

const research: Text = {
  zh: "只归集真实发生、有原始记录的研发支出，过去没有记录的不要补做；研发确实不够的，把差额列进以后年度的预算和项目。",
  en: "Count only R&D spending that really took place and has its original records; never make records afterwards. If R&D is truly short, put the difference into the budget and projects of the years to come.",
};

const rights: Text = {
  zh: "先看哪几件已经真实用在产品上、并有当时的合同、发票和入账记录，按实填写；还没有用上的不要勾。不够的，安排新的研发和申请。转入的不算。",
  en: "See which rights are really in use and have their contracts, invoices and entries from the time, and fill in what is true; do not tick those not yet in use. If they are too few, plan new R&D and filings. Rights transferred in do not count.",
};

/**
 * What is advised in place of the words of a sealed rule set: those could be read as a call to make papers afterwards.
 * By rule set and criterion. The next version of a rule set says it by itself.
 */
export const mendedAdvice: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  "specialised-2026": { "Z26-3a": research, "Z26-3b": research, "Z26-4": rights },
  "little-giant-2026": { "X26-3a": research, "X26-3b": research, "X26-4": rights },
  "technology-2017": {
    "T17-B": {
      zh: "研发投入最多50分：只归集真实发生、有原始记录的研发支出。",
      en: "R&D gives up to 50 points: count only spending that really took place and has its original records.",
    },
  },
  "specialised-2022": {
    "Z22-S12": {
      zh: "技术员、试制人员确有研发任务，并有当时的项目和工时记录的，才计入。",
      en: "Count technicians and trial workers only if they really had R&D to do and have projects and hours recorded at the time.",
    },
  },
};
