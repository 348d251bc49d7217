import { usePlotArea } from "recharts";
import type { Box, PlacedLabel } from "#lib/charts/labels";
import { radius95 } from "#lib/charts/plane";
import styles from "./plane.module.css";
import { arrowShape, gapOf, moves, plot, yearAway } from "./plane-geometry";
import type { PlaneLiveProps } from "./plane-live-props";

type MarksProps = Pick<PlaneLiveProps, "figure" | "bundles" | "labels" | "corners" | "words"> & {
  chosen: string | null;
  choose: (id: string) => void;
};

/** Everything inside the plot; the labels were placed on the drawing and are scaled to the size at hand. */
export function PlaneMarks({ figure, bundles, labels, corners, chosen, choose, words }: MarksProps) {
  const area = usePlotArea();
  if (!area) return null;
  const { firm, past } = figure;
  const x = (level: number) => area.x + (level / 100) * area.width;
  const y = (capability: number) => area.y + (1 - capability / 100) * area.height;
  const placed = ({ x: across, y: down }: PlacedLabel) => ({
    x: area.x + ((across - plot.left) / plot.size) * area.width,
    y: area.y + ((down - plot.top) / plot.size) * area.height + 5,
  });
  const bounds: Box = { left: area.x, top: area.y, right: area.x + area.width, bottom: area.y + area.height };
  const route = [...past, ...(firm ? [firm] : [])];
  return (
    <g>
      <rect
        className={styles.best}
        x={x(figure.cuts.level)}
        y={y(100)}
        width={x(100) - x(figure.cuts.level)}
        height={y(figure.cuts.capability) - y(100)}
      />
      <path
        className={styles.cut}
        d={`M${x(figure.cuts.level)},${bounds.top}V${bounds.bottom}M${bounds.left},${y(figure.cuts.capability)}H${bounds.right}`}
      />
      <clipPath id="plane-live-plot">
        <rect x={area.x} y={area.y} width={area.width} height={area.height} />
      </clipPath>
      {corners.map(({ id, name, term, middle, top }) => (
        <text
          key={id}
          className={styles.corner}
          x={x(middle)}
          y={top ? bounds.top - 22 : bounds.bottom + 33}
          textAnchor="middle"
        >
          {name}
          <tspan className={styles.term} x={x(middle)} dy="1.2em">
            {term}
          </tspan>
        </text>
      ))}
      <text
        className={styles.axis}
        x={bounds.left - 10}
        y={y((figure.cuts.capability + 100) / 2)}
        textAnchor="middle"
        transform={`rotate(-90 ${bounds.left - 10} ${y((figure.cuts.capability + 100) / 2)})`}
      >
        {words.capability} →
      </text>
      <text className={styles.axis} x={x((figure.cuts.level + 100) / 2)} y={bounds.bottom + 15} textAnchor="middle">
        {words.level} →
      </text>
      {firm ? (
        <g clipPath="url(#plane-live-plot)">
          {[radius95, 1].map((times) => (
            <ellipse
              key={times}
              className={times === 1 ? styles.deviation : styles.confidence}
              cx={x(firm.level)}
              cy={y(firm.capability)}
              rx={(firm.sd.level * times * area.width) / 100}
              ry={(firm.sd.capability * times * area.height) / 100}
            />
          ))}
        </g>
      ) : null}
      {bundles.map(({ ids, label, arrow, shift }) => {
        const from = { x: x(arrow.entry.level) + shift, y: y(arrow.entry.capability) };
        const to = arrow.later ? { x: x(arrow.later.level), y: y(arrow.later.capability) } : null;
        const shape = to && moves(arrow) ? arrowShape(from, to, gapOf(arrow, bundles), 6, 10) : null;
        const named = labels.find(({ id }) => id === label);
        const isChosen = chosen !== null && ids.includes(chosen);
        const next = () => choose(ids[(ids.indexOf(chosen ?? "") + 1) % ids.length] ?? label);
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the buttons below the plot do the same by keyboard
          <g
            key={label}
            className={isChosen ? styles.chosen : chosen ? styles.faded : undefined}
            onMouseEnter={() => choose(ids[0] ?? label)}
            onClick={next}
          >
            {shape ? (
              <>
                <line className={styles.reach} x1={from.x} y1={from.y} x2={shape.x2} y2={shape.y2} />
                <line className={styles.arrow} x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} />
                <polygon className={styles.head} points={shape.head} />
              </>
            ) : null}
            <circle className={styles.reach} cx={from.x} cy={from.y} r={9} />
            <circle className={styles.entry} cx={from.x} cy={from.y} r={5} />
            {named ? (
              <text className={styles.name} {...placed(named)} textAnchor="middle">
                {label}
              </text>
            ) : null}
          </g>
        );
      })}
      {past.map((at, place) => {
        const from = { x: x(at.level), y: y(at.capability) };
        const next = route[place + 1];
        const to = next && { x: x(next.level), y: y(next.capability) };
        const before = route[place - 1];
        const year = yearAway(
          from,
          [before, next].flatMap((other) => (other ? [{ x: x(other.level), y: y(other.capability) }] : [])),
        );
        const isFar = to && Math.hypot(to.x - from.x, to.y - from.y) > 26;
        const shape = at.leads && to && isFar ? arrowShape(from, to, 10, 8, 9) : null;
        return (
          <g key={at.year}>
            {shape ? (
              <>
                <line className={styles.route} x1={shape.x1} y1={shape.y1} x2={shape.x2} y2={shape.y2} />
                <polygon className={styles.routeHead} points={shape.head} />
              </>
            ) : null}
            <rect className={styles.own} x={from.x - 5} y={from.y - 5} width={10} height={10} />
            <text className={styles.name} x={year.x} y={year.y} textAnchor={year.anchor}>
              {at.year}
            </text>
          </g>
        );
      })}
      {firm ? (
        <>
          <rect
            className={styles.own}
            x={x(firm.level) - 6}
            y={y(firm.capability) - 6}
            width={12}
            height={12}
            transform={`rotate(45 ${x(firm.level)} ${y(firm.capability)})`}
          />
          <text
            className={styles.name}
            x={Math.min(x(firm.level), bounds.right - 24)}
            y={y(firm.capability) + (firm.capability > 90 ? 26 : -16)}
            textAnchor="middle"
          >
            {words.you}
          </text>
        </>
      ) : null}
    </g>
  );
}
