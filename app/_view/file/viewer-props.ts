import type { Trouble } from "./shown-file";

/** Words without values. */
export const plain = [
  ...([
    "turnPages",
    "sizes",
    "previous",
    "next",
    "page",
    "smaller",
    "larger",
    "fit",
    "turn",
    "download",
    "close",
  ] as const),
  ...(["back", "fetching", "drawing", "noWords", "coarse", "limits", "again"] as const),
] as const;

/** What can be wrong, each with its words. */
export const troubles = [
  "kind",
  "locked",
  "damaged",
  "too-large",
  "stopped",
  "browser",
  "gone",
  "offline",
] as const satisfies readonly Trouble[];

/** Words of looking at a file: those with values keep their names in braces. */
export type ViewerWords = Record<(typeof plain)[number], string> &
  Record<"title" | "of" | "pages" | "at" | "downloadOf" | "fetched" | "picture", string> & {
    problems: Record<Trouble, string>;
  };

/** Words with values in place of their names in braces. */
export const filledIn = (words: string, values: Readonly<Record<string, string | number>>): string =>
  words.replace(/\{(\w+)\}/g, (name, key: string) => String(values[key] ?? name));
