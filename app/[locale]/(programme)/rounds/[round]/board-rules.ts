import { ruleSetOf } from "#app/acts/programme/round-rules";
import type { RoundRecord } from "#db/programme/admission";

/** The criteria of a round by their names, numbered as on the board and on the firm's own page. */
export const criterionNames = (round: RoundRecord) =>
  ruleSetOf(round).criteria.map(({ id, title }, place) => ({ id, item: String(place + 1), title }));

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What the address asks for, as a browser would send it. */
export function paramsIn(query: Query): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const each of typeof value === "string" ? [value] : (value ?? [])) params.append(name, each);
  return params;
}
