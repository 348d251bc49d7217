import { withoutUnseen } from "../text/unseen";

/** Characters of the code in the order of their values, 0 to 30: digits and letters without I, O, S, V and Z. */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
/** Powers of 3 modulo 31. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** What is wrong with a code; `place` is the position of the first character at fault, from 1. */
export type UsccProblem =
  | { code: "wrong-length"; length: number }
  | { code: "wrong-character"; place: number }
  | { code: "wrong-region"; place: number }
  /** A spreadsheet took it for a number and kept 15 digits of it. */
  | { code: "digits-lost" }
  | { code: "wrong-check"; expected: string };

/** Characters 3 to 8 are the administrative division of the registration, which is digits alone. */
const region = [3, 8] as const;

/** A code as people type it, with spaces, signs that nobody sees, full-width or small letters, as it is on the licence. */
export const plainUscc = (typed: string): string =>
  withoutUnseen(typed.normalize("NFKC")).replace(/[\s-]/g, "").toUpperCase();

/** The check character that belongs to the first 17 (GB 32100-2015), or `null` where they are none. */
export function checkCharacterOf(first17: string): string | null {
  if (first17.length !== weights.length) return null;
  let sum = 0;
  for (const [place, weight] of weights.entries()) {
    const value = alphabet.indexOf(first17.charAt(place));
    if (value < 0) return null;
    sum += value * weight;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/** What a spreadsheet makes of a code of digits alone: 9.14403E+17, or zeros in place of the last three. */
const asNumber = /^\d(\.\d+)?E\+?\d+$/;
const rounded = /^\d{15}000$/;

/** What is wrong with a unified social credit code as GB 32100-2015 defines it, or `null` for a sound one. */
export function usccProblemOf(code: string): UsccProblem | null {
  if (asNumber.test(code)) return { code: "digits-lost" };
  if (code.length !== 18) return { code: "wrong-length", length: code.length };
  for (let place = 1; place <= 18; place++) {
    const character = code.charAt(place - 1);
    if (!alphabet.includes(character)) return { code: "wrong-character", place };
    if (place >= region[0] && place <= region[1] && !/\d/.test(character)) return { code: "wrong-region", place };
  }
  const expected = checkCharacterOf(code.slice(0, 17));
  if (expected === null || expected === code.charAt(17)) return null;
  return rounded.test(code) ? { code: "digits-lost" } : { code: "wrong-check", expected };
}

/**
 * How a code stands: sound; in doubt, where all but the check character is as it should be, since some were given out
 * with another one and only the licence can tell; or malformed, which no licence shows.
 */
export function usccSoundness(code: string): "sound" | "in-doubt" | "malformed" {
  const problem = usccProblemOf(code);
  if (problem === null) return "sound";
  return problem.code === "wrong-check" ? "in-doubt" : "malformed";
}

/** Stands behind a typed code that a person has compared with the licence. */
const confirmation = "✓";

export const confirmedCode = (typed: string): string => `${typed.trim()} ${confirmation}`;

/** A typed code without the mark, and whether it bears it. */
export function readConfirmed(typed: string): { typed: string; isConfirmed: boolean } {
  const text = typed.trimEnd();
  return text.endsWith(confirmation)
    ? { typed: text.slice(0, -confirmation.length).trimEnd(), isConfirmed: true }
    : { typed, isConfirmed: false };
}
