"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import styles from "./live.module.css";

type Props<Values> = {
  still: ReactNode;
  label: string;
  chart: Values;
  /** Fetches the interactive chart; the same function on every render. */
  load: () => Promise<ComponentType<Values>>;
};

/**
 * A drawing that becomes an interactive chart in the same box once it is seen. The drawing stays for paper, for
 * browsers without scripts, and where the chart cannot be loaded.
 */
export function LiveBox<Values extends object>({ still, label, chart, load }: Props<Values>) {
  const box = useRef<HTMLDivElement>(null);
  const [Chart, setChart] = useState<{ component: ComponentType<Values> } | null>(null);

  useEffect(() => {
    const element = box.current;
    if (!element || matchMedia("print").matches) return;
    let isWanted = true;
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      load()
        .then((component) => isWanted && setChart({ component }))
        .catch(() => undefined);
    });
    watch.observe(element);
    return () => {
      isWanted = false;
      watch.disconnect();
    };
  }, [load]);

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
