import type { FactSection } from "#lib/rules/fact";

export const conduct = {
  id: "conduct",
  text: { zh: "信用和守法", en: "Conduct" },
  help: {
    zh: "申报期间查询：国家企业信用信息公示系统（gsxt.gov.cn）和信用中国（creditchina.gov.cn）。",
    en: "Look these up while the round is open: the enterprise credit publicity system (gsxt.gov.cn) and Credit China (creditchina.gov.cn).",
  },
  facts: [
    {
      id: "abnormal-operations",
      kind: "yes-no",
      text: { zh: "是否被列入经营异常名录", en: "Is the firm on the list of abnormal operations?" },
      help: {
        zh: "以申报期间的查询结果为准。已移出的，选“否”。",
        en: "As found while the round is open. Answer no if it has been taken off.",
      },
    },
    {
      id: "serious-dishonesty",
      kind: "yes-no",
      text: { zh: "是否被列入严重失信主体名单", en: "Is the firm on the list of seriously dishonest entities?" },
      help: { zh: "以申报期间的查询结果为准。", en: "As found while the round is open." },
    },
  ],
} satisfies FactSection;
