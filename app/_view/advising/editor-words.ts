import type { CountWords } from "../entry/count-line";

/** What the editors of a report say by themselves. */
export type EditorWords = {
  edited: string;
  saved: string;
  /** That the part for which it was to be saved waits, too. */
  heldUp: string;
  save: string;
  saveLabel: string;
  textHint: string;
  length: CountWords;
  problems: Readonly<Record<string, string>>;
};

/** And what that of the advice says besides. */
export type AdviceWords = EditorWords &
  Record<"piece" | "own" | "ofEdition" | "up" | "down" | "remove" | "addOwn" | "none", string> & {
    pickTitle: string;
    pickHint: string;
    pick: string;
    allPicked: string;
  };
