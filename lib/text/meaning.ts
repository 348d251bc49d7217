import { canonical } from "./canonical";

/**
 * What may change while a definition means the same, beside words: where a statement comes from and how surely it was
 * seen, which series a page draws, what facts mean, which is no law (their parts, what makes two rows one, and who
 * settles what divides by nothing), and the notice that a rule set was changed by, beside the change.
 */
const apart: ReadonlySet<string> = new Set([
  ...["source", "copy", "confidence", "item", "series"],
  ...["partsOfFacts", "identities", "findingsOfNothing", "notice"],
]);

/** Words in the languages of the service, whichever those are. */
const areWords = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "zh" in value && "en" in value;

function meantBy(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  // How many words a list holds counts: the steps of a scale are worth something by their place.
  if (Array.isArray(value)) return value.map((each) => (areWords(each) ? null : meantBy(each)));
  const meant = Object.entries(value).filter(([key, inner]) => !apart.has(key) && !areWords(inner));
  return Object.fromEntries(meant.map(([key, inner]) => [key, meantBy(inner)]));
}

/** The canonical text of what an edition, a catalogue of facts or a rule set means: its SHA-256 is its seal. */
export const meaningOf = (definition: object): string => canonical(meantBy(definition));
