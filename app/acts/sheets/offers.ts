import type { Database } from "#db/client";
import type { Edition } from "#lib/instrument/edition";
import {
  type AnsweredFact,
  answeredFacts,
  type KnownAmount,
  knownAmounts,
  type SameFacts,
} from "#lib/programme/same-facts";
import type { FactKey } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import { countedOfficially, countsFromQuestionnaire, relatedFacts } from "#questionnaires/facts/from-questionnaire";
import { questionsByFact, sharedOf } from "./asking";
import { type OpenedSheet, readAnswers, readFacts, valuesAmong } from "./entries";

/** The questions of an edition that ask nearly what a fact is, by the fact. */
export function relatedIn(edition: Pick<Edition, "id">): SameFacts {
  const shared = sharedOf(edition);
  return Object.fromEntries(Object.entries(questionsByFact(edition)).filter(([fact]) => !(fact in shared)));
}

/** What the questionnaire of a sheet answers of nearly the same fact of that year, by the fact. */
export async function offersOn(store: Database, opened: OpenedSheet): Promise<Map<FactKey, AnsweredFact>> {
  const { edition, sheet } = opened;
  const current = await readAnswers(store, opened);
  const answers = current.ok ? current.value.answers : {};
  const facts = answeredFacts(relatedIn(edition), { edition, year: sheet.year, answers });
  return new Map(facts.map((each) => [each.key, each]));
}

/** What the facts of a sheet say of nearly what a question asks, by the question. */
export async function offersForAnswers(store: Database, opened: OpenedSheet): Promise<Map<string, KnownAmount>> {
  const { edition, sheet, actor } = opened;
  const current = await readFacts(store, actor);
  const values = valuesAmong(current.ok ? current.value : new Map());
  const pairs = { facts: relatedIn(edition), counts: countsFromQuestionnaire };
  const known = knownAmounts(pairs, { edition, year: sheet.year }, (key) => values.get(key));
  return new Map(known.map((each) => [each.question.id, each]));
}

/** How a fact differs from what the questionnaire asks of nearly the same. */
export const differenceAt = (key: FactKey) => relatedFacts[partsOf(key).fact]?.difference;

/** How what a question asks differs from the fact that is nearly the same. */
export const differenceOf = (question: string) =>
  Object.values(relatedFacts).find((related) => related.question === question)?.difference;

/** How the official criteria count a fact that the questionnaire asks, too, where that needs saying. */
export const countingAt = (key: FactKey) => countedOfficially[partsOf(key).fact];
