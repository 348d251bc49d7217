import type { Sheet } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { saidOf } from "./classes";
import { beside, type Effort, goals, type Raise, searchFor } from "./climbing";
import { contradictsItself } from "./population";
import { aside, atMost, type Claim } from "./report";

const best: Record<string, string> = {
  quadrant: "leading",
  fit: "fits",
  alignment: "inLine",
  profile: "comprehensive",
};

/** (a) Whether any answer withheld makes anything better. */
export function withholding(
  edition: Edition,
  sheets: readonly Sheet[],
  population: string,
  seed: number,
  effort: Effort,
): Claim {
  const { counts, examples, tried } = searchFor(edition, sheets, seed, effort);
  const found = sheets.map((sheet) => saidOf(edition, sheet).classes);
  const rows = goals.map((goal) => {
    const raised = counts.get(goal) ?? 0;
    const raisable = found.filter((classes) => !(goal in best) || classes[goal] !== best[goal]).length;
    return atMost(`sheets raised in ${goal}`, raisable, raised, 0, "count");
  });
  const title = "answers withheld make nothing better";
  const of = [...examples.values()].filter(({ goal }) => goal !== beside).map(told);
  const surer = aside(
    "sheets with a class, worse ones too, that gets surer",
    sheets.length,
    [counts.get(beside) ?? 0],
    "count",
  );
  return {
    id: "a",
    title,
    population,
    depth: sheets[0]?.depth ?? "full",
    seed,
    rows: [...rows, surer, aside("diagnoses looked at", sheets.length, [tried], "count")],
    examples: of,
  };
}

const told = ({ goal, from, to, moves, sheet }: Raise): string => {
  const changes = moves.map(
    ({ question, to: now }) => `${question} ${JSON.stringify(sheet.answers[question])} -> ${now}`,
  );
  return `${goal}: ${from} -> ${to} by ${changes.join(", ")}`;
};

/** Of each check of figures, the smaller and the larger ones. */
const checksOf = ({ contradictions, oddities }: Edition): { smaller: string; larger: string[] }[] => [
  ...contradictions,
  ...oddities.flatMap(({ when, contradicts }) =>
    contradicts && "above" in when ? [{ smaller: when.figure, larger: [when.above] }] : [],
  ),
];

/** (a) Whether withholding what contradicts another answer makes any class surer than the contradiction lets it be. */
export function contradicting(edition: Edition, sheets: readonly Sheet[], seed: number): Claim {
  const questions = new Map(edition.sections.flatMap((section) => section.questions.map((each) => [each.id, each])));
  const found = { sheets: 0, clear: 0, freed: 0 };
  const examples = new Map<string, string>();
  for (const sheet of sheets) {
    for (const { smaller, larger } of checksOf(edition)) {
      const question = questions.get(smaller);
      const wholes = larger.map((id) => sheet.answers[id]);
      if (question?.kind !== "number" || !wholes.every((each) => typeof each === "number")) continue;
      const most = wholes.reduce((sum, each) => sum + Number(each), 0);
      const answers = { ...sheet.answers, [smaller]: Math.min(question.max, Math.ceil(2 * most + 1)) };
      if (sheet.answers[smaller] === undefined || !contradictsItself(edition, { ...sheet, answers })) continue;
      found.sheets++;
      const before = saidOf(edition, { ...sheet, answers });
      const clearBefore = Object.values(before.surety).filter((each) => each?.certainty === "clear");
      found.clear += clearBefore.length > 0 ? 1 : 0;
      const freeing = [smaller, ...larger].filter((id) => questions.get(id)?.allows.includes("dont-know"));
      for (const id of freeing) {
        const after = saidOf(edition, { ...sheet, answers: { ...answers, [id]: "dont-know" } });
        const now = Object.values(after.surety).filter((each) => each?.certainty === "clear");
        if (now.length <= clearBefore.length) continue;
        found.freed++;
        if (!examples.has(id))
          examples.set(id, `${smaller} above ${larger.join(" + ")}, then ${id} withheld: ${now.length} classes clear`);
        break;
      }
    }
  }
  const rows = [
    atMost("contradicting sheets with a clear class", found.sheets, found.clear, 0, "count"),
    aside("that have one when an answer is withheld instead", found.sheets, [found.freed], "count"),
  ];
  const about = {
    title: "contradicting figures leave no class clear",
    population: "plausible",
    depth: "full" as const,
  };
  return { id: "a", ...about, seed, rows, examples: [...examples.values()] };
}
