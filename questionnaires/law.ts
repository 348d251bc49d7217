import type { Commencement } from "#lib/rules/law";
import { champion2023, guangdong2026, hubei2026, measures2022, notice2026, tianjin2026 } from "./rule-sets/sources";

const size = "https://www.gov.cn/zwgk/2011-07/04/content_1898747.htm";
const sizeReason = {
  zh: "2011年6月18日印发，至今有效；各级优质中小企业都以它判断是否属于中小企业。",
  en: "Issued on 18 June 2011 and still in force; every tier uses it to tell whether a firm is an SME.",
};
const technology = "https://most.gov.cn/xxgk/xinxifenlei/fdzdgknr/fgzc/gfxwj/gfxwj2017/201705/t20170510_132709.html";
const measures2026 =
  "https://www.miit.gov.cn/cms_files/filemanager/1226211233/attach/20261/0c74a1a375e741f2ae3a5672c298a19c.pdf";

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
  ...(["new", "review"] as const).map((action) => ({
    tier: "technology" as const,
    action,
    from: "2017-05-03",
    ruleSet: null,
    reason: {
      zh: "当时已按115号文（2017年5月印发）评价科技型中小企业。本系统只收录梯度培育开始（2022年8月1日）以后的批次，更早的批次不判定。",
      en: "Technology SMEs were evaluated by document 115 of May 2017 then. Only rounds since cultivation by tiers began (1 August 2022) are held here; earlier ones are not judged.",
    },
    source: technology,
    confidence: "V1" as const,
  })),
  {
    tier: "technology",
    action: "new",
    from: "2022-08-01",
    ruleSet: "technology-2017-2",
    reason: {
      zh: "115号文仍在施行；2026年办法把科技型与创新型并列为第一层级，合并标准未出台前继续沿用。科技型按115号文自己的第六条看事故和信用，2026年的评价（工企函〔2026〕160号）也按它进行，不另加2号文第十一条。",
      en: "Document 115 is in force; the measures of 2026 put the title beside the innovative one as the first tier until a joint standard comes. Its own article 6 speaks of accidents and credit, and the evaluation of 2026 went by it, so article 11 of the measures of 2026 is not added.",
    },
    source: technology,
    confidence: "V1",
  },
  {
    tier: "technology",
    action: "review",
    from: "2022-08-01",
    ruleSet: "technology-2017-2",
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
    ruleSet: "innovative-2022-2",
    reason: {
      zh: "63号文2022年8月1日起施行；2026年4月1日以前开始的批次按它的附件1和第八条。",
      en: "In force from 1 August 2022; rounds opened before 1 April 2026 go by its annex 1 and article 8.",
    },
    source: measures2022.source,
    confidence: "V1",
  },
  {
    tier: "innovative",
    action: "review",
    from: "2022-08-01",
    ruleSet: "innovative-2022-2",
    reason: {
      zh: "复核与评价用同一标准，称号在有效期内的才复核。",
      en: "Reviews use the same standard and are for those whose title is valid.",
    },
    source: measures2022.source,
    confidence: "V1",
  },
  ...(["new", "review"] as const).map((action) => ({
    tier: "innovative" as const,
    action,
    from: "2026-04-01",
    ruleSet: "innovative-2026",
    reason: {
      zh: "2026年4月1日起，基本条件按工信部企业〔2026〕2号第十一条；该办法没有创新型附件，科技和创新型合并标准出台前，63号文附件1继续使用（广东2026年的评价和复核即如此，粤工信融资函〔2026〕39号）。",
      en: "Since 1 April 2026 the basic conditions are those of article 11 of MIIT Enterprise [2026] 2; it has no annex for this title, so annex 1 of document 63 goes on until a joint standard comes (as Guangdong’s letter [2026] 39 has it, for both evaluation and review).",
    },
    source: guangdong2026.source,
    confidence: "V1" as const,
  })),
  {
    tier: "specialised",
    action: "new",
    from: "2022-08-01",
    ruleSet: "specialised-2022-2",
    reason: {
      zh: "63号文2022年8月1日起施行，2026年4月1日被工信部企业〔2026〕2号取代；此前开始的批次仍按63号文。",
      en: "In force from 1 August 2022 and replaced by MIIT Enterprise [2026] 2 on 1 April 2026; rounds opened before go on under it.",
    },
    source: measures2022.source,
    confidence: "V2",
  },
  {
    tier: "specialised",
    action: "review",
    from: "2022-08-01",
    ruleSet: "specialised-2022-2",
    reason: {
      zh: "2026年4月1日前开始的复核按63号文进行（如山西2026年3月的复核）。",
      en: "Reviews opened before 1 April 2026 ran under it (as in Shanxi in March 2026).",
    },
    source: measures2022.source,
    confidence: "V2",
  },
  {
    tier: "specialised",
    action: "new",
    from: "2026-04-01",
    ruleSet: "specialised-2026-2",
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
    ruleSet: "specialised-2026-2",
    reason: {
      zh: "附件1对复核另有说法（得分看近两年），2026年4月1日起开始的复核按本办法。",
      en: "Annex 1 speaks of reviews itself (score of either of two years); reviews opened since 1 April 2026 go by it.",
    },
    source: measures2026,
    confidence: "V2",
  },
  {
    tier: "specialised",
    action: "review",
    province: "tianjin",
    from: "2026-03-05",
    until: "2026-03-31",
    ruleSet: "specialised-2026-2",
    reason: {
      zh: "天津2026年的复评在2026年3月5日发通知，已写明按工信部企业〔2026〕2号（津工信中小企服〔2026〕5号）。",
      en: "Tianjin’s reviews of 2026 were announced on 5 March 2026 and went by MIIT Enterprise [2026] 2 already (Jin Gong Xin [2026] 5).",
    },
    source: tianjin2026.source,
    confidence: "V3",
  },
  ...(["new", "review"] as const).map((action) => ({
    tier: "specialised" as const,
    action,
    province: "hubei",
    from: "2026-02-10",
    until: "2026-03-31",
    ruleSet: "specialised-2022-2",
    reason: {
      zh: "湖北2026年2月10日的通知仍按63号文和省实施细则认定、复核，并写明新办法施行后省细则的相关条款废止。",
      en: "Hubei’s notice of 10 February 2026 still went by document 63 and the province’s rules, and says that these lapse once the new measures are in force.",
    },
    source: hubei2026.source,
    confidence: "V3" as const,
  })),
  {
    tier: "little-giant",
    action: "new",
    from: "2022-08-01",
    ruleSet: "little-giant-2022-2",
    reason: {
      zh: "63号文2022年8月1日起施行，2026年4月1日起新申请改按工信部企业〔2026〕2号。",
      en: "In force from 1 August 2022; from 1 April 2026 new applications follow MIIT Enterprise [2026] 2.",
    },
    source: measures2022.source,
    confidence: "V2",
  },
  {
    tier: "little-giant",
    action: "review",
    from: "2022-08-01",
    ruleSet: "little-giant-2022-2",
    reason: {
      zh: "2026年的复核（第五批和通过首次复核的第二批）仍用63号文附件3，见工信厅企业函〔2026〕117号；2027年的标准以当年通知为准。",
      en: "The reviews of 2026 (fifth batch, and the second after its first review) still use annex 3 (MIIT Office Enterprise Letter [2026] 117); the notice of 2027 decides for that year.",
    },
    source: notice2026.source,
    confidence: "V1",
  },
  {
    tier: "little-giant",
    action: "new",
    from: "2026-04-01",
    ruleSet: "little-giant-2026-2",
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
    source: notice2026.source,
    confidence: "V1",
  },
  ...(["new", "review"] as const).map((action) => ({
    tier: "champion" as const,
    action,
    from: "2016-01-01",
    ruleSet: null,
    reason: {
      zh: "2016年起就有单项冠军的遴选和复核，用的是138号文以前的办法。本系统没有收录旧办法，不判定。",
      en: "Single champions have been chosen and reviewed since 2016, by rules before document 138. Those are not held here, so nothing is judged.",
    },
    source: champion2023.source,
    confidence: "M+" as const,
  })),
  {
    tier: "champion",
    action: "new",
    from: "2023-09-14",
    ruleSet: "champion-2023-2",
    reason: {
      zh: "138号文2023年9月印发，就所见材料仍在施行；此前的批次用旧办法，不判定。起始日按最早见到的转载日期。",
      en: "Document 138 was issued in September 2023 and is in force as far as can be seen; earlier rounds had other rules and are not judged. The first day is that of the earliest copy seen.",
    },
    source: champion2023.source,
    confidence: "V2",
  },
  {
    tier: "champion",
    action: "review",
    from: "2023-09-14",
    ruleSet: "champion-2023-2",
    reason: {
      zh: "称号三年有效，到期按同一办法复核。",
      en: "The title lasts three years and is reviewed by the same measures.",
    },
    source: champion2023.source,
    confidence: "V2",
  },
] satisfies Commencement[];
