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
        zh: "研发花了多少，市场认不认。填一个数，答两道选择题。",
        en: "What you put into R&D, and what the market makes of it: one figure and two choices.",
      },
      questions: [
        {
          id: "research-spending",
          kind: "number",
          text: { zh: "全年研发费用是多少？", en: "What was R&D spending for the whole year?" },
          help: {
            zh: "研发人员薪酬、材料、设备折旧、委托研发等都算，不论费用化还是资本化；没有就填0。",
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
          text: {
            zh: "主导产品在细分市场排第几？",
            en: "Where does your main product rank in its niche?",
          },
          help: {
            zh: "按销售额排。以协会证明、行业报告或主要客户的说法为准，不凭感觉。",
            en: "Rank by sales. Go by an association’s statement, an industry report or what major customers say, not by feeling.",
          },
          source: { paper: "cai", place: "section 2" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "省内也排不进前十", en: "Outside the top ten even in our province" },
            { zh: "省内前十，全国排不进前十", en: "Top ten in the province, not in the country" },
            { zh: "全国第四到第十", en: "Fourth to tenth in the country" },
            { zh: "全国前三，还没到全球前三", en: "Top three in the country, not in the world" },
            { zh: "全球前三", en: "Top three in the world" },
          ],
        },
        {
          id: "brand-abroad",
          kind: "rating",
          text: { zh: "自有品牌在海外立住脚了吗？", en: "How well does your own brand stand abroad?" },
          help: {
            zh: "看产品、包装上是谁的牌子，以及海外客户会不会点名要。没有外销，选第一项。",
            en: "Look at whose name is on product and packaging, and whether buyers ask for yours. Without foreign sales, choose the first answer.",
          },
          source: { paper: "cai", place: "section 2" },
          depth: "full",
          allows: ["dont-know"],
          levels: [
            { zh: "没有外销，或全部贴客户的牌", en: "No foreign sales, or all under customers’ names" },
            { zh: "自有品牌占外销不到一半", en: "Our own brand is under half of foreign sales" },
            { zh: "自有品牌占一半以上，靠我们上门推销", en: "Half or more, but we have to seek out every buyer" },
            { zh: "自有品牌占一半以上，海外客户点名要", en: "Half or more, and buyers ask for us by name" },
            {
              zh: "占一半以上，至少在一国是同类前三品牌",
              en: "Half or more, and a top-three brand in at least one country",
            },
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
            { at: 0, score: 0 },
            { at: 0.1, score: 0.3 },
            { at: 0.25, score: 0.55 },
            { at: 0.5, score: 0.8 },
            { at: 1, score: 1 },
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
