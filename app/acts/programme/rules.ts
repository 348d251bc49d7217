import type { ApplicationChange, RoundRecord } from "#db/programme/admission";
import type { Judge, Law } from "#db/programme/decisions";
import type { Reviewed } from "#db/programme/reviews";
import { boardColumns } from "#lib/programme/columns";
import { failingOnce } from "#lib/programme/counted-clauses";
import { decisiveOf, fourVerdicts } from "#lib/programme/verdicts";
import type { Screening } from "#lib/rules/reading";
import type { RuleSet } from "#lib/rules/rule-set";
import { screen } from "#lib/rules/screen";
import type { Verdict } from "#lib/rules/verdict";
import { dayOf } from "#lib/text/day";
import { factCatalogue, ruleSetFor } from "#questionnaires";
import { leavesOf, occasionOf, ruleSetOf } from "./round-rules";

/** The official facts by their ids. */
export const factsById = new Map(factCatalogue.sections.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact])));

/** The occasion of a round for a submission; terms count to the day of it. */
export const screeningOf = (round: RoundRecord, submission: Reviewed["submission"]): Screening => ({
  ...occasionOf(round),
  ...(submission && { appliedOn: dayOf(submission.submittedAt) }),
});

/** The verdicts on an application as it stands. */
export const judge: Judge = (reviewed) =>
  fourVerdicts(ruleSetOf(reviewed.round), screeningOf(reviewed.round, reviewed.submission), reviewed);

export const law: Law = {
  judge,
  failing: (round, { decisive }) => failingOnce(ruleSetOf(round).requires, decisive.criteria),
};

/** What the board shows of an application as it stands. */
export function columnsOf(reviewed: Reviewed): ApplicationChange {
  const ruleSet = ruleSetOf(reviewed.round);
  const { appliedOn, openedOn } = screeningOf(reviewed.round, reviewed.submission);
  return boardColumns(
    reviewed.submission?.diagnosis ?? null,
    leavesOf(reviewed.round),
    appliedOn ?? openedOn,
    decisiveOf(reviewed, ruleSet),
  );
}

/** What the rules say that a round opened today would go by; `null` where they are the same, or none are known. */
export function newerVerdict(reviewed: Reviewed, today: string): { ruleSet: RuleSet; verdict: Verdict } | null {
  const screening = { ...screeningOf(reviewed.round, reviewed.submission), openedOn: today };
  const choice = ruleSetFor(screening);
  if (!("ruleSet" in choice) || choice.ruleSet.id === reviewed.round.ruleSet) return null;
  const { ruleSet } = choice;
  return { ruleSet, verdict: screen(ruleSet, decisiveOf(reviewed, ruleSet), screening) };
}
