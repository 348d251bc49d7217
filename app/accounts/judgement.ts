import type { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { guessedWords } from "./guessed-words";

/** What is judged of a password, and words by which whoever knows its person would try it. */
export type Judging = { parts: readonly string[]; words: readonly string[] };

/** How hard a part is to guess, in classes from 0 to 4, and of what it is made. */
export type Judgement = { score: number; sequence: { pattern: string; token: string; isOwn: boolean }[] };

/** Substitutions of letters that are tried: more take longer and find nothing more. */
const substitutions = 8;

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
    l33tMaxSubstitutions: substitutions,
  });
}

/** Judges the parts of a password one by one. It takes up to a second: for a thread of its own. */
export async function judge({ parts, words }: Judging): Promise<Judgement[]> {
  factory ??= openEstimate();
  const estimate = await factory;
  return parts.map((part) => {
    const { score, sequence } = estimate.check(part, [...words]);
    const made = sequence.map((match) => ({
      pattern: match.pattern,
      token: match.token,
      isOwn: "dictionaryName" in match && match.dictionaryName === "userInputs",
    }));
    return { score, sequence: made };
  });
}
