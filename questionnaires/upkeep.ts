import type { Upkeep } from "#lib/rules/upkeep";

const measures2022 = {
  from: "2022-08-01",
  document: {
    zh: "《优质中小企业梯度培育管理暂行办法》（工信部企业〔2022〕63号）",
    en: "Provisional measures for cultivating quality SMEs by tiers (MIIT Enterprise [2022] 63)",
  },
};
const measures2026 = {
  from: "2026-04-01",
  document: {
    zh: "《优质中小企业梯度培育管理办法》（工信部企业〔2026〕2号）",
    en: "Measures for cultivating quality SMEs by tiers (MIIT Enterprise [2026] 2)",
  },
};
const text2022 = "http://www.fugou.gov.cn/sitesources/fgx/upload/e993ee5bb9db00399e2d13cc4193f965/1700817874037.pdf";
const text2026 =
  "https://www.miit.gov.cn/cms_files/filemanager/1226211233/attach/20261/0c74a1a375e741f2ae3a5672c298a19c.pdf";
const round2026 = "https://www.miit.gov.cn/zwgk/zcwj/wjfb/tz/art/2026/art_76ee858469814146a1ce17becc6bb325.html";
const tianjin2026 = "https://www.chacewang.com/newsdetail/news936178.html";
const technologyMeasures =
  "https://most.gov.cn/xxgk/xinxifenlei/fdzdgknr/fgzc/gfxwj/gfxwj2017/201705/t20170510_132709.html";
const technologyRound = "https://wap.miit.gov.cn/jgsj/qyj/wjfb/art/2026/art_92fae9ab4aba4b44a1ab2e7233c48a54.html";
const championMeasures = "http://jxw.huangshi.gov.cn/cyks/cyzck/cyzckwjfb/202309/t20230927_1054867.html";

/** The titles that end together where data were falsified. */
const qualityTitles: Upkeep["tier"][] = ["innovative", "specialised", "little-giant"];

const life2022 = {
  clause: { zh: "动态管理一章", en: "Chapter on upkeep" },
  source: text2022,
  confidence: "V1",
} as const;

const under2022 = {
  ...measures2022,
  term: { lasts: { years: 3 }, ...life2022 },
  update: { by: "04-30", ...life2022 },
  change: { months: 3, ...life2022 },
  bars: [
    { cause: "falsified", years: 3, cancels: [], ...life2022 },
    // An accident or dishonesty bars three years, a failed review none: the cause alone does not tell which it was.
    { cause: "other", years: null, cancels: [], ...life2022 },
  ],
} satisfies Omit<Upkeep, "tier">;

const under2026 = {
  ...measures2026,
  term: { lasts: { years: 3 }, clause: { zh: "第十六条", en: "Article 16" }, source: text2026, confidence: "V1" },
  update: { by: "05-31", clause: { zh: "第十七条", en: "Article 17" }, source: text2026, confidence: "V1" },
  change: {
    months: 3,
    clause: {
      zh: "2026年办法的这一条没有收录；天津2026年复评通知仍写3个月",
      en: "The clause of 2026 is not held here; Tianjin’s notice of 2026 still says three months",
    },
    source: tianjin2026,
    confidence: "V3",
  },
  bars: [
    {
      cause: "falsified",
      years: 3,
      cancels: qualityTitles,
      clause: { zh: "工信厅企业函〔2026〕117号", en: "MIIT Office Enterprise Letter [2026] 117" },
      source: round2026,
      confidence: "V1",
    },
    {
      cause: "other",
      years: null,
      cancels: [],
      clause: { zh: "第十八条以下没有读到", en: "Articles 18 and later were not read" },
      source: text2026,
      confidence: "M?",
    },
  ],
} satisfies Omit<Upkeep, "tier">;

/** What holds after a recognition, by tier and from which day on. */
export const upkeep = [
  {
    tier: "technology",
    from: "2017-05-03",
    document: {
      zh: "《科技型中小企业评价办法》（国科发政〔2017〕115号）",
      en: "Measures for evaluating technology SMEs (MOST [2017] 115)",
    },
    term: {
      lasts: { untilNext: "03-31" },
      clause: { zh: "入库登记编号一年有效，次年3月底前更新", en: "An entry lasts a year, until the end of March" },
      source: technologyMeasures,
      confidence: "V2",
    },
    update: null,
    change: null,
    bars: [
      {
        cause: "falsified",
        years: 3,
        cancels: [],
        clause: { zh: "工企业函〔2026〕160号", en: "MIIT SME Bureau Letter [2026] 160" },
        source: technologyRound,
        confidence: "V2",
      },
      {
        cause: "other",
        years: null,
        cancels: [],
        clause: { zh: "没有读到", en: "Not read" },
        source: technologyMeasures,
        confidence: "M?",
      },
    ],
  },
  { tier: "innovative", ...under2022 },
  { tier: "innovative", ...under2026 },
  { tier: "specialised", ...under2022 },
  { tier: "specialised", ...under2026 },
  { tier: "little-giant", ...under2022 },
  { tier: "little-giant", ...under2026 },
  {
    tier: "champion",
    from: "2023-09-14",
    document: {
      zh: "《制造业单项冠军企业认定管理办法》（工信部政法〔2023〕138号）",
      en: "Measures for recognising single champions of manufacturing (MIIT Policy and Law [2023] 138)",
    },
    term: {
      lasts: { years: 3 },
      clause: { zh: "第十条", en: "Article 10" },
      source: championMeasures,
      confidence: "V2",
    },
    update: {
      by: "05-31",
      clause: { zh: "第十一条；不更新的，不予复核", en: "Article 11; without it there is no review" },
      source: championMeasures,
      confidence: "V2",
    },
    change: {
      months: 3,
      clause: { zh: "第十二条", en: "Article 12" },
      source: championMeasures,
      confidence: "V2",
    },
    bars: [
      {
        cause: "falsified",
        years: 3,
        cancels: [],
        clause: { zh: "第十三条", en: "Article 13" },
        source: championMeasures,
        confidence: "V2",
      },
      {
        cause: "other",
        years: 3,
        cancels: [],
        clause: { zh: "第十三条", en: "Article 13" },
        source: championMeasures,
        confidence: "V2",
      },
    ],
  },
] satisfies Upkeep[];
