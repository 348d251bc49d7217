import { translator } from "#app/translate";
import type { Score } from "#lib/diagnosis/diagnosis";
import type { Question } from "#lib/instrument/question";
import type { Locale } from "#lib/text/text";

/** One row of the table; what does not apply is left out. */
export type Row = {
  section: string;
  id: string;
  question: string;
  answer?: string;
  words?: string;
  note?: string;
  score?: string;
  error?: string;
};

/** How rows of scores and classes are written in one language. */
export function tableIn(locale: Locale) {
  const translate = translator(locale);
  const section = translate("csv.conclusions");
  const scored = (id: string, question: string, { score, sd }: Pick<Score, "score" | "sd">): Row => ({
    section,
    id,
    question,
    score: score?.toFixed(1) ?? "",
    error: sd?.toFixed(1) ?? "",
    words: score === null ? translate("charts.notEnough") : "",
  });
  const classed = <Class extends string | number | boolean>(
    id: string,
    question: string,
    value: Class | null,
    named: (value: Class) => string,
  ): Row => ({
    section,
    id,
    question,
    answer: value === null ? "" : String(value),
    words: value === null ? translate("charts.notEnough") : named(value),
  });
  /** A class that answers withheld keep open: which would settle it. */
  const unsettled = (row: Row, open: Question[]): Row =>
    row.answer !== "" || open.length === 0
      ? row
      : {
          ...row,
          words: translate("sureness.range.settle"),
          note: open.map(({ text }) => text[locale]).join("; "),
        };
  return { locale, translate, section, scored, classed, unsettled };
}

export type Table = ReturnType<typeof tableIn>;
