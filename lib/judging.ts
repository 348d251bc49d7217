import type { Act } from "./access";

/** Acts by which a firm is judged: not for whoever is recused from it. */
const judgingActs: readonly Act[] = [
  ...(["return-application", "admit-late", "verify", "visit"] as const),
  ...(["give-opinion", "decide", "confirm-decision"] as const),
];

/** Whether an act judges a firm. */
export const isJudging = (act: Act): boolean => judgingActs.includes(act);
