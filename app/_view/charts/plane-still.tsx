import type { PlaneChart } from "#lib/charts/plane";
import type { Reader } from "#lib/messages/messages";
import type { Locale } from "#lib/text/text";
import marks from "./drawing.module.css";
import { planeTitle } from "./plane";
import styles from "./plane.module.css";
import { PlaneSvg } from "./plane-svg";
import { wordsOf } from "./words";

/** The quadrant plane as a drawing alone. */
export function PlaneStill({ chart, locale, reader }: { chart: PlaneChart; locale: Locale; reader: Reader }) {
  const words = wordsOf(locale, reader);
  const { translate, score } = words;
  const { firm } = chart;
  const who = { who: translate("charts.you"), isOther: reader === "others" ? "yes" : "no" };
  const label = translate("charts.plane.label", {
    title: planeTitle(chart, who, words),
    firm: firm
      ? translate("charts.plane.firmAt", { ...who, level: score(firm.level), capability: score(firm.capability) })
      : "",
  });
  return (
    <div className={`${marks.frame} ${styles.frame}`}>
      <PlaneSvg chart={chart} locale={locale} label={label} you={who.who} />
    </div>
  );
}
