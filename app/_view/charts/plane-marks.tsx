import type { PlacedLabel } from "#lib/charts/labels";
import { type Place, type PlaneChart, radius95 } from "#lib/charts/plane";
import { arrowShape, type Bundle, gapOf, moves, yearAway } from "./plane-geometry";
import type { Pen } from "./plane-pen";

type Firm = NonNullable<PlaneChart["firm"]>;

const pointOf = ({ level, capability }: Place, { x, y }: Pen) => ({ x: x(level), y: y(capability) });

/** The plot's bounds, which deviations do not leave. */
export function PlotBounds({ pen: { x, y, width, height, clip } }: { pen: Pen }) {
  return (
    <clipPath id={clip}>
      <rect x={x(0)} y={y(100)} width={width} height={height} />
    </clipPath>
  );
}

/** How far the firm's mark may be off: once, and in nineteen cases of twenty. */
export function Deviations({ firm, pen }: { firm: Firm; pen: Pen }) {
  const { x, y, width, height, clip, styles } = pen;
  return (
    <g clipPath={`url(#${clip})`}>
      {[
        { className: styles.confidence, times: radius95 },
        { className: styles.deviation, times: 1 },
      ].map(({ className, times }) => (
        <ellipse
          key={times}
          className={className}
          cx={x(firm.level)}
          cy={y(firm.capability)}
          rx={(firm.sd.level * times * width) / 100}
          ry={(firm.sd.capability * times * height) / 100}
        />
      ))}
    </g>
  );
}

type ArrowProps = { shape: ReturnType<typeof arrowShape>; line: string | undefined; head: string | undefined };

function Arrow({ shape: { x1, y1, x2, y2, head: points }, line, head, dashes }: ArrowProps & { dashes?: string }) {
  return (
    <>
      <line className={line} strokeDasharray={dashes} x1={x1} y1={y1} x2={x2} y2={y2} />
      <polygon className={head} points={points} />
    </>
  );
}

/** Where a case's mark lies, and the arrow from it to where the case went; `null` where it stayed. */
export function courseOf({ arrow, shift }: Bundle, bundles: Bundle[], pen: Pen) {
  const { x, y } = pointOf(arrow.entry, pen);
  const from = { x: x + shift, y };
  const to = arrow.later && moves(arrow) ? pointOf(arrow.later, pen) : null;
  return { from, shape: to && arrowShape(from, to, gapOf(arrow, bundles), pen.entry.start, pen.entry.head) };
}

type CaseProps = { bundle: Bundle; course: ReturnType<typeof courseOf>; labels: PlacedLabel[]; pen: Pen };

/** Where a case stood and where it went; cases that lie together share an arrow. */
export function CaseMark({ bundle: { label }, course: { from, shape }, labels, pen }: CaseProps) {
  const { entry, styles } = pen;
  const place = labels.find(({ id }) => id === label);
  return (
    <g>
      {shape ? <Arrow shape={shape} line={styles.arrow} head={styles.head} /> : null}
      <circle className={styles.entry} cx={from.x} cy={from.y} r={entry.radius} />
      {place ? (
        <>
          {shape && entry.badge ? <circle className={styles.badge} cx={place.x} cy={place.y} r={entry.badge} /> : null}
          <text className={styles.case} {...pen.named(place)} textAnchor="middle">
            {label}
          </text>
        </>
      ) : null}
    </g>
  );
}

/** Where the firm stood in earlier years, and its way to where it stands. */
export function PastMarks({ chart: { past, firm }, pen }: { chart: PlaneChart; pen: Pen }) {
  const route = [...past, ...(firm ? [firm] : [])];
  return past.map((at, place) => (
    <PastMark key={`${at.year} ${at.edition}`} at={at} before={route[place - 1]} next={route[place + 1]} pen={pen} />
  ));
}

type PastProps = { at: PlaneChart["past"][number]; pen: Pen } & Record<"before" | "next", Place | undefined>;

function PastMark({ at, before, next, pen }: PastProps) {
  const { side, gap, start, head, far } = pen.past;
  const { styles } = pen;
  const from = pointOf(at, pen);
  const to = next && pointOf(next, pen);
  const year = yearAway(
    from,
    [before, next].flatMap((other) => (other ? [pointOf(other, pen)] : [])),
  );
  const isFar = to && Math.hypot(to.x - from.x, to.y - from.y) > far;
  const shape = at.leads && to && isFar ? arrowShape(from, to, gap, start, head) : null;
  return (
    <g>
      {shape ? <Arrow shape={shape} line={styles.route} head={styles.routeHead} dashes="5 3" /> : null}
      <rect className={styles.own} x={from.x - side / 2} y={from.y - side / 2} width={side} height={side} />
      <text className={styles.year} x={year.x} y={year.y} textAnchor={year.anchor}>
        {at.year}
      </text>
    </g>
  );
}

/** Where the firm stands, under its name. */
export function FirmMark({ firm, name, pen }: { firm: Firm; name: string; pen: Pen }) {
  const { radius, edge, below, above } = pen.firm;
  const { x, y } = pointOf(firm, pen);
  return (
    <>
      <polygon
        className={pen.styles.own}
        points={`${x},${y - radius} ${x + radius},${y} ${x},${y + radius} ${x - radius},${y}`}
      />
      <text
        className={pen.styles.you}
        x={Math.min(x, pen.x(100) - edge)}
        y={y + (firm.capability > 90 ? below : -above)}
        textAnchor="middle"
      >
        {name}
      </text>
    </>
  );
}
