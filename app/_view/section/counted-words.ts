/** The words for one thing, or for so many. */
export const countedWords = (words: [string, string], count: number): string =>
  words[count === 1 ? 0 : 1].replace("{count}", String(count));
