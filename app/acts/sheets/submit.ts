import { isDeepStrictEqual } from "node:util";
import type { Database } from "#db/client";
import type { Receipt } from "#db/programme/applications";
import { currentEntries, everything } from "#db/sheets/entries";
import { readSheet, type SheetRecord, type Shut } from "#db/sheets/sheets";
import { type Revisions, revisionsOf, type SnapshotLine, submitSheet } from "#db/sheets/snapshots";
import type { Actor } from "#lib/access";
import { diagnose, scorer } from "#lib/diagnosis/diagnose";
import type { Pace } from "#lib/diagnosis/flags";
import type { StoredEntry } from "#lib/entry/entry";
import type { Edition } from "#lib/instrument/edition";
import { journey } from "#lib/instrument/journey";
import { done, type Outcome, refused } from "#lib/outcome";
import { boardColumns } from "#lib/programme/columns";
import { acceptanceOf } from "#lib/programme/submission";
import { withoutFindings } from "#lib/programme/verdicts";
import { overlaid } from "#lib/rules/keys";
import { dayOf } from "#lib/text/day";
import { editionOf } from "#questionnaires";
import { stoodTitles } from "../programme/stood-titles";
import { demandsOn } from "./asked";
import { askingOn } from "./asking";
import { answersAmong } from "./entries";
import { verdictsOn } from "./law-today";
import { answerObstacles, factObstacles } from "./obstacles";
import { factsOn, isOfficial, type OpenFacts, roundScreening } from "./open-facts";
import { peerOf } from "./peers";

/** What goes with a submission to a round: what its firm is told, and the words with which its sender vouches for it. */
export type Sent = { receipt?: Receipt; declaration?: string | undefined };

/** What was submitted, and whether it has a result. */
export type Submitted = SnapshotLine & { hash: string; hasResult: boolean };

/** Why a sheet is not submitted: also that obstacles stand in the way, or that its round requires what is lacking. */
export type NotSubmitted =
  | Shut
  | "stale"
  | "not-open"
  | "obstacles"
  | "nothing-to-submit"
  | "unsettled"
  | "lacking"
  | "undeclared";

/**
 * Seals what its sender has just checked, with its diagnosis and what the rules of every tier say; never anything that
 * changed meanwhile. A sheet that is in a round goes into it, unless what the round requires is lacking; its firm gets a receipt.
 */
export async function submit(
  store: Database,
  actor: Actor,
  checked: Revisions,
  now: Date,
  { receipt, declaration }: Sent = {},
): Promise<Outcome<Submitted, NotSubmitted>> {
  const admitted = await readSheet(store, actor);
  if (!admitted.ok) return admitted;
  const sheet = admitted.value;
  if (sheet.state === "submitted") return refused("not-draft");
  const edition = editionOf(sheet);
  const current = await currentEntries(store, actor, everything);
  if (!current.ok) return current;
  const opened = await factsOn(store, { actor, sheet, edition }, now);
  if (!opened) return refused("not-found");
  // Told before anything else: what is to be mended would help nobody.
  if (opened.inRound && ["closed", "sent"].includes(acceptanceOf(opened.inRound, now))) return refused("not-open");
  const assessment = assessmentIn({ opened, sheet, edition }, current.value);
  if (assessment === "obstacles" || factObstacles(opened).inTheWay.length > 0) return refused("obstacles");
  if (assessment === "nothing-to-submit") return refused(assessment);
  if ((await demandsOn(store, opened)).some(({ state }) => state === "lacking")) return refused("lacking");
  const isVouched = opened.inRound?.round.declaration ?? false;
  if (isVouched && !declaration) return refused("undeclared");
  // Revisions only grow: what its sender has checked is what was read here and what is frozen below.
  if (!isDeepStrictEqual(checked, revisionsOf(current.value))) return refused("stale");
  const { answers, notes, diagnosis } = assessment;
  const { facts } = opened;
  const round = roundScreening(opened);
  // Frozen also where a round asks none: an officer is shown what was there, not what is missing.
  const official = (Object.keys(facts).length > 0 || round) && {
    facts,
    ladder: isOfficial(opened) ? verdictsOn(facts, now) : null,
  };
  const submission = {
    expected: checked,
    snapshot: { answers, notes, diagnosis, scorer, ...official },
    peer: diagnosis && peerOf({ edition: edition.id, answers, diagnosis, submittedAt: now }),
  };
  const told = (sent: Awaited<ReturnType<typeof submitSheet>>) =>
    sent.ok ? done({ ...sent.value, hasResult: diagnosis !== null }) : sent;
  if (!round) return told(await submitSheet(store, actor, submission, now));
  const claimed = withoutFindings(facts, round.rules);
  const columns: Parameters<typeof submitSheet>[2]["columns"] = (verified) => {
    const standing = overlaid(claimed, verified);
    return {
      ...boardColumns(diagnosis, round.leaves, dayOf(now), standing, new Set(verified.keys())),
      ...stoodTitles(standing),
    };
  };
  const whole = {
    ...submission,
    columns,
    ...(receipt && { receipt }),
    ruleSet: round.rules.id,
    ...(isVouched && declaration && { declaration }),
  };
  return told(await submitSheet(store, actor, whole, now));
}

type Assessed = { opened: OpenFacts; sheet: SheetRecord; edition: Edition };

/** What is frozen of the questionnaire: nothing where the round does without; or what stands in the way. */
function assessmentIn({ opened, sheet, edition }: Assessed, current: readonly StoredEntry[]) {
  if (!opened.countsAnswers) return { answers: {}, notes: {}, diagnosis: null };
  const { stored, answers } = answersAmong({ edition, sheet }, current);
  const way = journey(edition, sheet.depth, answers);
  const asking = askingOn({ edition, year: sheet.year });
  if (answerObstacles({ edition, way, asking, stored, answers }).length > 0) return "obstacles";
  if (way.answered === 0) return "nothing-to-submit";
  const notes = Object.fromEntries([...stored].flatMap(([question, { note }]) => (note ? [[question, note]] : [])));
  const described = { edition: edition.id, depth: sheet.depth, answers };
  return { answers, notes, diagnosis: diagnose(edition, described, paceOf([...stored.values()])) };
}

/** Seconds from the first to the last answer of this sheet; none where answers were copied from the year before. */
function paceOf(answers: readonly StoredEntry[]): Pace | undefined {
  if (answers.length === 0 || answers.some(({ author }) => author !== "firm")) return undefined;
  const times = answers.map(({ at }) => at.getTime());
  return { seconds: (Math.max(...times) - Math.min(...times)) / 1000 };
}
