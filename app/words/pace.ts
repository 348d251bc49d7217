import { askedQuestions } from "#lib/instrument/answers";
import type { Edition } from "#lib/instrument/edition";
import type { Depth } from "#lib/instrument/question";
import type { Translate } from "../translate";

/** Minutes that this many questions take at the edition's pace, rounded up to at least one. */
export const minutesFor = ({ calibration }: Edition, questions: number): number =>
  Math.max(1, Math.ceil((questions * calibration.secondsPerQuestion) / 60));

/** Questions and minutes of a depth when everything is asked, and the questions that nobody is spared. */
export function lengthOf(edition: Edition, depth: Depth): { count: number; fewest: number; minutes: number } {
  const questions = askedQuestions(edition, depth);
  const fewest = questions.filter(({ shownWhen }) => !shownWhen).length;
  return { count: questions.length, fewest, minutes: minutesFor(edition, questions.length) };
}

/** How many questions there are, in words: a range where it depends on the answers. */
export const countWords = (translate: Translate, fewest: number, most: number): string =>
  fewest === most ? translate("start.count", { count: most }) : translate("start.countBetween", { fewest, most });
