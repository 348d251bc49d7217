import type { Classes } from "./classes";

/** The classes of the sides on which level, capability and the networks lie. */
export function sided({ level, capability, government, business, technological }: Record<string, boolean>): Classes {
  const names = [government && "government", business && "business", technological && "technology"].filter(Boolean);
  const joined = names.map((name, place) =>
    place === 0 ? name : `${name}`.replace(/^./, (letter) => letter.toUpperCase()),
  );
  return {
    level: level ? "high" : "low",
    capability: capability ? "strong" : "weak",
    quadrant: level ? (capability ? "leading" : "discontinuity") : capability ? "catchUp" : "backward",
    government: government ? "strong" : "weak",
    business: business ? "strong" : "weak",
    technological: technological ? "strong" : "weak",
    profile: names.length === 3 ? "comprehensive" : names.length === 0 ? "thin" : `${joined.join("")}Led`,
  };
}

type Phase = { identification: string | null; orientation: string | null };

/** The classes of how opportunities abroad are found and served. */
export function opportunity(entry: Phase, now: Phase, isStrong: boolean): Classes {
  const paths: Record<string, string> = {
    passivepassive: "1",
    activepassive: "2",
    passiveactive: "3",
    activeactive: "4",
  };
  const toCustomer = now.orientation === "customer";
  const alignment = toCustomer === isStrong ? "inLine" : toCustomer ? "overreach" : "untapped";
  return {
    "identification entry": entry.identification,
    "identification now": now.identification,
    path: paths[`${entry.identification}${now.identification}`] ?? null,
    "orientation entry": entry.orientation,
    "orientation now": now.orientation,
    alignment: now.orientation === null ? null : alignment,
  };
}
