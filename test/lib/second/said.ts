import type { Diagnosis } from "#lib/diagnosis/diagnosis";
import { type Answer, isAbstention, type Sheet } from "#lib/instrument/answers";
import { type Edition, questionsOf } from "#lib/instrument/edition";
import { optionsOf, type Question } from "#lib/instrument/question";

const networks = ["government", "business", "technological"] as const;
const stages = ["benchmark", "chase", "surpass", "overturn"];
const grades: Record<string, number> = {
  ...{ low: 0, high: 1, weak: 0, strong: 1, none: 0, loose: 1, tight: 2, oneWay: 0, twoWay: 1, peer: 2 },
};

/** What of a diagnosis can be better or worse, as numbers that rise; nothing for what is not said. */
export function standing(diagnosis: Diagnosis): Record<string, number | undefined> {
  const { technicalStrength, learning, certainty } = diagnosis;
  const { level, capability, probabilities } = technicalStrength;
  const class_ = (verdict: { class: string } | null | undefined) => (verdict ? grades[verdict.class] : undefined);
  const strong = networks.map((id) => [`${id} class`, class_(certainty?.networks[id])] as const);
  return {
    level: level.score ?? undefined,
    capability: capability.score ?? undefined,
    "level class": class_(certainty?.level),
    "capability class": class_(certainty?.capability),
    "P(high)": probabilities ? probabilities.leading + probabilities.discontinuity : undefined,
    "P(strong)": probabilities ? probabilities.leading + probabilities.catchUp : undefined,
    ...Object.fromEntries(networks.map((id) => [id, diagnosis.networks[id].score ?? undefined])),
    ...Object.fromEntries(strong),
    stage: learning.stage ? stages.indexOf(learning.stage) + Number(learning.completed) : undefined,
    coupling: learning.coupling ? grades[learning.coupling] : undefined,
    mode: learning.mode ? grades[learning.mode] : undefined,
  };
}

/** Figures that others are compared with: more of them may lower a score. */
export function bases(edition: Edition): Set<string> {
  const items = edition.indicators.flatMap((indicator) => indicator.items);
  const read = items.flatMap((item) => {
    switch (item.kind) {
      case "ratio":
        return [item.under];
      case "sized":
        return [item.size];
      case "growth":
        return [item.counts[0]];
      default:
        return [];
    }
  });
  return new Set(read);
}

/** Questions that an item of a phase reads: between two poles, neither is better. */
export const poles = (edition: Edition): Set<string> =>
  new Set(
    edition.indicators.flatMap(({ items }) => items.filter(({ phase }) => phase !== undefined).flatMap(questionsOf)),
  );

/** Whether less of a figure is better. */
const isFalling = (edition: Edition, id: string): boolean =>
  edition.indicators.some(({ items }) =>
    items.some(
      (item) =>
        "breakpoints" in item &&
        questionsOf(item)[0] === id &&
        (item.breakpoints[0]?.score ?? 0) > (item.breakpoints.at(-1)?.score ?? 0),
    ),
  );

/** The answer one step better, or nothing where there is none. */
export function better(edition: Edition, question: Question, answer: Answer | undefined): Answer | undefined {
  if (answer === undefined || isAbstention(answer)) return undefined;
  if (question.kind === "number" && typeof answer === "number") {
    const step = Math.max(1, Math.round(answer / 10));
    const next = isFalling(edition, question.id) ? answer - step : answer + step;
    return next >= question.min && next <= question.max ? next : undefined;
  }
  const scale = optionsOf(question).filter(({ points }) => points !== null);
  if (question.kind === "many" && Array.isArray(answer)) {
    const more = scale.find(({ id, points }) => (points ?? 0) > 0 && !answer.includes(id));
    return more && [...answer.filter((id) => scale.some((each) => each.id === id && !each.exclusive)), more.id];
  }
  const now = scale.find(({ id }) => id === answer)?.points ?? Number.POSITIVE_INFINITY;
  return scale.filter(({ points }) => (points ?? 0) > now).sort((one, two) => (one.points ?? 0) - (two.points ?? 0))[0]
    ?.id;
}

/** The best answer to a question, of figures beyond any limit that a form sets. */
export function best(edition: Edition, question: Question): Answer {
  if (question.kind === "number") {
    const isRead = edition.indicators.some(({ items }) =>
      items.some((item) => item.kind !== "growth" && questionsOf(item)[0] === question.id),
    );
    const isBase = bases(edition).has(question.id) && !isRead;
    return isBase || isFalling(edition, question.id) ? question.min : 1e15;
  }
  const scale = optionsOf(question);
  const most = [...scale].sort((one, two) => (two.points ?? 0) - (one.points ?? 0))[0]?.id ?? "";
  return question.kind === "many" ? scale.filter(({ exclusive }) => !exclusive).map(({ id }) => id) : most;
}

export const withAnswers = (sheet: Sheet, answers: Record<string, Answer | undefined>): Sheet => ({
  ...sheet,
  answers: Object.fromEntries(
    Object.entries({ ...sheet.answers, ...answers }).filter(
      (entry): entry is [string, Answer] => entry[1] !== undefined,
    ),
  ),
});
