import { isComparable } from "#lib/charts/comparable";
import { changeBetween, type Place, type PlaneChart, type Since } from "#lib/charts/plane";
import { blanksOf } from "./blanks";
import styles from "./plane.module.css";
import type { Words } from "./words";

type Firm = NonNullable<PlaneChart["firm"]>;

/**
 * How far the firm has come since its first year here, and whether that is more than the error; where the two sheets do
 * not rest on the same answers, on which they differ.
 */
export function Moved({ since, firm, words }: { since: Since; firm: Firm; words: Words }) {
  const { translate, number } = words;
  const year = `${since.from.year}`;
  if (!since.sameEdition) return <p className={styles.moved}>{translate("charts.plane.unequalEdition", { year })}</p>;
  const nameOf = (dimension: keyof Place) => translate(`classes.dimension.${dimension}`);
  const change = (dimension: keyof Place) => {
    if (!isComparable(since.apart[dimension]))
      return translate("charts.plane.unequal", { dimension: nameOf(dimension) });
    const { points, isWithinError } = changeBetween(since.from, firm, dimension, since.errors);
    const whole = Math.round(points);
    return translate("charts.plane.movedPart", {
      dimension: nameOf(dimension),
      points: `${whole > 0 ? "+" : whole < 0 ? "−" : "±"}${number(Math.abs(whole))}`,
      isWithin: isWithinError ? "yes" : "no",
    });
  };
  const unequal = dimensions.filter((dimension) => !isComparable(since.apart[dimension]));
  return (
    <>
      <p className={styles.moved}>
        {translate("charts.plane.moved", { year, level: change("level"), capability: change("capability") })}
      </p>
      {unequal.map((dimension) => (
        <p key={dimension}>
          {translate("charts.plane.unequalWhy", {
            year,
            dimension: nameOf(dimension),
            blanks: blanksOf(since.apart[dimension], year, words),
          })}
        </p>
      ))}
    </>
  );
}

const dimensions = ["level", "capability"] as const;
