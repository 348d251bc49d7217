import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Condition } from "../instrument/condition";
import type { Edition, Horizon } from "../instrument/edition";
import type { Source, Text } from "../text/text";

export type AdviceShown = {
  id: string;
  title: Text;
  text: Text;
  horizon: Horizon;
  weight: number;
  source: Source;
  /** Names of the indicators that it improves. */
  improves: Text[];
};

/**
 * The advice given with its words, most weight first; on the line between two classes, what to do about the doubt
 * comes before the rest.
 */
export function adviceShown(edition: Edition, diagnosis: Diagnosis): AdviceShown[] {
  const isOnTheLine = diagnosis.technicalStrength.certainty === "borderline";
  const settles = new Set(edition.advice.flatMap(({ id, when }) => (isOnTheLine && asks(when, "verdict") ? [id] : [])));
  return diagnosis.advice
    .flatMap(({ id, horizon, weight, source, improves }) => {
      const advice = edition.advice.find((each) => each.id === id);
      if (!advice) return [];
      const names = improves.flatMap(
        (indicator) => edition.indicators.find((each) => each.id === indicator)?.name ?? [],
      );
      return [{ id, title: advice.title, text: advice.text, horizon, weight, source, improves: names }];
    })
    .sort(
      (first, second) => Number(settles.has(second.id)) - Number(settles.has(first.id)) || second.weight - first.weight,
    );
}

/** Whether a condition asks for a fact. */
function asks(condition: Condition, fact: string): boolean {
  if ("all" in condition) return condition.all.some((part) => asks(part, fact));
  if ("any" in condition) return condition.any.some((part) => asks(part, fact));
  if ("not" in condition) return asks(condition.not, fact);
  return condition.fact === fact;
}
