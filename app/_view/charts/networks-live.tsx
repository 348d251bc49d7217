"use client";

import { Bar, BarChart, ReferenceLine, Tooltip, XAxis, YAxis } from "recharts";
import styles from "./charts-live.module.css";

export type PartWords = {
  name: string;
  network: string;
  own: number | null;
  reference: number | null;
  ownShown: string;
  referenceShown: string;
};

export type NetworksLiveProps = {
  parts: PartWords[];
  cut: number;
  words: { you: string; reference: string; label: string };
};

/** The seven parts as pairs of bars, with the figures of the part that is pointed at. */
export function NetworksLive({ parts, cut, words }: NetworksLiveProps) {
  return (
    <div className={styles.fill}>
      <ul className={styles.legend}>
        <li className={styles.keyOwn}>{words.you}</li>
        <li className={styles.keyReference}>{words.reference}</li>
      </ul>
      <div className={styles.rest}>
        <BarChart
          responsive
          width="100%"
          height="100%"
          layout="vertical"
          data={parts}
          title={words.label}
          margin={{ top: 0, right: 12, bottom: 0, left: 0 }}
          barGap={1}
          barCategoryGap="22%"
        >
          <XAxis
            type="number"
            domain={[0, 100]}
            ticks={[0, cut, 100]}
            tick={{ fontSize: 12, fill: "var(--ink-soft)" }}
          />
          <YAxis
            type="category"
            dataKey="name"
            width={104}
            interval={0}
            tickLine={false}
            tick={{ fontSize: 12, fill: "var(--ink)" }}
          />
          <ReferenceLine x={cut} stroke="var(--ink-soft)" strokeDasharray="4 3" />
          <Tooltip
            content={({ active, payload }) => <PartTold active={active} payload={payload} words={words} />}
            cursor={{ fill: "var(--accent-soft)" }}
          />
          <Bar dataKey="own" fill="var(--accent)" isAnimationActive={false} />
          <Bar dataKey="reference" fill="var(--paper)" stroke="var(--ink)" isAnimationActive={false} />
        </BarChart>
      </div>
    </div>
  );
}

type Hovered = { active: boolean; payload: readonly { payload?: unknown }[] };

function PartTold({ active, payload, words }: Hovered & Pick<NetworksLiveProps, "words">) {
  const part = payload[0]?.payload as PartWords | undefined;
  if (!active || !part) return null;
  return (
    <div className={styles.told}>
      <strong>{part.name}</strong> · {part.network}
      <br />
      {words.you} {part.ownShown} · {words.reference} {part.referenceShown}
    </div>
  );
}
