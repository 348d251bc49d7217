import { usePlotArea } from "recharts";
import styles from "./plane.module.css";
import { type Bundle, plot } from "./plane-geometry";
import { BestQuadrant, CapabilityTitle, Corners, Cuts, FirmQuadrant, LevelTitle } from "./plane-ground";
import type { PlaneLiveProps } from "./plane-live-props";
import { CaseMark, courseOf, Deviations, FirmMark, PastMarks, PlotBounds, ToLine } from "./plane-marks";
import type { Pen } from "./plane-pen";

type Props = Omit<PlaneLiveProps, "cases" | "first"> & {
  chosen: string | null;
  choose: (id: string) => void;
};

/** Everything inside the plot of the interactive plane. */
export function PlaneLiveMarks({ chart, bundles, labels, corners, chosen, choose, words }: Props) {
  const area = usePlotArea();
  if (!area) return null;
  const { firm, cuts } = chart;
  const pen = penOn(area);
  return (
    <g>
      <BestQuadrant cuts={cuts} pen={pen} />
      {firm ? <FirmQuadrant firm={firm} cuts={cuts} pen={pen} /> : null}
      <Cuts cuts={cuts} pen={pen} />
      <PlotBounds pen={pen} />
      <Corners corners={corners} pen={pen} />
      <CapabilityTitle title={words.capability} at={(cuts.capability + 100) / 2} pen={pen} />
      <LevelTitle title={words.level} at={(cuts.level + 100) / 2} pen={pen} />
      {firm ? <Deviations firm={firm} pen={pen} /> : null}
      {bundles.map((bundle) => (
        <LiveCase key={bundle.label} {...{ bundle, bundles, labels, chosen, choose, pen }} />
      ))}
      <PastMarks chart={chart} pen={pen} />
      {firm ? <ToLine firm={firm} cuts={cuts} pen={pen} /> : null}
      {firm ? <FirmMark firm={firm} cuts={cuts} name={words.you} pen={pen} /> : null}
    </g>
  );
}

type CaseProps = Pick<Props, "bundles" | "labels" | "chosen" | "choose"> & { bundle: Bundle; pen: Pen };

/** A case that is chosen by pointing near it; pressed again, the next of those that share its mark. */
function LiveCase({ bundle, bundles, labels, chosen, choose, pen }: CaseProps) {
  const { ids, label } = bundle;
  const course = courseOf(bundle, bundles, pen);
  const { from, shape } = course;
  const isChosen = chosen !== null && ids.includes(chosen);
  const next = () => choose(ids[(ids.indexOf(chosen ?? "") + 1) % ids.length] ?? label);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons below the plot do the same by keyboard
    <g
      className={isChosen ? styles.chosen : chosen ? styles.faded : undefined}
      onMouseEnter={() => choose(ids[0] ?? label)}
      onClick={next}
    >
      {shape ? <line className={styles.reach} x1={from.x} y1={from.y} x2={shape.x2} y2={shape.y2} /> : null}
      <circle className={styles.reach} cx={from.x} cy={from.y} r={9} />
      <CaseMark {...{ bundle, course, labels, pen }} />
    </g>
  );
}

/** Draws in pixels on the plot at hand; names were placed on the drawing, and are moved as it is larger or smaller. */
const penOn = (area: { x: number; y: number; width: number; height: number }): Pen => ({
  x: (level) => area.x + (level / 100) * area.width,
  y: (capability) => area.y + (1 - capability / 100) * area.height,
  width: area.width,
  height: area.height,
  clip: "plane-live-plot",
  named: ({ x, y }) => ({
    x: area.x + ((x - plot.left) / plot.size) * area.width,
    y: area.y + ((y - plot.top) / plot.size) * area.height,
  }),
  line: 16,
  entry: { radius: 4.5, start: 6, head: 9, badge: null },
  past: { side: 10, gap: 10, start: 8, head: 9, far: 26 },
  firm: { radius: 9.5, edge: 24, below: 27, above: 17 },
  styles,
});
