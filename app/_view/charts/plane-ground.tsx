import type { Place } from "#lib/charts/plane";
import type { Corner } from "./plane-corners";
import type { Pen } from "./plane-pen";

type Props = { cuts: Place; pen: Pen };

/** The quadrant that is high on both. */
export function BestQuadrant({ cuts, pen: { x, y, styles } }: Props) {
  return (
    <rect
      className={styles.best}
      x={x(cuts.level)}
      y={y(100)}
      width={x(100) - x(cuts.level)}
      height={y(cuts.capability) - y(100)}
    />
  );
}

/** The quadrant that the firm is in. */
export function FirmQuadrant({ firm, cuts, pen: { x, y, styles } }: Props & { firm: Place }) {
  const [left, right] = firm.level < cuts.level ? [0, cuts.level] : [cuts.level, 100];
  const [bottom, top] = firm.capability < cuts.capability ? [0, cuts.capability] : [cuts.capability, 100];
  return <rect className={styles.here} x={x(left)} y={y(top)} width={x(right) - x(left)} height={y(bottom) - y(top)} />;
}

/** The lines between the quadrants. */
export function Cuts({ cuts, pen: { x, y, styles } }: Props) {
  return (
    <>
      <line className={styles.cut} x1={x(cuts.level)} x2={x(cuts.level)} y1={y(0)} y2={y(100)} />
      <line className={styles.cut} x1={x(0)} x2={x(100)} y1={y(cuts.capability)} y2={y(cuts.capability)} />
    </>
  );
}

type TitleProps = { title: string; at: number; pen: Pen };

/** What is measured upwards, written beside the axis at a place on it. */
export function CapabilityTitle({ title, at, pen: { x, y, styles } }: TitleProps) {
  return (
    <text
      className={styles.title}
      x={x(0) - 12}
      y={y(at)}
      textAnchor="middle"
      transform={`rotate(-90 ${x(0) - 12} ${y(at)})`}
    >
      {title} →
    </text>
  );
}

/** What is measured to the right, written under the axis at a place on it. */
export function LevelTitle({ title, at, pen: { x, y, styles } }: TitleProps) {
  return (
    <text className={styles.title} x={x(at)} y={y(0) + 15} textAnchor="middle">
      {title} →
    </text>
  );
}

/** The names of the quadrants. */
export function Corners({ corners, pen: { x, y, styles } }: { corners: Corner[]; pen: Pen }) {
  return corners.map(({ id, name, term, middle, top }) => (
    <text key={id} x={x(middle)} y={top ? y(100) - 23 : y(0) + 33} textAnchor="middle">
      {name}
      {term ? (
        <tspan className={styles.term} x={x(middle)} dy="1.2em">
          {term}
        </tspan>
      ) : null}
    </text>
  ));
}
