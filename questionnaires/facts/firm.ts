import type { FactSection } from "#lib/rules/fact";

export const firm = {
  id: "firm",
  text: { zh: "企业基本情况", en: "The firm" },
  help: {
    zh: "照营业执照填写。合并报表申报的，各页统一用合并口径。",
    en: "Fill in from the business licence. If you apply with consolidated accounts, use the consolidated scope on every page.",
  },
  facts: [
    {
      id: "uscc",
      kind: "text",
      format: "uscc",
      maxLength: 18,
      text: { zh: "统一社会信用代码", en: "Unified social credit code" },
      help: {
        zh: "营业执照左上角的18位代码。字母中没有I、O、S、V、Z。",
        en: "The 18 characters at the top left of the business licence. The letters I, O, S, V and Z are never used.",
      },
    },
    {
      id: "registered-in-mainland",
      kind: "yes-no",
      text: { zh: "是否在中国境内依法设立", en: "Is the firm lawfully set up in mainland China?" },
      help: {
        zh: "看营业执照的登记机关和住所。外商投资企业在境内登记的，选“是”。",
        en: "See the registration authority and address on the licence. A foreign-invested firm registered in the mainland answers yes.",
      },
    },
    {
      id: "registered-in-province",
      kind: "yes-no",
      text: {
        zh: "是否在申报所在的省（区、市）登记注册",
        en: "Is the firm registered in the province where it applies?",
      },
      help: { zh: "看营业执照的住所。", en: "See the address on the licence." },
    },
    {
      id: "independent-legal-person",
      kind: "yes-no",
      text: { zh: "是否具有独立法人资格", en: "Is the firm an independent legal person?" },
      help: {
        zh: "有限责任公司、股份有限公司选“是”；分公司选“否”。",
        en: "Limited companies and companies limited by shares answer yes; a branch answers no.",
      },
    },
    {
      id: "resident-enterprise",
      kind: "yes-no",
      text: {
        zh: "是否为居民企业（科技型中小企业评价用）",
        en: "Is the firm a resident enterprise (for technology SMEs)?",
      },
      help: {
        zh: "按企业所得税法判断：在境内（不含港、澳、台）注册的企业，一般选“是”。",
        en: "As the enterprise income tax law defines it: a firm registered in the mainland normally answers yes.",
      },
    },
    {
      id: "industry-line",
      kind: "choice",
      text: { zh: "划型行业", en: "Industry for the size test" },
      help: {
        zh: "按《中小企业划型标准规定》的行业选。采矿、制造、电力热力燃气和水的生产供应都选“工业”。拿不准的，看统计部门给企业核定的行业代码。",
        en: "The industry as the 2011 size standard groups it. Mining, manufacturing and utilities are all “Industry”. If in doubt, see the industry code that the statistics office assigned to the firm.",
      },
      options: [
        { id: "agriculture", text: { zh: "农、林、牧、渔业", en: "Agriculture, forestry, husbandry, fishery" } },
        { id: "industry", text: { zh: "工业", en: "Industry (mining, manufacturing, utilities)" } },
        { id: "construction", text: { zh: "建筑业", en: "Construction" } },
        { id: "wholesale", text: { zh: "批发业", en: "Wholesale" } },
        { id: "retail", text: { zh: "零售业", en: "Retail" } },
        { id: "transport", text: { zh: "交通运输业", en: "Transport" } },
        { id: "storage", text: { zh: "仓储业", en: "Storage" } },
        { id: "post", text: { zh: "邮政业", en: "Post" } },
        { id: "accommodation", text: { zh: "住宿业", en: "Accommodation" } },
        { id: "catering", text: { zh: "餐饮业", en: "Catering" } },
        { id: "information", text: { zh: "信息传输业", en: "Information transmission" } },
        { id: "software", text: { zh: "软件和信息技术服务业", en: "Software and information technology services" } },
        { id: "real-estate", text: { zh: "房地产开发经营", en: "Real estate development" } },
        { id: "property", text: { zh: "物业管理", en: "Property management" } },
        { id: "leasing", text: { zh: "租赁和商务服务业", en: "Leasing and business services" } },
        {
          id: "other",
          text: { zh: "其他未列明行业", en: "Other industries (including scientific and technical services)" },
        },
      ],
    },
    {
      id: "controlled-with-little-giant",
      kind: "yes-no",
      text: {
        zh: "与已认定的专精特新“小巨人”企业有无控股关系",
        en: "Is the firm in a controlling relation with a recognised little giant?",
      },
      help: {
        zh: "控股小巨人企业、被小巨人企业控股，都选“是”。看股权结构图。",
        en: "Answer yes if the firm controls a little giant or is controlled by one. See the ownership chart.",
      },
    },
    {
      id: "similar-product-in-group",
      kind: "yes-no",
      text: {
        zh: "同一集团内有无主导产品相近的企业也在申报或已获小巨人称号",
        en: "Does another firm of the same group with a similar main product apply too, or hold the little giant title?",
      },
      help: {
        zh: "没有集团关系的，选“否”。",
        en: "Answer no if the firm belongs to no group.",
      },
    },
  ],
} satisfies FactSection;
