import type { Correction } from "#lib/rules/correction";

/** Rule sets that were published with a fault, each with the version that puts it right. */
export const corrections: readonly Correction[] = [];
