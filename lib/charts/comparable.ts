import type { NetworkId } from "../diagnosis/case";
import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Answers } from "../instrument/answers";
import { type Edition, questionsOf } from "../instrument/edition";
import { type Depth, isAsked, type Question } from "../instrument/question";
import { questionIndex } from "./questions";

/** A sheet's answers with what they came to. */
export type AnsweredSheet = { diagnosis: Diagnosis; answers: Answers; depth: Depth };

/** What did not count on one side alone: questions without a number or level there, and how many its depth leaves out. */
export type Apart = { before: Gaps; after: Gaps };
export type Gaps = { questions: Question[]; notAsked: number };

type Dimension = "level" | "capability" | NetworkId;

/**
 * On what the scores of two sheets in a dimension rest that the other does not: a change tells of the firm only where
 * both rest on the same items.
 */
export function apart(edition: Edition, before: AnsweredSheet, after: AnsweredSheet, dimension: Dimension): Apart {
  const [first, second] = [carriers(before, dimension), carriers(after, dimension)];
  return {
    before: gapsOf(
      edition,
      before,
      [...second].filter((item) => !first.has(item)),
    ),
    after: gapsOf(
      edition,
      after,
      [...first].filter((item) => !second.has(item)),
    ),
  };
}

/** How many standard errors a difference has to exceed: one in the first arithmetic, in the second as its calibration says. */
export const errorsNeeded = ({ calibration }: Edition): number =>
  "arithmetic" in calibration ? calibration.difference : 1;

export const isComparable = ({ before, after }: Apart): boolean =>
  [before, after].every(({ questions, notAsked }) => questions.length === 0 && notAsked === 0);

function carriers({ diagnosis: { reasons } }: AnsweredSheet, dimension: Dimension): Set<string> {
  const behind = dimension === "level" || dimension === "capability" ? reasons[dimension] : reasons.networks[dimension];
  return new Set(behind.map(({ item }) => item));
}

/** Why items did not count in a sheet: the questions that it leaves without a value, or else all that they read. */
function gapsOf(edition: Edition, { answers, depth }: AnsweredSheet, items: string[]): Gaps {
  const index = questionIndex(edition);
  const ids = new Set(items);
  const read = edition.indicators
    .flatMap((indicator) => indicator.items.filter(({ id }) => ids.has(id)).flatMap(questionsOf))
    .flatMap((id) => index.get(id) ?? []);
  const distinct = [...new Set(read)];
  const inDepth = distinct.filter((question) => isAsked(question, depth));
  const open = inDepth.filter(({ id }) => {
    const answer = answers[id];
    return answer === undefined || answer === "dont-know" || answer === "not-applicable";
  });
  const notAsked = distinct.length - inDepth.length;
  return { questions: open.length > 0 || notAsked > 0 ? open : inDepth, notAsked };
}
