import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Condition } from "../instrument/condition";
import type { Edition, Horizon } from "../instrument/edition";
import type { Source, Text } from "../text/text";
import { isNarrow } from "./reached";

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

type Advice = Edition["advice"][number];

/** So many of the advice are told before the rest. */
export const adviceAtOnce = 5;

/**
 * The advice given with its words, most weight first; on the line between two classes, what to do about the doubt
 * comes before the rest. Last come what is told of a class that is only just reached, and what is for a plan of selling
 * abroad that nobody has asked after.
 */
export function adviceShown(edition: Edition, diagnosis: Diagnosis): AdviceShown[] {
  const conditions = new Map(edition.advice.map(({ id, when }) => [id, when]));
  const places = new Map(
    diagnosis.advice.flatMap(({ id }) => {
      const when = conditions.get(id);
      return when ? [[id, placeOf(when, edition, diagnosis)] as const] : [];
    }),
  );
  const place = ({ id }: AdviceShown) => places.get(id) ?? 0;
  return diagnosis.advice
    .flatMap(({ id, horizon, weight, source, improves }) => {
      const advice = edition.advice.find((each) => each.id === id);
      if (!advice) return [];
      const names = improves.flatMap(
        (indicator) => edition.indicators.find((each) => each.id === indicator)?.name ?? [],
      );
      return [{ id, title: advice.title, text: advice.text, horizon, weight, source, improves: names }];
    })
    .sort((first, second) => place(first) - place(second) || second.weight - first.weight);
}

/** Of the advice given what improves some indicators. */
export function adviceOn(edition: Edition, { advice }: Diagnosis, indicators: readonly string[]): Advice[] {
  const ids = new Set(
    advice.flatMap(({ id, improves }) => (improves.some((each) => indicators.includes(each)) ? [id] : [])),
  );
  return edition.advice.filter(({ id }) => ids.has(id));
}

/** Where advice of some condition stands before its weight is looked at: the lower the earlier. */
function placeOf(when: Condition, edition: Edition, diagnosis: Diagnosis): number {
  const { certainty, quadrant } = diagnosis.technicalStrength;
  if (certainty === "borderline" && asks(when, ({ fact }) => fact === "verdict")) return 0;
  if (asks(when, (leaf) => leaf.fact === "foreign-sales" && "is" in leaf && leaf.is !== "now")) return 3;
  const isJustReached = quadrant === "leading" && isNarrow(edition, diagnosis);
  return isJustReached && asks(when, ({ fact }) => fact === "quadrant") ? 2 : 1;
}

type Leaf = Extract<Condition, { fact: string }>;

/** Whether any part of a condition asks for a fact of some kind. */
function asks(condition: Condition, is: (leaf: Leaf) => boolean): boolean {
  if ("all" in condition) return condition.all.some((part) => asks(part, is));
  if ("any" in condition) return condition.any.some((part) => asks(part, is));
  if ("not" in condition) return asks(condition.not, is);
  return is(condition);
}
