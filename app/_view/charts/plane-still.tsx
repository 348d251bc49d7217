import type { PlaneChart } from "#lib/charts/plane";
import type { Reader } from "#lib/messages/messages";
import type { Locale } from "#lib/text/text";
import marks from "./drawing.module.css";
import { planeLabel } from "./plane";
import styles from "./plane.module.css";
import { PlaneSvg } from "./plane-svg";
import { wordsOf } from "./words";

/** The quadrant plane as a drawing alone. */
export function PlaneStill({ chart, locale, reader }: { chart: PlaneChart; locale: Locale; reader: Reader }) {
  const words = wordsOf(locale, reader);
  const who = { who: words.translate("charts.you"), isOther: reader === "others" ? "yes" : "no" };
  const label = planeLabel(chart, who, words);
  return (
    <div className={`${marks.frame} ${styles.frame}`}>
      <PlaneSvg chart={chart} locale={locale} label={label} you={who.who} />
    </div>
  );
}
