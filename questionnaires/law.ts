import type { Commencement } from "#lib/rules/law";

const size = "https://www.gov.cn/zwgk/2011-07/04/content_1898747.htm";
const sizeReason = {
  zh: "2011年6月18日印发，至今有效；各级优质中小企业都以它判断是否属于中小企业。",
  en: "Issued on 18 June 2011 and still in force; every tier uses it to tell whether a firm is an SME.",
};
const technology = "https://most.gov.cn/xxgk/xinxifenlei/fdzdgknr/fgzc/gfxwj/gfxwj2017/201705/t20170510_132709.html";
const guangdong2026 = "https://gdii.gd.gov.cn/gkmlpt/content/4/4915/post_4915026.html";
const measures2022 =
  "http://www.fugou.gov.cn/sitesources/fgx/upload/e993ee5bb9db00399e2d13cc4193f965/1700817874037.pdf";
const measures2026 =
  "https://www.miit.gov.cn/cms_files/filemanager/1226211233/attach/20261/0c74a1a375e741f2ae3a5672c298a19c.pdf";
const review2026 = "https://www.miit.gov.cn/zwgk/zcwj/wjfb/tz/art/2026/art_76ee858469814146a1ce17becc6bb325.html";
const champion = "http://jxw.huangshi.gov.cn/cyks/cyzck/cyzckwjfb/202309/t20230927_1054867.html";

