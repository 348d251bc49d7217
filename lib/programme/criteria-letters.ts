import type { Formula } from "../rules/rule-set";
import { statusLetters, statusOfLetter } from "./columns";
import { countedIn } from "./counted-clauses";
import { alternativesIn, replacedIn } from "./replaced";

/** Stands for a criterion that is not met and need not be, since another that is met stands in for it. */
export const replacedLetter = "r";
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
    const replaced = replacedIn(requires, letterOf);
    const standings = countedIn(requires, {
      statusOf: (id) => statusOfLetter(letterOf(id) || statusLetters["not-applicable"]),
      gapOf: () => 0,
    });
    const isCounted = (id: string) => !["alternative", "reference"].includes(standings.get(id)?.status ?? "reference");
    const isReplaced = (id: string) => replaced.has(id) && letterOf(id) !== statusLetters["not-applicable"];
    return {
      shown: criteria.map((id) => (isReplaced(id) ? replacedLetter : letterOf(id))).join(""),
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
