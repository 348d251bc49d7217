import type { Place } from "#lib/charts/plane";
import { quadrants } from "#lib/diagnosis/diagnosis";
import type { Words } from "./words";

/** A quadrant's name over or under its corner of the plot, where no arrow reaches: plain words; below them the study's term, which is not put over a firm's own mark. */
export type Corner = { id: string; name: string; term?: string; middle: number; top: boolean };

export const cornersOf = (cuts: Place, { translate }: Words, hasTerms: boolean): Corner[] =>
  quadrants.map((quadrant) => {
    const isRight = quadrant === "discontinuity" || quadrant === "leading";
    return {
      id: quadrant,
      name: translate(`classes.quadrant.${quadrant}.corner`),
      ...(hasTerms && { term: translate(`classes.quadrant.${quadrant}.short`) }),
      middle: isRight ? (cuts.level + 100) / 2 : cuts.level / 2,
      top: quadrant === "catchUp" || quadrant === "leading",
    };
  });
