import type { Part } from "#lib/instrument/edition";

/**
 * What innovation has brought: better technology and a wider market. The two parts are published; the items, anchors
 * and breakpoints are ours. Staff, revenue and patent counts are read from the sections that ask for them.
 * Published: Cai, section 2.
 */
export const innovation = {
  sections: [
    {
      id: "results",
      title: { zh: "创新成效", en: "Innovation results" },
      intro: {
        zh: "研发投了多少，市场认不认。先填一个数，再看市场上的位置。",
        en: "What you put into R&D, and what the market makes of it: one figure first, then your place in the market.",
      },
      questions: [
        {
          id: "research-spending",
          kind: "number",
          text: { zh: "全年研发费用是多少？", en: "What was R&D spending for the whole year?" },
          help: {
            zh: "研发人员薪酬、材料、设备折旧、委托研发等都算，不论费用化还是资本化。没有就填0。",
            en: "R&D pay, materials, depreciation and commissioned research, whether expensed or capitalised. Enter 0 if there was none.",
          },
          source: { paper: "cai", place: "section 4.3.2" },
          depth: "full",
          allows: ["dont-know"],
          unit: "wan-yuan",
          min: 0,
          max: 10_000_000,
          decimals: 2,
          yearsBefore: 0,
          period: "whole-year",
          whereToFind: {
            zh: "审计报告利润表“研发费用”加资本化支出，或研发支出辅助账",
            en: "R&D expenses in the audited income statement plus capitalised cost, or the R&D ledger",
          },
        },
        {
          id: "market-position",
          kind: "rating",
          text: { zh: "主导产品在细分市场排第几？", en: "Where does your main product rank in its niche?" },
          help: {
            zh: "按销售额排，以协会证明、行业报告为准。名次查不到的，看括号里的市场份额，先看全球份额。",
            en: "Rank by sales, as an association or industry report has it. If no rank is known, go by the market share in brackets, looking at the world share first.",
          },
          source: { paper: "cai", place: "section 2" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            {
              zh: "省内十名以外（全国份额不到0.5%）",
              en: "Outside the top ten in our province (under 0.5% of China’s market)",
            },
            {
              zh: "省内前十，全国十名以外（全国份额0.5%到2%）",
              en: "Top ten in the province, not in China (0.5% to 2% of China’s market)",
            },
            { zh: "全国第四到第十（全国份额2%到10%）", en: "Fourth to tenth in China (2% to 10% of China’s market)" },
            {
              zh: "全国前三，全球三名以外（全国份额10%以上）",
              en: "Top three in China, not in the world (10% or more of China’s market)",
            },
            { zh: "全球前三（全球份额10%以上）", en: "Top three in the world (10% or more of the world market)" },
          ],
        },
        {
          id: "brand-abroad",
          kind: "rating",
          text: {
            zh: "近一年的外销，有多少带自有品牌或厂名？",
            en: "How much of the past year’s exports carried your own brand, or your name as the maker?",
          },
          help: {
            zh: "看产品、铭牌、包装上的标识，按外销收入估算。部件装进别人整机的，看部件自身有没有标。",
            en: "Look at the marks on product, nameplate and packaging, and estimate by export revenue. For parts built into others’ machines, the mark on the part itself counts.",
          },
          source: { paper: "cai", place: "section 2" },
          depth: "full",
          shownWhen: { fact: "foreign-sales", is: "now" },
          applicableWhen: {
            not: {
              any: [
                { fact: "trade", is: "bearings-parts" },
                { fact: "trade", is: "vehicle-parts" },
                { fact: "trade", is: "tooling" },
              ],
            },
          },
          allows: ["dont-know", "not-applicable"],
          levels: [
            { zh: "不到一成", en: "Under 10%" },
            { zh: "一成以上，不到三成", en: "10% or more, under 30%" },
            { zh: "三成以上，不到五成", en: "30% or more, under 50%" },
            { zh: "五成以上，不到八成", en: "50% or more, under 80%" },
            { zh: "八成以上", en: "80% or more" },
          ],
        },
      ],
    },
  ],
  indicators: [
    {
      id: "technology-improvement",
      name: { zh: "技术改进", en: "Technology improvement" },
      source: { paper: "cai", place: "sections 2 and 4.3.2" },
      weight: 1,
      items: [
        {
          id: "research-intensity",
          kind: "ratio",
          over: "research-spending",
          under: "revenue",
          breakpoints: [
            { at: 0, score: 0 },
            { at: 0.03, score: 0.45 },
            { at: 0.06, score: 0.8 },
            { at: 0.1, score: 1 },
          ],
          weight: 1,
        },
        {
          id: "patents-growth-effect",
          kind: "growth",
          counts: ["patents-granted-two-years-before", "patents-granted-year-before", "patents-granted-year"],
          breakpoints: [
            { at: -0.7, score: 0 },
            { at: 0, score: 0.5 },
            { at: 0.7, score: 1 },
          ],
          weight: 1,
        },
      ],
    },
    {
      id: "market-expansion",
      name: { zh: "市场拓展", en: "Market expansion" },
      source: { paper: "cai", place: "sections 2 and 4.2.3" },
      weight: 1,
      items: [
        { id: "market-position", kind: "answer", question: "market-position", weight: 1 },
        { id: "brand-abroad", kind: "answer", question: "brand-abroad", weight: 1 },
        {
          id: "overseas-revenue-share",
          kind: "ratio",
          over: "overseas-revenue",
          under: "revenue",
          breakpoints: [
            { at: 0, score: 0 },
            { at: 0.1, score: 0.35 },
            { at: 0.25, score: 0.7 },
            { at: 0.45, score: 1 },
          ],
          weight: 1,
        },
      ],
    },
  ],
} satisfies Part;
