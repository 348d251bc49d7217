import type { Place, PlaneChart } from "#lib/charts/plane";
import type { Locale } from "#lib/text/text";
import drawing from "./drawing.module.css";
import { cornersOf } from "./plane-corners";
import { bundlesOf, planeHeight, planeWidth, x, y } from "./plane-geometry";
import { BestQuadrant, CapabilityTitle, Corners, Cuts, FirmQuadrant, LevelTitle } from "./plane-ground";
import { planeLabels } from "./plane-labels";
import { CaseMark, courseOf, Deviations, FirmMark, PastMarks, PlotBounds, ToLine } from "./plane-marks";
import { drawingPen as pen } from "./plane-pen";
import { type Words, wordsOf } from "./words";

type Props = { chart: PlaneChart; locale: Locale; label: string; you?: string };

/** The quadrant plane as a drawing. `label` says what it shows to those who do not see it, `you` names the firm's mark. */
export function PlaneSvg({ chart, locale, label, you }: Props) {
  const words = wordsOf(locale);
  const { firm, cuts } = chart;
  const bundles = bundlesOf(chart.cases);
  const labels = planeLabels(chart, bundles, ({ industry }) => words.of(industry));
  return (
    <svg className={drawing.drawing} viewBox={`0 0 ${planeWidth} ${planeHeight}`} role="img" aria-label={label}>
      <PlotBounds pen={pen} />
      <Ground firm={firm} cuts={cuts} words={words} />
      {firm ? <Deviations firm={firm} pen={pen} /> : null}
      {bundles.map((bundle) => (
        <CaseMark key={bundle.label} {...{ bundle, labels, pen }} course={courseOf(bundle, bundles, pen)} />
      ))}
      <PastMarks chart={chart} pen={pen} />
      {firm ? <ToLine firm={firm} cuts={cuts} pen={pen} /> : null}
      {firm ? <FirmMark firm={firm} cuts={cuts} name={you ?? words.translate("charts.you")} pen={pen} /> : null}
    </svg>
  );
}

/** Axes, cuts and the names of the quadrants. */
function Ground({ firm, cuts, words }: { firm: Place | null; cuts: Place; words: Words }) {
  const { translate } = words;
  return (
    <>
      <BestQuadrant cuts={cuts} pen={pen} />
      {firm ? <FirmQuadrant firm={firm} cuts={cuts} pen={pen} /> : null}
      <path
        className={drawing.axis}
        fill="none"
        d={`M${x(0)},${y(100)}V${y(0)}H${x(100)}M${x(0)},${y(100)}h-4M${x(0)},${y(0)}h-4m4,0v4M${x(100)},${y(0)}v4`}
      />
      <Cuts cuts={cuts} pen={pen} />
      <CapabilityTitle title={translate("charts.columns.capability")} at={(cuts.capability + 100) / 2} pen={pen} />
      <LevelTitle title={translate("charts.columns.level")} at={(cuts.level + 100) / 2} pen={pen} />
      <Ticks cuts={cuts} />
      <Corners corners={cornersOf(cuts, words, firm === null)} pen={pen} />
    </>
  );
}

/** The ends of both scales and where they are cut. */
function Ticks({ cuts }: { cuts: Place }) {
  const style = `${drawing.soft} ${drawing.small}`;
  return (
    <>
      {[0, cuts.capability, 100].map((tick) => (
        <text key={tick} className={style} x={x(0) - 6} y={y(tick) + 4} textAnchor="end">
          {tick}
        </text>
      ))}
      {[0, cuts.level, 100].map((tick) => (
        <text key={tick} className={style} x={x(tick)} y={y(0) + 15} textAnchor={tick === 100 ? "end" : "middle"}>
          {tick}
        </text>
      ))}
    </>
  );
}
