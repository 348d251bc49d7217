import { readNumber } from "#lib/instrument/typed";
import type { CheckedNumber, Field, Page } from "./field";
import type { Held, Listed, Problem } from "./problems";

/** The words for one thing, or for so many. */
export const countedWords = (words: [string, string], count: number): string =>
  words[count === 1 ? 0 : 1].replace("{count}", String(count));

/** Problems with the numbers that contradictions are about, those of this page as they are typed now. */
export function withNumbers(problems: Problem[], { fields, checks, words }: Page, contents: Held): Listed[] {
  const numberNow = (number: CheckedNumber) => {
    const field = fields.find(({ id }) => id === number.question);
    const text = field && contents.typed(number.question);
    if (!text) return number;
    return { ...number, words: `${readNumber(text, number.unit)?.toLocaleString(words.tag)} ${field.unit}` };
  };
  return problems.map((problem) => {
    const check = problem.kind === "contradiction" && checks.find(({ id }) => id === problem.id);
    return { ...problem, numbers: check ? check.numbers.map(numberNow) : [] };
  });
}

type Shown = {
  /** Messages told so far, and those that hold now. */
  told: Record<string, string>;
  current: Record<string, string>;
  revision: number | undefined;
  isLookedAt: boolean;
};

/** The field with what has come up since the page was made. */
export function withNews(field: Field, now: Shown): Field {
  const { problem: _, ...rest } = field;
  const message = now.told[field.id];
  const current = now.current[field.id];
  return {
    ...rest,
    revision: now.revision ?? field.revision,
    isCarried: field.isCarried && !now.isLookedAt,
    ...(message && { problem: current ?? message, isMended: current === undefined }),
  };
}
