import type { Answers } from "../../../../../../lib/instrument/answers";
import { questionsById } from "../../../../../../lib/instrument/answers";
import type { Edition } from "../../../../../../lib/instrument/edition";
import type { FactKey } from "../../../../../../lib/rules/fact";
import { keyOf } from "../../../../../../lib/rules/keys";
import { fromQuestionnaire } from "../../../../../../questionnaires/official-figures/from-questionnaire";

type Given = { edition: Edition; year: number; answers: Answers };

/**
 * Figures that the questionnaire holds already, by the official figure that asks the same of the same year.
 * @param year the reporting year of the sheet
 */
export function offersOf({ edition, year, answers }: Given): Map<FactKey, number> {
  const questions = questionsById(edition);
  return new Map(
    Object.entries(fromQuestionnaire).flatMap(([fact, id]): [FactKey, number][] => {
      const question = questions.get(id);
      const answer = answers[id];
      if (question?.kind !== "number" || typeof answer !== "number" || question.yearsBefore === null) return [];
      return [[keyOf(fact, year - question.yearsBefore), answer]];
    }),
  );
}
