import type { Shows } from "#lib/charts/rooms";

/** What a link shows beside the finding unless its firm chooses more. */
export const sharedAtFirst: Shows = { answers: false, tiers: false };

const parts = ["answers", "tiers"] as const;

/** What a reader sees, as a word of an address. */
export const wordOfView = (shows: Shows): string => parts.filter((part) => shows[part]).join("-") || "neither";

/** What such a word says; `null` where it says nothing. */
export function viewOfWord(word: string): Shows | null {
  const words = word === "neither" ? [] : word.split("-");
  const shows = { answers: words.includes("answers"), tiers: words.includes("tiers") };
  return wordOfView(shows) === word ? shows : null;
}
