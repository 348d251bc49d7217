import { plainName } from "../rules/same-rows";
import { visibleName } from "../text/visible-name";

/** The owners that one cell names. */
export const ownersIn = (cell: string): string[] =>
  cell
    .split(/[;；、|/\n]|，|,(?!\s*(?:Ltd|Inc|Co)\b)/i)
    .map(visibleName)
    .filter(Boolean);

/** Whether an owner is a person by the name: two to four characters, and no word for an organisation at their end. */
const isOfPerson = (owner: string): boolean =>
  /^\p{Script=Han}{2,4}$/u.test(owner) && !/(公司|集团|中心|大学|[厂所院校社店行会])$/.test(owner);

/** How a registered name stands to that of a firm; names in two scripts cannot be compared. */
export type Likeness = "same" | "alike" | "other" | "unknown";

const isHan = (name: string): boolean => /\p{Script=Han}/u.test(name);

/** Letters by which a shortened name is still told from others: 精澜轴承 of 江阴精澜轴承有限公司. */
const tellingLength = 4;

export function likenessOf(owner: string, firm: string): Likeness {
  const [one, other] = [plainName(owner), plainName(firm)];
  if (one === other) return "same";
  if (isHan(owner) !== isHan(firm)) return "unknown";
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= tellingLength && long.includes(short) ? "alike" : "other";
}

/** Where the firm stands among owners, from 0, and how surely; -1 where it does not. */
export function placeAmong(owners: readonly string[], firm: string): { place: number; likeness: Likeness } {
  const likenesses = owners.map((owner) => likenessOf(owner, firm));
  for (const likeness of ["same", "alike"] as const) {
    const place = likenesses.indexOf(likeness);
    if (place >= 0) return { place, likeness };
  }
  return { place: -1, likeness: likenesses.includes("unknown") ? "unknown" : "other" };
}

/**
 * The name by which a table knows the firm: its own where the table has it, or could have it; else that which most of
 * the rows name. `null` where nobody can tell.
 */
export function firmNamedIn(rows: readonly (readonly string[])[], firm: string | null): string | null {
  const named = rows.filter((owners) => owners.length > 0);
  const likenesses = firm === null ? [] : named.map((owners) => placeAmong(owners, firm).likeness);
  if (likenesses.some((likeness) => likeness !== "unknown")) return firm;
  const counts = new Map<string, number>();
  const possible = named.flatMap((owners) => [...new Set(owners)].filter((owner) => !isOfPerson(owner)));
  for (const owner of possible) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  const most = [...counts]
    .filter(([, count]) => count * 2 > named.length)
    .toSorted(([, one], [, other]) => other - one);
  const [first, second] = most;
  return first && first[1] !== second?.[1] ? first[0] : null;
}
