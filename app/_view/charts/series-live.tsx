"use client";

import { LabelList, Line, LineChart, Tooltip, XAxis, YAxis } from "recharts";
import styles from "./charts-live.module.css";

export type SeriesLiveProps = {
  points: { year: number; value: number; shown: string }[];
  drawn: "line" | "points";
  own: boolean;
  label: string;
};

/** A series whose every value is told when its year is pointed at. */
export function SeriesLive({ points, drawn, own, label }: SeriesLiveProps) {
  const colour = own ? "var(--accent)" : "var(--ink)";
  const years = points.map(({ year }) => year);
  return (
    <LineChart
      responsive
      width="100%"
      height="100%"
      data={points}
      title={label}
      margin={{ top: 22, right: 26, bottom: 0, left: 26 }}
    >
      <XAxis
        dataKey="year"
        type="number"
        domain={["dataMin", "dataMax"]}
        ticks={years.length > 5 ? years.filter((_, place) => place % 2 === 0 || place === years.length - 1) : years}
        tick={{ fontSize: 12, fill: "var(--ink-soft)" }}
        padding={points.length === 1 ? "gap" : {}}
      />
      <YAxis hide domain={[0, "dataMax"]} />
      <Tooltip content={PointTold} />
      <Line
        dataKey="value"
        stroke={drawn === "line" ? colour : "none"}
        strokeWidth={2}
        isAnimationActive={false}
        dot={{ r: 4, stroke: colour, fill: own ? colour : "var(--paper)", strokeWidth: 1.5 }}
      >
        {years.length > 5 ? null : <LabelList dataKey="shown" position="top" fontSize={12} fill="var(--ink)" />}
      </Line>
    </LineChart>
  );
}

type Hovered = { active: boolean; payload: readonly { payload?: unknown }[] };

function PointTold({ active, payload }: Hovered) {
  const point = payload[0]?.payload as SeriesLiveProps["points"][number] | undefined;
  if (!active || !point) return null;
  return (
    <div className={styles.told}>
      {point.year}: <strong>{point.shown}</strong>
    </div>
  );
}
