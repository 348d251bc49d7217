import { type Place, type PlaneChart, radius95 } from "#lib/charts/plane";
import { arrowShape, type Bundle, gapOf, moves, nearerLine, yearAway } from "./plane-geometry";
import type { CaseLabel } from "./plane-labels";
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

type CaseProps = { bundle: Bundle; course: ReturnType<typeof courseOf>; labels: CaseLabel[]; pen: Pen };

/** Where a case stood and where it went; cases that lie together share an arrow. */
export function CaseMark({ bundle: { label: id }, course: { from, shape }, labels, pen }: CaseProps) {
  const { entry, styles } = pen;
  const label = labels.find((each) => each.id === id);
  return (
    <g>
      {shape ? <Arrow shape={shape} line={styles.arrow} head={styles.head} /> : null}
      {label?.end ? <Leader from={from} to={pen.named(label.end)} style={styles.leader} /> : null}
      <circle className={styles.entry} cx={from.x} cy={from.y} r={entry.radius} />
      {label ? <Name label={label} isOnArrow={shape !== null} pen={pen} /> : null}
    </g>
  );
}

type Point = { x: number; y: number };

/** From a mark to its name farther off. */
const Leader = ({ from, to, style }: { from: Point; to: Point; style: string | undefined }) => (
  <line className={style} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
);

/** The names of a mark, a line each; letters alone may lie on its arrow and cover it. */
function Name({ label, isOnArrow, pen }: { label: CaseLabel; isOnArrow: boolean; pen: Pen }) {
  const { entry, styles, line } = pen;
  const middle = pen.named(label);
  const isCovering = isOnArrow && !label.end && entry.badge !== null && label.lines.every(({ trade }) => trade === "");
  const first = middle.y + line * (0.3 - (label.lines.length - 1) / 2);
  return (
    <>
      {isCovering ? <circle className={styles.badge} cx={middle.x} cy={middle.y} r={entry.badge ?? 0} /> : null}
      <text className={styles.case} x={middle.x} y={first} textAnchor="middle">
        {label.lines.map(({ mark, trade }, place) => (
          <tspan key={mark} x={middle.x} dy={place === 0 ? 0 : line}>
            <tspan className={styles.mark}>{mark}</tspan>
            {trade === "" ? null : <tspan className={styles.trade}> {trade}</tspan>}
          </tspan>
        ))}
      </text>
    </>
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
        {at.name ?? at.year}
      </text>
    </g>
  );
}

/** From the firm to the nearer line, with how many points it is over it. */
export function ToLine({ firm, cuts, pen }: { firm: Firm; cuts: Place; pen: Pen }) {
  const line = nearerLine(firm, cuts);
  if (!line) return null;
  const from = pointOf(firm, pen);
  const to = pointOf({ ...firm, [line.nearer]: cuts[line.nearer] }, pen);
  const isFlat = line.nearer === "level";
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < pen.firm.radius * 1.5) return null;
  const words = `${line.points > 0 ? "+" : "−"}${Math.abs(line.points)}`;
  return (
    <>
      <line className={pen.styles.toLine} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      <text
        className={pen.styles.points}
        x={isFlat ? (from.x + to.x) / 2 : from.x + 7}
        y={isFlat ? from.y + pen.line : (from.y + to.y) / 2 + pen.line * 0.3}
        textAnchor={isFlat ? "middle" : "start"}
      >
        {words}
      </text>
    </>
  );
}

/** Where the firm stands; its name is on the side that no line leads to. */
export function FirmMark({ firm, cuts, name, pen }: { firm: Firm; cuts: Place; name: string; pen: Pen }) {
  const { radius, edge, below, above } = pen.firm;
  const { x, y } = pointOf(firm, pen);
  const line = nearerLine(firm, cuts);
  const isBelow = firm.capability > 90 || (line?.nearer === "capability" && line.points < 0 && firm.capability > 12);
  return (
    <>
      <polygon
        className={pen.styles.own}
        points={`${x},${y - radius} ${x + radius},${y} ${x},${y + radius} ${x - radius},${y}`}
      />
      <text
        className={pen.styles.you}
        x={Math.min(x, pen.x(100) - edge)}
        y={y + (isBelow ? below : -above)}
        textAnchor="middle"
      >
        {name}
      </text>
    </>
  );
}
