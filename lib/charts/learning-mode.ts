import type { Diagnosis, Mode } from "../diagnosis/diagnosis";
import type { Answers } from "../instrument/answers";
import type { Edition } from "../instrument/edition";
import { optionsOf } from "../instrument/question";
import { questionIndex } from "./questions";

/**
 * How a firm learns from its partner, as it answered. The study has one name for all that is not yet an exchange in
 * which both learn: `guided` where the partner teaches, `exchange` where something has gone back, too.
 */
export type ModeShown = Mode | "guided" | "exchange";

/** The mode in the terms of the answer about who learns from whom; as the study names it where that was not answered. */
export function modeShown(edition: Edition, { learning }: Diagnosis, answers: Answers): ModeShown | null {
  const { mode, coupling } = learning;
  if (mode !== "oneWay" || coupling === "none") return mode;
  const points = directionOf(edition, answers);
  if (points === null || points === 0) return mode;
  return points > edition.calibration.mode.twoWay ? "exchange" : "guided";
}

/** Points of the answer about who learns from whom; `null` where it says nothing. */
function directionOf(edition: Edition, answers: Answers): number | null {
  const question = questionIndex(edition).get(edition.model.partner.direction);
  const answer = question && answers[question.id];
  return (question && optionsOf(question).find(({ id }) => id === answer)?.points) ?? null;
}
