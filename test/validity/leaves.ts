import type { Answer, Answers, Sheet } from "#lib/instrument/answers";
import type { Edition, Item } from "#lib/instrument/edition";
import type { Question } from "#lib/instrument/question";
import { secondOf } from "../lib/second/counts";
import { type Leaf as Known, leavesOf as knownLeaves, line, scoreOf } from "../lib/second/leaf";

/** What the answers make of an item, by the witness of the core's tests, with what it takes to draw it anew. */
export type Leaf = Pick<Known, "item" | "weight" | "state" | "low" | "high" | "isLenient" | "steps"> & {
  indicator: string;
  /** The score where it is given, else where the middle of what it may be lies. */
  score: number;
  /** Standard deviations of its own error, and by chance alone where it rests on counts. */
  sd: number;
  chanceSd: number;
  /** The score by another draw of the counts, where it rests on counts. */
  recount: ((count: (mean: number) => number, bell: () => number) => number) | null;
};

type Counts = { chanceSd: number; recount: Leaf["recount"] };
type Score = (counts: number[]) => number;

function countsOf(edition: Edition, item: Item, counts: number[], score: Score): Counts {
  if (item.kind === "sized") return ofCount(counts, score);
  return item.kind === "growth" ? ofGrowth(edition, item, counts, score) : { chanceSd: 0, recount: null };
}

/** Half the way that a score goes from a standard deviation of its count below it to one above. */
function ofCount(counts: number[], score: Score): Counts {
  const [count, size] = counts as [number, number];
  const deviation = Math.sqrt(Math.max(1, count));
  const at = (other: number) => score([Math.max(0, other), size]);
  return {
    chanceSd: (at(count + deviation) - at(count - deviation)) / 2,
    recount: (draw) => score([draw(count), size]),
  };
}

function ofGrowth(edition: Edition, item: Item & { kind: "growth" }, counts: number[], score: Score): Counts {
  const { added, few, sd } = secondOf(edition).growth;
  const [oldest, middle, newest] = counts as [number, number, number];
  const later = (middle + newest) / 2 + added;
  const moved = Math.sqrt((middle + newest) / 4 / later ** 2 + oldest / (oldest + added) ** 2);
  const growth = Math.log(later / (oldest + added));
  const chance = (line(item.breakpoints, growth + moved) - line(item.breakpoints, growth - moved)) / 2;
  const isFew = oldest + middle + newest < few;
  return {
    chanceSd: isFew ? Math.max(chance, sd) : chance,
    recount: (draw, bell) => (isFew ? score(counts) + sd * bell() : score(counts.map(draw))),
  };
}

/** Every item that applies to a sheet. */
export function leavesOf(edition: Edition, sheet: Sheet): Leaf[] {
  const questions = new Map(edition.sections.flatMap((section) => section.questions.map((each) => [each.id, each])));
  return [...knownLeaves(edition, sheet, new Set())].flatMap(([indicator, leaves]) =>
    leaves.map((leaf): Leaf => {
      const { item, weight, state, low, high, isLenient, steps, error } = leaf;
      const ids = item.kind === "sized" ? [item.count, item.size] : item.kind === "growth" ? item.counts : [];
      const question = questions.get(ids[0] ?? "") as Question;
      const score = (counts: Answer[]) => scoreOf(edition, item, counts, question) ?? 0;
      const counts = state === "given" ? ids.map((id) => sheet.answers[id] as number) : [];
      return {
        ...{ item, indicator, weight, state, low, high, isLenient, steps },
        ...{ score: (low + high) / 2, sd: Math.sqrt(error) },
        ...(counts.length > 0 ? countsOf(edition, item, counts, score) : { chanceSd: 0, recount: null }),
      };
    }),
  );
}

/** The same sheet with what was withheld put in, as the firm would have answered. */
export const revealed = (sheet: Sheet, truth: Answers): Sheet => ({ ...sheet, answers: truth });
