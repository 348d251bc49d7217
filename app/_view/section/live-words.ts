import type { Entry } from "#lib/instrument/entry";
import { readNumber } from "#lib/instrument/typed";
import type { Check, CheckedNumber, Field, SectionWords } from "./field";
import type { Held, Problem } from "./problems";
import { type Conflict, clock } from "./saving";

/** The words for one thing, or for so many. */
export const countedWords = (words: [string, string], count: number): string =>
  words[count === 1 ? 0 : 1].replace("{count}", String(count));

type Numbers = { fields: Field[]; checks: Check[]; tag: string };

/** The numbers that a contradiction is about, those of this page as they are typed now. */
export function numbersIn({ id, kind }: Problem, page: Numbers, contents: Held): CheckedNumber[] {
  const { fields, checks, tag } = page;
  if (kind !== "contradiction") return [];
  const numbers = checks.find((check) => check.id === id)?.numbers ?? [];
  return numbers.map((number) => {
    const field = fields.find((candidate) => candidate.id === number.question);
    const text = field && contents.typed(number.question);
    if (!text) return number;
    return {
      ...number,
      words: `${readNumber(text, number.unit)?.toLocaleString(tag)} ${field.unit}`,
    };
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
  if ("cleared" in entry) return "—";
  const values = "typed" in entry ? [entry.typed] : [entry.answer].flat().map(String);
  const choices = [...field.choices, ...field.abstentions];
  return values.map((value) => choices.find(({ id }) => id === value)?.text ?? value).join(" · ");
}
