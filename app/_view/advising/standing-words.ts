import type { Move, PartStanding, StandingPart } from "#lib/advising/standing";
import type { Quadrant, Stage } from "#lib/scoring/classes";
import { languages } from "#lib/text/languages";
import { shareWords } from "../charts/sure-words";
import type { Words } from "../charts/words";

type Modes = "oneWay" | "twoWay" | "peer";

/** The class of a part as a reader would say it. */
function classWords(part: StandingPart, found: string | null, { translate }: Words): string {
  if (found === null) return translate("clientReview.none");
  switch (part) {
    case "quadrant":
      return translate(`classes.quadrant.${found as Quadrant}.name`);
    case "level":
      return translate(`classes.level.${found as "high" | "low"}`);
    case "capability":
      return translate(`classes.capability.${found as "strong" | "weak"}`);
    case "stage":
      return translate(`classes.stage.${found as Stage}.name`);
    case "mode":
      return translate(`classes.mode.${found as Modes}.name`);
    case "government":
    case "business":
    case "technological":
      return translate(`clientReview.network.${found as "strong" | "weak"}`);
  }
}

/** What a part comes to: its class, and beside it its score and how likely the class is. */
export function standingWords(
  part: StandingPart,
  standing: PartStanding,
  words: Words,
): { class: string; beside: string } {
  const { translate, score, locale } = words;
  const beside = [
    standing.score === null ? "" : translate("clientReview.points", { score: score(standing.score) }),
    standing.isOnTheLine ? translate("clientReview.onTheLine") : "",
    standing.probability === null
      ? ""
      : translate("clientReview.likely", { share: shareWords(standing.probability, words) }),
  ];
  const from = classWords(part, standing.class, words);
  return {
    class:
      standing.upTo === undefined
        ? from
        : translate("clientReview.atLeast", { from, to: classWords(part, standing.upTo, words) }),
    beside: beside.filter((each) => each !== "").join(languages[locale].comma),
  };
}

export const partWords = (part: StandingPart, { translate }: Words): string => translate(`clientReview.parts.${part}`);

/** What has moved, in a sentence each: a class from what to what, else by how many points. */
export function moveWords(
  moves: readonly Move[],
  before: Readonly<Record<StandingPart, PartStanding>>,
  after: Readonly<Record<StandingPart, PartStanding>>,
  words: Words,
): string[] {
  const { translate, number } = words;
  return moves.map(({ part, class: hasMoved, points }) =>
    hasMoved
      ? translate("clientReview.movesClass", {
          part: partWords(part, words),
          from: classWords(part, before[part].class, words),
          to: classWords(part, after[part].class, words),
        })
      : translate("clientReview.movesPoints", {
          part: partWords(part, words),
          points: `${(points ?? 0) > 0 ? "+" : "−"}${number(Math.abs(Math.round(points ?? 0)))}`,
        }),
  );
}
