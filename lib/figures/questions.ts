import { type Answers, isAbstention, questionsById } from "../instrument/answers";
import { type Edition, questionsOf } from "../instrument/edition";
import { type Depth, isAsked, type Question } from "../instrument/question";
import { isShown } from "../instrument/shown";

const indexes = new WeakMap<Edition, Map<string, Question>>();

/** The questions of an edition by id, built once per edition. */
export function questionIndex(edition: Edition): Map<string, Question> {
  const known = indexes.get(edition);
  if (known) return known;
  const built = questionsById(edition);
  indexes.set(edition, built);
  return built;
}

/** What still lacks an answer for some indicators: the questions asked at that depth, and how many only the full depth asks. */
export type Missing = { questions: Question[]; onlyInFull: number };

/** The questions of these indicators that are shown but without a usable answer, in the order of the indicators. */
export function missingFor(edition: Edition, depth: Depth, answers: Answers, indicators: string[]): Missing {
  const index = questionIndex(edition);
  const ids = indicators.flatMap(
    (id) => edition.indicators.find((indicator) => indicator.id === id)?.items.flatMap(questionsOf) ?? [],
  );
  const open = [...new Set(ids)].flatMap((id) => {
    const question = index.get(id);
    const answer = answers[id];
    const usable = answer !== undefined && !isAbstention(answer);
    return question && !usable && isShown(question, answers).truth === "yes" ? [question] : [];
  });
  const asked = open.filter((question) => isAsked(question, depth));
  return { questions: asked, onlyInFull: open.length - asked.length };
}
