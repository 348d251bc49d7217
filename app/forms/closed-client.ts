import type { Kept } from "./kept-form";

/** What an address says where a client is not open to its reader, or no longer. */
export const closedClient = "closed";

/** Fields that hold words of one's own; a value that was chosen among others is not one. */
const ownWords = /^(text|reason|value|advice\.\d+\.text)$/;

/** What somebody typed about a client that is closed meanwhile, for them to keep. */
export const wordsOfClosed = ({ typed }: Kept): string[] => {
  const all = Object.entries(typed).flatMap(([name, words]) =>
    ownWords.test(name) ? words.filter((word) => word.trim() !== "" && (name !== "value" || /\d/.test(word))) : [],
  );
  return [...new Set(all)];
};
