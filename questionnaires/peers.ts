import type { PeerTraits } from "#lib/cohort/peers";

const traits = { trade: "trade", size: "staff", from: [20, 100, 300, 1000] };

/** By which answers firms are compared with their like, by the edition; in those before, not at all. */
export const peerTraits: Readonly<Record<string, PeerTraits>> = { "2026-2": traits, "2026-3": traits };
