import type { ZxcvbnFactory } from "@zxcvbn-ts/core";
import type { Problem } from "../words/account-words";
import { passwordLength } from "./accounts";
import { guessedWords } from "./guessed-words";
import { type Chooser, folded, ownWordsOf } from "./own-words";

/** Characters that are judged: the estimate takes seconds for more, and these alone must be hard to guess. */
const longestJudged = 40;

/** Substitutions of letters that are tried: more take longer and find nothing more. */
const substitutions = 30;

/** Classes of the estimate: ten thousand million guesses and more as it stands, a hundred million without its spaces. */
const hard = { asTyped: 4, run: 3 } as const;

/** Fewest letters beside one's own words, and beside digits; fewest different characters. */
const fewest = { beside: 6, letters: 4, different: 6 } as const;

let factory: Promise<ZxcvbnFactory> | undefined;

/** Dictionaries of a quarter of a million words: read at the first password that somebody chooses. */
async function openEstimate(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
    import("@zxcvbn-ts/language-en"),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary, guessed: [...guessedWords] },
    graphs: common.adjacencyGraphs,
    translations: english.translations,
    maxLength: longestJudged,
    l33tMaxSubstitutions: substitutions,
  });
}

/** Whether little is left beside one's own words and digits. */
function isOwn(password: string, words: readonly string[]): boolean {
  const whole = folded(password);
  const rest = words.reduce((left, word) => left.replaceAll(word, ""), whole);
  return rest !== whole && rest.replace(/\p{N}/gu, "").length < fewest.beside;
}

/** Whether it is digits, a phone's or a person's number, or a few characters over and over. */
const isMonotonous = (password: string): boolean =>
  password.replace(/[\p{N}\s]/gu, "").length < fewest.letters || new Set(password).size < fewest.different;

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
  factory ??= openEstimate();
  const estimate = await factory;
  // What stands there twice is guessed once.
  const once = password.replace(/(.{3,})(?=.*\1)/gsu, "");
  const judge = (part: string, least: number) => ({ part, least, ...estimate.check(part, words) });
  const judgements = [judge(password, hard.asTyped), judge(once, hard.asTyped), judge(folded(password), hard.run)];
  const weak = judgements.find(({ score, least }) => score < least);
  if (!weak) return null;
  if (weak.part === once && once !== password) return "passwordRepeated";
  if (weak.sequence.some((match) => "dictionaryName" in match && match.dictionaryName === "userInputs"))
    return "passwordOwn";
  const patterns = weak.sequence.filter(({ pattern }) => ["repeat", "sequence", "spatial"].includes(pattern));
  const length = patterns.reduce((sum, { token }) => sum + token.length, 0);
  return length * 2 > weak.part.length ? "passwordRepeated" : "passwordCommon";
}
