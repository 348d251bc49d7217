import type { NoticeGround } from "#lib/rules/with-notice";
import { titles } from "./facts/titles";

/** What the bars of a round's notice are read against, beside the catalogue of facts. */
export const noticeGround: Omit<NoticeGround, "facts"> = {
  titles: {
    list: titles.list,
    kind: "kind",
    valid: [
      { field: "granted", test: "reached" },
      { field: "expires", test: "not-passed" },
    ],
  },
  words: {
    advice: {
      zh: "这一条是本轮通知自己定的，对照通知原文准备；有疑问的问发通知的部门。",
      en: "This condition is set by the notice of this round. Prepare by the notice itself, and ask the bureau that issued it where in doubt.",
    },
    title: (title) => ({ zh: `${title}（本轮通知）`, en: `${title} (this round’s notice)` }),
    clause: (notice, clause) => ({
      zh: `本轮通知（${notice}）${clause}`,
      en: `Notice of this round (${notice}), ${clause}`,
    }),
    finding: {
      zh: "本轮通知自己定的条件，由审核人员依据材料判断。“是”表示符合。",
      en: "A condition of this round's notice, judged by a person from the papers. Yes means that it holds.",
    },
  },
};
