import type { Depth } from "#lib/instrument/question";
import { percent, reaches, settle } from "../certainty";
import type { Identification } from "../classes";
import type { Compiled } from "../compile";
import type { Opportunity } from "../findings";
import type { ItemScore } from "../points";
import { pathOf } from "../published";
import { mean } from "./dimension";

/** How a firm identified opportunities abroad, at entry and now, and the path between. */
export function opportunityOf(compiled: Compiled, items: ItemScore[], depth: Depth): Opportunity {
  const entryScore = activity(compiled, "entry", items, depth);
  const nowScore = activity(compiled, "now", items, depth);
  const cut = compiled.calibration.cuts.identification;
  const entry = identified(entryScore, cut);
  const now = identified(nowScore, cut);
  return {
    entry,
    now,
    path: pathOf(entry, now),
    scores: {
      entry: entryScore === null ? null : percent(entryScore),
      now: nowScore === null ? null : percent(nowScore),
    },
  };
}

/** From 0, wholly passive, to 1, wholly active. */
function activity(compiled: Compiled, phase: "entry" | "now", items: ItemScore[], depth: Depth): number | null {
  const passive = mean(compiled, compiled.identification[phase].passive, items, depth);
  const active = mean(compiled, compiled.identification[phase].active, items, depth);
  return passive === null || active === null ? null : settle((active + 1 - passive) / 2);
}

function identified(score: number | null, cut: number): Identification | null {
  if (score === null) return null;
  return reaches(score, cut) ? "active" : "passive";
}
