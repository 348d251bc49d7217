import type { Sheet } from "../instrument/answers";
import type { Edition } from "../instrument/edition";
import type { Score } from "../scoring/classes";
import { type Compiled, compile } from "../scoring/compile";
import { type Measure, shownDimension, shownMeasure } from "../scoring/findings";
import { countedAnswers } from "../scoring/points";
import { arithmeticOf, type Scores } from "../scoring/scores";
import { adviceFor } from "./advice";
import { changeOf } from "./change";
import { consistencyOf, isSound } from "./consistency";
import type { Diagnosis } from "./diagnosis";
import type { Classification, Firm } from "./facts";
import { flagsOf, type Pace } from "./flags";
import { reasonsOf } from "./reasons";

/** Version of the scoring and the diagnosis; a result that could come out differently needs a new one. */
export const scorer = "3";

/**
 * What a sheet says of a firm: pure and total, the same bytes for the same edition and answers on any day.
 * @param pace how long the answering took, where a live questionnaire knows
 * @param verified questions whose answers an evidence document supports
 */
export function diagnose(
  edition: Edition,
  { answers, depth, notAsked }: Sheet,
  pace?: Pace,
  verified?: ReadonlySet<string>,
): Diagnosis {
  const compiled = compile(edition);
  const silent = notAsked && new Set(notAsked);
  const given = countedAnswers(compiled, answers, depth);
  const consistency = consistencyOf(compiled, given, depth, silent);
  const { contradictions, unchecked } = consistency;
  const known = { verified, notAsked: silent, isContradicted: !isSound(consistency) };
  const scores = arithmeticOf(compiled).score(compiled, given, depth, known);
  const finding = classificationOf(compiled, scores);
  const firm: Firm = { finding, given };
  return {
    ...finding,
    ...(unchecked.length > 0 && { unchecked }),
    reasons: reasonsOf(compiled, scores),
    change: changeOf(compiled, scores),
    flags: flagsOf(compiled, firm, contradictions, pace),
    advice: adviceFor(compiled, firm),
  };
}

/** The scores as the pages show them, from 0 to 100, with their classes. */
function classificationOf(compiled: Compiled, scores: Scores): Classification {
  const indicators: Record<string, Score> = {};
  for (const { id, index } of compiled.indicators) indicators[id] = shownMeasure(scores.measures[index] as Measure);
  return {
    edition: compiled.edition.id,
    technicalStrength: {
      level: shownDimension(scores.level),
      capability: shownDimension(scores.capability),
      ...scores.position,
    },
    indicators,
    opportunity: scores.opportunity,
    orientation: scores.orientation,
    learning: scores.learning,
    networks: scores.networks,
    ...(scores.sureness && {
      certainty: scores.sureness.certainty,
      range: scores.sureness.range,
      settle: scores.sureness.settle,
    }),
    innovation: {
      technology: shownMeasure(scores.measures[compiled.technology.index] as Measure),
      market: shownMeasure(scores.measures[compiled.market.index] as Measure),
    },
  };
}
