"use client";

import { useState } from "react";
import { Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { CaseCard } from "./case-card";
import styles from "./plane.module.css";
import { PlaneLiveMarks } from "./plane-live-marks";
import type { PlaneLiveProps } from "./plane-live-props";

const tick = { fontSize: 12, fill: "var(--ink-soft)" };

/** The quadrant plane with cases that tell who they are when hovered, focused or tapped. */
export function PlaneLive({ chart, first, bundles, labels, cases, corners, words }: PlaneLiveProps) {
  const [chosen, choose] = useState(first);
  const caseWords = cases.find(({ id }) => id === chosen);
  const { cuts } = chart;
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
          <PlaneLiveMarks {...{ chart, bundles, labels, chosen, choose, corners, words }} />
        </ScatterChart>
      </div>
      <CaseChoice {...{ cases, chosen, choose }} legend={words.choose} />
      <div className={styles.told} aria-live="polite">
        {caseWords ? <CaseCard words={caseWords} /> : null}
      </div>
    </div>
  );
}

type ChoiceProps = Pick<PlaneLiveProps, "cases"> & {
  legend: string;
  chosen: string | null;
  choose: (id: string) => void;
};

/** A button for each case. */
function CaseChoice({ cases, legend, chosen, choose }: ChoiceProps) {
  return (
    <fieldset className={styles.choice}>
      <legend className="unseen">{legend}</legend>
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
  );
}
