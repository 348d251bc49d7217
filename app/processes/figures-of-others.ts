import type { Figures } from "../front/process-figures";
import { onTold, tell } from "./messages";

/** How long the supervisor is waited for, in milliseconds; without its answer the figures are those of one process. */
const patience = 1_000;

/** Asks the supervisor for the figures of the other processes, as they told them last. */
export function figuresOfOthers(): () => Promise<Figures[]> {
  const waiting = new Set<(figures: Figures[]) => void>();
  onTold("figures", ({ ofOthers }) => {
    for (const take of waiting) take(ofOthers);
    waiting.clear();
  });
  return () =>
    new Promise((resolve) => {
      const late = setTimeout(() => resolve([]), patience);
      waiting.add((figures) => {
        clearTimeout(late);
        resolve(figures);
      });
      tell({ kind: "ask-figures" });
    });
}
