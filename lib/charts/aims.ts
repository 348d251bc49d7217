import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Edition } from "../instrument/edition";
import { type NetworkId, networkIds } from "../scoring/classes";

/**
 * The dimension of technical strength to raise first: the one under its line; of two that are both under it the
 * capability, as He & Sun 2022, section 4.3, sends such firms; of two over it the one nearer to it. `null` without scores.
 */
export function dimensionToRaise(
  { calibration: { cuts } }: Edition,
  { technicalStrength: { level, capability } }: Diagnosis,
): "level" | "capability" | null {
  if (level.score === null || capability.score === null) return null;
  const over = { level: level.score - cuts.level * 100, capability: capability.score - cuts.capability * 100 };
  if (over.capability < 0) return "capability";
  return over.level < over.capability ? "level" : "capability";
}

/** The weak network with the highest score; `null` where none is weak, or an edition does not tell. */
export function nearestWeakNetwork({ certainty, networks }: Diagnosis): NetworkId | null {
  const scoreOf = (id: NetworkId) => networks[id].score ?? 0;
  const [nearest] = networkIds
    .filter((id) => certainty?.networks[id]?.class === "weak")
    .toSorted((one, other) => scoreOf(other) - scoreOf(one));
  return nearest ?? null;
}
