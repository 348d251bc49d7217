import { otherShareShown } from "#lib/charts/sureness";
import type { ClassCertainty } from "#lib/scoring/findings";
import { otherShareWords, shareWords } from "../charts/sure-words";
import type { Words } from "../charts/words";

/** How sure a class is, with its neighbour as far as that is worth telling. */
export function surenessWords<Class>(
  { probability, certainty, onTheLine, neighbour }: ClassCertainty<Class>,
  nameOf: (value: Class) => string,
  words: Words,
): string {
  const { translate } = words;
  const next =
    neighbour && otherShareShown(neighbour.probability).as !== "under"
      ? translate("cases.chance.next", {
          name: nameOf(neighbour.class),
          share: otherShareWords(neighbour.probability, words),
        })
      : "";
  return translate(onTheLine ? "cases.chance.onTheLine" : "cases.chance.sure", {
    verdict: translate(`classes.verdict.${certainty}`),
    share: shareWords(probability, words),
    next,
  });
}
