import { usePlotArea } from "recharts";
import type { Box, PlacedLabel } from "../../../lib/figures/labels";
import { radius95 } from "../../../lib/figures/plane";
import styles from "./plane.module.css";
import { arrowShape, gapOf, moves, plot } from "./plane-geometry";
import type { PlaneLiveProps } from "./plane-live";

type MarksProps = Pick<PlaneLiveProps, "figure" | "bundles" | "labels" | "corners"> & {
  chosen: string | null;
  choose: (id: string) => void;
  you: string;
};

/** Everything inside the plot; the labels were placed on the drawing and are scaled to the size at hand. */
export function PlaneMarks({ figure, bundles, labels, corners, chosen, choose, you }: MarksProps) {
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
      {corners.map(({ id, name, term, right, top }) => (
        <text
          key={id}
          className={styles.corner}
          x={right ? bounds.right - 7 : bounds.left + 7}
          y={top ? bounds.top + 17 : bounds.bottom - 24}
          textAnchor={right ? "end" : "start"}
        >
          {name}
          <tspan className={styles.term} x={right ? bounds.right - 7 : bounds.left + 7} dy="1.3em">
            {term}
          </tspan>
        </text>
      ))}
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
      {bundles.map(({ ids, label, arrow }) => {
        const from = { x: x(arrow.entry.level), y: y(arrow.entry.capability) };
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
      {route.length > 1 ? (
        <polyline className={styles.route} points={route.map((at) => `${x(at.level)},${y(at.capability)}`).join(" ")} />
      ) : null}
      {past.map((at, place) => (
        <g key={at.year}>
          <rect className={styles.own} x={x(at.level) - 5} y={y(at.capability) - 5} width={10} height={10} />
          <text
            className={styles.name}
            x={x(at.level)}
            y={y(at.capability) + (place % 2 === 0 ? -10 : 22)}
            textAnchor="middle"
          >
            {at.year}
          </text>
        </g>
      ))}
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
            {you}
          </text>
        </>
      ) : null}
    </g>
  );
}
