"use client";

import { useState } from "react";
import { Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import type { PlacedLabel } from "../../../lib/figures/labels";
import type { PlaneFigure } from "../../../lib/figures/plane";
import styles from "./plane.module.css";
import type { Bundle } from "./plane-geometry";
import { PlaneMarks } from "./plane-marks";

/** What is said of a case when it is pointed at. */
export type CaseWords = { id: string; mark: string; title: string; course: string; why: string };

export type PlaneLiveProps = {
  figure: PlaneFigure;
  bundles: Bundle[];
  labels: PlacedLabel[];
  cases: CaseWords[];
  corners: { id: string; name: string; term: string; right: boolean; top: boolean }[];
  words: { level: string; capability: string; you: string; hint: string; choose: string };
};

const tick = { fontSize: 12, fill: "var(--ink-soft)" };

/** The case that entered foreign markets nearest to where the firm stands: the one to read first. */
function nearestTo({ firm, cases }: PlaneFigure): string | null {
  const far = ({ entry }: PlaneFigure["cases"][number]) =>
    firm ? Math.hypot(entry.level - firm.level, entry.capability - firm.capability) : 0;
  return (
    cases.reduce<PlaneFigure["cases"][number] | null>(
      (near, each) => (near && far(near) <= far(each) ? near : each),
      null,
    )?.id ?? null
  );
}

/** The quadrant plane with cases that tell who they are when hovered, focused or tapped. */
export function PlaneLive({ figure, bundles, labels, cases, corners, words }: PlaneLiveProps) {
  const [chosen, choose] = useState<string | null>(() => nearestTo(figure));
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
          margin={{ top: 22, right: 8, bottom: 16, left: 0 }}
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
            you={words.you}
          />
        </ScatterChart>
        <span className={styles.up}>↑ {words.capability}</span>
        <span className={styles.along}>{words.level} →</span>
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
        {shown ? (
          <>
            <p>
              <strong>{shown.title}</strong>
            </p>
            <p>{shown.course}</p>
            <p>{shown.why}</p>
          </>
        ) : (
          <p>{words.hint}</p>
        )}
      </div>
    </div>
  );
}
