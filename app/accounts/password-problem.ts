import type { Problem } from "../words/account-words";
import { passwordLength } from "./accounts";
import { judgedApart } from "./judged-apart";
import { type Chooser, folded, ownWordsOf } from "./own-words";

/** Characters that are judged: the estimate takes longer for more, and these alone must be hard to guess. */
export const longestJudged = 32;

/** Classes of the estimate: ten thousand million guesses and more as it stands, a hundred million without its spaces. */
const hard = { asTyped: 4, run: 3 } as const;

/** Fewest letters beside one's own words, and beside digits; fewest different characters. */
const fewest = { beside: 6, letters: 4, different: 6 } as const;

/** Whether little is left beside one's own words and digits. */
function isOwn(password: string, words: readonly string[]): boolean {
  const whole = folded(password);
  const rest = words.reduce((left, word) => left.replaceAll(word, ""), whole);
  return rest !== whole && rest.replace(/\p{N}/gu, "").length < fewest.beside;
}

/** Whether it is digits, a phone's or a person's number, or a few characters over and over. */
const isMonotonous = (password: string): boolean =>
  password.replace(/[\p{N}\s]/gu, "").length < fewest.letters || new Set(password).size < fewest.different;

/** What is judged of a password, each once: as it stands, without what stands there twice, and without its signs. */
export function partsOf(password: string) {
  const text = password.slice(0, longestJudged);
  // What stands there twice is guessed once.
  const once = text.replace(/(.{3,})(?=.*\1)/gsu, "");
  const parts = [
    { part: text, least: hard.asTyped, isShortened: false },
    { part: once, least: hard.asTyped, isShortened: true },
    { part: folded(text), least: hard.run, isShortened: false },
  ];
  return parts.filter(({ part }, place) => parts.findIndex((other) => other.part === part) === place);
}

/**
 * Why a password would be guessed, `null` where it would not: too short or too long, made of one's own names, of
 * repetitions and neighbouring keys, or of words that everybody tries. Passphrases may have spaces and any script.
 */
export async function passwordProblem(text: string, chooser: Chooser): Promise<Problem | null> {
  const { least, most } = passwordLength;
  if (text.length < least || text.length > most) return "weak";
  const password = text.normalize("NFKC").slice(0, longestJudged);
  const words = ownWordsOf(chooser);
  if (isOwn(password, words)) return "passwordOwn";
  if (isMonotonous(password)) return "passwordRepeated";
  const judged = partsOf(password);
  const judgements = await judgedApart({ parts: judged.map(({ part }) => part), words });
  if (judgements === null) return "tooMany";
  const place = judgements.findIndex(({ score }, place) => score < (judged[place]?.least ?? 0));
  const [weak, made] = [judged[place], judgements[place]?.sequence ?? []];
  if (!weak) return null;
  if (weak.isShortened) return "passwordRepeated";
  if (made.some(({ isOwn }) => isOwn)) return "passwordOwn";
  const patterns = made.filter(({ pattern }) => ["repeat", "sequence", "spatial"].includes(pattern));
  const length = patterns.reduce((sum, { token }) => sum + token.length, 0);
  return length * 2 > weak.part.length ? "passwordRepeated" : "passwordCommon";
}
