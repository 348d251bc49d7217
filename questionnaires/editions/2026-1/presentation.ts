import type { Presentation } from "#lib/instrument/presentation";
import { opportunity } from "./opportunity";

const questions = new Map(
  opportunity.sections.flatMap((section) => section.questions.map((each) => [each.id, each] as const)),
);

const columns: Pair["columns"] = [
  { zh: "刚出海时", en: "At first" },
  { zh: "现在", en: "Now" },
];

const same = { zh: "现在和当时一样", en: "Now as at first" };

type Pair = Extract<Presentation["cards"][number], { kind: "pair" }>;

/** A pair in the words of now, but for its question; its steps are one set of words where both say the same. */
function pair(then: string, now: string, text: Pair["text"], steps: "shared" | "apart"): Pair {
  const asked = questions.get(now);
  if (!asked) throw new Error(`no question ${now}`);
  const { help, levels: options } = asked;
  return { kind: "pair", questions: [then, now], text, help, columns, ...(steps === "shared" && { options, same }) };
}

/** How the pages of 2026-1 are laid out: abroad then and now side by side, patents of three years in one card. */
export const presentation = {
  edition: "2026-1",
  pages: [
    {
      sections: ["foreign-entry", "foreign-now"],
      title: { zh: "海外业务：当时和现在", en: "Your business abroad, then and now" },
      intro: {
        zh: "“刚出海时”指头两三年，照当时的情况选；“现在”看最近一年，选实际在做的，不选打算做的。答案没有好坏；记不清的，选“不清楚”就行。",
        en: "“At first” means your first two or three years abroad, as things were then; “now” means the past year, and what you do rather than what you plan. No answer is better than another; if nobody remembers, choose “Don’t know”.",
      },
    },
  ],
  cards: [
    pair(
      "entry-demand-clear",
      "now-demand-clear",
      {
        zh: "海外订单里，客户来时就定好规格的占多少？",
        en: "How much comes with the customer’s need already spelt out?",
      },
      "shared",
    ),
    pair(
      "entry-barriers-small",
      "now-barriers-small",
      { zh: "海外收入里，有多少来自门槛低的市场？", en: "How much foreign revenue comes from easy-to-enter markets?" },
      "shared",
    ),
    pair(
      "entry-clients-screened",
      "now-clients-screened",
      {
        zh: "多久筛一次买家，挑出正要买现有产品的？",
        en: "How often do you pick out buyers who already want what you make?",
      },
      "shared",
    ),
    pair(
      "entry-lead-demand",
      "now-lead-demand",
      {
        zh: "海外订单里，由本企业先提方案、客户才想到要的占多少？",
        en: "How much begins with a proposal the customer had not asked for?",
      },
      "shared",
    ),
    pair(
      "entry-latent-demand",
      "now-latent-demand",
      {
        zh: "怎样发掘海外客户没说出口的需求？",
        en: "How do you look for needs your foreign customers have not voiced?",
      },
      "shared",
    ),
    pair(
      "entry-individual-demand",
      "now-individual-demand",
      { zh: "海外订单里，为单个客户专门设计的占多少？", en: "How much is designed for one particular customer?" },
      "shared",
    ),
    pair(
      "entry-market-choice",
      "now-market-layout",
      { zh: "做哪些国家的生意？", en: "Which foreign markets do you serve?" },
      "apart",
    ),
    pair(
      "entry-production-driver",
      "now-upgrade-driver",
      { zh: "产品照什么做、照什么改？", en: "What do production and upgrades go by?" },
      "apart",
    ),
    pair(
      "entry-focus",
      "now-layout-weight",
      { zh: "海外生意，重点放在哪一头？", en: "What weighs most in your foreign business?" },
      "apart",
    ),
    {
      kind: "years",
      questions: ["patents-granted-two-years-before", "patents-granted-year-before", "patents-granted-year"],
      text: { zh: "三年里，每年获授权专利多少件？", en: "How many patents were granted in each of three years?" },
      help: {
        zh: "按授权公告日算年份。发明、实用新型、外观设计都算，海外授权也算；软件著作权不算。",
        en: "Go by the date of grant. Inventions, utility models and designs count, at home and abroad; software copyrights do not.",
      },
    },
  ],
} satisfies Presentation;
