import type { Gap } from "#lib/rules/rule-set";

/** Rounds whose standard is not known yet. */
export const gaps = [
  {
    tier: "little-giant",
    action: "review",
    from: "2027-01-01",
    until: null,
    reason: {
      zh: "2026年的小巨人复核按2022年标准（工信厅企业函〔2026〕117号）；2027年起用哪个标准，要等当年通知。",
      en: "The reviews of 2026 went by the standard of 2022 (MIIT Office Enterprise Letter [2026] 117); which one holds from 2027 on, that year’s notice has to say.",
    },
    source: "https://www.miit.gov.cn/zwgk/zcwj/wjfb/tz/art/2026/art_76ee858469814146a1ce17becc6bb325.html",
  },
] satisfies Gap[];
