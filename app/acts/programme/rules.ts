import type { ApplicationChange, RoundRecord } from "#db/programme/admission";
import type { ApplicationBasis } from "#db/programme/application-file";
import type { Judge, Law } from "#db/programme/decisions";
import { boardColumns } from "#lib/programme/columns";
import { failingOnce } from "#lib/programme/counted-clauses";
import { decisiveOf, fourVerdicts } from "#lib/programme/verdicts";
import { type Explanation, explain } from "#lib/rules/explain";
import { versionIn } from "#lib/rules/notice";
import type { Screening } from "#lib/rules/reading";
import type { RuleSet } from "#lib/rules/rule-set";
import { examine, screen } from "#lib/rules/screen";
import type { Verdict } from "#lib/rules/verdict";
import { dayOf } from "#lib/text/day";
import { factCatalogue, names, ruleSetFor } from "#questionnaires";
import { leavesOf, occasionOf, ruleSetOf } from "./round-rules";
import { stoodTitles } from "./stood-titles";

/** The official facts by their ids. */
export const factsById = new Map(factCatalogue.sections.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact])));

/** The occasion of a round for a submission; terms count to the day of it. */
export const screeningOf = (round: RoundRecord, submission: ApplicationBasis["submission"]): Screening => ({
  ...occasionOf(round),
  ...(submission && { appliedOn: dayOf(submission.submittedAt) }),
});

/** The verdicts on an application as it stands. */
export const judge: Judge = (basis) =>
  fourVerdicts(ruleSetOf(basis.round), screeningOf(basis.round, basis.submission), basis);

/** What is said of each criterion beside the verdict on the values that stand. */
export function explainedBy(basis: ApplicationBasis): Map<string, Explanation> {
  const ruleSet = ruleSetOf(basis.round);
  const screening = screeningOf(basis.round, basis.submission);
  return explain(ruleSet, examine(ruleSet, decisiveOf(basis, ruleSet), screening), screening, names);
}

export const law: Law = {
  judge,
  failing: (round, { decisive }) => failingOnce(ruleSetOf(round).requires, decisive.criteria),
};

/** What the board shows of an application as it stands. */
export function columnsOf(basis: ApplicationBasis): ApplicationChange {
  const ruleSet = ruleSetOf(basis.round);
  const { appliedOn, openedOn } = screeningOf(basis.round, basis.submission);
  const standing = decisiveOf(basis, ruleSet);
  const columns = boardColumns(
    basis.submission?.diagnosis ?? null,
    leavesOf(basis.round),
    appliedOn ?? openedOn,
    standing,
    new Set(basis.verified.keys()),
  );
  return { ...columns, ...stoodTitles(standing) };
}

/** What the rules say that a round opened today would go by; `null` where they are the same, or none are known. */
export function newerVerdict(basis: ApplicationBasis, today: string): { ruleSet: RuleSet; verdict: Verdict } | null {
  const screening = { ...screeningOf(basis.round, basis.submission), openedOn: today };
  const choice = ruleSetFor(screening);
  if (!("ruleSet" in choice) || choice.ruleSet.id === versionIn(basis.round.ruleSet)) return null;
  const { ruleSet } = choice;
  return { ruleSet, verdict: screen(ruleSet, decisiveOf(basis, ruleSet), screening) };
}
