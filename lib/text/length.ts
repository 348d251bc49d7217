/** Splits text as readers count it (UAX 29); a browser without it counts code points. */
const segmenter = typeof Intl.Segmenter === "function" ? new Intl.Segmenter("zh", { granularity: "grapheme" }) : null;

/** Units that are split at a time: of a long text each sign would cost more than the one before. */
const window = 256;

/** The signs of a text; one of more units than a window counts as several. */
function* signsIn(text: string): Generator<string> {
  if (!segmenter) return yield* text;
  for (let at = 0; at < text.length; ) {
    const signs = Array.from(segmenter.segment(text.slice(at, at + window)), ({ segment }) => segment);
    // The last sign of a window may go on behind it, and is where the next one begins.
    const whole = at + window >= text.length || signs.length === 1 ? signs : signs.slice(0, -1);
    for (const sign of whole) {
      yield sign;
      at += sign.length;
    }
  }
}

/** How many characters a text has, as people count them: a rare Han character, a flag or a family is one. */
export function lengthOf(text: string): number {
  // What is written in one unit each needs no splitting.
  if (/^[\n\u0020-\u02ff\u2010-\u2027\u3000-\u3029\u3040-\u3098\u4e00-\u9fff\uff01-\uff5e]*$/.test(text))
    return text.length;
  let length = 0;
  for (const _ of signsIn(text)) length++;
  return length;
}

/** The first so many characters of a text. */
export function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  let [kept, left] = ["", most];
  for (const sign of signsIn(text)) {
    if (left-- === 0) break;
    kept += sign;
  }
  return kept;
}

/** About how wide a text is, in letters of full width. */
export const fullWidth = (text: string): number =>
  Array.from(text).reduce((width, letter) => width + (letter > "\u2e7f" ? 1 : 0.56), 0);
