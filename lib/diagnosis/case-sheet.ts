import type { Answer, Sheet } from "../instrument/answers";
import type { Edition } from "../instrument/edition";
import type { CodedCase } from "./case";

/**
 * The sheet that a snapshot of a published firm was coded into. What its study is silent of was never asked, as far as an
 * edition's arithmetic tells that from what is withheld.
 * @param isJudged whether to take along answers that we judged from the class that the study gives
 */
export function caseSheet(snapshot: CodedCase["snapshots"][number], edition: Edition, isJudged = true): Sheet {
  const answers: Record<string, Answer> = {};
  for (const [question, { answer, basis }] of Object.entries(snapshot.answers)) {
    if (isJudged || basis !== "judged") answers[question] = answer;
  }
  const sheet: Sheet = { edition: edition.id, depth: "full", answers };
  if (!("arithmetic" in edition.calibration)) return sheet;
  const questions = edition.sections.flatMap((section) => section.questions.map(({ id }) => id));
  return { ...sheet, notAsked: questions.filter((id) => !Object.hasOwn(answers, id)) };
}
