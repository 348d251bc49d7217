import type { Correction } from "#lib/rules/correction";
import { champion2023, guangdong2026, guangdongAnswer, notice2025 } from "./rule-sets/sources";

const from = "2026-11-29";
const measures2026 =
  "https://www.miit.gov.cn/cms_files/filemanager/1226211233/attach/20261/0c74a1a375e741f2ae3a5672c298a19c.pdf";
const technology = "https://most.gov.cn/xxgk/xinxifenlei/fdzdgknr/fgzc/gfxwj/gfxwj2017/201705/t20170510_132709.html";

/** Rule sets that were published with a fault, each with the version that puts it right. */
export const corrections: readonly Correction[] = [
  {
    corrects: "technology-2017",
    ruleSet: "technology-2017-2",
    from,
    fault: {
      zh: "“主导制定”标准只问是否主导，没有看起草单位是否排前五；再次评价没有要求取得过入库登记编号；职工和研发费用用了63号文的口径，没有按115号文算兼职人员、按加计扣除算研发；没有看称号是否已被撤销、是否还在三年内不得申报。",
      en: "For a standard that was led it asked only whether the firm led it, not whether it is among the first five drafting bodies; who is evaluated again need not have been entered before; staff and R&D were those of document 63, not, as document 115 has them, with part-time staff and by the super-deduction; whether a title was withdrawn, or its loss still bars, was not looked at.",
    },
    source: technology,
  },
  {
    corrects: "innovative-2022",
    ruleSet: "innovative-2022-2",
    from,
    rounds: { from: "2022-08-01", until: "2026-03-31" },
    fault: {
      zh: "复核没有要求持有有效的创新型称号；按评分通过的没有要求主导产品过半；“近三年”科技奖励只按申报日往前推，没有按证书落款的年份；没有看称号是否已被撤销、是否还在三年内不得申报。",
      en: "A review did not ask a valid innovative title; who passed by score needed no main product of over half of revenue; science awards of “three years” were counted back to the day instead of by the year signed on the certificate; whether a title was withdrawn, or its loss still bars, was not looked at.",
    },
    source: guangdong2026.source,
  },
  {
    corrects: "innovative-2022",
    ruleSet: "innovative-2026",
    from,
    rounds: { from: "2026-04-01", until: "2100-12-31" },
    fault: {
      zh: "2026年4月1日起开始的批次，基本条件应按工信部企业〔2026〕2号第十一条（近三年无五类严重事项等），不再按63号文第八条；复核应持有有效的创新型称号，按评分通过的主导产品应过半；没有看称号是否已被撤销、是否还在三年内不得申报。",
      en: "In rounds opened since 1 April 2026 the basic conditions are those of article 11 of MIIT Enterprise [2026] 2, with its five serious matters, and no longer article 8 of document 63; a review asks a valid innovative title, and the score a main product of over half of revenue; whether a title was withdrawn, or its loss still bars, was not looked at.",
    },
    source: measures2026,
  },
  {
    corrects: "specialised-2022",
    ruleSet: "specialised-2022-2",
    from,
    fault: {
      zh: "新申请没有要求有效的创新型称号，复核没有要求有效的专精特新称号；按评分通过的没有要求主导产品过半；广东2024年的批次一律按70分，而施行日没有查到；广东、山东自己的规定没有写明出处；“近三年”科技奖励没有按证书落款的年份；没有看称号是否已被撤销、是否还在三年内不得申报。",
      en: "New applications did not ask a valid innovative title, nor reviews the specialised one; the score needed no main product of over half of revenue; rounds of Guangdong in 2024 went by 70 points although the day was not seen; the rules of Guangdong and Shandong were not named as the source; science awards of “three years” were not counted by the year signed on the certificate; whether a title was withdrawn, or its loss still bars, was not looked at.",
    },
    source: guangdongAnswer.source,
  },
  {
    corrects: "specialised-2026",
    ruleSet: "specialised-2026-2",
    from,
    fault: {
      zh: "复核只看第一层级称号，没有看专精特新称号本身；“近三年”科技奖励没有按证书落款的年份；没有看称号是否已被撤销、是否还在三年内不得申报。",
      en: "A review looked at the tier-one title alone and not at the specialised one; science awards of “three years” were not counted by the year signed on the certificate; whether a title was withdrawn, or its loss still bars, was not looked at.",
    },
    source: measures2026,
  },
  {
    corrects: "little-giant-2022",
    ruleSet: "little-giant-2022-2",
    from,
    fault: {
      zh: "复核要求了省级专精特新称号，应看小巨人称号；没有要求主导产品过半；2022年至2024年的通知没有读到却没有说明；2026年复核的增长率、小收入企业研发费用的年限，条文有两种读法而只按一种判定；“近三年”科技奖励没有按证书落款的年份；没有看称号是否已被撤销、是否还在三年内不得申报。",
      en: "A review asked the provincial specialised title instead of that of little giant; no main product of over half of revenue was asked; it did not say that the notices of 2022 to 2024 were not read; growth at the reviews of 2026 and the years of R&D of small firms were read in one way although there are two; science awards of “three years” were not counted by the year signed on the certificate; whether a title was withdrawn, or its loss still bars, was not looked at.",
    },
    source: notice2025.source,
  },
  {
    corrects: "little-giant-2026",
    ruleSet: "little-giant-2026-2",
    from,
    fault: {
      zh: "复核要求了专精特新称号，应看小巨人称号；“近三年”科技奖励没有按证书落款的年份；没有看称号是否已被撤销、是否还在三年内不得申报。",
      en: "A review asked the specialised title instead of that of little giant; science awards of “three years” were not counted by the year signed on the certificate; whether a title was withdrawn, or its loss still bars, was not looked at.",
    },
    source: measures2026,
  },
  {
    corrects: "champion-2023",
    ruleSet: "champion-2023-2",
    from,
    fault: {
      zh: "主营业务收入一律按4亿元，而专精特新企业是否放宽到2亿元，转述不一致；复核没有要求持有有效的单项冠军称号；没有看称号是否已被撤销、是否还在三年内不得申报。",
      en: "Main-business revenue was asked at 400 million yuan of all, although those who retell annex 1 differ on 200 million for specialised firms; a review did not ask a valid champion title; whether a title was withdrawn, or its loss still bars, was not looked at.",
    },
    source: champion2023.source,
  },
];
