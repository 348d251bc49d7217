import type { Formula } from "../rules/rule-set";
import { alternativesIn, standInsFor } from "../rules/stand-ins";
import { codeOf, replacedLetter, statusLetters, statusOfLetter } from "../rules/truth";
import { countedIn } from "./counted-clauses";

/** Stands for a criterion that does not count: another way to the same end, or for information. */
const uncounted = "-";

/** A firm's row of letters as it is shown, and as it is counted: several ways to one end count once. */
type ReadLetters = { shown: string; counted: string };

/** Rows that are remembered: most firms of a round share theirs with others. */
const mostKnown = 4096;

/** What reads the rows of letters of a rule set. */
export type LettersOf = { alternatives: ReadonlySet<string>; read: (letters: string) => ReadLetters };

/** @param criteria the ids of a rule set's criteria, in its order */
export function lettersOf(criteria: readonly string[], requires: Formula): LettersOf {
  const places = new Map(criteria.map((id, place) => [id, place]));
  const alternatives = alternativesIn(requires);
  const cache = new Map<string, ReadLetters>();
  const readAnew = (letters: string): ReadLetters => {
    if (letters === "") return { shown: "", counted: "" };
    const letterOf = (id: string) => letters[places.get(id) ?? -1] ?? "";
    const replaced = standInsFor(requires, (id) => codeOf(statusOfLetter(letterOf(id))));
    const standings = countedIn(requires, {
      statusOf: (id) => statusOfLetter(letterOf(id) || statusLetters["not-applicable"]),
      gapOf: () => 0,
    });
    const isCounted = (id: string) => !["alternative", "reference"].includes(standings.get(id)?.status ?? "reference");
    return {
      shown: criteria.map((id) => (replaced.has(id) ? replacedLetter : letterOf(id))).join(""),
      counted: criteria.map((id) => (isCounted(id) ? letterOf(id) : uncounted)).join(""),
    };
  };
  const readerOf = (letters: string): ReadLetters => {
    const reading = cache.get(letters) ?? readAnew(letters);
    if (cache.size >= mostKnown) cache.clear();
    cache.set(letters, reading);
    return reading;
  };
  return { alternatives, read: readerOf };
}
