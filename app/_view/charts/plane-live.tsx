"use client";

import { useState } from "react";
import { Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { CaseTold } from "./case-told";
import styles from "./plane.module.css";
import { nearestCase } from "./plane-geometry";
import type { PlaneLiveProps } from "./plane-live-props";
import { PlaneMarks } from "./plane-marks";

const tick = { fontSize: 12, fill: "var(--ink-soft)" };

/** The quadrant plane with cases that tell who they are when hovered, focused or tapped. */
export function PlaneLive({ figure, bundles, labels, cases, corners, words }: PlaneLiveProps) {
  const [chosen, choose] = useState(() => nearestCase(figure));
  const shown = cases.find(({ id }) => id === chosen);
  const { cuts } = figure;
  return (
    <div className={styles.live}>
      <div className={styles.plot}>
        <ScatterChart
          responsive
          width="100%"
          height="100%"
          accessibilityLayer={false}
          margin={{ top: 40, right: 5, bottom: 34, left: 0 }}
        >
          <XAxis type="number" dataKey="level" domain={[0, 100]} ticks={[0, cuts.level, 100]} height={20} tick={tick} />
          <YAxis
            type="number"
            dataKey="capability"
            domain={[0, 100]}
            ticks={[0, cuts.capability, 100]}
            width={34}
            tick={tick}
          />
          <Scatter
            data={bundles.map(({ label, arrow: { entry } }) => ({ label, ...entry }))}
            fill="none"
            isAnimationActive={false}
          />
          <PlaneMarks
            figure={figure}
            bundles={bundles}
            labels={labels}
            chosen={chosen}
            choose={choose}
            corners={corners}
            words={words}
          />
        </ScatterChart>
      </div>
      <fieldset className={styles.choice}>
        <legend className="unseen">{words.choose}</legend>
        {cases.map(({ id, mark, title }) => (
          <button
            key={id}
            type="button"
            className={styles.pick}
            aria-pressed={chosen === id}
            aria-label={title}
            onClick={() => choose(id)}
            onFocus={() => choose(id)}
            onMouseEnter={() => choose(id)}
          >
            {mark}
          </button>
        ))}
      </fieldset>
      <div className={styles.told} aria-live="polite">
        {shown ? <CaseTold words={shown} /> : null}
      </div>
    </div>
  );
}
