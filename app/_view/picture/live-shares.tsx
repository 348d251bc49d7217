"use client";

import type { ReactNode } from "react";
import { LiveBox } from "../charts/live-box";
import type { SharesProps } from "./shares-props";

const load = () => import("./shares-live").then(({ SharesLive }) => SharesLive);

/** Bars of shares, interactive once they are seen. */
export const LiveShares = (props: { still: ReactNode; label: string; chart: SharesProps }) => (
  <LiveBox {...props} load={load} />
);
