import type { Database } from "#db/client";
import { readOwnApplication } from "#db/programme/applications";
import { currentEntries } from "#db/sheets/entries";
import type { StoredEntry } from "#lib/entry/entry";
import { goalIn, isOfGoal } from "#lib/programme/goal";
import type { FactKey, FactValue } from "#lib/rules/fact";
import type { Leaves } from "#lib/rules/leaves";
import type { Screening } from "#lib/rules/reading";
import type { RuleSet } from "#lib/rules/rule-set";
import { dayOf } from "#lib/text/day";
import { findRulesOf, leavesOf, occasionOf } from "../programme/round-rules";
import { sharedFactsOn } from "./asking";
import { claimedOf } from "./claims";
import { type OpenedSheet, readFacts, valuesAmong } from "./entries";

type SharedAsked = ReturnType<typeof sharedFactsOn>;

/** Whether an application in a state is with a bureau. */
const isWithBureau = (state: string | undefined): boolean => state === "submitted" || state === "late";

export type OpenFacts = NonNullable<Awaited<ReturnType<typeof factsOn>>>;

/**
 * The facts of the actor's sheet, the round it is in, and what it aims at; `null` where the sheet is not the
 * actor's.
 */
export async function factsOn(store: Database, opened: OpenedSheet, now: Date) {
  const [current, outcome] = await Promise.all([
    readFacts(store, opened.actor),
    readOwnApplication(store, opened.actor),
  ]);
  if (!current.ok || !outcome.ok) return null;
  const application = outcome.value;
  const entries: ReadonlyMap<FactKey, StoredEntry> = current.value;
  const values: ReadonlyMap<FactKey, FactValue> = valuesAmong(entries);
  const inRound = application && application.application.state !== "withdrawn" ? application : null;
  const selfAssessment = inRound?.round.selfAssessment ?? "required";
  const ofRound = application && { tier: application.round.tier, isIn: inRound !== null, selfAssessment };
  const goal = goalIn(values, ofRound);
  return {
    ...opened,
    now,
    application,
    /** The round whose demands count now: not one that the firm withdrew from. */
    inRound,
    /** Whether the questionnaire is asked for: outside rounds it always is. */
    selfAssessment,
    /** Whether its answers count in what is submitted. */
    countsAnswers: selfAssessment === "optional" ? await hasAnswers(store, opened) : selfAssessment === "required",
    /** Whether facts can be given: after submitting, too, unless the sheet is with a bureau. */
    mayMend: opened.sheet.state === "draft" || !isWithBureau(application?.application.state),
    entries,
    values,
    facts: claimedOf(values, inRound?.round.extraQuestions),
    goal,
    /** The tier of the goal. */
    aim: goal.tier,
  };
}

/** Whether anything of the questionnaire is answered that is no fact as well. */
async function hasAnswers(store: Database, { actor }: OpenedSheet): Promise<boolean> {
  const current = await currentEntries(store, actor, { kinds: ["question"] });
  return current.ok && current.value.some(({ entry, waiting }) => waiting.length > 0 || !("cleared" in entry));
}

/** Facts that are told at the questions that ask them, too; at their own pages, where the questions do not count. */
export const sharedFactsAskedOn = (open: Pick<OpenFacts, "edition" | "sheet" | "countsAnswers">): SharedAsked =>
  open.countsAnswers ? sharedFactsOn(open) : new Map();

/** Whether a sheet has to do with the official rules: what its questionnaire asks anyway is not enough. */
export function isOfficial(open: OpenFacts): boolean {
  const shared = sharedFactsAskedOn(open);
  const isOfFirm = (key: FactKey) => !shared.has(key) && !isOfGoal(key);
  return open.aim !== null || [...open.values.keys()].some(isOfFirm);
}

/** The rule set of the round that a sheet is in, the occasion, and the rule set compiled for it. */
export function roundScreening({ inRound, now }: Pick<OpenFacts, "inRound" | "now">): {
  rules: RuleSet;
  occasion: Screening;
  leaves: Leaves;
} | null {
  if (!inRound) return null;
  const { round } = inRound;
  const rules = findRulesOf(round);
  return rules ? { rules, occasion: { ...occasionOf(round), appliedOn: dayOf(now) }, leaves: leavesOf(round) } : null;
}
