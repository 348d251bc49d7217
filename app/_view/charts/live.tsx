"use client";

import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import styles from "./live.module.css";
import type { NetworksLiveProps } from "./networks-live";
import type { PlaneLiveProps } from "./plane-live";
import type { SeriesLiveProps } from "./series-live";

type Props = { still: ReactNode; label: string } & (
  | { kind: "plane"; chart: PlaneLiveProps }
  | { kind: "networks"; chart: NetworksLiveProps }
  | { kind: "series"; chart: SeriesLiveProps }
);

/**
 * A drawing that becomes an interactive chart in the same box once it is seen. The drawing stays for paper, for
 * browsers without scripts, and where the chart cannot be loaded.
 */
export function Live({ still, label, kind, chart }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [Chart, setChart] = useState<{ component: ComponentType } | null>(null);

  useEffect(() => {
    const element = box.current;
    if (!element || matchMedia("print").matches) return;
    let wanted = true;
    const load = async () => {
      const component = await componentOf({ kind, chart } as Props);
      if (wanted) setChart({ component });
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
  }, [kind, chart]);

  return (
    <div ref={box} className={styles.box}>
      <div className={Chart ? styles.behind : undefined}>{still}</div>
      {Chart ? (
        <section className={styles.live} aria-label={label}>
          <Chart.component />
        </section>
      ) : null}
    </div>
  );
}

async function componentOf(props: Props): Promise<ComponentType> {
  switch (props.kind) {
    case "plane": {
      const { PlaneLive } = await import("./plane-live");
      return () => <PlaneLive {...props.chart} />;
    }
    case "networks": {
      const { NetworksLive } = await import("./networks-live");
      return () => <NetworksLive {...props.chart} />;
    }
    case "series": {
      const { SeriesLive } = await import("./series-live");
      return () => <SeriesLive {...props.chart} />;
    }
  }
}
