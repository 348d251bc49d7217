import type { PlaneChart, Stop } from "#lib/charts/plane";
import type { Locale } from "#lib/text/text";
import drawing from "../charts/drawing.module.css";
import { Origin } from "../charts/origin";
import { PlaneSvg } from "../charts/plane-svg";
import { type Words, wordsOf } from "../charts/words";
import styles from "./cases.module.css";

/** A single case's arrow under what it shows; its numbers are in the table of the plane of all cases. */
export function CasePlane({ chart, hasBasis, locale }: { chart: PlaneChart; hasBasis: boolean; locale: Locale }) {
  const words = wordsOf(locale);
  const [arrow] = chart.cases;
  if (!arrow) return null;
  const { entry, later } = arrow;
  const at = {
    from: `${entry.from}`,
    entry: quadrantName(entry, words),
    to: `${later?.from}`,
    later: later ? quadrantName(later, words) : "",
  };
  const title = words.translate(
    later === null ? "cases.arrowLeft" : later.quadrant === entry.quadrant ? "cases.arrowStayed" : "cases.arrowMoved",
    at,
  );
  return (
    <figure className={styles.plane}>
      <figcaption>{title}</figcaption>
      <div className={drawing.frame}>
        <PlaneSvg chart={chart} locale={locale} label={title} />
      </div>
      {hasBasis ? (
        <p className="soft">
          {words.translate(later ? "cases.arrowOurs" : "cases.placeOurs")} <Origin of="ours" locale={locale} />
        </p>
      ) : null}
    </figure>
  );
}

const quadrantName = ({ quadrant }: Stop, { translate }: Words) =>
  quadrant ? translate(`classes.quadrant.${quadrant}.name`) : translate("charts.notEnough");
