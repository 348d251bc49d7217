import { type Role, regionalRole, roles } from "./roles";

/** A role that somebody can be given, and for one with a region which. */
export type SeatChoice = { role: Role; region: { id: string; name: string } | null };

/** The seats that can be given with these roles: one that has a region, once for each region. */
export const seatChoices = (
  offered: readonly Role[],
  regions: readonly { id: string; name: string }[],
): readonly SeatChoice[] =>
  offered.flatMap((role): SeatChoice[] =>
    role === regionalRole ? regions.map(({ id, name }) => ({ role, region: { id, name } })) : [{ role, region: null }],
  );

/** How a form names a seat. */
export const seatWord = ({ role, region }: { role: Role; region: string | null }): string =>
  region === null ? role : `${role}:${region}`;

/** The seat that a form names; `null` for none. */
export function seatIn(word: string): { role: Role; region: string | null } | null {
  const [name, region = null] = word.split(":", 2);
  const role = roles.find((each) => each === name);
  return role ? { role, region } : null;
}
