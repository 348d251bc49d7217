import type { Sheet } from "#lib/instrument/answers";
import { type Edition, questionsOf } from "#lib/instrument/edition";
import { isAsked } from "#lib/instrument/question";
import { networkIds } from "#lib/scoring/classes";
import { chanceOf } from "./chance";
import { chancesOf, isBetter, type Said, saidOf } from "./classes";
import { aside, atMost, type Claim } from "./report";
import { isOnlyBase, oneUp } from "./steps";

const tolerance = 1e-9;
const ranked = ["quadrant", "level", "capability", ...networkIds, "profile", "stage", "coupling", "mode"];

/** What fell between two sheets of which the second is one step better. */
function fallen(edition: Edition, before: Said, after: Said): string[] {
  const numbers = ({ diagnosis }: Said): Record<string, number | null> => {
    const { technicalStrength: strength, networks, innovation, indicators } = diagnosis;
    const { model } = edition;
    const sided = [
      ...model.level,
      ...model.capability,
      ...Object.values(model.networks).flatMap((each) => Object.values(each)),
    ];
    const { high, strong } = chancesOf(diagnosis);
    return {
      ...Object.fromEntries(sided.map((id) => [id, indicators[id]?.score ?? null])),
      ...{ "score of level": strength.level.score, "score of capability": strength.capability.score },
      ...Object.fromEntries(networkIds.map((id) => [`score of ${id}`, networks[id].score])),
      ...{ "score of technology": innovation.technology.score, "score of market": innovation.market.score },
      ...{ "P(high)": strength.probabilities && high, "P(strong)": strength.probabilities && strong },
    };
  };
  const [had, has] = [numbers(before), numbers(after)];
  const lower = Object.keys(had).filter(
    (key) => had[key] != null && (has[key] ?? -1) < (had[key] as number) - tolerance,
  );
  const classes = ranked.filter((name) => {
    const [was, is] = [before.classes[name] ?? null, after.classes[name] ?? null];
    if (was === null || was === is) return false;
    // Coupling and mode are named only where nothing that is open could change them.
    return is === null ? name !== "coupling" && name !== "mode" : isBetter(name, is, was);
  });
  return [...lower, ...classes];
}

/** By how much of itself a figure grows in a step: by the least, by a fifth, to the double. */
const parts = [0, 0.2, 1];

/** (f) One step up in any item or figure lowers nothing, but for what is the base of a comparison. */
export function monotone(edition: Edition, sheets: readonly Sheet[], population: string, seed: number): Claim {
  const chance = chanceOf(seed);
  // Items of a pole or a phase have no better side.
  const read = new Set(
    edition.indicators.flatMap(({ items }) => items.filter(({ phase }) => !phase).flatMap(questionsOf)),
  );
  const steps = { answers: 0, figures: 0 };
  const falls = { answers: 0, figures: 0 };
  const examples = new Map<string, string>();
  for (const sheet of sheets) {
    const before = saidOf(edition, sheet);
    for (const question of edition.sections.flatMap(({ questions }) => questions)) {
      if (!read.has(question.id) || !isAsked(question, sheet.depth)) continue;
      if (question.kind === "number" && isOnlyBase(edition, question.id)) continue;
      for (const part of question.kind === "number" ? parts : [0]) {
        const next = oneUp(edition, question, sheet.answers, chance.even(), part);
        if (next === null) continue;
        const kind = question.kind === "number" ? "figures" : "answers";
        steps[kind]++;
        const after = saidOf(edition, { ...sheet, answers: { ...sheet.answers, [question.id]: next } });
        const found = fallen(edition, before, after);
        if (found.length === 0) continue;
        falls[kind]++;
        const change = `${question.id} ${JSON.stringify(sheet.answers[question.id])} -> ${JSON.stringify(next)}`;
        if (!examples.has(question.id)) examples.set(question.id, `${change} lowers ${found.join(", ")}`);
      }
    }
  }
  const rows = [
    atMost("steps of levels, milestones and choices that lower something", steps.answers, falls.answers, 0, "count"),
    atMost("steps of figures that lower something", steps.figures, falls.figures, 0, "count"),
    aside("questions that ever do", read.size, [examples.size], "count"),
  ];
  const title = "one step up in any answer or figure lowers nothing, but for the bases of comparisons";
  const depth = sheets[0]?.depth ?? "full";
  return { id: "f", title, population, depth, seed, rows, examples: [...examples.values()].slice(0, 6) };
}
