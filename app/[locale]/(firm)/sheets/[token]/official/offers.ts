import type { Answers } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import { answeredFigures } from "#lib/programme/same-figures";
import type { FactKey } from "#lib/rules/fact";
import { fromQuestionnaire } from "#questionnaires/facts/from-questionnaire";

type Given = { edition: Edition; year: number; answers: Answers };

/**
 * Figures that the questionnaire holds already, by the official figure that asks the same of the same year.
 * @param given.year the reporting year of the sheet
 */
export const offersOf = (given: Given): Map<FactKey, number> =>
  new Map(answeredFigures(fromQuestionnaire, given).map(({ key, answer }) => [key, answer]));
