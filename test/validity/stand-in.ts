import type { Edition, Item, SecondCalibration } from "#lib/instrument/edition";
import type { Question } from "#lib/instrument/question";

const quick = [
  ...["staff", "independence", "government-gains", "business-gains", "technology-gains"],
  ...["patents-granted-two-years-before", "patents-granted-year-before", "patents-granted-year"],
];
const necessary = ["benchmark-orders", "chase-technical-system", "surpass-pain-points", "overturn-new-trajectory"];
const dropped = ["patents-granted-per-researcher", "top-five-clients-share"];
const ofAbroad = ["host-government", "overseas-research"];

/** The first edition's questions under the second arithmetic, as far as they go: what it would have said of them. */
export function standIn(first: Edition): Edition {
  const { errors: _errors, ...kept } = first.calibration;
  const calibration: SecondCalibration = {
    ...kept,
    arithmetic: "second",
    mode: { twoWay: 0.45, mutual: 0.7, equal: 0.7, shared: 0.7 },
    coupling: { loose: 0.2, tight: 0.65, reciprocity: 0.45 },
    errors: { level: 0.17, choices: 0.1, number: 0.03, leniency: 0.1, verified: 0.5 },
    calibration: { weights: 0.35, cut: 0.05 },
    size: { typical: 120, exponent: 0.7 },
    growth: { added: 3, few: 6, sd: 0.25 },
  };
  return {
    ...first,
    id: "2026-1-stand-in",
    calibration,
    sections: first.sections.map((section) => ({ ...section, questions: section.questions.map(asked) })),
    indicators: first.indicators.map((indicator) => ({
      ...indicator,
      ...(ofAbroad.includes(indicator.id) ? { applicableWhen: { fact: "foreign-sales", is: "now" } } : {}),
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
