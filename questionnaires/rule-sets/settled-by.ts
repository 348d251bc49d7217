import type { Tier } from "#lib/rules/rule-set";
import type { Text } from "#lib/text/text";

/**
 * Whose word is the last one on each tier, as a clause of a letter. The ministry recognises little giants and single
 * champions; provinces recognise specialised and innovative firms and register technology firms.
 */
export const settledBy = {
  sme: {
    zh: "最终以负责中小企业工作的主管部门依法作出的认定为准",
    en: "The size of a firm is settled by the department in charge of SMEs as the law provides.",
  },
  technology: {
    zh: "最终以省级科技管理部门公告和入库登记编号为准",
    en: "What counts is the announcement of the provincial science department and the registration number that it gives.",
  },
  innovative: {
    zh: "最终以省级中小企业主管部门公告为准",
    en: "What counts is the announcement of the provincial department in charge of SMEs.",
  },
  specialised: {
    zh: "最终以省级中小企业主管部门公告为准",
    en: "What counts is the announcement of the provincial department in charge of SMEs.",
  },
  "little-giant": {
    zh: "最终以工业和信息化部公告为准",
    en: "What counts is the announcement of the Ministry of Industry and Information Technology.",
  },
  champion: {
    zh: "最终以工业和信息化部公告为准",
    en: "What counts is the announcement of the Ministry of Industry and Information Technology.",
  },
} satisfies Record<Tier, Text>;
