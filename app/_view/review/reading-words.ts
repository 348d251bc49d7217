import type { NamedRows } from "#lib/rules/same-rows";
import { type SourceLine, sourceLine } from "#lib/rules/source-line";
import type { DisputeVerdict, Status } from "#lib/rules/verdict";
import { languages, listed } from "#lib/text/languages";
import type { QuantityWords } from "../quantity-words";

/** One reading of a text: what it says, what it comes to for the firm, both in one line, and where it stands. */
type ToldReading = { words: string; status: Status; line: string; source: SourceLine };

/** A text whose readings do not come to the same: its heading, each reading, and all of it as one text. */
export type ToldDispute = { title: string; readings: ToldReading[]; text: string };

/** What tells the readings of a disputed text, and rows of a list that are one thing. */
export function readingWords({ locale, translate }: QuantityWords) {
  return {
    toldDispute({ interpretations }: DisputeVerdict): ToldDispute {
      const title = translate("review.readings.title", { count: interpretations.length });
      const readings = interpretations.map(({ status, ...said }): ToldReading => {
        const words = said.words[locale];
        const line = translate("review.readings.line", { words, status: translate(`review.statuses.${status}`) });
        return { words, status, line, source: sourceLine(said) };
      });
      const numbered = readings.map(({ line }, place) =>
        translate("review.readings.numbered", { place: `${place + 1}`, line }),
      );
      return { title, readings, text: [title, numbered.join(languages[locale].semicolon)].join(languages[locale].gap) };
    },

    sameRowsText: ({ name, rows, isSure }: NamedRows): string =>
      translate(isSure ? "review.sameRows.sure" : "review.sameRows.doubtful", {
        list: name[locale],
        rows: listed(rows.map(String), locale),
      }),
  };
}
