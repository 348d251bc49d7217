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

/**
 * The same firm relative to another size: people and money in proportion, counts to the power of .7.
 * @param isWhole in whole numbers, as a firm would answer; rounding alone moves the small
 */
function resized(edition: Edition, answers: Answers, staffQuestion: string, staff: number, isWhole: boolean): Answers {
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
    next[question.id] =
      question.id === staffQuestion ? staff : isWhole ? fitted(question, answer * grows) : answer * grows;
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

/** How the scores of a side move between the sizes: for each firm from its least to its most, and on average at each. */
function spreadOf(edition: Edition, firms: readonly Firm[], side: "level" | "capability", isWhole: boolean) {
  const staff = staffOf(edition) ?? "";
  const spreads: number[] = [];
  const sums = sizes.map(() => 0);
  for (const { full, truth } of firms) {
    const scores = sizes.map((each) => {
      const sheet = { ...full, answers: resized(edition, truth, staff, each, isWhole) };
      return saidOf(edition, sheet).diagnosis.technicalStrength[side].score ?? Number.NaN;
    });
    spreads.push(Math.max(...scores) - Math.min(...scores));
    for (const [place, score] of scores.entries()) sums[place] = (sums[place] ?? 0) + score / firms.length;
  }
  spreads.sort((one, other) => one - other);
  return { spreads, means: sums, drift: Math.max(...sums) - Math.min(...sums), most: spreads.at(-1) ?? 0 };
}

/** (e) The same relative firm at any size, and a firm that stays at home. */
export function size(edition: Edition, firms: readonly Firm[], seed: number): Claim {
  const n = firms.length;
  const exact = {
    level: spreadOf(edition, firms, "level", false),
    capability: spreadOf(edition, firms, "capability", false),
  };
  const rows = (["level", "capability"] as const).flatMap((side) => {
    const { spreads, means, drift } = spreadOf(edition, firms, side, true);
    const within = spreads.filter((each) => each <= 3).length / n;
    return [
      atMost(`${side}: mean scores at ${sizes.join(", ")} staff lie apart by, points`, n, drift, 3, "points"),
      aside(`${side}: they are`, n, means, "points"),
      aside(`${side}: firms that stay within 3 points, in whole numbers`, n, [within], "share"),
    ];
  });
  const level = atMost("level: one firm at most, before whole numbers, points", n, exact.level.most, 3, "points");
  const capability = aside("capability: one firm at most, before whole numbers", n, [exact.capability.most], "points");
  const title = "the same relative firm at every size; a firm at home at its best";
  return {
    id: "e",
    title,
    population: "plausible",
    depth: "full",
    seed,
    rows: [level, capability, ...rows, ...atHome(edition)],
  };
}

function atHome(edition: Edition) {
  const sheet = domesticAtItsBest(edition);
  const { classes, diagnosis } = saidOf(edition, sheet);
  const strong = networkIds.filter((id) => classes[id] === "strong").length;
  const isSound = classes.quadrant === "leading" && !contradictsItself(edition, sheet);
  return [
    atLeast("at home at its best: networks strong", 3, strong / 3, 1),
    aside(
      "at home at its best: their scores",
      3,
      networkIds.map((id) => diagnosis.networks[id].score ?? 0),
      "points",
    ),
    atLeast("at home at its best: leading, and no contradiction", 1, Number(isSound), 1),
  ];
}
