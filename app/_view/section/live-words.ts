import type { Entry } from "#lib/instrument/entry";
import { numberBefore } from "#lib/instrument/typed";
import type { CheckedNumber, Field, Page, SectionWords } from "./field";
import { valuesOf } from "./form-values";
import type { Held, Listed, Problem } from "./problems";
import { type Conflict, clock } from "./saving";

/** The words for one thing, or for so many. */
export const countedWords = (words: [string, string], count: number): string =>
  words[count === 1 ? 0 : 1].replace("{count}", String(count));

/** Problems with the numbers that contradictions are about, those of this page as they are typed now. */
export function withNumbers(problems: Problem[], { fields, checks, words }: Page, contents: Held): Listed[] {
  const numberNow = (number: CheckedNumber) => {
    const field = fields.find(({ id }) => id === number.question);
    const text = field && contents.typed(number.question);
    if (!text) return number;
    return { ...number, words: `${numberBefore(text, number.after)?.toLocaleString(words.tag)} ${field.unit}` };
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
  conflict: Conflict | undefined;
  revision: number | undefined;
};

/** The field with what has come up since the page was made: problems, and a conflict with another window. */
export function withNews(field: Field, now: Shown, words: SectionWords): Field {
  const { problem: _, ...rest } = field;
  const { conflict } = now;
  const message = now.told[field.id];
  const current = now.current[field.id];
  return {
    ...rest,
    revision: now.revision ?? field.revision,
    ...(message && { problem: current ?? message, isMended: current === undefined }),
    ...(conflict && {
      conflict: {
        stored: words.conflictStored
          .replace("{time}", clock(conflict.at, words.tag))
          .replace("{answer}", entryWords(field, conflict.stored)),
        mine: words.conflictMine.replace("{answer}", entryWords(field, conflict.mine)),
      },
    }),
  };
}

function entryWords(field: Field, entry: Entry): string {
  const choices = [...field.choices, ...field.abstentions];
  const words = valuesOf(entry).map((value) => choices.find(({ id }) => id === value)?.text ?? value);
  return words.join(" · ") || "—";
}
