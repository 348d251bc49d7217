import type { Edition } from "#lib/instrument/edition";
import type { Source } from "#lib/text/text";

/** Where some indicators and what is asked for them were published. */
export const sourcesOf = ({ indicators }: Edition, ids: readonly string[]): Source[] =>
  indicators.filter(({ id, source }) => ids.includes(id) && source.paper !== "leapmark").map(({ source }) => source);
