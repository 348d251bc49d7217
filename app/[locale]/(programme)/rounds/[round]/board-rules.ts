import { ruleSetOf } from "#app/acts/programme/round-rules";
import type { RoundRecord } from "#db/programme/admission";

/** The criteria of a round by their names, numbered as on the board and on the firm's own page. */
export const criterionNames = (round: RoundRecord) =>
  ruleSetOf(round).criteria.map(({ id, title }, place) => ({ id, item: String(place + 1), title }));
