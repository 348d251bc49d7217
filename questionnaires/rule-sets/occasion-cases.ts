import type { OccasionCase } from "./worked-case";

/** Rounds on both sides of every day on which a rule changed. */
export const occasionCases = [
  {
    id: "specialised-new-before",
    title: {
      zh: "专精特新新申请：63号文施行前一天开始的批次，不判定",
      en: "Specialised, new: opened the day before the provisional measures began",
    },
    occasion: { tier: "specialised", action: "new", openedOn: "2022-07-31", province: null },
    ruleSet: null,
  },
  {
    id: "specialised-new-first-day",
    title: {
      zh: "专精特新新申请：63号文施行当天",
      en: "Specialised, new: opened on the first day of the provisional measures",
    },
    occasion: { tier: "specialised", action: "new", openedOn: "2022-08-01", province: null },
    ruleSet: "specialised-2022-2",
  },
  {
    id: "specialised-new-last-day",
    title: {
      zh: "专精特新新申请：新办法施行前一天，仍按2022年标准",
      en: "Specialised, new: opened the day before the new measures, still by the standard of 2022",
    },
    occasion: { tier: "specialised", action: "new", openedOn: "2026-03-31", province: null },
    ruleSet: "specialised-2022-2",
  },
  {
    id: "specialised-new-changed",
    title: {
      zh: "专精特新新申请：新办法施行当天，按2026年标准",
      en: "Specialised, new: opened on the first day of the new measures",
    },
    occasion: { tier: "specialised", action: "new", openedOn: "2026-04-01", province: null },
    ruleSet: "specialised-2026-2",
  },
  {
    id: "little-giant-new-before",
    title: {
      zh: "小巨人新申请：63号文施行前一天开始的批次，不判定",
      en: "Little giant, new: opened the day before the provisional measures began",
    },
    occasion: { tier: "little-giant", action: "new", openedOn: "2022-07-31", province: null },
    ruleSet: null,
  },
  {
    id: "little-giant-new-first-day",
    title: {
      zh: "小巨人新申请：63号文施行当天",
      en: "Little giant, new: opened on the first day of the provisional measures",
    },
    occasion: { tier: "little-giant", action: "new", openedOn: "2022-08-01", province: null },
    ruleSet: "little-giant-2022-2",
  },
  {
    id: "little-giant-new-last-day",
    title: {
      zh: "小巨人新申请：新办法施行前一天，仍按2022年标准",
      en: "Little giant, new: opened the day before the new measures, still by the standard of 2022",
    },
    occasion: { tier: "little-giant", action: "new", openedOn: "2026-03-31", province: null },
    ruleSet: "little-giant-2022-2",
  },
  {
    id: "little-giant-new-changed",
    title: {
      zh: "小巨人新申请：新办法施行当天，按2026年标准",
      en: "Little giant, new: opened on the first day of the new measures",
    },
    occasion: { tier: "little-giant", action: "new", openedOn: "2026-04-01", province: null },
    ruleSet: "little-giant-2026-2",
  },
  {
    id: "little-giant-new-2026-round",
    title: { zh: "小巨人第八批新申请（117号）：2026年标准", en: "Little giant, new, the round of 2026" },
    occasion: { tier: "little-giant", action: "new", openedOn: "2026-04-25", province: null },
    ruleSet: "little-giant-2026-2",
  },
  {
    id: "little-giant-review-2026-round",
    title: {
      zh: "同一份117号通知，复核按2022年标准",
      en: "Little giant, review, the same notice: the standard of 2022",
    },
    occasion: { tier: "little-giant", action: "review", openedOn: "2026-04-25", province: null },
    ruleSet: "little-giant-2022-2",
  },
  {
    id: "little-giant-review-last-day",
    title: { zh: "小巨人复核：2026年最后一天", en: "Little giant, review: the last day of 2026" },
    occasion: { tier: "little-giant", action: "review", openedOn: "2026-12-31", province: null },
    ruleSet: "little-giant-2022-2",
  },
  {
    id: "little-giant-review-2027",
    title: { zh: "小巨人复核：2027年的标准还不知道", en: "Little giant, review: the standard of 2027 is not known" },
    occasion: { tier: "little-giant", action: "review", openedOn: "2027-01-01", province: null },
    ruleSet: null,
  },
  {
    id: "specialised-review-last-day",
    title: { zh: "专精特新复核：2026年3月31日开始，按2022年标准", en: "Specialised, review: opened on 31 March 2026" },
    occasion: { tier: "specialised", action: "review", openedOn: "2026-03-31", province: null },
    ruleSet: "specialised-2022-2",
  },
  {
    id: "specialised-review-changed",
    title: { zh: "专精特新复核：2026年4月1日开始，按2026年标准", en: "Specialised, review: opened on 1 April 2026" },
    occasion: { tier: "specialised", action: "review", openedOn: "2026-04-01", province: null },
    ruleSet: "specialised-2026-2",
  },
  {
    id: "shanghai-march-2026",
    title: {
      zh: "上海2026年第一批专精特新，3月6日截止，按2022年标准",
      en: "Shanghai’s first specialised round of 2026, closed on 6 March: the standard of 2022",
    },
    occasion: { tier: "specialised", action: "new", openedOn: "2026-02-09", province: "shanghai" },
    ruleSet: "specialised-2022-2",
  },
  {
    id: "shanxi-review-march-2026",
    title: {
      zh: "山西2026年3月16日的复核，按2022年标准",
      en: "Shanxi’s reviews of 16 March 2026: the standard of 2022",
    },
    occasion: { tier: "specialised", action: "review", openedOn: "2026-03-16", province: "shanxi" },
    ruleSet: "specialised-2022-2",
  },
  {
    id: "innovative-before",
    title: { zh: "创新型：63号文施行前一天，不判定", en: "Innovative: the day before the provisional measures" },
    occasion: { tier: "innovative", action: "new", openedOn: "2022-07-31", province: null },
    ruleSet: null,
  },
  {
    id: "innovative-first-day",
    title: { zh: "创新型：63号文施行当天", en: "Innovative: the first day of the provisional measures" },
    occasion: { tier: "innovative", action: "new", openedOn: "2022-08-01", province: null },
    ruleSet: "innovative-2022-2",
  },
  {
    id: "innovative-after-change",
    title: {
      zh: "创新型：新办法施行当天，附件1加第十一条",
      en: "Innovative: the first day of the new measures, annex 1 with article 11",
    },
    occasion: { tier: "innovative", action: "new", openedOn: "2026-04-01", province: null },
    ruleSet: "innovative-2026",
  },
  {
    id: "innovative-guangdong-2026",
    title: { zh: "广东2026年创新型评价", en: "Guangdong’s innovative round of 2026" },
    occasion: { tier: "innovative", action: "new", openedOn: "2026-06-23", province: "guangdong" },
    ruleSet: "innovative-2026",
  },
  {
    id: "innovative-guangdong-review-2026",
    title: { zh: "广东2026年创新型复核", en: "Guangdong’s innovative reviews of 2026" },
    occasion: { tier: "innovative", action: "review", openedOn: "2026-06-23", province: "guangdong" },
    ruleSet: "innovative-2026",
  },
  {
    id: "technology-before",
    title: { zh: "科技型：梯度培育开始前一天，不判定", en: "Technology: the day before cultivation by tiers began" },
    occasion: { tier: "technology", action: "new", openedOn: "2022-07-31", province: null },
    ruleSet: null,
  },
  {
    id: "technology-2026",
    title: { zh: "科技型：2026年评价", en: "Technology: the evaluation of 2026" },
    occasion: { tier: "technology", action: "new", openedOn: "2026-06-01", province: null },
    ruleSet: "technology-2017-2",
  },
  {
    id: "champion-before",
    title: { zh: "单项冠军：2023年办法之前，不判定", en: "Single champion: before the measures of 2023" },
    occasion: { tier: "champion", action: "new", openedOn: "2023-09-13", province: null },
    ruleSet: null,
  },
  {
    id: "champion-2024",
    title: { zh: "单项冠军：2024年遴选", en: "Single champion: the round of 2024" },
    occasion: { tier: "champion", action: "new", openedOn: "2024-08-01", province: null },
    ruleSet: "champion-2023-2",
  },
  {
    id: "innovative-last-day",
    title: { zh: "创新型：新办法施行前一天，仍按第八条", en: "Innovative: the day before the change, still article 8" },
    occasion: { tier: "innovative", action: "new", openedOn: "2026-03-31", province: null },
    ruleSet: "innovative-2022-2",
  },
  {
    id: "tianjin-review-before",
    title: { zh: "天津：3月5日以前的复核按63号文", en: "Tianjin: reviews before 5 March 2026 go by document 63" },
    occasion: { tier: "specialised", action: "review", openedOn: "2026-03-04", province: "tianjin" },
    ruleSet: "specialised-2022-2",
  },
  {
    id: "tianjin-review-march-2026",
    title: {
      zh: "天津2026年3月5日的复评，通知写明按2号文",
      en: "Tianjin’s reviews of 5 March 2026 go by the new measures",
    },
    occasion: { tier: "specialised", action: "review", openedOn: "2026-03-05", province: "tianjin" },
    ruleSet: "specialised-2026-2",
  },
  {
    id: "tianjin-new-march-2026",
    title: {
      zh: "天津同期的新申请不在那份通知里",
      en: "Tianjin’s new applications of that day are not in that notice",
    },
    occasion: { tier: "specialised", action: "new", openedOn: "2026-03-05", province: "tianjin" },
    ruleSet: "specialised-2022-2",
  },
  {
    id: "hubei-february-2026",
    title: { zh: "湖北2026年2月10日的批次按63号文", en: "Hubei’s round of 10 February 2026 goes by document 63" },
    occasion: { tier: "specialised", action: "new", openedOn: "2026-02-10", province: "hubei" },
    ruleSet: "specialised-2022-2",
  },
  {
    id: "hubei-april-2026",
    title: { zh: "湖北2026年4月1日起按2号文", en: "Hubei since 1 April 2026 goes by the new measures" },
    occasion: { tier: "specialised", action: "new", openedOn: "2026-04-01", province: "hubei" },
    ruleSet: "specialised-2026-2",
  },
] satisfies OccasionCase[];
