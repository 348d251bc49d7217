import type { FactSection } from "#lib/rules/fact";

export const product = {
  id: "product",
  text: { zh: "细分市场与主导产品", en: "Market niche and main product" },
  help: {
    zh: "主导产品的收入合计要超过同期营业收入的50%。市场范围请按产品的通行划分说明，不要划得过窄。",
    en: "The main product makes up more than 50% of revenue. Describe the market as the trade divides it, and do not draw it too narrow.",
  },
  facts: [
    {
      id: "main-product-name",
      kind: "text",
      format: "plain",
      maxLength: 200,
      text: { zh: "主导产品名称", en: "Name of the main product" },
      help: {
        zh: "照销售合同和发票上的名称写。",
        en: "As it is called in sales contracts and invoices.",
      },
    },
    {
      id: "main-product-code",
      kind: "text",
      format: "plain",
      maxLength: 10,
      text: { zh: "主导产品代码", en: "Code of the main product" },
      help: {
        zh: "《统计用产品分类目录》的10位代码（单项冠军可用8位）。",
        en: "The ten digits of the statistical product catalogue (eight will do for single champions).",
      },
    },
    {
      id: "niche-since",
      kind: "date",
      text: { zh: "从事特定细分市场的起始日", en: "Working in the market niche since" },
      help: {
        zh: "看第一份合同或第一张发票的日期，不是企业成立的日期。条文没有写从哪天算，这里按第一笔销售算，是较严的算法；年限算到上年末。",
        en: "The day of the first contract or invoice, not of the firm’s founding. The text does not say from when; counting from the first sale is our stricter reading. Years run to the end of last year.",
      },
    },
    {
      id: "main-product-share-domestic",
      kind: "number",
      unit: "percent",
      perYear: true,
      min: 0,
      max: 100,
      decimals: 6,
      text: { zh: "主导产品国内细分市场占有率", en: "Main product: share of the domestic niche" },
      help: {
        zh: "主导产品国内销售额除以国内同类产品销售总额。不用第三方报告，但要写清依据。",
        en: "The firm’s domestic sales of the product divided by all domestic sales of its kind. No third-party report is needed, but the basis is.",
      },
    },
    {
      id: "main-product-share-global",
      kind: "number",
      unit: "percent",
      perYear: true,
      min: 0,
      max: 100,
      decimals: 6,
      text: { zh: "主导产品国际细分市场占有率", en: "Main product: share of the world niche" },
      help: { zh: "算法同上，范围换成全球。", en: "The same for the whole world." },
    },
    {
      id: "main-product-rank-domestic",
      kind: "number",
      unit: "rank",
      perYear: true,
      min: 1,
      max: 100_000,
      decimals: 0,
      text: { zh: "主导产品国内细分市场排名", en: "Main product: rank in the domestic niche" },
      help: { zh: "第一名填1。", en: "Enter 1 for the first." },
    },
    {
      id: "main-product-rank-global",
      kind: "number",
      unit: "rank",
      perYear: true,
      min: 1,
      max: 100_000,
      decimals: 0,
      text: { zh: "主导产品（申请产品）全球市场占有率排名", en: "Main product: rank by share of the world market" },
      help: {
        zh: "第一名填1。申报单项冠军的，填申请产品的排名。",
        en: "Enter 1 for the first. For single champions: the product applied for.",
      },
    },
    {
      id: "market-share-basis",
      kind: "text",
      format: "plain",
      maxLength: 4000,
      text: { zh: "占有率和排名的依据", en: "Basis of share and rank" },
      help: {
        zh: "写明市场范围、总量和出处、计算过程、主要对手。",
        en: "Say what the market is, its size and where that comes from, how it was calculated, and who the main rivals are.",
      },
    },
    {
      id: "champion-field-since",
      kind: "date",
      text: { zh: "从事单项冠军申请产品领域的起始日", en: "Working in the field of the champion product since" },
      help: { zh: "只有申报单项冠军才填。", en: "Only for an application as single champion." },
    },
    {
      id: "champion-product-new",
      kind: "yes-no",
      text: { zh: "单项冠军申请产品是否属于新产品", en: "Is the champion product a new product?" },
      help: {
        zh: "属于新产品的，从业年限要求短一些。只有申报单项冠军才填。",
        en: "New products need fewer years in the field. Only for an application as single champion.",
      },
    },
    {
      id: "strategic-emerging-industry",
      kind: "yes-no",
      text: {
        zh: "主导产品是否属于《战略性新兴产业分类》",
        en: "Does the main product belong to the classes of strategic emerging industries?",
      },
      help: {
        zh: "对照国家统计局《战略性新兴产业分类》的行业代码和重点产品。",
        en: "Compare the codes and key products in the classification of the National Bureau of Statistics.",
      },
    },
    {
      id: "chain-role",
      kind: "choice",
      text: {
        zh: "主导产品所属领域（2022年专精特新指标）",
        en: "Field of the main product (2022 specialised indicators)",
      },
      help: {
        zh: "两项都符合的，选前一项。",
        en: "If both hold, choose the first.",
      },
      options: [
        {
          id: "fills-gap",
          text: {
            zh: "在产业链供应链关键环节补短板、锻长板、填空白，并取得实际成效",
            en: "Mends a weakness, builds a strength or fills a gap at a key link of the chain, with real effect",
          },
        },
        {
          id: "supports-chain",
          text: {
            zh: "属于工业六基或中华老字号，或为关键环节、龙头企业配套",
            en: "Belongs to the six industrial bases or is a time-honoured brand, or serves key links or lead firms",
          },
        },
        { id: "none", text: { zh: "都不属于", en: "None of these" } },
      ],
    },
    {
      id: "own-brand",
      kind: "yes-no",
      text: { zh: "是否拥有自主品牌", en: "Does the firm own a brand?" },
      help: {
        zh: "直接面向市场、有竞争优势的自有品牌。看商标注册证。",
        en: "A brand of its own that faces the market directly and competes there. See the trademark certificate.",
      },
    },
    {
      id: "information-systems",
      kind: "number",
      unit: "pieces",
      perYear: false,
      min: 0,
      max: 10_000,
      decimals: 0,
      text: { zh: "支撑核心业务的信息系统数量", en: "Information systems that support core business" },
      help: {
        zh: "研发设计、生产制造、供应链、营销、管理等核心业务里在用的系统。",
        en: "Systems in use for core business such as design, production, supply chain, sales and management.",
      },
    },
    {
      id: "digital-level",
      kind: "choice",
      text: { zh: "数字化水平等级", en: "Digital level" },
      help: {
        zh: "填国家平台数字化水平自测的结果。",
        en: "As the self-test on the national platform shows it.",
      },
      options: [
        { id: "below-first", text: { zh: "未达一级", en: "Below level one" } },
        { id: "first", text: { zh: "一级", en: "Level one" } },
        { id: "second", text: { zh: "二级", en: "Level two" } },
        { id: "third", text: { zh: "三级", en: "Level three" } },
        { id: "fourth", text: { zh: "四级", en: "Level four" } },
      ],
    },
    {
      id: "platform-score",
      kind: "number",
      unit: "points",
      perYear: true,
      min: 0,
      max: 120,
      decimals: 6,
      text: { zh: "中小企业专精特新发展评价得分", en: "Official development score of the platform" },
      help: {
        zh: "按评价当年填（2026年评出的得分填在2026年）。由国家平台算出，平台以外算不出来，请不要估。",
        en: "Under the year in which the platform gave it. It comes from the national platform and cannot be worked out elsewhere; please do not estimate it.",
      },
    },
    {
      id: "province-points",
      kind: "number",
      unit: "points",
      perYear: false,
      min: 0,
      max: 15,
      decimals: 2,
      text: { zh: "省级特色化指标得分", en: "Points of the province’s own indicators" },
      help: {
        zh: "2022年专精特新标准中由各省自定的15分。按本省公布的办法计算。",
        en: "The 15 points that each province sets itself under the 2022 standard. As the province’s own notice counts them.",
      },
    },
    {
      id: "shandong-key-industry",
      kind: "choice",
      text: { zh: "属于本省重点产业领域的情况（山东）", en: "Standing in the province’s key industries (Shandong)" },
      help: {
        zh: "几项都符合的，选最前一项。只用于山东省2022年专精特新标准的批次。",
        en: "If several hold, choose the first. Only for Shandong’s rounds under the 2022 specialised standard.",
      },
      options: [
        {
          id: "key-chain",
          text: {
            zh: "属于省规划明确重点支持的领域，且属于省“链长制”重点产业链",
            en: "In a field that the province’s plans support, and in one of its key chains",
          },
        },
        {
          id: "province",
          text: {
            zh: "属于省规划或省重点战略支持的领域",
            en: "In a field that the province’s plans or strategies support",
          },
        },
        { id: "city", text: { zh: "属于市级重点产业领域", en: "In a key field of the city" } },
        { id: "county", text: { zh: "属于县（市、区）级重点产业领域", en: "In a key field of the county" } },
        { id: "none", text: { zh: "都不属于", en: "None of these" } },
      ],
    },
    {
      id: "shandong-innovations",
      kind: "number",
      unit: "pieces",
      perYear: false,
      min: 0,
      max: 6,
      decimals: 0,
      text: { zh: "创新生产经营符合几项（山东）", en: "How many kinds of innovation hold (Shandong)" },
      help: {
        zh: "六项里数一数：近三年省级以上首台（套）等认定；“省长杯”或“创客中国”省赛优秀以上；核心技术、特色工艺或配方；四新领域；境外并购、研发机构或产品认证；精益管理。",
        en: "Of six: provincial first-set recognition in three years; the governor’s cup or the provincial Maker China contest; core technology, special process or formula; new-economy field; purchase, R&D or product certificate abroad; lean management.",
      },
    },
    {
      id: "main-product-rank-province",
      kind: "number",
      unit: "rank",
      perYear: true,
      min: 1,
      max: 100_000,
      decimals: 0,
      text: { zh: "主导产品省内细分市场排名", en: "Main product: rank in the niche within the province" },
      help: { zh: "第一名填1。", en: "Enter 1 for the first." },
    },
    {
      id: "shandong-listing",
      kind: "choice",
      text: { zh: "上市进展（山东）", en: "Steps towards a listing (Shandong)" },
      help: {
        zh: "只用于山东省2022年专精特新标准的批次。",
        en: "Only for Shandong’s rounds under the 2022 specialised standard.",
      },
      options: [
        { id: "listed", text: { zh: "已上市或在新三板挂牌", en: "Listed, or quoted on the NEEQ" } },
        {
          id: "regional-market",
          text: {
            zh: "在区域股权交易市场挂牌，或已递交上市申请",
            en: "Quoted on a regional equity market, or has applied for a listing",
          },
        },
        { id: "none", text: { zh: "都没有", en: "None of these" } },
      ],
    },
  ],
} satisfies FactSection;
