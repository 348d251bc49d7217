"use client";

import { Bar, BarChart, LabelList, Tooltip, XAxis, YAxis } from "recharts";
import styles from "./shares.module.css";
import { barHeight, roomy, rowHeight, type SharesProps } from "./shares-props";

/** How far a bar lies below the middle of its row, where its name stands above it. */
const drop = (rowHeight - barHeight) / 2 - 3;

type Told = { active?: boolean; label?: string | number; rows: SharesProps["rows"]; keys: SharesProps["keys"] };

function Tip({ active, label, rows, keys }: Told) {
  const row = rows.find(({ id }) => id === label);
  if (!active || !row) return null;
  return (
    <div className={styles.tip}>
      <strong>{row.name}</strong>
      <ul>
        {keys.map(({ key, name, fill }) => {
          const part = row.parts.find((each) => each.key === key);
          return part && part.firms > 0 ? (
            <li key={key}>
              <span className={styles.swatch} style={{ background: fill.color }} /> {name}: {part.firms} ({part.shown})
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}

/** Bars of shares that tell on hovering and tapping what each part holds. */
export function SharesLive({ keys, rows }: SharesProps) {
  const data = rows.map(({ id, parts }) => ({
    id,
    ...Object.fromEntries(parts.map(({ key, share }) => [key, share])),
  }));
  return (
    <div className={styles.live}>
      <div className={styles.names} aria-hidden="true">
        {rows.map(({ id, name, firms }) => (
          <div key={id} className={styles.name}>
            <span>{name}</span> <span className={styles.firms}>{firms}</span>
          </div>
        ))}
      </div>
      <BarChart
        responsive
        width="100%"
        height={rows.length * rowHeight}
        layout="vertical"
        data={data}
        barSize={barHeight}
        margin={{ top: drop, right: 0, bottom: -drop, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis type="number" domain={[0, 1]} hide />
        <YAxis type="category" dataKey="id" hide />
        <Tooltip isAnimationActive={false} cursor={{ fill: "transparent" }} content={<Tip rows={rows} keys={keys} />} />
        {keys.map(({ key, fill }) => (
          <Bar key={key} dataKey={key} stackId="all" fill={fill.color} stroke="#fff" isAnimationActive={false}>
            <LabelList
              dataKey={key}
              position="center"
              fill={fill.isDark ? "#fff" : "#16202a"}
              fontSize={12}
              formatter={(share) => (Number(share) >= roomy ? `${Math.round(Number(share) * 100)}%` : "")}
            />
          </Bar>
        ))}
      </BarChart>
    </div>
  );
}
