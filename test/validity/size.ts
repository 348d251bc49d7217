import type { Answer, Answers, Sheet } from "#lib/instrument/answers";
import { isAbstention } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { optionsOf, type Question } from "#lib/instrument/question";
import { isShown } from "#lib/instrument/shown";
import { networkIds } from "#lib/scoring/classes";
import { saidOf } from "./classes";
import { fitted, rolesOf, staffOf, typical } from "./figures";
import { contradictsItself, type Firm } from "./population";
import { aside, atLeast, atMost, type Claim } from "./report";
import { directionOf } from "./steps";

const sizes = [30, 60, 120, 300, 600];

/** The same firm relative to another size: people and money in proportion, counts to the power of .7. */
function resized(edition: Edition, answers: Answers, staffQuestion: string, staff: number): Answers {
  const questions = edition.sections.flatMap((section) => section.questions);
  const now = answers[staffQuestion];
  const factor = typeof now === "number" ? staff / now : 1;
  const next: Record<string, Answer> = { ...answers };
  for (const question of questions) {
    const answer = answers[question.id];
    if (question.kind !== "number" || typeof answer !== "number" || isAbstention(answer)) continue;
    const [role] = rolesOf(edition, question.id);
    const isCount =
      role?.kind === "growth" || role?.kind === "sized" || (role?.kind === "plain" && question.unit === "pieces");
    const grows = isCount ? factor ** typical.exponent : role?.kind === "part" || role?.kind === "base" ? factor : 1;
    next[question.id] = question.id === staffQuestion ? staff : fitted(question, answer * grows);
  }
  return next;
}

/** Every question that a firm without business abroad is shown, at its best. */
function domesticAtItsBest(edition: Edition): Sheet {
  const { question: abroad, never } = edition.model.foreignSales;
  const questions = edition.sections.flatMap((section) => section.questions);
  const bestOf = (question: Question): Answer => {
    if (question.id === abroad) return never;
    if (question.kind === "text") return "产品";
    if (question.kind === "number") return bestFigure(edition, question);
    const options = optionsOf(question);
    if (question.kind === "many") return options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
    return [...options].sort((one, other) => (other.points ?? 0) - (one.points ?? 0))[0]?.id ?? "";
  };
  const all: Answers = Object.fromEntries(questions.map((question) => [question.id, bestOf(question)]));
  const shown = questions.filter((question) => isShown(question, all).truth === "yes");
  return {
    edition: edition.id,
    depth: "full",
    answers: Object.fromEntries(shown.map(({ id }) => [id, all[id] as Answer])),
  };
}

/** Bases small, what is held against them large, what should be few at its least; parts never above their wholes. */
function bestFigure(edition: Edition, question: Extract<Question, { kind: "number" }>): number {
  const staff = staffOf(edition);
  const [role] = rolesOf(edition, question.id);
  if (question.id === staff) return 120;
  if (role?.kind === "base") return 10_000;
  if (role?.kind === "growth") return [20, 40, 60][role.place] ?? 20;
  if (directionOf(edition, question.id) < 0) return question.min;
  if (role?.kind === "part") return role.item.under === staff ? 60 : 2_000;
  return Math.min(question.max, question.unit === "percent" ? 80 : 200);
}

/** (e) The same relative firm at any size, and a firm that stays at home. */
export function size(edition: Edition, firms: readonly Firm[], seed: number): Claim {
  const staff = staffOf(edition);
  if (!staff) return { id: "e", title: "no size is asked", seed, rows: [] };
  const spreads = { level: [] as number[], capability: [] as number[] };
  const means = new Map(sizes.map((each) => [each, { level: [] as number[], capability: [] as number[] }]));
  for (const { full, truth } of firms) {
    const scores = sizes.map((each) => {
      const sheet = { ...full, answers: resized(edition, truth, staff, each) };
      return { each, strength: saidOf(edition, sheet).diagnosis.technicalStrength };
    });
    for (const side of ["level", "capability"] as const) {
      const found = scores.map(({ strength }) => strength[side].score ?? Number.NaN);
      spreads[side].push(Math.max(...found) - Math.min(...found));
      for (const { each, strength } of scores) means.get(each)?.[side].push(strength[side].score ?? Number.NaN);
    }
  }
  const mean = (values: number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
  const byMean = (side: "level" | "capability") => sizes.map((each) => mean(means.get(each)?.[side] ?? []));
  const rows = (["level", "capability"] as const).flatMap((side) => {
    const found = byMean(side);
    const sorted = [...spreads[side]].sort((one, other) => one - other);
    return [
      atMost(
        `${side}: between the mean scores at ${sizes.join(", ")} staff, points`,
        firms.length,
        Math.max(...found) - Math.min(...found),
        3,
      ),
      aside(`${side}: mean at each size`, firms.length, found.map((each) => each.toFixed(1)).join(", ")),
      aside(
        `${side}: one firm between sizes, median and 95 of 100`,
        firms.length,
        [0.5, 0.95].map((at) => (sorted[Math.floor(at * sorted.length)] ?? 0).toFixed(1)).join(", "),
      ),
    ];
  });
  return {
    id: "e",
    title: "the same relative firm at every size; a firm at home at its best",
    seed,
    rows: [...rows, ...atHome(edition)],
  };
}

function atHome(edition: Edition) {
  const sheet = domesticAtItsBest(edition);
  const { classes, diagnosis } = saidOf(edition, sheet);
  const strong = networkIds.filter((id) => classes[id] === "strong").length;
  const scores = networkIds.map((id) => diagnosis.networks[id].score);
  return [
    atLeast(`at home at its best: networks strong (${scores.join(", ")})`, 3, strong / 3, 1),
    atLeast(
      `at home at its best: leading (${classes.quadrant}${contradictsItself(edition, sheet) ? ", contradicts itself" : ""})`,
      1,
      Number(classes.quadrant === "leading"),
      1,
    ),
  ];
}
