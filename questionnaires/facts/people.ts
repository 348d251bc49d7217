import type { FactSection } from "#lib/rules/fact";

export const people = {
  id: "people",
  text: { zh: "人员", en: "People" },
  help: {
    zh: "各年年末人数，以12月社保缴纳人数为准。合并口径申报的，连同子公司一起算。",
    en: "Headcount at each year end, as in the social security record for December. Include subsidiaries if you apply on a consolidated basis.",
  },
  facts: [
    {
      id: "staff",
      kind: "number",
      unit: "people",
      perYear: true,
      min: 0,
      max: 10_000_000,
      decimals: 0,
      text: { zh: "从业人员", en: "Staff" },
      help: {
        zh: "年末在岗的全部人员，看当年12月的社保缴纳证明。不是全年平均数，也不是科技型评价用的“职工总数”。",
        en: "Everybody at work at the year end, as in the social security record for December. Neither the year’s average nor the “employees” of the technology SME scheme.",
      },
    },
    {
      id: "research-staff",
      kind: "number",
      unit: "people",
      perYear: true,
      min: 0,
      max: 10_000_000,
      decimals: 0,
      text: { zh: "研发人员", en: "R&D staff" },
      help: {
        zh: "直接从事研发的人员，与研发费用辅助账里的人员名单对得上。",
        en: "People who do R&D directly; they should match the names in the R&D cost ledger.",
      },
    },
    {
      id: "technology-staff",
      kind: "number",
      unit: "people",
      perYear: true,
      min: 0,
      max: 10_000_000,
      decimals: 0,
      text: { zh: "科技人员", en: "Science and technology staff" },
      help: {
        zh: "科技型中小企业评价口径：直接从事研发和相关技术创新，以及管理和服务这些活动的人员；兼职和临时聘用的，全年累计工作满6个月才算。",
        en: "As the technology SME scheme counts them: people in R&D and related technical work, and those who manage or serve it. Part-time and temporary staff count from six months of work in the year.",
      },
    },
  ],
} satisfies FactSection;
