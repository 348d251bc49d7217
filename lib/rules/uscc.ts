/** Characters of the code in the order of their values, 0 to 30: digits and letters without I, O, S, V and Z. */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
/** Powers of 3 modulo 31. */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** What is wrong with a code; `place` is the position of the first character at fault, from 1. */
export type UsccProblem =
  | { code: "wrong-length"; length: number }
  | { code: "wrong-character"; place: number }
  | { code: "wrong-region"; place: number }
  | { code: "wrong-check"; expected: string };

/** Characters 3 to 8 are the administrative division of the registration, which is digits alone. */
const region = [3, 8] as const;

/** A code as people type it, with spaces, full-width or small letters, as it is written on the licence. */
export const plainUscc = (typed: string): string => typed.normalize("NFKC").replace(/[\s-]/g, "").toUpperCase();

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

/** What is wrong with a unified social credit code as GB 32100-2015 defines it, or `null` for a sound one. */
export function usccProblemOf(code: string): UsccProblem | null {
  if (code.length !== 18) return { code: "wrong-length", length: code.length };
  for (let place = 1; place <= 18; place++) {
    const character = code.charAt(place - 1);
    if (!alphabet.includes(character)) return { code: "wrong-character", place };
    if (place >= region[0] && place <= region[1] && !/\d/.test(character)) return { code: "wrong-region", place };
  }
  const expected = checkCharacterOf(code.slice(0, 17));
  return expected === null || expected === code.charAt(17) ? null : { code: "wrong-check", expected };
}
