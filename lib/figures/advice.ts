import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Edition, Horizon } from "../instrument/edition";
import type { Source, Text } from "../instrument/text";

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

/** The advice given with its words, most weight first. */
export function adviceShown(edition: Edition, diagnosis: Diagnosis): AdviceShown[] {
  return diagnosis.advice
    .flatMap(({ id, horizon, weight, source, improves }) => {
      const advice = edition.advice.find((each) => each.id === id);
      if (!advice) return [];
      const names = improves.flatMap(
        (indicator) => edition.indicators.find((each) => each.id === indicator)?.name ?? [],
      );
      return [{ id, title: advice.title, text: advice.text, horizon, weight, source, improves: names }];
    })
    .sort((first, second) => second.weight - first.weight);
}
