import { type AskedSection, type FactQuestion, neededKeys } from "#lib/programme/asked-facts";
import { firstFacts, type Settling, settlingFacts } from "#lib/programme/settling";
import type { Fact, FactKey, FactValue, FirmFacts } from "#lib/rules/fact";
import { factsFrom, keyOf, partsOf } from "#lib/rules/keys";
import { lastYearOf } from "#lib/rules/reading";
import type { Tier } from "#lib/rules/rule-set";
import type { Verdict } from "#lib/rules/verdict";
import { findRuleSet } from "#questionnaires";
import { firstCount, lateFacts, nextCount, ordinaryFirm } from "#questionnaires/facts/first";
import { factsById } from "../programme/rules";
import { askedOf } from "./asked";
import { askedToday, rulesOf, todayOf } from "./law-today";
import type { OpenFacts } from "./open-facts";

const lore = { facts: factsById, late: new Set(lateFacts) };

/** The facts of the ordinary firm in the years that a rule set looks at. */
export const ordinaryBefore = (yearOfApplication: number): FirmFacts =>
  factsFrom(
    Object.entries(ordinaryFirm).flatMap(([fact, value]): [FactKey, FactValue][] =>
      typeof value === "object" && !Array.isArray(value)
        ? Object.entries(value).map(([back, each]) => [keyOf(fact, yearOfApplication - Number(back)), each])
        : [[fact, value as FactValue]],
    ),
  );

const chosen = new Map<string, readonly string[]>();

/** The facts that decide most of a tier's clauses for an ordinary firm that applies on a day; none where it has no rules. */
export function firstFactsOf(tier: Tier, now: Date): readonly string[] {
  const occasion = todayOf(tier, now);
  const rules = rulesOf(occasion);
  if (!rules) return [];
  const year = lastYearOf(occasion) + 1;
  const name = `${rules.id} ${year}`;
  const facts = chosen.get(name) ?? firstFacts(rules, occasion, ordinaryBefore(year), lore, firstCount);
  chosen.set(name, facts);
  return facts;
}

/** The first facts of a sheet's tier as they are asked, with their pages; nothing where it has no tier. */
export function firstQuestions(open: OpenFacts): { facts: FactQuestion[]; years: number[] } {
  const first = open.aim === null ? [] : firstFactsOf(open.aim, open.now);
  const facts = questionsIn(askedOf(open).sections, first, fieldsReadOf(open));
  const years = facts.flatMap(({ keys }) => keys.flatMap((key) => partsOf(key).year ?? []));
  return { facts, years: [...new Set(years)].sort() };
}

/** The fields of each list that the rules of a sheet's tier read. */
const fieldsReadOf = ({ aim, now }: OpenFacts): Map<string, string[]> =>
  new Map((aim === null ? [] : askedToday(aim, now)).map(({ fact, fields }) => [fact, fields]));

/** The fields of a list without which no rule can judge it; other facts have none. */
const fieldsOf = (fact: Fact, read: readonly string[]): Set<string> =>
  new Set(
    fact.kind === "list" ? fact.fields.flatMap(({ id, required }) => (required || read.includes(id) ? [id] : [])) : [],
  );

/** Those of the questions that ask some facts, without what rules do not need. */
function questionsIn(
  sections: readonly AskedSection[],
  wanted: readonly string[],
  read: ReadonlyMap<string, readonly string[]>,
): FactQuestion[] {
  const questions = sections.flatMap(({ facts }) => facts).filter(({ fact }) => wanted.includes(fact.id));
  return questions.map((question) => ({
    ...question,
    keys: neededKeys(question),
    optional: new Set(),
    why: [],
    fields: fieldsOf(question.fact, read.get(question.fact.id) ?? []),
  }));
}

/** Which missing facts would settle most of what a verdict leaves open, and how much they settle together. */
export function settlingIn(verdict: Verdict): { facts: Settling[]; settled: number } {
  const rules = findRuleSet(verdict.ruleSet);
  return rules ? settlingFacts(rules.requires, verdict, lore, nextCount) : { facts: [], settled: 0 };
}
