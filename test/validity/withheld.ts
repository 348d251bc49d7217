import type { Sheet } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { saidOf } from "./classes";
import { type Effort, goals, type Raise, searchFor } from "./climbing";
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
  what: string,
  seed: number,
  effort: Effort,
): Claim {
  const { counts, examples, tried } = searchFor(edition, sheets, seed, effort);
  const found = sheets.map((sheet) => saidOf(edition, sheet).classes);
  const rows = goals.map((goal) => {
    const raised = counts.get(goal) ?? 0;
    const raisable = found.filter((classes) => !(goal in best) || classes[goal] !== best[goal]).length;
    return atMost(`sheets raised in ${goal}`, raisable, raised, 0);
  });
  const title = `answers withheld make nothing better, ${what}`;
  const of = [...examples.values()].map(told);
  return {
    id: "a",
    title,
    seed,
    rows: [...rows, aside("diagnoses looked at", sheets.length, String(tried))],
    examples: of,
  };
}

const told = ({ goal, from, to, moves, sheet }: Raise): string => {
  const changes = moves.map(
    ({ question, to: now }) => `${question} ${JSON.stringify(sheet.answers[question])} -> ${now}`,
  );
  return `${goal}: ${from} -> ${to} by ${changes.join(", ")}`;
};
