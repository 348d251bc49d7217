import type { Fact } from "#lib/rules/fact";

/** What a fact takes, in seconds: to read what is asked, once, and for each value of it, of a list for one row. */
type Pace = { reading: number; value: number };

/**
 * Reckoned as an edition's `secondsPerQuestion` is, the mean over the facts of a kind: name, help and choices read at 255
 * characters a minute in Chinese or 228 words in English, whichever takes longer (Trauzettel-Klosinski & Dietz 2012,
 * Investigative Ophthalmology & Visual Science 53); 2.5 s for each decision and tap, of a list for each field (Card,
 * Moran & Newell 1980, Communications of the ACM 23); and, which is ours, 30 s to look up a number, a day, words or a row.
 */
export const pace: Readonly<Record<Exclude<Fact["kind"], "finding">, Pace>> = {
  number: { reading: 10, value: 32.5 },
  date: { reading: 11, value: 32.5 },
  text: { reading: 9.5, value: 32.5 },
  choice: { reading: 18, value: 2.5 },
  "yes-no": { reading: 8, value: 2.5 },
  list: { reading: 55, value: 45 },
};
