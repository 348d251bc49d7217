/** Longest note of a bureau on a firm, in characters. */
export const longestNote = 2_000;
