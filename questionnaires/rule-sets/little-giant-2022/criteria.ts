import type { Criterion, Measure, Test } from "#lib/rules/criterion";
import { appliedClassOneRights, basicConditions, equityRaised, nationalScience } from "../provisional-measures-2022";

const measures = "http://www.fugou.gov.cn/sitesources/fgx/upload/e993ee5bb9db00399e2d13cc4193f965/1700817874037.pdf";
const notice2025 = "https://www.miit.gov.cn/jgsj/qyj/wjfb/index.html";
const revenue: Measure = { fact: "revenue", year: -1 };

/** R&D in revenue of one year; a bracket asks it of each of two years. */
const rdShareLastYear: Measure = {
  ratio: [
    { fact: "research-spending", year: -1 },
    { fact: "revenue", year: -1 },
  ],
};
const rdShareYearBefore: Measure = {
  ratio: [
    { fact: "research-spending", year: -2 },
    { fact: "revenue", year: -2 },
  ],
};

/** The bracket is chosen by last year's revenue alone; an edge belongs to the upper bracket. */
const upperBracket: Test = {
  all: [
    { compare: revenue, is: "at-least", parameter: "upper-bracket-revenue", selects: true },
    { compare: rdShareLastYear, is: "at-least", parameter: "upper-bracket-rd-share" },
    { compare: rdShareYearBefore, is: "at-least", parameter: "upper-bracket-rd-share" },
  ],
};
const middleBracket: Test = {
  all: [
    { compare: revenue, is: "at-least", parameter: "middle-bracket-revenue", selects: true },
    { compare: revenue, is: "less-than", parameter: "upper-bracket-revenue", selects: true },
    { compare: rdShareLastYear, is: "at-least", parameter: "middle-bracket-rd-share" },
    { compare: rdShareYearBefore, is: "at-least", parameter: "middle-bracket-rd-share" },
  ],
};
const lowerBracket: Test = {
  all: [
    { compare: revenue, is: "less-than", parameter: "middle-bracket-revenue", selects: true },
    { compare: equityRaised, is: "at-least", parameter: "lower-bracket-equity" },
    {
      compare: {
        sum: [
          { fact: "research-spending", year: -1 },
          { fact: "research-spending", year: -2 },
        ],
      },
      is: "at-least",
      parameter: "lower-bracket-rd-cost",
    },
    {
      compare: {
        ratio: [
          { fact: "research-staff", year: -1 },
          { fact: "staff", year: -1 },
        ],
        of: "people",
      },
      is: "at-least",
      parameter: "lower-bracket-rd-staff",
    },
  ],
};

