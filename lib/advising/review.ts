import { diagnose } from "../diagnosis/diagnose";
import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Answer, Answers } from "../instrument/answers";
import type { Edition } from "../instrument/edition";
import type { Depth } from "../instrument/question";
import { diagnosedStanding, type Move, movesBetween, type Standing } from "./standing";

/** One question with another answer; `undefined` where it is taken to have none. */
export type ChangedAnswer = { question: string; to: Answer | undefined };

/** What one set of answers comes to. */
export type Judged = { answers: Answers; diagnosis: Diagnosis; standing: Standing };

/** What changed answers make of a sheet. */
export type Reviewed = {
  claimed: Judged;
  changed: Judged;
  /** The parts that all changes together move. */
  moves: Move[];
  /** By question, what its change alone comes to, and what that moves. */
  alone: ReadonlyMap<string, { moves: Move[]; standing: Standing }>;
  /** Parts whose class no change moves alone, and all do together. */
  together: Move[];
};

type Sheet = { edition: Edition; depth: Depth };

/** Answers with others in the place of some. */
export function withChanges(answers: Answers, changes: readonly ChangedAnswer[]): Answers {
  const changed: Record<string, Answer> = { ...answers };
  for (const { question, to } of changes) {
    if (to === undefined) delete changed[question];
    else changed[question] = to;
  }
  return changed;
}

/**
 * What answers come to, pure and total.
 * @param verified questions whose answers somebody held against a file
 */
export function judge({ edition, depth }: Sheet, answers: Answers, verified?: ReadonlySet<string>): Judged {
  const diagnosis = diagnose(edition, { edition: edition.id, answers, depth }, undefined, verified);
  return { answers, diagnosis, standing: diagnosedStanding(edition, diagnosis) };
}

/** What a sheet comes to as its firm answered it and with some answers changed, and which change moves what. */
export function review(sheet: Sheet, answers: Answers, changes: readonly ChangedAnswer[]): Reviewed {
  const claimed = judge(sheet, answers);
  if (changes.length === 0) return { claimed, changed: claimed, moves: [], alone: new Map(), together: [] };
  const changed = judge(sheet, withChanges(answers, changes));
  const alone = new Map(
    changes.map((change) => {
      const only = changes.length === 1 ? changed : judge(sheet, withChanges(answers, [change]));
      const { standing } = only;
      return [change.question, { moves: movesBetween(claimed.standing, standing), standing }] as const;
    }),
  );
  const moves = movesBetween(claimed.standing, changed.standing);
  const byOne = new Set(
    [...alone.values()].flatMap(({ moves }) => moves.flatMap((move) => (move.class ? [move.part] : []))),
  );
  return { claimed, changed, moves, alone, together: moves.filter((move) => move.class && !byOne.has(move.part)) };
}
