import { questionsById } from "../instrument/answers";
import type { Edition } from "../instrument/edition";
import type { Question } from "../instrument/question";
import { type Fact, type FactKey, isYearly } from "../rules/fact";
import { keyOf, partsOf } from "../rules/keys";
import { type EntryKey, keyOfFact, keyOfQuestion, kindOf, subjectOf } from "./key";

/** What is asked under a key: a question, a fact, or one that a sheet asks as both. */
export type Asked = { key: EntryKey } & (
  | { question: Question; fact: null }
  | { question: null; fact: Fact }
  | { question: Extract<Question, { kind: "number" }>; fact: Extract<Fact, { kind: "number" }> }
);

/** Questions of a number that ask a fact with the same meaning, in the same unit and of the same year, by the fact. */
export type SharedFacts = Readonly<Record<string, string>>;

/** All that a sheet can be asked, by the key under which it stands. */
export type Asking = {
  /** What is asked under a key, or by the question of one; `null` where nothing is. */
  under: (key: EntryKey) => Asked | null;
  /** Where the entries of a question stand. */
  keyOfQuestion: (question: string) => EntryKey;
  /** Where entries stand that answer questions, by the question. */
  questions: ReadonlyMap<string, EntryKey>;
};

type Sources = {
  edition: Edition;
  /** Reporting year of the sheet. */
  year: number;
  shared: SharedFacts;
  /** The facts of the catalogue, by their ids. */
  facts: ReadonlyMap<string, Fact>;
};

/** The fact of a key, where a firm can be asked it with that year, or without one. */
export function factUnder(key: FactKey, facts: ReadonlyMap<string, Fact>): Fact | null {
  const { fact: id, year } = partsOf(key);
  const fact = facts.get(id);
  if (!fact || fact.kind === "finding") return null;
  return isYearly(fact) === (year !== null) ? fact : null;
}

/** What a sheet of an edition and a year asks, but for what only its round brings about. */
export function askingOf({ edition, year, shared, facts }: Sources): Asking {
  const questions = questionsById(edition);
  const factOf = new Map(Object.entries(shared).map(([fact, question]) => [question, fact]));
  const both = new Map<EntryKey, Asked>();
  const keys = new Map<string, EntryKey>();
  for (const [id, question] of questions) {
    const named = factOf.get(id);
    const fact = named === undefined ? undefined : facts.get(named);
    const isShared = question.kind === "number" && question.yearsBefore !== null && fact?.kind === "number";
    const key = isShared ? keyOfFact(keyOf(fact.id, year - (question.yearsBefore ?? 0))) : keyOfQuestion(id);
    keys.set(id, key);
    if (isShared) both.set(key, { key, question, fact });
  }
  const keyOfOne = (question: string) => keys.get(question) ?? keyOfQuestion(question);
  return {
    questions: keys,
    keyOfQuestion: keyOfOne,
    under(key) {
      const subject = subjectOf(key);
      const place = kindOf(key) === "question" ? keyOfOne(subject) : key;
      const shared = both.get(place);
      if (shared) return shared;
      const question = kindOf(place) === "question" ? questions.get(subject) : undefined;
      if (question) return { key: place, question, fact: null };
      const fact = kindOf(place) === "fact" ? factUnder(subject, facts) : null;
      return fact && { key: place, question: null, fact };
    },
  };
}
