"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import styles from "./live.module.css";
import type { PlaneLiveProps } from "./plane-live-props";

type Props = { still: ReactNode; label: string; chart: PlaneLiveProps };

/**
 * A drawing that becomes an interactive chart in the same box once it is seen. The drawing stays for paper, for
 * browsers without scripts, and where the chart cannot be loaded.
 */
export function Live({ still, label, chart }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [Chart, setChart] = useState<{ component: ComponentType<PlaneLiveProps> } | null>(null);

  useEffect(() => {
    const element = box.current;
    if (!element || matchMedia("print").matches) return;
    let wanted = true;
    const load = async () => {
      const { PlaneLive } = await import("./plane-live");
      if (wanted) setChart({ component: PlaneLive });
    };
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      load().catch(() => undefined);
    });
    watch.observe(element);
    return () => {
      wanted = false;
      watch.disconnect();
    };
  }, []);

  return (
    <div ref={box} className={styles.box}>
      <div className={Chart ? styles.behind : undefined}>{still}</div>
      {Chart ? (
        <section className={styles.live} aria-label={label}>
          <Chart.component {...chart} />
        </section>
      ) : null}
    </div>
  );
}
