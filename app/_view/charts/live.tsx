"use client";

import type { ReactNode } from "react";
import { LiveBox } from "./live-box";
import type { PlaneLiveProps } from "./plane-live-props";

const load = () => import("./plane-live").then(({ PlaneLive }) => PlaneLive);

/** The quadrant plane, interactive once it is seen. */
export const Live = (props: { still: ReactNode; label: string; chart: PlaneLiveProps }) => (
  <LiveBox {...props} load={load} />
);
