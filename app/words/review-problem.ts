import type { Locale } from "#lib/text/text";
import { translator } from "../translate";

/** Why a form was not taken in, in the words of the page. */
const problems = [
  "stale",
  "not-submitted",
  "no-ground",
  "nothing-verified",
  "no-reason",
  "unmet-unexplained",
  "nothing-proposed",
  "same-person",
  "not-open",
  "sealed",
  "bad-file",
  "no-outcome",
  "no-note",
  "bad-day",
  "too-long",
  "no-opinion",
  "not-asked",
  "opinion-missing",
  "handed-in",
  "quota",
] as const;
const handlingProblems = ["recused", "no-colleague", "recused-already"] as const;
type Problem = (typeof problems)[number];

/** A refusal in words. What the form itself found wrong is in words already. */
export function reviewProblem(locale: Locale, problem: string | null): string {
  if (problem === null) return translator(locale)("people.kept");
  const ofHandling = handlingProblems.find((each) => each === problem);
  if (ofHandling) return translator(locale)(`handling.problems.${ofHandling}`);
  const name = problems.find((each): each is Problem => each === problem);
  return name ? translator(locale)(`review.problems.${name}`) : problem;
}
