import { isOfRound } from "#lib/entry/key";
import { pointsOf } from "#lib/programme/demands";
import type { ExtraQuestion } from "#lib/programme/round";
import type { FactKey, FactValue, FirmFacts } from "#lib/rules/fact";
import { factsFrom, partsOf } from "#lib/rules/keys";
import { factsById } from "../programme/rules";

/** The fact that holds a province's own points. */
const provincePoints = "province-points";

/**
 * What counts of the values of a sheet: the facts of the catalogue that are the firm's to give, and what its round
 * asks. Points that a round's own questions give are the province's points.
 */
export function claimedOf(
  values: ReadonlyMap<FactKey, FactValue>,
  questions: readonly ExtraQuestion[] = [],
): FirmFacts {
  const counting = [...values].filter(([key]) => {
    const fact = factsById.get(partsOf(key).fact);
    return isOfRound(key) || (fact !== undefined && fact.kind !== "finding");
  });
  const points = pointsOf(questions, values);
  const fact = factsById.get(provincePoints);
  const most = fact?.kind === "number" ? fact.max : 0;
  return factsFrom(points === null ? counting : [...counting, [provincePoints, Math.min(points, most)]]);
}
