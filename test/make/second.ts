import type { Edition, Item } from "#lib/instrument/edition";
import type { Question } from "#lib/instrument/question";
import { findEdition } from "#questionnaires";
import { calibration } from "#questionnaires/editions/2026-2/calibration";

const quick = [
  ...["staff", "independence", "government-gains", "business-gains", "technology-gains"],
  ...["patents-granted-two-years-before", "patents-granted-year-before", "patents-granted-year"],
];
const necessary = ["benchmark-orders", "chase-technical-system", "surpass-pain-points", "overturn-new-trajectory"];
const dropped = ["patents-granted-per-researcher", "top-five-clients-share"];
const ofAbroad = ["host-government", "overseas-research"];

/** The questions of an edition under the second arithmetic, as far as they go: 2026-1's, what it would have said of them. */
export function underSecond(first: Edition = findEdition("2026-1") as Edition): Edition {
  const { question, now } = first.model.foreignSales;
  return {
    ...first,
    calibration,
    sections: first.sections.map((section) => ({ ...section, questions: section.questions.map(asked) })),
    indicators: first.indicators.map((indicator) => ({
      ...indicator,
      ...(ofAbroad.includes(indicator.id) ? { applicableWhen: { fact: question, is: now } } : {}),
      items: indicator.items.filter(({ id }) => !dropped.includes(id)).map(measured),
    })),
  };
}

function asked(question: Question): Question {
  const isShort = question.kind === "milestone" ? necessary.includes(question.id) : quick.includes(question.id);
  const allows = question.id === "staff" ? [] : question.allows;
  return {
    ...question,
    allows,
    depth: isShort || (question.depth === "quick" && question.kind !== "milestone") ? "quick" : "full",
  };
}

function measured(item: Item): Item {
  if (item.kind === "answer" && necessary.includes(item.question)) return { ...item, necessary: true };
  if (item.kind === "growth") {
    return {
      ...item,
      breakpoints: [
        { at: -0.7, score: 0 },
        { at: 0, score: 0.5 },
        { at: 0.7, score: 1 },
      ],
    };
  }
  if (item.kind !== "number" || !["invention-patents", "other-rights"].includes(item.question)) return item;
  const { question: count, ...rest } = item;
  return { ...rest, kind: "sized", count, size: "staff" };
}
