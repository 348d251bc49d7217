import type { ClassCertainty } from "#lib/scoring/findings";
import type { Words } from "../charts/words";

/** Beyond these a probability is not told apart: the errors behind it are not known so well. */
const told = { least: 0.05, most: 0.95 };
export const toldMost = told.most;

/** A probability in whole per cents, as far as it can be told. */
export function chanceWords(probability: number, { translate, share }: Words): string {
  if (probability > told.most) return translate("cases.chance.over", { share: share(told.most) });
  if (probability < told.least) return translate("cases.chance.under", { share: share(told.least) });
  return share(probability);
}

/** How sure a class is, with its neighbour as far as that is worth telling. */
export function surenessWords<Class>(
  { probability, certainty, onTheLine, neighbour }: ClassCertainty<Class>,
  nameOf: (value: Class) => string,
  words: Words,
): string {
  const { translate } = words;
  const next =
    neighbour && neighbour.probability >= told.least
      ? translate("cases.chance.next", {
          name: nameOf(neighbour.class),
          share: chanceWords(neighbour.probability, words),
        })
      : "";
  return translate(onTheLine ? "cases.chance.onTheLine" : "cases.chance.sure", {
    verdict: translate(`classes.verdict.${certainty}`),
    share: chanceWords(probability, words),
    next,
  });
}
