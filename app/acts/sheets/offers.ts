import type { Database } from "#db/client";
import { type AnsweredFact, answeredFacts } from "#lib/programme/same-facts";
import type { FactKey } from "#lib/rules/fact";
import { partsOf } from "#lib/rules/keys";
import { relatedFacts } from "#questionnaires/facts/from-questionnaire";
import { questionsByFact, sharedOf } from "./asking";
import { type OpenedSheet, readAnswers } from "./entries";

/** What the questionnaire of a sheet answers of nearly the same fact of that year, by the fact. */
export async function offersOn(store: Database, opened: OpenedSheet): Promise<Map<FactKey, AnsweredFact>> {
  const { edition, sheet } = opened;
  const current = await readAnswers(store, opened);
  const answers = current.ok ? current.value.answers : {};
  const shared = sharedOf(edition);
  const related = Object.entries(questionsByFact(edition)).filter(([fact]) => !(fact in shared));
  const facts = answeredFacts(Object.fromEntries(related), { edition, year: sheet.year, answers });
  return new Map(facts.map((each) => [each.key, each]));
}

/** How a fact differs from what the questionnaire asks of nearly the same. */
export const differenceAt = (key: FactKey) => relatedFacts[partsOf(key).fact]?.difference;

/** How what a question asks differs from the fact that is nearly the same. */
export const differenceOf = (question: string) =>
  Object.values(relatedFacts).find((related) => related.question === question)?.difference;
