import type { FigureName } from "#lib/rules/measure-text";
import { classOneRights as classOneOf2026 } from "../rule-sets/measures-2026";
import {
  appliedClassOneRights,
  classOneRights,
  classTwoRights,
  highValueRights,
  ownClassOneRights,
} from "../rule-sets/provisional-measures-2022";
import { withinCalendarYears } from "../rule-sets/recent-awards";
import { classOne, classTwo } from "../rule-sets/technology-2017/criteria";
import {
  barOfChampions,
  barOfTechnology,
  barUnder2022,
  barUnder2026,
  lostTitles,
  titlesUnder2022,
} from "../rule-sets/withdrawn";

const one = { zh: "Ⅰ类知识产权", en: "Class I rights" };
const two = { zh: "Ⅱ类知识产权", en: "Class II rights" };
/** What bars a firm for years, by why its titles were withdrawn. */
const lost = [...titlesUnder2022.map(barUnder2022), barUnder2026, barOfTechnology].map((bar) => ({
  of: lostTitles(bar),
  name: { zh: "三年内因造假被撤销的称号", en: "Titles lost by false data in three years" },
}));
const lostAtAll = {
  of: lostTitles(barOfChampions),
  name: { zh: "三年内被撤销的称号", en: "Titles withdrawn in three years" },
};
const inUse = { zh: "已应用并产生效益的Ⅰ类知识产权", en: "Class I rights in use and earning money" };

/** Names of the field for what is made of facts, where putting the names of the facts together would not give them. */
export const figureNames: readonly FigureName[] = [
  { of: ["total-liabilities", "total-assets"], name: { zh: "资产负债率", en: "Debt ratio" } },
  { of: ["net-profit", "revenue"], name: { zh: "净利润率", en: "Net margin" } },
  { of: ["niche-since"], name: { zh: "从事特定细分市场的年限", en: "Time in the market niche" } },
  { of: ["champion-field-since"], name: { zh: "从事申请产品领域的年限", en: "Time in the field of the product" } },
  { of: highValueRights, name: { zh: "高价值Ⅰ类知识产权", en: "Class I rights of high value" } },
  { of: ownClassOneRights, name: { zh: "自主研发的Ⅰ类知识产权", en: "Class I rights of the firm’s own development" } },
  { of: classOneRights, name: one },
  { of: classTwoRights, name: two },
  { of: appliedClassOneRights, name: inUse },
  { of: { list: "intellectual-property", anyOf: [classOneOf2026] }, name: inUse },
  ...lost,
  lostAtAll,
  { of: classOne.count, name: one },
  { of: classTwo.count, name: two },
  { of: withinCalendarYears("award-years-surely"), name: { zh: "申报年和前两年", en: "this year or the two before" } },
  {
    of: withinCalendarYears("award-years-perhaps"),
    name: { zh: "申报年和前三年", en: "this year or the three before" },
  },
];
