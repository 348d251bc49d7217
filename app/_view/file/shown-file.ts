import type { Drawn } from "#lib/programme/drawn";

/** Why a file is not shown; each has its words. */
export type Trouble = "kind" | "locked" | "damaged" | "too-large" | "stopped" | "browser" | "gone" | "offline";

export class FileTrouble extends Error {
  constructor(readonly why: Trouble) {
    super(why);
  }
}

/** How a page is to be drawn: which one, turned by how many degrees, how wide at a zoom of 1, how many dots to a pixel. */
export type Look = { page: number; turn: number; room: number; zoom: number; density: number };

/** A page that was drawn, with its words where it has any; `words` is `null` of a picture. */
export type DrawnPage = { canvas: HTMLCanvasElement; words: HTMLElement | null; hasWords: boolean; size: Drawn };

/** A file that was opened. */
export type ShownFile = {
  pages: number;
  /** Draws one page; given up by the signal. Throws `FileTrouble`. */
  draw: (look: Look, signal: AbortSignal) => Promise<DrawnPage>;
  /** Gives back all that it holds. */
  end: () => void;
};

/** An empty drawing of that size. */
export function newCanvas({ width, height, density }: Drawn): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.floor(width * density));
  canvas.height = Math.max(1, Math.floor(height * density));
  return canvas;
}

/** Gives back what a drawing holds, for which some browsers wait otherwise until they clear up. */
export function dropCanvas(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
  canvas.height = 0;
}