/** Which rule set is the law of the rounds of a tier and an action, from which opening day on. */
export const law = [
  {
    tier: "sme",
    action: "new",
    from: "2011-06-18",
    ruleSet: "size-2011",
    reason: sizeReason,
    source: size,
    confidence: "V1",
  },
  {
    tier: "sme",
    action: "review",
    from: "2011-06-18",
    ruleSet: "size-2011",
    reason: sizeReason,
    source: size,
    confidence: "V1",
  },
  {
    tier: "technology",
    action: "new",
    from: "2022-08-01",
    ruleSet: "technology-2017",
    reason: {
      zh: "115号文仍在施行；2026年办法把科技型与创新型并列为第一层级，合并标准未出台前继续沿用。梯度培育从2022年8月1日起算，更早的批次不判定。",
      en: "Document 115 is in force; the measures of 2026 put the title beside the innovative one as the first tier until a joint standard comes. Cultivation by tiers begins on 1 August 2022; earlier rounds are not judged.",
    },
    source: technology,
    confidence: "V2",
  },
  {
    tier: "technology",
    action: "review",
    from: "2022-08-01",
    ruleSet: "technology-2017",
    reason: {
      zh: "入库登记编号约一年有效，每年按同一办法重新评价。",
      en: "An entry lasts about a year, and the firm is evaluated again by the same measures.",
    },
    source: technology,
    confidence: "V2",
  },
  {
    tier: "innovative",
    action: "new",
    from: "2022-08-01",
    ruleSet: "innovative-2022",
    reason: {
      zh: "63号文2022年8月1日起施行；2026年办法没有创新型附件，科技和创新型合并标准出台前，附件1继续使用（广东2026年即按此开展）。",
      en: "In force from 1 August 2022; the measures of 2026 have no annex for this title, so annex 1 goes on until a joint standard of technology and innovative firms comes (Guangdong used it in 2026).",
    },
    source: guangdong2026,
    confidence: "V1",
  },
  {
    tier: "innovative",
    action: "review",
    from: "2022-08-01",
    ruleSet: "innovative-2022",
    reason: {
      zh: "复核与评价用同一标准；广东2026年的复核按附件1进行。",
      en: "Reviews use the same standard; Guangdong reviewed by annex 1 in 2026.",
    },
    source: guangdong2026,
    confidence: "V1",
  },
  {
    tier: "specialised",
    action: "new",
    from: "2022-08-01",
    ruleSet: "specialised-2022",
    reason: {
      zh: "63号文2022年8月1日起施行，2026年4月1日被工信部企业〔2026〕2号取代；此前开始的批次仍按63号文。",
      en: "In force from 1 August 2022 and replaced by MIIT Enterprise [2026] 2 on 1 April 2026; rounds opened before go on under it.",
    },
    source: measures2022,
    confidence: "V2",
  },
  {
    tier: "specialised",
    action: "review",
    from: "2022-08-01",
    ruleSet: "specialised-2022",
    reason: {
      zh: "2026年4月1日前开始的复核按63号文进行（如山西2026年3月的复核）。",
      en: "Reviews opened before 1 April 2026 ran under it (as in Shanxi in March 2026).",
    },
    source: measures2022,
    confidence: "V2",
  },
  {
    tier: "specialised",
    action: "new",
    from: "2026-04-01",
    ruleSet: "specialised-2026",
    reason: {
      zh: "2026年4月1日起施行；此后开始的新申报按本办法。",
      en: "In force from 1 April 2026; new applications in rounds opened since then go by it.",
    },
    source: measures2026,
    confidence: "V2",
  },
  {
    tier: "specialised",
    action: "review",
    from: "2026-04-01",
    ruleSet: "specialised-2026",
    reason: {
      zh: "附件1对复核另有说法（得分看近两年），2026年4月1日起开始的复核按本办法。",
      en: "Annex 1 speaks of reviews itself (score of either of two years); reviews opened since 1 April 2026 go by it.",
    },
    source: measures2026,
    confidence: "V2",
  },
  {
    tier: "little-giant",
    action: "new",
    from: "2022-08-01",
    ruleSet: "little-giant-2022",
    reason: {
      zh: "63号文2022年8月1日起施行，2026年4月1日起新申请改按工信部企业〔2026〕2号。",
      en: "In force from 1 August 2022; from 1 April 2026 new applications follow MIIT Enterprise [2026] 2.",
    },
    source: measures2022,
    confidence: "V2",
  },
  {
    tier: "little-giant",
    action: "review",
    from: "2022-08-01",
    ruleSet: "little-giant-2022",
    reason: {
      zh: "2026年的复核（第五批和通过首次复核的第二批）仍用63号文附件3，见工信厅企业函〔2026〕117号；2027年的标准以当年通知为准。",
      en: "The reviews of 2026 (fifth batch, and the second after its first review) still use annex 3 (MIIT Office Enterprise Letter [2026] 117); the notice of 2027 decides for that year.",
    },
    source: review2026,
    confidence: "V1",
  },
  {
    tier: "little-giant",
    action: "new",
    from: "2026-04-01",
    ruleSet: "little-giant-2026",
    reason: {
      zh: "2026年4月1日起施行；此后开始的新申报按本办法。",
      en: "In force from 1 April 2026; new applications in rounds opened since then go by it.",
    },
    source: measures2026,
    confidence: "V1",
  },
  {
    tier: "little-giant",
    action: "review",
    from: "2027-01-01",
    ruleSet: null,
    reason: {
      zh: "2026年的小巨人复核按2022年标准（工信厅企业函〔2026〕117号）；2027年起用哪个标准，要等当年通知。",
      en: "The reviews of 2026 went by the standard of 2022 (MIIT Office Enterprise Letter [2026] 117); which one holds from 2027 on, that year’s notice has to say.",
    },
    source: review2026,
    confidence: "V1",
  },
  {
    tier: "champion",
    action: "new",
    from: "2023-09-14",
    ruleSet: "champion-2023",
    reason: {
      zh: "138号文2023年9月印发，就所见材料仍在施行；此前的批次用旧办法，不判定。起始日按最早见到的转载日期。",
      en: "Document 138 was issued in September 2023 and is in force as far as can be seen; earlier rounds had other rules and are not judged. The first day is that of the earliest copy seen.",
    },
    source: champion,
    confidence: "V2",
  },
  {
    tier: "champion",
    action: "review",
    from: "2023-09-14",
    ruleSet: "champion-2023",
    reason: {
      zh: "称号三年有效，到期按同一办法复核。",
      en: "The title lasts three years and is reviewed by the same measures.",
    },
    source: champion,
    confidence: "V2",
  },
] satisfies Commencement[];
