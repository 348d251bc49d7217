import type { Edition } from "../instrument/edition";
import type { FactKey, FactValue } from "../rules/fact";
import type { PartOf } from "../rules/part-of";
import { compare, rational } from "../rules/rational";
import { type AnsweredFact, type AnswersOfYear, agree, answeredFacts, type SameFacts } from "./same-facts";

/** A fact and a question of which the one asks a part of what the other asks. */
type AcrossPair = { fact: string; question: string; part: "fact" | "question" };

/** A part on one sheet that exceeds its whole on the other; the two may mean other years or scopes. */
export type AcrossExcess = AnsweredFact & Pick<AcrossPair, "part"> & { value: FactValue };

/**
 * What is part of what across the two sheets: from the parts of each, and from the facts that both ask.
 * @param same questions by the fact that asks the same
 */
export function pairsAcross(
  parts: readonly PartOf[],
  { contradictions }: Pick<Edition, "contradictions">,
  same: SameFacts,
): AcrossPair[] {
  const official = parts.flatMap(({ part, whole }): AcrossPair[] => [
    ...(same[whole] ? [{ fact: part, question: same[whole], part: "fact" as const }] : []),
    ...(same[part] ? [{ fact: whole, question: same[part], part: "question" as const }] : []),
  ]);
  const pairs = contradictions.flatMap(({ smaller, larger: [whole, ...others] }): AcrossPair[] =>
    // Of a sum, no single fact is the whole.
    others.length > 0 || whole === undefined
      ? []
      : Object.entries(same).flatMap(([fact, question]): AcrossPair[] => [
          ...(question === whole ? [{ fact, question: smaller, part: "question" as const }] : []),
          ...(question === smaller ? [{ fact, question: whole, part: "fact" as const }] : []),
        ]),
  );
  const named = [...official, ...pairs].map((pair) => [`${pair.fact} ${pair.question} ${pair.part}`, pair] as const);
  return [...new Map(named).values()];
}

/** Every part that exceeds its whole on the other sheet, in the year that the question is about. */
export const excessesAcross = (
  pairs: readonly AcrossPair[],
  given: AnswersOfYear,
  valueAt: (key: FactKey) => FactValue | undefined,
): AcrossExcess[] =>
  pairs.flatMap(({ fact, question: id, part }) =>
    answeredFacts({ [fact]: id }, given).flatMap((each): AcrossExcess[] => {
      const value = valueAt(each.key);
      const [amount, answer] = [rational(value), rational(each.answer)];
      if (value === undefined || !amount || !answer || agree(amount, each.answer, each.question.decimals)) return [];
      return compare(amount, answer) > 0 === (part === "fact") ? [{ ...each, part, value }] : [];
    }),
  );