export const criteria = [
  ...basicConditions,

  // The title that must be there, and what a year's notice adds
  {
    id: "X22-0",
    item: "0",
    title: { zh: "有效的省级专精特新称号", en: "A valid provincial specialised title" },
    demands: { zh: "是有效期内的省级专精特新中小企业。", en: "Holds a valid provincial title as a specialised SME." },
    advice: {
      zh: "看证书到期日，申报当天要在有效期内；快到期的先办复核。",
      en: "Check the expiry: it must be valid on the day of application; have it reviewed in time.",
    },
    clause: { zh: "附件3 首段", en: "Annex 3, opening" },
    source: measures,
    confidence: "V1",
    test: {
      compare: {
        count: {
          list: "titles",
          anyOf: [
            [
              { field: "kind", test: "one-of", values: ["specialised"] },
              { field: "granted", test: "reached" },
              { field: "expires", test: "not-passed" },
            ],
          ],
        },
      },
      is: "at-least",
      parameter: "at-least-one",
    },
    notExaminedAt: [],
  },
  {
    id: "X22-N1",
    item: "0",
    title: { zh: "2025年批次：营业收入", en: "Round of 2025: revenue" },
    demands: {
      zh: "2025年的批次不受理营业收入低于5000万元的企业，新申请和复核都一样。",
      en: "The round of 2025 accepted no firm with revenue under 50 million yuan, new or for review.",
    },
    advice: { zh: "当年不能报的，按以后年度的通知再看。", en: "Look at the notice of a later year." },
    clause: { zh: "工信厅企业函〔2025〕190号 一（一）", en: "MIIT Office Enterprise Letter [2025] 190, 1 (1)" },
    source: notice2025,
    confidence: "V2",
    test: { compare: revenue, is: "at-least", parameter: "notice-revenue" },
    notExaminedAt: [],
    rounds: { from: "2025-01-01", until: "2025-12-31" },
  },
  {
    id: "X22-N2",
    item: "0",
    title: { zh: "2025年批次：单项冠军", en: "Round of 2025: single champions" },
    demands: {
      zh: "已是制造业单项冠军示范企业或单项冠军产品的，2025年不再推荐申请。",
      en: "In 2025 holders of a single champion title, firm or product, were not recommended for a new application.",
    },
    advice: {
      zh: "已是单项冠军的，准备冠军复核，不必再报小巨人。",
      en: "A champion prepares for its own review and need not apply.",
    },
    clause: { zh: "工信厅企业函〔2025〕190号 一（三）", en: "MIIT Office Enterprise Letter [2025] 190, 1 (3)" },
    source: notice2025,
    confidence: "V1",
    test: {
      not: {
        compare: {
          count: {
            list: "titles",
            anyOf: [
              [
                { field: "kind", test: "one-of", values: ["champion-firm", "champion-product"] },
                { field: "granted", test: "reached" },
                { field: "expires", test: "not-passed" },
              ],
            ],
          },
        },
        is: "at-least",
        parameter: "at-least-one",
      },
    },
    notExaminedAt: ["review"],
    rounds: { from: "2025-01-01", until: "2025-12-31" },
  },
  {
    id: "X22-N3",
    item: "0",
    title: { zh: "2025年批次：控股和同集团", en: "Round of 2025: control and group" },
    demands: {
      zh: "与已认定的小巨人有控股关系，或同一集团内有主导产品相似的企业，2025年不予推荐。",
      en: "In 2025 firms in a controlling relation with a recognised little giant, or with a group firm of a similar main product, were not recommended.",
    },
    advice: {
      zh: "集团内先定由哪一家申报，备好股权结构图。",
      en: "Within a group decide first which firm applies and have the ownership chart ready.",
    },
    clause: { zh: "工信厅企业函〔2025〕190号 一（三）", en: "MIIT Office Enterprise Letter [2025] 190, 1 (3)" },
    source: notice2025,
    confidence: "V1",
    test: {
      all: [
        { fact: "controlled-with-little-giant", is: false },
        { fact: "similar-product-in-group", is: false },
      ],
    },
    notExaminedAt: ["review"],
    rounds: { from: "2025-01-01", until: "2025-12-31" },
  },

  // Specialisation
  {
    id: "X22-1",
    item: "1",
    title: { zh: "从事特定细分市场年限", en: "Years in the niche" },
    demands: {
      zh: "截至上年末，从事特定细分市场满3年。",
      en: "At least 3 full years in the market niche by the end of last year.",
    },
    advice: {
      zh: "从第一笔销售算起，把最早的合同、发票找出来。",
      en: "Count from the first sale and find the earliest contract and invoice.",
    },
    clause: { zh: "附件3 一、专业化指标", en: "Annex 3, part 1" },
    source: measures,
    confidence: "V1",
    test: { compare: { fullYears: { since: "niche-since" } }, is: "at-least", parameter: "niche-years" },
    notExaminedAt: [],
  },
  {
    id: "X22-2",
    item: "1",
    title: { zh: "主营业务收入占比", en: "Main business in revenue" },
    demands: {
      zh: "上年度主营业务收入占营业收入不低于70%。",
      en: "Last year’s main business is at least 70% of revenue.",
    },
    advice: {
      zh: "把贸易、租金等其他业务分开核算，不够的逐步收缩副业。",
      en: "Account for trading and rent apart; if the share is short, cut back side lines.",
    },
    clause: { zh: "附件3 一、专业化指标", en: "Annex 3, part 1" },
    source: measures,
    confidence: "V1",
    test: {
      compare: { ratio: [{ fact: "main-business-revenue", year: -1 }, revenue] },
      is: "at-least",
      parameter: "main-share",
    },
    notExaminedAt: [],
  },
  {
    id: "X22-3",
    item: "1",
    title: { zh: "主营业务收入平均增长率", en: "Average growth of the main business" },
    demands: {
      zh: "近两年主营业务收入平均增长率不低于5%，是两个年增长率的平均数；2025年的复核不作要求。",
      en: "The average of the two yearly growth rates of the main business is at least 5%; not asked at the reviews of 2025.",
    },
    advice: {
      zh: "要备齐三年的数。差得不多时，先核对主营收入口径三年是否一致。",
      en: "Have three years’ figures. If the gap is small, check that the main business was counted alike in all three.",
    },
    clause: { zh: "附件3 一、专业化指标", en: "Annex 3, part 1" },
    source: measures,
    confidence: "V1",
    test: {
      compare: {
        mean: [
          {
            growth: [
              { fact: "main-business-revenue", year: -2 },
              { fact: "main-business-revenue", year: -1 },
            ],
          },
          {
            growth: [
              { fact: "main-business-revenue", year: -3 },
              { fact: "main-business-revenue", year: -2 },
            ],
          },
        ],
      },
      is: "at-least",
      parameter: "growth",
    },
    notExaminedAt: [],
    waivedIn: [{ action: "review", from: "2025-01-01", until: "2025-12-31" }],
  },

  // Refinement
  {
    id: "X22-4",
    item: "2",
    title: { zh: "信息系统", en: "Information systems" },
    demands: {
      zh: "至少一项核心业务采用信息系统支撑。",
      en: "At least one core business runs on an information system.",
    },
    advice: {
      zh: "把在用的ERP、MES、PLM等合同和界面截图备好。",
      en: "Have the contract and screens of your ERP, MES or PLM ready.",
    },
    clause: { zh: "附件3 二、精细化指标", en: "Annex 3, part 2" },
    source: measures,
    confidence: "V1",
    test: { compare: { fact: "information-systems" }, is: "at-least", parameter: "information-systems" },
    notExaminedAt: [],
  },
  {
    id: "X22-5",
    item: "2",
    title: { zh: "管理体系或产品认证", en: "System or product certificate" },
    demands: {
      zh: "取得相关管理体系认证，或产品通过发达国家和地区的产品认证，有一样即可。",
      en: "A certified management system, or a product certificate of a developed country or region; one is enough.",
    },
    advice: {
      zh: "证书要在有效期内，快到期的先做监督审核。",
      en: "The certificate must be valid; have the surveillance audit done in time.",
    },
    clause: { zh: "附件3 二、精细化指标", en: "Annex 3, part 2" },
    source: measures,
    confidence: "V1",
    test: {
      compare: {
        count: {
          list: "certifications",
          anyOf: [
            [
              { field: "kind", test: "one-of", values: ["quality-system", "other-system", "product-abroad"] },
              { field: "expires", test: "not-passed" },
            ],
          ],
        },
      },
      is: "at-least",
      parameter: "at-least-one",
    },
    notExaminedAt: [],
  },
  {
    id: "X22-6",
    item: "2",
    title: { zh: "资产负债率", en: "Debt ratio" },
    demands: { zh: "上年末资产负债率不高于70%。", en: "Liabilities of no more than 70% of assets at year-end." },
    advice: {
      zh: "年底前清往来款、还短期借款，也可以增资。",
      en: "Clear balances and short loans before year-end, or add capital.",
    },
    clause: { zh: "附件3 二、精细化指标", en: "Annex 3, part 2" },
    source: measures,
    confidence: "V1",
    test: {
      compare: {
        ratio: [
          { fact: "total-liabilities", year: -1 },
          { fact: "total-assets", year: -1 },
        ],
      },
      is: "at-most",
      parameter: "debt-ratio",
    },
    notExaminedAt: [],
  },

  // Distinction
  {
    id: "X22-7",
    item: "3",
    title: { zh: "全国细分市场占有率和知名度", en: "Domestic share and reputation" },
    demands: {
      zh: "主导产品在全国细分市场占有率10%以上，且有较高知名度和影响力。",
      en: "The main product has at least 10% of its niche in China, and is well known there.",
    },
    advice: {
      zh: "写清市场范围、总量、出处和算法；不必买第三方报告，但市场不能划得太窄。",
      en: "State the market, its size, the source and the sum; no bought report is needed, but do not draw the market too narrow.",
    },
    clause: { zh: "附件3 三、特色化指标", en: "Annex 3, part 3" },
    source: measures,
    confidence: "V1",
    test: {
      all: [
        { compare: { fact: "main-product-share-domestic", year: -1 }, is: "at-least", parameter: "market-share" },
        { finding: "niche-reputation" },
      ],
    },
    notExaminedAt: [],
  },
  {
    id: "X22-8",
    item: "3",
    title: { zh: "自主品牌", en: "Own brand" },
    demands: {
      zh: "拥有直接面向市场并具有竞争优势的自主品牌。",
      en: "Has a brand of its own that faces the market and competes there.",
    },
    advice: {
      zh: "备好商标注册证和品牌销售的证明；只做贴牌的要先立自己的牌子。",
      en: "Have the trademark and sales under it ready; a firm that only makes for others’ brands needs its own first.",
    },
    clause: { zh: "附件3 三、特色化指标", en: "Annex 3, part 3" },
    source: measures,
    confidence: "V1",
    test: { fact: "own-brand", is: true },
    notExaminedAt: [],
  },

  // Innovation: a, b and c together, or d, or e
  {
    id: "X22-9a",
    item: "4",
    title: { zh: "研发投入（按收入分档）", en: "R&D by bracket of revenue" },
    demands: {
      zh: "上年营业收入1亿元以上的，近两年每年研发占比不低于3%；5000万元以上不到1亿元的，每年不低于6%；不到5000万元的，近两年股权融资8000万元以上、研发费用合计3000万元以上、研发人员占比50%以上，三条都要。",
      en: "By last year’s revenue: from 100 million yuan, R&D of at least 3% in each of two years; from 50 to under 100 million, 6% in each; under 50 million, 80 million of new equity and 30 million of R&D over two years and R&D staff of 50%, all three.",
    },
    advice: {
      zh: "按上年收入先定档，再看两年里低的那一年差多少。",
      en: "Find your bracket by last year’s revenue, then look at the weaker of the two years.",
    },
    clause: { zh: "附件3 四、创新能力指标（一）1", en: "Annex 3, part 4 (1) 1" },
    source: measures,
    confidence: "V1",
    test: { any: [upperBracket, middleBracket, lowerBracket] },
    notExaminedAt: [],
  },
  {
    id: "X22-9b",
    item: "4",
    title: { zh: "研发机构", en: "R&D body" },
    demands: {
      zh: "自建或与高校、科研院所联合建立研发机构，如技术研究院、企业技术中心、院士专家工作站、博士后工作站。",
      en: "An R&D body of its own or shared with a university or institute, such as a technology centre or an expert or postdoctoral station.",
    },
    advice: {
      zh: "没有的，先成立企业技术中心：定制度、定人员、定场地，再申请认定。",
      en: "If there is none, set up a technology centre with rules, people and rooms, then have it recognised.",
    },
    clause: { zh: "附件3 四、创新能力指标（一）2", en: "Annex 3, part 4 (1) 2" },
    source: measures,
    confidence: "V1",
    test: {
      compare: {
        count: {
          list: "research-bodies",
          anyOf: [
            [
              {
                field: "level",
                test: "one-of",
                values: ["national", "ministerial", "provincial", "municipal", "below-municipal"],
              },
            ],
          ],
        },
      },
      is: "at-least",
      parameter: "at-least-one",
    },
    notExaminedAt: [],
  },
  {
    id: "X22-9c",
    item: "4",
    title: { zh: "Ⅰ类知识产权", en: "Class I rights" },
    demands: {
      zh: "与主导产品相关的Ⅰ类知识产权2项以上，已实际应用并产生经济效益；转入不满一年的不算。",
      en: "At least 2 class I rights on the main product, in use and earning; those transferred less than a year ago do not count.",
    },
    advice: {
      zh: "实用新型、外观、软著都不是Ⅰ类；盘一盘在审的发明专利，优先推进和主导产品相关的。",
      en: "Utility models, designs and software are not class I; push the pending invention patents on the main product.",
    },
    clause: { zh: "附件3 四、创新能力指标（一）3；附件4", en: "Annex 3, part 4 (1) 3; annex 4" },
    source: measures,
    confidence: "V1",
    test: { compare: { count: appliedClassOneRights }, is: "at-least", parameter: "class-one-rights" },
    notExaminedAt: [],
  },
  {
    id: "X22-9d",
    item: "4",
    title: { zh: "直通：国家级科技奖励", en: "Direct route: national science award" },
    demands: {
      zh: "近三年获得国家级科技奖励，获奖单位排名前三。",
      en: "A national science award in three years, among the first three units.",
    },
    advice: { zh: "看证书上的单位排序和日期。", en: "Check the order of units and the day on the certificate." },
    clause: { zh: "附件3 四、创新能力指标（二）", en: "Annex 3, part 4 (2)" },
    source: measures,
    confidence: "V1",
    test: {
      compare: {
        count: {
          list: "awards",
          anyOf: [
            [
              ...nationalScience,
              { field: "rank", test: "at-most", parameter: "award-rank" },
              { field: "day", test: "within-years", parameter: "direct-years" },
            ],
          ],
        },
      },
      is: "at-least",
      parameter: "at-least-one",
    },
    notExaminedAt: [],
  },
  {
    id: "X22-9e",
    item: "4",
    title: { zh: "直通：“创客中国”500强", en: "Direct route: Maker China top 500" },
    demands: {
      zh: "近三年进入“创客中国”全国500强企业组名单，2021年起算。",
      en: "In the enterprise group of the Maker China national top 500 in three years, from 2021 on.",
    },
    advice: { zh: "创客组不算，看清名单上的组别。", en: "The makers’ group does not count; check the list." },
    clause: { zh: "附件3 四、创新能力指标（二）", en: "Annex 3, part 4 (2)" },
    source: measures,
    confidence: "V1",
    test: {
      compare: {
        count: {
          list: "maker-china",
          anyOf: [
            [
              { field: "group", test: "one-of", values: ["enterprise"] },
              { field: "day", test: "within-years", parameter: "direct-years" },
            ],
          ],
        },
      },
      is: "at-least",
      parameter: "at-least-one",
    },
    notExaminedAt: [],
  },

  // Chain and field
  {
    id: "X22-10",
    item: "5",
    title: { zh: "产业链关键环节", en: "Key link of the chain" },
    demands: {
      zh: "位于产业链关键环节，发挥补短板、锻长板、填空白的作用。",
      en: "Stands at a key link of the chain and mends a weakness, builds a strength or fills a gap.",
    },
    advice: {
      zh: "用替代进口的数量、龙头客户和供货占比来说明。",
      en: "Show imports replaced, lead customers and your share of their supply.",
    },
    clause: { zh: "附件3 五、产业链配套指标", en: "Annex 3, part 5" },
    source: measures,
    confidence: "V1",
    test: { finding: "key-link-gap" },
    notExaminedAt: [],
  },
  {
    id: "X22-11",
    item: "6",
    title: { zh: "主导产品所属领域", en: "Field of the main product" },
    demands: {
      zh: "主导产品原则上属于工业六基、制造强国十大重点产业或网络强国建设领域。",
      en: "In principle the main product belongs to the six industrial bases, the ten priority industries or the building of a strong network country.",
    },
    advice: {
      zh: "核对产品的10位统计分类代码，代码填错最常见。",
      en: "Check the ten-digit product code: a wrong code is the commonest slip.",
    },
    clause: { zh: "附件3 六、主导产品所属领域指标", en: "Annex 3, part 6" },
    source: measures,
    confidence: "V1",
    test: { finding: "product-in-priority-field" },
    notExaminedAt: [],
  },
] satisfies Criterion[];
