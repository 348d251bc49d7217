import type { WhatIfAnswer } from "#app/_view/board/what-if-props";
import { leavesOf, occasionOf } from "#app/acts/programme/round-rules";
import type { RoundRecord } from "#db/programme/admission";
import type { WhatIfPage } from "#db/programme/what-if";
import { type Movable, movableIn } from "#lib/cohort/movable";
import type { MovedThresholds } from "#lib/rules/leaves";

export const movableOf = (round: RoundRecord): Movable => movableIn(leavesOf(round), occasionOf(round));

/** A threshold that somebody typed; `null` where it is no number. */
function thresholdIn(words: string | null): number | null {
  const plain = (words ?? "").normalize("NFKC").replace("−", "-").replace(/[,\s]/g, "");
  return /^[+-]?\d{1,12}(\.\d{1,6})?$/.test(plain) ? Number(plain) : null;
}

/** The thresholds that an address moves away from the official ones; what makes no sense stays where it is. */
export function movesIn(params: URLSearchParams, { parameters }: Movable): MovedThresholds {
  return Object.fromEntries(
    parameters.flatMap(({ id, value }) => {
      const threshold = thresholdIn(params.get(`to.${id}`));
      return threshold === null || threshold === value ? [] : [[id, threshold]];
    }),
  );
}

/** What a page is told of moved thresholds. */
export const answerOf = ({ found, moves }: WhatIfPage): WhatIfAnswer => ({
  ...found,
  moves: moves.map(({ rows, ...move }) => ({
    ...move,
    firms: rows.map(({ id, firmName }) => ({ id, name: firmName })),
  })),
});
