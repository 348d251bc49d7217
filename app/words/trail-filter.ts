import type { TrailFilter } from "#db/service/trail-lines";
import { trailActs } from "../_view/trail/trail-lines";

/** Which lines of the trail an address asks for; what makes no sense is passed over. */
export function trailFilter(query: Readonly<Record<string, string | string[] | undefined>>): TrailFilter {
  const { act, before } = query;
  return {
    ...(typeof act === "string" && trailActs.some((each) => each === act) && { act }),
    ...(typeof before === "string" && /^[1-9]\d{0,14}$/.test(before) && { before: Number(before) }),
  };
}
