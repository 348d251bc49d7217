import type { Database } from "#db/client";
import { conflictsOf, currentAnswers, type StoredAnswer } from "#db/sheets/answers";
import { readSheet, type Shut } from "#db/sheets/sheets";
import { type SnapshotLine, submitSheet } from "#db/sheets/snapshots";
import type { Actor } from "#lib/access";
import { diagnose, scorer } from "#lib/diagnosis/diagnose";
import type { Pace } from "#lib/diagnosis/flags";
import { answersAmong } from "#lib/instrument/entry";
import { journey } from "#lib/instrument/journey";
import { type Outcome, refused } from "#lib/outcome";
import { boardColumns } from "#lib/programme/columns";
import { acceptanceOf } from "#lib/programme/submission";
import { withoutFindings } from "#lib/programme/verdicts";
import { overlaid } from "#lib/rules/keys";
import { dayOf } from "#lib/text/day";
import { editionOf } from "#questionnaires";
import { demandsOn } from "./asked";
import { verdictsOn } from "./law-today";
import { answerObstacles, factObstacles } from "./obstacles";
import { factsOn, roundScreening } from "./open-facts";

/** Which revision of every answer and of every fact its sender has just checked. */
export type Checked = { answers: Readonly<Record<string, number>>; facts: Readonly<Record<string, number>> };

/** Why a sheet is not submitted: also that obstacles stand in the way, or that its round requires what is lacking. */
export type NotSubmitted = Shut | "stale" | "not-open" | "obstacles" | "nothing-to-submit" | "unsettled" | "lacking";

/**
 * Seals what its sender has just checked, with its diagnosis and what the rules of every tier say; never anything that
 * changed meanwhile. A sheet that is in a round goes into it, unless what the round requires is lacking.
 */
export async function submit(
  store: Database,
  actor: Actor,
  checked: Checked,
  now: Date,
): Promise<Outcome<SnapshotLine & { hash: string }, NotSubmitted>> {
  const admitted = await readSheet(store, actor);
  if (!admitted.ok) return admitted;
  const sheet = admitted.value;
  if (sheet.state === "submitted") return refused("not-draft");
  const edition = editionOf(sheet);
  const opened = await factsOn(store, { actor, sheet, edition }, now);
  if (!opened) return refused("not-found");
  // Told before anything else: what is to be mended would help nobody.
  if (opened.inRound && ["closed", "sent"].includes(acceptanceOf(opened.inRound, now))) return refused("not-open");
  const [current, conflicts] = await Promise.all([currentAnswers(store, actor), conflictsOf(store, actor)]);
  if (!current.ok) return current;
  if (!conflicts.ok) return conflicts;
  const answers = answersAmong(current.value);
  const byQuestion = new Map(current.value.map((answer) => [answer.question, answer]));
  const way = journey(edition, sheet.depth, answers);
  if (answerObstacles({ edition, way, stored: byQuestion, answers, conflicts: conflicts.value }).length > 0)
    return refused("obstacles");
  if (factObstacles(opened).length > 0) return refused("obstacles");
  if (way.answered === 0) return refused("nothing-to-submit");
  if ((await demandsOn(store, opened)).some(({ state }) => state === "lacking")) return refused("lacking");
  const notes = Object.fromEntries(current.value.flatMap(({ question, note }) => (note ? [[question, note]] : [])));
  const diagnosis = diagnose(edition, { edition: edition.id, depth: sheet.depth, answers }, paceOf(current.value));
  const { facts } = opened;
  const round = roundScreening(opened);
  // Frozen also where a round asks none: an officer is shown what was there, not what is missing.
  const official = (Object.keys(facts).length > 0 || round) && { facts, ladder: verdictsOn(facts, now) };
  const submission = {
    expected: checked.answers,
    expectedFacts: checked.facts,
    snapshot: { answers, notes, diagnosis, scorer, ...official },
  };
  if (!round) return submitSheet(store, actor, submission, now);
  const claimed = withoutFindings(facts, round.rules);
  const columns: Parameters<typeof submitSheet>[2]["columns"] = (verified) =>
    boardColumns(diagnosis, round.leaves, dayOf(now), overlaid(claimed, verified));
  return submitSheet(store, actor, { ...submission, columns, ruleSet: round.rules.id }, now);
}

/** Seconds from the first to the last answer of this sheet; none where answers were copied from the year before. */
function paceOf(answers: readonly StoredAnswer[]): Pace | undefined {
  if (answers.length === 0 || answers.some(({ by }) => by !== "firm")) return undefined;
  const times = answers.map(({ at }) => at.getTime());
  return { seconds: (Math.max(...times) - Math.min(...times)) / 1000 };
}
