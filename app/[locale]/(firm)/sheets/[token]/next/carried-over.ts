import type { StoredAnswer } from "../../../../../../db/answers";
import { problemOf } from "../../../../../../lib/instrument/answers";
import type { Question } from "../../../../../../lib/instrument/question";

/**
 * What a new year's sheet starts from: the judgements of the year before. Figures of a year are left to be filled in
 * anew, since last year's figure under this year's heading would be wrong; the page shows it beside the question.
 */
export function carriedOver(questions: Map<string, Question>, stored: StoredAnswer[]) {
  return stored.flatMap(({ question: id, entry, note }) => {
    const question = questions.get(id);
    if (!question || !("answer" in entry) || problemOf(question, entry.answer)) return [];
    return question.kind === "number" && question.yearsBefore !== null ? [] : [{ question: id, entry, note }];
  });
}
