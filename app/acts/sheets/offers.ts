import type { Database } from "#db/client";
import { currentAnswers } from "#db/sheets/answers";
import type { SheetRecord } from "#db/sheets/sheets";
import type { Actor } from "#lib/access";
import type { Edition } from "#lib/instrument/edition";
import { answersAmong } from "#lib/instrument/entry";
import { answeredFacts } from "#lib/programme/same-facts";
import type { FactKey } from "#lib/rules/fact";
import { fromQuestionnaire } from "#questionnaires/facts/from-questionnaire";

type Opened = { actor: Actor; edition: Edition; sheet: SheetRecord };

/** Facts that the questionnaire of a sheet holds already, by the fact that asks the same of the same year. */
export async function offersOn(store: Database, { actor, edition, sheet }: Opened): Promise<Map<FactKey, number>> {
  const current = await currentAnswers(store, actor);
  const answers = answersAmong(current.ok ? current.value : []);
  const facts = answeredFacts(fromQuestionnaire, { edition, year: sheet.year, answers });
  return new Map(facts.map(({ key, answer }) => [key, answer]));
}
