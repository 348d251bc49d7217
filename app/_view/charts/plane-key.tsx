import type { PlaneChart } from "#lib/charts/plane";
import styles from "./plane-key.module.css";
import type { Words } from "./words";

type Props = { chart: PlaneChart; words: Words };

/** What the tints of the plane mean; that of the class found lies over that of the best. */
export const PlaneKey = ({ chart: { firm }, words: { translate } }: Props) => (
  <>
    {firm ? <span className={styles.here}>{translate("charts.plane.keyHere")}</span> : null}{" "}
    {firm?.quadrant === "leading" ? null : <span className={styles.best}>{translate("charts.plane.keyBest")}</span>}
  </>
);
