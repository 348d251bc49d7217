import type { Readable } from "node:stream";
import {
  distanceWords,
  firstDueOf,
  movementLines,
  roundWords,
  strengthWords,
  sureWords,
} from "#app/_view/advising/client-words";
import { type Words, wordsOf } from "#app/_view/charts/words";
import type { ClientRow } from "#app/acts/advising/client-rows";
import { gapOf } from "#app/acts/advising/clients";
import { dayOf } from "#lib/text/day";
import { languages } from "#lib/text/languages";
import type { Locale } from "#lib/text/text";
import { writable } from "#lib/text/writable";
import { inert } from "./inert";
import type { Cell } from "./variable";
import { workbookOf } from "./workbook";

/** The columns of the table of clients, in their order. */
const columns: Record<string, (row: ClientRow, words: Words) => Cell> = {
  firm: ({ firmName }) => firmName,
  year: ({ year }) => year,
  state: ({ state }, { translate }) => translate(`clientList.states.${state}`),
  submitted: ({ last }) => last && dayOf(last.submittedAt),
  quadrant: ({ gist }, words) => (gist?.quadrant ? strengthWords(gist, words) : null),
  probability: ({ gist }, words) => gist && sureWords(gist, words),
  moved: ({ movement }, words) => movementLines(movement, words).join(languages[words.locale].listComma),
  goal: ({ distance, opens }, words) =>
    opens.includes("tiers")
      ? distance && distanceWords(distance.headline, words)
      : words.translate("clientList.goal.closed"),
  unmet: (row) => gapOf(row)?.unmet ?? null,
  unknown: (row) => gapOf(row)?.unknown ?? null,
  round: ({ distance }, words) => distance && roundWords(distance.rounds, words),
  threads: ({ threads }) => threads.open,
  forUs: ({ threads }) => threads.forPractice,
  forFirm: ({ threads }) => threads.forFirm,
  due: ({ threads, duties }, words) => firstDueOf(threads.dueOn, duties, words)?.words ?? null,
  until: ({ expiresAt }) => dayOf(expiresAt),
  advisor: ({ advisorName }) => advisorName,
};

const told = (cell: Cell): Cell => (typeof cell === "string" ? inert(writable(cell)) : cell);

/** Clients as a workbook, with a heading. */
export function clientTable(rows: readonly ClientRow[], locale: Locale): Readable {
  const words = wordsOf(locale);
  const ids = Object.keys(columns);
  const heading = ids.map((id) => words.translate(`clientList.file.${id}` as "clientList.file.firm"));
  const lines = rows.map((row) => ids.map((id) => told(columns[id]?.(row, words) ?? null)));
  return workbookOf([{ name: words.translate("clients.title"), rows: [heading, ...lines] }]);
}
