import type { PeerTraits } from "#lib/cohort/peers";

/** By which answers firms are compared with their like, by the edition since which they are; in those before, not at all. */
export const peerTraits: Readonly<Record<string, PeerTraits>> = {
  "2026-2": { trade: "trade", size: "staff", from: [20, 100, 300, 1000] },
};
